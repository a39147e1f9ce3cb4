"""Actions: what an institution has decided to do about its findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.assessment.flow import Content
from bot.assessment.voices import ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A finding that the institution has decided to put right; its first step is what will be done."""

    id: int
    question: str
    area: str
    wave: int
    """The wave of the strategy, from 1 on, in which it stood when it was kept."""
    kept_by: str
    """The name of who kept it."""
    kept_at: datetime


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
