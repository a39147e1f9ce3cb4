"""What one chat is still to be shown, in order."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from enum import Enum, auto

from bot.screens.screen import Screen

log = logging.getLogger(__name__)

DELAYS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Seconds before the next attempt while the network fails; the last one for ever."""

LONGEST = 50
"""Showings that wait in a chat. Only a flood comes to more, or a chat that cannot be reached for long."""


class Outcome(Enum):
    """What became of something to show."""

    SHOWN = auto()
    LATER = auto()
    """The chat is busy or must wait: it is shown when its turn comes, unless something newer replaces it."""
    GONE = auto()
    """The message cannot show it; a new one can."""
    UNREACHABLE = auto()
    """The person cannot be written to."""
    REFUSED = auto()
    """Telegram takes it in no form, which is our mistake; or the chat has too much waiting. It is in the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The one message that shows a run: which message, None where there is none yet, and the step it shows."""

    institution: int
    run: int
    chat: int
    message: int | None
    step: int


@dataclass(slots=True, kw_only=True, eq=False)
class Showing:
    """A screen on its way to a chat. Attempts change it: the chat moves, the message turns out to be gone."""

    chat: int
    screen: Screen
    message: int | None = None
    """The message to edit; None: a new one, whose id stands here once it is sent."""
    card: Card | None = None
    reply_to: int | None = None
    outcome: Outcome = Outcome.LATER

    def replaces(self, other: Showing) -> bool:
        """Whether the other need not be shown any more: it is an older state of the same message or run."""
        return self.is_same_run(other) or (other.message is not None and self.message == other.message)

    def is_same_run(self, other: Showing) -> bool:
        """Whether both are cards of one run."""
        return self.card is not None and other.card is not None and self.card.run == other.card.run


@dataclass(slots=True)
class Line:
    """The showings of a chat, the first of them being attempted, and how long the chat waits.

    A newer state takes the place of an older one; what is sent anew keeps its order, and none of it is dropped unless
    the line is full.
    """

    showings: list[Showing] = field(default_factory=list)
    is_waiting: bool = False
    _failures: int = 0
    _is_overfull: bool = False

    def join(self, newer: Showing) -> None:
        """Put a showing where it replaces an older one, else at the end; where there is no room it is refused."""
        if any(newer.is_same_run(showing) and showing.message is None for showing in self.showings):
            newer.message = None  # a card on its way to a new message stays on that way
        older = [showing for showing in self.showings if newer.replaces(showing)]
        if older:
            self.showings[self.showings.index(older[0])] = newer
            self.showings = [showing for showing in self.showings if showing not in older]
        elif len(self.showings) < LONGEST:
            self.showings.append(newer)
        else:
            self._refuse(newer)

    def _refuse(self, showing: Showing) -> None:
        showing.outcome = Outcome.REFUSED
        if not self._is_overfull:
            log.warning("chat %s has %d screens waiting to be shown: no more are taken", showing.chat, LONGEST)
        self._is_overfull = True

    def settle(self, attempted: Showing, aimed_at: int | None) -> None:
        """Take out the showing that was attempted. What replaced it meanwhile, for the same message, follows it."""
        self._failures = 0
        first = self.showings[0]
        if first is attempted:
            del self.showings[0]
        elif first.message == aimed_at:
            first.message = attempted.message

    def next_delay(self) -> float:
        """The seconds to wait after one more failure of the network."""
        delay = DELAYS[min(self._failures, len(DELAYS) - 1)]
        self._failures += 1
        return delay
