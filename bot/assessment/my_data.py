"""Everything that is kept about a person, as he may take it away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.assessment.action import Status
from bot.assessment.people import Department, Institution, Link, Member, Person
from bot.assessment.rating import Rating
from bot.assessment.reminders import ReminderKind
from bot.assessment.retention import Retention
from bot.assessment.revision import Revision
from bot.assessment.round import Privacy
from bot.assessment.waking import Habits


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFile:
    """A photo or document that he sent. The file itself lies at Telegram."""

    name: str | None
    photo: bool
    sent_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """A remark that he wrote."""

    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAnswer:
    """What he said to one question. Without a choice there are only notes or files."""

    question: str
    choice: str | None
    answered_at: datetime | None
    notes: tuple[OwnNote, ...]
    files: tuple[OwnFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRun:
    """What he said of an area of a department in a round."""

    round: int
    privacy: Privacy
    department: int
    area: str
    revision: Revision
    opened_at: datetime
    closed_at: datetime | None
    """When the round was closed."""
    handed_in_at: datetime | None
    answers: tuple[OwnAnswer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAction:
    """A finding that he decided to put right."""

    question: str
    kept_at: datetime
    dropped_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDuty:
    """An action that lies with him, whoever made it one."""

    question: str
    words: str | None
    """What is to be done; without, the first step that the content names."""
    due_on: date
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSettling:
    """An answer that he recorded for all, with his reason."""

    question: str
    scale: str
    """The one that the choice is of."""
    choice: str
    reason: str | None
    """None where he confirmed that an action is done."""
    settled_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHelp:
    """What he answered to a colleague who asked him, with his remark."""

    question: str
    scale: str
    """The one that the choice is of."""
    choice: str
    remark: str | None
    answered_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMessage:
    """What the bot has told him unasked, or is going to."""

    kind: str
    due_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlace:
    """What he is, or was, in an institution, and what is kept of him there."""

    member: Member
    departments: Mapping[int, Department]
    """The institution's, also those of former days."""
    joined_at: datetime
    left_at: datetime | None
    retention: Retention
    runs: tuple[OwnRun, ...]
    actions: tuple[OwnAction, ...]
    duties: tuple[OwnDuty, ...]
    settled: tuple[OwnSettling, ...]
    helped: tuple[OwnHelp, ...]
    links: tuple[Link, ...]
    """The invites that he made."""
    rating: Rating | None
    messages: tuple[OwnMessage, ...]
    stopped: frozenset[ReminderKind]
    """What he wants to be reminded of no more."""
    digest: int | None
    """The day of the week on which he wants a digest; Monday is 0."""
    trail: Sequence[Mapping[str, Any]]
    """The entries of what he did and what was done to him, part by part."""
    texts: Mapping[int, Mapping[str, str]]
    """What he wrote, kept beside entries of the trail, by their numbers."""

    @property
    def institution(self) -> Institution:
        """Where it is."""
        return self.member.institution


@dataclass(frozen=True, slots=True, kw_only=True)
class MyData:
    """All that is kept of a person in this bot."""

    person: Person
    first_seen: datetime
    blocked_at: datetime | None
    made_at: datetime
    habits: Habits
    """When he is written to; what he chose, and else what is usual."""
    applied: tuple[tuple[str, datetime], ...]
    """The institutions that he wanted to join, and since when."""
    places: tuple[OwnPlace, ...]
