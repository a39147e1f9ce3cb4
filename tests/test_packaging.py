"""What pip installs is the whole bot, and it runs away from the tree."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import packages_distributions
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = ("bot", "storage", "flows", "locales")

LEFT_OUT = frozenset({".pyc"})
"""Endings of files that lie in our folders and are no part of the bot."""


ONLY_DATA = frozenset({"fontpkg-ibm-plex-sans-arabic", "fontpkg-noto-sans", "fontpkg-noto-sans-arabic", "tzdata"})
"""What is required and never imported."""


def names_of(requirements: list[str]) -> set[str]:
    return {canonical(re.match(r"[\w.-]+", requirement)[0]) for requirement in requirements}  # type: ignore[index]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported_by(*folders: str) -> set[str]:
    """The distributions that modules of these folders import."""
    modules = {
        name.split(".")[0]
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module]
            if isinstance(node, ast.ImportFrom) and node.module and not node.level
            else []
        )
    }
    distributions = packages_distributions()
    return {
        canonical(distribution)
        for module in modules - sys.stdlib_module_names - {*OURS, "tests"}
        # A namespace such as fluent is shared by several, all of them required.
        for distribution in distributions[module]
    }


def test_everything_imported_is_required_and_the_other_way_round() -> None:
    assert imported_by(*OURS) == names_of(PROJECT["dependencies"]) - ONLY_DATA


def test_everything_the_tests_import_is_required() -> None:
    required = names_of([*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]])
    assert imported_by("tests") <= required


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built from a copy: setuptools leaves its work in the tree, and packs what it finds there next time."""
    folder, copy = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("copy") / "tree"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "tests"))
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", str(folder), str(copy), cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def smartops(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command as installed from the wheel into an environment of its own."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=True)
    run(str(environment / "bin" / "pip"), "install", str(wheel), cwd=environment)
    return environment / "bin" / "smartops"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_wheel_holds_every_file_of_ours_and_nothing_else(wheel: Path) -> None:
    there = {
        str(path.relative_to(ROOT))
        for folder in OURS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in LEFT_OUT
    }
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert packed == there


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_an_installed_bot_finds_its_flows_and_words_from_any_folder(smartops: Path, tmp_path: Path) -> None:
    assert run(str(smartops), "lint", cwd=tmp_path).splitlines()[-1] == "0 errors, 0 warnings"
    assert PROJECT["version"] in run(str(smartops), "--version", cwd=tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_an_installed_demo_serves_its_page_and_its_people(smartops: Path, tmp_path: Path) -> None:
    with demo(smartops, tmp_path) as address:
        page = urlopen(address).read().decode()
        assert "<title>Smart Operations Bot: demo</title>" in page
        for script in re.findall(r'(?:src|href)="(/page/[\w.]+)"', page):
            assert urlopen(address + script).status == 200
        desk = json.load(urlopen(f"{address}/api/desk"))
    assert [person["role"] for person in desk["people"]] == ["Owner", "Manager", "Frontline", "Frontline"]


@contextmanager
def demo(smartops: Path, folder: Path) -> Iterator[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(folder)}
    with subprocess.Popen(
        [smartops, "demo", "--port", "0", "--no-browser"],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            address = re.search(r"http://\S+", process.stdout.readline())
            assert address
            yield address[0]
        finally:
            process.terminate()
            assert process.wait(timeout=20) == 0


def run(*command: str, cwd: Path, environment: Mapping[str, str] = os.environ) -> str:
    # What Python finds in the tree's own folder must not stand in for what was installed.
    clean = {name: value for name, value in environment.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
