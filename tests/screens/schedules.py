"""When departments are to be assessed again, on screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.reassessment import Assessed, Intervals, Scheduled, ScheduleReading, by_date
from bot.screens.schedule import draw_intervals, draw_schedule
from bot.screens.scheduled import draw_calendar, draw_day_question, draw_reassessment_due, draw_scheduled
from bot.screens.screen import Screen
from bot.texts import Language

from .scene import Scene, member

TODAY = date(2026, 11, 24)
BRANCH = Department(id=9_999_991, name="Branch “Lake & Hill”", areas=("cc", "lg", "sf"))


def scheduled(area: str, days: int | None, *, may_change: bool = True, **others: object) -> Scheduled:
    """A department that was assessed so many days ago, or never."""
    department = Department(id=9_999_980, name=None, areas=(area,))
    found = [] if days is None else [assessed(area, days, **others)]
    return Scheduled(department=department, assessed=tuple(found), intervals=Intervals(), may_change=may_change)


def assessed(area: str, days: int, **others: object) -> Assessed:
    return Assessed(
        department=9_999_980,
        area=area,
        assessed_on=TODAY - timedelta(days=days),
        **others,  # type: ignore[arg-type]
    )


USUAL = scheduled("hr", 30)
CRITICAL = scheduled("rm", 80, is_critical=True)
CHOSEN = scheduled("it", 30, chosen_on=TODAY + timedelta(days=9), chosen_by="Amina <Diallo>")
TODAYS = scheduled("em", 184)
OVERDUE = scheduled("fn", 200)
ONE_DAY = scheduled("lg", 91, is_critical=True)
EXPIRED = scheduled("mp", 800)
UNDER_WAY = scheduled("pm", 200, under_way=True)
NEVER = scheduled("sf", None)
SEVERAL = Scheduled(
    department=BRANCH,
    assessed=(assessed("cc", 30), assessed("lg", 200, under_way=True)),
    intervals=Intervals(),
    may_change=True,
)
ALL = (NEVER, UNDER_WAY, USUAL, CRITICAL, CHOSEN, TODAYS, OVERDUE, ONE_DAY, EXPIRED, SEVERAL)
LEADER, CLERK = member(RoleKind.LEADER), member(RoleKind.STAFF)


def reading(departments: Sequence[Scheduled] = ALL, reader: Member = LEADER) -> ScheduleReading:
    return ScheduleReading(
        reader=reader,
        today=TODAY,
        intervals=Intervals(),
        departments=by_date(departments),
        may_set_intervals=reader is LEADER,
    )


Draw = Callable[[Scene, Language], Screen]


def _of(draw: Callable[..., Screen], found: Scheduled) -> Draw:
    return lambda _, say: draw(reading([found]), found, say)


SCHEDULE_SCREENS: Mapping[str, Draw] = {
    "schedule": lambda _, say: draw_schedule(reading(), say),
    "schedule, last page": lambda _, say: draw_schedule(reading(), say, page=9),
    "schedule of staff": lambda _, say: draw_schedule(reading([USUAL], CLERK), say),
    "schedule, nothing assessed": lambda _, say: draw_schedule(reading([NEVER], CLERK), say),
    "schedule of nobody": lambda _, say: draw_schedule(reading([], CLERK), say),
    "schedule, after what time": lambda _, say: draw_intervals(reading(), say),
    "scheduled": _of(draw_scheduled, USUAL),
    "scheduled, for staff": _of(draw_scheduled, replace(USUAL, may_change=False)),
    "scheduled, critical": _of(draw_scheduled, CRITICAL),
    "scheduled, chosen": _of(draw_scheduled, CHOSEN),
    "scheduled, overdue": _of(draw_scheduled, OVERDUE),
    "scheduled, older than programmes accept": _of(draw_scheduled, EXPIRED),
    "scheduled, under way": _of(draw_scheduled, UNDER_WAY),
    "scheduled, never assessed": _of(draw_scheduled, NEVER),
    "scheduled, of several areas": _of(draw_scheduled, SEVERAL),
    "scheduled, another day": _of(draw_day_question, CRITICAL),
    "schedule as a calendar": lambda _, say: draw_calendar(b"", reading(), say),
    "reassessment due": _of(draw_reassessment_due, CRITICAL),
    "reassessment of which managers do not hear": _of(partial(draw_reassessment_due, passed_on=True), OVERDUE),
    "reassessment overdue": _of(draw_reassessment_due, OVERDUE),
    "reassessment older than programmes accept": _of(draw_reassessment_due, EXPIRED),
}
