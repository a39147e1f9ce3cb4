from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from bot.assessment.errors import Refused
from bot.assessment.people import Hello
from bot.delivery.connection import Telegram
from bot.delivery.sender import Sender
from bot.demo.seen import as_read
from bot.handlers.arrival import Tapped
from bot.handlers.work import MOST, Progress, Works
from bot.screens.payload import Payload, decode
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Texts, escape
from tests.delivery.fake_server import TOKEN, FakeServer, flood, refusal, until

SEND, EDIT, ACTION, TOAST = "sendMessage", "editMessageText", "sendChatAction", "answerCallbackQuery"
CHAT, FIRST = 7, 1_764_000_000_000
CARD = 101
"""The fake server's first message."""


@dataclass
class Time:
    """Passes only when the test lets it."""

    now: float = 0.0
    sleepers: list[tuple[float, asyncio.Future[None]]] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.now + seconds, woken))
        await woken

    async def passes(self, seconds: float) -> None:
        self.now += seconds
        due = [each for each in self.sleepers if each[0] <= self.now + 1e-9]
        self.sleepers = [each for each in self.sleepers if each not in due]
        for _, woken in due:
            if not woken.done():
                woken.set_result(None)
        await settle()


async def settle() -> None:
    """Let calls come and go: the server is in the same loop, so it takes turns and no time."""
    for _ in range(200):
        await asyncio.sleep(0)


@dataclass
class Making:
    """Work that ends, advances or fails when the test says so."""

    progress: Progress | None = None
    over: asyncio.Event = field(default_factory=asyncio.Event)
    error: Exception | None = None

    async def __call__(self, progress: Progress) -> None:
        self.progress = progress
        await self.over.wait()
        if self.error:
            raise self.error

    def advance(self) -> None:
        assert self.progress
        self.progress.advance()


@pytest.fixture
async def server() -> AsyncIterator[FakeServer]:
    server = FakeServer()
    await server.http.start_server()
    yield server
    await server.http.close()


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def works(server: FakeServer, time: Time) -> AsyncIterator[Works]:
    telegram = Telegram(TOKEN, server.url)
    sender = Sender(telegram=telegram, placed=lambda _card: None, unreachable=lambda _chat: None)
    works = Works(sender=sender, numbers=itertools.count(FIRST), sleep=time.sleep)
    yield works
    await works.stop()
    await sender.stop()
    await telegram.close_connections()


@pytest.fixture
def say(real_texts: Texts) -> Language:
    return real_texts.speak("en")


Start = Callable[..., Awaitable[None]]


@pytest.fixture
def start(works: Works, say: Language) -> Start:
    """Begin to make something in three steps."""

    async def start(making: Making, *, chat: int = CHAT, what: str = "Report", tap: str | None = "tap") -> None:
        await works.start(chat, making, institution=1, what=escape(what), say=say, steps=3, tap=tap)
        await settle()

    return start


def tapped(message: int = CARD, chat: int = CHAT) -> Tapped:
    hello = Hello(telegram_id=chat, name="Amina", language="en")
    return Tapped(update=1, tap="cancel", hello=hello, chat=chat, message=message, data="")


def shown(server: FakeServer) -> list[tuple[str, int | None, str]]:
    return [(method, message, as_read(text)) for method, message, text in server.shown]


def toasts(server: FakeServer) -> list[str]:
    return [as_read(call.parameters.get("text", "")) for call in server.to(TOAST)]


async def test_quick_work_shows_the_action_at_once_and_no_card(server: FakeServer, start: Start, time: Time) -> None:
    making = Making()
    await start(making)
    assert [call["action"] for call in server.to(ACTION)] == ["upload_document"]
    assert toasts(server) == [""]
    await time.passes(0.9)
    making.over.set()
    await settle()
    await time.passes(1)
    assert shown(server) == []


async def test_the_action_is_shown_again_as_long_as_the_work_lasts(
    server: FakeServer, start: Start, time: Time
) -> None:
    making = Making()
    await start(making)
    for times in (2, 3):
        await time.passes(4.5)
        assert len(server.to(ACTION)) == times
    making.over.set()
    await settle()
    await time.passes(4.5)
    assert len(server.to(ACTION)) == 3


