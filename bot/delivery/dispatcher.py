"""Updates to handlers: one chat in order, different chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.assessment.errors import Unavailable
from bot.delivery.pace import Allowance, Pace

log = logging.getLogger(__name__)

RawUpdate = dict[str, Any]
"""An update as Telegram sent it."""

WORKERS = 64
"""Chats handled at the same moment."""

DELAYS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Seconds a chat waits before its update is tried again; the last one for ever."""

TRIES = 3
"""How often an update may fail before it is set aside."""

ALLOWANCES = (Allowance(turns=200, every=0.2), Allowance(turns=5_000, every=20))
"""Updates of a chat that are handled: more than thumbs can do, in a minute and in a day. The rest has to wait."""

MOST_WAITING = 200
"""Updates that a chat can have waiting, such as twenty full albums. Those that come then are left out."""

CROWD, FEW_WAITING = 10_000, 5
"""While so many updates of all chats wait, each chat can have only so few: many that flood together fill no memory."""

GRACE = 10.0
"""Seconds that running handlers get when the bot stops; what is cut off is handled again at the next start."""


@dataclass(slots=True)
class _Chat:
    """What a chat has waiting, the first of it being handled, and how that one fared."""

    updates: deque[RawUpdate]
    delays: int = 0
    reference: str = ""
    is_flooded: bool = False
    """Whether updates had to be left out."""


@dataclass(slots=True, kw_only=True)
class Dispatcher:
    """Hands each update to `handle`, and the outcome to the inbox.

    Where `handle` succeeds the update is finished. `Unavailable` makes that chat alone wait, and the same update is
    tried again. Any other failure is a bug: it is logged with a reference and counted, and at the third time the
    update is set aside and the person gets an apology. A burst in one chat takes one worker, and each chat gives its
    worker back after one update, so nobody waits for another's burst. A flood is handled as slowly as the chat's
    allowances say, and what it brings beyond `MOST_WAITING`, or beyond `FEW_WAITING` in a crowd, is left out, with one
    line in the log.
    """

    handle: Callable[[RawUpdate], Awaitable[None]]
    finish: Callable[[int], Awaitable[None]]
    """Marks an update as done."""
    leave_out: Callable[[int], None]
    """Marks an update as done that nobody handles."""
    failed: Callable[[int], Awaitable[int]]
    """Counts one more failure of an update for good, and returns how many there were."""
    set_aside: Callable[[int, str, str], Awaitable[None]]
    """Gives an update up: its id, the reference in the log, and what went wrong."""
    apologise: Callable[[RawUpdate, str], Awaitable[None]]
    """Tells the person that something broke, with the reference."""
    reference: Callable[[], str]
    """Makes a short random reference."""
    workers: int = WORKERS
    delays: Sequence[float] = DELAYS
    pace: Pace = field(default_factory=lambda: Pace(*ALLOWANCES))
    _chats: dict[int, _Chat] = field(default_factory=dict, init=False)
    _ready: deque[int] = field(default_factory=deque, init=False)
    _running: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _waiting: int = field(default=0, init=False)
    """Updates of all chats, those being handled among them."""
    _empty: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _stopping: bool = field(default=False, init=False)

    def put(self, update: RawUpdate) -> None:
        """Queue an update behind what its chat has waiting, or leave it out where that is too much."""
        key = chat_of(update)
        if chat := self._chats.get(key):
            self._join(chat, key, update)
            return
        self._chats[key] = _Chat(deque([update]))
        self._waiting += 1
        self._empty.clear()
        self._offer(key)

    async def drain(self) -> None:
        """Wait until everything that was put is handled or set aside."""
        if self._chats:
            await self._empty.wait()

    async def stop(self) -> None:
        """Finish what is being handled; the rest stays in the inbox for the next start."""
        self._stopping = True
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=GRACE)
            for task in late:
                task.cancel()

    def _join(self, chat: _Chat, key: int, update: RawUpdate) -> None:
        most = MOST_WAITING if self._waiting < CROWD else FEW_WAITING
        if len(chat.updates) < most:
            chat.updates.append(update)
            self._waiting += 1
            return
        self.leave_out(update["update_id"])
        if not chat.is_flooded:
            log.warning("chat %s sends too much: what comes while %d updates of it wait is left out", key, most)
        chat.is_flooded = True

    def _offer(self, key: int) -> None:
        """Let a worker take the chat's first update."""
        self._ready.append(key)
        if len(self._running) < self.workers and not self._stopping:
            task = asyncio.get_running_loop().create_task(self._work())
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _work(self) -> None:
        while self._ready and not self._stopping:
            key = self._ready.popleft()
            chat = self._chats[key]
            delay = self.pace.wait(key) or await self._try(chat)
            if delay is not None:
                asyncio.get_running_loop().call_later(delay, self._offer, key)
                continue
            chat.updates.popleft()
            self._waiting -= 1
            chat.delays, chat.reference = 0, ""
            if chat.updates:
                self._ready.append(key)
                continue
            del self._chats[key]
            if not self._chats:
                self._empty.set()

    async def _try(self, chat: _Chat) -> float | None:
        """Handle the chat's first update; return the seconds before it is tried again, None when it is done with."""
        update = chat.updates[0]
        try:
            await self.handle(update)
            await self.finish(update["update_id"])
        except Unavailable as error:
            log.warning("update %s waits: %s is unavailable", update["update_id"], error)
            return self._delay(chat)
        except Exception as error:
            chat.reference = chat.reference or self.reference()
            log.exception("update %s failed, reference %s", update["update_id"], chat.reference)
            return await self._fail(chat, update, f"{type(error).__name__}: {error}")
        return None

    async def _fail(self, chat: _Chat, update: RawUpdate, sentence: str) -> float | None:
        try:
            if await self.failed(update["update_id"]) < TRIES:
                return self._delay(chat)
            await self.set_aside(update["update_id"], chat.reference, sentence)
        except Exception:
            log.exception("the failure of update %s could not be recorded", update["update_id"])
            return self._delay(chat)
        try:
            await self.apologise(update, chat.reference)
        except Exception:
            log.exception("no apology for update %s, reference %s", update["update_id"], chat.reference)
        return None

    def _delay(self, chat: _Chat) -> float:
        delay = self.delays[min(chat.delays, len(self.delays) - 1)]
        chat.delays += 1
        return delay


def chat_of(update: RawUpdate) -> int:
    """The chat whose order an update belongs to: in private chats messages and taps share one, whatever their kind.

    What happens in no chat, such as the end of a poll, has an order of its own: 0.
    """
    event = next((value for value in update.values() if isinstance(value, dict)), {})
    message = event.get("message")
    chat = event.get("chat") or (message.get("chat") if isinstance(message, dict) else None) or event.get("from") or {}
    return int(chat.get("id", 0))
