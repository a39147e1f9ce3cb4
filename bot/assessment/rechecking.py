"""Done is asked again: whom, so that two who do not depend on each other have to say the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.assessment.access import may_answer
from bot.assessment.action import Action, Status
from bot.assessment.flow import Audience, Choice, Question, Standing
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.plan import Planned
from bot.assessment.reminders import NotTold, would_hear
from bot.assessment.round import Privacy
from bot.assessment.telling import FEWEST

Pick = Callable[[int], int]
"""Takes one of so many, counted from 0."""

PATIENCE = timedelta(days=7)
"""How long somebody has to answer before another is asked."""

MOST_SILENT = 2
"""After so many were asked, silence alone has nobody else asked: whoever is in charge says whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """That a member is asked about an action, or was."""

    id: int
    action: int
    member: int
    asked_at: datetime
    told_at: datetime | None
    """When a letter asked him."""
    passed_at: datetime | None
    """When he was asked no more."""

    @property
    def since(self) -> datetime:
        """From when on an answer is waited for."""
        return self.told_at or self.asked_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Unconfirmed:
    """An action that is said to be done, and who was asked whether it is."""

    action: Action
    said_at: datetime
    rechecks: tuple[Recheck, ...]

    @property
    def asked(self) -> Recheck | None:
        """Who is asked now."""
        return next((it for it in self.rechecks if it.passed_at is None), None)

    def unanswered_since(self, members: Mapping[int, Member], not_told: NotTold, *, now: datetime) -> datetime | None:
        """From when on no answer is to be expected; None while somebody has time to answer."""
        asked = self.asked
        if asked is None:
            return max([self.said_at, *(it.passed_at for it in self.rechecks if it.passed_at)])
        if not self._hears(asked, members, not_told):
            return asked.since
        over = asked.since + PATIENCE
        return over if over <= now else None

    def is_to_be_passed_on(self, members: Mapping[int, Member], not_told: NotTold, *, now: datetime) -> bool:
        """Whether somebody else is to be asked, if there is anybody."""
        if self.unanswered_since(members, not_told, now=now) is None:
            return False
        is_silent = self.asked is not None and self._hears(self.asked, members, not_told)
        return not is_silent or len(self.rechecks) < MOST_SILENT

    def _hears(self, asked: Recheck, members: Mapping[int, Member], not_told: NotTold) -> bool:
        """Whether whoever is asked may say still, and hears of it."""
        witness = members.get(asked.member)
        return (
            witness is not None
            and may_answer(witness, self.action.department)
            and would_hear(witness, asked.id, not_told)
        )


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
    question: Question | None = None
    """What he was asked of."""
    standing: Standing | None = None
    """How it stands by his answer."""
    asks_why: bool = False
    """Whether he is asked what is missing: it goes on, and names go with answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnconfirmedReading:
    """What somebody in charge is told of an action that is said to be done and that nobody bears out."""

    reader: Member
    planned: Planned
    said_on: date
    """Where the reader lives."""
    could_be_asked: bool
    """Whether there is anybody else who could be."""


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
