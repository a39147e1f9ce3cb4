"""The loop that sends letters: it can always be stopped, and one that fails holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.delivery.connection import Telegram
from bot.delivery.letters import Due, Letter, Postman
from bot.delivery.sender import Sender


@dataclass
class NoPost:
    """Letters to people who turn out to have none; some cannot even be asked for."""

    people: Collection[int] = ()
    failing: int = 0
    asked: list[int] = field(default_factory=list)

    async def recipients(self, now: datetime, most: int) -> Collection[int]:
        return self.people

    async def claim(self, person: int, now: datetime) -> Sequence[Due]:
        self.asked.append(person)
        if person == self.failing:
            raise LookupError(person)
        return ()

    async def sent(self, person: int, messages: Collection[Due], now: datetime) -> None: ...
    async def dropped(self, messages: Collection[int], now: datetime, reason: str) -> None: ...
    async def wait(self, messages: Collection[int]) -> None: ...
    async def postpone(self, messages: Collection[int], until: datetime) -> None: ...
    async def unreachable(self, chat: int, messages: Collection[int], now: datetime) -> None: ...


async def no_words(_: Sequence[Due]) -> Letter[Due]:
    return Letter(notice=None)


def postman(post: NoPost) -> Postman[Due]:
    sender = Sender(telegram=Telegram("1:x", "http://127.0.0.1:1"), placed=print, unreachable=print)
    return Postman(sender=sender, post=post, compose=no_words, now=lambda: datetime.now(UTC))


async def test_it_stops_though_it_is_woken_at_the_same_moment() -> None:
    loop = postman(NoPost())
    running = asyncio.create_task(loop.run())
    await asyncio.sleep(0.01)
    loop.wake()
    await asyncio.sleep(0)  # what it waits for is done, and it does not know yet
    running.cancel()
    _, still_running = await asyncio.wait([running], timeout=1)
    assert not still_running
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_a_letter_that_cannot_even_be_claimed_holds_up_no_other() -> None:
    post = NoPost(people=range(1, 30), failing=3)
    assert await postman(post).send_due() == 28
    assert sorted(post.asked) == list(range(1, 30))
