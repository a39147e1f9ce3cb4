from collections.abc import Sequence
from pathlib import Path
from shutil import copytree
from textwrap import dedent

import pytest

from bot.authoring.linter import lint
from bot.authoring.problems import Problem

_BASE = Path(__file__).parent / "rules" / "base"


def _lint_over(own: Path) -> list[Problem]:
    return lint([_BASE / "flows", own / "flows"], [_BASE / "locales", own / "locales"], code=[_BASE / "bot"])


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), encoding="utf-8")


def _said(problems: Sequence[Problem], folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "").replace(f"{_BASE}/", "base/") for problem in problems]


def test_what_an_institution_adds_in_english_alone_is_a_warning_in_the_other_languages(tmp_path: Path) -> None:
    _write(
        tmp_path / "flows/areas/hr.yaml",
        """\
        area: hr
        sections:
          - principle: privacy
            questions:
              - {id: hr-vetted, principles: [privacy], importance: minor}
        """,
    )
    _write(
        tmp_path / "locales/en/areas/hr.ftl",
        """\
        hr-vetted = Is everybody vetted?
            .title = Vetting
            .why = So that clients are safe.
            .meets = All.
            .partly = Some.
            .not = None.
            .evidence = Files.
        """,
    )
    said = _said(_lint_over(tmp_path), tmp_path)
    assert said[0] == (
        "flows/areas/hr.yaml:5:14: missing-text: There is no English text hr-vetted.fix; write it in en/areas/hr.ftl."
    )
    assert (
        "locales/fr/areas/hr.ftl:1:1: missing-text: warning: The language fr lacks 7 of 7 texts of areas/hr; "
        "translate hr-vetted, hr-vetted.title, hr-vetted.why and 4 more."
    ) in said
    assert all("missing-text: warning" in sentence for sentence in said[1:])


def test_one_changed_attribute_leaves_the_rest_of_a_text_as_it_is(tmp_path: Path) -> None:
    _write(tmp_path / "locales/en/areas/hr.ftl", "hr-signed =\n    .title = Oath signed\n")
    assert _lint_over(tmp_path) == []


def test_the_texts_of_an_area_that_is_replaced_are_no_orphans(tmp_path: Path) -> None:
    _write(
        tmp_path / "flows/areas/hr.yaml",
        """\
        area: hr
        replaces: hr
        sections:
          - principle: transparency
            questions:
              - {id: hr-signed, principles: [transparency], importance: minor}
        """,
    )
    rules = {problem.rule for problem in _lint_over(tmp_path)}
    assert rules == {"orphan-text"}
    assert {problem.sentence.split()[4] for problem in _lint_over(tmp_path)} == {"hr-signed.relies-on-em-rule;"}


def test_a_broken_file_of_one_language_leaves_the_others_checked(tmp_path: Path) -> None:
    _write(tmp_path / "locales/fr/interface.ftl", "notes = { $count ->\n")
    _write(tmp_path / "locales/en/interface.ftl", "button-yes = Yes, and a good deal more than that\n")
    assert [problem.rule for problem in _lint_over(tmp_path)] == ["label-too-long", "fluent-syntax"]


def test_fluent_problems_are_told_by_line_and_column(tmp_path: Path) -> None:
    _write(tmp_path / "locales/en/interface.ftl", "# Buttons\r\n\r\nbutton-yes = Yes\r\nbutton-no = { $x y }\r\n")
    assert _said(_lint_over(tmp_path), tmp_path) == [
        'locales/en/interface.ftl:4:18: fluent-syntax: This is not Fluent: Expected token: "}"; mend the text.'
    ]


def test_braces_without_end_are_a_problem_and_no_crash(tmp_path: Path) -> None:
    _write(tmp_path / "locales/en/interface.ftl", f"button-no = {'{' * 5000}\n")
    assert [problem.rule for problem in _lint_over(tmp_path)] == ["fluent-syntax"]


