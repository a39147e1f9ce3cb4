"""A made-up plan of action over the real content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from bot.assessment.action import Owner, Status
from bot.assessment.people import Department
from bot.assessment.plan import Planned
from tests.assessment.small_actions import action
from tests.reports.sample_institution import READER


def plan_of(questions: Iterable[str], *, day: dt.date, words: str | None = None) -> tuple[Planned, ...]:
    """An action about each, the first late, the second carried out elsewhere by a person."""
    plan = []
    for number, question in enumerate(questions):
        area = question.partition("-")[0]
        here = Department(id=1, name=None, areas=(area,))
        at = Department(id=2, name="Back office", areas=("it", "fn")) if number == 1 else here
        found = replace(
            action(here.id, id=number + 1, question=question, area=area, words=words),
            owner=Owner(department=at.id, member=READER.id if number == 1 else None),
            due_on=day + dt.timedelta(days=number - 1),
            status=list(Status)[number % 3],
        )
        plan.append(Planned(action=found, department=here, at=at, owner=READER if number == 1 else None))
    return tuple(plan)
