from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from bot.assessment.errors import Unavailable
from bot.delivery.dispatcher import CROWD, FEW_WAITING, MOST_WAITING, Dispatcher, chat_of
from bot.delivery.pace import Allowance, Pace

from .fake_server import message, tap


class Inbox:
    """What the database would remember."""

    def __init__(self) -> None:
        self.finished: list[int] = []
        self.left_out: list[int] = []
        self.failures: Counter[int] = Counter()
        self.set_aside: list[tuple[int, str, str]] = []
        self.apologies: list[tuple[int, str]] = []
        self.references: Iterator[str] = (f"R{number}" for number in range(1, 100))

    async def finish(self, update: int) -> None:
        self.finished.append(update)

    def leave_out(self, update: int) -> None:
        self.left_out.append(update)

    async def failed(self, update: int) -> int:
        self.failures[update] += 1
        return self.failures[update]

    async def put_aside(self, update: int, reference: str, sentence: str) -> None:
        self.set_aside.append((update, reference, sentence))

    async def apologise(self, update: dict[str, Any], reference: str) -> None:
        self.apologies.append((update["update_id"], reference))


def dispatching(inbox: Inbox, handle: Callable[[dict[str, Any]], Awaitable[None]], **options: Any) -> Dispatcher:
    return Dispatcher(
        handle=handle,
        finish=inbox.finish,
        leave_out=inbox.leave_out,
        failed=inbox.failed,
        set_aside=inbox.put_aside,
        apologise=inbox.apologise,
        reference=lambda: next(inbox.references),
        **({"delays": (0.001,)} | options),
    )


async def test_each_chat_is_in_order_and_chats_are_side_by_side() -> None:
    inbox = Inbox()
    seen: list[int] = []
    at_once = most = 0

    async def handle(update: dict[str, Any]) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.001 * (update["update_id"] % 3))
        seen.append(update["update_id"])
        at_once -= 1

    dispatcher = dispatching(inbox, handle)
    for number in range(60):
        dispatcher.put(message(number, chat=number % 5) if number % 2 else tap(number, chat=number % 5))
    await dispatcher.drain()
    assert most == 5
    for chat in range(5):
        assert [number for number in seen if number % 5 == chat] == list(range(chat, 60, 5))
    assert sorted(inbox.finished) == list(range(60))
    assert not dispatcher._chats


async def test_a_burst_in_one_chat_does_not_hold_up_another() -> None:
    inbox = Inbox()

    async def handle(_: dict[str, Any]) -> None:
        await asyncio.sleep(0)

    dispatcher = dispatching(inbox, handle, workers=1)
    for number in range(50):
        dispatcher.put(message(number, chat=1))
    dispatcher.put(message(99, chat=2))
    await dispatcher.drain()
    assert inbox.finished.index(99) == 1


async def test_of_a_flood_only_so_much_is_kept_and_one_line_tells_of_it(caplog: pytest.LogCaptureFixture) -> None:
    inbox = Inbox()
    held = asyncio.Event()

    async def handle(update: dict[str, Any]) -> None:
        if update["update_id"] < 1_000:
            await held.wait()

    dispatcher = dispatching(inbox, handle)
    for number in range(1_000):
        dispatcher.put(message(number, chat=1))
    for number in range(1_000, 1_003):
        dispatcher.put(message(number, chat=2))
    await asyncio.sleep(0.01)
    assert inbox.finished == [1_000, 1_001, 1_002]
    held.set()
    await dispatcher.drain()
    assert sorted(inbox.finished) == [*range(MOST_WAITING), 1_000, 1_001, 1_002]
    assert inbox.left_out == list(range(MOST_WAITING, 1_000))
    assert caplog.messages == [f"chat 1 sends too much: what comes while {MOST_WAITING} updates of it wait is left out"]


