"""How long an institution keeps what is personal: choices of its leaders, told to everybody."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.assessment.people import Member


class Period(StrEnum):
    """What an institution chooses a time for."""

    ANSWERS = "answers_months"
    """Months after a round's end for which it is kept who said what in it."""
    FORMER = "former_days"
    """Days for which it is kept who those were that were removed, or left."""


CHOICES: Mapping[Period, tuple[int, ...]] = {Period.ANSWERS: (24, 36, 48, 60), Period.FORMER: (30, 90, 180, 365)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """What an institution has chosen."""

    answers_months: int
    former_days: int

    def of(self, period: Period) -> int:
        """The time chosen for one thing."""
        return {Period.ANSWERS: self.answers_months, Period.FORMER: self.former_days}[period]

    def answers_since(self, now: datetime) -> datetime:
        """Of rounds closed before this moment nothing personal is kept."""
        month = now.year * 12 + now.month - 1 - self.answers_months
        year, month = divmod(month, 12)
        last = monthrange(year, month + 1)[1]
        return now.replace(year=year, month=month + 1, day=min(now.day, last))

    def former_since(self, now: datetime) -> datetime:
        """Of those who went before this moment nothing personal is kept."""
        return now - timedelta(days=self.former_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyReading:
    """Who sees what and how long what is kept, for one reader."""

    reader: Member
    retention: Retention
    may_change: bool
