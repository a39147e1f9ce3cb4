"""Flood limits: how much a bot may send before Telegram tells it to wait.

Telegram does not publish them. The figures follow its FAQ for bots and what its maintainers say: sends and edits in
one chat share a limit with bursts, answers to taps have none, and an overall limit holds for broadcasting only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from bot.demo.chat import Chat, Kind
from bot.demo.refusal import flood

_BROADCAST_AFTER = 60
"""Seconds of silence in a chat after which a message into it counts as unasked."""
_LONG_TEXT = 500
"""Characters beyond which a message weighs double."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A token bucket: how many at once, and how many a second in the long run."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The limits of one kind of day at Telegram's."""

    private: Rate
    group: Rate
    broadcast: Rate
    penalty: int = 0
    """Seconds added to each wait, and again by each call made while waiting."""


class Limits(Enum):
    """How strict the server is."""

    OFF = None
    EXACT = Profile(private=Rate(20, 1 / 3), group=Rate(20, 1 / 3), broadcast=Rate(30, 30))
    ANGRY = Profile(private=Rate(3, 1 / 4), group=Rate(3, 1 / 10), broadcast=Rate(10, 5), penalty=3)


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    shut_until: float = 0

    def take(self, rate: Rate, weight: float, now: float) -> float:
        """Take tokens, or tell how many seconds are missing."""
        self.tokens = min(rate.burst, self.tokens + (now - self.at) * rate.per_second)
        self.at = now
        if self.tokens >= weight:
            self.tokens -= weight
            return 0
        return (weight - self.tokens) / rate.per_second


class Floodgate:
    """Counts what is sent and refuses what is too much."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._buckets: dict[int, _Bucket] = {}

    def pass_through(self, chat: Chat, text_length: int, now: float) -> None:
        """Count one send or edit.

        Raises:
            Refusal: too much was sent; says how long to wait.
        """
        profile = self.limits.value
        if profile is None:
            return
        weight = 2 if text_length > _LONG_TEXT else 1
        self._take(chat.id, profile.private if chat.kind is Kind.PRIVATE else profile.group, weight, now, profile)
        if now - chat.heard_at > _BROADCAST_AFTER:
            self._take(0, profile.broadcast, 1, now, profile)

    def _take(self, key: int, rate: Rate, weight: float, now: float, profile: Profile) -> None:
        bucket = self._buckets.setdefault(key, _Bucket(rate.burst, now))
        if now < bucket.shut_until:
            bucket.shut_until += profile.penalty
        elif missing := bucket.take(rate, weight, now):
            bucket.shut_until = now + missing + profile.penalty
        else:
            return
        raise flood(max(1, math.ceil(bucket.shut_until - now)))
