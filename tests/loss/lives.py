"""The bot's lives, one after another, each ended by SIGKILL."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.demo.telegram_server import Server

PATIENCE = 20.0
"""Seconds until a life has done what is waited for."""


class Lives:
    """Starts `smartops run` on a database and a server as often as it is killed.

    A warm process forks for each life, since importing the bot fifty times would take most of the test.
    """

    def __init__(self, server: Server, database: Path) -> None:
        self.log = database.with_name("bot.log")
        self._server = server
        self._settings = {
            "SMARTOPS_TOKEN": server.token,
            "SMARTOPS_API_URL": server.url,
            "SMARTOPS_DATABASE": str(database),
        }
        self._warm: Process | None = None
        self._life: int | None = None

    async def __aenter__(self) -> Self:
        with self.log.open("wb") as log:
            self._warm = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.loss.forking",
                env=os.environ | self._settings,
                stdin=PIPE,
                stdout=PIPE,
                stderr=log,
            )
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self.kill()
        if self._warm and self._warm.stdin:
            self._warm.stdin.close()
            await self._warm.wait()

    async def begin(self) -> None:
        """Start a life, and wait for its first call of the Bot API."""
        assert self._warm
        assert self._warm.stdin
        assert self._warm.stdout
        self._server.journal.clear()
        self._warm.stdin.write(b"\n")
        self._life = int(await self._warm.stdout.readline())
        await self._wait(lambda: bool(self._server.journal.of("getMe")))

    async def make_calls(self, count: int) -> None:
        """Wait until so many calls have been answered in this life."""
        await self._wait(lambda: len(self._server.journal) >= count)

    async def kill(self) -> None:
        """End the life, whatever it is at, and wait until nothing is left of it: the next needs its lock."""
        life, self._life = self._life, None
        if life is not None:
            with suppress(ProcessLookupError):
                os.kill(life, signal.SIGKILL)
                while True:
                    await asyncio.sleep(0.001)
                    os.kill(life, 0)

    @staticmethod
    async def _wait(is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not is_so():
                await asyncio.sleep(0.001)
