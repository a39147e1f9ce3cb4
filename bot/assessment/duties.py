"""What one member is responsible for: whole areas of departments, and single responsibilities."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.flow import Standing
from bot.assessment.people import Department, Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """An area of a department for which the member is the person responsible."""

    department: Department
    area: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A responsibility that lies with the member, or with a department of his as a whole."""

    department: Department
    area: str
    question: str
    is_personal: bool
    standing: Standing | None = None
    """How it stands by the assessment closed last; None where nothing is known, or it may not be."""
    seen_by: tuple[int, int] | None = None
    """That assessment, and the place of the responsibility in its flow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MineReading:
    """All that is a member's."""

    reader: Member
    charges: tuple[Charge, ...]
    duties: tuple[Duty, ...]
    """Those that lie with the member in person first, each part in the order of the content."""
