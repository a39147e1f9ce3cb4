"""Doing something once things have been quiet for a while."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)


class Lull:
    """For each key, the action asked for last, once nobody has asked for `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._waiting: dict[int, asyncio.Task[None]] = {}

    def after(self, key: int, action: Callable[[], Awaitable[None]]) -> None:
        """Do it after the lull, unless something is asked for the same key before."""
        self.forget(key)
        self._waiting[key] = asyncio.get_running_loop().create_task(self._act(key, action))

    def forget(self, key: int) -> None:
        """Do not do what waits: it has become needless."""
        if waiting := self._waiting.pop(key, None):
            waiting.cancel()

    async def stop(self) -> None:
        """Give up what still waits."""
        tasks = tuple(self._waiting.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _act(self, key: int, action: Callable[[], Awaitable[None]]) -> None:
        await asyncio.sleep(self._seconds)
        # From here on it is under way: a new request waits for its own lull and does not cut this one off.
        self._waiting.pop(key, None)
        try:
            await action()
        except Exception:
            log.exception("what waited for a lull could not be done")
