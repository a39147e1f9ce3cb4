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


def zone_name(zone: str, locale: Locale) -> str:
    """The zone's city with its country, such as "Nairobi, Kenya"."""
    country = locale.territories.get(get_global("zone_territories").get(zone, ""))
    return f"{_city(zone, locale)}, {country}" if country else _city(zone, locale)


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
