"""What happened to a run."""

from __future__ import annotations

from dataclasses import dataclass


class Event:
    """What happened."""


@dataclass(frozen=True, slots=True)
class Asked(Event):
    """A question is open now."""

    question: str


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """An answer was given or changed."""

    question: str
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Dropped(Event):
    """A follow-up no longer holds: its answer is kept and does not count."""

    question: str


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """The answers were handed in."""


@dataclass(frozen=True, slots=True)
class Reopened(Event):
    """The answers were taken back."""


@dataclass(frozen=True, slots=True)
class Stale(Event):
    """The input came from a card of an earlier step, or does not fit the place: nothing changed."""


@dataclass(frozen=True, slots=True)
class Doubled(Event):
    """The same input once more, as a thumb does: nothing changed, and nothing needs saying."""
