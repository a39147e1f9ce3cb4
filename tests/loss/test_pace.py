from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

import bot.app
from bot.app import serve
from bot.assessment.revision import Edition
from bot.delivery.connection import Telegram
from bot.delivery.sender import Sender
from bot.demo.limits import Limits
from bot.demo.telegram_server import Server
from bot.editions import Editions
from bot.texts import Texts
from storage.database import Database
from tests.bench.institution import found

from .proof import assert_kept
from .walker import Walker

SEED = 20_270_302
PERSON = 10_001


class Time:
    """Time that passes only when it is told to, for the server and for who waits in the bot's sender."""

    def __init__(self) -> None:
        self._now = 1_800_000_000.0
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    def __call__(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self._sleepers.append((self._now + seconds, woken))
        await woken.wait()

    def pass_second(self) -> None:
        self._now += 1
        for until, woken in self._sleepers:
            if until <= self._now:
                woken.set()
        self._sleepers = [sleeper for sleeper in self._sleepers if not sleeper[1].is_set()]


async def test_sixty_taps_in_sixty_seconds_are_all_answered_and_the_last_screen_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, real_edition: Edition, real_texts: Texts
) -> None:
    time = Time()
    monkeypatch.setattr(bot.app, "Sender", partial(Sender, sleep=time.sleep))
    path = tmp_path / "bot.db"
    await found(path, real_edition, [PERSON], now=datetime.now(UTC))
    database = await Database.open(path)
    async with Server(limits=Limits.EXACT, now=time) as server:
        walker = Walker(server, server.person(id=PERSON, first_name="Amina", started=True), seed=SEED)
        telegram = Telegram(server.token, server.url)
        serving = asyncio.create_task(serve(telegram, database, Editions(), username="bot"))
        try:
            await walker.open(0)
            said = []
            for _ in range(60):
                time.pass_second()
                said.append((await walker.phone.answered(walker.tap())).text)
            assert any("Saved" in text for text in said)
            for _ in range(10):
                time.pass_second()
                await server.settles(quiet=0.01)
            await assert_kept(database, walker, real_edition, real_texts)
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            await telegram.close_connections()
            await database.close()
