"""What may be told of a group's answers to one question, so that nobody's answer can be found out from it.

Counts give people away: "all five say no" tells on every one of them, and "four of five" does to whoever knows that he
is the fifth. So no count is told, but how the responsibility stands and whether people agree, by rules that leave room
for two who say otherwise: one is the onlooker, who knows his own answer, and one is whomever he wonders about. The
promise: whatever is told, every other person may have answered that it is met, and may have answered that it is not.
It can be kept from five people on. Of four or fewer, most and few cannot be told apart without telling on somebody.

A later round could give away who came or left in between, to an onlooker who takes it that the others say the same
again. So a standing told before is told again unless people speak against it so clearly that those who came or left
cannot have turned it alone: each of them counts as one more voice for it. That keeps the promise as long as those who
stayed outnumber those who left by five; where they do not, nothing is told, unless the group has become another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from math import ceil

from bot.assessment.flow import Standing
from bot.assessment.scoring import lower_median, spread
from bot.assessment.voices import AGREED, Agreement, Vantage

FEWEST = 5
"""People of whom anything can be told, and by whom those who stayed must outnumber those who left."""

ROOM = 2
"""People who may say otherwise without its showing: the onlooker, and whomever he wonders about."""

STRANGERS = 1
"""People at most who are in both of two groups that have nothing to do with each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of a group's answers to one question."""

    question: str
    side: Vantage | None
    """Whose answers they are, where those who do the work and those who direct it are told apart."""
    standing: Standing
    agreement: Agreement
    answered: int
    """How many people answered."""
    people: frozenset[int]
    """The members whose answers made the standing: those of an earlier round, where it is told again."""


def tell(
    question: str,
    said: Mapping[int, Standing],
    *,
    side: Vantage | None = None,
    formers: Iterable[Told] = (),
    least: int = FEWEST,
) -> Told | None:
    """Tell what the members say, if they are at least so many and it gives nobody away; never of less than `FEWEST`.

    `formers` is all that was told of the question before, the newest first.
    """
    if len(said) < max(least, FEWEST):
        return None
    now = weigh(question, said, side=side)
    former = max(formers, key=lambda it: len(it.people & now.people), default=None)
    stayed = len(former.people & now.people) if former else 0
    if former is None or stayed <= STRANGERS or former.people == now.people:
        return now
    if stayed - len(former.people - now.people) < FEWEST:
        return None
    moved = len(former.people ^ now.people)
    if _stands([*said.values(), *repeat(former.standing, moved)]) is former.standing:
        return replace(former, question=question, side=side, answered=len(said))
    return now


def weigh(question: str, said: Mapping[int, Standing], *, side: Vantage | None = None) -> Told:
    """What the members' answers come to by the rules of telling, however few they are."""
    given = list(said.values())
    standing = _stands(given)
    return Told(
        question=question,
        side=side,
        standing=standing,
        agreement=_agree(given, standing),
        answered=len(said),
        people=frozenset(said),
    )


def join(told: Sequence[Told]) -> tuple[Standing, Agreement]:
    """What several groups come to together, made only of what is told of each; they are divided where one of them is.

    `told` has one group at least.
    """
    if len(told) == 1:
        return told[0].standing, told[0].agreement
    given = [standing for it in told for standing in repeat(it.standing, it.answered)]
    standing = _stands(given)
    divided = any(it.agreement is Agreement.SPLIT for it in told)
    return standing, Agreement.SPLIT if divided else _agree(given, standing)


def _stands(given: Sequence[Standing]) -> Standing:
    """The lower median of those who judge, if they are at least half; or else what most of the others say."""
    counts = spread(given)
    if 2 * counts.judged < len(given):
        return Standing.UNKNOWN if counts.unknown >= counts.out else Standing.OUT
    middle = lower_median(given)
    assert middle is not None  # noqa: S101 - somebody judges, or nobody answered at all and nothing is asked here
    return middle


def _agree(given: Sequence[Standing], standing: Standing) -> Agreement:
    """People agree when three quarters of those who judge say the same, or all but two, and in any case most."""
    if standing is Standing.UNKNOWN:
        return Agreement.UNKNOWN
    if standing is Standing.OUT:
        return Agreement.AGREE
    counts = spread(given)
    most = max(counts.meets, counts.partly, counts.not_met)
    enough = min(ceil(AGREED * counts.judged), counts.judged - ROOM)
    return Agreement.AGREE if most >= enough and 2 * most > counts.judged else Agreement.SPLIT
