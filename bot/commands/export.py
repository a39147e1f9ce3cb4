"""`smartops export`: the files that the bot sends, from the shell."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection

import click

from bot.app import now
from bot.assessment.revision import Edition
from bot.commands.content import clear_sentence, editions, speak
from bot.commands.drawings import DRAWN, Source, find_assessment_of, hear_as_owner
from bot.commands.opening import choose_institution, open_database, settings
from bot.commands.writing import draw, write
from bot.config import Settings
from bot.editions import Editions
from bot.journeys.contents import Contents
from bot.reports.studio import Drawing
from bot.reports.tool import write_tool
from bot.reports.training import write_training
from bot.texts import ENGLISH, PSEUDO, Language
from storage.institutions import all_institutions

_TOOL, _TRAINING = "tool", "training"
"""What is drawn from the content alone, and needs no database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asked for."""

    kind: str
    institution: str | None
    department: str | None
    language: str
    output: Path | None


@click.command("export")
@click.argument("kind", type=click.Choice([*DRAWN, _TOOL, _TRAINING]))
@click.option("--institution", metavar="SLUG", help="Which one, where there are several.")
@click.option("--department", metavar="NAME", help="Only this department: its area such as hr, or its own name.")
@click.option("--language", default=ENGLISH, show_default=True, help=f"What it is written in; {PSEUDO} is for testing.")
@click.option("--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to write it.")
def command(*, kind: str, institution: str | None, department: str | None, language: str, output: Path | None) -> None:
    """Write a file, and print its name.

    pdf is the report, xlsx holds all answers, png is the picture; pptx are slides for the board. They tell what owners
    see: what people answered in rounds that are closed. tool is the tool itself, training a deck to teach it with.
    """
    if department is not None and kind in {"pptx", _TOOL}:
        raise click.UsageError(f"{kind} is about all departments and takes no --department.")
    wanted = Wanted(kind=kind, institution=institution, department=department, language=language, output=output)
    asyncio.run(_export(wanted))


async def _export(wanted: Wanted) -> None:
    chosen = settings()
    found = editions(chosen)
    if wanted.kind in {_TOOL, _TRAINING} and wanted.institution is None:
        name, drawing = _draw_content(found.edition(), wanted, now(), speak(found.texts(), wanted.language))
    else:
        name, drawing = await _draw_stored(chosen, found, wanted)
    file = wanted.output or Path(f"{name}.{drawing.form}")
    write(file, await draw(drawing), option="--output")
    click.echo(file)


async def _draw_stored(chosen: Settings, found: Editions, wanted: Wanted) -> tuple[str, Drawing]:
    """The name of the file, without its ending, and what is in it.

    Raises:
        ClickException: there is no such institution, department or language, or nothing to tell of it.
    """
    if not chosen.database.exists():
        raise click.ClickException(f"There is no database {chosen.database} yet; `smartops run` makes it.")

    def unit(connection: Connection) -> tuple[str, Drawing]:
        institution = choose_institution(all_institutions(connection), wanted.institution)
        edition = found.edition(institution.slug)
        say = speak(found.texts(institution.slug), wanted.language)
        if wanted.kind not in DRAWN:
            return _draw_content(edition, wanted, now(), say)
        hearing = hear_as_owner(connection, Contents(found.edition), institution)
        assessment = find_assessment_of(hearing, wanted.department) if wanted.department else None
        source = Source(hearing=hearing, assessment=assessment, edition=edition, now=now(), say=say)
        name = f"{institution.slug}-{assessment.area}" if assessment else institution.slug
        return name, DRAWN[wanted.kind](source)

    with clear_sentence():
        async with open_database(chosen.database) as database:
            return await database.read(unit)


def _draw_content(edition: Edition, wanted: Wanted, moment: datetime, say: Language) -> tuple[str, Drawing]:
    area, day = wanted.department, moment.date()
    if wanted.kind == _TOOL:
        return f"{_TOOL}-{say.code}", write_tool(edition, day=day, say=say)
    if area is not None and area not in edition.revisions:
        raise click.ClickException(f"There is no area {area}. The areas are {', '.join(edition.revisions)}.")
    name = f"{_TRAINING}-{area}-{say.code}" if area else f"{_TRAINING}-{say.code}"
    return name, write_training(edition, area=area, day=day, say=say)
