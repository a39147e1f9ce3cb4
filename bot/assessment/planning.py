"""The strategy as a leader works on it: what is ticked to see its effect, and what is kept to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.assessment.action import Action
from bot.assessment.institution import InstitutionReading
from bot.assessment.strategy import Priority, Strategy, plan_strategy
from bot.assessment.what_if import Effect, what_if


@dataclass(frozen=True, kw_only=True)
class Planning:
    """The institution as one leader sees it, what he ticked, and the actions kept in it."""

    seen: InstitutionReading
    ticked: frozenset[str]
    actions: tuple[Action, ...]
    """Those living, by the day on which they are due; all of responsibilities asked today."""

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
    def _kept(self) -> frozenset[tuple[int, str]]:
        return frozenset((action.department, action.question) for action in self.actions)

    @property
    def ticked_priorities(self) -> tuple[Priority, ...]:
        """What is ticked and a finding still, in the order of the strategy."""
        return tuple(priority for question, priority in self.priorities.items() if question in self.ticked)

    def is_kept(self, priority: Priority) -> bool:
        """Whether there is an action for it wherever it was found."""
        finding = priority.finding
        return all((department, finding.question) in self._kept for department in finding.departments)

    def not_kept(self, priorities: Iterable[Priority]) -> tuple[Priority, ...]:
        """Those of the priorities for which an action is missing somewhere."""
        return tuple(priority for priority in priorities if not self.is_kept(priority))
