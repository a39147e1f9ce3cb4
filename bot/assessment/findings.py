"""What to put right first, why, and with whom; and what is good and should be kept."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.flow import Content, CrossReference, Flow, Importance, Question, Standing
from bot.assessment.mirrors import PerceptionGap
from bot.assessment.scoring import Standings
from bot.assessment.surroundings import State, Surroundings
from bot.assessment.voices import Tally

IMPORTANCES = (Importance.CRITICAL, Importance.MAJOR, Importance.MINOR)
_STATES = (Standing.NOT, Standing.PARTLY, Standing.UNKNOWN, Standing.MEETS)
"""How a finding stands, the most urgent first. What meets is a finding only where people or departments disagree."""

BELOW = frozenset({Standing.NOT, Standing.PARTLY, Standing.UNKNOWN})
"""What makes a responsibility a finding by itself."""


class ReasonKind(StrEnum):
    """Why something stands where it stands in a list; the value names its text, `reason-<value>`."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    NOT_MET = "not"
    PARTLY_MET = "partly"
    NOT_KNOWN = "unknown"
    SPLIT = "split"
    FRONTLINE_DIFFERS = "frontline-differs"
    PERCEPTION_GAP = "perception-gap"
    RELIED_ON = "relied-on"
    # Of a priority area or principle
    POINTS_LOST = "points-lost"
    CRITICAL_NOT_MET = "critical-not-met"
    DISPUTED = "disputed"
    LOW_SCORE = "low-score"
    WEIGHT = "weight"
    # Of a place in the strategy
    CRITICAL_WAIT = "critical-wait"
    MAJOR_WAIT = "major-wait"
    WAIT_FOR_IT = "wait-for-it"
    WAITS_FOR = "waits-for"
    QUICK = "quick"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One of the reasons for a place in a list, with a number where it has one."""

    kind: ReasonKind
    count: int | None = None
    wave: int | None = None
    """The wave of the strategy, from 1 on, in which those counted stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One cross reference as seen from a finding: what is on the other side, how it stands, and why they are joined.

    Why is told by the side that relies: attribute `attribute` of message `relying`.
    """

    responsibility: str | None
    """On the other side; None where the cross reference names only the area."""
    relying: str
    key: str
    state: State

    @property
    def attribute(self) -> str:
        """The attribute of the relying responsibility's text that says why."""
        return f"relies-on-{self.key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A related department, by the area it covers, with every link to it."""

    area: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A responsibility judged below "meets", or that nobody knows, or on which people or departments disagree."""

    question: str
    area: str
    principle: str
    importance: Importance
    standing: Standing
    relied_on_by: int
    """How many other responsibilities name this one as what they rely on."""
    relies_on: tuple[Related, ...]
    supports: tuple[Related, ...]
    tally: Tally | None = None
    """What people say, where several were asked."""
    gaps: tuple[PerceptionGap, ...] = ()
    """The perception gaps of which it is one side."""
    departments: tuple[int, ...] = ()
    """Where it was found, in the institution's list."""

    @property
    def is_split(self) -> bool:
        """Whether people disagree on it."""
        return self.tally is not None and self.tally.is_split

    @property
    def frontline_differs(self) -> bool:
        """Whether those who do the work judge worse than those who direct it."""
        return self.tally is not None and self.tally.frontline_differs

    @property
    def is_mended_elsewhere(self) -> bool:
        """Whether it is only the policy side of a perception gap: what has to change is on the practice side."""
        return not (self.standing in BELOW or self.is_split or self.frontline_differs)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it stands where it stands, in the order in which the reasons count."""
        return tuple(self._reasons())

    def _reasons(self) -> Iterator[Reason]:
        yield Reason(kind=ReasonKind(self.importance.value))
        if self.frontline_differs:
            yield Reason(kind=ReasonKind.FRONTLINE_DIFFERS)
        if self.gaps:
            yield Reason(kind=ReasonKind.PERCEPTION_GAP)
        if self.standing in BELOW:
            yield Reason(kind=ReasonKind(self.standing.value))
        if self.is_split:
            yield Reason(kind=ReasonKind.SPLIT)
        if self.relied_on_by:
            yield Reason(kind=ReasonKind.RELIED_ON, count=self.relied_on_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """A responsibility that is met and should stay so."""

    question: str
    area: str
    principle: str
    importance: Importance
    relied_on_by: int


def find_findings(
    flow: Flow,
    standings: Standings,
    *,
    content: Content,
    surroundings: Surroundings,
    tallies: Mapping[str, Tally] | None = None,
    gaps: Sequence[PerceptionGap] = (),
) -> tuple[Finding, ...]:
    """List what to put right, the most urgent first: see `urgency`.

    Where `standings` are what several people come to, `tallies` has what they say. `gaps` may name responsibilities of
    other flows.
    """
    tallies = tallies or {}
    findings = (
        Finding(
            question=question.id,
            area=flow.area,
            principle=flow.principle_of[question.id],
            importance=question.importance,
            standing=standing,
            relied_on_by=_count_relying(question, content, surroundings.absent),
            relies_on=_relies_on(question, surroundings),
            supports=_supports(question, content, surroundings),
            tally=tallies.get(question.id),
            gaps=tuple(gap for gap in gaps if gap.has_side(question.id, standing)),
        )
        for question in flow
        if (standing := standings.get(question.id)) is not None
        and is_finding(question.id, standing, tallies.get(question.id), gaps)
    )
    return tuple(sorted(findings, key=urgency))


def is_finding(
    question: str, standing: Standing | None, tally: Tally | None = None, gaps: Sequence[PerceptionGap] = ()
) -> bool:
    """Whether a responsibility that stands like this is to be put right, or to be talked about."""
    return (
        standing in BELOW
        or (tally is not None and (tally.is_split or tally.frontline_differs))
        or any(gap.has_side(question, standing) for gap in gaps)
    )


def urgency(finding: Finding) -> tuple[int, bool, int, int]:
    """A sort key: importance, then gaps of perception before others, then standing, then how many rely on it.

    A gap of perception is between frontline and those who direct it, or between the sides of a mirror. Sorting is
    stable, so findings that are alike keep the order of the content.
    """
    return (
        IMPORTANCES.index(finding.importance),
        not (finding.frontline_differs or finding.gaps),
        _STATES.index(finding.standing),
        -finding.relied_on_by,
    )


def find_strengths(
    flow: Flow,
    standings: Standings,
    *,
    content: Content,
    absent: Container[str] = (),
    without: Container[str] = (),
) -> tuple[Strength, ...]:
    """List what is met: the most important first, then what most rely on, then in the order of the content.

    `absent` are the areas that no department covers, `without` those that are met and yet findings.
    """
    strengths = (
        Strength(
            question=question.id,
            area=flow.area,
            principle=flow.principle_of[question.id],
            importance=question.importance,
            relied_on_by=_count_relying(question, content, absent),
        )
        for question in flow
        if standings.get(question.id) is Standing.MEETS and question.id not in without
    )
    return tuple(sorted(strengths, key=lambda it: (IMPORTANCES.index(it.importance), -it.relied_on_by)))


def find_reliant_departments(area: str, *, content: Content, surroundings: Surroundings) -> tuple[Related, ...]:
    """List the departments that rely on an area as a whole: these links belong to no finding."""
    return _group(
        (flow.area, _link_back(question.id, flow.area, area, surroundings))
        for flow in content.flows.values()
        for question in flow
        for reference in question.relies_on
        if reference == CrossReference(area=area)
    )


def _count_relying(question: Question, content: Content, absent: Container[str]) -> int:
    return sum(content.area_of[relying] not in absent for relying in content.relied_on_by.get(question.id, ()))


def _relies_on(question: Question, surroundings: Surroundings) -> tuple[Related, ...]:
    return _group(
        (
            reference.area,
            Link(
                responsibility=reference.responsibility,
                relying=question.id,
                key=reference.key,
                state=surroundings.state_of(reference),
            ),
        )
        for reference in question.relies_on
    )


def _supports(question: Question, content: Content, surroundings: Surroundings) -> tuple[Related, ...]:
    return _group(
        (area, _link_back(relying, area, question.id, surroundings))
        for relying in content.relied_on_by.get(question.id, ())
        for area in [content.area_of[relying]]
    )


def _link_back(relying: str, area: str, key: str, surroundings: Surroundings) -> Link:
    state = surroundings.state_of_responsibility(relying, area)
    return Link(responsibility=relying, relying=relying, key=key, state=state)


def _group(links: Iterable[tuple[str, Link]]) -> tuple[Related, ...]:
    by_area: dict[str, list[Link]] = {}
    for area, link in links:
        by_area.setdefault(area, []).append(link)
    return tuple(Related(area=area, links=tuple(of_area)) for area, of_area in by_area.items())
