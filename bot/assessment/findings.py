"""What to put right first, why, and with whom; and what is good and should be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.flow import Content, CrossReference, Flow, Importance, Question, Standing
from bot.assessment.scoring import Figures, Standings

State = Standing | Figures | None
"""How things stand on the other side: of a responsibility, of a whole area, or None where it is not known yet."""

_IMPORTANCES = (Importance.CRITICAL, Importance.MAJOR, Importance.MINOR)
_STATES = (Standing.NOT, Standing.PARTLY, Standing.UNKNOWN)
"""What makes a responsibility a finding, the most urgent first."""


class ReasonKind(StrEnum):
    """Why a finding stands where it stands in the list; the value names its text, `reason-<value>`."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    NOT_MET = "not"
    PARTLY_MET = "partly"
    NOT_KNOWN = "unknown"
    RELIED_ON = "relied-on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One of the reasons for a finding's place, with a number where it has one."""

    kind: ReasonKind
    count: int | None = None


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
    """A responsibility judged below "meets", or that nobody knows, with the departments it is related to."""

    question: str
    area: str
    principle: str
    importance: Importance
    standing: Standing
    relied_on_by: int
    """How many other responsibilities name this one as what they rely on."""
    relies_on: tuple[Related, ...]
    supports: tuple[Related, ...]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it stands where it stands, in the order in which the reasons count."""
        reasons = (Reason(kind=ReasonKind(self.importance.value)), Reason(kind=ReasonKind(self.standing.value)))
        return (*reasons, Reason(kind=ReasonKind.RELIED_ON, count=self.relied_on_by)) if self.relied_on_by else reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """A responsibility that is met and should stay so."""

    question: str
    area: str
    principle: str
    importance: Importance
    relied_on_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the reader may know of the other departments; what is missing is not known yet."""

    responsibilities: Mapping[str, Standing | None]
    areas: Mapping[str, Figures | None]


def find_findings(
    flow: Flow, standings: Standings, *, content: Content, surroundings: Surroundings
) -> tuple[Finding, ...]:
    """List what to put right, the most urgent first: see `urgency`."""
    findings = (
        Finding(
            question=question.id,
            area=flow.area,
            principle=flow.principle_of[question.id],
            importance=question.importance,
            standing=standing,
            relied_on_by=_count_relying(question, content),
            relies_on=_relies_on(question, surroundings),
            supports=_supports(question, content, surroundings),
        )
        for question in flow
        if (standing := standings.get(question.id)) in _STATES
    )
    return tuple(sorted(findings, key=urgency))


def urgency(finding: Finding) -> tuple[int, int, int]:
    """A sort key: importance, then standing, then how many rely on it.

    Sorting is stable, so findings that are alike keep the order of the content.
    """
    return _IMPORTANCES.index(finding.importance), _STATES.index(finding.standing), -finding.relied_on_by


def find_strengths(flow: Flow, standings: Standings, *, content: Content) -> tuple[Strength, ...]:
    """List what is met: the most important first, then what most rely on, then in the order of the content."""
    strengths = (
        Strength(
            question=question.id,
            area=flow.area,
            principle=flow.principle_of[question.id],
            importance=question.importance,
            relied_on_by=_count_relying(question, content),
        )
        for question in flow
        if standings.get(question.id) is Standing.MEETS
    )
    return tuple(sorted(strengths, key=lambda it: (_IMPORTANCES.index(it.importance), -it.relied_on_by)))


def find_reliant_departments(area: str, *, content: Content, surroundings: Surroundings) -> tuple[Related, ...]:
    """List the departments that rely on an area as a whole: these links belong to no finding."""
    return _group(
        (flow.area, _link_back(question.id, area, surroundings))
        for flow in content.flows.values()
        for question in flow
        for reference in question.relies_on
        if reference == CrossReference(area=area)
    )


def _count_relying(question: Question, content: Content) -> int:
    return len(content.relied_on_by.get(question.id, ()))


def _relies_on(question: Question, surroundings: Surroundings) -> tuple[Related, ...]:
    return _group(
        (
            reference.area,
            Link(
                responsibility=reference.responsibility,
                relying=question.id,
                key=reference.key,
                state=_state(reference, surroundings),
            ),
        )
        for reference in question.relies_on
    )


def _supports(question: Question, content: Content, surroundings: Surroundings) -> tuple[Related, ...]:
    return _group(
        (content.area_of[relying], _link_back(relying, question.id, surroundings))
        for relying in content.relied_on_by.get(question.id, ())
    )


def _link_back(relying: str, key: str, surroundings: Surroundings) -> Link:
    return Link(responsibility=relying, relying=relying, key=key, state=surroundings.responsibilities.get(relying))


def _state(reference: CrossReference, surroundings: Surroundings) -> State:
    if reference.responsibility:
        return surroundings.responsibilities.get(reference.responsibility)
    return surroundings.areas.get(reference.area)


def _group(links: Iterable[tuple[str, Link]]) -> tuple[Related, ...]:
    by_area: dict[str, list[Link]] = {}
    for area, link in links:
        by_area.setdefault(area, []).append(link)
    return tuple(Related(area=area, links=tuple(of_area)) for area, of_area in by_area.items())
