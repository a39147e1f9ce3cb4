"""Cards put right by a silent edit, after a stop of the bot and after an outage."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from bot.demo.clock import Clock
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from storage.database import Database
from storage.inbox import Inbox
from tests.handlers.running_bot import RunningBot, newest, read, said

Say = Callable[..., str]


@pytest.fixture
async def answering(bot: RunningBot, grace: Phone) -> Phone:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    return grace


async def test_a_card_that_shows_too_little_is_redrawn_at_the_start(bot: RunningBot, answering: Phone) -> None:
    card = answering.card.id
    await bot.writes("UPDATE runs SET at_question = NULL, place = 'review', step = step + 1 WHERE place = 'question'")
    await bot.writes("UPDATE cards SET wanted = wanted + 1")
    shown = len(said(answering))
    await bot.restart()
    await answering.until(lambda: "review" in read(answering.message(card)) or None)
    assert len(said(answering)) == shown


async def test_after_an_outage_the_cards_in_use_are_redrawn_and_nobody_is_written_to(
    bot: RunningBot, server: Server, answering: Phone, clock: Clock, say: Say
) -> None:
    card = answering.card.id
    await bot.taps(answering, say("button-what-counts"))
    await bot.stop()
    tap = answering.taps("No")
    bot.forget(server.telegram.updates.next_id - 1)
    clock.advance(seconds=151)
    await bot.start()
    await answering.until(lambda: "1 of" in read(answering.message(card)) or None)
    assert answering.toasts[-1].tap != tap
    await bot.taps(answering, "No")
    assert "2 of" in read(answering.card)
    assert answering.card.id == card


async def test_what_was_not_in_use_stays_as_it_is(
    bot: RunningBot, server: Server, answering: Phone, clock: Clock
) -> None:
    clock.advance(hours=1)
    await bot.starts(bot.sample("daniel"))
    await bot.stop()
    server.journal.clear()
    clock.advance(seconds=151)
    await bot.start()
    await server.settles()
    assert {entry.chat for entry in server.journal.of("editMessageText")} == {bot.sample("daniel").id}


async def test_a_short_stop_redraws_nothing(bot: RunningBot, server: Server, answering: Phone, clock: Clock) -> None:
    await bot.stop()
    server.journal.clear()
    clock.advance(seconds=100)
    await bot.start()
    await server.settles()
    assert answering.card
    assert server.journal.of("editMessageText") == []


async def test_an_outage_while_the_bot_runs_is_noticed_too(
    bot: RunningBot, server: Server, answering: Phone, clock: Clock
) -> None:
    server.journal.clear()
    server.faults.plan(Fault.RESET, "getUpdates")
    clock.advance(seconds=200)
    await bot.hears(answering, "/help")
    await server.settles()
    assert server.journal.of("editMessageText")


async def test_an_update_received_just_before_a_crash_acts_once(bot: RunningBot, answering: Phone) -> None:
    await bot.stop()
    answering.taps("No")
    database = await Database.open(bot.path)
    received = json.loads(bot.server.telegram.updates.pending[-1].body)
    await Inbox(database, clock=bot.now).receive([received])
    await database.close()
    await bot.start()
    await bot.rests()
    assert "2 of" in read(answering.card)
    assert await bot.choices() == ["meets", "not"]


class TestALullCutShort:
    @pytest.fixture
    def lull(self) -> float:
        return 60.0

    async def test_what_was_kept_stands_on_the_card_after_a_restart(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        card = answering.card.id
        answering.says("The survey is from May.")
        while not await bot.rows("SELECT 1 FROM notes"):
            await asyncio.sleep(0.002)
        await bot.restart()
        await answering.until(lambda: say("things-notes", count=1) in read(answering.message(card)) or None)

    async def test_start_does_not_bring_the_card_down_twice(self, bot: RunningBot, answering: Phone) -> None:
        answering.says("The survey is from May.")
        await bot.starts(answering)
        assert "Kept with this question" in read(newest(answering))
