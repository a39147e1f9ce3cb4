"""Days as an institution's own clock tells them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def day_of(moment: datetime, zone: str) -> date:
    """The day on which a moment falls."""
    return moment.astimezone(ZoneInfo(zone)).date()


def end_of(day: date, zone: str) -> datetime:
    """The moment at which a day is over."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone))


def day_ended_at(moment: datetime, zone: str) -> date:
    """The day of which a moment is the end."""
    return day_of(moment - timedelta(milliseconds=1), zone)
