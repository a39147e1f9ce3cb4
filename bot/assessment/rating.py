"""The tool itself, as a member may take it away, and how people find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.assessment.people import Member
from bot.assessment.revision import Edition

STARS = range(1, 6)
"""From poor to best."""
LONGEST_REMARK = 1_000
"""Characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How one member finds the tool. Who it is, only he himself learns."""

    institution: str
    """The name of the member's institution."""
    edition: str
    """The name of the edition that he rated, as papers print it."""
    stars: int
    remark: str | None
    rated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolReading:
    """What there is to take away for one member, and his own rating of it."""

    reader: Member
    edition: Edition
    rating: Rating | None
