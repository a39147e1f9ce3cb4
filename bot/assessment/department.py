"""What the people of a department say in a round, as its readers may see it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.changes import Comparison
from bot.assessment.flow import Content, Flow
from bot.assessment.people import Department, Member
from bot.assessment.revision import Revision
from bot.assessment.round import Participation, Round
from bot.assessment.summary import DepartmentSummary


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
    """With its tallies; None while the answers of others may not be seen, as in an open round."""
    comparison: Comparison | None = None
    """With the round before; None for the first."""
    may_settle: bool = False
    may_see_names: bool = False

    @property
    def flow(self) -> Flow:
        """The flow at the revision that the assessment pinned."""
        return self.revision.flow

    @property
    def department_name(self) -> str | None:
        """The department's own name, if it has one and covers one area only."""
        return self.department.name if len(self.department.areas) == 1 else None
