"""The schedule as a calendar file (iCalendar, RFC 5545): an event of a whole day for each department that is due."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.assessment.reassessment import Scheduled, ScheduleReading
from bot.reports.bearers import name_department
from bot.texts import Language

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PROGRAM = "-//Smart Operations Bot//Schedule//EN"

ALARM = timedelta(days=-14, hours=9)
"""Counted from the midnight at which the day begins: at nine in the morning, two weeks before."""


def write_calendar(
    reading: ScheduleReading, departments: Iterable[Scheduled], say: Language, *, link: str, now: datetime
) -> bytes:
    """The file, in the reader's language. `link` opens the bot, and makes events another bot's no others.

    Taken again, it moves the events of former files to their new days: each has its own id for ever.
    """
    from icalendar import Calendar, vText  # noqa: PLC0415, few people take a calendar in one run of the bot

    calendar = Calendar()
    calendar.add("prodid", PROGRAM)
    calendar.add("version", "2.0")
    # The library knows no type for names of others' making, and then escapes nothing.
    calendar.add("x-wr-calname", vText(say.plain("schedule-calendar", institution=reading.reader.institution.name)))
    for scheduled in departments:
        if scheduled.due_on:
            calendar.add_component(_make_event(reading, scheduled, say, link=link, now=now))
    data: bytes = calendar.to_ical()
    return data


def _make_event(reading: ScheduleReading, scheduled: Scheduled, say: Language, *, link: str, now: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415, as above

    first, institution = scheduled.waiting[0], reading.reader.institution
    due = first.due_on(scheduled.intervals)
    department = name_department(scheduled.department, say)
    event = Event()
    event.add("uid", f"department-{scheduled.department.id}.{link.rpartition('/')[2]}@t.me")
    event.add("dtstamp", now)
    # Calendars take an event anew only where this number has grown.
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", say.plain("schedule-event", department=department))
    event.add(
        "description",
        say.plain(
            "schedule-event-about",
            institution=institution.name,
            day=say.day(first.assessed_on),
            last=say.day(first.last_day),
            link=link,
        ),
    )
    event.add("url", link)
    event.add_component(_make_alarm(say.plain("schedule-event-alarm", department=department)))
    return event


def _make_alarm(text: str) -> Alarm:
    from icalendar import Alarm  # noqa: PLC0415, as above

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", ALARM)
    alarm.add("description", text)
    return alarm
