"""Bots as processes of their own: started, measured, stopped."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import STDOUT
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psutil

PATIENCE = 10.0
"""Seconds until a bot that was asked to stop is killed."""


class Bot:
    """A running bot."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)

    @property
    def cpu(self) -> float:
        """Seconds of CPU used so far."""
        times = self._process.cpu_times()
        return times.user + times.system

    @property
    def resident(self) -> float:
        """Megabytes in memory."""
        return self._process.memory_info().rss / 1e6

    @property
    def resident_with_children(self) -> float:
        """Megabytes in memory, together with the processes it started."""
        return self.resident + sum(child.memory_info().rss for child in self._process.children(recursive=True)) / 1e6


@asynccontextmanager
async def durable_bot(url: str, token: str, database: Path) -> AsyncIterator[Bot]:
    """`smartops run`, as an operator starts it."""
    settings = {"SMARTOPS_TOKEN": token, "SMARTOPS_API_URL": url, "SMARTOPS_DATABASE": str(database)}
    async with _started("-m", "bot", "run", folder=database.parent, settings=settings) as bot:
        yield bot


@asynccontextmanager
async def echo_bot(url: str, token: str, folder: Path, *, concurrent: bool) -> AsyncIterator[Bot]:
    """The stock library's bot, taking its updates one by one or many at once."""
    program = str(Path(__file__).with_name("echo_program.py"))
    how = "concurrent" if concurrent else "one-by-one"
    async with _started(program, url, token, how, folder=folder, settings={}) as bot:
        yield bot


@asynccontextmanager
async def _started(*arguments: str, folder: Path, settings: dict[str, str]) -> AsyncIterator[Bot]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SMARTOPS_")}
    log = folder / "bot.log"
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=folder, env=inherited | settings, stdout=output, stderr=STDOUT
        )
    try:
        yield Bot(process.pid)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()
        if process.returncode not in {0, -15}:
            print(f"A bot ended with {process.returncode}:\n{log.read_text()[-2000:]}")
