"""The institution's report, department by department: what to put right there, and what is good."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.assessment.findings import Finding, find_strengths
from bot.assessment.institution import AreaRow, InstitutionView
from bot.assessment.strategy import Strategy
from bot.reports.findings import FindingEntry, FindingWriter
from bot.reports.picture import percent


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentChapter:
    """An area's findings, the most urgent first, numbered by their place in the strategy."""

    title: str
    figures: str
    findings: tuple[FindingEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthGroup:
    """What is met in an area and should stay so."""

    department: str
    titles: tuple[str, ...]


def list_chapters(view: InstitutionView, strategy: Strategy, writer: FindingWriter) -> Iterator[DepartmentChapter]:
    """Every area in which something has a place in the strategy, in the order of the content."""
    numbers = {priority.finding.question: priority.number for priority in strategy.priorities}
    for row in view.rows:
        found = [finding for finding in view.findings if finding.area == row.area and finding.question in numbers]
        if found:
            yield DepartmentChapter(
                title=writer.name(row.area),
                figures=_tell_figures(row, writer),
                findings=tuple(
                    writer.write(
                        finding,
                        numbers[finding.question],
                        within=finding.departments,
                        found_in=_found_in(finding, row, writer),
                    )
                    for finding in found
                ),
            )


def list_strengths(view: InstitutionView, writer: FindingWriter) -> Iterator[StrengthGroup]:
    """What is met and no finding, by area in the order of the content."""
    findings = {finding.question for finding in view.findings}
    for area, flow in view.content.flows.items():
        found = find_strengths(
            flow, view.standings, content=view.content, absent=view.surroundings.absent, without=findings
        )
        if found:
            titles = tuple(writer.say.plain(strength.question, "title") for strength in found)
            yield StrengthGroup(department=writer.name(area), titles=titles)


def _tell_figures(row: AreaRow, writer: FindingWriter) -> str:
    figures, say = row.figures, writer.say
    return say.label(
        "report-chapter",
        score=percent(figures.score if figures else None, say),
        confidence=percent(figures.confidence if figures else None, say),
    )


def _found_in(finding: Finding, row: AreaRow, writer: FindingWriter) -> str:
    if len(row.departments) == 1:
        return ""
    return writer.say.label("report-found-in", count=len(finding.departments), all=len(row.departments))
