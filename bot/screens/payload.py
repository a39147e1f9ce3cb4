"""What a button carries: one codec for every payload, drawn by screens and read by handlers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from bot.assessment.errors import Stale

LIMIT = 32
"""Bytes. Telegram allows 64; half of it leaves room for what later journeys add."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST = 2**53


class Verb(StrEnum):
    """What a tap asks for. A value is never given a new meaning: old buttons stay in chats for ever.

    Beside each stand how many numbers follow the institution, and what they are; `run` and `step` are the run's.
    """

    numbers: int
    """How many numbers follow the institution."""

    def __new__(cls, value: str, numbers: int = 0) -> Self:
        """A verb with what follows it."""
        verb = str.__new__(cls, value)
        verb._value_ = value
        verb.numbers = numbers
        return verb

    # Inputs to a run: run, step, and what else is named.
    BEGIN = "n", 3  # whether everything is asked, 0 or 1
    CHOOSE = "c", 3  # the choice's place in the scale
    SKIP = "s", 2
    BACK = "b", 2
    GO_TO = "g", 3  # the question's place in the flow
    UNDO = "u", 2
    WIDEN = "w", 2
    SUBMIT = "f", 2
    REOPEN = "o", 2
    ANSWER_DRAFT = "da", 4  # the choice's place in the scale, the message of the text

    # Other views of a run: run, and what else is named.
    CARD = "k", 1
    WHAT_COUNTS = "h", 1
    ALL_ANSWERS = "l", 2  # page
    PAUSE = "p", 1
    RESUME = "r", 1
    ATTACHMENTS = "m", 1
    KEEP_DRAFT = "dk", 2  # message
    SEE_EVIDENCE = "me", 2  # message
    REMOVE_ATTACHMENT = "mr", 2  # message
    SUMMARY = "y", 2  # page
    FINDING = "i", 3  # the question's place in the flow, page to go back to
    STRENGTHS = "q", 1
    RELIANT = "x", 1
    RULES = "z", 1
    PICTURE = "v", 1

    # The institution's own.
    DEPARTMENTS = "ds", 0
    OPEN = "d", 2  # department, the area's place in the content
    INVITE_ROLE = "ir", 2  # the role's place in `RoleKind`, whether frontline
    INVITE_DEPARTMENT = "id", 3  # the same, and the department
    SET_LANGUAGE = "sl", 1  # the language's place among those there are
    SET_TIME_ZONE = "sz", 1  # the zone's place among all zones

    # Rounds. The draft of a round is its member's only one.
    ROUNDS = "rl", 1  # page
    ROUND = "rv", 2  # round, page
    ROUND_PREPARE = "rp", 0
    ROUND_DEPARTMENTS = "rd", 1  # page
    ROUND_TOGGLE_DEPARTMENT = "rt", 3  # department or 0 for all, whether it takes part, 0 or 1, page
    ROUND_WHO = "rw", 1  # its place in `Asked`
    ROUND_PEOPLE = "rc", 1  # page
    ROUND_TOGGLE_PERSON = "rm", 3  # member, whether asked, 0 or 1, page
    ROUND_DAYS = "ry", 1  # days until it ends
    ROUND_OPEN = "ro", 1  # the fingerprint of the draft that was seen
    ROUND_EXTEND = "re", 2  # round, the ordinal of the new last day
    ROUND_CLOSE = "rq", 2  # round, whether it is meant, 0 or 1

    # What the people of a department say: assessment, and what else is named.
    PEOPLE_SUMMARIES = "pl", 0
    PEOPLE_SUMMARY = "ps", 2  # page
    PEOPLE_FINDING = "pf", 3  # the question's place in the flow, page to go back to
    PEOPLE_STRENGTHS = "pg", 1
    PEOPLE_SPREAD = "pa", 2  # page
    PEOPLE_CHANGES = "pc", 1
    PEOPLE_RELIANT = "pr", 1
    PEOPLE_FIGURE = "pe", 3  # 0 for all or the principle's place from 1, page
    PEOPLE_NAMES = "pn", 3  # the question's place in the flow, page
    PEOPLE_RULES = "pz", 1
    PEOPLE_PICTURE = "pv", 2  # 0 by principle, 1 by responsibility
    SETTLE = "pt", 3  # the question's place in the flow, page to go back to
    SETTLE_AS = "pu", 3  # the question's place in the flow, the choice's place in the scale

    # The institution.
    INSTITUTION = "nv", 0
    INSTITUTION_AREAS = "nl", 0
    INSTITUTION_PRINCIPLES = "np", 0
    INSTITUTION_AREA = "na", 2  # the area's place in the content, page
    INSTITUTION_FINDINGS = "nf", 1  # page
    INSTITUTION_FINDING = "ni", 2  # the responsibility's place in the content, page to go back to
    INSTITUTION_GAPS = "ng", 1  # page
    INSTITUTION_FIGURE = "ne", 3  # 0 for all or the area's place from 1, 0 or the principle's place from 1, page
    INSTITUTION_PICTURE = "nw", 0
    STRATEGY = "ts", 2  # wave, page
    STRATEGY_ITEM = "ti", 3  # the responsibility's place in the content, wave, page to go back to
    WHAT_IF = "tw", 1  # page
    TICK = "tt", 3  # the responsibility's place in the content, 0 or 1, page
    UNTICK = "tu", 0
    KEEP_ACTIONS = "tk", 1  # wave, or 0 for what is ticked
    ACTIONS = "tl", 1  # page
    DROP_ACTION = "td", 2  # action, page
    RELATED = "ll", 0
    RELATED_AREA = "lo", 2  # the area's place in the content, page
    RELATED_PICTURE = "lp", 1  # 0 for all or the area's place from 1

    # The institution's own structure. An area or a responsibility is named by its place in the content.
    STRUCTURE = "us", 1  # page
    STRUCTURE_AREAS = "ul", 0
    STRUCTURE_AREA = "ua", 2  # area, page
    STRUCTURE_LEAVING_OUT = "uj", 1  # area
    STRUCTURE_LEAVE_OUT = "uu", 1  # area
    STRUCTURE_ARCHIVED = "uv", 1  # page
    STRUCTURE_DEPARTMENT = "ud", 1  # department
    STRUCTURE_COVERS = "ue", 1  # department
    STRUCTURE_COVER = "uc", 4  # department, area, whether it covers it, 0 or 1, 0 or the page of the area from 1
    STRUCTURE_NAMES = "uw", 1  # department
    STRUCTURE_NAME = "un", 2  # department or 0 for a new one, 0 or the language's place from 1
    STRUCTURE_NOT_NAMED = "ub", 1  # department or 0
    STRUCTURE_UNNAME = "uz", 2  # department, the language's place from 1
    STRUCTURE_ARCHIVING = "uq", 1  # department
    STRUCTURE_ARCHIVE = "ur", 1  # department
    STRUCTURE_RESTORE = "uo", 1  # department
    STRUCTURE_PAIR = "up", 2  # department, area
    STRUCTURE_PEOPLE = "uf", 3  # department, area, page
    STRUCTURE_RESPONSIBLE = "ug", 3  # department, area, member or 0 for nobody
    DUTIES = "ut", 3  # department, 0 for those of other areas or the area from 1, page
    DUTY = "uy", 3  # department, responsibility, page of people
    DUTY_ELSEWHERE = "uh", 3  # department, responsibility, page of departments
    ASSIGN = "um", 3  # department, responsibility, member or 0 for all
    TAKE_BACK = "uk", 2  # department, responsibility
    BRANCHES = "ux", 2  # area, page
    MINE = "ui", 1  # page

    # Files.
    DEPARTMENT_FILES = "fa", 1  # assessment
    DEPARTMENT_FILE = "fd", 2  # assessment, the file's place in `DepartmentFile`
    INSTITUTION_FILES = "fb", 0
    INSTITUTION_FILE = "fi", 1  # the file's place in `InstitutionFile`
    OWN_REPORT = "fo", 1  # run
    TOOL = "fl", 0
    TOOL_PAPER = "ft", 0
    TOOL_TRAININGS = "fs", 0
    TOOL_TRAINING = "fu", 1  # 0 for all or the area's place from 1
    RATE = "fr", 1  # 1, poor, to 5, best
    LEAVE_REMARK = "fx", 0
    SHEET = "sh", 1  # run
    FILL_IN = "sf", 3  # the message of the sheet, the place in `Fill`, the step of the run that it was put beside
    LEAVE_SHEET = "sn", 1  # the message of the sheet
    CANCEL_WORK = "wc", 1  # the work's number
    LEAVE_PROMPT = "wp", 0


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
