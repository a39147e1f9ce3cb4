"""When a person may be written to unasked: at his own hour, on working days, never in quiet hours, once a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

_DAY = timedelta(days=1)
_HOURS = 24

LONGEST_HOLIDAYS = 30
"""Days. Where no day of so many is a working day, the calendar is no guide any more."""


FARTHEST_BACK = 45
"""Days ahead of which those are offered on which people come back."""


class Pace(StrEnum):
    """How often a person wants to be written to."""

    DAILY = "daily"
    """All at once, once a working day."""
    AT_ONCE = "at-once"
    """Whatever there is as it comes, on any day: he asked for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What a person chose, or else what the bot does by itself. Hours are whole ones of the person's own clock."""

    hour: int = 9
    """When the day's letter comes."""
    quiet_from: int = 20
    quiet_until: int = 7
    """Where both are the same, there are no quiet hours."""
    pace: Pace = Pace.DAILY
    away_until: date | None = None
    """The day on which he is back."""

    def is_quiet(self, hour: int) -> bool:
        """Whether an hour is one of the quiet ones."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= hour < self.quiet_until
        return hour >= self.quiet_from or hour < self.quiet_until

    @property
    def spans(self) -> Iterator[tuple[int, int]]:
        """The stretches of a day that are not quiet, from hour to hour."""
        awake = [hour for hour in range(_HOURS) if not self.is_quiet(hour)]
        begin = None
        for hour in awake:
            begin = hour if begin is None else begin
            if hour + 1 not in awake:
                yield begin, hour + 1
                begin = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waking:
    """One person's days and hours."""

    habits: Habits
    clock: tzinfo
    """Of his time zone."""
    is_working: Callable[[date], bool]
    last_letter: datetime | None = None

    def day_of(self, moment: datetime) -> date:
        """The person's day at a moment, which is given in UTC."""
        return self.clock.fromutc(moment.replace(tzinfo=self.clock)).date()

    def next_letter(self, now: datetime) -> datetime:
        """The earliest moment from now on at which all that waits may be sent."""
        if self.habits.pace is Pace.AT_ONCE:
            return self._next_awake(now, self._days_at_home(self.day_of(now)), from_hour=0)
        first = self.day_of(now)
        if self.last_letter is not None:
            first = max(first, self.day_of(self.last_letter) + _DAY)
        return self._next_awake(now, self._working_days(first), from_hour=self.habits.hour)

    def may_write(self, now: datetime) -> bool:
        """Whether all that waits may be sent now."""
        return self.next_letter(now) <= now

    def next_urgent(self, now: datetime) -> datetime:
        """The earliest moment from now on for what a colleague waits for: it is not bound to once a day."""
        return self._next_awake(now, self._working_days(self.day_of(now)), from_hour=0)

    def next_look(self, now: datetime, *, last_look: date | None = None) -> datetime:
        """When it is to be looked what the person has to do: once a working day, at his hour or as soon after it."""
        first = self.day_of(now)
        if last_look is not None:
            first = max(first, last_look + _DAY)
        return self._next_awake(now, self._working_days(first), from_hour=self.habits.hour)

    def eve_of_next_look(self, today: date) -> date:
        """The last day before the next one on which he can be reminded of anything."""
        return self.first_working_day(today + _DAY) - _DAY

    def first_working_day(self, day: date) -> date:
        """The first day from one on at which he works and is not away."""
        return next(self._working_days(day))

    def days_of_coming_back(self, today: date) -> tuple[date, ...]:
        """The days ahead on which people come back to work: those after free ones."""
        days = [today + ahead * _DAY for ahead in range(1, FARTHEST_BACK)]
        return tuple(day for day in days if self.is_working(day) and not self.is_working(day - _DAY))

    def _next_awake(self, now: datetime, days: Iterator[date], *, from_hour: int) -> datetime:
        for day in days:
            for begin, end in _from(from_hour, list(self.habits.spans)):
                moment = max(self._at(day, begin), now)
                # An hour that the clock leaves out is over before it began.
                if moment < self._at(day, end):
                    return moment
        raise AssertionError("there is always another day")

    def _working_days(self, first: date) -> Iterator[date]:
        idle = 0
        for day in self._days_at_home(first):
            idle = 0 if self.is_working(day) else idle + 1
            if not idle or idle > LONGEST_HOLIDAYS:
                yield day

    def _days_at_home(self, first: date) -> Iterator[date]:
        day = max(first, self.habits.away_until or first)
        while True:
            yield day
            day += _DAY

    def _at(self, day: date, hour: int) -> datetime:
        local = datetime.combine(day + timedelta(days=hour // _HOURS), time(hour % _HOURS), self.clock)
        return local.replace(tzinfo=UTC) - (local.utcoffset() or timedelta())


def _from(hour: int, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of the stretches from an hour on; the whole of them where it lies behind the last."""
    left = [(max(begin, hour), end) for begin, end in spans if end > hour]
    return left or spans


IsWorkingDay = Callable[[str | None, str, date], bool]
"""Whether people work on a day, in a country given by its two letters, or else in that of a time zone."""

RESTLESS = Habits(quiet_from=0, quiet_until=0, pace=Pace.AT_ONCE)
"""Of whoever wants to see at any hour, at once, what the bot sends."""
