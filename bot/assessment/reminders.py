"""Reminders: what a person has to do, and which step of reminding him of it is due on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.assessment.people import Member
from bot.assessment.waking import Habits


class ReminderKind(StrEnum):
    """What people are reminded of. The order is never changed: buttons tell a kind by its place."""

    RUN_UNFINISHED = "run-unfinished"
    ROUND_CLOSING = "round-closing"
    ACTION_DUE = "action-due"
    REASSESSMENT_DUE = "reassessment-due"
    WEEKLY = "weekly"
    """What was done, is late and changed in the week, for those who want it."""
    ACTION_LATE = "action-due-late"
    """What others are to do and have not done for long, for whoever is in charge of them."""
    RECHECK_UNANSWERED = "recheck-unanswered"
    """Whether something is done, of which somebody was asked and has said nothing."""
    ACTION_UNCONFIRMED = "action-unconfirmed"
    """What is said to be done and nobody bears out, for whoever is in charge of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """On which days a person is reminded, counted from the day of the thing; days before it are negative."""

    days: tuple[int, ...]
    every: int | None = None
    """Days from one to the next after the last of these; without, silence follows."""


RHYTHMS: Mapping[ReminderKind, Rhythm] = {
    ReminderKind.RUN_UNFINISHED: Rhythm(days=(1, 3)),
    ReminderKind.ROUND_CLOSING: Rhythm(days=(-7, -1)),
    ReminderKind.ACTION_DUE: Rhythm(days=(-7, 0), every=7),
    ReminderKind.REASSESSMENT_DUE: Rhythm(days=(-14, 0), every=30),
    ReminderKind.WEEKLY: Rhythm(days=(0,)),
    ReminderKind.ACTION_LATE: Rhythm(days=(14,), every=7),
    ReminderKind.RECHECK_UNANSWERED: Rhythm(days=(3,)),
    # The day after: by then somebody else is asked, where there is anybody.
    ReminderKind.ACTION_UNCONFIRMED: Rhythm(days=(1,), every=30),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """One thing that a person has to do."""

    kind: ReminderKind
    subject: int
    """The id of what it is about, by the kind."""
    day: date
    """From which the days are counted: when it is due, or when something was last done about it."""
    began: date | None = None
    """The day since which there is anything to do: steps before it, and on it, are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A step of reminding somebody that is due."""

    pending: Pending
    steps: tuple[str, ...]
    """Each tells itself from all others of the same thing."""


Subject = tuple[ReminderKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a member was reminded of, and what he said to it."""

    steps: Collection[tuple[ReminderKind, int, str]] = ()
    put_off: Mapping[Subject, date | None]
    """Until when a thing is left alone; None: for ever, it is not his."""
    stopped: Collection[ReminderKind] = ()

    def is_put_off(self, pending: Pending, today: date) -> bool:
        """Whether a thing is left alone today."""
        until = self.put_off.get((pending.kind, pending.subject), date.min)
        return until is None or until > today


NotTold = frozenset[tuple[int, int | None]]
"""Members who would not hear of a kind of thing, each with what he declined; None: of nothing of that kind."""


def would_hear(member: Member, subject: int, not_told: NotTold) -> bool:
    """Whether a member would hear of a thing."""
    return not_told.isdisjoint({(member.id, None), (member.id, subject)})


def what_is_due(pending: Sequence[Pending], history: History, *, today: date, eve: date) -> Iterator[Due]:
    """The newest step of each thing that has been reached, unless the member was reminded of it: missed ones are one.

    `eve` is the last day before the next one on which he can be reminded: what has to come before a day, or on it,
    comes early rather than late.
    """
    for it in pending:
        if it.kind in history.stopped or history.is_put_off(it, today):
            continue
        subject = (it.kind, it.subject)
        until = history.put_off.get(subject)
        reached = _step_reached(it, today=today, eve=eve)
        again = [f"again:{until}"] if until else []
        steps = [*([] if reached is None else [f"{it.day}:{reached}"]), *again]
        new = tuple(step for step in steps if (*subject, step) not in history.steps)
        if new:
            yield Due(pending=it, steps=new)


def _step_reached(pending: Pending, *, today: date, eve: date) -> int | None:
    rhythm = RHYTHMS[pending.kind]
    reached = None
    for number, days in enumerate(rhythm.days):
        day = pending.day + timedelta(days=days)
        if day <= (eve if days <= 0 else today) and (pending.began is None or day > pending.began):
            reached = number
    passed = (today - pending.day).days - rhythm.days[-1]
    if rhythm.every and passed >= rhythm.every:
        return len(rhythm.days) - 1 + passed // rhythm.every
    return reached


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindersReading:
    """What /reminders tells a member."""

    reader: Member
    habits: Habits
    pending: Sequence[Pending]
    waiting: int
    """Messages that wait for the next letter."""
    next_letter: datetime
    today: date
    """His day."""
    days_back: Sequence[date]
    """Days on which he may be back, if he goes away now."""
    history: History
    """What he said to reminders."""
    weekday: int | None
    """Of the weekly digest, Monday is 0."""
    country: str | None
    """The institution's own choice, by its two letters."""
    may_change_country: bool
    may_have_digest: bool
