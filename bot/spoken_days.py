"""Days as people write them: "in two weeks", "15 March", "15/3", in the language and the order of figures they use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.assessment.people import Person
from bot.authoring.day_words import NAME, DaysFile, DayWords, simplify
from bot.texts import ENGLISH

LONGEST = 60
"""Characters of a day in words; more is a sentence, in which nobody wants a day to be found by chance."""

_SPAN, _DATE = "relative-time", "absolute-time"
"""The library's parsers: of "in two weeks", and of "15 March"."""

# What the tables of languages read parts of a month or a year as.
_PART = re.compile(r"(first|15th|last) day of\W+(.+)")
_DAY_OF_MONTH = re.compile(r"\d{1,2}(?:[^\W\d]{2})?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})")

_SEVERAL = re.compile(r"\b(?<![/-])\d{1,2}(?:[\s/–—-]+|\s\w{1,2}\s)\d{1,2}\s+[^\W\d]|[^\W\d]\s+\d{1,2}[–—-]\d{1,2}$")
"""Such as "15-28 March", whose second number the library takes for a year, or "2-3 weeks"."""

_DAY = timedelta(days=1)

_FARTHEST = 10
"""Years ahead. What seems to lie beyond is a misreading, such as of "15, 16 March", or a slip."""

_LONGEST_GAP = 62
"""Days within which every day of a month comes, as from 31 December to 31 January and on to 31 March."""


def read_day(text: str, person: Person, today: date, *, folders: Sequence[Path]) -> date | None:
    """The day that a person means, the next one where several could be meant; None where it cannot be read safely.

    `today` is the day where he lives. `folders` hold the words of the languages, later ones laid over earlier ones.
    """
    if len(text) > LONGEST:
        return None
    written, order = simplify(text), order_of_figures(person)
    # People write English too, whatever they read.
    for language in dict.fromkeys((person.language, ENGLISH)):
        words = _read_words(language, tuple(folders))
        rewritten = words.rewrite(written)
        # A number alone may also count days, or answer something else.
        if (written.isalnum() and rewritten.isdecimal()) or _SEVERAL.search(rewritten):
            continue
        library = _Library(languages=(language, ENGLISH), order=order)
        day = _read(rewritten, today, library, is_open=words.leaves_open(written))
        if day and day.year <= today.year + _FARTHEST:
            return day
    return None


def order_of_figures(person: Person) -> str:
    """In which order day, month and year stand in figures where the person lives, such as `DMY`."""
    territory = get_global("zone_territories").get(person.time_zone, "")
    language = person.language.partition("-")[0]
    for name in (f"{language}_{territory}", f"{ENGLISH}_{territory}"):
        try:
            pattern = Locale.parse(name).date_formats["short"].pattern
        except (UnknownLocaleError, ValueError):
            continue
        return "".join(dict.fromkeys(re.findall("[dMy]", pattern))).upper()
    return "DMY"


@lru_cache
def _read_words(language: str, folders: tuple[Path, ...]) -> DayWords:
    files = [DaysFile(layer=folder, path=folder / language / NAME) for folder in folders]
    return next((file.words for file in reversed(files) if file.text), DayWords())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What the library reads: `parts` are those that the text names, `period` is the least of them."""

    day: date
    period: str
    parts: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Library:
    """The library of dates, for some languages and one order of figures."""

    languages: tuple[str, ...]
    order: str

    def parse(self, text: str, base: date, parser: str, *, prefer: str = "current") -> _Found | None:
        """What one of its parsers reads on the day `base`: of a month or a year its first, last or current day."""
        from dateparser.data.languages_info import language_locale_dict  # noqa: PLC0415, few write a day in one run
        from dateparser.date import DateDataParser  # noqa: PLC0415

        known = [it.partition("-")[0] for it in self.languages]
        reader = DateDataParser(
            languages=[it for it in dict.fromkeys(known) if it in language_locale_dict],
            use_given_order=True,
            settings={
                "RELATIVE_BASE": datetime.combine(base, time()),
                "PREFER_DATES_FROM": "future",
                "PREFER_DAY_OF_MONTH": prefer,
                "PREFER_MONTH_OF_YEAR": prefer,
                "DATE_ORDER": self.order,
                "RETURN_AS_TIMEZONE_AWARE": False,
                "PARSERS": [parser],
            },
        )
        read = reader.get_date_data(text)
        # Whatever names an hour is no day.
        if not read.date_obj or read.date_obj.time() != time():
            return None
        return _Found(day=read.date_obj.date(), period=read.period, parts=frozenset(read.parts))


def _read(text: str, today: date, library: _Library, *, is_open: bool) -> date | None:
    """Read a text in words of the library; where it `is_open`, nothing but a span of time."""
    if part := _PART.fullmatch(text):
        return _read_part(part[1], part[2], today, library)
    if span := library.parse(text, today, _SPAN):
        # "This week" would be today; of "2 months 3", the library loses the last number.
        is_unsafe = (span.period != "day" and span.day == today) or text[-1].isdecimal()
        return None if is_unsafe else span.day
    if is_open:
        return None
    if _DAY_OF_MONTH.fullmatch(text):
        return _read_day_of_month(text, today, library)
    # With a dot it would be an hour.
    text = _DOTTED.sub(r"\1/\2", text) if _DOTTED.fullmatch(text) else text
    found = library.parse(text, today, _DATE)
    if found and found.parts == {"month", "day"}:
        # Seen from yesterday, today is the next one.
        found = library.parse(text, today - _DAY, _DATE)
    return found.day if found and found.parts >= {"month", "day"} else None


def _read_part(which: str, whole: str, today: date, library: _Library) -> date | None:
    prefer = "first" if which == "first" else "last"
    found = library.parse(whole, today - _DAY, _DATE, prefer=prefer) or library.parse(
        whole, today, _SPAN, prefer=prefer
    )
    if not found or found.period not in ({"month"} if which == "15th" else {"month", "year"}):
        return None
    return found.day.replace(day=15) if which == "15th" else found.day


def _read_day_of_month(text: str, today: date, library: _Library) -> date | None:
    # December has every day that a month can have.
    found = library.parse(text, date(today.year, 12, 1), _DATE)
    if not found or found.parts != {"day"}:
        return None
    return next(it for gap in range(_LONGEST_GAP) if (it := today + gap * _DAY).day == found.day.day)
