"""What is sent unasked: letters that are claimed when they are due, composed at that moment, marked once sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
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
"""People taken in one look."""

SIDE_BY_SIDE = 8
"""Letters under way at the same time: enough to fill Telegram's limit though each call takes a while."""

RETRY = timedelta(minutes=1)
"""Until a letter that could not be sent is tried again; Telegram's own wish is added."""


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
    brief: Screen | None = None
    """The same where it stands among other things, if it is another then: what can be done about it is on its own page,
    which `screen` is."""
    name: str | None = None
    """What it is about, where that is shorter than its first line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Generic[DueT]):
    """Messages put into words as one, and what became of the others. Without a notice there is nothing to send."""

    notice: Notice | None
    told: Sequence[DueT] = ()
    left: Sequence[DueT] = ()
    """What does not fit."""
    untrue: Sequence[DueT] = ()
    """What is not true any more."""
    unworded: Sequence[DueT] = ()
    """What could not be put into words, which is our mistake."""


class Post(Protocol[DueT]):
    """The letters there are to write, each call one unit of work."""

    async def recipients(self, now: datetime, most: int) -> Collection[int]:
        """People to whom a letter may be due."""

    async def claim(self, person: int, now: datetime) -> Sequence[DueT]:
        """Claim all that may be sent to somebody now."""

    async def sent(self, person: int, messages: Collection[DueT], now: datetime) -> None:
        """Mark what was sent."""

    async def dropped(self, messages: Collection[int], now: datetime, reason: str) -> None:
        """Mark what need not be sent."""

    async def wait(self, messages: Collection[int]) -> None:
        """Leave messages for the next letter."""

    async def postpone(self, messages: Collection[int], until: datetime) -> None:
        """Try again later."""

    async def unreachable(self, chat: int, messages: Collection[int], now: datetime) -> None:
        """Remember that somebody cannot be written to."""


@dataclass(slots=True, kw_only=True)
class Postman(Generic[DueT]):
    """Sends the letters that are due, some side by side; one that cannot be written holds up no other."""

    sender: Sender
    post: Post[DueT]
    compose: Callable[[Sequence[DueT]], Awaitable[Letter[DueT]]]
    """Puts messages to one person into words."""
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
                while await self.send_due() == AT_ONCE:
                    pass
            except Exception:
                log.exception("letters could not be sent: they are tried again")
            # Not wait_for, which in Python 3.11 loses a cancellation that comes with the waking, and never stops.
            with suppress(TimeoutError):
                async with asyncio.timeout(PAUSE):
                    await self._woken.wait()

    async def send_due(self) -> int:
        """Send what is due to some people, and say with how many that went well."""
        people = await self.post.recipients(self.now(), AT_ONCE)
        free = asyncio.Semaphore(SIDE_BY_SIDE)
        return sum(await asyncio.gather(*(self._try(person, free) for person in people)))

    async def _try(self, person: int, free: asyncio.Semaphore) -> bool:
        async with free:
            try:
                await self._write_to(person)
            except Exception:
                log.exception("the letter to person %s could not be sent: it is tried again", person)
                return False
        return True

    async def _write_to(self, person: int) -> None:
        claimed = await self.post.claim(person, self.now())
        if not claimed:
            return
        letter = await self.compose(claimed)
        if letter.untrue:
            await self.post.dropped(_ids(letter.untrue), self.now(), "no longer true")
        if letter.unworded:
            await self.post.postpone(_ids(letter.unworded), self.now() + RETRY)
        if letter.left:
            await self.post.wait(_ids(letter.left))
        if letter.notice:
            await self._send(person, letter.notice, letter.told)

    async def _send(self, person: int, notice: Notice, told: Sequence[DueT]) -> None:
        sent = await self.sender.send_unasked(notice.chat, notice.screen)
        match sent.outcome:
            case Outcome.SHOWN:
                await self.post.sent(person, told, self.now())
            case Outcome.LATER:
                await self.post.postpone(_ids(told), self.now() + RETRY + timedelta(seconds=sent.wait))
            case Outcome.UNREACHABLE:
                await self.post.unreachable(notice.chat, _ids(told), self.now())
            case outcome:
                await self.post.dropped(_ids(told), self.now(), outcome.name.lower())


def _ids(messages: Sequence[DueT]) -> list[int]:
    return [message.id for message in messages]
