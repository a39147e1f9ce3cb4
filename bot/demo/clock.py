"""A clock that can be put forward, so that rules of 150 seconds or 48 hours can be tried at once."""

from __future__ import annotations

import time


class Clock:
    """Unix time in seconds: the real time plus what it was put forward by."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return time.time() + self._ahead

    def advance(self, *, seconds: float = 0, hours: float = 0) -> None:
        """Put the clock forward."""
        self._ahead += seconds + hours * 3600
