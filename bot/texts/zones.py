"""Time zones by the names of their cities, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

GUESSES: Mapping[str, tuple[str, ...]] = {
    "en": ("Africa/Nairobi", "Africa/Lagos", "Africa/Johannesburg", "Asia/Kolkata", "Asia/Manila", "Europe/London"),
    "fr": ("Africa/Dakar", "Africa/Abidjan", "Africa/Kinshasa", "Africa/Tunis", "Indian/Antananarivo", "Europe/Paris"),
    "es": ("America/Mexico_City", "America/Guatemala", "America/Bogota", "America/Lima", "America/La_Paz"),
    "ru": ("Europe/Moscow", "Asia/Tbilisi", "Asia/Tashkent", "Asia/Bishkek", "Asia/Almaty", "Asia/Dushanbe"),
    "ar": ("Africa/Cairo", "Asia/Amman", "Asia/Beirut", "Asia/Baghdad", "Asia/Riyadh", "Africa/Casablanca"),
}
"""Zones offered first to people who write in a language: where institutions that speak it are many."""

MOST_FOUND = 6
"""Zones offered for what a person wrote: more would be a list to search again."""


_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Two letters that name something else."""


@cache
def zone_names() -> tuple[str, ...]:
    """All zones named after a city, in a fixed order; a button carries a zone's place here."""
    return tuple(
        sorted(
            zone
            for zone in available_timezones()
            if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/", "SystemV/", "US/", "Canada/"))
        )
    )


def place_of_zone(zone: str, locale: Locale) -> tuple[str, str]:
    """The zone's city and its country, such as "Nairobi" and "Kenya"; some zones lie in no country, which is empty."""
    return _city(zone, locale), str(locale.territories.get(get_global("zone_territories").get(zone, ""), ""))


def country_of_zone(zone: str) -> str | None:
    """The two letters of the country in which a zone's city lies; some zones lie in none."""
    found = get_global("zone_territories").get(zone)
    return found if found in country_codes() else None


@cache
def country_codes() -> tuple[str, ...]:
    """The two letters of all countries, in a fixed order; a button carries a country's place here."""
    codes = map(str, Locale("en").territories)
    return tuple(sorted(code for code in codes if len(code) == 2 and code not in _NO_COUNTRIES))


def find_countries(text: str, locale: Locale) -> tuple[str, ...]:
    """The countries whose name begins with a text, in the reader's language or in English."""
    wanted = text.casefold().strip()
    languages = (locale, Locale("en"))
    names = {code: [str(it.territories.get(code, "")) for it in languages] for code in country_codes()}
    found = [code for code, both in names.items() if any(name.casefold().startswith(wanted) for name in both)]
    return tuple(found[:MOST_FOUND]) if wanted else ()


def find_zones(text: str, locale: Locale) -> tuple[str, ...]:
    """The zones whose city begins with a text, in the reader's language or as the zone itself is called."""
    wanted = text.casefold().strip()
    if not wanted:
        return ()
    return tuple(
        zone
        for zone in zone_names()
        if any(city.casefold().startswith(wanted) for city in (_own_city(zone), _city(zone, locale)))
    )[:MOST_FOUND]


def _city(zone: str, locale: Locale) -> str:
    return str(locale.time_zones.get(zone, {}).get("city") or _own_city(zone))


def _own_city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")
