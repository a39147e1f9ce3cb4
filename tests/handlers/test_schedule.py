"""/schedule as people see it, the file they take, and the reminder that leads to a round."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from icalendar import Calendar

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, labels, newest, read
from tests.handlers.test_files import files_of

Say = Callable[..., str]


async def manager_of_hr(bot: RunningBot) -> Phone:
    """Somebody who directs a department that was assessed 30 days ago."""
    return await bot.joined("Halima", RoleKind.MANAGER, "hr")


async def test_leaders_see_every_department_on_pages_and_staff_their_own(
    bot: RunningBot, amina: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(amina)
    first = await bot.hears(amina, "/schedule")
    assert say("schedule-rule", months=6, days=90, most=24) in read(first)
    await bot.taps(amina, say("button-later"))
    assert say("schedule-not-assessed") in read(newest(amina))
    await bot.starts(grace)
    own = await bot.hears(grace, "/schedule")
    assert labels(own) == ["1. Sales & frontline", say("button-departments")]


async def test_a_manager_moves_the_day_by_a_tap_and_in_words_and_back(bot: RunningBot, say: Say) -> None:
    phone = await manager_of_hr(bot)
    await bot.hears(phone, "/schedule")
    await bot.taps(phone, "1. Human Resources")
    usual = read(newest(phone))
    (later,) = (it for it in labels(newest(phone)) if it.startswith("Later"))
    assert await bot.taps(phone, later) == say("schedule-saved")
    assert f"due {later.partition(': ')[2]}" in read(newest(phone))
    assert "Halima chose that day" in read(newest(phone))
    await bot.taps(phone, say("button-schedule-another"))
    await bot.hears(phone, "the moon")
    assert say("schedule-day-not-understood") in read(newest(phone))
    await bot.hears(phone, "in 10 years")
    assert say("schedule-day-out-of-reach") in read(newest(phone))
    await bot.hears(phone, "in two weeks")
    day = (bot.now() + timedelta(days=14)).date().isoformat()
    assert await bot.rows("SELECT chosen_on FROM reassessments WHERE area = 'hr'") == [(day,)]
    await bot.taps(phone, say("button-schedule-reckoned"))
    assert read(newest(phone)) == usual
    assert len(await bot.rows("SELECT 1 FROM trail WHERE text LIKE '%reassessment-redated%'")) == 3


async def test_a_button_that_has_grown_too_old_shows_how_it_is(bot: RunningBot, say: Say) -> None:
    phone = await manager_of_hr(bot)
    ((department,),) = await bot.rows("SELECT department_id FROM department_areas WHERE area = 'hr'")
    yesterday = (bot.now() - timedelta(days=2)).date().toordinal()
    toast = await bot.forges(phone, Payload(Verb.SCHEDULE_DAY, 1, (department, yesterday)).encode())
    assert toast == say("schedule-day-out-of-reach")


async def test_the_calendar_holds_what_its_taker_may_see(bot: RunningBot, server: Server, amina: Phone) -> None:
    phone = await manager_of_hr(bot)
    await bot.starts(amina)
    for taker, number in ((phone, 1), (amina, 10)):
        await bot.hears(taker, "/schedule")
        await bot.taps(taker, "Take it as a calendar file")
        ((name, data),) = files_of(server, taker).items()
        assert name == f"sample-schedule-{bot.now().date().isoformat()}.ics"
        assert len(list(Calendar.from_ical(data).events)) == number


async def test_leaders_choose_after_what_time(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    await bot.hears(amina, "/schedule")
    await bot.taps(amina, say("button-schedule-intervals"))
    await bot.taps(amina, say("button-schedule-months", time=12), say("button-schedule-days", time=60))
    assert say("schedule-rule", months=12, days=60, most=24) in read(newest(amina))
    assert "● Critical: 60 days" in labels(newest(amina))


async def test_what_is_due_waits_among_reminders_and_leads_to_a_round(bot: RunningBot, say: Say) -> None:
    phone = await manager_of_hr(bot)
    await bot.writes("UPDATE reassessments SET assessed_on = '2024-10-01' WHERE area = 'hr'")
    reminders = await bot.hears(phone, "/reminders")
    assert "To be assessed again: Human Resources" in read(reminders)
    await bot.hears(phone, "/schedule")
    assert "No longer counts for client protection programmes" in read(newest(phone))
    await bot.taps(phone, "1. Human Resources", say("button-schedule-begin"))
    assert "Departments: Human Resources" in read(newest(phone))
    await bot.taps(phone, say("button-draft-open"))
    assert say("schedule-under-way") in read(await bot.hears(phone, "/schedule"))
