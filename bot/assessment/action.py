"""Actions: what an institution does about its findings, by whom and until when, and what can become of each.

An action is agreed, then in progress, then said to be done. Done is asked again: only where somebody who did not close
it says the same, it is confirmed; otherwise it goes on. It can be dropped at any time before, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.assessment.errors import Refused, Stale
from bot.assessment.flow import Content, Importance, Standing
from bot.assessment.voices import ids
from bot.assessment.written import tidy_line

LONGEST_WORDS = 300
"""Characters of what will be done: it stands in lists and tables."""

SHORTEST_REASON, LONGEST_REASON = 3, 500
"""Characters of why an action is dropped."""

DAYS: Mapping[Importance, int] = {Importance.CRITICAL: 30, Importance.MAJOR: 60, Importance.MINOR: 90}
"""Until an action is due, unless somebody says otherwise."""

LONGEST = timedelta(days=730)
"""No action is due later: programmes accept no assessment that is older."""


class Status(StrEnum):
    """How far an action is."""

    AGREED = "agreed"
    IN_PROGRESS = "in-progress"
    SAID_DONE = "said-done"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"


LIVING = frozenset({Status.AGREED, Status.IN_PROGRESS, Status.SAID_DONE})


class Deed(StrEnum):
    """What is done to an action; buttons carry the place."""

    AGREE = "agree"
    BEGIN = "begin"
    SAY_DONE = "say-done"
    TAKE_BACK = "take-back"
    """It is not done after all."""
    CONFIRM = "confirm"
    REOPEN = "reopen"
    """Whoever was asked once more says that it is not done."""
    DROP = "drop"
    GIVE = "give"
    REDATE = "redate"
    REWORD = "reword"


_LEADS_TO: Mapping[tuple[Status, Deed], Status] = {
    (Status.AGREED, Deed.BEGIN): Status.IN_PROGRESS,
    (Status.AGREED, Deed.SAY_DONE): Status.SAID_DONE,
    (Status.AGREED, Deed.DROP): Status.DROPPED,
    (Status.IN_PROGRESS, Deed.SAY_DONE): Status.SAID_DONE,
    (Status.IN_PROGRESS, Deed.DROP): Status.DROPPED,
    (Status.SAID_DONE, Deed.TAKE_BACK): Status.IN_PROGRESS,
    (Status.SAID_DONE, Deed.CONFIRM): Status.CONFIRMED,
    (Status.SAID_DONE, Deed.REOPEN): Status.IN_PROGRESS,
    (Status.SAID_DONE, Deed.DROP): Status.DROPPED,
}
"""Every move there is; what is not here moves nothing."""

ON_THE_WAY = (Deed.BEGIN, Deed.SAY_DONE, Deed.TAKE_BACK)
"""What those who carry it out do by a tap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who carries it out: a person of a department, or the department as a whole."""

    department: int
    member: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What is done about a finding of one department."""

    id: int
    question: str
    area: str
    department: int
    """Where it was found."""
    words: str | None
    """What will be done, in somebody's words; without, the first step that the content names."""
    owner: Owner
    due_on: date
    status: Status
    step: int
    """Counted up by every deed."""
    kept_by: str
    """The name of who made it an action."""
    kept_at: datetime
    ended_at: datetime | None = None
    """When it was confirmed or dropped."""

    @property
    def is_living(self) -> bool:
        """Whether anything can become of it still."""
        return self.status in LIVING

    def is_late(self, today: date) -> bool:
        """Whether its day is over, and nobody says that it is done."""
        return self.status in {Status.AGREED, Status.IN_PROGRESS} and self.due_on < today

    def can(self, deed: Deed) -> bool:
        """Whether a deed moves it now."""
        return (self.status, deed) in _LEADS_TO

    def is_after(self, deed: Deed) -> bool:
        """Whether it is where a deed leads: whoever taps twice finds done what he asks for."""
        return self.status in {status for (_, moving), status in _LEADS_TO.items() if moving is deed}

    def after(self, deed: Deed, *, now: datetime) -> Action:
        """The action once it is moved.

        Raises:
            Stale: it cannot be moved so, now.
        """
        if not self.can(deed):
            raise Stale("action-moved-on")
        status = _LEADS_TO[self.status, deed]
        return replace(self, status=status, step=self.step + 1, ended_at=None if status in LIVING else now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A deed as it stays on record."""

    deed: Deed
    by: str | None
    """The name of who did it; nobody is named where answers are confidential."""
    at: datetime
    reason: str | None = None
    standing: Standing | None = None
    """How it stands by whoever was asked once more."""
    due_on: date | None = None
    to: str | None = None
    """The name of the person it was given to; without, it was given to a department."""


def due_by(importance: Importance, today: date) -> date:
    """Until when a responsibility of this importance is to be put right."""
    return today + timedelta(days=DAYS[importance])


def may_be_due(day: date, today: date) -> bool:
    """Whether an action can be due on a day."""
    return today <= day <= today + LONGEST


def by_urgency(actions: Iterable[Action], today: date) -> list[Action]:
    """What is late first, then by the day on which it is due."""
    return sorted(actions, key=lambda it: (not it.is_late(today), it.due_on, it.id))


def clean_words(text: str) -> str:
    """What will be done, on one line.

    Raises:
        Refused: nothing readable is left, or more than `LONGEST_WORDS` characters.
    """
    words = tidy_line(text)
    if not words or len(words) > LONGEST_WORDS:
        raise Refused("action-words-length", most=LONGEST_WORDS, length=len(words))
    return words


def check_reason(reason: str) -> None:
    """See that somebody says why.

    Raises:
        Refused: it is too short or too long.
    """
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise Refused("action-reason-length", least=SHORTEST_REASON, most=LONGEST_REASON, length=len(reason))


def read_in_force(content: Content, actions: Iterable[Action]) -> tuple[Action, ...]:
    """The actions under the ids that their responsibilities bear today; what is no longer asked is left out."""
    present = {
        former: (area, question.id)
        for area, flow in content.flows.items()
        for question in flow
        for former in reversed(ids(question))
    }
    return tuple(
        replace(action, area=present[action.question][0], question=present[action.question][1])
        for action in actions
        if action.question in present
    )
