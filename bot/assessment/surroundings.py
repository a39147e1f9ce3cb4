"""What a reader may know of the other departments: how things stand on the other side of a cross reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.flow import CrossReference, Standing
from bot.assessment.scoring import Figures


class Absence(StrEnum):
    """Why nothing stands on the other side at all."""

    NOT_HERE = "not-here"
    """No department covers the area: the institution has none, or nobody has seen to it."""


State = Standing | Figures | Absence | None
"""How things stand on the other side: of a responsibility, of a whole area, or None where it is not known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the reader may know of the other departments; what is missing is not known yet."""

    responsibilities: Mapping[str, Standing | None]
    areas: Mapping[str, Figures | None]
    absent: frozenset[str] = frozenset()
    """The areas that no department covers."""

    def state_of(self, reference: CrossReference) -> State:
        """How what a cross reference names stands."""
        if reference.responsibility:
            return self.state_of_responsibility(reference.responsibility, reference.area)
        return self.state_of_area(reference.area)

    def state_of_responsibility(self, question: str, area: str) -> State:
        """How a responsibility of an area stands."""
        return Absence.NOT_HERE if area in self.absent else self.responsibilities.get(question)

    def state_of_area(self, area: str) -> State:
        """How an area stands as a whole."""
        return Absence.NOT_HERE if area in self.absent else self.areas.get(area)
