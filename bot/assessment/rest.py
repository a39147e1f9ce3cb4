"""The rest of a confidential round: the answers of which no group can tell, told of by one standing for all of them.

A department too small for a figure of its own still counts in the institution's score. What is told of all such answers
leaves room for everything that two people could have said: the onlooker, and whomever he wonders about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.assessment.flow import Question, Standing
from bot.assessment.scoring import FULL_POINTS, POINTS, WEIGHTS
from bot.assessment.telling import ROOM, STRANGERS

_NEUTRAL = FULL_POINTS // 2
"""Points of an answer that judges nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Untold:
    """An answer of which no group tells."""

    question: Question
    member: int
    standing: Standing

    @property
    def points(self) -> int:
        """What it reaches of what is possible."""
        return WEIGHTS[self.question.importance] * POINTS.get(self.standing, _NEUTRAL)

    @property
    def possible(self) -> int:
        """What it could reach."""
        return WEIGHTS[self.question.importance] * FULL_POINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What is told of all answers of which no group tells: how their responsibilities stand on the whole."""

    people: frozenset[int]
    questions: tuple[str, ...]
    """The responsibilities of which no group tells."""
    standing: Standing
    """Met where nearly all points are reached, not met where hardly any are, and partly in between."""

    @property
    def standings(self) -> Mapping[str, Standing]:
        """Each as they stand on the whole: for the institution's score, and for nothing else."""
        return dict.fromkeys(self.questions, self.standing)


def tell_rest(untold: Sequence[Untold], *, told: Container[str], formers: Iterable[Rest], least: int) -> Rest | None:
    """Tell how the responsibilities stand that are not among those told; None where it would tell on somebody.

    The people must be at least so many, none of them with too great a part, and the same as those of a former rest or
    others altogether.
    """
    shares: Counter[int] = Counter()
    for answer in untold:
        shares[answer.member] += answer.possible
    people = frozenset(shares)
    questions = tuple(dict.fromkeys(answer.question.id for answer in untold if answer.question.id not in told))
    if len(people) < least or not questions or not all(_are_apart(people, former.people) for former in formers):
        return None
    room, possible = ROOM * max(shares.values()), sum(shares.values())
    if possible - 2 * room <= max(answer.possible for answer in untold):
        return None
    return Rest(
        people=people,
        questions=questions,
        standing=_place(sum(answer.points for answer in untold), low=room, high=possible - room),
    )


def _place(points: int, *, low: int, high: int) -> Standing:
    if points <= low:
        return Standing.NOT
    return Standing.MEETS if points >= high else Standing.PARTLY


def _are_apart(people: frozenset[int], former: frozenset[int]) -> bool:
    """Whether two groups are the same people, or have nothing to do with each other."""
    return people == former or len(people & former) <= STRANGERS
