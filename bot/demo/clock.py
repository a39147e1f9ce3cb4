"""A clock that can be put forward, so that rules of 150 seconds or 48 hours can be tried at once."""

from __future__ import annotations

import time


class Clock:
    """Unix time in seconds: the real time plus what it was put forward by.

    `shows` is what it shows at first, if not the real time.
    """

    def __init__(self, *, shows: float | None = None) -> None:
        self._ahead = 0.0 if shows is None else shows - time.time()

    def __call__(self) -> float:
        """What it shows."""
        return time.time() + self._ahead

    def advance(self, *, seconds: float = 0, hours: float = 0) -> None:
        """Put the clock forward."""
        self._ahead += seconds + hours * 3600
