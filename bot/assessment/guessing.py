"""Guessing at invites is hopeless, and slowed down: an account with many wrong codes is heard less and less.

The first few are answered as any link that does not work. Then the door is shut for an hour: codes are not even looked
at, a few more get one fixed sentence, and those after them no answer at all. Each wrong code after that shuts the door
twice as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

FREE = 5
"""Wrong codes within an hour before the door is shut."""

ANSWERED = 10
"""Wrong codes, those not looked at counted, after which nothing is answered any more."""

HOUR = timedelta(hours=1)
LONGEST = timedelta(days=7)
"""For which the door is shut at most."""

REMEMBERED = timedelta(days=1)
"""How long a door that was shut is remembered after it opens."""


class Reception(Enum):
    """What becomes of a code that an account brings."""

    TRIED = auto()
    PUT_OFF = auto()
    """It is not looked at, and one sentence says so."""
    IGNORED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guesses:
    """The wrong codes of one account."""

    wrong: int
    shut_until: datetime | None
    forgotten_at: datetime


def receive(guesses: Guesses | None, now: datetime) -> Reception:
    """What becomes of a code that comes now."""
    if guesses is None or guesses.shut_until is None or guesses.shut_until <= now:
        return Reception.TRIED
    return Reception.PUT_OFF if guesses.wrong < ANSWERED else Reception.IGNORED


def count_wrong(guesses: Guesses | None, now: datetime) -> Guesses:
    """The count after one more code that was wrong, or was put off."""
    if guesses is None or guesses.forgotten_at <= now:
        return Guesses(wrong=1, shut_until=None, forgotten_at=now + HOUR)
    wrong = guesses.wrong + 1
    if wrong < FREE:
        return Guesses(wrong=wrong, shut_until=None, forgotten_at=guesses.forgotten_at)
    if guesses.shut_until is not None and now < guesses.shut_until:
        return Guesses(wrong=wrong, shut_until=guesses.shut_until, forgotten_at=guesses.forgotten_at)
    # Held down before it is shifted: the power of a large count would not fit a time.
    shut_until = now + min(HOUR * 2 ** min(max(wrong - ANSWERED, 0), 20), LONGEST)
    return Guesses(wrong=wrong, shut_until=shut_until, forgotten_at=shut_until + REMEMBERED)
