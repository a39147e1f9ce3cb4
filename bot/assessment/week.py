"""What a digest of the week tells, and what became of things that others rely on."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.people import Department, Member
from bot.assessment.plan import Planned
from bot.assessment.revision import Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedLately:
    """An area of a department whose round was closed, with its assessment."""

    department: Department
    area: str
    assessment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekReading:
    """What happened in a week, as far as the reader may see it."""

    reader: Member
    done: tuple[Planned, ...]
    """Confirmed in the week."""
    late: tuple[Planned, ...]
    changed: tuple[ClosedLately, ...]
    """Of which there are new answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A responsibility that slipped or improved, and one of the reader's that relies on it."""

    question: str
    improved: bool
    relying: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RelianceNews:
    """What changed in a department on which the reader's rely."""

    reader: Member
    department: Department
    area: str
    area_number: int
    """The area's place in the content, which buttons carry."""
    revision: Revision
    """In whose words the responsibilities are named."""
    shifts: tuple[Shift, ...]
