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

    # Rounds. The draft of a round is its member's only one.
    ROUNDS = "rl"
    ROUND = "rv"  # round
    ROUND_PREPARE = "rp"
    ROUND_DEPARTMENTS = "rd"  # page
    ROUND_TOGGLE_DEPARTMENT = "rt"  # department, page
    ROUND_WHO = "rw"  # its place in `Asked`
    ROUND_PEOPLE = "rc"  # page
    ROUND_TOGGLE_PERSON = "rm"  # member, page
    ROUND_DAYS = "ry"  # days until it ends
    ROUND_OPEN = "ro"
    ROUND_EXTEND = "re"  # round, the new last day as days since 1970
    ROUND_CLOSE = "rq"  # round, whether it is meant, 0 or 1

    # What the people of a department say: assessment, and what else is named.
    PEOPLE_SUMMARIES = "pl"
    PEOPLE_SUMMARY = "ps"  # page
    PEOPLE_FINDING = "pf"  # the question's place in the flow, page to go back to
    PEOPLE_STRENGTHS = "pg"
    PEOPLE_SPREAD = "pa"  # page
    PEOPLE_CHANGES = "pc"
    PEOPLE_RELIANT = "pr"
    PEOPLE_FIGURE = "pe"  # 0 for all or the principle's place from 1, page
    SETTLE = "pt"  # the question's place in the flow, page to go back to
    SETTLE_AS = "pu"  # the question's place in the flow, the choice's place in the scale

    # The institution.
    INSTITUTION = "nv"
    INSTITUTION_AREA = "na"  # the area's place in the content
    INSTITUTION_FINDINGS = "nf"  # page
    INSTITUTION_FINDING = "ni"  # the responsibility's place in the content, page to go back to
    INSTITUTION_GAPS = "ng"  # page
    INSTITUTION_FIGURE = "ne"  # 0 for all or the area's place from 1, 0 or the principle's place from 1, page
    STRATEGY = "ts"  # wave, page
    STRATEGY_ITEM = "ti"  # the responsibility's place in the content, wave, page to go back to
    WHAT_IF = "tw"  # page
    TICK = "tt"  # the responsibility's place in the content, 0 or 1, page
    UNTICK = "tu"
    KEEP_ACTIONS = "tk"  # wave, or 0 for what is ticked
    ACTIONS = "tl"  # page
    DROP_ACTION = "td"  # action, page
    RELATED = "ll"
    RELATED_AREA = "lo"  # the area's place in the content, page
    RELATED_PICTURE = "lp"  # 0 for all or the area's place from 1

    # Files.
    DEPARTMENT_FILES = "fa"  # assessment
    DEPARTMENT_FILE = "fd"  # assessment, the file's place in `DepartmentFile`
    INSTITUTION_FILES = "fb"
    INSTITUTION_FILE = "fi"  # the file's place in `InstitutionFile`
    TOOL_PAPER = "ft"
    TOOL_TRAININGS = "fs"
    TOOL_TRAINING = "fu"  # the area's place in the content
    RATE = "fr"  # 1, poor, to 5, best
    SHEET = "sh"  # department, the area's place in the content
    FILL_IN = "sf"  # the message of the sheet, the place in `Fill`
    LEAVE_SHEET = "sn"  # the message of the sheet
    CANCEL_WORK = "wc"  # the work's number
    LEAVE_PROMPT = "wp"


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
    Verb.ROUNDS: 0,
    Verb.ROUND: 1,
    Verb.ROUND_PREPARE: 0,
    Verb.ROUND_DEPARTMENTS: 1,
    Verb.ROUND_TOGGLE_DEPARTMENT: 2,
    Verb.ROUND_WHO: 1,
    Verb.ROUND_PEOPLE: 1,
    Verb.ROUND_TOGGLE_PERSON: 2,
    Verb.ROUND_DAYS: 1,
    Verb.ROUND_OPEN: 0,
    Verb.ROUND_EXTEND: 2,
    Verb.ROUND_CLOSE: 2,
    Verb.PEOPLE_SUMMARIES: 0,
    Verb.PEOPLE_SUMMARY: 2,
    Verb.PEOPLE_FINDING: 3,
    Verb.PEOPLE_STRENGTHS: 1,
    Verb.PEOPLE_SPREAD: 2,
    Verb.PEOPLE_CHANGES: 1,
    Verb.PEOPLE_RELIANT: 1,
    Verb.PEOPLE_FIGURE: 3,
    Verb.SETTLE: 3,
    Verb.SETTLE_AS: 3,
    Verb.INSTITUTION: 0,
    Verb.INSTITUTION_AREA: 1,
    Verb.INSTITUTION_FINDINGS: 1,
    Verb.INSTITUTION_FINDING: 2,
    Verb.INSTITUTION_GAPS: 1,
    Verb.INSTITUTION_FIGURE: 3,
    Verb.STRATEGY: 2,
    Verb.STRATEGY_ITEM: 3,
    Verb.WHAT_IF: 1,
    Verb.TICK: 3,
    Verb.UNTICK: 0,
    Verb.KEEP_ACTIONS: 1,
    Verb.ACTIONS: 1,
    Verb.DROP_ACTION: 2,
    Verb.RELATED: 0,
    Verb.RELATED_AREA: 2,
    Verb.RELATED_PICTURE: 1,
    Verb.DEPARTMENT_FILES: 1,
    Verb.DEPARTMENT_FILE: 2,
    Verb.INSTITUTION_FILES: 0,
    Verb.INSTITUTION_FILE: 1,
    Verb.TOOL_PAPER: 0,
    Verb.TOOL_TRAININGS: 0,
    Verb.TOOL_TRAINING: 1,
    Verb.RATE: 1,
    Verb.SHEET: 2,
    Verb.FILL_IN: 2,
    Verb.LEAVE_SHEET: 1,
    Verb.CANCEL_WORK: 1,
    Verb.LEAVE_PROMPT: 0,
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
