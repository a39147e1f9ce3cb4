"""The shape of the house: who imports whom, what the pure room never touches, how long a module is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

OURS = ("bot", "storage", "flows", "locales")

MAY_IMPORT: Mapping[str, frozenset[str]] = {
    "bot.assessment": frozenset(),
    "storage": frozenset({"bot.assessment", "aiosqlite"}),
    "bot.texts": frozenset({"bot.assessment", "fluent", "babel"}),
    "bot.authoring": frozenset({"bot.assessment", "bot.texts", "babel", "fluent", "pydantic", "pydantic_core", "yaml"}),
    "bot.screens": frozenset({"bot.assessment", "bot.texts"}),
    "bot.reports": frozenset(
        {
            "bot.assessment",
            "bot.texts",
            "PIL",
            "defusedxml",
            "fontpkg",
            "icalendar",
            "pptx",
            "segno",
            "typst",
            "xlsxwriter",
        }
    ),
    "bot.journeys": frozenset({"bot.assessment", "storage"}),
    "bot.delivery": frozenset({"bot.assessment", "bot.screens", "aiohttp", "telegram"}),
    "bot.handlers": frozenset(
        {"bot.assessment", "bot.delivery", "bot.journeys", "bot.reports", "bot.screens", "bot.texts", "storage"}
    ),
    "bot.demo": frozenset({"bot.assessment", "bot.journeys", "storage", "aiohttp", "yarl"}),
}
"""What each room may import itself, beside the standard library; pyproject.toml has what it may not even reach."""

IMPURE = frozenset(
    {
        "asyncio",
        "io",
        "logging",
        "os",
        "pathlib",
        "random",
        "secrets",
        "socket",
        "sqlite3",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "uuid",
        "zoneinfo",
    }
)
"""Modules of the standard library that read a clock, the machine or chance, or wait."""

CLOCK_READS = frozenset({"now", "today", "utcnow", "fromtimestamp", "astimezone"})
"""What of `datetime` depends on the moment or on the machine's time zone."""

LONGEST_MODULE = 300
"""Lines: what is longer holds more than one concept."""

DRAWERS = frozenset({"base", "common", "core", "helper", "helpers", "manager", "misc", "service", "util", "utils"})
"""Names that say nothing, so that anything ends up there."""

HEAVY = (
    "typst",
    "PIL",
    "segno",
    "fontpkg",
    "xlsxwriter",
    "defusedxml",
    "pptx",
    "playwright",
    "hypothesis",
    "dateparser",
    "icalendar",
    "bot.demo",
    "telegram.ext",
)
"""What the running bot must not load: a drawing takes a process of its own, and the demo is another bot's world."""

JOURNEYS_SHOWN = (
    "acting",
    "answering",
    "answering_colleagues",
    "applicants",
    "asking_colleagues",
    "departments",
    "institution",
    "invites",
    "inviting",
    "joining",
    "language",
    "leaving",
    "mine",
    "noting",
    "people",
    "people_summary",
    "plan",
    "rating",
    "rechecking",
    "related",
    "rounds",
    "schedule",
    "setting_up",
    "settling",
    "sheets",
    "strategy",
    "structure",
    "summary",
)
"""Journeys that end in a screen: each has its own name in every room that it passes."""


def modules_of(package: str) -> Iterator[Path]:
    return ROOT.joinpath(*package.split(".")).rglob("*.py")


def all_modules() -> Iterator[Path]:
    return (path for package in OURS for path in modules_of(package))


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            assert node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def said_by(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def loaded_by(module: str) -> set[str]:
    return set(said_by(sys.executable, "-c", f"import {module}, sys; print(*sys.modules)").split())


def room_or_library(name: str) -> str:
    first, second, *_ = [*name.split("."), ""]
    return f"{first}.{second}" if first == "bot" else first


def test_the_import_contracts_hold() -> None:
    said_by(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_what_it_may_and_nothing_else(room: str) -> None:
    imported = {room_or_library(name) for path in modules_of(room) for name in imports_of(path)}
    assert imported - sys.stdlib_module_names - {room} <= MAY_IMPORT[room]


def test_every_room_has_its_line_in_the_table() -> None:
    rooms = {f"bot.{path.parent.name}" for path in ROOT.glob("bot/*/__init__.py")} | {"storage"}
    assert rooms - {"bot.commands"} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", [*modules_of("bot.assessment")], ids=lambda path: path.stem)
def test_the_assessment_reads_no_clock_and_waits_for_nothing(path: Path) -> None:
    assert not {name.split(".")[0] for name in imports_of(path)} & IMPURE
    for node in ast.walk(parse(path)):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await)
        assert not (isinstance(node, ast.Attribute) and node.attr in CLOCK_READS), f"line {node.lineno}"
        called = node.func if isinstance(node, ast.Call) else None
        assert not (isinstance(called, ast.Name) and called.id in {"open", "print", "input"}), f"line {called.lineno}"


def test_there_is_no_python_among_flows_and_words() -> None:
    programs = [path for room in ("flows", "locales") for path in modules_of(room) if path.name != "__init__.py"]
    assert not programs
    for room in ("flows", "locales"):
        (docstring,) = parse(ROOT / room / "__init__.py").body
        assert isinstance(docstring, ast.Expr)


def test_no_module_is_long() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in all_modules()
    }
    assert not {path: length for path, length in lengths.items() if length > LONGEST_MODULE}


def test_no_module_is_a_drawer_for_anything() -> None:
    assert not [path for path in all_modules() if {path.stem, path.parent.name} & DRAWERS]


@pytest.mark.parametrize("journey", JOURNEYS_SHOWN)
def test_a_journey_has_one_name_in_every_room_it_passes(journey: str) -> None:
    for room in ("journeys", "handlers", "screens"):
        assert (ROOT / "bot" / room / f"{journey}.py").is_file()


def test_what_stands_in_handlers_and_in_screens_stands_in_journeys_too() -> None:
    shown = {path.stem for path in modules_of("bot.screens")} & {path.stem for path in modules_of("bot.handlers")}
    without_journey = {"files", "helping", "working"}
    assert shown - {"__init__"} - without_journey <= {path.stem for path in modules_of("bot.journeys")}


def test_starting_the_bot_loads_nothing_heavy() -> None:
    assert not loaded_by("bot.app") & set(HEAVY)


def test_the_command_line_loads_a_command_only_when_it_is_called() -> None:
    assert not {name for name in loaded_by("bot.cli") if name.startswith(("aiohttp", "bot.commands.", "telegram"))}


def test_what_people_read_is_not_written_in_python() -> None:
    """Screens and handlers hold no sentences: a capital letter, words, and an end."""
    sentence = re.compile(r"[A-Z][a-z]+ [a-z]+ .*[.!?]$")
    for room in ("bot.screens", "bot.handlers"):
        for path in modules_of(room):
            tree = parse(path)
            docstrings = {
                id(node.value)
                for node in ast.walk(tree)
                if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            }
            said = [
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
            ]
            assert not [text for text in said if sentence.fullmatch(text)], path
