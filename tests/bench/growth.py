"""Whether a tap costs more where more answers are stored."""

from __future__ import annotations

import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bot.assessment.inputs import Begin, Choose, Input
from bot.assessment.revision import Edition
from bot.assessment.run import Place
from bot.demo.telegram_server import Server
from bot.journeys.answering import open_department, take_input
from bot.journeys.asking import Tap
from bot.journeys.contents import Contents
from storage.database import Database
from storage.inbox import Inbox
from tests.bench.bots import durable_bot
from tests.bench.crowd import crowd_at
from tests.bench.institution import INSTITUTION, found
from tests.bench.pace import measure_pace
from tests.bench.report import Report

STORED = (100, 10_000, 1_000_000)
PEOPLE = range(10_001, 10_021)
UNITS_PEOPLE = range(20_001, 20_011)
DEPARTMENTS = 11
ROUNDS = 4
TAPS = 500
WARM_UP = 100
ALLOWED = 1.1
"""A ratio within which two measurements of the same thing differ here."""

_FIRST_UPDATE = 2_000_000_000
_PAYLOAD = "x" * 400
"""As long as a tap's update is beside what is stored of it anyway."""


async def measure_growth(report: Report, edition: Edition, folder: Path) -> None:
    """The cost of a tap with 100, 10,000 and 1,000,000 answers stored."""
    databases = {stored: folder / f"{stored}.db" for stored in STORED}
    for stored, database in databases.items():
        await found(database, edition, (*PEOPLE, *UNITS_PEOPLE), now=datetime.now(UTC), answers=stored)
        report.add(f"Database with {stored:,} answers", f"{database.stat().st_size / 1e6:.0f} MB")
    units = await _time_units(databases, edition)
    for stored, seconds in units.items():
        report.add(f"Storing an arrived tap, twice committed, {stored:,} answers stored", f"{1e6 * seconds:.0f} µs")
    report.at_most("  ratio of most to fewest", units[STORED[-1]] / units[STORED[0]], ALLOWED)
    few, many = await _compare_bots(databases[STORED[0]], databases[STORED[-1]])
    report.add("CPU of a tap in the bot: fewest stored, most stored", f"{few:.2f}, {many:.2f} ms")
    report.at_most("  ratio of most to fewest", many / few, ALLOWED)


async def _time_units(databases: dict[int, Path], edition: Edition) -> dict[int, float]:
    """Seconds to store a tap: as an update that arrived, and as an input to its run. By turns, the median."""
    contents = Contents(lambda _: edition)
    seconds: dict[int, list[float]] = {stored: [] for stored in databases}
    async with AsyncExitStack() as opened:
        stores = {}
        for stored, path in databases.items():
            stores[stored] = await Database.open(path)
            opened.push_async_callback(stores[stored].close)
        for person in UNITS_PEOPLE:
            for stored, database in stores.items():
                for department in range(DEPARTMENTS):
                    seconds[stored] += await _answer(database, contents, person, department)
    return {stored: median(measured) for stored, measured in seconds.items()}


async def _answer(database: Database, contents: Contents, person: int, department: int) -> list[float]:
    """Answer for a department; the seconds that each tap took."""
    now = datetime.now(UTC)
    inbox = Inbox(database, clock=lambda: now)
    asking = await open_department(
        database,
        contents,
        update=None,
        telegram_id=person,
        institution=INSTITUTION,
        department=department + 1,
        area_number=department,
        chat=person,
        now=now,
    )
    number = _FIRST_UPDATE + 10_000 * person + 100 * department
    given: Input = Begin(step=0)
    seconds = []
    while asking.walk.place in {Place.INTRO, Place.QUESTION}:
        number += 1
        tap = Tap(
            update=number, telegram_id=person, institution=INSTITUTION, run=asking.run, chat=person, message=department
        )
        began = time.perf_counter()
        await inbox.receive([{"update_id": number, "callback_query": {"data": _PAYLOAD}}])
        asking = await take_input(database, contents, tap, given, now=now)
        seconds.append(time.perf_counter() - began)
        given = Choose(step=asking.walk.step, number=0)
    return seconds


async def _compare_bots(fewest: Path, most: Path) -> tuple[float, float]:
    """Milliseconds of CPU that a tap costs in each of two bots, by turns, the median."""
    async with (
        Server(journal=0) as fewer_server,
        Server(journal=0) as more_server,
        durable_bot(fewer_server.url, fewer_server.token, fewest) as fewer_bot,
        durable_bot(more_server.url, more_server.token, most) as more_bot,
    ):
        sides = ((fewer_server, fewer_bot), (more_server, more_bot))
        crowds = [crowd_at(server, PEOPLE) for server, _ in sides]
        for crowd in crowds:
            for person in crowd.people:
                await person.open_cards(DEPARTMENTS)
            await crowd.tap(WARM_UP)
        cost: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            for (server, bot), crowd, measured in zip(sides, crowds, cost, strict=True):
                measured.append((await measure_pace(server, bot, crowd, TAPS)).cpu)
    return median(cost[0]), median(cost[1])
