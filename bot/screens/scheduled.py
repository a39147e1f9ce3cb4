"""One department in the schedule: when it is due and why, moving that, and the reminder of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.assessment.reassessment import COUNTS_MONTHS, Reason, Scheduled, ScheduleReading
from bot.screens.buttons import row
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import short_department_name, whole_department_name
from bot.screens.schedule_frame import draw_day, draw_due, lead, to_calendar, to_follow_up, to_schedule
from bot.screens.screen import File, Rows, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_scheduled(reading: ScheduleReading, scheduled: Scheduled, say: Language) -> Screen:
    """When it is due and why, with the ways to move that."""
    return Screen(
        text=paragraphs(
            put_title(whole_department_name(say, scheduled.department), say("schedule-section"), say),
            _draw_next(reading, scheduled, say),
            lines(*_draw_areas(scheduled, reading.today, say)),
            _draw_limit(scheduled, reading.today, say),
        ),
        rows=(
            *(_ways_to_change(reading, scheduled, say) if scheduled.may_change else ()),
            *to_calendar(reading.reader, [scheduled], scheduled.department.id, say),
            *to_schedule(reading.reader, say),
        ),
    )


def draw_day_question(reading: ScheduleReading, scheduled: Scheduled, say: Language) -> Screen:
    """Ask in words when it is to be assessed again."""
    back = lead(reading.reader, say.label("button-schedule-back"), Verb.SCHEDULE_DEPARTMENT, scheduled.department.id)
    return Screen(
        text=paragraphs(
            put_title(whole_department_name(say, scheduled.department), say("schedule-section"), say),
            _draw_next(reading, scheduled, say),
            _draw_limit(scheduled, reading.today, say),
            say("schedule-day-ask"),
        ),
        rows=row(back),
    )


def draw_reassessment_due(
    reading: ScheduleReading, scheduled: Scheduled, say: Language, *, passed_on: bool = False
) -> Screen:
    """Remind somebody of it, who may be told since its managers do not hear of it. The first line stands in lists."""
    first, today, reader = scheduled.waiting[0], reading.today, reading.reader
    is_over = first.last_day < today
    is_sooner = scheduled.reason is Reason.CRITICAL and not is_over
    see = lead(reader, say.label("button-schedule-see"), Verb.SCHEDULE_DEPARTMENT, scheduled.department.id)
    return Screen(
        text=lines(
            say(
                "remind-reassessment",
                department=whole_department_name(say, scheduled.department),
                due=draw_day(first.due_on(scheduled.intervals), today, say),
            ),
            say("schedule-assessed", day=say.day(first.assessed_on)),
            say("remind-reassessment-yours") if passed_on else None,
            say("remind-reassessment-critical") if is_sooner else None,
            say("remind-reassessment-over", day=say.day(first.last_day), most=COUNTS_MONTHS) if is_over else None,
        ),
        rows=row(to_follow_up(reader, scheduled, say), see),
        of=reader.institution.id,
    )


def draw_calendar(data: bytes, reading: ScheduleReading, say: Language) -> Screen:
    """The schedule as a calendar file."""
    name = f"{reading.reader.institution.slug}-schedule-{reading.today.isoformat()}.ics"
    return Screen(
        text=say("schedule-file-caption", day=say.day(reading.today)),
        file=File(name=name, data=data, picture=False),
        of=reading.reader.institution.id,
    )


def _draw_next(reading: ScheduleReading, scheduled: Scheduled, say: Language) -> Markup | None:
    """When, and why then."""
    first, intervals = scheduled.first, scheduled.intervals
    if first is None:
        return None
    reason = say(
        f"schedule-why-{first.reason(intervals)}",
        months=intervals.months,
        days=intervals.critical_days,
        name=first.chosen_by or "",
        day=say.day(first.reckoned(intervals)),
    )
    return lines(say("schedule-next", due=draw_day(first.due_on(intervals), reading.today, say)), reason)


def _draw_areas(scheduled: Scheduled, today: date, say: Language) -> Iterator[Markup]:
    """When each area was assessed; where it is the only one, without its name."""
    if len(scheduled.department.areas) == 1:
        yield from (say("schedule-assessed", day=say.day(it.assessed_on)) for it in scheduled.assessed)
        if scheduled.due_on is None:
            yield draw_due(scheduled, today, say)
        return
    for it in scheduled.assessed:
        due = say("schedule-under-way") if it.under_way else draw_day(it.due_on(scheduled.intervals), today, say)
        yield say("schedule-area", area=_name_area(it.area, say), day=say.day(it.assessed_on), due=due)
    for area in scheduled.not_assessed:
        yield say("schedule-area-without-date", area=_name_area(area, say), state=say("schedule-not-assessed"))


def _name_area(area: str, say: Language) -> Markup:
    return short_department_name(say, None, area)


def _draw_limit(scheduled: Scheduled, today: date, say: Language) -> Markup | None:
    if scheduled.last_day is None:
        return None
    if scheduled.is_expired(today):
        return say("schedule-limit-over", day=say.day(scheduled.last_day), most=COUNTS_MONTHS)
    return say("schedule-limit", day=say.day(scheduled.last_day))


def _ways_to_change(reading: ScheduleReading, scheduled: Scheduled, say: Language) -> Rows:
    department, reader, today = scheduled.department.id, reading.reader, reading.today
    moved = {"button-schedule-sooner": scheduled.moved(-1, today), "button-schedule-later": scheduled.moved(1, today)}
    may_begin = scheduled.waiting or scheduled.not_assessed
    is_movable = scheduled.due_on is not None and not scheduled.is_expired(today)
    return (
        *row(to_follow_up(reader, scheduled, say) if may_begin else None),
        *row(
            *(
                lead(reader, say.label(label, day=say.day(day)), Verb.SCHEDULE_DAY, department, day.toordinal())
                for label, day in moved.items()
                if day
            )
        ),
        *row(
            lead(reader, say.label("button-schedule-another"), Verb.SCHEDULE_DAYS, department) if is_movable else None,
            lead(reader, say.label("button-schedule-reckoned"), Verb.SCHEDULE_DAY, department, 0)
            if scheduled.is_chosen
            else None,
        ),
    )
