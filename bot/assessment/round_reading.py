"""What journeys return about rounds: never what people answered, only who is asked and how far they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.assessment.people import Department, Member
from bot.assessment.round import Participation, Round, join_participations


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDepartment:
    """A department in a round. `assessments` are its areas, in the order of the content, each with its assessment."""

    department: Department
    assessments: Mapping[str, int]
    participation: Participation
    """Over all of its areas; with names for those who may see them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReading:
    """A round as one reader may see it."""

    reader: Member
    round: Round
    last_day: date | None
    """None for a look, which has no end of its own."""
    opened_by: str | None
    """The name of whoever opened it, if he is there still."""
    departments: tuple[RoundDepartment, ...]
    """Those that the reader directs; a look is whole for whoever opened it."""
    elsewhere: int
    """How many other departments are in it."""
    may_close: bool

    @property
    def participation(self) -> Participation:
        """Everybody in these departments, once."""
        return join_participations(it.participation for it in self.departments)

    @property
    def is_untouched(self) -> bool:
        """Whether nobody is asked and nobody has begun: somebody only looked at the first page."""
        return not any(it.participation.people for it in self.departments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """The rounds that a member may look after: those planned, then looks, then those closed last."""

    reader: Member
    may_open: bool
    rounds: tuple[RoundReading, ...]
