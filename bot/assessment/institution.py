"""The institution at a glance: areas by principles, what has priority and why, and what is not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from bot.assessment.bearers import Bearers
from bot.assessment.changes import Comparison
from bot.assessment.findings import Finding, find_findings, urgency
from bot.assessment.flow import Content, Flow, Question, Standing
from bot.assessment.mirrors import PerceptionGap, find_perception_gaps
from bot.assessment.people import Department, Member
from bot.assessment.priorities import PriorityArea, PriorityPrinciple, rank_areas, rank_principles
from bot.assessment.scoring import Figures, PrincipleFigures, Spread, Standings, score, score_by_principle, spread
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Tallies, Tally, ids, join_answers, join_standings

PRIORITY_AREAS = 3
PRIORITY_PRINCIPLES = 2
"""As many as a board keeps in mind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A department and an area that it covers, with what its assessment closed last came to, if there is one."""

    department: int
    area: str
    tallies: Tallies | None
    open: bool = False
    """Whether an assessment of it takes answers now."""
    together: tuple[int, ...] = ()
    """The departments of which the tallies tell, where they are several: each too small to be told of alone."""
    withheld: bool = False
    """Whether people answered, and nothing may be told of the department alone."""

    @property
    def found_in(self) -> tuple[int, ...]:
        """The departments of which the tallies tell."""
        return self.together or (self.department,)

    @property
    def is_assessed(self) -> bool:
        """Whether anything is known of it: a pair of which nothing is, is a gap in coverage."""
        return self.tallies is not None and any(standing is not None for standing in self.tallies.standings.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """An area's figures, in all and by principle in the order of the content; None where it is not assessed.

    A principle of which the area is asked nothing has figures with `asked` 0.
    """

    area: str
    figures: Figures | None
    principles: tuple[Figures | None, ...]
    departments: tuple[int, ...]
    """Those that cover it; none where the institution has no such area."""
    missing: tuple[int, ...]
    """Those of them that are not assessed yet."""
    withheld: tuple[int, ...]
    """Those of them of which nothing may be told alone."""
    open: bool
    """Whether an assessment of it takes answers now."""


@dataclass(frozen=True, kw_only=True)
class InstitutionView:
    """All departments, by the content in force.

    Where several departments cover an area, a responsibility stands as the lower median of theirs.
    """

    content: Content
    pairs: tuple[Pair, ...]
    tallies: Mapping[str, tuple[Tally, ...]]
    """What each department that was asked says of each responsibility; absent where the area is not assessed."""
    standings: Standings
    rest: Mapping[str, Standing]
    """How responsibilities stand of which no department is told, as far as the overall figures are made of them."""
    overall: Figures
    rows: tuple[AreaRow, ...]
    principles: tuple[PrincipleFigures, ...]
    surroundings: Surroundings
    """How all responsibilities and areas stand, as cross references need it."""
    findings: tuple[Finding, ...]
    """Of all areas, the most urgent first; a responsibility found in several departments once, as it is worst."""
    gaps: tuple[PerceptionGap, ...]
    priority_areas: tuple[PriorityArea, ...]
    priority_principles: tuple[PriorityPrinciple, ...]

    @property
    def not_assessed(self) -> tuple[str, ...]:
        """The areas that departments cover and of which nothing is known: they are in no figure."""
        return tuple(row.area for row in self.rows if row.missing and row.figures is None)

    @property
    def not_told(self) -> tuple[str, ...]:
        """The areas in which people answered, and of which nothing may be told: they are in no figure of their own."""
        return tuple(row.area for row in self.rows if row.withheld and not row.missing and row.figures is None)

    @property
    def is_confidential(self) -> bool:
        """Whether any of it comes from a confidential round."""
        return any(pair.withheld or (pair.tallies is not None and pair.tallies.coarse) for pair in self.pairs)


@dataclass(frozen=True, kw_only=True)
class PairChange:
    """What became of an area of a department since the round before, in which it came to `before`."""

    department: Department
    area: str
    assessment: int
    closed_at: datetime
    """When the round before was closed."""
    before: Tallies
    comparison: Comparison


@dataclass(frozen=True, kw_only=True)
class InstitutionReading:
    """The institution as one reader may see it. `names` has the own names of each area's departments."""

    reader: Member
    view: InstitutionView
    names: Mapping[str, tuple[str | None, ...]]
    departments: tuple[Department, ...]
    assessments: Mapping[tuple[int, str], int]
    """The assessment that each pair of department and area is seen by, where there is one, told of or not."""
    as_of: datetime | None
    """When the last of these assessments closed; None while there are none."""
    bearers: Bearers = field(default_factory=Bearers)
    changes: tuple[PairChange, ...] = ()
    """What became of each pair that can be compared with the round before, where that was asked for."""


