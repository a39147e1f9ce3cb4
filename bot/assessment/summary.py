"""What a department's answers come to: its figures, what to put right first, what to keep, and whom it concerns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.assessment.delta import Earlier
from bot.assessment.findings import Finding, Related, Strength, find_findings, find_reliant_departments, find_strengths
from bot.assessment.flow import Content, Flow
from bot.assessment.mirrors import find_perception_gaps
from bot.assessment.run import Run, progress, standings
from bot.assessment.scoring import Figures, PrincipleFigures, score, score_by_principle, spread
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Tallies, Tally, agreement_of


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
    carried: Mapping[str, Tally] = field(default_factory=dict)
    """The responsibilities that stand as before, since a follow-up did not ask them, or nobody answered."""


def summarise(
    flow: Flow,
    walk: Run,
    *,
    content: Content,
    surroundings: Surroundings,
    names: Mapping[str, tuple[str | None, ...]],
    earlier: Mapping[str, Earlier] | None = None,
) -> DepartmentSummary:
    """Sum up a run against what the reader may know of the other departments.

    `earlier` has what was answered before a follow-up: the member's own answers stand where it does not ask.
    """
    carried = _carry_own(flow, walk, earlier or {})
    found = {**standings(flow, walk), **{question: it.standing for question, it in carried.items()}}
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
        carried=carried,
    )


def _carry_own(flow: Flow, walk: Run, earlier: Mapping[str, Earlier]) -> Mapping[str, Tally]:
    """What the member said before of what is not asked, with its day: what was skipped has that of what skips it."""
    if walk.asked is None:
        return {}
    before = Run(
        answers={question: answer.choice for question, answer in earlier.items() if answer.is_own},
        narrow=walk.narrow,
        asked=frozenset(flow.questions) - walk.asked,
    )
    carried: dict[str, Tally] = {}
    for name, standing in standings(flow, before).items():
        if standing is not None:
            condition = flow.questions[name].condition
            since = earlier[name].at if name in earlier or condition is None else carried[condition.question].since
            said = spread([standing])
            carried[name] = Tally(standing=standing, spread=said, agreement=agreement_of(said), since=since)
    return carried


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
        carried={question: tally for question, tally in tallies.by_question.items() if tally.since},
    )
