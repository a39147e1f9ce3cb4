"""What every screen of the schedule says alike: how dates come about, when something is due, and the ways."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.assessment.people import Member
from bot.assessment.reassessment import COUNTS_MONTHS, Intervals, Scheduled
from bot.screens.buttons import button, row
from bot.screens.screen import Button, Emphasis, Rows
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_rule(intervals: Intervals, say: Language) -> Markup:
    """How dates come about."""
    return say("schedule-rule", months=intervals.months, days=intervals.critical_days, most=COUNTS_MONTHS)


def draw_due(scheduled: Scheduled, today: date, say: Language) -> Markup:
    """When a department is due, or why it has no date."""
    if scheduled.last_day and scheduled.is_expired(today):
        return say("schedule-expired", day=say.day(scheduled.last_day))
    if scheduled.due_on:
        return draw_day(scheduled.due_on, today, say)
    return say("schedule-under-way" if scheduled.assessed else "schedule-not-assessed")


def draw_day(due: date, today: date, say: Language) -> Markup:
    """A day on which something is due, and how long that is over."""
    if due < today:
        return say("schedule-overdue", days=(today - due).days, day=say.day(due))
    return say("schedule-due-today") if due == today else say("schedule-due", day=say.day(due))


def lead(reader: Member, label: str, verb: Verb, *numbers: int) -> Button:
    """A button that acts in the reader's institution."""
    return button(label, verb, reader.institution.id, *numbers)


def to_schedule(reader: Member, say: Language) -> Rows:
    """The way back to all departments."""
    return row(lead(reader, say.label("button-schedule"), Verb.SCHEDULE, 0))


def to_follow_up(reader: Member, scheduled: Scheduled, say: Language) -> Button:
    """The way to a round of the department."""
    label = say.label("button-schedule-begin" if scheduled.assessed else "button-schedule-first")
    institution = reader.institution.id
    return button(label, Verb.ROUND_ONLY, institution, scheduled.department.id, emphasis=Emphasis.FORWARD)


def to_calendar(reader: Member, shown: Iterable[Scheduled], department: int, say: Language) -> Rows:
    """The way to the calendar file of what is shown, where there is any day to be put into it."""
    file = lead(reader, say.label("button-schedule-file"), Verb.SCHEDULE_FILE, department)
    return row(file if any(it.due_on for it in shown) else None)
