"""Floods from one account: bounded in memory, in rows and in calls, and others hardly notice."""

from __future__ import annotations

import asyncio
import logging
import shutil
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.app import STRANGERS
from bot.delivery.dispatcher import ALLOWANCES, MOST_WAITING, Dispatcher
from bot.demo.chat import Standing
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.seed import PEOPLE
from bot.demo.telegram_server import Server
from bot.editions import Editions
from tests.handlers.running_bot import RunningBot, said

Say = Callable[..., str]

FLOOD = 1_000
AT_ONCE = ALLOWANCES[0].turns
TAPS = 50
BETWEEN = 120
"""Calls for the one who floods that a neighbour may find before him: a flood in front of him would be hundreds."""


@pytest.fixture
async def bot(
    server: Server,
    editions: Editions,
    clock: Clock,
    tmp_path: Path,
    sample_database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[RunningBot]:
    """A bot with all its bounds."""
    shutil.copy(sample_database, tmp_path / "bot.db")
    for person in PEOPLE:
        server.person(id=person.telegram_id, first_name=person.first_name, started=True)
    running = RunningBot(server, tmp_path / "bot.db", editions, clock, monkeypatch, lull=0.02)
    monkeypatch.setattr("bot.app.Dispatcher", Dispatcher)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def flooder(request: pytest.FixtureRequest, bot: RunningBot, server: Server) -> Phone:
    """A stranger or an employee."""
    return bot.sample("daniel") if request.param == "employee" else server.person(first_name="Omar", started=True)


def write(phone: Phone) -> None:
    phone.says("Hello! " * 500)


def ask(phone: Phone) -> None:
    phone.says("/help")


def forge(phone: Phone) -> None:
    phone.forges("c.1.1.0.0", message=1)


@pytest.mark.parametrize("flooder", ["stranger", "employee"], indirect=True)
@pytest.mark.parametrize("floods", [write, ask, forge])
async def test_a_flood_holds_up_nobody_else(
    bot: RunningBot,
    grace: Phone,
    flooder: Phone,
    floods: Callable[[Phone], None],
    say: Say,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    await bot.starts(grace)
    await bot.taps(grace, say("button-begin"))
    began = time.perf_counter()
    between = []
    for number in range(TAPS):
        for _ in range(FLOOD // TAPS):
            floods(flooder)
        before = calls_for(bot, flooder)
        await tap(grace, say("button-back" if number % 2 else "button-skip"))
        between.append(calls_for(bot, flooder) - before)
    assert max(between) <= BETWEEN, between
    waiting = await bot.rows("SELECT COUNT(*) FROM inbox WHERE payload IS NOT NULL")
    assert waiting[0][0] <= MOST_WAITING + 5
    passed = (time.perf_counter() - began) / ALLOWANCES[0].every
    assert calls_for(bot, flooder) <= 2 * (AT_ONCE + passed) + TAPS
    assert [record.getMessage() for record in caplog.records] == [
        f"chat {flooder.id} sends too much: what comes while {MOST_WAITING} updates of it wait is left out"
    ]


async def tap(phone: Phone, label: str) -> None:
    """Tap a button of the card, and wait until the card shows something else."""
    before = phone.card.text
    phone.taps(label)
    await phone.until(lambda: phone.card.text != before or None)


def calls_for(bot: RunningBot, phone: Phone) -> int:
    """How many calls the bot has made for a person; answers to taps do not say for whom they are, and all count."""
    return sum(1 for call in bot.server.journal if call.chat == phone.id or "callback_query_id" in str(call.parameters))


async def test_of_a_strangers_flood_a_few_messages_are_answered_and_nothing_is_stored(
    bot: RunningBot, server: Server, say: Say
) -> None:
    stranger = server.person(first_name="Omar", started=True)
    tables = ("persons", "members", "notes", "evidence", "guesses", "applications", "trail")
    before = [await bot.rows(f"SELECT COUNT(*) FROM {table}") for table in tables]
    for number in range(AT_ONCE):
        stranger.says(f"Hello {number} @everybody <b>")
    await bot.rests()
    assert said(stranger) == [say("stranger")] * STRANGERS.turns
    assert [await bot.rows(f"SELECT COUNT(*) FROM {table}") for table in tables] == before


async def test_what_a_flood_brought_is_not_handled_after_a_restart_either(bot: RunningBot, server: Server) -> None:
    stranger = server.person(first_name="Omar", started=True)
    for _ in range(FLOOD):
        stranger.says("Hello")
    async with asyncio.timeout(5):
        while server.telegram.updates.pending:
            await asyncio.sleep(0.01)
    await bot.stop()
    await bot.start()
    waiting = await bot.rows("SELECT COUNT(*) FROM inbox WHERE payload IS NOT NULL")
    assert waiting[0][0] <= MOST_WAITING


async def test_groups_that_a_stranger_makes_for_the_bot_are_all_left_and_few_are_told_why(
    bot: RunningBot, server: Server
) -> None:
    stranger = server.person(first_name="Omar", started=True)
    groups = [server.group(f"Group {number}") for number in range(20)]
    for group in groups:
        group.adds_bot(stranger)
    await bot.rests()
    assert {group.chat.standing for group in groups} == {Standing.LEFT}
    assert 0 < len([call for call in server.journal.of("sendMessage") if int(call.chat) < 0]) <= STRANGERS.turns
