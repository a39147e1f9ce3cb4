"""What people wait who tap while thousands of reminders go out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from statistics import median, quantiles

from bot.assessment.revision import Edition
from bot.demo.telegram_server import Server
from storage.database import Database
from storage.moments import to_stored
from tests.bench.bots import durable_bot
from tests.bench.crowd import Crowd, crowd_at
from tests.bench.institution import found
from tests.bench.report import Report

TAPPING = range(10_001, 10_021)
REMINDED = range(100_001, 110_001)
"""One letter each; at 25 a second they are under way all the time that is measured."""
DEPARTMENTS = 11
WARM_UP, TAPS = 200, 1_800


async def measure_reminding(report: Report, edition: Edition, folder: Path) -> None:
    """20 people tap, first alone, then while 10,000 letters go out at Telegram's limit."""
    alone, _ = await _tap(edition, folder / "alone.db", letters=range(0))
    among, sent = await _tap(edition, folder / "among.db", letters=REMINDED)
    report.add("20 people tap: half see the change within", f"{1000 * median(alone):.0f} ms")
    report.add("  99 of 100", f"{1000 * _p99(alone):.0f} ms")
    report.add("while 10,000 letters go out: half see the change within", f"{1000 * median(among):.0f} ms")
    report.at_most("  99 of 100", 1000 * _p99(among), 500, " ms")
    report.add("  letters that went out meanwhile", str(sent))
    report.add("  of what it is without", f"{_p99(among) / _p99(alone):.2f}")


async def _tap(edition: Edition, database: Path, *, letters: range) -> tuple[list[float], int]:
    """The seconds of each tap, and how many letters went out."""
    now = datetime.now(UTC)
    await found(database, edition, [*TAPPING, *letters], now=now)
    await _put_letters(database, letters, now=now)
    async with Server(journal=0) as server:
        for number in letters:
            server.person(id=number, first_name=f"Person {number}", started=True)
        crowd = crowd_at(server, TAPPING)
        async with durable_bot(server.url, server.token, database):
            for person in crowd.people:
                await person.open_cards(DEPARTMENTS)
            await _tap_in(crowd, WARM_UP)
            seen = await _tap_in(crowd, TAPS)
    return seen, await _count_sent(database)


async def _tap_in(crowd: Crowd, taps: int) -> list[float]:
    crowd.seen.clear()
    await crowd.tap(taps)
    return list(crowd.seen)


async def _count_sent(path: Path) -> int:
    database = await Database.open(path)
    try:
        row = await database.read(
            lambda connection: connection.execute("SELECT COUNT(*) FROM outbox WHERE sent_at IS NOT NULL").fetchone()
        )
    finally:
        await database.close()
    return int(row[0])


async def _put_letters(path: Path, letters: range, *, now: datetime) -> None:
    """A message for each, that somebody joined; they want it at any hour of any day."""

    def unit(connection: Connection) -> None:
        connection.execute("UPDATE persons SET pace = 'at-once', quiet_from = 0, quiet_until = 0")
        connection.execute(
            "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at)"
            " SELECT 1, id, 'joined', '{\"member\": 1}', 'joined:' || id, :now, :now"
            " FROM persons WHERE telegram_id >= :first",
            {"now": to_stored(now), "first": letters.start},
        )

    if letters:
        database = await Database.open(path)
        try:
            await database.transaction(unit)
        finally:
            await database.close()


def _p99(seconds: list[float]) -> float:
    return quantiles(seconds, n=100)[98]
