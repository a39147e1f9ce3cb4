"""How long files take, and whether people who tap have to wait for them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median, quantiles

import typst

from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member
from bot.assessment.related import map_relations
from bot.assessment.revision import Edition
from bot.assessment.strategy import plan_strategy
from bot.demo.telegram_server import Server
from bot.editions import Editions
from bot.journeys.contents import Contents
from bot.journeys.exporting import read_institution_export
from bot.journeys.institution import read_institution
from bot.journeys.people_summary import read_people_summary
from bot.reports.department import chart_principles
from bot.reports.department_paper import write_department_report
from bot.reports.institution import chart_institution
from bot.reports.institution_paper import write_institution_report
from bot.reports.relations import draw_relations
from bot.reports.spread import chart_spread
from bot.reports.studio import Drawing, Studio
from bot.reports.tool import write_tool
from bot.reports.workbook import tabulate
from bot.screens.files import InstitutionFile
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from bot.texts import Language
from storage.database import Database
from tests.bench.bots import durable_bot
from tests.bench.crowd import PATIENCE, Person, crowd_at
from tests.bench.institution import INSTITUTION, found
from tests.bench.report import Report
from tests.bench.voices import hold_round

PEOPLE = range(10_001, 10_021)
READER = 10_021
DRAWINGS = 10
CALM_TAPS, TAPS = 500, 1_500
"""Before any report is asked for, and while reports are drawn."""
DEPARTMENTS = 11
MANY = 156
"""People of each department who make a workbook long."""
LONG_DRAWINGS = 3

_EMPTY_PAGE = b"#set page(width: 390pt, height: 750pt)"
"""As large as a picture."""

_FILE = list(InstitutionFile).index(InstitutionFile.PDF)


async def measure_drawing(report: Report, edition: Edition, folder: Path) -> None:
    """Files in English from the drawing process, warm; and taps while reports are drawn one after the other."""
    path = folder / "bot.db"
    now = datetime.now(UTC)
    await found(path, edition, (*PEOPLE, READER), now=now)
    database = await Database.open(path)
    people = dict.fromkeys(edition.revisions, 20)
    assessments = await database.transaction(lambda connection: hold_round(connection, edition, people, now=now))
    await _time_files(report, edition, database, assessments)
    await database.close()
    await _time_workbook(report, edition, folder / "many.db", now=now)
    await _tap_meanwhile(report, path)


async def _time_files(report: Report, edition: Edition, database: Database, assessments: dict[str, int]) -> None:
    contents, say = Contents(lambda _: edition), Editions().texts().speak("en")
    seen = await read_institution(database, contents, telegram_id=READER, institution=INSTITUTION)
    view = await read_people_summary(
        database, contents, telegram_id=READER, institution=INSTITUTION, assessment=assessments["hr"]
    )
    summary = view.summary
    assert summary
    day = datetime.now(UTC).date()
    pinned, name = say.within(view.revision), seen.reader.institution.name
    drawn: tuple[tuple[str, float, Callable[[int], Drawing]], ...] = (
        (
            "Picture of the institution",
            100,
            lambda n: chart_institution(seen.view, names=seen.names, institution=f"{name} {n}", day=day, say=say),
        ),
        ("Picture of who relies on whom", 100, lambda n: _relations(seen, f"{name} {n}", day, say)),
        (
            "Picture of answers",
            100,
            lambda n: chart_spread(summary, institution=f"{name} {n}", department="HR", day=day, say=pinned),
        ),
        (
            "Picture of one's own department",
            100,
            lambda n: chart_principles(summary, institution=f"{name} {n}", department="HR", day=day, say=pinned),
        ),
        (
            "Report on a department (PDF)",
            500,
            lambda n: write_department_report(
                replace(view, reader=_renamed(view.reader, n)), department="HR", day=day, zone="UTC", say=pinned
            ),
        ),
        (
            f"Report on the institution (PDF), {len(seen.view.findings)} findings",
            500,
            lambda n: write_institution_report(
                replace(seen, reader=_renamed(seen.reader, n)),
                plan_strategy(seen.view),
                edition=edition,
                day=day,
                zone="UTC",
                say=say,
            ),
        ),
        ("The tool (PDF)", 2_000, lambda n: write_tool(edition, day=day.replace(day=1 + n), say=say)),
    )
    empty = _time_empty_page()
    report.add("For comparison: an empty page, as a picture, by Typst alone", f"{1000 * empty:.0f} ms")
    studio = Studio()
    try:
        for title, limit, write in drawn:
            seconds = await _time(studio, write)
            report.at_most(title, 1000 * seconds, limit, " ms")
            report.add("  ratio to an empty page", f"{seconds / empty:.1f}")
    finally:
        await studio.close()


def _time_empty_page() -> float:
    compiler = typst.Compiler()
    seconds = []
    for _ in range(DRAWINGS):
        began = time.perf_counter()
        compiler.compile(input=_EMPTY_PAGE, format="png", ppi=144)
        seconds.append(time.perf_counter() - began)
    return median(seconds)


async def _time_workbook(report: Report, edition: Edition, path: Path, *, now: datetime) -> None:
    """A spreadsheet of many answers, in the drawing process; others wait for their pictures as long."""
    await found(path, edition, [READER], now=now)
    database = await Database.open(path)
    people = dict.fromkeys(edition.revisions, MANY)
    await database.transaction(lambda connection: hold_round(connection, edition, people, now=now))
    contents, say = Contents(lambda _: edition), Editions().texts().speak("en")
    export = await read_institution_export(database, contents, telegram_id=READER, institution=INSTITUTION)
    await database.close()
    studio = Studio()
    try:
        seconds = await _time(studio, lambda _: tabulate(export, made_at=now, say=say), drawings=LONG_DRAWINGS)
    finally:
        await studio.close()
    report.at_most(f"Workbook (XLSX), {len(export.answers):,} answers", 1000 * seconds, 6_000, " ms")


def _relations(seen: InstitutionReading, institution: str, day: date, say: Language) -> Drawing:
    graph = map_relations(content=seen.view.content, surroundings=seen.view.surroundings)
    return draw_relations(graph, names=seen.names, focus=None, institution=institution, day=day, say=say)


def _renamed(reader: Member, number: int) -> Member:
    """So that no drawing is the same as another, which Typst would remember."""
    return replace(reader, institution=replace(reader.institution, name=f"Load {number}"))


async def _time(studio: Studio, write: Callable[[int], Drawing], *, drawings: int = DRAWINGS) -> float:
    """Seconds of drawing what is in words already, the median; the first starts the process."""
    first, *others = [write(number) for number in range(drawings + 1)]
    await studio.draw(first)
    seconds = []
    for drawing in others:
        began = time.perf_counter()
        await studio.draw(drawing)
        seconds.append(time.perf_counter() - began)
    return median(seconds)


async def _tap_meanwhile(report: Report, path: Path) -> None:
    async with Server(journal=0) as server, durable_bot(server.url, server.token, path):
        crowd = crowd_at(server, PEOPLE)
        reader = crowd_at(server, range(READER, READER + 1)).people[0]
        await reader.open_cards(1)
        for person in crowd.people:
            await person.open_cards(DEPARTMENTS)
        await crowd.tap(CALM_TAPS)
        calm = quantiles(crowd.seen, n=100)[-1]
        crowd.seen.clear()
        asking = asyncio.create_task(_ask_for_reports(reader))
        await crowd.tap(TAPS)
        asking.cancel()
        (got,) = await asyncio.gather(asking, return_exceptions=True)
        assert isinstance(got, asyncio.CancelledError), got
    p99 = quantiles(crowd.seen, n=100)[-1]
    report.add("Reports that came while people tapped", str(reader.phone.chat.last_id - 2))
    report.at_most("20 people while reports are drawn: 99 of 100 see the change within", 1000 * p99, 500, " ms")
    report.add("  ratio to the same people while none is drawn", f"{p99 / calm:.1f}")


async def _ask_for_reports(reader: Person) -> None:
    """Ask for the report again and again, each time as soon as the last is there."""
    chat = reader.phone.chat
    card = chat.last_id
    while True:
        before = chat.last_id
        reader.phone.forges(Payload(Verb.INSTITUTION_FILE, INSTITUTION, (_FILE,)).encode(), message=card)
        await reader.phone.until(lambda: chat.last_id > before or None, timeout=PATIENCE)  # noqa: B023 - awaited here
