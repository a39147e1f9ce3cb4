"""Working days of countries: weekends and public holidays, as the holidays library knows them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from bot.texts import country_of_zone

_WEEKEND = (5, 6)


def is_working_day(country: str | None, zone: str, day: date) -> bool:
    """Whether people work on a day, in a country given by its two letters, or else in that of a time zone.

    Where nothing is known of a country, Saturday and Sunday are free.
    """
    calendar = _calendar(country or country_of_zone(zone) or "")
    return day.weekday() not in _WEEKEND if calendar is None else bool(calendar.is_working_day(day))


@lru_cache(maxsize=64)
def _calendar(country: str) -> Any:
    # It takes a tenth of a second to import, and the bot is to start fast.
    import holidays  # noqa: PLC0415

    return holidays.country_holidays(country) if country in holidays.list_supported_countries() else None
