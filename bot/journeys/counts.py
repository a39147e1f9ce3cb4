"""What closed assessments came to: counted once, and again where what it is made of has changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from bot.assessment.voices import Tallies

MOST = 1_000
"""Assessments kept, of some 20 KB each."""


class Counts:
    """Tallies by the assessment that they count. Several threads may use it: at worst one counts in vain."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Hashable, Tallies]] = {}

    def find(self, assessment: int, made_of: Hashable, count: Callable[[], Tallies]) -> Tallies:
        """The tallies of an assessment. `made_of` differs whenever they could."""
        kept = self._kept.get(assessment)
        if kept is None or kept[0] != made_of:
            if len(self._kept) >= MOST:
                self._kept.clear()
            kept = self._kept[assessment] = (made_of, count())
        return kept[1]
