"""Days as people write them: "in two weeks", "15 March", "15/3", in the language and the order of figures they use."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.assessment.people import Person

LONGEST = 60
"""Characters of a day in words; more is a sentence, in which nobody wants a day to be found by chance."""

_ENGLISH = "en"
"""People write it too, whatever they read."""


def read_day(text: str, person: Person, today: date) -> date | None:
    """The day that a person means, the next one where several could be meant; None where it cannot be read.

    `today` is the day where he lives.
    """
    if len(text) > LONGEST:
        return None
    import dateparser  # noqa: PLC0415, few people write a day in one run of the bot
    from dateparser.data.languages_info import language_locale_dict  # noqa: PLC0415

    language = person.language.partition("-")[0]
    found: datetime | None = dateparser.parse(
        text,
        languages=[it for it in dict.fromkeys((language, _ENGLISH)) if it in language_locale_dict],
        settings={
            "RELATIVE_BASE": datetime.combine(today, time()),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": order_of_figures(person),
            "RETURN_AS_TIMEZONE_AWARE": False,
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
    # Whatever names an hour is no day.
    return found.date() if found and found.time() == time() else None


def order_of_figures(person: Person) -> str:
    """In which order day, month and year stand in figures where the person lives, such as `DMY`."""
    territory = get_global("zone_territories").get(person.time_zone, "")
    language = person.language.partition("-")[0]
    for name in (f"{language}_{territory}", f"{_ENGLISH}_{territory}"):
        try:
            pattern = Locale.parse(name).date_formats["short"].pattern
        except (UnknownLocaleError, ValueError):
            continue
        return "".join(dict.fromkeys(re.findall("[dMy]", pattern))).upper()
    return "DMY"
