"""Days as people write them. `spoken_days.yaml` has the phrases of each language."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest
import yaml

from bot import spoken_days
from bot.assessment.people import Person
from bot.spoken_days import order_of_figures
from tests.languages import LOCALES

read_day = partial(spoken_days.read_day, folders=(LOCALES,))

TODAY = date(2026, 11, 24)
"""A Tuesday, of which the phrases speak."""

ZONES = {"ar": "Africa/Cairo", "es": "America/Bogota", "fr": "Africa/Dakar", "ru": "Asia/Almaty"}

PHRASES = [
    (language, phrase, day)
    for language, days in yaml.safe_load(Path(__file__).with_name("spoken_days.yaml").read_text("utf-8")).items()
    for day, phrases in days.items()
    for phrase in phrases
]


def person(language: str = "en", zone: str | None = None) -> Person:
    return Person(
        id=1,
        telegram_id=1,
        name="Amina",
        language=language,
        time_zone=zone or ZONES.get(language, "Africa/Nairobi"),
        institution=None,
    )


@pytest.mark.parametrize(("language", "phrase", "day"), PHRASES)
def test_a_day_is_read_as_it_is_meant_or_not_at_all(language: str, phrase: str, day: str) -> None:
    assert read_day(phrase, person(language), TODAY) == (None if day == "unread" else date.fromisoformat(day))


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "qps", "pt-BR"])
@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("in two weeks", "2026-12-08"),
        ("in a fortnight", "2026-12-08"),
        ("next Friday", "2026-11-27"),
        ("by 15 March", "2027-03-15"),
        ("the 15th", "2026-12-15"),
        ("end of March", "2027-03-31"),
        ("2027-03-15", "2027-03-15"),
    ],
)
def test_english_is_read_from_everybody(language: str, phrase: str, day: str) -> None:
    assert read_day(phrase, person(language), TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("today", "phrase", "day"),
    [
        ("2028-02-29", "in a year", "2029-02-28"),
        ("2028-02-29", "29 February", "2028-02-29"),
        ("2028-03-01", "29 February", "2032-02-29"),
        ("2028-02-29", "the 31st", "2028-03-31"),
        ("2028-02-29", "end of February", "2028-02-29"),
        ("2028-02-29", "end of month", "2028-02-29"),
        ("2028-02-29", "next Tuesday", "2028-03-07"),
        ("2026-12-31", "tomorrow", "2027-01-01"),
        ("2026-12-31", "31 December", "2026-12-31"),
        ("2026-12-31", "the 30th", "2027-01-30"),
        ("2026-12-31", "15/1", "2027-01-15"),
        ("2026-12-31", "Friday", "2027-01-01"),
        ("2026-12-31", "end of the year", "2026-12-31"),
        ("2026-12-31", "end of next month", "2027-01-31"),
        ("2027-01-31", "in a month", "2027-02-28"),
        ("2027-01-31", "the 30th", "2027-03-30"),
        ("2027-01-31", "mid-February", "2027-02-15"),
        ("2027-01-15", "mid-January", "2027-01-15"),
        ("2027-03-01", "beginning of March", "2027-03-01"),
        ("2027-03-02", "beginning of March", "2028-03-01"),
    ],
)
def test_the_next_day_is_meant_and_today_is_one(today: str, phrase: str, day: str) -> None:
    assert read_day(phrase, person(), date.fromisoformat(today)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text", ["", "soon", "when the rain comes", "31/2", "at noon", "10:30", "in 3 hours", "15 March " * 9, "\x00", "🗓"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, person(), TODAY) is None


@pytest.mark.parametrize(
    "text", ["15\u00a0March", "\u200f15 March\u200e", "  15   MARCH ?", "«15 March»", "(15 March)"]
)
def test_what_stands_around_a_day_does_not_matter(text: str) -> None:
    assert read_day(text, person(), TODAY) == date(2027, 3, 15)


def add_language(folder: Path, days: str) -> Path:
    (folder / "pt").mkdir(parents=True)
    (folder / "pt" / "days.yaml").write_text(days, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("phrase", "day", "day_with_words"),
    [
        ("15 de março", date(2027, 3, 15), date(2027, 3, 15)),
        ("Daqui a quinze dias", None, date(2026, 12, 9)),
        ("fim de março", None, date(2027, 3, 31)),
    ],
)
def test_a_language_is_read_by_what_its_folder_says(
    phrase: str, day: date | None, day_with_words: date, tmp_path: Path
) -> None:
    bare, with_words = tmp_path / "bare", tmp_path / "with-words"
    add_language(with_words, "read-as: {15: quinze, last day of: fim de}\nleading: daqui a\n")
    assert read_day(phrase, person("pt"), TODAY, folders=(bare,)) == day
    assert read_day(phrase, person("pt"), TODAY, folders=(bare, with_words)) == day_with_words
    assert read_day(phrase, person("pt"), TODAY, folders=(with_words, bare)) == day_with_words


def test_a_folder_laid_over_another_has_the_last_word(tmp_path: Path) -> None:
    ours, own = add_language(tmp_path / "ours", "read-as: {15: quinze}"), add_language(tmp_path / "own", "{}")
    assert read_day("quinze de março", person("pt"), TODAY, folders=(ours,)) == date(2027, 3, 15)
    assert read_day("quinze de março", person("pt"), TODAY, folders=(ours, own)) is None


@pytest.mark.parametrize("written", ["read-as: [fim de]", "read-as: {", "\ufeff", ""])
def test_a_file_that_cannot_be_used_changes_nothing(written: str, tmp_path: Path) -> None:
    folder = add_language(tmp_path, written)
    assert read_day("15 de março", person("pt"), TODAY, folders=(folder,)) == date(2027, 3, 15)


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
