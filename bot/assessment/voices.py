"""What several people say of a department: of each responsibility one standing, the spread, and whether they agree.

Every figure over people is made of the tallies that this module counts, and nothing else looks at single voices.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from bot.assessment.flow import Flow, Question, Standing
from bot.assessment.people import Member, RoleKind
from bot.assessment.run import Run, standings
from bot.assessment.scoring import (
    POINTS,
    Figures,
    PrincipleFigures,
    Spread,
    Standings,
    is_worse,
    lower_median,
    score,
    score_by_principle,
    spread,
)

AGREED = Fraction(3, 4)
"""People agree when at least this part of those who judged say the same."""


class Vantage(StrEnum):
    """From where a person sees what a department does."""

    FRONTLINE = "frontline"
    """Does the work with clients."""
    DIRECTING = "directing"
    """Manages the department, or the institution."""
    OTHER = "other"


class Agreement(StrEnum):
    """Whether people say the same of a responsibility: they agree when three quarters of those who judged it do."""

    AGREE = "agree"
    """Also where all say that it does not apply."""
    SPLIT = "split"
    UNKNOWN = "unknown"
    """Nobody judged it, and somebody doesn't know."""
    SILENT = "silent"
    """Nobody answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One member's walk, handed in. `name` is there only where the round is named."""

    member: int
    vantage: Vantage
    walk: Run
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The answer that somebody entitled recorded for all, in place of what people's answers come to."""

    choice: str
    reason: str | None
    """None where an action was said to be done, and somebody else who was asked said the same."""
    by: str | None
    """The name of who recorded it; nobody is named where that came of a confidential round."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one person says of a responsibility."""

    member: int
    name: str
    vantage: Vantage
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What people say of one responsibility, and the one standing it comes to."""

    standing: Standing | None
    """The settled one, or else the lower median; None where nobody answered."""
    spread: Spread
    agreement: Agreement
    frontline: Standing | None = None
    """The lower median of frontline staff alone."""
    directing: Standing | None = None
    """The lower median of managers and leaders alone."""
    settled: Settled | None = None
    said: tuple[Said, ...] = ()
    """Who said what, where the round is named."""
    since: datetime | None = None
    """When it was said, where that was in an earlier round that this one follows, and nothing was said in this one."""

    @property
    def is_split(self) -> bool:
        """Whether people disagree and nobody has settled it."""
        return self._stands_as_said and self.agreement is Agreement.SPLIT

    @property
    def frontline_differs(self) -> bool:
        """Whether those who do the work judge worse than those who direct it, and nobody has settled it."""
        return self._stands_as_said and is_worse(self.frontline, self.directing)

    def put_right(self) -> Tally:
        """The same if the responsibility were met and nobody said otherwise; the answers given stay."""
        return replace(
            self, standing=Standing.MEETS, agreement=Agreement.AGREE, frontline=None, directing=None, said=()
        )

    @property
    def _stands_as_said(self) -> bool:
        return self.settled is None and self.standing in POINTS


@dataclass(frozen=True, kw_only=True)
class Tallies:
    """An assessment counted: a tally for each responsibility of its flow, in the order of the flow."""

    flow: Flow
    voices: Mapping[Vantage, int]
    """How many people handed in answers, by vantage."""
    by_question: Mapping[str, Tally]
    coarse: bool = False
    """Whether the round is confidential: no spread is a count, and those are empty of which nothing is told."""

    @property
    def people(self) -> int:
        """How many people handed in answers."""
        return sum(self.voices.values())

    @cached_property
    def standings(self) -> Standings:
        """What each responsibility comes to, to be scored."""
        return {question: tally.standing for question, tally in self.by_question.items()}

    @cached_property
    def answers(self) -> Mapping[str, Spread]:
        """The spread of the answers to each question."""
        return {question: tally.spread for question, tally in self.by_question.items()}

    @cached_property
    def agreements(self) -> Mapping[Agreement, int]:
        """On how many responsibilities people agree, are split, and so on."""
        counts = Counter(tally.agreement for tally in self.by_question.values())
        return {agreement: counts[agreement] for agreement in Agreement}

    def score(self) -> Figures:
        """The figures over all people and responsibilities."""
        return score(self.flow, self.standings, self.answers)

    def score_by_principle(self, principles: Iterable[str]) -> tuple[PrincipleFigures, ...]:
        """The figures of each principle."""
        return score_by_principle(principles, self.flow, self.standings, self.answers)

    def carried_to(self, flow: Flow) -> Tallies:
        """The same under the ids of another revision of the flow; what is asked only in one of both is left out."""
        found = {
            question.id: self.by_question[id_]
            for question in flow
            for id_ in reversed(ids(question))
            if id_ in self.by_question
        }
        return replace(self, flow=flow, by_question=found)


def ids(question: Question) -> tuple[str, ...]:
    """All ids that a responsibility has borne, the present one first."""
    return question.id, *question.was


def vantage_of(member: Member, department: int) -> Vantage:
    """From where a member sees this department: its managers and the institution's leaders direct it."""
    if member.has(RoleKind.OWNER, RoleKind.LEADER) or department in member.departments(RoleKind.MANAGER):
        return Vantage.DIRECTING
    return Vantage.FRONTLINE if member.frontline else Vantage.OTHER


