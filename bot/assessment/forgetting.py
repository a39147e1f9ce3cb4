"""Being forgotten: where, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.assessment.people import Institution, Member
from bot.assessment.voices import Vantage, vantage_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgetting:
    """What a member is asked before he is forgotten, in one institution or everywhere."""

    member: Member
    everywhere: bool
    institutions: tuple[Institution, ...]
    """Where he would be forgotten; none while he has to choose first."""
    left_ownerless: tuple[Institution, ...]
    """Those of them that would have no owner any more."""

    @property
    def can_choose(self) -> bool:
        """Whether he still has to say where."""
        return not self.institutions


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What a nobody must be to be heard as somebody was."""

    directs: frozenset[int]
    """The departments that he directs."""
    frontline: bool


def liken(member: Member, departments: Iterable[int]) -> Likeness:
    """What of a member counts where he answered for these departments, and nothing else."""
    vantages = {department: vantage_of(member, department) for department in departments}
    return Likeness(
        directs=frozenset(department for department, it in vantages.items() if it is Vantage.DIRECTING),
        frontline=Vantage.FRONTLINE in vantages.values(),
    )
