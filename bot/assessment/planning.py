"""The strategy as a leader works on it: what is ticked to see its effect, and what is kept to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.assessment.action import Action
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading
from bot.assessment.strategy import Priority, Strategy, plan_strategy
from bot.assessment.what_if import Effect, what_if


@dataclass(frozen=True, kw_only=True)
class Planning:
    """The institution as one leader sees it, what he ticked, and the actions kept in it."""

    seen: InstitutionReading
    ticked: frozenset[str]
    actions: tuple[Action, ...]
    """By wave; all of responsibilities asked today."""

    @cached_property
    def strategy(self) -> Strategy:
        """The order in which to work."""
        return plan_strategy(self.seen.view)

    @cached_property
    def effect(self) -> Effect:
        """What would change if what is ticked were put right."""
        return what_if(self.seen.view, self.ticked)

    @cached_property
    def priorities(self) -> Mapping[str, Priority]:
        """The place of each finding in the strategy, in its order."""
        return {priority.finding.question: priority for priority in self.strategy.priorities}

    @cached_property
    def kept(self) -> frozenset[str]:
        """The responsibilities that an action is kept for."""
        return frozenset(action.question for action in self.actions)

    @property
    def ticked_priorities(self) -> tuple[Priority, ...]:
        """What is ticked and a finding still, in the order of the strategy."""
        return tuple(priority for question, priority in self.priorities.items() if question in self.ticked)

    def not_kept(self, priorities: Iterable[Priority]) -> tuple[Priority, ...]:
        """Those of the priorities that no action is kept for."""
        return tuple(priority for priority in priorities if priority.finding.question not in self.kept)

    def is_put_right(self, action: Action) -> bool:
        """Whether its responsibility is met now, and nothing is left to do about it."""
        is_met = self.seen.view.standings.get(action.question) is Standing.MEETS
        return is_met and action.question not in self.priorities