def tally(flow: Flow, voices: Iterable[Voice], settled: Mapping[str, Settled]) -> Tallies:
    """Count what people say of each responsibility; in whatever order they come, the tallies are the same."""
    heard = [(voice, standings(flow, voice.walk)) for voice in sorted(voices, key=lambda voice: voice.member)]
    ruled = rule(flow, settled)
    people = Counter(voice.vantage for voice, _ in heard)
    return Tallies(
        flow=flow,
        voices={vantage: people[vantage] for vantage in Vantage},
        by_question={
            question.id: _count(
                [(voice, found.get(question.id)) for voice, found in heard],
                ruled.get(question.id),
                settled.get(question.id),
            )
            for question in flow
        },
    )


def rule(flow: Flow, settled: Mapping[str, Settled]) -> Mapping[str, Standing]:
    """The standings that follow from what is settled: its own, and those of the follow-ups that it skips."""
    ruled: dict[str, Standing] = {}
    for question in flow:
        agreed, condition = settled.get(question.id), question.condition
        if agreed:
            ruled[question.id] = question.scale.by_id[agreed.choice].standing
        elif condition and condition.question in ruled:
            parent = settled.get(condition.question)
            if parent is None or parent.choice not in condition.choices:
                unknown = ruled[condition.question] is Standing.UNKNOWN
                ruled[question.id] = Standing.UNKNOWN if unknown else Standing.OUT
    return ruled


def agreement_of(said: Spread) -> Agreement:
    """Whether people agree: see `AGREED`. One voice alone never disagrees."""
    if said.judged:
        most = max(said.meets, said.partly, said.not_met)
        return Agreement.AGREE if most >= AGREED * said.judged else Agreement.SPLIT
    if said.unknown:
        return Agreement.UNKNOWN
    return Agreement.AGREE if said.out else Agreement.SILENT


def join_standings(tallies: Iterable[Tally]) -> Standing | None:
    """The one standing of a responsibility in several departments: the lower median of theirs."""
    return lower_median(tally.standing for tally in tallies)


def join_answers(tallies: Iterable[Tally]) -> Spread:
    """The spread of all answers that several departments gave."""
    return sum((tally.spread for tally in tallies), start=Spread())


def _count(heard: Sequence[tuple[Voice, Standing | None]], ruled: Standing | None, settled: Settled | None) -> Tally:
    def median(*vantages: Vantage) -> Standing | None:
        return lower_median(standing for voice, standing in heard if voice.vantage in vantages)

    said = spread(standing for _, standing in heard)
    return Tally(
        standing=ruled or median(*Vantage),
        spread=said,
        agreement=agreement_of(said),
        frontline=median(Vantage.FRONTLINE),
        directing=median(Vantage.DIRECTING),
        settled=settled,
        said=tuple(
            Said(member=voice.member, name=voice.name, vantage=voice.vantage, standing=standing)
            for voice, standing in heard
            if voice.name is not None and standing is not None
        ),
    )
