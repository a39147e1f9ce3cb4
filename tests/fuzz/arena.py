"""A bot of its own for every example, fed past the phones with whatever an example holds."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest

import bot.app
from bot.assessment.errors import Unavailable
from bot.demo.clock import Clock
from bot.demo.refusal import Json
from bot.demo.seed import PEOPLE, seed
from bot.demo.telegram_server import Server
from bot.editions import Editions
from bot.handlers.context import Context
from bot.reports.studio import Drawing, Studio
from storage.database import Database
from tests.fuzz.acts import Act, Press, sent_by
from tests.handlers.running_bot import MORNING, RunningBot

Rows = list[tuple[Any, ...]]
PATIENCE = 30.0


class ClosedStudio(Studio):
    """Draws nothing: what a file looks like is tried elsewhere, and takes a second."""

    async def draw(self, drawing: Drawing) -> bytes:
        raise Unavailable("picture-unavailable")


class TriedBot(RunningBot):
    """Keeps what fails, instead of trying it again."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.failures: list[str] = []

    def gets(self, update: Json) -> None:
        """Have an update come, whether or not the bot asked for its kind."""
        ((kind, event),) = update.items()
        self.server.telegram.updates.allowed = [kind]
        self.server.telegram.updates.add(kind, event)

    async def takes(self, person: int, *acts: Act) -> None:
        """Have a person do one thing after the other."""
        for act in acts:
            if isinstance(act, Press):
                self._press(person, act.number)
            else:
                self.gets(sent_by(person, act))
            await self.rests(patience=PATIENCE)

    def _press(self, person: int, number: int) -> None:
        phone = self.server.phone(person)
        buttons = [
            (button.data, seen.id)
            for seen in reversed(phone.messages)
            for row in seen.keyboard
            for button in row
            if button.data
        ]
        if buttons:
            data, message = buttons[number % len(buttons)]
            phone.forges(data, message=message)

    async def _counting(self, context: Context, update: Json) -> None:
        try:
            await super()._counting(context, update)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - the example fails with it
            self.failures.append(f"{type(error).__name__}: {error}, by {json.dumps(update)}")
            self._handled.add(update["update_id"])


class Arena:
    """Runs examples one after the other, each on a fresh copy of the sample institution."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._editions = Editions()
        self._numbers = count(1)
        self._read: dict[Any, dict[str, Rows]] = {}
        self._sample = folder / "sample.db"
        self._runner = asyncio.Runner()
        self._runner.run(self._make_sample())

    def close(self) -> None:
        self._runner.close()

    def read_sample(self, spared: Mapping[str, str]) -> dict[str, Rows]:
        """What the copies hold before anything happens."""
        key = tuple(spared.items())
        if key not in self._read:
            self._read[key] = read_tables(self._sample, spared)
        return self._read[key]

    def run(self, example: Callable[[TriedBot], Awaitable[None]]) -> None:
        """Let an example do what it does; it fails with whatever the bot failed at or logged as an error."""
        path = self._folder / f"{next(self._numbers)}.db"
        shutil.copy(self._sample, path)
        with heard_errors() as errors, pytest.MonkeyPatch.context() as patch:
            patch.setattr(bot.app, "Studio", ClosedStudio)
            tried = self._runner.run(self._try(example, path, patch))
        assert not tried.failures, "\n".join(tried.failures)
        assert not errors, "\n".join(errors)
        path.unlink()

    async def _try(
        self, example: Callable[[TriedBot], Awaitable[None]], path: Path, patch: pytest.MonkeyPatch
    ) -> TriedBot:
        clock = Clock(shows=MORNING.timestamp())
        async with Server(now=clock) as server:
            for person in PEOPLE:
                server.person(id=person.telegram_id, first_name=person.first_name, started=True)
            tried = TriedBot(server, path, self._editions, clock, patch, lull=0.005)
            await tried.start()
            try:
                await example(tried)
                await tried.rests(patience=PATIENCE)
                assert await tried.rows("SELECT * FROM set_asides") == []
            finally:
                await tried.stop()
        return tried

    async def _make_sample(self) -> None:
        database = await Database.open(self._sample)
        edition = self._editions.edition()
        await database.transaction(lambda connection: seed(connection, edition, now=MORNING))
        await database.close()


@contextmanager
def heard_errors() -> Iterator[list[str]]:
    """What is logged as an error."""
    heard: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(f"{record.name}: {record.getMessage()}")

    ear = Ear(level=logging.ERROR)
    logging.getLogger().addHandler(ear)
    try:
        yield heard
    finally:
        logging.getLogger().removeHandler(ear)


OWN_DOING = frozenset({"outbox", "reminded"})
"""Tables to which the bot writes by itself, as when a letter is due."""

LASTING = {"persons": "id, telegram_id, name, language, time_zone, institution_id, created_at"}
"""Columns of a table that the bot never changes by itself."""


def read_tables(path: Path, spared: Mapping[str, str]) -> dict[str, Rows]:
    """All that people change, but for the rows of each table that a condition names."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: connection.execute(
                f"SELECT {LASTING.get(table, '*')} FROM {table} WHERE NOT ({spared.get(table, '0')})"
            ).fetchall()
            for table in tables
            if table not in OWN_DOING
        }
