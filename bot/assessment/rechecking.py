"""Done is asked again: whom, so that two who do not depend on each other have to say the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from bot.assessment.access import may_answer
from bot.assessment.action import Status
from bot.assessment.flow import Audience, Choice, Question, Standing
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.telling import FEWEST

Pick = Callable[[int], int]
"""Takes one of so many, counted from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecheckReading:
    """What somebody is asked about an action that is said to be done."""

    reader: Member
    recheck: int
    department: Department
    area: str
    question: Question
    privacy: Privacy


@dataclass(frozen=True, slots=True, kw_only=True)
class Rechecked:
    """What came of somebody's answer."""

    reader: Member
    status: Status | None
    """That of the action now; None where he was asked no more, as after a doubled tap."""
    asks_why: bool = False
    """Whether he is asked what is missing: it goes on, and names go with answers."""


def find_witnesses(
    members: Iterable[Member], *, department: int, question: Question, privacy: Privacy, without: Collection[int | None]
) -> tuple[Member, ...]:
    """Those of whom one is to be asked: who does the work, where the question is for them; else whoever works there.

    Where nobody else does, those who lead may say. Of a confidential round they must be as many as any answer is told
    of, so that nobody can know whose it is.
    """
    able = [it for it in members if may_answer(it, department) and it.id not in without]
    working = [it for it in able if department in it.departments(RoleKind.MANAGER, RoleKind.STAFF)]
    frontline = [it for it in working if it.frontline and question.audience is not Audience.MANAGER]
    fewest = FEWEST if privacy is Privacy.CONFIDENTIAL else 1
    return tuple(next((those for those in (frontline, working, able) if len(those) >= fewest), ()))


def choose_witness(witnesses: Iterable[Member], pick: Pick) -> Member | None:
    """One of them, by chance; nobody where there is none."""
    ordered = sorted(witnesses, key=lambda it: it.id)
    return ordered[pick(len(ordered))] if ordered else None


def bears_out(choice: Choice) -> bool | None:
    """Whether an answer says that it is done; None where it says nothing of it."""
    if choice.standing is Standing.UNKNOWN:
        return None
    return choice.standing is Standing.MEETS
