"""The loop that sends what is due: it can always be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.delivery.connection import Telegram
from bot.delivery.notices import Due, Notice, Notices
from bot.delivery.sender import Sender


async def nothing_due(_: datetime, __: int) -> Sequence[Due]:
    return ()


async def no_words(_: Due) -> Notice | None:
    return None


async def no_mark(*_: object) -> None:
    return None


def notices() -> Notices[Due]:
    sender = Sender(telegram=Telegram("1:x", "http://127.0.0.1:1"), placed=print, unreachable=print)
    return Notices(
        sender=sender,
        due=nothing_due,
        word=no_words,
        sent=no_mark,
        dropped=no_mark,
        postpone=no_mark,
        now=lambda: datetime.now(UTC),
    )


async def test_it_stops_though_it_is_woken_at_the_same_moment() -> None:
    loop = notices()
    running = asyncio.create_task(loop.run())
    await asyncio.sleep(0.01)
    loop.wake()
    await asyncio.sleep(0)  # what it waits for is done, and it does not know yet
    running.cancel()
    _, still_running = await asyncio.wait([running], timeout=1)
    assert not still_running
    with pytest.raises(asyncio.CancelledError):
        await running