async def test_a_card_appears_after_a_second_counts_the_steps_and_becomes_one_line(
    server: FakeServer, start: Start, time: Time
) -> None:
    making = Making()
    await start(making)
    await time.passes(1)
    making.advance()
    await time.passes(1.5)
    making.over.set()
    await settle()
    assert shown(server) == [
        (SEND, None, "I’m working on <b>Report</b>: step 1 of 3."),
        (EDIT, CARD, "I’m working on <b>Report</b>: step 2 of 3."),
        (EDIT, CARD, "✓ <b>Report</b>: here it is."),
    ]
    [[cancel]] = server.to(SEND)[0]["reply_markup"]["inline_keyboard"]
    assert cancel["text"] == "Cancel"
    assert decode(cancel["callback_data"]) == Payload(Verb.CANCEL_WORK, 1, (FIRST,))
    assert "reply_markup" not in server.to(EDIT)[-1].parameters


async def test_steps_that_follow_fast_are_shown_together(server: FakeServer, start: Start, time: Time) -> None:
    making = Making()
    await start(making)
    await time.passes(1)
    making.advance()
    making.advance()
    await time.passes(1.4)
    assert len(shown(server)) == 1
    await time.passes(0.1)
    assert shown(server)[1:] == [(EDIT, CARD, "I’m working on <b>Report</b>: step 3 of 3.")]


async def test_steps_gone_before_the_card_are_not_shown_twice(server: FakeServer, start: Start, time: Time) -> None:
    making = Making()
    await start(making)
    making.advance()
    await time.passes(1)
    await time.passes(1.5)
    assert shown(server) == [(SEND, None, "I’m working on <b>Report</b>: step 2 of 3.")]


async def test_work_of_one_step_counts_nothing(server: FakeServer, works: Works, say: Language, time: Time) -> None:
    await works.start(CHAT, Making(), institution=1, what=escape("Sheet"), say=say, action="typing")
    await settle()
    await time.passes(1)
    assert shown(server) == [(SEND, None, "I’m working on <b>Sheet</b>.")]
    assert server.to(ACTION)[0]["action"] == "typing"
    assert toasts(server) == []


async def test_the_end_is_said_last_even_where_the_card_is_still_on_its_way(
    server: FakeServer, start: Start, time: Time
) -> None:
    making = Making()
    await start(making)
    release = server.hold(SEND)
    await time.passes(1)
    making.over.set()
    await settle()
    release.set()
    await settle()
    assert [method for method, *_ in shown(server)] == [SEND, EDIT]
    assert shown(server)[-1] == (EDIT, CARD, "✓ <b>Report</b>: here it is.")


async def test_a_tap_on_cancel_ends_the_work_and_its_card(
    server: FakeServer, works: Works, start: Start, time: Time, say: Language
) -> None:
    making = Making()
    await start(making)
    await time.passes(1)
    await works.take_cancel(tapped(), FIRST, say)
    await settle()
    assert shown(server)[-1] == (EDIT, CARD, "<b>Report</b>: cancelled.")
    assert not works._under_way


async def test_cancelling_before_the_work_has_begun_ends_it(works: Works, say: Language) -> None:
    making = Making()
    await works.start(CHAT, making, institution=1, what=escape("Report"), say=say)
    assert works.cancel(FIRST, CHAT)
    await settle()
    assert not works._under_way


async def test_nobody_cancels_what_others_asked_for(works: Works, start: Start, say: Language) -> None:
    await start(Making())
    assert not works.cancel(FIRST, CHAT + 1)
    await works.take_cancel(tapped(chat=CHAT + 1), FIRST, say)
    assert FIRST in works._under_way


async def test_a_tap_on_cancel_that_comes_too_late_leaves_the_line_as_it_is(
    server: FakeServer, works: Works, start: Start, time: Time, say: Language
) -> None:
    making = Making()
    await start(making)
    await time.passes(1)
    making.over.set()
    await settle()
    await works.take_cancel(tapped(), FIRST, say)
    assert shown(server)[-1] == (EDIT, CARD, "✓ <b>Report</b>: here it is.")


