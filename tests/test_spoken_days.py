"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.assessment.people import Person
from bot.spoken_days import order_of_figures, read_day

TODAY = date(2026, 11, 24)
"""A Tuesday."""


def person(language: str = "en", zone: str = "Africa/Nairobi") -> Person:
    return Person(id=1, telegram_id=1, name="Amina", language=language, time_zone=zone, institution=None)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "in two weeks", "2026-12-08"),
        ("en", "15 March", "2027-03-15"),
        ("en", "March 15th", "2027-03-15"),
        ("en", "tomorrow", "2026-11-25"),
        ("en", "today", "2026-11-24"),
        ("en", "next friday", "2026-11-27"),
        ("en", "tuesday", "2026-12-01"),
        ("en", "in 3 months", "2027-02-24"),
        ("en", "23 November", "2027-11-23"),
        ("en", "by 31 december", "2026-12-31"),
        ("en", "2027-03-15", "2027-03-15"),
        ("fr", "dans deux semaines", "2026-12-08"),
        ("fr", "le 15 mars", "2027-03-15"),
        ("fr", "vendredi", "2026-11-27"),
        ("es", "en 2 semanas", "2026-12-08"),
        ("es", "15 de marzo", "2027-03-15"),
        ("es", "mañana", "2026-11-25"),
        ("ru", "через две недели", "2026-12-08"),
        ("ru", "15 марта", "2027-03-15"),
        ("ru", "в пятницу", "2026-11-27"),
        ("ar", "خلال 14 يوم", "2026-12-08"),
        ("ar", "15 مارس", "2027-03-15"),
        ("ar", "١٥ مارس", "2027-03-15"),
        ("ar", "غدا", "2026-11-25"),
        ("ar", "in two weeks", "2026-12-08"),
        ("qps", "in two weeks", "2026-12-08"),
    ],
)
def test_a_day_is_read_in_the_persons_language_and_in_english(language: str, text: str, day: str) -> None:
    assert read_day(text, person(language), TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text", ["", "soon", "when the rain comes", "31/2", "at noon", "10:30", "in 3 hours", "15 March " * 9, "\x00", "🗓"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, person(), TODAY) is None


@pytest.mark.parametrize(
    ("language", "zone", "order"),
    [
        ("en", "Africa/Nairobi", "DMY"),
        ("en", "America/New_York", "MDY"),
        ("es", "America/Mexico_City", "DMY"),
        ("es", "America/New_York", "DMY"),
        ("ar", "Africa/Cairo", "DMY"),
        ("qps", "America/New_York", "MDY"),
        ("en", "UTC", "DMY"),
    ],
)
def test_figures_are_read_in_the_order_of_the_country(language: str, zone: str, order: str) -> None:
    assert order_of_figures(person(language, zone)) == order


def test_the_same_figures_are_another_day_elsewhere() -> None:
    assert read_day("4/3", person(), TODAY) == date(2027, 3, 4)
    assert read_day("4/3", person(zone="America/New_York"), TODAY) == date(2027, 4, 3)
