"""How soon the bot polls."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bot.assessment.revision import Edition
from bot.demo.telegram_server import Server
from tests.bench.bots import durable_bot
from tests.bench.institution import found
from tests.bench.report import Report

STARTS = 7
PATIENCE = 30.0
"""Seconds for one start."""


async def measure_start(report: Report, edition: Edition, folder: Path) -> None:
    """From the start of the process to the first poll."""
    database = folder / "bot.db"
    await found(database, edition, (), now=datetime.now(UTC))
    seconds = [await _start(database) for _ in range(STARTS)]
    report.at_most("First poll after the start", median(seconds), 1, " s")
    report.add("  fastest and slowest", f"{min(seconds):.2f} {max(seconds):.2f} s")


async def _start(database: Path) -> float:
    async with Server(journal=100) as server:
        began = time.time()
        async with durable_bot(server.url, server.token, database):
            async with asyncio.timeout(PATIENCE):
                while not (polls := server.journal.of("getUpdates")):
                    await asyncio.sleep(0.005)
        return polls[0].at - began
