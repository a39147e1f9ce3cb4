"""When departments are to be assessed again: all of them, and after what time."""

from __future__ import annotations

from itertools import chain

from bot.assessment.reassessment import CHOICES, Interval, Reason, Scheduled, ScheduleReading
from bot.screens.buttons import choice_button, one_each, row
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.naming import whole_department_name
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.schedule_frame import draw_due, draw_rule, lead, to_calendar, to_schedule
from bot.screens.screen import Button, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

ON_A_PAGE = 8
NAME = 28
"""Characters of a department's name at most on a button."""

_BUTTONS = {
    Interval.USUAL: ("button-schedule-months", Verb.SCHEDULE_MONTHS),
    Interval.CRITICAL: ("button-schedule-days", Verb.SCHEDULE_CRITICAL),
}


def draw_schedule(reading: ScheduleReading, say: Language, *, page: int = 0) -> Screen:
    """A page of the departments that the reader may see, what is overdue first."""
    reader, shown = reading.reader, reading.departments
    blocks = [_draw_in_list(number, it, reading, say) for number, it in enumerate(shown, 1)]
    pages = paginate(blocks, most=ON_A_PAGE) or [[]]
    page = min(page, len(pages) - 1)
    overdue = sum(it.is_overdue(reading.today) for it in shown)
    intervals = lead(reader, say.label("button-schedule-intervals"), Verb.SCHEDULE_INTERVALS)
    return Screen(
        text=paragraphs(
            put_title(reader.institution.name, say("schedule-section"), say),
            draw_rule(reading.intervals, say),
            _draw_emptiness(reading, say),
            say("schedule-count-overdue", count=overdue) if overdue else None,
            *(blocks[number] for number in pages[page]),
            draw_page(page, len(pages), say),
        ),
        rows=(
            *one_each([_to_department(number + 1, shown[number], reading, say) for number in pages[page]]),
            *turn_pages(Verb.SCHEDULE, reader.institution.id, page=page, pages=len(pages), say=say),
            *to_calendar(reader, shown, 0, say),
            *row(intervals if reading.may_set_intervals else None),
            *row(lead(reader, say.label("button-departments"), Verb.DEPARTMENTS)),
        ),
    )


def draw_intervals(reading: ScheduleReading, say: Language) -> Screen:
    """Choose after what time departments are assessed again."""
    choices = [_draw_choice(reading, interval, it, say) for interval, offered in CHOICES.items() for it in offered]
    return Screen(
        text=paragraphs(
            put_title(reading.reader.institution.name, say("schedule-intervals-section"), say),
            draw_rule(reading.intervals, say),
            say("schedule-intervals-ask"),
        ),
        rows=(
            *chain.from_iterable(row(*choices[place : place + 2]) for place in range(0, len(choices), 2)),
            *to_schedule(reading.reader, say),
        ),
    )


def _draw_emptiness(reading: ScheduleReading, say: Language) -> Markup | None:
    if not reading.departments:
        return say("schedule-nothing")
    return None if any(it.assessed for it in reading.departments) else say("schedule-none-yet")


def _draw_in_list(number: int, scheduled: Scheduled, reading: ScheduleReading, say: Language) -> Markup:
    is_sooner = scheduled.reason is Reason.CRITICAL and not scheduled.is_overdue(reading.today)
    return lines(
        say("schedule-line", number=number, department=whole_department_name(say, scheduled.department)),
        draw_due(scheduled, reading.today, say),
        say("schedule-critical") if is_sooner else None,
    )


def _to_department(number: int, scheduled: Scheduled, reading: ScheduleReading, say: Language) -> Button:
    name = shorten(whole_department_name(say, scheduled.department).label, NAME)
    label = say.label("button-numbered", number=number, name=name)
    return lead(reading.reader, label, Verb.SCHEDULE_DEPARTMENT, scheduled.department.id)


def _draw_choice(reading: ScheduleReading, interval: Interval, choice: int, say: Language) -> Button:
    label, verb = _BUTTONS[interval]
    institution, is_chosen = reading.reader.institution.id, reading.intervals.of(interval) == choice
    return choice_button(say.label(label, time=choice), verb, institution, choice, chosen=is_chosen, say=say)
