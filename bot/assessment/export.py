"""What an export holds in plain data: where each responsibility stands, and the answers one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.assessment.bearers import Bearer
from bot.assessment.flow import Standing
from bot.assessment.people import Member
from bot.assessment.revision import Revision
from bot.assessment.scoring import Spread
from bot.assessment.voices import Agreement, Settled


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentName:
    """What a department is called: by its own name, or else by its area's."""

    own: str | None
    area: str
    covers_others: bool = False
    """Whether its own name would not say which area is meant."""
    is_here: bool = True
    """Whether any department covers the area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadableRow:
    """A responsibility of a department: what it comes to, and how the people who answered are spread."""

    department: DepartmentName
    department_id: int
    revision: Revision
    question: str
    standing: Standing | None
    """None while nobody has answered, or may be heard."""
    people: Spread
    """Empty where the round is confidential."""
    agreement: Agreement | None
    """Whether people agree, where the round is confidential."""
    note_count: int
    notes: tuple[str, ...] = ()
    """The notes themselves, only where the reader may read them."""
    relies_on: tuple[DepartmentName, ...] = ()
    supports: tuple[DepartmentName, ...] = ()
    bearers: tuple[Bearer, ...] = ()
    """Who sees to it, as far as the reader may know."""
    since: date | None = None
    """From which day it is, where that is an earlier round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer:
    """One answer of one person, with what may be known of how it was given."""

    question: str
    choice: str
    language: str | None = None
    answered_at: datetime | None = None
    person: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRow:
    """An answer, and where it belongs."""

    institution: str
    department: DepartmentName
    revision: Revision
    round: int
    opened_on: date
    closed_on: date | None
    answer: GivenAnswer
    settled: Settled | None = None
    """What was settled of its responsibility; nobody is named to those who may not see the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What a reader may take away of a department or of the institution."""

    reader: Member
    readable: tuple[ReadableRow, ...]
    answers: tuple[ExportRow, ...]
    uncovered: tuple[str, ...] = ()
    """Of the institution, the areas that no department covers."""