def view_institution(
    content: Content, pairs: Sequence[Pair], *, rest: Mapping[str, Standing] | None = None
) -> InstitutionView:
    """Put together what is known of each pair; one assessed under an earlier revision is read by the ids in force.

    `rest` says how responsibilities stand for the overall figures where no department is told of them.
    """
    pairs = tuple(_in_force(content, pair) for pair in pairs if pair.area in content.flows)
    tallies = _gather(content, pairs)
    standings = {question: join_standings(found) for question, found in tallies.items() if found}
    answers = {question: join_answers(found) for question, found in tallies.items()}
    questions = tuple(question for flow in content.flows.values() for question in flow)
    rows = tuple(_row(content, flow, pairs, standings, answers) for flow in content.flows.values())
    rest = _take_in(questions, standings, rest or {})
    principles = score_by_principle(content.principles, questions, standings, answers)
    gaps = find_perception_gaps(content, standings)
    areas = {row.area: row.figures for row in rows}
    surroundings = Surroundings(
        responsibilities=standings, areas=areas, absent=frozenset(row.area for row in rows if not row.departments)
    )
    findings = _find_all(content, pairs, surroundings, gaps)
    return InstitutionView(
        content=content,
        pairs=pairs,
        tallies=tallies,
        standings=standings,
        rest=rest,
        overall=score(questions, {**standings, **rest}, {**answers, **count_once(rest)}),
        rows=rows,
        principles=principles,
        surroundings=surroundings,
        findings=findings,
        gaps=gaps,
        priority_areas=rank_areas(areas, findings)[:PRIORITY_AREAS],
        priority_principles=rank_principles(principles)[:PRIORITY_PRINCIPLES],
    )


def rows_before(reading: InstitutionReading) -> tuple[AreaRow, ...]:
    """The areas as they stood before what changed; what cannot be compared stands as it does now."""
    former = {(it.department.id, it.area): it.before for it in reading.changes}
    pairs = [replace(it, tallies=former.get((it.department, it.area), it.tallies)) for it in reading.view.pairs]
    return view_institution(reading.view.content, pairs).rows


def count_once(rest: Mapping[str, Standing]) -> Mapping[str, Spread]:
    """One answer for each responsibility of the rest: how many gave it is not told."""
    return {question: replace(spread([standing]), coarse=True) for question, standing in rest.items()}


def surround(content: Content, pairs: Sequence[Pair], *, absent: frozenset[str] = frozenset()) -> Surroundings:
    """How responsibilities and areas stand over the departments that cover them, as cross references need it.

    `absent` are the areas that no department covers.
    """
    tallies = _gather(content, [_in_force(content, pair) for pair in pairs if pair.area in content.flows])
    standings = {question: join_standings(found) for question, found in tallies.items() if found}
    answers = {question: join_answers(found) for question, found in tallies.items()}
    return Surroundings(
        responsibilities=standings,
        areas={
            area: score(flow, standings, answers) if any(question in tallies for question in flow.questions) else None
            for area, flow in content.flows.items()
        },
        absent=absent,
    )


def _take_in(
    questions: Iterable[Question], standings: Standings, rest: Mapping[str, Standing]
) -> Mapping[str, Standing]:
    """What the rest says of the responsibilities in force of which nothing is known otherwise."""
    return {
        question.id: rest[known_as]
        for question in questions
        if standings.get(question.id) is None
        for known_as in reversed(ids(question))
        if known_as in rest
    }


def _in_force(content: Content, pair: Pair) -> Pair:
    return replace(pair, tallies=pair.tallies and pair.tallies.carried_to(content.flows[pair.area]))


def _gather(content: Content, pairs: Sequence[Pair]) -> dict[str, tuple[Tally, ...]]:
    assessed = [(pair.area, pair.tallies) for pair in pairs if pair.tallies and pair.is_assessed]
    return {
        question: tuple(
            tallies.by_question[question]
            for area, tallies in assessed
            if area == flow.area and question in tallies.by_question
        )
        for flow in content.flows.values()
        if any(area == flow.area for area, _ in assessed)
        for question in flow.questions
    }


def _row(
    content: Content, flow: Flow, pairs: Sequence[Pair], standings: Standings, answers: Mapping[str, Spread]
) -> AreaRow:
    covering = [pair for pair in pairs if pair.area == flow.area]
    known = any(pair.is_assessed for pair in covering)
    by_principle = score_by_principle(content.principles, flow, standings, answers) if known else ()
    return AreaRow(
        area=flow.area,
        figures=score(flow, standings, answers) if known else None,
        principles=tuple(it.figures for it in by_principle) if known else (None,) * len(content.principles),
        departments=tuple(pair.department for pair in covering),
        missing=tuple(pair.department for pair in covering if not (pair.is_assessed or pair.withheld)),
        withheld=tuple(pair.department for pair in covering if pair.withheld),
        open=any(pair.open for pair in covering),
    )


def _find_all(
    content: Content, pairs: Sequence[Pair], surroundings: Surroundings, gaps: Sequence[PerceptionGap]
) -> tuple[Finding, ...]:
    place = {question: number for number, question in enumerate(content.area_of)}
    found = [
        replace(finding, departments=pair.found_in)
        for pair in pairs
        if pair.tallies and pair.is_assessed
        for finding in find_findings(
            pair.tallies.flow,
            pair.tallies.standings,
            content=content,
            surroundings=surroundings,
            tallies=pair.tallies.by_question,
            gaps=gaps,
        )
    ]
    by_question = groupby(sorted(found, key=lambda it: place[it.question]), key=lambda it: it.question)
    return tuple(sorted((_merge(list(same)) for _, same in by_question), key=urgency))


def _merge(same: Sequence[Finding]) -> Finding:
    """One finding of several departments': as it is worst, with all of them."""
    worst = min(same, key=urgency)
    return replace(worst, departments=tuple(department for finding in same for department in finding.departments))
