"""What a digest of the week tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.assessment.people import Department, Member
from bot.assessment.plan import Planned
from bot.assessment.reassessment import Scheduled
from bot.assessment.revision import Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedLately:
    """An area of a department whose round was closed, with its assessment, and what went which way in it."""

    department: Department
    area: str
    assessment: int
    revision: Revision
    """In whose words the responsibilities are named."""
    slipped: tuple[str, ...] = ()
    improved: tuple[str, ...] = ()
    is_told: bool = False
    """Whether the same letter tells that there are new answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekReading:
    """What happened in a week, as far as the reader may see it, without what the same letter tells him anyway."""

    reader: Member
    done: Sequence[Planned] = ()
    """Confirmed in the week."""
    begun: Sequence[Planned] = ()
    reopened: Sequence[Planned] = ()
    dropped: Sequence[Planned] = ()
    late: Sequence[Planned] = ()
    changed: Sequence[ClosedLately] = ()
    """Of which there are new answers."""
    overdue: Sequence[Scheduled] = ()
    """To be assessed again on a day that is over."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        actions = (self.done, self.begun, self.reopened, self.dropped, self.late)
        return not any((*actions, self.changed, self.overdue))
