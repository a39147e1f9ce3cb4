"""How long people wait on a real network."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bot.assessment.revision import Edition
from bot.demo.telegram_server import Server
from tests.bench.bots import durable_bot, echo_bot
from tests.bench.crowd import crowd_at
from tests.bench.institution import found
from tests.bench.report import Report
from tests.bench.slow_wire import SlowWire

DELAY = 0.05
PEOPLE = range(10_001, 10_021)
DEPARTMENTS = 2
TAPS = 200
STOCK_TAPS = 80


async def measure_latency(report: Report, edition: Edition, folder: Path) -> None:
    """20 people tap, and every call of the Bot API, polls too, takes 50 ms longer."""
    database = folder / "bot.db"
    await found(database, edition, PEOPLE, now=datetime.now(UTC))
    async with Server(journal=0) as server, SlowWire(server.url, DELAY) as wire:
        crowd = crowd_at(server, PEOPLE)
        async with durable_bot(wire.url, server.token, database):
            for person in crowd.people:
                await person.open_cards(DEPARTMENTS)
            await crowd.tap(TAPS)
    report.at_most("20 people, 50 ms a call: half see the change within", 1000 * median(crowd.seen), 130, " ms")
    for how, concurrent in (("as it comes", False), ("with concurrent updates", True)):
        async with Server(journal=0) as server, SlowWire(server.url, DELAY) as wire:
            crowd = crowd_at(server, PEOPLE)
            async with echo_bot(wire.url, server.token, folder, concurrent=concurrent):
                for person in crowd.people:
                    await person.open_echo()
                await crowd.tap(STOCK_TAPS)
        report.add(f"  stock library's bot, {how}", f"{1000 * median(crowd.seen):.0f} ms")
