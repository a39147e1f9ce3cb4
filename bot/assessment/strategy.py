"""All findings in an order that can be worked, in three waves, and the few directions they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.assessment.findings import IMPORTANCES, Finding, Reason, ReasonKind
from bot.assessment.flow import Importance, Standing
from bot.assessment.institution import InstitutionView
from bot.assessment.priorities import rank_principles
from bot.assessment.scoring import WEIGHTS, PrincipleFigures

WAVES = 3
DIRECTIONS = 3
"""As many as a board remembers."""

_HALF_DONE = (Standing.PARTLY, Standing.MEETS)
_WAITING = {Importance.CRITICAL: ReasonKind.CRITICAL_WAIT, Importance.MAJOR: ReasonKind.MAJOR_WAIT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """A finding's place in the strategy."""

    finding: Finding
    number: int
    """From 1 on, over all waves."""
    wave: int
    """From 1 on."""
    waits_for: tuple[str, ...]
    """The findings it relies on itself: to be put right first."""
    awaited_by: tuple[str, ...]
    """The findings that rely on it, themselves or through others, in the order of the strategy."""
    reasons: tuple[Reason, ...]
    """Why it stands where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """What many findings come to: a principle, with the findings in its sections, in the order of the strategy."""

    principle: str
    findings: tuple[str, ...]
    areas: tuple[str, ...]
    critical: int
    weight: int
    """What its findings weigh, by their importance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """The findings of an institution in waves, and the directions to look into first."""

    waves: tuple[tuple[Priority, ...], ...]
    directions: tuple[Direction, ...]

    @property
    def priorities(self) -> tuple[Priority, ...]:
        """All of them, in order."""
        return tuple(priority for wave in self.waves for priority in wave)


def plan_strategy(view: InstitutionView) -> Strategy:
    """Put an institution's findings in an order that can be worked.

    What others rely on comes before them. Among those that wait for nothing that is left, the most important comes
    first, where a finding counts as important as the most important that waits for it; then the one for which most
    wait, then what is quick, then the most urgent. The waves are this order cut in three parts alike in size. The
    policy side of a perception gap has no place: what has to change is on its practice side.
    """
    to_place = {finding.question: finding for finding in view.findings if not finding.is_mended_elsewhere}
    links = find_links(to_place.values())
    needs = {question: _follow(links, question) for question in to_place}
    awaited_by = {question: [other for other in to_place if question in needs[other]] for question in to_place}
    order = _order(to_place, links, needs, awaited_by)
    wave_of = {question: wave for wave, part in enumerate(_cut(order), 1) for question in part}
    priorities = [
        Priority(
            finding=to_place[question],
            number=number,
            wave=wave_of[question],
            waits_for=links[question],
            awaited_by=tuple(sorted(awaited_by[question], key=order.index)),
            reasons=tuple(_reasons(question, to_place, links, awaited_by, wave_of)),
        )
        for number, question in enumerate(order, 1)
    ]
    return Strategy(
        waves=tuple(tuple(it for it in priorities if it.wave == wave) for wave in range(1, WAVES + 1)),
        directions=find_directions((it.finding for it in priorities), view.principles),
    )


def find_links(findings: Iterable[Finding]) -> Mapping[str, tuple[str, ...]]:
    """The other findings that each of the findings relies on."""
    named = {
        finding.question: [link.responsibility for related in finding.relies_on for link in related.links]
        for finding in findings
    }
    return {
        question: tuple(dict.fromkeys(it for it in others if it is not None and it in named and it != question))
        for question, others in named.items()
    }


def find_directions(findings: Iterable[Finding], principles: Iterable[PrincipleFigures]) -> tuple[Direction, ...]:
    """The principles in whose sections there is something to put right, in the order of `rank_principles`.

    Those without a score come last, the weightiest first.
    """
    by_principle: dict[str, list[Finding]] = {}
    for finding in findings:
        by_principle.setdefault(finding.principle, []).append(finding)
    directions = (
        Direction(
            principle=principle,
            findings=tuple(finding.question for finding in found),
            areas=tuple(dict.fromkeys(finding.area for finding in found)),
            critical=sum(finding.importance is Importance.CRITICAL for finding in found),
            weight=sum(WEIGHTS[finding.importance] for finding in found),
        )
        for principle, found in by_principle.items()
    )
    place = {ranked.principle: number for number, ranked in enumerate(rank_principles(principles))}
    return tuple(sorted(directions, key=lambda it: (place.get(it.principle, len(place)), -it.weight))[:DIRECTIONS])


def _follow(links: Mapping[str, Sequence[str]], question: str) -> frozenset[str]:
    """All that a finding relies on, itself or through others."""
    reached: set[str] = set()
    ahead = list(links[question])
    while ahead:
        following = ahead.pop()
        if following not in reached:
            reached.add(following)
            ahead += links[following]
    return frozenset(reached - {question})


def _order(
    findings: Mapping[str, Finding],
    links: Mapping[str, Sequence[str]],
    needs: Mapping[str, frozenset[str]],
    awaited_by: Mapping[str, Sequence[str]],
) -> list[str]:
    """Take again and again the one that needs least of what is left: nothing, unless links run in a circle."""
    rank = {
        question: (
            min(IMPORTANCES.index(findings[it].importance) for it in (question, *awaited_by[question])),
            -len(awaited_by[question]),
            not _is_quick(finding, links),
            place,
        )
        for place, (question, finding) in enumerate(findings.items())
    }
    left, order = set(findings), []
    while left:
        following = min(left, key=lambda question: (len(needs[question] & left), rank[question]))
        left.remove(following)
        order.append(following)
    return order


def _is_quick(finding: Finding, links: Mapping[str, Sequence[str]]) -> bool:
    """Whether it is half done, or only to be settled between people, and no other finding stands before it."""
    return finding.standing in _HALF_DONE and not links[finding.question]


def _cut(order: Sequence[str]) -> Iterator[Sequence[str]]:
    """Parts alike in size, the first ones with one more where they cannot be equal."""
    size, more = divmod(len(order), WAVES)
    start = 0
    for wave in range(WAVES):
        end = start + size + (wave < more)
        yield order[start:end]
        start = end


def _reasons(
    question: str,
    findings: Mapping[str, Finding],
    links: Mapping[str, Sequence[str]],
    awaited_by: Mapping[str, Sequence[str]],
    wave_of: Mapping[str, int],
) -> Iterator[Reason]:
    finding = findings[question]
    yield Reason(kind=ReasonKind(finding.importance.value))
    waiting = Counter(findings[it].importance for it in awaited_by[question])
    highest = next((it for it in IMPORTANCES if waiting[it]), Importance.MINOR)
    if IMPORTANCES.index(highest) < IMPORTANCES.index(finding.importance):
        yield Reason(kind=_WAITING[highest], count=waiting[highest])
    yield from _by_wave(ReasonKind.WAIT_FOR_IT, awaited_by[question], wave_of)
    if finding.frontline_differs:
        yield Reason(kind=ReasonKind.FRONTLINE_DIFFERS)
    if finding.gaps:
        yield Reason(kind=ReasonKind.PERCEPTION_GAP)
    if _is_quick(finding, links):
        yield Reason(kind=ReasonKind.QUICK)
    yield from _by_wave(ReasonKind.WAITS_FOR, links[question], wave_of)


def _by_wave(kind: ReasonKind, others: Sequence[str], wave_of: Mapping[str, int]) -> Iterator[Reason]:
    waves = Counter(wave_of[other] for other in others)
    return (Reason(kind=kind, count=waves[wave], wave=wave) for wave in sorted(waves))