async def test_in_a_crowd_each_chat_keeps_only_a_few() -> None:
    inbox = Inbox()
    held = asyncio.Event()

    async def handle(_: dict[str, Any]) -> None:
        await held.wait()

    dispatcher = dispatching(inbox, handle)
    flooding = range(1, CROWD // MOST_WAITING + 1)
    for number in range(CROWD):
        dispatcher.put(message(number, chat=flooding[number % len(flooding)]))
    late = range(CROWD, CROWD + FEW_WAITING + 3)
    for number in late:
        dispatcher.put(message(number, chat=99_999))
    dispatcher.put(message(late.stop, chat=flooding[0]))
    assert inbox.left_out == [*late[FEW_WAITING:], late.stop]
    held.set()
    await dispatcher.drain()
    assert len(inbox.finished) == CROWD + FEW_WAITING


async def test_whoever_has_had_his_turns_waits_and_others_do_not() -> None:
    inbox = Inbox()

    async def handle(_: dict[str, Any]) -> None:
        pass

    dispatcher = dispatching(inbox, handle, pace=Pace(Allowance(turns=2, every=0.02)))
    for number in range(4):
        dispatcher.put(message(number, chat=1))
    dispatcher.put(message(99, chat=2))
    await dispatcher.drain()
    assert inbox.finished == [0, 99, 1, 2, 3]


async def test_no_more_chats_are_handled_at_once_than_there_are_workers() -> None:
    inbox = Inbox()
    at_once: set[int] = set()

    async def handle(update: dict[str, Any]) -> None:
        at_once.add(update["update_id"])
        assert len(at_once) <= 3
        await asyncio.sleep(0.001)
        at_once.remove(update["update_id"])

    dispatcher = dispatching(inbox, handle, workers=3)
    for number in range(20):
        dispatcher.put(message(number, chat=number))
    await dispatcher.drain()
    assert len(inbox.finished) == 20


async def test_what_is_unavailable_makes_only_its_chat_wait_and_keeps_its_order() -> None:
    inbox = Inbox()
    troubles = [Unavailable("database-busy")] * 3

    async def handle(update: dict[str, Any]) -> None:
        if update["update_id"] == 1 and troubles:
            raise troubles.pop()

    dispatcher = dispatching(inbox, handle)
    for number, chat in ((1, 1), (2, 1), (3, 2)):
        dispatcher.put(message(number, chat=chat))
    await dispatcher.drain()
    assert inbox.finished == [3, 1, 2]
    assert not inbox.failures


async def test_the_waits_grow_to_the_longest_and_begin_anew_with_the_next_update(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inbox = Inbox()
    waits: list[float] = []
    loop = asyncio.get_running_loop()
    call_later = loop.call_later

    def call_at_once(delay: float, *arguments: Any) -> asyncio.TimerHandle:
        waits.append(delay)
        return call_later(0, *arguments)

    monkeypatch.setattr(loop, "call_later", call_at_once)
    troubles = {1: 5, 2: 1}

    async def handle(update: dict[str, Any]) -> None:
        troubles[update["update_id"]] -= 1
        if troubles[update["update_id"]] >= 0:
            raise Unavailable("database-busy")

    dispatcher = dispatching(inbox, handle, delays=(1, 2, 4))
    dispatcher.put(message(1))
    dispatcher.put(message(2))
    await dispatcher.drain()
    assert waits == [1, 2, 4, 4, 4, 1]


async def test_a_bug_is_tried_three_times_and_set_aside_and_the_chat_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    inbox = Inbox()

    async def handle(update: dict[str, Any]) -> None:
        if update["update_id"] == 1:
            raise ZeroDivisionError("what a pity")

    dispatcher = dispatching(inbox, handle)
    dispatcher.put(message(1))
    dispatcher.put(message(2))
    await dispatcher.drain()
    assert inbox.failures == {1: 3}
    assert inbox.set_aside == [(1, "R1", "ZeroDivisionError: what a pity")]
    assert inbox.apologies == [(1, "R1")]
    assert inbox.finished == [2]
    assert caplog.messages == ["update 1 failed, reference R1"] * 3


async def test_a_failure_that_cannot_be_counted_makes_the_chat_wait(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    inbox = Inbox()
    broken = [OSError("disk full")] * 4

    async def handle(_: dict[str, Any]) -> None:
        if broken:
            raise KeyError

    async def failed(_: int) -> int:
        raise broken.pop()

    dispatcher = dispatching(inbox, handle)
    dispatcher.failed = failed
    dispatcher.put(message(1))
    await dispatcher.drain()
    assert (inbox.finished, inbox.set_aside) == ([1], [])


async def test_a_failing_apology_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    inbox = Inbox()

    async def handle(update: dict[str, Any]) -> None:
        if update["update_id"] == 1:
            raise KeyError

    async def apologise(_: dict[str, Any], reference: str) -> None:
        raise ValueError(reference)

    dispatcher = dispatching(inbox, handle)
    dispatcher.apologise = apologise
    dispatcher.put(message(1))
    dispatcher.put(message(2))
    await dispatcher.drain()
    assert [update for update, _, _ in inbox.set_aside] == [1]
    assert inbox.finished == [2]


async def test_stopping_finishes_what_is_running_and_leaves_the_rest() -> None:
    inbox = Inbox()
    begun = asyncio.Event()

    async def handle(_: dict[str, Any]) -> None:
        begun.set()
        await asyncio.sleep(0.005)

    dispatcher = dispatching(inbox, handle)
    for number in range(5):
        dispatcher.put(message(number))
    await begun.wait()
    await dispatcher.stop()
    await asyncio.sleep(0.02)
    assert inbox.finished == [0]


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": {"chat": {"id": 7}, "from": {"id": 9}}},
        {"update_id": 1, "edited_message": {"chat": {"id": 7}, "from": {"id": 9}}},
        {"update_id": 1, "my_chat_member": {"chat": {"id": 7}, "from": {"id": 9}}},
        {"update_id": 1, "callback_query": {"message": {"chat": {"id": 7}}, "from": {"id": 9}}},
        {"update_id": 1, "callback_query": {"inline_message_id": "x", "from": {"id": 7}}},
    ],
)
def test_whatever_happens_in_a_chat_belongs_to_one_order(update: dict[str, Any]) -> None:
    assert chat_of(update) == 7


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "poll": {"id": "x", "question": "?"}},
        {"update_id": 1, "poll_answer": {"poll_id": "x", "option_ids": []}},
        {"update_id": 1, "inline_query": {"message": "x"}},
        {"update_id": 1},
    ],
)
def test_what_happens_in_no_chat_has_an_order_too(update: dict[str, Any]) -> None:
    assert chat_of(update) == 0
