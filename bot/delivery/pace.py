"""How much of anything one account or chat may have, so that there is enough for all."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

REMEMBERED = 10_000
"""Keys whose turns are counted; of more, those that took theirs longest ago begin anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """So many turns at once, and another one `every` so many seconds."""

    turns: int
    every: float


class Pace:
    """Gives turns to keys, within all allowances. A key costs a few numbers, and there are never too many of them."""

    def __init__(self, *allowances: Allowance, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowances = allowances
        self._clock = clock
        self._full: dict[int, tuple[float, ...]] = {}
        """By key, the one first that took its turn longest ago: when each allowance is whole again."""

    def wait(self, key: int) -> float:
        """Take a turn and return 0, or return the seconds until there is one."""
        now = self._clock()
        full = [max(now, moment) for moment in self._full.get(key, (now,) * len(self._allowances))]
        waits = (
            moment - now - (allowance.turns - 1) * allowance.every
            for moment, allowance in zip(full, self._allowances, strict=True)
        )
        wait = max(waits, default=0.0)
        if wait > 0:
            return wait
        self._full.pop(key, None)
        self._full[key] = tuple(
            moment + allowance.every for moment, allowance in zip(full, self._allowances, strict=True)
        )
        if len(self._full) > REMEMBERED:
            del self._full[next(iter(self._full))]
        return 0.0

    def has_turn(self, key: int) -> bool:
        """Take a turn, if there is one now."""
        return self.wait(key) == 0.0
