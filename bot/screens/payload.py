"""What a button carries: one codec for every payload, drawn by screens and read by handlers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.assessment.errors import Stale

LIMIT = 32
"""Bytes. Telegram allows 64; half of it leaves room for what later journeys add."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST = 2**53


class Verb(StrEnum):
    """What a tap asks for. A value is never given a new meaning: old buttons stay in chats for ever.

    The numbers that follow the institution stand beside each; `run` and `step` are the run's.
    """

    # Inputs to a run: run, step, and what else is named.
    BEGIN = "n"  # whether everything is asked, 0 or 1
    CHOOSE = "c"  # the choice's place in the scale
    SKIP = "s"
    BACK = "b"
    GO_TO = "g"  # the question's place in the flow
    UNDO = "u"
    WIDEN = "w"
    SUBMIT = "f"
    REOPEN = "o"
    ANSWER_DRAFT = "da"  # the choice's place in the scale, the message of the text

    # Other views of a run: run, and what else is named.
    CARD = "k"
    WHAT_COUNTS = "h"
    ALL_ANSWERS = "l"  # page
    PAUSE = "p"
    RESUME = "r"
    ATTACHMENTS = "m"
    KEEP_DRAFT = "dk"  # message
    SEE_EVIDENCE = "me"  # message
    REMOVE_ATTACHMENT = "mr"  # message
    SUMMARY = "y"  # page
    FINDING = "i"  # the question's place in the flow, page to go back to
    STRENGTHS = "q"
    RELIANT = "x"
    RULES = "z"
    PICTURE = "v"

    # The institution's own.
    DEPARTMENTS = "ds"
    OPEN = "d"  # department, the area's place in the content
    INVITE_ROLE = "ir"  # the role's place in `RoleKind`, whether frontline
    INVITE_DEPARTMENT = "id"  # the same, and the department
    SET_LANGUAGE = "sl"  # the language's place among those there are
    SET_TIME_ZONE = "sz"  # the zone's place among all zones


_COUNTS: Mapping[Verb, int] = {
    Verb.BEGIN: 3,
    Verb.CHOOSE: 3,
    Verb.SKIP: 2,
    Verb.BACK: 2,
    Verb.GO_TO: 3,
    Verb.UNDO: 2,
    Verb.WIDEN: 2,
    Verb.SUBMIT: 2,
    Verb.REOPEN: 2,
    Verb.ANSWER_DRAFT: 4,
    Verb.CARD: 1,
    Verb.WHAT_COUNTS: 1,
    Verb.ALL_ANSWERS: 2,
    Verb.PAUSE: 1,
    Verb.RESUME: 1,
    Verb.ATTACHMENTS: 1,
    Verb.KEEP_DRAFT: 2,
    Verb.SEE_EVIDENCE: 2,
    Verb.REMOVE_ATTACHMENT: 2,
    Verb.SUMMARY: 2,
    Verb.FINDING: 3,
    Verb.STRENGTHS: 1,
    Verb.RELIANT: 1,
    Verb.RULES: 1,
    Verb.PICTURE: 1,
    Verb.DEPARTMENTS: 0,
    Verb.OPEN: 2,
    Verb.INVITE_ROLE: 2,
    Verb.INVITE_DEPARTMENT: 3,
    Verb.SET_LANGUAGE: 1,
    Verb.SET_TIME_ZONE: 1,
}
"""How many numbers follow the institution."""


@dataclass(frozen=True, slots=True)
class Payload:
    """A verb, the institution it acts in, and its numbers, such as run, step and choice."""

    verb: Verb
    institution: int
    numbers: tuple[int, ...] = ()

    def encode(self) -> str:
        """The text for Telegram's `callback_data`.

        Raises:
            ValueError: it would be longer than `LIMIT`.
        """
        text = ".".join([self.verb, *(_to_base36(number) for number in (self.institution, *self.numbers))])
        if len(text) > LIMIT:
            raise ValueError(f"payload over {LIMIT} bytes: {text}")
        return text


def decode(text: str) -> Payload:
    """Read a payload back.

    Raises:
        Stale: the text was not written by `encode`, whoever wrote it.
    """
    verb, *numbers = text.split(".")
    try:
        institution, *rest = (_from_base36(number) for number in numbers)
        payload = Payload(Verb(verb), institution, tuple(rest))
    except ValueError:
        raise Stale("tap-unreadable") from None
    if len(payload.numbers) != _COUNTS[payload.verb]:
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
