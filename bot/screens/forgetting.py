"""Being forgotten: where, what it means, and the word that it is done."""

from __future__ import annotations

from bot.assessment.forgetting import Forgetting
from bot.screens.buttons import button, one_each
from bot.screens.layout import paragraphs, shorten
from bot.screens.screen import Button, Emphasis, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

NAME = 30
"""Characters of an institution's name on a button."""


def draw_forgetting(forgetting: Forgetting, say: Language) -> Screen:
    """Ask a member whether he means it: before, where he is in several institutions, which; once, what it means."""
    if forgetting.can_choose:
        return _draw_choice(forgetting, say)
    if forgetting.left_ownerless:
        return _draw_ownerless(forgetting, say)
    member = forgetting.member
    forget = button(
        say.label("button-forget-now"),
        Verb.FORGET,
        member.institution.id,
        int(forgetting.everywhere),
        member.id,
        emphasis=Emphasis.DANGER,
    )
    return Screen(
        text=paragraphs(
            _draw_title(forgetting, say),
            say("forget-erased"),
            say("forget-withdrawn"),
            say("forget-stays"),
            say("forget-noticed"),
            say("forget-after"),
            say("forget-copy"),
        ),
        rows=one_each([forget, _draw_way_back(forgetting, say)]),
    )


def draw_forgotten(forgetting: Forgetting, say: Language) -> Screen:
    """Say that it is done."""
    if forgetting.everywhere:
        return Screen(text=say("forget-done-everywhere"))
    return Screen(text=say("forget-done", institution=forgetting.member.institution.name))


def _draw_choice(forgetting: Forgetting, say: Language) -> Screen:
    institution = forgetting.member.institution
    here = say.label("button-forget-in", institution=shorten(institution.name, NAME))
    return Screen(
        text=say("forget-choose"),
        rows=one_each(
            [
                button(here, Verb.FORGETTING, institution.id, 0),
                button(say.label("button-forget-everywhere"), Verb.FORGETTING, institution.id, 1),
                _draw_way_back(forgetting, say),
            ]
        ),
    )


def _draw_ownerless(forgetting: Forgetting, say: Language) -> Screen:
    names = say.listing([institution.name for institution in forgetting.left_ownerless])
    departments = button(say.label("button-departments"), Verb.DEPARTMENTS, forgetting.member.institution.id)
    return Screen(text=say("forget-ownerless", institutions=names), rows=one_each([departments]))


def _draw_title(forgetting: Forgetting, say: Language) -> Markup:
    institutions = forgetting.institutions
    if len(institutions) == 1:
        return say("forget-title", institution=institutions[0].name)
    names = say.listing([institution.name for institution in institutions])
    return paragraphs(say("forget-title-everywhere"), say("forget-where", institutions=names))


def _draw_way_back(forgetting: Forgetting, say: Language) -> Button:
    return button(say.label("button-forget-not"), Verb.DEPARTMENTS, forgetting.member.institution.id)
