"""The departments that cover one area, beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Department, Member
from bot.assessment.scoring import Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """How one department stands in the area, by its assessment closed last."""

    department: Department
    figures: Figures | None
    """None where it is not assessed yet, or nothing may be told of it alone."""
    withheld: bool
    """Whether nothing may be told of it alone."""
    findings: int
    open: bool
    """Whether it takes answers now."""
    assessment: int | None
    responsible: Member | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchesReading:
    """An area's departments as one of the institution's leaders may see them."""

    reader: Member
    area: str
    area_number: int
    """The area's place in the content."""
    branches: tuple[Branch, ...]


def compare_branches(
    seen: InstitutionReading, area: str, *, responsible: Mapping[int, Member | None]
) -> tuple[Branch, ...]:
    """The departments that cover an area: the lowest score first, then those without a score, then those not assessed.

    `responsible` has the person responsible in each of them.
    """
    by_id = {department.id: department for department in seen.departments}
    branches = [
        Branch(
            department=by_id[pair.department],
            figures=pair.tallies.score() if pair.tallies and pair.is_assessed and not pair.withheld else None,
            withheld=pair.withheld,
            findings=sum(it.area == area and pair.department in it.departments for it in seen.view.findings),
            open=pair.open,
            assessment=seen.assessments.get((pair.department, area)),
            responsible=responsible.get(pair.department),
        )
        for pair in seen.view.pairs
        if pair.area == area
    ]
    return tuple(sorted(branches, key=_rank))


def _rank(branch: Branch) -> tuple[bool, bool, float]:
    score = branch.figures.score if branch.figures else None
    return branch.figures is None, score is None, score or 0
