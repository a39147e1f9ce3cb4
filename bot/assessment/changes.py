"""What became of a department since the round before, responsibility by responsibility."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from bot.assessment.findings import is_finding
from bot.assessment.flow import Standing
from bot.assessment.scoring import Figures, is_worse
from bot.assessment.voices import Tallies, Tally, ids


class ChangeKind(StrEnum):
    """How a responsibility changed between two rounds."""

    NEW = "new"
    """It is a finding now and was none."""
    GONE = "gone"
    """It was a finding and is none now."""
    BETTER = "better"
    WORSE = "worse"
    OTHERWISE = "otherwise"
    """It stands otherwise and neither better nor worse: known now, say, or what did not apply does, or no longer."""
    UNCHANGED = "unchanged"
    CARRIED = "carried"
    """A follow-up did not ask it, or nobody answered: it stands as before."""
    ONLY_BEFORE = "only-before"
    """Not asked this time, or not answered."""
    ONLY_NOW = "only-now"
    """Not asked the time before, or not answered."""


class Turn(StrEnum):
    """Which way a responsibility went, what needs attention first."""

    SLIPPED = "slipped"
    IMPROVED = "improved"
    OTHERWISE = "otherwise"
    SAME = "same"
    CARRIED = "carried"


KINDS: Mapping[Turn, tuple[ChangeKind, ...]] = {
    Turn.SLIPPED: (ChangeKind.NEW, ChangeKind.WORSE),
    Turn.IMPROVED: (ChangeKind.GONE, ChangeKind.BETTER),
    Turn.OTHERWISE: (ChangeKind.OTHERWISE,),
    Turn.SAME: (ChangeKind.UNCHANGED,),
    Turn.CARRIED: (ChangeKind.CARRIED,),
}
"""The changes of each way; what was answered in one of the rounds only went none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One responsibility in both rounds; None where it was not asked or not answered."""

    question: str
    """Its present id; the former one where it is no longer asked."""
    kind: ChangeKind
    before: Standing | None
    after: Standing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The same figures before and after; None where there are none."""

    before: Figures | None
    after: Figures | None

    @property
    def score(self) -> float | None:
        """What the score gained, -1 to 1; None unless both have one."""
        return _gain(self.before.score, self.after.score) if self.before and self.after else None

    @property
    def confidence(self) -> float | None:
        """What confidence gained, -1 to 1; None unless both have one."""
        return _gain(self.before.confidence, self.after.confidence) if self.before and self.after else None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A department's area in two rounds."""

    changes: tuple[Change, ...]
    """In the order of the flow, then what is no longer asked."""
    overall: Difference
    principles: Mapping[str, Difference]
    same_method: bool
    """Whether both were asked by the same structure; if not, the figures cannot be compared one to one: say so."""

    @cached_property
    def counts(self) -> Mapping[ChangeKind, int]:
        """How many responsibilities changed in each way."""
        kinds = [change.kind for change in self.changes]
        return {kind: kinds.count(kind) for kind in ChangeKind}

    def turned(self, turn: Turn) -> tuple[Change, ...]:
        """What went one way."""
        return self.of(*KINDS[turn])

    def of(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        """The changes of some kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)


def compare(before: Tallies, after: Tallies, *, principles: tuple[str, ...]) -> Comparison:
    """Compare a round with the one before. Figures are each round's own, by its own questions.

    A responsibility renamed in between is the same one; one that was answered in neither round is left out. Gaps to
    other departments are not compared.
    """
    carried = before.carried_to(after.flow).by_question
    known = {id_ for question in after.flow for id_ in ids(question)}
    lost = [question for question in before.by_question if question not in known]
    changes = (
        *(_compare(question, carried.get(question), tally) for question, tally in after.by_question.items()),
        *(_compare(question, before.by_question[question], None) for question in lost),
    )
    return Comparison(
        changes=tuple(change for change in changes if change.before is not None or change.after is not None),
        overall=Difference(before=before.score(), after=after.score()),
        principles={
            then.principle: Difference(before=then.figures, after=now.figures)
            for then, now in zip(
                before.score_by_principle(principles), after.score_by_principle(principles), strict=True
            )
        },
        same_method=before.flow == after.flow,
    )


def _compare(question: str, before: Tally | None, after: Tally | None) -> Change:
    was = None if before is None else before.standing
    now = None if after is None else after.standing
    found_before, found_now = is_finding(question, was, before), is_finding(question, now, after)
    if was is None:
        kind = ChangeKind.ONLY_NOW
    elif now is None:
        kind = ChangeKind.ONLY_BEFORE
    elif after is not None and after.since and was is now:
        kind = ChangeKind.CARRIED
    elif was is not now and Standing.OUT in (was, now):
        # Most of these hang on another responsibility, which says itself which way it went.
        kind = ChangeKind.OTHERWISE
    elif found_before != found_now:
        kind = ChangeKind.NEW if found_now else ChangeKind.GONE
    elif is_worse(now, was):
        kind = ChangeKind.WORSE
    elif is_worse(was, now):
        kind = ChangeKind.BETTER
    else:
        kind = ChangeKind.UNCHANGED if was is now else ChangeKind.OTHERWISE
    return Change(question=question, kind=kind, before=was, after=now)


def _gain(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before
