"""What became of things that others rely on, and what those say to it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.assessment.delta import Reconsidering
from bot.assessment.people import Department, Member
from bot.assessment.revision import Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A responsibility that slipped or improved, and one of the reader's that relies on it."""

    question: str
    improved: bool
    relying: str
    relying_number: int
    """Its place in the content, which buttons carry."""
    said: Reconsidering | None = None
    """What was said of the reader's own since."""


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
    """What slipped stands first."""
    assessment: int | None = None
    """The one in which that was found; without, something was put right."""

    @property
    def slipped(self) -> tuple[Shift, ...]:
        """What makes one ask whether what relies on it is still so."""
        return tuple(it for it in self.shifts if not it.improved)
