from __future__ import annotations

import asyncio
import time
from typing import Any

from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.demo.updates import Updates

from .conftest import Call


def texts(updates: list[Any]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_the_offset_confirms_them(amina: Phone, call: Call) -> None:
    amina.says("one")
    amina.says("two")
    first = await call("getUpdates")
    assert texts(first) == texts(await call("getUpdates")) == ["one", "two"]
    assert texts(await call("getUpdates", offset=first[1]["update_id"])) == ["two"]
    assert await call("getUpdates", offset=first[1]["update_id"] + 1) == []
    assert await call("getUpdates") == []


async def test_a_negative_offset_keeps_only_the_last(amina: Phone, call: Call) -> None:
    for text in ("one", "two", "three"):
        amina.says(text)
    assert texts(await call("getUpdates", offset=-2)) == ["two", "three"]
    assert texts(await call("getUpdates", offset=-9)) == ["two", "three"]


async def test_the_limit_is_kept(amina: Phone, call: Call) -> None:
    for number in range(120):
        amina.says(str(number))
    assert len(await call("getUpdates", limit=3)) == 3
    assert len(await call("getUpdates")) == 100


async def test_a_long_poll_ends_when_something_happens(amina: Phone, call: Call) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    assert not poll.done()
    amina.says("hello")
    assert texts(await poll) == ["hello"]


async def test_a_long_poll_ends_empty_after_its_timeout(server: Server) -> None:
    assert await server.telegram.updates.poll(0, 100, 0.01) == []


async def test_a_second_poller_ends_the_first(amina: Phone, call: Call, ask: Call) -> None:
    first = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(call("getUpdates", timeout=30))
    assert await first == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    amina.says("hello")
    assert texts(await second) == ["hello"]


async def test_kinds_that_are_not_wanted_are_not_queued_and_the_wish_is_remembered(amina: Phone, call: Call) -> None:
    await call("getUpdates", allowed_updates=["callback_query"])
    amina.says("unheard")
    assert await call("getUpdates") == []
    await call("getUpdates", allowed_updates=[])
    amina.says("heard")
    assert texts(await call("getUpdates")) == ["heard"]


async def test_messages_are_kept_for_a_day(clock: Clock, amina: Phone, call: Call) -> None:
    amina.says("yesterday")
    clock.advance(hours=23)
    amina.says("today")
    assert len(await call("getUpdates")) == 2
    clock.advance(hours=2)
    assert texts(await call("getUpdates")) == ["today"]


async def test_update_ids_count_up(amina: Phone, call: Call) -> None:
    amina.says("one")
    message = amina.says("two")
    amina.edits(message.id, "three")
    updates = await call("getUpdates")
    assert [update["update_id"] for update in updates] == [1, 2, 3]
    assert updates[2]["edited_message"]["text"] == "three"


async def test_confirmed_updates_can_be_delivered_again(server: Server, amina: Phone, call: Call) -> None:
    amina.says("one")
    (update,) = await call("getUpdates")
    amina.says("two")
    await call("getUpdates", offset=update["update_id"] + 1)
    server.deliver_again(1)
    assert texts(await call("getUpdates", offset=update["update_id"] + 1)) == ["one", "two"]
    assert texts(await call("getUpdates", offset=update["update_id"] + 1)) == ["two"]


def test_a_bot_that_asks_in_a_tight_loop_is_held_up() -> None:
    updates = Updates(now=time.time, brake=True)
    assert updates._slow_down(7, 100, 0) == (100, 0)
    assert updates._slow_down(7, 100, 0) == (1, 3)
    assert updates._slow_down(8, 100, 0) == (100, 0)
