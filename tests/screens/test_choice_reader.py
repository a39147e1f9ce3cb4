from __future__ import annotations

from pathlib import Path

import pytest

import locales
from bot.assessment.flow import Scale
from bot.assessment.revision import Edition
from bot.screens.choice_reader import ChoiceReader
from bot.texts import PSEUDO, Texts

FRENCH = """
practice-meets = Oui
    .sign = ✓
    .full = Satisfait l’exigence
practice-not = Non
    .sign = ✗
    .full = Ne la satisfait pas
practice-unknown = Ne sait pas
    .sign = ?
    .full = Pas encore connu
"""


@pytest.fixture(scope="module")
def scale(real_edition: Edition) -> Scale:
    return real_edition.revisions["hr"].flow.questions["hr-targets-realistic"].scale


def texts_with(folder: Path, **words: str) -> Texts:
    """Our words, and those of further languages by their codes."""
    for code, source in words.items():
        (folder / code).mkdir()
        (folder / code / "scales.ftl").write_text(source, encoding="utf-8")
    return Texts([folder, Path(locales.__path__[0])])


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Yes", "meets"),
        (" YES! ", "meets"),
        ("yes.", "meets"),
        ("✓", "meets"),
        ("✓ Yes", "meets"),
        ("✓  yes", "meets"),
        ("1", "meets"),
        ("meets", "meets"),
        ("Meets the requirement", "meets"),
        ("◐", "partly"),
        ("2", "partly"),
        ("٢", "partly"),
        ("No", "not"),
        ("✗", "not"),
        ("03", "not"),
        ("Doesn’t apply", "out"),
        ("doesn't apply", "out"),
        ("–", "out"),
        ("dont know", "unknown"),
        ("Don't  Know", "unknown"),
        ("?", "unknown"),
        ("5.", "unknown"),
        ("OUI", "meets"),
        ("ne sait pas", "unknown"),
        ("Yes, but only since May", None),
        ("no one has asked", None),
        ("yes and no", None),
        ("maybe", None),
        ("6", None),
        ("0", None),
        ("10", None),
        ("1.5", None),
        ("", None),
        ("x" * 100_000, None),
    ],
)
def test_a_choice_is_read_in_whatever_way_and_language_it_is_written(
    scale: Scale, tmp_path: Path, text: str, choice: str | None
) -> None:
    texts = texts_with(tmp_path, eo=FRENCH)
    found = ChoiceReader([texts.speak("en"), texts.speak("eo"), texts.speak(PSEUDO)])(scale, text)
    assert (found and found.id) == choice


def test_a_language_alone_reads_its_own_words(scale: Scale, real_texts: Texts) -> None:
    say = real_texts.speak(PSEUDO)
    read = ChoiceReader([say])
    assert [read(scale, say.plain(f"practice-{choice.id}")) for choice in scale.choices] == list(scale.choices)
    assert read(scale, "Yes") is None


def test_a_word_that_means_two_things_counts_as_in_the_first_language(scale: Scale, tmp_path: Path) -> None:
    texts = texts_with(tmp_path, xa="practice-meets = Da", xb="practice-not = Da")
    english, yes, no = (texts.speak(code) for code in ("en", "xa", "xb"))
    found = [ChoiceReader(languages)(scale, "da") for languages in ([yes, no], [no, yes], [english, yes, no])]
    assert [choice and choice.id for choice in found] == ["meets", "not", None]