async def test_cancelling_work_that_is_not_known_any_more_says_that_it_was_interrupted(
    server: FakeServer, works: Works, say: Language
) -> None:
    await works.take_cancel(tapped(message=50), FIRST - 1, say)
    assert shown(server) == [(EDIT, 50, "I was interrupted, and nothing came of this. Please ask for it again.")]
    assert toasts(server) == [""]


async def test_work_that_is_refused_says_why(server: FakeServer, start: Start) -> None:
    making = Making(error=Refused("sheet-too-large", limit=1_000))
    await start(making)
    making.over.set()
    await settle()
    [(method, _, text)] = shown(server)
    assert method == SEND
    assert text.startswith("This file is larger than 1,000 kB")


async def test_work_that_fails_says_so_in_place_of_its_card_and_in_the_log(
    server: FakeServer, start: Start, time: Time, caplog: pytest.LogCaptureFixture
) -> None:
    making = Making(error=KeyError("our mistake"))
    await start(making)
    await time.passes(1)
    making.over.set()
    await settle()
    assert shown(server)[-1][:2] == (EDIT, CARD)
    assert "something went wrong" in shown(server)[-1][2]
    [record] = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert record.exc_info


async def test_a_failure_is_heard_of_though_the_card_was_deleted(server: FakeServer, start: Start, time: Time) -> None:
    making = Making(error=KeyError())
    await start(making)
    await time.passes(1)
    server.will(EDIT, refusal(400, "Bad Request: message to edit not found"))
    making.over.set()
    await settle()
    assert shown(server)[-1][:2] == (SEND, None)


async def test_a_second_tap_on_the_same_button_starts_nothing(server: FakeServer, works: Works, start: Start) -> None:
    await start(Making())
    await start(Making(), tap="again")
    assert toasts(server) == ["", "I’m still working on Report."]
    assert len(works._under_way) == 1


async def test_a_chat_has_two_works_at_once_and_hears_so_at_the_third(server: FakeServer, start: Start) -> None:
    for what in ("Report", "Slides", "Sheet"):
        await start(Making(), what=what)
    assert toasts(server)[2] == "I’m still working on what you asked for before. Please ask again when it is done."
    await start(Making(), what="Picture", tap=None)
    assert shown(server)[-1][0] == SEND
    await start(Making(), chat=CHAT + 1)
    assert toasts(server)[-1] == ""


async def test_all_chats_together_have_so_many_works_and_no_more(
    server: FakeServer, works: Works, say: Language
) -> None:
    makings = [Making() for _ in range(MOST)]
    for chat, making in enumerate(makings, start=100):
        await works.start(chat, making, institution=1, what=escape("Report"), say=say)
    await works.start(CHAT, Making(), institution=1, what=escape("Report"), say=say, tap="tap")
    assert toasts(server) == ["Many files are being made right now. Please ask again in a minute."]
    makings[0].over.set()
    await until(lambda: len(works._under_way) < MOST)
    await works.start(CHAT, Making(), institution=1, what=escape("Report"), say=say, tap="tap")
    assert toasts(server)[1:] == [""]


async def test_a_chat_that_must_wait_gets_no_card(
    server: FakeServer, works: Works, start: Start, time: Time, say: Language
) -> None:
    server.will(SEND, flood(30))
    await works.sender.send(CHAT, Screen(text=say("working-lost")))
    making = Making()
    await start(making)
    await time.passes(1)
    making.over.set()
    await settle()
    assert len(server.to(SEND)) == 1


async def test_when_the_bot_stops_the_card_says_that_the_work_was_interrupted(
    server: FakeServer, works: Works, start: Start, time: Time
) -> None:
    await start(Making())
    await time.passes(1)
    await start(Making(), chat=CHAT + 1)
    await works.stop()
    line = "<b>Report</b>: I was interrupted. Please ask for it again."
    assert sorted(shown(server)[1:], key=str) == [(EDIT, CARD, line), (SEND, None, line)]
    assert not works._under_way
