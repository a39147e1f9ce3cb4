from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from bot.texts import Texts
from bot.texts.formats import Formats, language_name, locale_of

MOMENT = dt.datetime(2026, 11, 24, 22, 4, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("language", "date", "day"),
    [
        ("en", "November 25, 2026, 1:04\u202fAM", "November 24, 2026"),
        ("fr", "25 novembre 2026, 01:04", "24 novembre 2026"),
        ("ar", "25 نوفمبر 2026، 1:04 ص", "24 نوفمبر 2026"),
        ("ru", "25 ноября 2026\u202fг., 01:04", "24 ноября 2026\u202fг."),
    ],
)
def test_moments_and_days_are_written_in_the_language_and_in_the_persons_zone(
    language: str, date: str, day: str
) -> None:
    formats = Formats(locale_of(language))
    assert formats.date(MOMENT, "Asia/Amman") == date
    assert formats.day(MOMENT.date()) == day


@pytest.mark.parametrize(
    ("language", "number", "percent"),
    [
        ("en", "1,234.5", "76%"),
        ("fr", "1\u202f234,5", "76\xa0%"),
        ("ar", "1,234.5", "76%"),
        ("sw", "1,234.5", "76%"),
        ("es", "1,234.5", "76%"),
    ],
)
def test_numbers_have_the_languages_separators_and_latin_digits(language: str, number: str, percent: str) -> None:
    formats = Formats(locale_of(language))
    assert formats.number(1234.5) == number
    assert "".join(letter for letter in formats.percent(0.756) if letter != "\u200e") == percent


@pytest.mark.parametrize(
    ("language", "listed"),
    [("en", "R&D, HR, and IT"), ("fr", "R&D, HR et IT"), ("ar", "R&D وHR وIT"), ("pt-BR", "R&D, HR e IT")],
)
def test_a_list_is_joined_by_the_languages_own_rule(language: str, listed: str) -> None:
    assert Formats(locale_of(language)).listing(["R&D", "HR", "IT"]).plain == listed


@pytest.mark.parametrize(
    ("language", "items", "listed"),
    [
        ("en", ("HR", "Sales and Branches"), "HR; Sales and Branches"),
        ("en", ("Andes", "Android"), "Andes and Android"),
        ("fr", ("Ventes et terrain", "RH"), "Ventes et terrain\u202f; RH"),
        ("es", ("✓ sí: 3", "no: 4"), "✓ sí: 3; no: 4"),
        ("ru", ("Продажи и обслуживание", "Риски", "Право"), "Продажи и обслуживание; Риски; Право"),
        ("ar", ("الموارد البشرية", "المبيعات والميدان"), "الموارد البشرية؛ المبيعات والميدان"),
    ],
)
def test_items_that_read_like_lists_are_parted_by_semicolons(
    language: str, items: tuple[str, ...], listed: str
) -> None:
    assert Formats(locale_of(language)).listing(items).plain == listed


@pytest.mark.parametrize(
    ("last", "listed"),
    [
        ("Investigación", "TI e Investigación"),
        ("Hipotecas", "TI e Hipotecas"),
        ("Hielo", "TI y Hielo"),
        ("Ventas", "TI y Ventas"),
    ],
)
def test_spanish_changes_its_and_before_the_same_sound(last: str, listed: str) -> None:
    assert Formats(locale_of("es")).listing(["TI", last]).plain == listed


def test_each_item_of_a_list_is_escaped_and_isolated_and_stays_so_in_a_message(texts: Callable[..., Texts]) -> None:
    say = texts(en="ask = Ask { $whom }.").speak("en")
    listed = say.listing(["<R&D>", "HR"])
    assert listed == "\u2068&lt;R&amp;D&gt;\u2069 and \u2068HR\u2069"
    assert say("ask", whom=listed) == f"Ask \u2068{listed}\u2069."
    assert say.plain("ask", whom=listed) == "Ask <R&D> and HR."


def test_an_empty_list_is_empty_and_a_single_item_stands_alone() -> None:
    formats = Formats(locale_of("en"))
    assert formats.listing([]) == ""
    assert formats.listing(["HR"]).plain == "HR"


def test_a_language_unknown_to_babel_borrows_english_rules() -> None:
    assert Formats(locale_of("zz-private-words")).number(1234.5) == "1,234.5"


@pytest.mark.parametrize(
    ("code", "name", "alone"),
    [
        ("es", "español", "Español"),
        ("pt-BR", "português (Brasil)", "Português (Brasil)"),
        ("ar", "العربية", "العربية"),
        ("tlh", "tlh", "Tlh"),
    ],
)
def test_a_language_is_called_by_its_own_name_or_by_its_code(code: str, name: str, alone: str) -> None:
    assert language_name(code) == name
    assert language_name(code, alone=True) == alone
