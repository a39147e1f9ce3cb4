"""When departments are to be assessed again: some months after they were, sooner where something critical is not met.

Never later than the time for which programmes accept an assessment.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.assessment.errors import Refused
from bot.assessment.flow import Importance, Standing
from bot.assessment.people import Department, Member
from bot.assessment.reminders import RHYTHMS, ReminderKind
from bot.assessment.voices import Tallies

COUNTS_MONTHS = 24
"""For so long programmes accept an assessment."""

_NEAR = timedelta(days=7) - timedelta(days=RHYTHMS[ReminderKind.REASSESSMENT_DUE].days[0])
"""Nobody is told sooner: a first reminder may come some days early, where holidays lie before its day."""


class Interval(StrEnum):
    """What an institution chooses."""

    USUAL = "months"
    """Months after an assessment."""
    CRITICAL = "critical_days"
    """Days after it, where a critical responsibility is not met."""


class Reason(StrEnum):
    """Why something is due on its day."""

    USUAL = "usual"
    CRITICAL = "critical"
    CHOSEN = "chosen"


CHOICES: Mapping[Interval, tuple[int, ...]] = {Interval.USUAL: (3, 6, 12, 24), Interval.CRITICAL: (30, 60, 90, 180)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """What an institution has chosen."""

    months: int = 6
    critical_days: int = 90

    def of(self, interval: Interval) -> int:
        """The time chosen for one thing."""
        return {Interval.USUAL: self.months, Interval.CRITICAL: self.critical_days}[interval]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """An area of a department that was assessed, as far as it counts for when that is done again."""

    department: int
    area: str
    assessed_on: date
    is_critical: bool = False
    """Whether a critical responsibility is not met."""
    chosen_on: date | None = None
    """The day that somebody chose."""
    chosen_by: str | None = None
    """His name."""
    under_way: bool = False
    """Whether it is being assessed again in a planned round."""

    @property
    def last_day(self) -> date:
        """The last day on which programmes accept it."""
        return months_after(self.assessed_on, COUNTS_MONTHS)

    def reckoned(self, intervals: Intervals) -> date:
        """The day on which it is due where nobody chose one."""
        usual = min(months_after(self.assessed_on, intervals.months), self.last_day)
        sooner = self.assessed_on + timedelta(days=intervals.critical_days)
        return min(usual, sooner) if self.is_critical else usual

    def due_on(self, intervals: Intervals) -> date:
        """The day on which it is due."""
        return min(self.chosen_on or self.reckoned(intervals), self.last_day)

    def reason(self, intervals: Intervals) -> Reason:
        """Why it is due then."""
        if self.chosen_on:
            return Reason.CHOSEN
        is_sooner = self.reckoned(intervals) < months_after(self.assessed_on, intervals.months)
        return Reason.CRITICAL if self.is_critical and is_sooner else Reason.USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """A department with its areas that were assessed. It is due when the first of them is."""

    department: Department
    assessed: tuple[Assessed, ...]
    intervals: Intervals
    may_change: bool = False
    """Whether the reader may move its date, and begin."""

    @property
    def waiting(self) -> tuple[Assessed, ...]:
        """The areas that are not being assessed again already, what is due first before the others."""
        waiting = (it for it in self.assessed if not it.under_way)
        return tuple(sorted(waiting, key=lambda it: it.due_on(self.intervals)))

    @property
    def not_assessed(self) -> tuple[str, ...]:
        """The areas that nobody has assessed yet."""
        return tuple(sorted(set(self.department.areas) - {it.area for it in self.assessed}))

    @property
    def first(self) -> Assessed | None:
        """The area that is due first; None where nothing was assessed, or all is under way."""
        return next(iter(self.waiting), None)

    @property
    def due_on(self) -> date | None:
        """The day on which the department is due."""
        return self.first.due_on(self.intervals) if self.first else None

    @property
    def reason(self) -> Reason | None:
        """Why it is due then."""
        return self.first.reason(self.intervals) if self.first else None

    @property
    def reckoned(self) -> date | None:
        """The day on which it would be due where nobody chose one."""
        return min((it.reckoned(self.intervals) for it in self.waiting), default=None)

    @property
    def last_day(self) -> date | None:
        """The last day on which programmes accept what was assessed: the date is never moved beyond it."""
        return min((it.last_day for it in self.waiting), default=None)

    @property
    def is_chosen(self) -> bool:
        """Whether somebody chose a day for any of it."""
        return any(it.chosen_on for it in self.waiting)

    def is_overdue(self, today: date) -> bool:
        """Whether its day is over."""
        return self.due_on is not None and self.due_on < today

    def is_expired(self, today: date) -> bool:
        """Whether programmes no longer accept some of it."""
        return self.last_day is not None and self.last_day < today

    def is_near(self, today: date) -> bool:
        """Whether it is time to tell of it."""
        return self.due_on is not None and self.due_on <= today + _NEAR

    def may_fall_on(self, day: date, today: date) -> bool:
        """Whether its date can be moved to a day."""
        return self.last_day is not None and today <= day <= self.last_day

    def moved(self, months: int, today: date) -> date | None:
        """Its day so many months later, or sooner where negative, within what is possible; None where it stays."""
        if self.due_on is None or self.last_day is None or self.is_expired(today):
            return None
        wanted = months_after(max(self.due_on, today) if months > 0 else self.due_on, months)
        day = min(max(wanted, today), self.last_day)
        return day if (day > self.due_on) == (months > 0) and day != self.due_on else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleReading:
    """When each department that a reader may see is to be assessed again."""

    reader: Member
    today: date
    """Where the reader lives."""
    intervals: Intervals
    departments: tuple[Scheduled, ...]
    """What is overdue first, then by date; what is under way, and what nobody has assessed yet, at the end."""
    may_set_intervals: bool

    def find(self, department: int) -> Scheduled:
        """One of the departments.

        Raises:
            Refused: the reader does not see it, or there is none.
        """
        found = next((it for it in self.departments if it.department.id == department), None)
        if found is None:
            raise Refused("not-yours")
        return found


def months_after(day: date, months: int) -> date:
    """The same day of a month so many months later, or the last one of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def by_date(departments: Iterable[Scheduled]) -> tuple[Scheduled, ...]:
    """What is due first before the others; what is under way, and then what nobody has assessed yet, at the end."""
    return tuple(sorted(departments, key=lambda it: (it.due_on or date.max, not it.assessed)))


def is_critical(tallies: Tallies) -> bool:
    """Whether a critical responsibility is not met."""
    return any(
        question.importance is Importance.CRITICAL and tallies.standings.get(question.id) is Standing.NOT
        for question in tallies.flow
    )
