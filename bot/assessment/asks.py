"""Asking a colleague one question of a run: who can be asked, who is named to whom, and what becomes of the answer.

A colleague's answer is a suggestion: it counts once whoever asked takes it over, and then as his own. In a confidential
round neither side is named, and a department only where enough people work in it that nobody can know who is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.assessment.errors import Refused
from bot.assessment.flow import Audience, Choice, Question
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.revision import Revision
from bot.assessment.round import Privacy
from bot.assessment.telling import FEWEST

MOST_WAITING = 20
"""Questions of a run that wait for colleagues at the same time: whoever knows less should not be the one to answer."""

LONGEST_REMARK = 500
"""Characters of a remark to an answer: what is longer is better said in person."""

LEADERS = 0
"""Stands for those who lead the institution, where else a department is named."""

_WORKING = (RoleKind.MANAGER, RoleKind.STAFF)


class Ending(StrEnum):
    """What became of an ask."""

    TAKEN = "taken"
    """The answer was taken over."""
    LEFT = "left"
    """It was not."""
    PASSED = "passed"
    """All who were asked said that it is not for them to say."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question of a run put to colleagues."""

    id: int
    institution: int
    run: int
    asker: int
    """The member whose run it is."""
    question: str
    department: int | None
    """Whose people are asked; None where it is one person, or whoever opens a link."""
    by_link: bool
    asked: frozenset[int]
    """The members who are asked. A link asks nobody until it is opened."""
    passed: frozenset[int]
    """Those of them who said that it is not for them to say."""
    gone: frozenset[int]
    """Those of them who are no members any more, or have blocked the bot."""
    asked_at: datetime
    choice: str | None = None
    answered_by: int | None = None
    """None where nobody answered, or somebody who is forgotten."""
    language: str | None = None
    """The language in which it was answered."""
    remark: str | None = None
    ending: Ending | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still wanted."""
        return self.choice is None and self.ending is None

    @property
    def is_suggesting(self) -> bool:
        """Whether there is an answer on which nothing is decided yet."""
        return self.choice is not None and self.ending is None

    @property
    def may_answer(self) -> frozenset[int]:
        """The members from whom an answer may come, whether or not they are here still."""
        return self.asked - self.passed

    @property
    def within_reach(self) -> frozenset[int]:
        """Those of them who are."""
        return self.may_answer - self.gone

    @property
    def can_be_opened(self) -> bool:
        """Whether it is a link that nobody has opened yet."""
        return self.by_link and not self.asked and self.is_waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who asks, is asked or answers, as far as the other side may know."""

    name: str | None = None
    department: Department | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSeen:
    """An ask as whoever asked sees it."""

    ask: Ask
    to: Party | None
    """None for a link."""
    by: Party | None = None
    """Who answered."""
    is_hopeless: bool = False
    """Whether nobody is left who could answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedReading:
    """What a colleague is asked."""

    reader: Member
    ask: Ask
    question: Question
    revision: Revision
    asker: Party
    department: Department | None
    """The reader's, where all of it is asked."""
    privacy: Privacy


class Outcome(StrEnum):
    """What a colleague hears who is asked no more."""

    ANSWERED = "answered"
    """He answered himself."""
    ANSWERED_BEFORE = "answered-before"
    """Somebody else did."""
    PASSED = "passed"
    """He said that it is not for him to say."""
    OVER = "over"
    """Nobody needs the answer any more."""
    OWN = "own"
    """It is his own link that he opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came of a colleague's tap."""

    reader: Member
    ask: int
    outcome: Outcome
    choice: Choice | None = None
    """What he answered just now, to which he may add a remark."""
    question: Question | None = None


def find_colleagues(
    members: Iterable[Member], group: int, question: Question, *, without: Collection[int]
) -> tuple[Member, ...]:
    """Those of a department, or with `LEADERS` of those who lead, who can be asked: managers first, then by name.

    Frontline staff are not asked what only managers can answer.
    """
    able = [
        it
        for it in members
        if it.id not in without and _belongs(it, group) and not (it.frontline and question.audience is Audience.MANAGER)
    ]
    return tuple(
        sorted(able, key=lambda it: (group not in it.departments(RoleKind.MANAGER), it.person.name.casefold(), it.id))
    )


def can_ask_all(people: Collection[Member], group: int, privacy: Privacy) -> bool:
    """Whether a department can be asked as a whole: of a confidential round, only where nobody can know who answers."""
    return group != LEADERS and len(people) >= (FEWEST if privacy is Privacy.CONFIDENTIAL else 1)


def can_ask_one(privacy: Privacy) -> bool:
    """Whether a certain person can be asked: he would be known by that."""
    return privacy is Privacy.NAMED


def introduce(
    member: Member | None,
    departments: Iterable[Department],
    *,
    privacy: Privacy,
    count_others: Callable[[int], int],
) -> Party:
    """Who somebody of these departments is to a colleague; no member is somebody who is forgotten.

    In a confidential round it is the first of them in which it can be anybody. `count_others`: how many work in a
    department besides that colleague.
    """
    if privacy is Privacy.NAMED:
        return Party(name=member.person.name if member else None, department=next(iter(departments), None))
    return Party(department=next((it for it in departments if count_others(it.id) >= FEWEST), None))


def check_remark(remark: str) -> None:
    """Assert that a remark can be kept.

    Raises:
        Refused: it is too long.
    """
    if len(remark) > LONGEST_REMARK:
        raise Refused("asked-remark-too-long", most=LONGEST_REMARK, length=len(remark))


def check_room(asks: Iterable[Ask]) -> None:
    """Assert that one more question of a run can be asked.

    Raises:
        Refused: too many wait for an answer.
    """
    if sum(ask.is_waiting for ask in asks) >= MOST_WAITING:
        raise Refused("ask-too-many", most=MOST_WAITING)


def _belongs(member: Member, group: int) -> bool:
    if group == LEADERS:
        return member.has(RoleKind.OWNER, RoleKind.LEADER)
    return group in member.departments(*_WORKING)
