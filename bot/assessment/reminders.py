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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """On which days a person is reminded, counted from the day of the thing; days before it are negative."""

    days: tuple[int, ...]
    every: int | None = None
    """Days from one to the next after the last of these; without, silence follows."""
    escalates_at: int | None = None
    """The step from which on those in charge hear of it too."""


RHYTHMS: Mapping[ReminderKind, Rhythm] = {
    ReminderKind.RUN_UNFINISHED: Rhythm(days=(1, 3)),
    ReminderKind.ROUND_CLOSING: Rhythm(days=(-7, -1)),
    # The fourth step is the second weekly one.
    ReminderKind.ACTION_DUE: Rhythm(days=(-7, 0), every=7, escalates_at=3),
    ReminderKind.REASSESSMENT_DUE: Rhythm(days=(-14, 0), every=30),
    ReminderKind.WEEKLY: Rhythm(days=(0,)),
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
    escalates: bool = False


Subject = tuple[ReminderKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a member was reminded of, and what he said to it."""

    steps: Collection[tuple[ReminderKind, int, str]] = ()
    put_off: Mapping[Subject, date | None]
    """Until when a thing is left alone; None: for ever, it is not his."""
    stopped: Collection[ReminderKind] = ()


def what_is_due(pending: Sequence[Pending], history: History, *, today: date, eve: date) -> Iterator[Due]:
    """The newest step of each thing that has been reached, unless the member was reminded of it: missed ones are one.

    `eve` is the last day before the next one on which he can be reminded: what has to come before a day comes early
    rather than late.
    """
    for it in pending:
        if it.kind in history.stopped:
            continue
        subject = (it.kind, it.subject)
        until = history.put_off.get(subject, date.min)
        if until is None or until > today:
            continue
        reached = _step_reached(it, today=today, eve=eve)
        again = [f"again:{until}"] if until > date.min else []
        steps = [*([] if reached is None else [f"{it.day}:{reached}"]), *again]
        new = tuple(step for step in steps if (*subject, step) not in history.steps)
        if new:
            escalates_at = RHYTHMS[it.kind].escalates_at
            is_late = reached is not None and escalates_at is not None and reached >= escalates_at
            yield Due(pending=it, steps=new, escalates=is_late and list(new) != again)


def _step_reached(pending: Pending, *, today: date, eve: date) -> int | None:
    rhythm = RHYTHMS[pending.kind]
    reached = None
    for number, days in enumerate(rhythm.days):
        day = pending.day + timedelta(days=days)
        if day <= (eve if days < 0 else today) and (pending.began is None or day > pending.began):
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
    stopped: Collection[ReminderKind]
    weekday: int | None
    """Of the weekly digest, Monday is 0."""
    country: str | None
    """The institution's own choice, by its two letters."""
    may_change_country: bool
    may_have_digest: bool
