"""The strategy on paper: its waves with the reasons for each place."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.assessment.strategy import Priority, Strategy
from bot.reports.findings import FindingWriter, list_reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A finding's place in the strategy."""

    number: str
    title: str
    department: str
    importance: str
    """An `Importance`."""
    reasons: str
    decided: bool
    """Whether it is among the actions decided already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """A part of the strategy."""

    title: str
    steps: tuple[StepLine, ...]


def list_waves(strategy: Strategy, decided: Collection[str], writer: FindingWriter) -> Iterator[Wave]:
    """The waves that there is something in."""
    return (
        Wave(
            title=writer.say.label("report-wave", number=number),
            steps=tuple(_step(priority, decided, writer) for priority in wave),
        )
        for number, wave in enumerate(strategy.waves, start=1)
        if wave
    )


def _step(priority: Priority, decided: Collection[str], writer: FindingWriter) -> StepLine:
    finding, say = priority.finding, writer.say
    return StepLine(
        number=say.number(priority.number),
        title=say.plain(finding.question, "title"),
        department=writer.name(finding.area),
        importance=finding.importance,
        reasons=list_reasons(priority.reasons, say),
        decided=finding.question in decided,
    )
