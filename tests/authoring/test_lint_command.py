from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result

import flows
import locales
from bot.commands.lint import command
from tests.languages import LOCALES, english_alone

_FLOWS = Path(flows.__path__[0])
_CHANGE = "area: hr\nsections:\n  - principle: fair-treatment\n    questions:\n      - {{id: {0}, importance: {1}}}\n"


def _run(*arguments: Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def _told(result: Result, own: Path) -> list[str]:
    return [line.removeprefix(f"{own}/") for line in result.output.splitlines() if line.startswith(str(own))]


def _change(folder: Path, importance: str = "critical", question: str = "hr-past-conduct-checked") -> Path:
    (folder / "areas").mkdir(parents=True)
    (folder / "areas" / "hr.yaml").write_text(_CHANGE.format(question, importance), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SMARTOPS_FLOWS", "SMARTOPS_LOCALES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return english_alone(tmp_path_factory.mktemp("english"))


@pytest.fixture(autouse=True)
def _english_alone(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locales, "__path__", [str(english)])


def test_our_own_content_has_no_problem_in_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locales, "__path__", [str(LOCALES)])
    result = _run()
    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings\n")


def test_a_folder_laid_over_ours_is_checked_with_ours(tmp_path: Path) -> None:
    own = _change(tmp_path / "own")
    assert _told(_run(own), own) == []


def test_a_problem_is_told_by_file_line_and_column_and_ends_with_1(tmp_path: Path) -> None:
    own = _change(tmp_path / "own", importance="high")
    result = _run(own)
    assert result.exit_code == 1
    assert _told(result, own) == [
        "areas/hr.yaml:5:51: wrong-value: Here importance must be 'critical', 'major' or 'minor'; correct it."
    ]
    assert result.output.endswith("\n1 error, 0 warnings\n")


def test_flows_and_locales_below_one_folder_are_both_checked(tmp_path: Path) -> None:
    _change(tmp_path / "own" / "flows")
    (tmp_path / "own" / "locales" / "en").mkdir(parents=True)
    (tmp_path / "own" / "locales" / "en" / "interface.ftl").write_text("button-next = Further\n", encoding="utf-8")
    assert _told(_run(tmp_path / "own"), tmp_path / "own") == []
    (tmp_path / "own" / "locales" / "en" / "interface.ftl").write_text("button-next = {\n", encoding="utf-8")
    assert "fluent-syntax" in _run(tmp_path / "own").output


def test_the_folder_of_one_institution_is_checked_over_the_rest(tmp_path: Path) -> None:
    _change(tmp_path / "own")
    _change(tmp_path / "own" / "one-bank", importance="high")
    result = _run(tmp_path / "own")
    assert result.exit_code == 1
    assert "own/one-bank/areas/hr.yaml:5:51: wrong-value" in result.output


def test_a_whole_content_is_checked_alone_so_that_what_is_taken_out_is_missed(tmp_path: Path) -> None:
    own = copytree(_FLOWS, tmp_path / "own", ignore=lambda *_: ["__pycache__"])
    assert _told(_run(own), own) == []
    (own / "areas" / "hr.yaml").unlink()
    assert "areas.yaml:2:21: area-unlisted: There is no areas/hr.yaml" in _run(own).output


def test_whole_words_are_checked_alone_so_that_what_is_taken_out_is_missed(tmp_path: Path) -> None:
    own = copytree(locales.__path__[0], tmp_path / "own")
    (own / "en" / "areas" / "hr.ftl").unlink()
    assert "There is no English text hr-past-conduct-checked.fix" in _run(own).output


def test_the_settings_name_what_is_laid_over_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTOPS_FLOWS", str(_change(tmp_path / "own", importance="high")))
    result = _run()
    assert result.exit_code == 1
    assert "areas/hr.yaml:5:51: wrong-value" in result.output


def test_warnings_alone_end_with_0(tmp_path: Path) -> None:
    (tmp_path / "own" / "areas").mkdir(parents=True)
    (tmp_path / "own" / "areas" / "lg.yaml").write_text("area: lg\nreplaces: lg\nsections: []\n", encoding="utf-8")
    result = _run(tmp_path / "own")
    assert "dangling-mirror: warning: " in result.output
    assert result.output.splitlines()[-1].startswith("0 errors, ")
    assert result.exit_code == 0


def test_a_folder_without_flows_and_words_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = _run(tmp_path / "empty")
    assert (result.exit_code, result.output) == (1, f"Error: There are no flows and no words in {tmp_path}/empty.\n")
