"""What the README, the changelog and the examples say is so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from bot.assessment.flow import Content
from bot.cli import COMMANDS, main
from bot.config import PREFIX, Settings
from tests.test_architecture import MAY_IMPORT

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

SETTINGS = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


def shell_lines(text: str) -> list[str]:
    return [line.strip() for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]


def test_one_line_runs_the_demo_and_one_passes_the_tests() -> None:
    first, second = (line for line in shell_lines(README) if line.startswith("python3 -m venv"))
    assert first == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/smartops demo"
    assert second == "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"


def test_the_automatic_check_runs_the_readmes_line_and_the_groups_it_leaves_out() -> None:
    pattern = re.search(r"grep -m1 '(.*)' README\.md", CI)
    assert pattern
    assert re.findall(pattern[1], README, re.MULTILINE)[0] == shell_lines(README)[-2]
    assert "pytest -m 'browser or slow' -n 0" in CI
    assert '.venv/bin/pytest -m "browser or slow" -n 0' in README
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    assert "not browser and not slow and not long" in options["addopts"]


def test_the_help_in_the_readme_is_what_the_command_prints() -> None:
    printed = CliRunner().invoke(main, ["--help"], prog_name="smartops", terminal_width=78).output
    assert f"$ smartops --help\n{printed}```" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps(command: str) -> None:
    result = CliRunner().invoke(main, [command, "--help"], prog_name="smartops")
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: smartops {command}")


@pytest.mark.parametrize("room", ["", "flows", "locales"])
def test_commands_in_a_readme_exist(room: str) -> None:
    readme = (ROOT / room / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?:`|    )smartops (\w+)", readme)) <= set(COMMANDS)


def test_the_settings_in_the_readme_and_in_the_example_are_all_there_are() -> None:
    assert set(re.findall(rf"^\| `({PREFIX}\w+)` \|", README, re.MULTILINE)) == SETTINGS
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(rf"^(?:# )?({PREFIX}\w+)=", example, re.MULTILINE)) == SETTINGS


def test_the_example_of_settings_is_a_good_one_once_the_token_is_filled_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    (tmp_path / ".env").write_text(example.replace("TOKEN=", "TOKEN=1:abc"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    token = Settings().token
    assert token
    assert token.get_secret_value() == "1:abc"


def test_the_readmes_map_says_who_may_import_whom() -> None:
    rows = re.findall(r"^\| `(bot\.\w+|storage)` \| .*? \| (.*?) ?\|$", README, re.MULTILINE)
    assert {room: frozenset(re.findall(r"`([\w.]+)`", cell)) for room, cell in rows} == MAY_IMPORT


def test_links_and_pictures_lead_to_files() -> None:
    targets = [target for target in re.findall(r"\]\((.*?)\)", README) if "://" not in target]
    assert targets
    for target in targets:
        assert (ROOT / target).is_file(), target


def test_the_pictures_in_the_readme_are_all_there_are_and_small_enough_to_load_on_a_phone() -> None:
    shown = {ROOT / path for path in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)}
    assert shown == set((ROOT / "tests" / "browser" / "pictures").iterdir())
    assert sum(path.stat().st_size for path in shown) < 200_000
    for path in shown:
        with Image.open(path) as picture:
            assert picture.format == "PNG"


def test_the_changelog_begins_with_this_version_and_its_content(real_content: Content) -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = re.search(r"^## (\S+) - \d{4}-\d\d-\d\d\n\nContent: (.*)$", changelog, re.MULTILINE)
    assert newest
    assert newest[1] == project["version"]
    areas, responsibilities, mirrors = map(int, re.findall(r"\d+", newest[2]))
    assert (areas, responsibilities) == (len(real_content.flows), len(real_content.area_of))
    assert mirrors == len(real_content.mirrors)
