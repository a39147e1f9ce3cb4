"""The queue of updates, and the two ways out of it: polling, and a webhook that takes from its front."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.demo.refusal import Json, Refusal, conflict

LONGEST_POLL = 50
"""Seconds; longer timeouts are shortened to it."""
KEPT = 24 * 3600
"""Seconds that an update is kept for the bot, unless it is a tap."""
TAP_KEPT = 150
"""Seconds after which a tap is forgotten."""
_BATCH = 100
_CONFLICT_PAUSE = 3.0
"""Seconds: pollers that fight each other are told so no more often."""
_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """An update that the bot has not confirmed. `body` is its JSON, written once."""

    id: int
    kind: str
    expires: float
    body: str


class Updates:
    """Updates waiting for the bot, in order.

    With `brake`, a bot that asks for the same offset again and again is held up, as Telegram does.
    """

    def __init__(self, *, now: Callable[[], float], brake: bool) -> None:
        self.pending: deque[Pending] = deque()
        self.next_id = 1
        self.allowed: list[str] = []
        self.webhook: Json = {}
        """The parameters of setWebhook while it is active."""
        self.last_webhook_error: Json = {}
        self.webhook_changed = asyncio.Event()
        self._now = now
        self._brake = brake
        self._arrival = asyncio.Event()
        self._poller: asyncio.Future[None] | None = None
        self._next_conflict = 0.0
        self._last_offset: int | None = None
        self._last_poll = 0.0
        self._confirmed: deque[Pending] = deque(maxlen=_BATCH)
        self._again: list[Pending] = []

    def add(self, kind: str, content: Json, *, kept: float = KEPT) -> None:
        """Queue an update, unless the bot has said that it wants none of its kind."""
        if kind not in self.allowed if self.allowed else kind in _NOT_BY_DEFAULT:
            return
        body = json.dumps({"update_id": self.next_id, kind: content}, ensure_ascii=False)
        self.pending.append(Pending(id=self.next_id, kind=kind, expires=self._now() + kept, body=body))
        self.next_id += 1
        self._arrival.set()
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    def confirm(self, offset: int) -> None:
        """Forget every update before the offset; a negative one keeps only that many of the last."""
        if offset < 0:
            offset = self.pending[offset].id if -offset <= len(self.pending) else 0
        while self.pending and self.pending[0].id < offset:
            self._confirmed.append(self.pending.popleft())

    def deliver_again(self, count: int) -> None:
        """Give the last confirmed updates once more with the next ones, as happens after a failure at Telegram's."""
        self._again = list(self._confirmed)[-count:]

    async def poll(self, offset: int, limit: int, timeout: float) -> Sequence[str]:  # noqa: ASYNC109 - Telegram's name
        """Wait until there are updates, confirm those before `offset`, and give the JSON of the first ones.

        Raises:
            Refusal: a webhook is active, or another poller has taken over.
        """
        if self.webhook:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        limit = min(max(limit, 1), _BATCH)
        timeout = min(max(timeout, 0), LONGEST_POLL)
        if self._brake:
            limit, timeout = self._slow_down(offset, limit, timeout)
        self.confirm(offset)
        batch = self._first(limit)
        if batch or not timeout:
            return batch
        self.end_poll("terminated by other getUpdates request; make sure that only one bot instance is running")
        self._poller = poller = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout):
                await poller
        except TimeoutError:
            return []
        except Refusal:
            await self._pause_between_conflicts()
            raise
        finally:
            if self._poller is poller:
                self._poller = None
        return self._first(limit)

    def end_poll(self, reason: str) -> None:
        """Make the poll that waits now fail."""
        if self._poller and not self._poller.done():
            self._poller.set_exception(conflict(reason))

    def set_webhook(self, parameters: Json) -> None:
        """Send updates to an address from now on; without parameters, have them polled again."""
        self.webhook = parameters
        self.last_webhook_error = {}
        self.webhook_changed.set()
        if parameters:
            self.end_poll("terminated by setWebhook request")

    async def front(self) -> Pending:
        """Wait for the first update that has not expired, and leave it where it is."""
        while True:
            self._drop_expired()
            if self.pending:
                return self.pending[0]
            self._arrival.clear()
            await self._arrival.wait()

    def _first(self, limit: int) -> list[str]:
        self._drop_expired()
        now = self._now()
        batch = [update.body for update in islice(self.pending, limit) if update.expires > now]
        if batch and self._again:
            batch = [update.body for update in self._again] + batch
            self._again = []
        return batch

    def _drop_expired(self) -> None:
        now = self._now()
        while self.pending and self.pending[0].expires <= now:
            self.pending.popleft()

    def _slow_down(self, offset: int, limit: int, seconds: float) -> tuple[int, float]:
        now = time.monotonic()
        if offset == self._last_offset:
            if seconds < 3 and now < self._last_poll + 3:
                seconds = 3
            if now < self._last_poll + 0.5:
                limit = 1
        self._last_offset, self._last_poll = offset, now
        return limit, seconds

    async def _pause_between_conflicts(self) -> None:
        now = time.monotonic()
        if now < self._next_conflict:
            await asyncio.sleep(_CONFLICT_PAUSE)
        else:
            self._next_conflict = now + _CONFLICT_PAUSE
