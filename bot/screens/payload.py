"""What a button carries: one codec for every payload, drawn by screens and read by handlers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.assessment.errors import Stale
from bot.screens.verbs import Verb

LIMIT = 32
"""Bytes. Telegram allows 64; half of it leaves room for what later journeys add."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST = 2**53
_BELOW = ">"


@dataclass(frozen=True, slots=True)
class Payload:
    """A verb, the institution it acts in, and its numbers, such as run, step and choice."""

    verb: Verb
    institution: int
    numbers: tuple[int, ...] = ()
    below: bool = False
    """Whether what it shows comes below, and the message with the button stays as it is."""

    def encode(self) -> str:
        """The text for Telegram's `callback_data`.

        Raises:
            ValueError: it would be longer than `LIMIT`.
        """
        numbers = (_to_base36(number) for number in (self.institution, *self.numbers))
        text = (_BELOW if self.below else "") + ".".join([self.verb, *numbers])
        if len(text) > LIMIT:
            raise ValueError(f"payload over {LIMIT} bytes: {text}")
        return text


def decode(text: str) -> Payload:
    """Read a payload back.

    Raises:
        Stale: the text was not written by `encode`, whoever wrote it.
    """
    verb, *numbers = text.removeprefix(_BELOW).split(".")
    try:
        institution, *rest = (_from_base36(number) for number in numbers)
        payload = Payload(Verb(verb), institution, tuple(rest), below=text.startswith(_BELOW))
    except ValueError:
        raise Stale("tap-unreadable") from None
    if len(payload.numbers) != payload.verb.numbers:
        raise Stale("tap-unreadable")
    return payload


@lru_cache(maxsize=4096)  # a card's buttons repeat the same few numbers
def _to_base36(number: int) -> str:
    if not 0 <= number <= _LARGEST:
        raise ValueError(f"not a payload number: {number}")
    digits = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return _DIGITS[number] + digits


def _from_base36(text: str) -> int:
    if not 1 <= len(text) <= 11 or not set(text) <= set(_DIGITS):
        raise ValueError(text)
    number = int(text, 36)
    if number > _LARGEST or _to_base36(number) != text:
        raise ValueError(text)
    return number
