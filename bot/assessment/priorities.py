"""Which areas and principles to look at first, each with the numbers that its place is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.assessment.findings import Finding, Reason, ReasonKind
from bot.assessment.flow import Importance, Standing
from bot.assessment.scoring import FULL_POINTS, Figures, PrincipleFigures


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityArea:
    """An area to look at first: the sum of these four numbers makes its place."""

    area: str
    points_lost: int
    critical_not_met: int
    relied_on: int
    """How many responsibilities elsewhere rely on its findings."""
    disputed: int
    """On how many of its responsibilities people disagree."""

    @property
    def weight(self) -> int:
        """What its place is made of."""
        return self.points_lost + self.critical_not_met + self.relied_on + self.disputed

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The numbers that its place is made of, without those that are 0."""
        counts = {
            ReasonKind.POINTS_LOST: self.points_lost,
            ReasonKind.CRITICAL_NOT_MET: self.critical_not_met,
            ReasonKind.RELIED_ON: self.relied_on,
            ReasonKind.DISPUTED: self.disputed,
        }
        return tuple(Reason(kind=kind, count=count) for kind, count in counts.items() if count)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityPrinciple:
    """A principle to look at first: by its score, and by what its judged responsibilities weigh."""

    principle: str
    percent: int
    weight: int

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The two numbers that its place is made of."""
        return (
            Reason(kind=ReasonKind.LOW_SCORE, count=self.percent),
            Reason(kind=ReasonKind.WEIGHT, count=self.weight),
        )


def rank_areas(areas: Mapping[str, Figures | None], findings: Iterable[Finding]) -> tuple[PriorityArea, ...]:
    """Rank the areas with anything to put right, the one to look at first in front.

    An area comes the earlier, the greater the sum of the weighted points it lost, its critical responsibilities not
    met, the responsibilities that rely on its findings, and those on which its people disagree.
    """
    by_area: dict[str, list[Finding]] = {}
    for finding in findings:
        if not finding.is_mended_elsewhere:
            by_area.setdefault(finding.area, []).append(finding)
    ranked = (_weigh(area, figures, by_area.get(area, ())) for area, figures in areas.items() if figures)
    return tuple(sorted((area for area in ranked if area.weight), key=lambda area: -area.weight))


def rank_principles(principles: Iterable[PrincipleFigures]) -> tuple[PriorityPrinciple, ...]:
    """Rank the principles that have a score below the full one, the one to look at first in front.

    The lowest score comes first, and of scores that show the same percent, the one whose judged responsibilities weigh
    more. How many gaps there are doesn't count: some principles touch many more responsibilities than others.
    """
    ranked = (
        PriorityPrinciple(principle=it.principle, percent=it.figures.percent, weight=it.figures.possible // FULL_POINTS)
        for it in principles
        if it.figures.percent is not None and it.figures.lost
    )
    return tuple(sorted(ranked, key=lambda it: (it.percent, -it.weight)))


def _weigh(area: str, figures: Figures, findings: Sequence[Finding]) -> PriorityArea:
    return PriorityArea(
        area=area,
        points_lost=figures.lost,
        critical_not_met=sum(
            finding.importance is Importance.CRITICAL and finding.standing is Standing.NOT for finding in findings
        ),
        relied_on=sum(finding.relied_on_by for finding in findings),
        disputed=sum(finding.is_split or finding.frontline_differs for finding in findings),
    )
