"""Findings on paper: how each stands and why, what people say of it, what to do first, and whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.assessment.bearers import Bearers
from bot.assessment.findings import Finding, Reason, ReasonKind, Related
from bot.assessment.flow import Standing
from bot.assessment.mirrors import PerceptionGap
from bot.assessment.scoring import Spread
from bot.assessment.surroundings import Absence, State
from bot.assessment.voices import Settled, Tally
from bot.reports.bearers import tell_bearers
from bot.reports.picture import OPEN, TILES, Names, short_name
from bot.texts import Language

SCALE = "practice"
"""The scale whose words name a standing where no question is at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSign:
    """How something stands: the tile named `kind`, if it is not empty, and the words for it."""

    kind: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadPart:
    """How many people gave one answer, as a number and in figures."""

    kind: str
    count: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadBar:
    """What several people say of one responsibility, the good first, and whether they agree.

    Of a confidential round it has no parts.
    """

    parts: tuple[SpreadPart, ...]
    agreement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedLine:
    """A link to another department. `title` is empty where it is the department as a whole."""

    department: str
    title: str
    why: str
    state: StateSign


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingEntry:
    """One finding; what there is nothing of is empty."""

    id: str
    """The responsibility's: a label to lead to."""
    number: str
    title: str
    importance: str
    """An `Importance`."""
    state: StateSign
    reasons: str
    question: str
    why: str
    spread: SpreadBar | None
    vantages: tuple[StateSign, ...]
    """How those who do the work and those who direct it see it, where they differ."""
    settled: str
    gaps: tuple[str, ...]
    first_step: str
    evidence: str
    found_in: str
    """Where several departments could have it: those that do."""
    who: str
    """Who sees to it, as far as the reader may know."""
    relies_on: tuple[RelatedLine, ...]
    supports: tuple[RelatedLine, ...]


@dataclass(frozen=True, kw_only=True)
class FindingWriter:
    """Puts findings into words. `zone` is that of the dates."""

    names: Names
    bearers: Bearers
    zone: str
    say: Language

    def write(self, finding: Finding, number: int, *, within: Collection[int], found_in: str = "") -> FindingEntry:
        """One finding of some departments, with its place in the list."""
        say, tally = self.say, finding.tally
        return FindingEntry(
            id=finding.question,
            number=say.number(number),
            title=say.plain(finding.question, "title"),
            importance=finding.importance,
            state=state_sign(finding.standing, say),
            reasons=list_reasons(finding.reasons, say),
            question=say.plain(finding.question),
            why=say.plain(finding.question, "why"),
            spread=draw_spread(tally, say) if tally else None,
            vantages=tuple(self._vantages(tally)) if tally and finding.frontline_differs else (),
            settled=self.tell_settled(tally.settled) if tally and tally.settled else "",
            gaps=tuple(self._gap(gap, finding.area) for gap in finding.gaps),
            first_step=say.plain(finding.question, "fix"),
            evidence=say.plain(finding.question, "evidence"),
            found_in=found_in,
            who=tell_bearers(self.bearers.find(finding.question, finding.area, within), say, within=within).label,
            relies_on=self.relate(finding.relies_on),
            supports=self.relate(finding.supports),
        )

    def relate(self, related: Iterable[Related]) -> tuple[RelatedLine, ...]:
        """Every link to related departments."""
        return tuple(
            RelatedLine(
                department=self.name(department.area),
                title=self.say.plain(link.responsibility, "title") if link.responsibility else "",
                why=self.say.plain(link.relying, link.attribute),
                state=state_sign(link.state, self.say),
            )
            for department in related
            for link in department.links
        )

    def name(self, area: str) -> str:
        """The departments that cover an area, as the institution calls them."""
        return short_name(area, self.names, self.say)

    def tell_settled(self, settled: Settled) -> str:
        """Who settled an answer for all, when, and why."""
        day = settled.at.astimezone(ZoneInfo(self.zone)).date()
        if settled.by is None or settled.reason is None:
            return self.say.label("report-confirmed", day=self.say.day(day))
        return self.say.label("report-settled", name=settled.by, day=self.say.day(day), reason=settled.reason)

    def _gap(self, gap: PerceptionGap, area: str) -> str:
        """What a gap would mean, and with whom it is."""
        other = gap.practice_area if area == gap.policy_area else gap.policy_area
        return self.say.label("report-gap-with", department=self.name(other), meaning=self.say(gap.text))

    def _vantages(self, tally: Tally) -> Iterator[StateSign]:
        for vantage, standing in (("frontline", tally.frontline), ("directing", tally.directing)):
            sign = state_sign(standing, self.say)
            yield StateSign(kind=sign.kind, label=self.say.label(f"report-vantage-{vantage}", state=sign.label))


def state_sign(state: State, say: Language) -> StateSign:
    """How a responsibility or an area stands."""
    if state is None:
        return StateSign(kind=OPEN, label=say.plain("state-unknown-yet"))
    if isinstance(state, Absence):
        return StateSign(kind="", label=say.plain(f"state-{state}"))
    if isinstance(state, Standing):
        return StateSign(kind=state, label=say.plain(f"{SCALE}-{state}"))
    if state.score is None:
        return StateSign(kind="", label=say.plain("state-few"))
    return StateSign(kind="", label=say.label("state-score", score=say.percent(state.score)))


def list_reasons(reasons: Sequence[Reason], say: Language) -> str:
    """Why something stands where it stands in a list, in one phrase."""
    return say.listing([_reason(reason, say) for reason in reasons]).label


def draw_spread(tally: Tally, say: Language) -> SpreadBar | None:
    """What people say; None of a single person, who is no spread."""
    if tally.spread.answered < 2:
        return None
    agreement = "report-agreement-settled" if tally.settled else f"report-agreement-{tally.agreement}"
    parts = () if tally.spread.coarse else tuple(_parts(tally.spread, say))
    return SpreadBar(parts=parts, agreement=say.plain(agreement))


def _parts(spread: Spread, say: Language) -> Iterator[SpreadPart]:
    counts = spread.counts
    return (SpreadPart(kind=it, count=counts[it], label=say.number(counts[it])) for it in TILES if counts[it])


def _reason(reason: Reason, say: Language) -> str:
    if reason.kind is ReasonKind.LOW_SCORE and reason.count is not None:
        return say("reason-low-score", percent=say.percent(reason.count / 100))
    numbers = {"count": reason.count, "wave": reason.wave}
    return say(f"reason-{reason.kind}", **{name: it for name, it in numbers.items() if it is not None})
