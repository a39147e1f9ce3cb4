"""What people are told of a round: that it asks them, that all have answered, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.assessment.people import Department, Member
from bot.assessment.revision import Revision
from bot.assessment.round import Participation, Privacy, Round
from bot.assessment.round_reading import RoundReading
from bot.assessment.summary import DepartmentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """That a round asks a member: for which departments, as far as he has not handed in, and until when."""

    reader: Member
    opened_by: str | None
    privacy: Privacy
    last_day: date
    departments: tuple[CalledDepartment, ...]
    questions: int
    """In all of them, as many as he is asked."""
    is_follow_up: bool = False
    """Whether all of them only ask again what a follow-up has to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledDepartment:
    """An area of a department for which somebody is asked; `area_number` is its place in the content."""

    department: Department
    area: str
    area_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """That everybody asked has handed in: for one department, or, without it, for the whole round."""

    reader: Member
    reading: RoundReading
    department: Department | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a closed round, for somebody who was asked in it, answered or opened it."""

    reader: Member
    round: Round
    departments: tuple[DepartmentOutcome, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentOutcome:
    """What came of one area of a department."""

    department: Department
    area: str
    assessment: int
    revision: Revision
    """The one that the assessment pinned."""
    participation: Participation
    summary: DepartmentSummary | None
    """None where nobody answered, or nothing may be told."""
    actions: tuple[str, ...]
    """What the institution has decided to put right in this area, by the responsibilities in force."""
