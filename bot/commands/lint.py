"""`smartops lint`: every problem of flows and words, by file, line and column."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import click

import bot
import flows
import locales
import storage
from bot.authoring.folders import flow_files, holds_all_flows, holds_all_words, institutions, words_files
from bot.authoring.linter import lint
from bot.authoring.problems import Problem, Severity
from bot.commands.opening import settings


@click.command("lint")
@click.argument(
    "folder", metavar="[DIR]", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
def command(folder: Path | None) -> None:
    """Check flows and words: those in DIR, else ours with what SMARTOPS_FLOWS and SMARTOPS_LOCALES lay over them.

    DIR holds flows or words, or both in `flows` and `locales`, and is laid over ours; where it has all the lists of the
    content itself, it is checked alone. A folder in it for one institution is laid over the rest.

    Exit 1 with errors, 0 with none or with warnings only.
    """
    own_flows, own_locales = _own(folder) if folder else _configured()
    problems = _lint(own_flows, own_locales)
    for problem in problems:
        click.echo(str(problem))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    click.echo(f"{_counted(errors, 'error')}, {_counted(len(problems) - errors, 'warning')}")
    if errors:
        raise SystemExit(1)


def _own(folder: Path) -> tuple[Path, Path]:
    both = folder / "flows", folder / "locales"
    own = both if any(part.is_dir() for part in both) else (folder, folder)
    if not (any(flow_files(own[0])) or any(words_files(own[1])) or institutions(*own)):
        raise click.ClickException(f"There are no flows and no words in {folder}.")
    return own


def _configured() -> tuple[Path | None, Path | None]:
    chosen = settings()
    return chosen.flows, chosen.locales


def _lint(own_flows: Path | None, own_locales: Path | None) -> list[Problem]:
    """Check what holds for everybody, then the same with each institution's own folder over it."""
    flow_layers = _layers(_near(flows), own_flows, alone=bool(own_flows and holds_all_flows(own_flows)))
    word_layers = _layers(_near(locales), own_locales, alone=bool(own_locales and holds_all_words(own_locales)))
    code = [_near(bot), _near(storage)]
    problems = set(lint(flow_layers, word_layers, code))
    for slug in institutions(own_flows, own_locales):
        special_flows = [own_flows / slug] if own_flows else []
        special_words = [own_locales / slug] if own_locales else []
        problems.update(lint([*flow_layers, *special_flows], [*word_layers, *special_words], code))
    return sorted(problems)


def _layers(ours: Path, own: Path | None, *, alone: bool) -> list[Path]:
    if own is None:
        return [ours]
    return [own] if alone else [ours, own]


def _near(package: ModuleType) -> Path:
    """The folder of a package, as short as it can be written from here."""
    folder = Path(package.__path__[0])
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
