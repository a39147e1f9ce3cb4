"""What a translator sees of how far he is."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import locales
from bot.commands.coverage import command
from tests.languages import english_alone


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return english_alone(tmp_path_factory.mktemp("english"))


@pytest.fixture(autouse=True)
def _english_alone(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locales, "__path__", [str(english)])


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SMARTOPS_LOCALES", raising=False)
    monkeypatch.chdir(tmp_path)


def test_a_language_is_told_file_by_file_and_as_a_whole(tmp_path: Path) -> None:
    write(tmp_path / "own/pt/scales.ftl", "practice-meets = Sim\n    .sign = ✓\n")
    said = run(tmp_path / "own").output.splitlines()
    assert said[0].split() == ["translated", "of"]
    assert ["pt/scales", "2", "15", "13", "%"] in [line.split() for line in said]
    assert next(line for line in said if line.startswith("pt ")).split()[1] == "2"


def test_what_is_missing_is_listed_with_the_place_of_the_english_text(tmp_path: Path) -> None:
    write(tmp_path / "own/pt/switching.ftl", "switch-new = Nova instituição\n")
    said = run(tmp_path / "own", "--missing", "--language", "pt").output
    assert "pt/switching.ftl: switch-done, from " in said
    assert "pt/switching.ftl: switch-new," not in said


def test_a_term_and_a_file_that_is_broken_further_down_do_no_harm(tmp_path: Path) -> None:
    write(tmp_path / "own/locales/pt/scales.ftl", "-bot = Robô\npractice-meets = Sim\npractice-not = {\n")
    assert "pt/scales" in run(tmp_path / "own").output


def test_the_settings_name_the_folder_and_institutions_have_languages_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "own/one-bank/sw/scales.ftl", "practice-meets = Ndiyo\n")
    monkeypatch.setenv("SMARTOPS_LOCALES", str(tmp_path / "own"))
    assert "sw/scales" in run().output


def test_a_language_there_is_not_is_told_in_a_sentence(tmp_path: Path) -> None:
    result = run("--language", "xx")
    assert result.exit_code == 1
    assert result.output == "Error: There are no words in xx to compare with the English ones.\n"
