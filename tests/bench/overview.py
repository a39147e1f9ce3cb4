"""What it costs to read what many people say."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

from bot.assessment.revision import Edition
from bot.journeys.contents import Contents
from bot.journeys.institution import read_institution
from bot.journeys.people_summary import read_people_summary
from storage.database import Database
from tests.bench.institution import INSTITUTION, found
from tests.bench.report import Report
from tests.bench.voices import hold_round

LEADER = 10_001
HISTORY = (10_000, 1_000_000)
"""Answers of former rounds."""
IN_A_DEPARTMENT, IN_THE_LARGE_ONE, IN_THE_OTHERS = 50, 200, 10
"""People of the last round."""
READINGS = 15
ALLOWED = 1.3
"""A ratio within which two measurements of the same thing differ here."""


async def measure_overview(report: Report, edition: Edition, folder: Path) -> None:
    """A department of 200 people summed up, and the institution with little and with much behind it."""
    contents = Contents(lambda _: edition)
    seconds = {}
    for history in HISTORY:
        path = folder / f"{history}.db"
        people = dict.fromkeys(edition.revisions, IN_A_DEPARTMENT)
        database, _ = await _open(path, edition, people, history=history)
        read = partial(read_institution, database, contents, telegram_id=LEADER, institution=INSTITUTION)
        seconds[history] = await _time(read, time.perf_counter)
        await database.close()
    much = seconds[HISTORY[-1]]
    report.at_most(f"Institution, 11 × {IN_A_DEPARTMENT}, {HISTORY[-1]:,} answers before", 1000 * much, 200, " ms")
    report.at_most(f"  ratio to {HISTORY[0]:,} answers before", much / seconds[HISTORY[0]], ALLOWED)
    large, small, *_ = edition.revisions
    people = dict.fromkeys(edition.revisions, IN_THE_OTHERS) | {large: IN_THE_LARGE_ONE}
    database, assessments = await _open(folder / "large.db", edition, people, history=0)
    cpu = {
        area: await _time(
            partial(
                read_people_summary,
                database,
                contents,
                telegram_id=LEADER,
                institution=INSTITUTION,
                assessment=assessments[area],
            ),
            time.process_time,
        )
        for area in (large, small)
    }
    await database.close()
    report.at_most(f"CPU of a department's summary, {IN_THE_LARGE_ONE} people", 1000 * cpu[large], 50, " ms")
    times = IN_THE_LARGE_ONE // IN_THE_OTHERS
    report.at_most(f"  ratio to {IN_THE_OTHERS} people, for {times} times as many", cpu[large] / cpu[small], times)


async def _open(
    path: Path, edition: Edition, people: dict[str, int], *, history: int
) -> tuple[Database, dict[str, int]]:
    now = datetime.now(UTC)
    await found(path, edition, [LEADER], now=now, answers=history)
    database = await Database.open(path)
    return database, await database.transaction(lambda connection: hold_round(connection, edition, people, now=now))


async def _time(read: Callable[[], Awaitable[object]], clock: Callable[[], float]) -> float:
    """Seconds of a reading, the median; the first, which reads the revisions, is left out."""
    measured = []
    await read()
    for _ in range(READINGS):
        began = clock()
        await read()
        measured.append(clock() - began)
    return median(measured)
