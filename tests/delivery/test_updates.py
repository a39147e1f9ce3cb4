from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.assessment.errors import Unavailable
from bot.delivery.connection import Telegram, WrongToken
from bot.delivery.updates import Poller, poll_ahead

from .fake_server import FakeServer, Reset, Silence, flood, message, refusal, until

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


class House:
    """What stands behind the poller: an inbox, handlers, and a clock."""

    def __init__(self, telegram: Telegram) -> None:
        self.stored: list[int] = []
        self.handled: list[int] = []
        self.outages: list[datetime] = []
        self.slept: list[float] = []
        self.time = NOON
        self.troubles: list[Exception] = []
        self.poller = Poller(
            telegram=telegram,
            receive=self.receive,
            put=lambda update: self.handled.append(update["update_id"]),
            after_outage=self.outages.append,
            last_success=None,
            now=lambda: self.time,
            sleep=self.sleep,
            stall=0.03,
            poll=0,
        )

    async def receive(self, batch: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        if self.troubles:
            raise self.troubles.pop()
        new = [update for update in batch if update["update_id"] not in self.stored]
        self.stored += [update["update_id"] for update in new]
        return new

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
def house(telegram: Telegram) -> House:
    return House(telegram)


@asynccontextmanager
async def polling(house: House) -> AsyncIterator[None]:
    task = asyncio.create_task(house.poller.run())
    try:
        async with asyncio.timeout(5):
            yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def polls(server: FakeServer, number: int) -> None:
    await until(lambda: len(server.to("getUpdates")) >= number)


async def test_updates_are_stored_and_handed_on_as_telegram_sent_them(server: FakeServer, house: House) -> None:
    unknown = message(5) | {"from_the_future": 1}
    server.updates.append([unknown, message(6)])
    handed: list[dict[str, Any]] = []
    house.poller.put = handed.append
    async with polling(house):
        await polls(server, 3)
    assert house.stored == [5, 6]
    assert handed == [unknown, message(6)]
    first, second, *_ = server.to("getUpdates")
    assert first["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert "offset" not in first.parameters
    assert second["offset"] == 7


async def test_a_poll_sent_ahead_confirms_nothing_and_its_answer_is_taken_first(
    server: FakeServer, telegram: Telegram, house: House
) -> None:
    server.updates.extend([[message(5)], [message(6)]])
    async with poll_ahead(telegram) as house.poller.first:
        await polls(server, 1)
        assert house.stored == []
        async with polling(house):
            await polls(server, 3)
    assert house.handled == [5, 6]
    assert [call.parameters.get("offset") for call in server.to("getUpdates")[:3]] == [None, 6, 7]


async def test_a_poll_sent_ahead_that_failed_is_sent_again(
    server: FakeServer, telegram: Telegram, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    server.will("getUpdates", flood(2))
    server.updates.append([message(5)])
    async with poll_ahead(telegram) as house.poller.first, polling(house):
        await polls(server, 3)
    assert (house.slept, house.handled) == ([2], [5])


async def test_what_came_before_is_not_handled_twice(server: FakeServer, house: House) -> None:
    house.stored = [5]
    server.updates.append([message(5), message(6)])
    async with polling(house):
        await polls(server, 2)
    assert house.handled == [6]


async def test_telegram_is_told_only_after_the_commit(
    server: FakeServer, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    house.troubles = [Unavailable("database-busy"), OSError("disk full")]
    server.updates.extend([[message(5)]] * 3)
    async with polling(house):
        await polls(server, 4)
    assert ["offset" in call.parameters for call in server.to("getUpdates")[:4]] == [False, False, False, True]
    assert (house.stored, house.handled) == ([5], [5])


async def test_ids_may_begin_anew_after_a_quiet_week(server: FakeServer, house: House) -> None:
    server.updates.extend([[message(900)], [message(3)]])
    async with polling(house):
        await polls(server, 3)
    assert [call.parameters.get("offset") for call in server.to("getUpdates")[:3]] == [None, 901, 4]


async def test_the_next_poll_does_not_wait_for_what_was_handed_on(server: FakeServer, house: House) -> None:
    server.updates.extend([[message(1)], [message(2)]])
    async with polling(house):
        await polls(server, 3)
    assert not house.slept


async def test_a_failing_network_is_tried_quickly_and_then_ever_more_slowly(
    server: FakeServer, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    server.will("getUpdates", *[refusal(502, "Bad Gateway")] * 4, Reset(), *[refusal(500, "Internal")] * 4)
    server.updates.append([message(1)])
    async with polling(house):
        await polls(server, 11)
    assert house.slept[:9] == [0.2, 1, 2, 4, 8, 16, 30, 30, 30]
    assert house.handled == [1]
    ours = [record.getMessage() for record in caplog.records if record.name == "bot.delivery.updates"]
    assert ours == ["polling failed (Bad Gateway): it is tried again until it works"]


async def test_a_flood_is_waited_out(server: FakeServer, house: House) -> None:
    server.will("getUpdates", flood(17))
    async with polling(house):
        await polls(server, 2)
    assert house.slept == [17]


async def test_a_silent_connection_is_given_up_and_polling_goes_on(server: FakeServer, house: House) -> None:
    server.will("getUpdates", Silence())
    server.updates.append([message(1)])
    async with polling(house):
        await polls(server, 3)
    assert house.handled == [1]


async def test_the_end_of_an_outage_is_told_once_with_its_beginning(server: FakeServer, house: House) -> None:
    house.poller.last_success = before = NOON - timedelta(seconds=151)
    async with polling(house):
        await polls(server, 3)
        assert house.outages == [before]
        house.time += timedelta(seconds=200)
        await polls(server, 6)
    assert house.outages == [before, NOON]
    assert house.poller.last_success == NOON + timedelta(seconds=200)


async def test_a_short_gap_is_no_outage(server: FakeServer, house: House) -> None:
    house.poller.last_success = NOON - timedelta(seconds=149)
    async with polling(house):
        await polls(server, 3)
    assert not house.outages


async def test_the_first_poll_and_one_after_a_failure_are_answered_at_once(server: FakeServer, house: House) -> None:
    def timeouts() -> list[int]:
        return [call["timeout"] for call in server.to("getUpdates")]

    house.poller.poll = 1
    server.updates.extend([[message(1)], [message(2)], [message(3)]])
    async with polling(house):
        await polls(server, 2)
        server.will("getUpdates", refusal(502, "Bad Gateway"))
        # Which poll fails is a matter of the machine's speed: the next one asks for an answer at once.
        await until(lambda: 0 in timeouts()[2:])
    assert timeouts()[:2] == [0, 1]


async def test_another_program_with_the_token_is_told_of_once(
    server: FakeServer, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    text = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    server.will("getUpdates", *[refusal(409, text)] * 3)
    async with polling(house):
        await polls(server, 4)
    ours = [record.getMessage() for record in caplog.records if record.name == "bot.delivery.updates"]
    assert ours == ["another program polls with the same token: stop it, or give this bot a token of its own"]


async def test_a_forgotten_webhook_is_taken_away_and_nothing_is_lost(server: FakeServer, house: House) -> None:
    text = (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    server.will("getUpdates", refusal(409, text))
    async with polling(house):
        await polls(server, 2)
    assert [call.parameters for call in server.to("deleteWebhook")] == [{"drop_pending_updates": False}]


async def test_a_token_that_is_revoked_ends_polling(server: FakeServer, house: House) -> None:
    server.will("getUpdates", refusal(401, "Unauthorized"))
    with pytest.raises(WrongToken, match="does not accept the bot's token"):
        await house.poller.run()
