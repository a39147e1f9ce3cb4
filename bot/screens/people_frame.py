"""What every screen of what a department's people say has around it: the title, the ways on and back, the day."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.assessment.department import DepartmentView
from bot.assessment.people import Member
from bot.assessment.round import Privacy
from bot.assessment.summary import DepartmentSummary
from bot.assessment.voices import Tallies
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, row
from bot.screens.screen import Button, Rows
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_title(view: DepartmentView, section: str, say: Language) -> Markup:
    """The department, and what of it is shown."""
    return put_title(name_pair(view.department, view.area, say), say(section), say)


def lead(view: DepartmentView, label: str, verb: Verb, *numbers: int) -> Button:
    """A button to another screen of the same assessment."""
    return button(label, verb, view.reader.institution.id, view.assessment, *numbers)


def to_summary(view: DepartmentView, say: Language, page: int = 0) -> Button:
    """The way back to the summary."""
    return lead(view, say.label("button-to-summary"), Verb.PEOPLE_SUMMARY, page)


def to_confidentiality(view: DepartmentView, say: Language) -> Button | None:
    """The way to the rule by which something is shown of a confidential round, or nothing."""
    if view.round.privacy is Privacy.NAMED:
        return None
    label = say.label("button-why-withheld" if view.is_withheld else "button-confidentiality")
    return lead(view, label, Verb.PEOPLE_CONFIDENTIALITY)


def ways_to_others(view: DepartmentView, say: Language) -> Rows:
    """The ways to the round under way, to the one before, and to all summaries."""
    institution = view.reader.institution.id
    return (
        *row(
            button(say.label("button-round-under-way"), Verb.PEOPLE_SUMMARY, institution, view.under_way, 0)
            if view.under_way
            else None,
            button(say.label("button-round-before"), Verb.PEOPLE_SUMMARY, institution, view.former.assessment, 0)
            if view.former
            else None,
        ),
        (button(say.label("button-summaries"), Verb.PEOPLE_SUMMARIES, institution),),
    )


def draw_turns(view: DepartmentView, say: Language, verb: Verb, *numbers: int, page: int, pages: int) -> Rows:
    """The ways to the pages before and after; `numbers` come before the page's."""
    return row(
        lead(view, say.label("button-earlier"), verb, *numbers, page - 1) if page else None,
        lead(view, say.label("button-later"), verb, *numbers, page + 1) if page + 1 < pages else None,
    )


def day_of(moment: datetime, reader: Member, say: Language) -> str:
    """The day of a moment where the reader lives."""
    return say.day(moment.astimezone(ZoneInfo(reader.person.time_zone)).date())


def place_of(view: DepartmentView, question: str) -> int:
    """The question's place in the flow, which buttons carry."""
    return list(view.flow.questions).index(question)


def question_at(view: DepartmentView, place: int) -> str | None:
    """The question at a place in the flow, if there is one."""
    names = list(view.flow.questions)
    return names[place] if place < len(names) else None


def heard(view: DepartmentView) -> tuple[DepartmentSummary, Tallies]:
    """What people said, summed up and counted."""
    summary = view.summary
    assert summary is not None  # noqa: S101 - whoever draws a view without one shows how far people are
    assert summary.tallies is not None  # noqa: S101 - a summary of several people has them
    return summary, summary.tallies
