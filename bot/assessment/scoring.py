"""What the answers come to: score and confidence, for an area or a principle; and one standing of several people's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.assessment.flow import Importance, Question, Standing

Standings = Mapping[str, Standing | None]
"""How each question asked of somebody was answered, by its id; None while it is not.

A question out of somebody's scope is absent. One skipped by its condition stands as OUT, or as UNKNOWN after an answer
that says the same of what it depends on.
"""

WEIGHTS: Mapping[Importance, int] = {Importance.CRITICAL: 3, Importance.MAJOR: 2, Importance.MINOR: 1}
POINTS: Mapping[Standing, int] = {Standing.MEETS: 2, Standing.PARTLY: 1, Standing.NOT: 0}
"""Only these standings are judged; the others stay out of the score."""

FULL_POINTS = max(POINTS.values())
ENOUGH = 5
"""Judged answers from which a score is shown: below it, a single answer would swing the figure too far."""

_WORST_FIRST = sorted(POINTS, key=POINTS.__getitem__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How many answers there are of each standing."""

    meets: int = 0
    partly: int = 0
    not_met: int = 0
    out: int = 0
    unknown: int = 0
    coarse: bool = False
    """Whether it is no count, since a confidential round is in it: it has all who answered on what they come to."""

    @property
    def counts(self) -> Mapping[Standing, int]:
        """The numbers by standing, in the order of `Standing`."""
        return {
            Standing.MEETS: self.meets,
            Standing.PARTLY: self.partly,
            Standing.NOT: self.not_met,
            Standing.OUT: self.out,
            Standing.UNKNOWN: self.unknown,
        }

    @property
    def judged(self) -> int:
        """The answers that count in a score."""
        return self.meets + self.partly + self.not_met

    @property
    def answered(self) -> int:
        """All of them, whatever they say."""
        return self.judged + self.out + self.unknown

    def __add__(self, other: Spread) -> Spread:
        return Spread(
            meets=self.meets + other.meets,
            partly=self.partly + other.partly,
            not_met=self.not_met + other.not_met,
            out=self.out + other.out,
            unknown=self.unknown + other.unknown,
            coarse=self.coarse or other.coarse,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Score and confidence, each with the numbers that its rule is made of. Progress is the run's own."""

    asked: int
    """The responsibilities in scope, skipped ones too: what `spread` does not count of them is not answered yet."""
    spread: Spread
    points: int
    """Points reached, each times the weight of its question."""
    possible: int
    """The points if every judged answer met its responsibility."""
    answers: Spread | None = None
    """All answers that several people gave, where `spread` counts what they come to; None for a single person's."""

    @property
    def lost(self) -> int:
        """The points that are missing to the full score."""
        return self.possible - self.points

    @property
    def score(self) -> float | None:
        """Weighted points reached of those possible, 0 to 1; None under `ENOUGH` judged answers."""
        return None if self.lacking else self.points / self.possible

    @property
    def lacking(self) -> int:
        """How many judged answers are missing before a score is shown."""
        return max(0, ENOUGH - self.spread.judged)

    @property
    def percent(self) -> int | None:
        """The score in whole percent, rounded as screens round it; None where there is none."""
        return None if self.lacking else round(100 * self.points / self.possible)

    @property
    def confidence(self) -> float | None:
        """The part of the answers that were judged and not "don't know", 0 to 1; None without either."""
        given = self.spread if self.answers is None else self.answers
        known_or_not = given.judged + given.unknown
        return given.judged / known_or_not if known_or_not else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleFigures:
    """The figures of the responsibilities that name a principle, whatever section they stand in."""

    principle: str
    figures: Figures


def score(questions: Iterable[Question], standings: Standings, answers: Mapping[str, Spread] | None = None) -> Figures:
    """Add up the answers to those of the questions that were asked: a whole flow, or some of its questions.

    Where `standings` are what several people come to, `answers` has the spread of what they said to each question.
    """
    asked = [question for question in questions if question.id in standings]
    found = [(WEIGHTS[question.importance], standings[question.id]) for question in asked]
    judged = [(weight, POINTS[standing]) for weight, standing in found if standing is not None and standing in POINTS]
    return Figures(
        asked=len(asked),
        spread=spread(standing for _, standing in found),
        points=sum(weight * points for weight, points in judged),
        possible=sum(weight * FULL_POINTS for weight, _ in judged),
        answers=None if answers is None else sum((answers[question.id] for question in asked), start=Spread()),
    )


def score_by_principle(
    principles: Iterable[str],
    questions: Iterable[Question],
    standings: Standings,
    answers: Mapping[str, Spread] | None = None,
) -> tuple[PrincipleFigures, ...]:
    """Score each principle in the order given. A responsibility that serves two principles counts in both."""
    questions = tuple(questions)
    return tuple(
        PrincipleFigures(
            principle=principle,
            figures=score((question for question in questions if principle in question.principles), standings, answers),
        )
        for principle in principles
    )


def spread(standings: Iterable[Standing | None]) -> Spread:
    """Count the standings; what is not answered is left out."""
    counts = Counter(standings)
    return Spread(
        meets=counts[Standing.MEETS],
        partly=counts[Standing.PARTLY],
        not_met=counts[Standing.NOT],
        out=counts[Standing.OUT],
        unknown=counts[Standing.UNKNOWN],
    )


def lower_median(standings: Iterable[Standing | None]) -> Standing | None:
    """Make one standing of several people's: of an even number of judged answers, the worse of the middle two.

    Where nobody judged, somebody's "don't know" weighs more than "does not apply"; None where nobody answered. Show the
    `spread` beside it.
    """
    given = [standing for standing in standings if standing is not None]
    judged = sorted((standing for standing in given if standing in POINTS), key=_WORST_FIRST.index)
    if judged:
        return judged[(len(judged) - 1) // 2]
    if Standing.UNKNOWN in given:
        return Standing.UNKNOWN
    return Standing.OUT if given else None


def is_worse(standing: Standing | None, than: Standing | None) -> bool:
    """Whether both are judged, and the first is worth fewer points."""
    if standing is None or than is None:
        return False
    return standing in POINTS and than in POINTS and POINTS[standing] < POINTS[than]
