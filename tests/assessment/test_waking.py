from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.waking import RESTLESS, Habits, Waking

NAIROBI = "Africa/Nairobi"
BERLIN = "Europe/Berlin"


def on_weekdays(day: date) -> bool:
    return day.weekday() < 5


def from_sunday_to_thursday(day: date) -> bool:
    return day.weekday() not in {4, 5}


def waking(
    habits: Habits | None = None,
    *,
    zone: str = NAIROBI,
    is_working: Callable[[date], bool] = on_weekdays,
    last_letter: datetime | None = None,
) -> Waking:
    return Waking(habits=habits or Habits(), clock=ZoneInfo(zone), is_working=is_working, last_letter=last_letter)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


TUESDAY_NIGHT, TUESDAY_NOON = utc("2026-11-24 03:00"), utc("2026-11-24 09:00")
NINE_THAT_DAY, NINE_NEXT_DAY = utc("2026-11-24 06:00"), utc("2026-11-25 06:00")


def test_before_his_hour_a_letter_waits_for_it() -> None:
    assert waking().next_letter(TUESDAY_NIGHT) == NINE_THAT_DAY


def test_after_his_hour_news_goes_at_once_where_nothing_was_sent_that_day() -> None:
    assert waking().may_write(TUESDAY_NOON)
    assert not waking(last_letter=NINE_THAT_DAY).may_write(TUESDAY_NOON)


def test_after_a_letter_the_next_is_at_his_hour_of_the_next_working_day() -> None:
    assert waking(last_letter=TUESDAY_NOON).next_letter(TUESDAY_NOON) == NINE_NEXT_DAY
    friday = utc("2026-11-27 10:00")
    assert waking(last_letter=friday).next_letter(friday) == utc("2026-11-30 06:00")
    thursday = utc("2026-11-26 10:00")
    sunday = waking(is_working=from_sunday_to_thursday, last_letter=thursday).next_letter(thursday)
    assert sunday == utc("2026-11-29 06:00")


def test_what_comes_when_quiet_hours_have_begun_waits_for_the_morning() -> None:
    assert waking().next_letter(utc("2026-11-24 17:00")) == NINE_NEXT_DAY
    assert waking().next_urgent(utc("2026-11-24 17:00")) == utc("2026-11-25 04:00")


def test_what_is_urgent_is_not_bound_to_once_a_day_but_to_days_and_hours() -> None:
    assert waking(last_letter=NINE_THAT_DAY).next_urgent(TUESDAY_NOON) == TUESDAY_NOON
    assert waking().next_urgent(utc("2026-11-28 09:00")) == utc("2026-11-30 04:00")


def test_an_hour_that_is_quiet_is_none() -> None:
    assert waking(Habits(hour=22)).next_letter(TUESDAY_NIGHT) == utc("2026-11-24 04:00")


def test_quiet_hours_may_lie_at_noon() -> None:
    habits = Habits(hour=9, quiet_from=12, quiet_until=14)
    assert waking(habits).next_letter(utc("2026-11-24 10:00")) == utc("2026-11-24 11:00")


def test_nothing_comes_while_somebody_is_away() -> None:
    away = Habits(away_until=date(2026, 12, 5))
    assert waking(away).next_letter(TUESDAY_NOON) == utc("2026-12-07 06:00")
    assert waking(away).next_look(TUESDAY_NOON) == utc("2026-12-07 06:00")


def test_whoever_wants_all_at_once_gets_it_at_any_hour_of_any_day() -> None:
    assert waking(RESTLESS, last_letter=TUESDAY_NIGHT).may_write(utc("2026-11-29 23:30"))


def test_it_is_looked_once_a_working_day_also_later_than_his_hour() -> None:
    assert waking().next_look(TUESDAY_NOON) == TUESDAY_NOON
    assert waking().next_look(TUESDAY_NOON, last_look=date(2026, 11, 24)) == NINE_NEXT_DAY


def test_the_eve_of_the_next_look_is_the_last_day_of_a_weekend() -> None:
    assert waking().eve_of_next_look(date(2026, 11, 24)) == date(2026, 11, 24)
    assert waking().eve_of_next_look(date(2026, 11, 27)) == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("now", "letter"),
    [("2027-03-27 20:00", "2027-03-28 07:00"), ("2027-10-30 20:00", "2027-10-31 08:00")],
    ids=["clocks go forward", "clocks go back"],
)
def test_his_hour_stays_the_same_on_the_wall_when_clocks_change(now: str, letter: str) -> None:
    every_day = waking(zone=BERLIN, is_working=lambda _: True)
    assert every_day.next_letter(utc(now)) == utc(letter)


def test_an_hour_that_the_clock_leaves_out_is_no_time_for_a_letter() -> None:
    habits = Habits(hour=2, quiet_from=3, quiet_until=2)
    letter = waking(habits, zone=BERLIN, is_working=lambda _: True).next_letter(utc("2027-03-28 00:00"))
    assert letter == utc("2027-03-29 00:00")


def test_where_no_day_is_for_work_the_calendar_is_left_aside_after_a_month() -> None:
    letter = waking(is_working=lambda _: False).next_letter(TUESDAY_NOON)
    assert timedelta(days=29) < letter - TUESDAY_NOON < timedelta(days=32)


HOURS = st.integers(0, 23)
ZONES = st.sampled_from([NAIROBI, BERLIN, "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Africa/Cairo"])


@given(
    habits=st.builds(Habits, hour=HOURS, quiet_from=HOURS, quiet_until=HOURS),
    zone=ZONES,
    now=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001 - the zone is put on below
    ago=st.one_of(st.none(), st.timedeltas(timedelta(0), timedelta(days=3))),
)
def test_a_letter_always_comes_and_never_at_a_wrong_time(
    habits: Habits, zone: str, now: datetime, ago: timedelta | None
) -> None:
    now = now.replace(tzinfo=UTC)
    last = None if ago is None else now - ago
    person = waking(habits, zone=zone, is_working=from_sunday_to_thursday, last_letter=last)
    letter = person.next_letter(now)
    local = letter.astimezone(person.clock)
    assert now <= letter < now + timedelta(days=10)
    assert person.may_write(letter)
    assert from_sunday_to_thursday(local.date())
    assert not habits.is_quiet(local.hour)
    assert last is None or person.day_of(last) < local.date()
