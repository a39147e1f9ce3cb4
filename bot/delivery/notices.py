"""What is sent unasked: taken when it is due, put into words at that moment, marked once it is sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from bot.delivery.line import Outcome
from bot.delivery.sender import Sender
from bot.screens.screen import Screen

log = logging.getLogger(__name__)

PAUSE = 30.0
"""Seconds between looks at what is due, where nothing wakes it."""

AT_ONCE = 100
"""Messages taken in one look."""

RETRY = timedelta(minutes=1)
"""Until a message that could not be sent is tried again; Telegram's own wish is added."""


class Due(Protocol):
    """A message whose time has come; only its id is known here."""

    @property
    def id(self) -> int:
        """What it is marked by."""


DueT = TypeVar("DueT", bound=Due)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message put into words for its reader of this moment."""

    chat: int
    screen: Screen


@dataclass(slots=True, kw_only=True)
class Notices(Generic[DueT]):
    """Sends what is due, one after the other; what cannot be put into words holds up nothing behind it."""

    sender: Sender
    due: Callable[[datetime, int], Awaitable[Sequence[DueT]]]
    """What is due at a moment, at most so many."""
    word: Callable[[DueT], Awaitable[Notice | None]]
    """Puts a message into words; None where it is no longer true."""
    sent: Callable[[int, datetime], Awaitable[None]]
    dropped: Callable[[int, datetime, str], Awaitable[None]]
    """Marks a message that need not be sent, with the reason."""
    postpone: Callable[[int, datetime], Awaitable[None]]
    now: Callable[[], datetime]
    _woken: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def wake(self) -> None:
        """Look at once: something may have become due."""
        self._woken.set()

    async def run(self) -> None:
        """Send for ever."""
        while True:
            self._woken.clear()
            try:
                await self._send_due()
            except Exception:
                log.exception("notices could not be sent: they are tried again")
            # Not wait_for, which in Python 3.11 loses a cancellation that comes with the waking, and never stops.
            with suppress(TimeoutError):
                async with asyncio.timeout(PAUSE):
                    await self._woken.wait()

    async def _send_due(self) -> None:
        for due in await self.due(self.now(), AT_ONCE):
            try:
                await self._send(due)
            except Exception:
                log.exception("notice %s could not be sent: it is tried again", due.id)
                await self.postpone(due.id, self.now() + RETRY)

    async def _send(self, due: DueT) -> None:
        notice = await self.word(due)
        if notice is None:
            await self.dropped(due.id, self.now(), "no longer true")
            return
        sent = await self.sender.send_unasked(notice.chat, notice.screen)
        if sent.outcome is Outcome.LATER:
            await self.postpone(due.id, self.now() + RETRY + timedelta(seconds=sent.wait))
        elif sent.outcome is Outcome.SHOWN:
            await self.sent(due.id, self.now())
        else:
            await self.dropped(due.id, self.now(), sent.outcome.name.lower())
