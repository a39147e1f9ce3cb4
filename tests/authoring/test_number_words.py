"""The numbers of a text are found in figures and in words, however a language bends them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from bot.authoring.linter import lint
from bot.authoring.problems import Problem

BASE = Path(__file__).parent / "rules" / "base"
WORDS = {
    "en": """
        counts: {2: two, 3: three, 6: six, 7: seven, 10: ten}
        may-count: {2: "both, second, neither", 3: "third, quarter", 6: half-year, 1/2: "half, half-year"}
    """,
    "fr": """
        counts: {2: deux, 7: sept, 10: dix, 6: six, 90: quatre-vingt-dix}
        may-count: {3: "tiers, trimestre", 6: semestre, 1/2: "moitié, semestre"}
    """,
    "ru": "counts: {2: 'два, двух', 7: 'семь, семи', 10: 'десять, десяти'}\n",
    "ar": "counts: {2: يومين, 7: 'سبعة, سبع', 10: عشرة}\nprefixes: [و, ف, ب, ل, ك, ال]\n",
}


def check(tmp_path: Path, language: str, english: str, text: str) -> list[Problem]:
    for code, said in (("en", english), (language, text)):
        folder = tmp_path / "locales" / code
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "numbers.yaml").write_text(dedent(WORDS[code]), encoding="utf-8")
        (folder / "interface.ftl").write_text(f"button-yes = {said}\n", encoding="utf-8")
    problems = lint([BASE / "flows"], [BASE / "locales", tmp_path / "locales"], [BASE / "bot"])
    return [problem for problem in problems if problem.rule == "number-mismatch"]


@pytest.mark.parametrize(
    ("language", "english", "text"),
    [
        ("fr", "at least seven in ten", "au moins sept\u00a0sur\u00a010"),
        ("fr", "within two days", "dans les 2 jours"),
        ("fr", "both of them", "les deux"),
        ("fr", "a third party", "un tiers"),
        ("fr", "each half-year", "chaque semestre"),
        ("fr", "each half-year", "tous les six mois"),
        ("fr", "a half-year, ten of them", "dix d’un semestre"),
        ("ru", "fewer than seven in ten", "менее семи из десяти"),
        ("ar", "fewer than seven in ten", "أقلّ من سبعةٍ من كل 10"),
        ("ar", "in two days", "وبيومين"),
        ("ru", "{ $n -> [one] one day *[other] { $n } days }", "{ $n -> [one] день [few] два *[many] { $n } дней }"),
    ],
)
def test_numbers_that_agree_are_not_spoken_of(tmp_path: Path, language: str, english: str, text: str) -> None:
    spread = (it.replace(" [", "\n [").replace(" *[", "\n *[").replace("s }", "s\n }") for it in (english, text))
    assert not check(tmp_path, language, *(it.replace("дней }", "дней\n }") for it in spread))


@pytest.mark.parametrize(
    ("language", "english", "text", "theirs", "ours"),
    [
        ("fr", "at least seven in ten", "au moins six sur dix", "10, 6", "10, 7"),
        ("fr", "within 90 days", "sous quatre-vingt jours", "none", "90"),
        ("ru", "in two days", "через несколько дней", "none", "2"),
        ("ar", "in some days", "خلال يومين", "2", "none"),
        ("ar", "in two days", "خلال أيام", "none", "2"),
    ],
)
def test_numbers_that_differ_are_an_error(
    tmp_path: Path, language: str, english: str, text: str, theirs: str, ours: str
) -> None:
    (problem,) = check(tmp_path, language, english, text)
    assert problem.severity == "error"
    assert problem.sentence == f"button-yes has the numbers {theirs}, English has {ours}; compare them."
