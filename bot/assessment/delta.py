"""A follow-up: which questions it asks again and why, how long that takes, and what becomes of the others.

An earlier answer stands until a new one takes its place, for two years at most: then nobody knows any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from math import ceil

from bot.assessment.findings import is_finding
from bot.assessment.flow import Flow, Question, Scale, Standing
from bot.assessment.reassessment import COUNTS_MONTHS
from bot.assessment.scoring import POINTS, Spread
from bot.assessment.voices import Agreement, Tallies, Tally, ids

LONGEST = timedelta(days=365 * COUNTS_MONTHS // 12 + 1)
"""How long an answer counts: for so long programmes accept an assessment. There may be a leap day among them."""

FRESH = timedelta(days=365)
"""An answer older than this is asked again."""

CHECKED = Fraction(1, 5)
"""This part of what nothing speaks against is asked again, too: answers that nobody ever checks go stale."""

_A_MINUTE = 3
"""Questions a minute, where most answers only have to be confirmed."""

Pick = Callable[[Sequence[str], int], Collection[str]]
"""Picks so many of some questions, by chance or otherwise."""


class Why(StrEnum):
    """Why a follow-up asks a question, the weightiest first; the value names its text, `why-asked-<value>`."""

    FAILED = "failed"
    """It is not met, or only partly, or nobody knows, or people disagree."""
    UNSEEN = "unseen"
    """Nobody answered it."""
    OLD = "old"
    MOVED = "moved"
    """It relies on a responsibility that stands otherwise since, or somebody in charge wants it asked for that."""
    CHECK = "check"
    TOGETHER = "together"
    """It hangs on another question that is asked, or another hangs on it."""


class Reconsidering(StrEnum):
    """What can be said of a responsibility when something that it relies on has changed; buttons carry the place."""

    STILL_SO = "still-so"
    ASK_AGAIN = "ask-again"
    """The next follow-up asks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconsidered:
    """What somebody in charge said of it."""

    said: Reconsidering
    at: datetime
    """When the change was found after which it is still so; or since when it is to be asked again."""

    def answers(self, changed_at: datetime) -> bool:
        """Whether it was said of a change found at a moment, or of a later one."""
        return self.at >= changed_at


@dataclass(frozen=True, kw_only=True)
class Delta:
    """The questions of a follow-up in the order of the flow, each with the reason for which it is asked."""

    why: Mapping[str, Why]

    @cached_property
    def asked(self) -> frozenset[str]:
        """The questions."""
        return frozenset(self.why)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Which assessment another one follows, and what of it is asked again."""

    of: int
    asked: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a round would ask of one area of a department."""

    department: int
    area: str
    everything: int
    """How many questions there are."""
    former: int | None = None
    """The assessment that it could follow."""
    closed_at: datetime | None = None
    """When that was closed."""
    delta: Delta | None = None

    @property
    def follow_up(self) -> FollowUp | None:
        """The same as an assessment has it; None where there is nothing to follow."""
        return FollowUp(of=self.former, asked=self.delta.asked) if self.former and self.delta else None

    @property
    def asked(self) -> int:
        """How many questions a follow-up asks, or all where there can be none."""
        return len(self.delta.asked) if self.delta else self.everything


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What a run's card tells of the follow-up it belongs to."""

    closed_at: datetime
    """When the assessment was closed that it follows."""
    can_ask_all: bool = False
    """Whether its member may have everything asked instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An answer given before: the member's own, or what his department agreed on."""

    choice: str
    at: datetime
    """When the round was closed in which it was given."""
    is_own: bool


def choose_questions(
    flow: Flow,
    before: Tallies,
    *,
    closed_at: datetime,
    changed: Mapping[str, datetime],
    reconsidered: Mapping[str, Reconsidered],
    pick: Pick,
    now: datetime,
) -> Delta:
    """Choose what to ask again of an assessment that was closed at a moment.

    `changed` are the responsibilities, of any area, that stand otherwise since, with when that was found last;
    `reconsidered` is what was said of the flow's own because of that. Questions that hang on each other are asked
    together, since an answer to the first may call for the others.
    """
    former = before.carried_to(flow)
    why = {
        question.id: reason
        for question in flow
        if (
            reason := _reason(
                question, former, closed_at=closed_at, changed=changed, reconsidered=reconsidered, now=now
            )
        )
    }
    rest = [question.id for question in flow if question.id not in why and question.condition is None]
    why |= dict.fromkeys(pick(rest, ceil(CHECKED * len(rest))), Why.CHECK)
    together = _join(flow)
    asked = {together[question] for question in why}
    return Delta(
        why={question.id: why.get(question.id, Why.TOGETHER) for question in flow if together[question.id] in asked}
    )


