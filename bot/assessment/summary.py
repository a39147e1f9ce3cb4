"""What a department's answers come to: its figures, what to put right first, what to keep, and whom it concerns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.assessment.findings import Finding, Related, Strength, find_findings, find_reliant_departments, find_strengths
from bot.assessment.flow import Content, Flow
from bot.assessment.mirrors import find_perception_gaps
from bot.assessment.run import Run, progress, standings
from bot.assessment.scoring import Figures, PrincipleFigures, score, score_by_principle
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentSummary:
    """The summary of one run, or of several people's. `names` has the own names of each area's departments."""

    answered: int
    asked: int
    figures: Figures
    principles: tuple[PrincipleFigures, ...]
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    reliant: tuple[Related, ...]
    names: Mapping[str, tuple[str | None, ...]]
    tallies: Tallies | None = None
    """What people say, where it is the summary of several."""


def summarise(
    flow: Flow,
    walk: Run,
    *,
    content: Content,
    surroundings: Surroundings,
    names: Mapping[str, tuple[str | None, ...]],
) -> DepartmentSummary:
    """Sum up a run against what the reader may know of the other departments."""
    found = standings(flow, walk)
    answered, asked = progress(flow, walk)
    return DepartmentSummary(
        answered=answered,
        asked=asked,
        figures=score(flow, found),
        principles=score_by_principle(content.principles, flow, found),
        findings=find_findings(flow, found, content=content, surroundings=surroundings),
        strengths=find_strengths(flow, found, content=content, absent=surroundings.absent),
        reliant=find_reliant_departments(flow.area, content=content, surroundings=surroundings),
        names=names,
    )


def summarise_voices(
    tallies: Tallies,
    *,
    content: Content,
    surroundings: Surroundings,
    names: Mapping[str, tuple[str | None, ...]],
) -> DepartmentSummary:
    """Sum up what several people say against what the reader may know of the other departments."""
    flow, found = tallies.flow, tallies.standings
    findings = find_findings(
        flow,
        found,
        content=content,
        surroundings=surroundings,
        tallies=tallies.by_question,
        gaps=find_perception_gaps(content, {**surroundings.responsibilities, **found}),
    )
    return DepartmentSummary(
        answered=sum(standing is not None for standing in found.values()),
        asked=len(found),
        figures=tallies.score(),
        principles=tallies.score_by_principle(content.principles),
        findings=findings,
        strengths=find_strengths(
            flow,
            found,
            content=content,
            absent=surroundings.absent,
            without={finding.question for finding in findings},
        ),
        reliant=find_reliant_departments(flow.area, content=content, surroundings=surroundings),
        names=names,
        tallies=tallies,
    )
