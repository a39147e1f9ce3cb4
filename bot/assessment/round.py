"""Rounds: what is assessed when, who is asked, and how far people are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Privacy(StrEnum):
    """Who learns whose answer it is."""

    NAMED = "named"
    """Those who direct a department see who said what, once the round is closed."""
    CONFIDENTIAL = "confidential"
    """Nobody learns whose answer it is, and only figures are told from which it cannot be found out."""


class Asked(StrEnum):
    """Who answers in a round."""

    EVERYONE = "everyone"
    """All who belong to its departments, newcomers too."""
    ONLY_ME = "only-me"
    """Whoever opens it, alone."""
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One period of assessing. Without `until` it is a look, opened by whoever answered first."""

    id: int
    institution: int
    privacy: Privacy
    asked: Asked
    opened_at: datetime
    opened_by: int | None = None
    """The member who opened it."""
    until: datetime | None = None
    """When it closes by itself."""
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it takes answers."""
        return self.closed_at is None

    @property
    def is_look(self) -> bool:
        """Whether nobody planned it."""
        return self.until is None


WEEK = 7
"""Days by which an open round is made longer."""

LENGTHS = (WEEK, 2 * WEEK, 4 * WEEK, 8 * WEEK)
"""Days that a round may last from the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A round that somebody is putting together. `people` counts only where people are chosen."""

    departments: frozenset[int]
    privacy: Privacy
    asked: Asked
    people: frozenset[int]
    days: int
    """From today on."""
    follow_up: bool = True
    """Whether it asks only what a follow-up has to, where there is something to follow."""


class Stage(StrEnum):
    """How far a person is with a department."""

    NOT_BEGUN = "not-begun"
    UNDER_WAY = "under-way"
    HANDED_IN = "handed-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who is asked, or who answered unasked. `name` is there only for those who may see it."""

    member: int
    stage: Stage
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """How far the people of a department are in a round."""

    people: tuple[Participant, ...]

    @property
    def stages(self) -> Mapping[Stage, int]:
        """How many are how far."""
        counts = Counter(participant.stage for participant in self.people)
        return {stage: counts[stage] for stage in Stage}

    @property
    def answered(self) -> int:
        """How many have begun, whether they have handed in or not."""
        return sum(participant.stage is not Stage.NOT_BEGUN for participant in self.people)

    @property
    def is_complete(self) -> bool:
        """Whether everybody has handed in."""
        return bool(self.people) and all(participant.stage is Stage.HANDED_IN for participant in self.people)


def join_participations(parts: Iterable[Participation]) -> Participation:
    """Everybody once: handed in where that is so everywhere, under way where something is begun."""
    by_member: dict[int, list[Participant]] = {}
    for participant in (participant for part in parts for participant in part.people):
        by_member.setdefault(participant.member, []).append(participant)
    return Participation(people=tuple(_join_stages(same) for same in by_member.values()))


def _join_stages(same: Sequence[Participant]) -> Participant:
    stages = {participant.stage for participant in same}
    return replace(same[0], stage=Stage.UNDER_WAY if len(stages) > 1 else same[0].stage)
