"""Each rule's examples are its test and its documentation: `rules/<rule-id>/bad` and `good`, laid over `rules/base`."""

from pathlib import Path
from shutil import copytree

import pytest

from bot.authoring.linter import lint
from bot.authoring.problems import Problem
from bot.authoring.rules import RULES

_EXAMPLES = Path(__file__).parent / "rules"
_IDS = [rule.id for rule in RULES]


def _lint_example(example: Path, workshop: Path) -> list[Problem]:
    for folder in (_EXAMPLES / "base", example):
        copytree(folder, workshop, dirs_exist_ok=True)
    overlay = workshop / "overlay"
    return lint(
        [workshop / "flows", overlay / "flows"], [workshop / "locales", overlay / "locales"], code=[workshop / "bot"]
    )


def test_the_base_of_the_examples_has_no_problem(tmp_path: Path) -> None:
    assert _lint_example(_EXAMPLES / "base", tmp_path) == []


def test_every_folder_of_examples_belongs_to_a_rule() -> None:
    assert {path.name for path in _EXAMPLES.iterdir()} - {"base"} == set(_IDS)


@pytest.mark.parametrize("rule", _IDS)
def test_a_bad_example_raises_its_rule_and_no_other(rule: str, tmp_path: Path) -> None:
    problems = _lint_example(_EXAMPLES / rule / "bad", tmp_path)
    assert {problem.rule for problem in problems} == {rule}, "\n".join(map(str, problems))


@pytest.mark.parametrize("rule", _IDS)
def test_a_good_example_raises_nothing(rule: str, tmp_path: Path) -> None:
    problems = _lint_example(_EXAMPLES / rule / "good", tmp_path)
    assert problems == [], "\n".join(map(str, problems))
