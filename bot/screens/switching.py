"""Several institutions: the list to switch in, the heading that says which one a screen is of, and archived ones."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment.people import Institution, Memberships
from bot.screens.buttons import button, one_each
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.screen import Button, Emphasis, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

_NAME = 40
"""Characters of a name on a button and in a toast."""

_ROOM = 4_096, 1_024
"""Characters of a message, and of what stands under a file."""


def draw_memberships(memberships: Memberships, say: Language) -> Screen:
    """The institutions that a person belongs to, one tap each."""
    in_use = memberships.in_use.institution
    archived = [name_institution(it, say) for it in memberships.institutions if it.archived]
    if not memberships.in_use.has_others:
        return Screen(text=say("switch-only", institution=name_institution(in_use, say)))
    return Screen(
        text=paragraphs(
            say("switch-text"),
            say("switch-archived", institutions=say.listing(archived)) if archived else None,
        ),
        rows=one_each([_line(it, in_use, say) for it in memberships.institutions if not it.archived]),
    )


def draw_archived(institution: Institution, say: Language) -> Screen:
    """The one sentence that a member of an archived institution reads."""
    return Screen(text=tell_archived(institution, say))


def tell_archived(institution: Institution, say: Language) -> Markup:
    """The same sentence, which must fit a toast whatever the name."""
    return say("institution-archived", institution=shorten(name_institution(institution, say), _NAME))


def name_institution(institution: Institution, say: Language) -> str:
    """Its name, or what stands for it until its owner has given one."""
    return institution.name or say("switch-new")


def put_heading(screen: Screen, institution: Institution, say: Language) -> Screen:
    """The screen with its institution's name above it, unless it tells it already or there is no room."""
    heading = say("switch-heading", institution=institution.name)
    most = _ROOM[screen.file is not None]
    if not institution.name or escape(institution.name) in screen.text or len(heading) + len(screen.text) >= most:
        return screen
    return replace(screen, text=lines(heading, Markup(screen.text)))


def _line(institution: Institution, in_use: Institution, say: Language) -> Button:
    label = say.label("switch-line", institution=shorten(name_institution(institution, say), _NAME))
    if institution.id != in_use.id:
        return button(label, Verb.SWITCH, institution.id)
    return button(say.label("button-chosen", label=label), Verb.SWITCH, institution.id, emphasis=Emphasis.CHOSEN)
