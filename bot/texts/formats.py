"""Dates, numbers and lists as each language writes them, by Babel, with the digits 0 to 9 everywhere."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cached_property
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_datetime_format
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from bot.texts.markup import Markup, escape, isolate
from bot.texts.zones import place_of_zone

_REGIONS = {"es": "es-419"}
"""Where most live who read a language whose countries write numbers differently: Latin America has the comma first."""

_ARABIC = ("ar", "ckb", "fa", "ps", "ur")
_COMMA = dict.fromkeys(_ARABIC, "، ")
_SEMICOLON = dict.fromkeys(_ARABIC, "؛ ") | {"fr": "\u202f; "}
"""Where they are not written as in English."""

_BEFORE_I = re.compile("h?[ií](?![aeo])", re.IGNORECASE)
"""Before this sound, Spanish has "e" for "y", which Babel does not know."""


def locale_of(code: str) -> Locale:
    """The rules of a language by its code, such as `pt-BR`; English rules where Babel knows none."""
    return _find_locale(_REGIONS.get(code, code)) or Locale("en")


def language_name(code: str, *, alone: bool = False) -> str:
    """A language's name in its own words, such as `français` inside a sentence or `Français` where it stands alone."""
    found = _find_locale(code)
    name = (found and found.get_display_name()) or code
    return name[:1].upper() + name[1:] if alone else name


def _find_locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


class Formats:
    """How one language writes what is not a sentence."""

    def __init__(self, locale: Locale) -> None:
        self.locale = locale

    def date(self, moment: dt.datetime, zone: str) -> str:
        """A moment as the clock shows it in `zone`, such as `November 24, 2026, 6:04 PM`.

        Raises:
            ZoneInfoNotFoundError: no time zone has that name.
        """
        there = moment.astimezone(ZoneInfo(zone))
        pattern = str(get_datetime_format("medium", locale=self.locale)).replace("'", "")
        time = format_time(there, "short", tzinfo=there.tzinfo, locale=self.locale)
        return pattern.replace("{0}", time).replace("{1}", self.day(there.date()))

    def day(self, date: dt.date) -> str:
        """A date with its month as a word, since figures alone are read differently from country to country."""
        return format_date(date, "long", locale=self.locale)

    def day_of_week(self, date: dt.date) -> str:
        """A date with the name of its day."""
        return format_date(date, "full", locale=self.locale)

    def hour(self, hour: int) -> str:
        """A full hour as the clock shows it, such as `9:00 AM`."""
        return format_time(dt.time(hour % 24), "short", locale=self.locale)

    def weekday(self, number: int) -> str:
        """A day of the week, of which Monday is 0."""
        return str(self.locale.days["stand-alone"]["wide"][number])

    def country(self, code: str) -> str:
        """A country by its two letters."""
        return str(self.locale.territories.get(code, code))

    def number(self, number: float) -> str:
        """A number with the language's own separators."""
        return format_decimal(number, locale=self.locale)

    def percent(self, fraction: float) -> str:
        """A fraction as whole percent: 0.756 is `76%`."""
        return format_percent(fraction, locale=self.locale)

    def zone(self, zone: str) -> str:
        """A time zone by its city and country, such as `Nairobi, Kenya`."""
        city, country = place_of_zone(zone, self.locale)
        return _COMMA.get(self.locale.language, ", ").join(filter(None, (city, country)))

    def listing(self, items: Sequence[str]) -> Markup:
        """The items in a row, `A, B, and C`, each escaped and isolated. Its `label` and `plain` are text.

        Where an item holds a comma, a colon or the language's "and" itself, nobody could tell where it ends: then all
        of them are parted by semicolons.
        """
        shown = [isolate(escape(item)) for item in items]
        if any(self._joins.search(escape(item).plain) for item in items):
            return Markup(_SEMICOLON.get(self.locale.language, "; ").join(shown))
        *_, last = items or [""]
        joined = format_list(shown, locale=self.locale)
        if self.locale.language == "es" and _BEFORE_I.match(last):
            joined = " e ".join(joined.rsplit(" y ", 1))
        return Markup(joined)

    @cached_property
    def _joins(self) -> re.Pattern[str]:
        """Finds in an item what would be taken for the end of it, such as " and " or, in Arabic, " و"."""
        conjunction = format_list(["", ""], locale=self.locale)
        return re.compile(f"[,:;،؛]|{re.escape(conjunction)}", re.IGNORECASE)
