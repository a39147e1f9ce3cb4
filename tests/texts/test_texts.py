from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.texts import PSEUDO, Texts

LOCALES = Path(__file__).parents[2] / "locales"


def test_a_language_is_a_folder_of_words_in_any_layer(write: Callable[..., Path]) -> None:
    ours = write("ours", {"ar/areas/hr": "a = b", "en/areas/hr": "a = b", "pt-BR/interface": "a = b"})
    theirs = write("theirs", {"sw/areas/hr": "a = b", "one-bank/fr/interface": "a = b"})
    (ours / "empty").mkdir()
    assert Texts([ours, theirs]).languages == ("en", "ar", "pt-BR", "sw")
    assert Texts([ours, theirs, theirs / "one-bank"]).languages == ("en", "ar", "fr", "pt-BR", "sw")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("ru", "ru"),
        ("RU", "ru"),
        ("ru-UA", "ru"),
        ("pt-br", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-hant-tw", "zh-Hant"),
        ("zh-hans", "zh-Hant"),
        ("r", "en"),
        ("xx", "en"),
        ("", "en"),
        (None, "en"),
        (PSEUDO, PSEUDO),
    ],
)
def test_a_person_is_spoken_to_in_the_nearest_language(
    texts: Callable[..., Texts], wanted: str | None, spoken: str
) -> None:
    assert texts({f"{code}/a": "a = b" for code in ("en", "ru", "pt-BR", "zh-Hant")}).speak(wanted).code == spoken


def test_a_language_is_opened_once(texts: Callable[..., Texts]) -> None:
    spoken = texts(en="yes = Yes")
    assert spoken.speak("en") is spoken.speak("en-gb")


def test_arabic_and_the_pseudo_language_run_from_the_right(texts: Callable[..., Texts]) -> None:
    spoken = texts(en="a = b", ar="a = b")
    assert [spoken.speak(code).rtl for code in ("en", "ar", PSEUDO)] == [False, True, True]


def test_the_words_of_one_file_can_be_had_for_a_revision(texts: Callable[..., Texts]) -> None:
    spoken = texts({"en/areas/hr": "# Head\n\nhr-code =   Signed?", "en/interface": "yes = Yes"})
    assert spoken.source("en", "areas/hr") == "# Head\n\nhr-code =   Signed?\n"
    assert spoken.source("ru", "areas/hr") == ""
    assert spoken.source("en", "areas/xx") == ""


def test_everything_written_in_english_can_be_said_in_every_language() -> None:
    texts = Texts([LOCALES])
    for code in (*texts.languages, PSEUDO):
        say = texts.speak(code)
        for message in texts._layers.entries("en"):
            say.has(message)
    assert not texts.faults
