"""How far the people of a department are, and who is waited for: all that is to be seen while a round is open."""

from __future__ import annotations

from bot.assessment.department import DepartmentView
from bot.assessment.round import Stage
from bot.screens.buttons import button, row
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.people_frame import day_of, draw_title, to_confidentiality, ways_to_others
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

NAMES_IN_A_LIST = 40
NAME_LENGTH = 30
"""Characters. Two full lists of names fit into a message; who is not named is counted."""


def draw_participation(view: DepartmentView, say: Language) -> Screen:
    """An assessment of which no answers are to be seen: an open one, or one that nobody answered."""
    if view.is_withheld:
        return _draw_withheld(view, say)
    if not view.round.is_open:
        text = paragraphs(draw_title(view, "people-section", say), say("people-nobody"))
        return Screen(text=text, rows=ways_to_others(view, say))
    until = view.round.until
    text = paragraphs(
        lines(
            draw_title(view, "participation-section", say),
            say("participation-until", day=day_of(until, view.reader, say)) if until else say("participation-look"),
        ),
        lines(*(_draw_stage(view, stage, say) for stage in (Stage.HANDED_IN, Stage.UNDER_WAY, Stage.NOT_BEGUN))),
        say("participation-complete") if view.participation.is_complete else None,
        lines(say("participation-blind"), say(f"people-privacy-{view.round.privacy}")),
    )
    return Screen(text=text, rows=ways_to_others(view, say))


def _draw_withheld(view: DepartmentView, say: Language) -> Screen:
    """A confidential round in which people answered, and of which nothing may be told of this department alone."""
    people = view.participation
    text = paragraphs(
        lines(
            draw_title(view, "people-section", say),
            say("people-closed", day=day_of(view.round.closed_at, view.reader, say)) if view.round.closed_at else None,
            say("people-answered", answered=people.answered, asked=len(people.people)),
        ),
        say("people-withheld"),
        say("people-withheld-counts"),
    )
    own = say.label("button-own-answers")
    return Screen(
        text=text,
        rows=(
            *row(to_confidentiality(view, say)),
            *row(button(own, Verb.SUMMARY, view.reader.institution.id, view.own_run, 0) if view.own_run else None),
            *ways_to_others(view, say),
        ),
    )


def _draw_stage(view: DepartmentView, stage: Stage, say: Language) -> Markup:
    """How many are that far; of those who have not handed in, who they are, for those who may see it."""
    people = [person for person in view.participation.people if person.stage is stage]
    counted = say(f"stage-{stage}", count=len(people))
    if stage is Stage.HANDED_IN or not view.may_see_names or not people:
        return counted
    names = [escape(shorten(person.name, NAME_LENGTH)) for person in people if person.name][:NAMES_IN_A_LIST]
    more = len(people) - len(names)
    return lines(
        counted,
        say("stage-names", names=say.listing([*names, *([say("names-more", count=more)] if more else [])])),
    )
