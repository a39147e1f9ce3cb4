"""/schedule: when departments are to be assessed again, moving that, taking it away, and reminding of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.reassessment import Interval, ScheduleReading
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of, writer_of
from bot.journeys.schedule import ask_for_day, choose_interval, move_date, read_due, read_schedule
from bot.reports.calendar import write_calendar
from bot.screens.payload import Payload
from bot.screens.schedule import draw_intervals, draw_schedule
from bot.screens.scheduled import draw_calendar, draw_day_question, draw_reassessment_due, draw_scheduled
from bot.screens.verbs import Verb

INTERVALS: Mapping[Verb, Interval] = {
    Verb.SCHEDULE_MONTHS: Interval.USUAL,
    Verb.SCHEDULE_CRITICAL: Interval.CRITICAL,
}
"""What the taps choose a time for."""


async def show_schedule(context: Context, sent: Sent, member: Member) -> None:
    """Show when the departments that the writer may see are to be assessed again."""
    reading = await read_schedule(context.database, context.contents, asker_of(sent, member), now=context.now())
    await context.sender.send(sent.chat, draw_schedule(reading, context.say_to(reading.reader)))


async def show_page(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of it in place."""
    (page,) = payload.numbers
    reading = await _read(context, tapped, payload)
    await show_in_place(context, tapped, draw_schedule(reading, context.say_to(reading.reader), page=page))


async def show_department(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show one department in place."""
    await _show_department(context, tapped, payload, await _read(context, tapped, payload))


async def take_day(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let a department be due on the day of a button; one that is too old for that shows the department as it is."""
    department, ordinal = payload.numbers
    day = _day(ordinal)
    reading = await _read(context, tapped, payload)
    found = reading.find(department)
    if day and found.may_change and not found.may_fall_on(day, reading.today):
        said = context.say_to(reading.reader).label("schedule-day-out-of-reach")
    else:
        reading = await move_date(
            context.database,
            context.contents,
            tapper_of(tapped, payload),
            department=department,
            day=day,
            now=context.now(),
        )
        said = context.say_to(reading.reader).label("schedule-saved")
    await _show_department(context, tapped, payload, reading, said=said)


async def ask_day(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for a day in words."""
    (department,) = payload.numbers
    tapper = tapper_of(tapped, payload)
    reading = await ask_for_day(context.database, context.contents, tapper, department=department, now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_day_question(reading, reading.find(department), say))


async def take_spoken_day(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as the day on which a department is due; what cannot be read is asked for again."""
    (department,) = numbers
    writer = writer_of(sent, member)
    reading = await read_schedule(context.database, context.contents, writer, now=context.now())
    # Beside the loop on which everybody's taps wait: the first day in a language takes a third of a second.
    day = await asyncio.to_thread(context.read_day, sent.text, reading.reader.person, reading.today)
    if day is None:
        raise Refused("schedule-day-not-understood")
    reading = await move_date(
        context.database, context.contents, writer, department=department, day=day, now=context.now()
    )
    say = context.say_to(reading.reader)
    await context.sender.send(sent.chat, draw_scheduled(reading, reading.find(department), say))


async def show_intervals(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show after what time departments are assessed again, to be chosen."""
    reading = await _read(context, tapped, payload)
    if not reading.may_set_intervals:
        raise Refused("not-yours")
    await show_in_place(context, tapped, draw_intervals(reading, context.say_to(reading.reader)))


async def take_interval(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Choose after what time."""
    (chosen,) = payload.numbers
    interval, tapper = INTERVALS[payload.verb], tapper_of(tapped, payload)
    reading = await choose_interval(context.database, context.contents, tapper, interval, chosen, now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_intervals(reading, say), said=say.label("schedule-saved"))


async def send_calendar(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Send the schedule, or a department's day, as a calendar file below."""
    (department,) = payload.numbers
    reading = await _read(context, tapped, payload)
    shown = [reading.find(department)] if department else reading.departments
    say = context.say_to(reading.reader)
    data, _ = await asyncio.gather(
        asyncio.to_thread(write_calendar, reading, shown, say, link=context.bot_link, now=context.now()),
        context.sender.toast(tapped.tap),
    )
    await context.sender.send(tapped.chat, draw_calendar(data, reading, say))


async def word_due(
    context: Context, institution: int, reader: int, arguments: Mapping[str, str | int]
) -> Notice | None:
    """Remind somebody of a department that is to be assessed again."""
    found = await read_due(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        department=int(arguments["subject"]),
        now=context.now(),
    )
    if found is None:
        return None
    reading, scheduled, passed_on = found
    screen = draw_reassessment_due(reading, scheduled, context.say_to(reading.reader), passed_on=passed_on)
    return Notice(chat=reading.reader.person.telegram_id, screen=screen)


async def _show_department(
    context: Context, tapped: Tapped, payload: Payload, reading: ScheduleReading, *, said: str = ""
) -> None:
    scheduled = reading.find(payload.numbers[0])
    await show_in_place(context, tapped, draw_scheduled(reading, scheduled, context.say_to(reading.reader)), said=said)


async def _read(context: Context, tapped: Tapped, payload: Payload) -> ScheduleReading:
    return await read_schedule(context.database, context.contents, tapper_of(tapped, payload), now=context.now())


def _day(ordinal: int) -> date | None:
    """A day by its ordinal; 0 is none."""
    if ordinal > date.max.toordinal():
        raise Refused("not-yours")
    return date.fromordinal(ordinal) if ordinal else None


TAPS: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    Verb.SCHEDULE: show_page,
    Verb.SCHEDULE_DEPARTMENT: show_department,
    Verb.SCHEDULE_DAYS: ask_day,
    Verb.SCHEDULE_DAY: take_day,
    Verb.SCHEDULE_INTERVALS: show_intervals,
    **dict.fromkeys(INTERVALS, take_interval),
    Verb.SCHEDULE_FILE: send_calendar,
}
"""What its buttons do."""
