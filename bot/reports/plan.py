"""The plan of action on paper and in tables: what is to be done where, who does it, until when, and how far it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.assessment.people import Department
from bot.assessment.plan import Planned
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """An action in a table."""

    title: str
    """The responsibility to put right."""
    words: str
    department: str
    """Where it was found."""
    who: str
    due: str
    late: str
    """How late it is; empty where it is not."""
    status: str


def list_plan(plan: Sequence[Planned], *, day: dt.date, say: Language) -> tuple[PlanLine, ...]:
    """The actions in the order given, as they are on a day."""
    return tuple(_line(planned, day, say) for planned in plan)


def questions_of(plan: Sequence[Planned]) -> Collection[str]:
    """The responsibilities whose putting right is decided."""
    return frozenset(planned.action.question for planned in plan)


def count_late(plan: Sequence[Planned], day: dt.date) -> int:
    """How many actions are late on a day."""
    return sum(planned.action.is_late(day) for planned in plan)


def name_department(department: Department, say: Language) -> str:
    """A department by its own name, or by the short ones of what it covers."""
    return department.name or say.listing([say(f"area-{area}", "short") for area in department.areas]).plain


def _line(planned: Planned, day: dt.date, say: Language) -> PlanLine:
    action = planned.action
    return PlanLine(
        title=say.plain(action.question, "title"),
        words=action.words or say.plain(action.question, "fix"),
        department=planned.department.name or say.plain(f"area-{action.area}"),
        who=_who(planned, say),
        due=say.day(action.due_on),
        late=say.plain("report-late", days=(day - action.due_on).days) if action.is_late(day) else "",
        status=say.plain(f"action-status-{action.status}"),
    )


def _who(planned: Planned, say: Language) -> str:
    """The person, and the department where it is another one than that where it was found."""
    department = name_department(planned.at, say)
    if planned.owner is None:
        return department
    name = planned.owner.person.name
    is_elsewhere = planned.at.id != planned.department.id
    return say.plain("plan-owner-there", name=name, department=department) if is_elsewhere else name