def count_reasons(deltas: Collection[Delta]) -> Mapping[Why, int]:
    """For which reasons how many questions are asked."""
    counts = Counter(why for delta in deltas for why in delta.why.values())
    return {why: counts[why] for why in Why}


def minutes(questions: int) -> int:
    """How long a follow-up of so many questions takes, in whole minutes."""
    return max(1, ceil(questions / _A_MINUTE))


def carry_over(now: Tallies, before: Tallies, *, closed_at: datetime, until: datetime) -> Tallies:
    """Let stand what was said in an assessment closed at a moment, where nothing was said in the one after it.

    `until` is when the one after it was closed. What hangs on another question is carried over with that one only.
    """
    former = before.carried_to(now.flow).by_question
    joined = dict(now.by_question)
    for question in now.flow:
        there = former.get(question.id)
        if there is None or there.standing is None or joined[question.id].standing is not None:
            continue
        if question.condition is None or joined[question.condition.question].since:
            joined[question.id] = _carry(there, given_at(there, closed_at), until)
    return replace(now, by_question=joined)


def given_at(tally: Tally, closed_at: datetime) -> datetime:
    """When it was last said how a responsibility stands, in an assessment that was closed at a moment."""
    return tally.settled.at if tally.settled else tally.since or closed_at


def find_agreed(question: Question, tally: Tally, closed_at: datetime) -> Earlier | None:
    """What a department agreed on, in an assessment that was closed at a moment; None where it did not."""
    if tally.settled:
        choice: str | None = tally.settled.choice
    elif tally.agreement is Agreement.AGREE:
        choice = next((it.id for it in question.scale.choices if it.standing is tally.standing), None)
    else:
        choice = None
    if choice is None or choice not in question.scale.by_id:
        return None
    return Earlier(choice=choice, at=given_at(tally, closed_at), is_own=False)


def choices_beside(scale: Scale, choice: str, *, better: bool) -> tuple[int, ...]:
    """The places of the choices that are better than one, or worse; none where that one is no judgement."""
    points = POINTS.get(scale.by_id[choice].standing)
    if points is None:
        return ()
    return tuple(
        place
        for place, other in enumerate(scale.choices)
        if other.standing in POINTS and (POINTS[other.standing] - points) * (1 if better else -1) > 0
    )


def _reason(
    question: Question,
    former: Tallies,
    *,
    closed_at: datetime,
    changed: Mapping[str, datetime],
    reconsidered: Mapping[str, Reconsidered],
    now: datetime,
) -> Why | None:
    tally = former.by_question.get(question.id)
    if tally is None or tally.standing is None:
        # Of what hangs on another question a confidential round tells nothing, however many answer it.
        return None if former.coarse and question.condition else Why.UNSEEN
    if is_finding(question.id, tally.standing, tally):
        return Why.FAILED
    if now - given_at(tally, closed_at) > FRESH:
        return Why.OLD
    said = next((reconsidered[it] for it in ids(question) if it in reconsidered), None)
    if said and said.said is Reconsidering.ASK_AGAIN and said.at > given_at(tally, closed_at):
        return Why.MOVED
    relied_on = (it.responsibility for it in question.relies_on if it.responsibility)
    found = [changed[it] for it in relied_on if it in changed]
    is_withstood = said is not None and said.said is Reconsidering.STILL_SO and all(map(said.answers, found))
    return Why.MOVED if found and not is_withstood else None


def _join(flow: Flow) -> Mapping[str, str]:
    """For each question the first of those that hang together with it."""
    first: dict[str, str] = {}
    for question in flow:
        condition = question.condition
        first[question.id] = first.get(condition.question, question.id) if condition else question.id
    return first


def _carry(tally: Tally, since: datetime, until: datetime) -> Tally:
    if until - since <= LONGEST:
        return replace(tally, since=since)
    nobody_knows = Spread(unknown=max(1, tally.spread.answered), coarse=tally.spread.coarse)
    return Tally(standing=Standing.UNKNOWN, spread=nobody_knows, agreement=Agreement.UNKNOWN, since=since)