def test_what_a_language_lacks_is_counted_once_for_each_file(tmp_path: Path) -> None:
    _write(tmp_path / "locales/ar/interface.ftl", "button-yes = نعم\n")
    missing = [problem for problem in _lint_over(tmp_path) if problem.rule == "missing-text"]
    assert str(missing[0]) == (
        f"{_BASE}/locales/ar/areas/em.ftl:1:1: missing-text: warning: The language ar lacks 27 of 27 texts of areas/em;"
        " translate area-em, area-em.short, area-em.mandate and 24 more."
    )
    assert len({problem.place.file for problem in missing}) == len(missing) == 6


def test_a_language_that_is_kept_complete_lacks_nothing_without_an_error(tmp_path: Path) -> None:
    copytree(_BASE / "locales", tmp_path / "locales")
    _write(tmp_path / "locales/kept.yaml", "[en, fr, ru]\n")
    _write(tmp_path / "locales/fr/mirrors.ftl", "# Nothing yet.\n")
    problems = lint([_BASE / "flows"], [tmp_path / "locales"], [_BASE / "bot"])
    lacking = "The language fr lacks 1 of 1 texts of mirrors; translate mirror-em-rule--hr-signed."
    assert _said(problems, tmp_path) == [
        f"locales/fr/mirrors.ftl:1:1: missing-text: {lacking}",
        "locales/ru:1:1: missing-text: The language ru is kept, and has no folder.",
    ]


@pytest.mark.parametrize(
    ("language", "variants", "missing"),
    [
        ("ar", "[one] a *[other] b", "[few], [many], [two], [zero]"),
        ("ar", "[zero] a [one] b [two] c [few] d [many] e *[other] f", ""),
        ("ar", "[0] a [1] b [2] c [few] d [many] e *[other] f", ""),
        ("ru", "[one] a [few] b *[other] c", "[many]"),
        ("ru", "[one] a [few] b [many] c *[other] d", ""),
        ("fr", "[one] a *[other] b", ""),
        ("ja", "*[other] b", ""),
        ("pt-BR", "[many] a *[other] b", "[one]"),
        ("ar", "[mail] a *[post] b", ""),
        ("en", "[0] nothing *[other] something", ""),
    ],
)
def test_a_count_needs_the_plurals_that_whole_numbers_take_in_its_language(
    language: str, variants: str, missing: str, tmp_path: Path
) -> None:
    spread = variants.replace(" *[", "\n   *[").replace(" [", "\n    [")
    _write(tmp_path / f"locales/{language}/interface.ftl", f"notes = {{ $count ->\n    {spread}\n}}\n")
    found = [problem.sentence for problem in _lint_over(tmp_path) if problem.rule == "plural-missing"]
    assert found == ([f"In {language}, a count needs {missing} too; add the variants to notes."] if missing else [])


@pytest.mark.parametrize(
    ("english", "french", "warned"),
    [
        ("within 10 days", "sous 10 jours", False),
        ("within 10 days", "sous 30 jours", True),
        ("10,000 clients", "10 000 clients".replace(" ", "\u202f"), False),
        ("2.5 years", "2,5 ans", False),
        ("10 days", "١٠ أيام", False),
        ("two days", "2 jours", True),
    ],
)
def test_figures_are_compared_whatever_digits_and_separators_a_language_writes(
    english: str, french: str, warned: bool, tmp_path: Path
) -> None:
    _write(tmp_path / "locales/en/interface.ftl", f"button-yes = {english}\n")
    _write(tmp_path / "locales/fr/interface.ftl", f"button-yes = {french}\n")
    assert [problem.rule for problem in _lint_over(tmp_path)] == ["number-mismatch"] * warned


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("<b>{ $name }</b> &lt; five & more", True),
        ("<blockquote expandable>{ $name }</blockquote>", True),
        ("<b>{ $name }", False),
        ("{ $name }</b>", False),
        ("<b><i>{ $name }</b></i>", False),
        ("fewer than <five { $name }", False),
        ("<h1>{ $name }</h1>", False),
        ('<b class="x">{ $name }</b>', False),
    ],
)
def test_only_tags_that_telegram_takes_may_stand_in_a_text(text: str, fine: bool, tmp_path: Path) -> None:
    _write(tmp_path / "locales/en/interface.ftl", f"greeting = {text}\n")
    expected = [] if fine else ["text-markup"]
    assert [problem.rule for problem in _lint_over(tmp_path)] == expected
