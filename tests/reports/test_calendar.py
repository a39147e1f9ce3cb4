"""The schedule as a calendar file, read as calendars read it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from bot.assessment.people import Department, Institution, Member, Person, SetUp
from bot.assessment.reassessment import Assessed, Intervals, Scheduled, ScheduleReading
from bot.reports.calendar import write_calendar
from bot.texts import ENGLISH, PSEUDO, Texts

NOW = datetime(2026, 11, 24, 9, 0, 30, tzinfo=UTC)
DAY = date(2026, 11, 1)
LINK = "https://t.me/umoja_bot"
INSTITUTION = Institution(
    id=1, slug="umoja", name="Umoja; “Micro”, finance", language="en", time_zone="Africa/Nairobi", set_up=SetUp.DONE
)
PERSON = Person(
    id=1, telegram_id=1001, name="Amina", language="en", time_zone="Africa/Nairobi", institution=INSTITUTION.id
)
READER = Member(id=1, institution=INSTITUTION, person=PERSON, key="key", roles=(), frontline=False)


def scheduled(number: int, name: str | None = None, chosen: date | None = None, *, never: bool = False) -> Scheduled:
    assessed = Assessed(department=number, area="hr", assessed_on=DAY, chosen_on=chosen)
    return Scheduled(
        department=Department(id=number, name=name, areas=("hr",)),
        assessed=() if never else (assessed,),
        intervals=Intervals(),
    )


def take(texts: Texts, *departments: Scheduled, language: str = ENGLISH, now: datetime = NOW) -> list[Event]:
    reading = ScheduleReading(
        reader=READER, today=now.date(), intervals=Intervals(), departments=departments, may_set_intervals=False
    )
    data = write_calendar(reading, departments, texts.speak(language), link=LINK, now=now)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    calendar = Calendar.from_ical(data)
    assert calendar.version == "2.0" and calendar.prodid
    # The library leaves this one as it stands in the file.
    assert r"Umoja\; “Micro”\, finance" in str(calendar.calendar_name)
    return list(calendar.events)


@pytest.mark.parametrize("language", [ENGLISH, PSEUDO])
def test_each_department_that_has_a_date_is_an_event_of_that_whole_day(real_texts: Texts, language: str) -> None:
    first, second = take(
        real_texts,
        scheduled(3),
        scheduled(4, "Branch, “Lake & Hill”; east \\ north"),
        scheduled(5, never=True),
        language=language,
    )
    say = real_texts.speak(language)
    assert (first.start, first.end) == (date(2027, 5, 1), date(2027, 5, 2))
    assert first.summary == say.plain("schedule-event", department=say("area-hr", "short"))
    assert "Branch, “Lake & Hill”; east \\ north" in str(second.summary)
    assert INSTITUTION.name in str(first.description)
    assert LINK in str(first.description)
    assert not {"\u2068", "\u2069"} & set(f"{first.summary}{first.description}")


def test_it_rings_in_the_morning_two_weeks_before(real_texts: Texts) -> None:
    (event,) = take(real_texts, scheduled(3))
    (alarm,) = event.alarms.times
    rings = alarm.trigger
    assert isinstance(rings, datetime)
    assert rings.replace(tzinfo=None) == datetime(2027, 4, 17, 9, 0)  # noqa: DTZ001 - a day of no zone
    assert [str(it["action"]) for it in event.walk("VALARM")] == ["DISPLAY"]


def test_taken_again_it_moves_the_same_event(real_texts: Texts) -> None:
    (before,) = take(real_texts, scheduled(3))
    moved = scheduled(3, "Another name", chosen=date(2027, 1, 9))
    (after,) = take(real_texts, moved, language=PSEUDO, now=NOW + timedelta(minutes=1))
    assert after.uid == before.uid
    assert after.sequence > before.sequence
    assert after.start == date(2027, 1, 9)
    (other,) = take(real_texts, scheduled(4))
    assert other.uid != before.uid
