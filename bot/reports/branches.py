"""Areas that several departments cover, each department with its own result beside the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.assessment.branches import Branch, compare_branches
from bot.assessment.institution import InstitutionReading
from bot.reports.picture import percent
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchLine:
    """How one department stands in the area. Of one that has no figures, `note` says why, and the others are empty."""

    department: str
    score: str = ""
    confidence: str = ""
    findings: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchTable:
    """The departments of an area, the lowest score first."""

    title: str
    lines: tuple[BranchLine, ...]


def list_branches(reading: InstitutionReading, say: Language) -> Iterator[BranchTable]:
    """Every area that several departments cover, if one of them has answered, in the order of the content."""
    for row in reading.view.rows:
        if len(row.departments) > max(1, len(row.missing)):
            branches = compare_branches(reading, row.area, responsible={})
            lines = tuple(_line(branch, row.area, say) for branch in branches)
            yield BranchTable(title=say.plain(f"area-{row.area}"), lines=lines)


def _line(branch: Branch, area: str, say: Language) -> BranchLine:
    name = branch.department.name or say.plain(f"area-{area}")
    if branch.figures is None:
        note = "report-branch-withheld" if branch.withheld else "report-branch-not-assessed"
        return BranchLine(department=name, note=say.plain(note))
    return BranchLine(
        department=name,
        score=percent(branch.figures.score, say),
        confidence=percent(branch.figures.confidence, say),
        findings=say.number(branch.findings),
    )
