"""What the people of a department say in a round, as its readers may see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.assessment.asking import Asking
from bot.assessment.bearers import Bearers
from bot.assessment.changes import Comparison
from bot.assessment.flow import Choice, Content, Flow, Question
from bot.assessment.people import Department, Member
from bot.assessment.revision import Revision
from bot.assessment.round import Participation, Privacy, Round
from bot.assessment.summary import DepartmentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """The assessment of the same area and department before another one."""

    assessment: int
    closed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentView:
    """One area of a department in one round, for one reader."""

    reader: Member
    content: Content
    """The one in force."""
    department: Department
    area: str
    assessment: int
    revision: Revision
    """The one that the assessment pinned."""
    round: Round
    participation: Participation
    summary: DepartmentSummary | None
    """With its tallies; None while the answers of others may not be seen, nobody answered, or nothing may be told."""
    former: Former | None = None
    """The one before, if anybody answered in one."""
    comparison: Comparison | None = None
    """With the one before; None without one, where it was kept otherwise, and while there is no summary."""
    under_way: int | None = None
    """The assessment that takes answers now, if it is another one."""
    own_run: int | None = None
    """The reader's own run in this one."""
    may_settle: bool = False
    may_see_names: bool = False
    bearers: Bearers = field(default_factory=Bearers)

    @property
    def is_withheld(self) -> bool:
        """Whether people answered in a confidential round, and nothing may be told of this department alone."""
        is_over = not self.round.is_open and self.participation.answered > 0
        return is_over and self.summary is None and self.round.privacy is Privacy.CONFIDENTIAL

    @property
    def flow(self) -> Flow:
        """The flow at the revision that the assessment pinned."""
        return self.revision.flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """An answer that a member is about to record for all."""

    member: Member
    department: Department
    area: str
    assessment: int
    revision: Revision
    question: Question
    choice: Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleLine:
    """A department's area of which the reader may see what its people say."""

    department: Department
    area: str
    assessment: int
    """The one closed last in which anybody answered, or else the one that takes answers now."""
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """What a member can see summed up: his own answers, and what the people of departments say."""

    member: Member
    own: tuple[Asking, ...]
    people: tuple[PeopleLine, ...]
