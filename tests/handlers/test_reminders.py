"""/reminders: what waits, and everything about letters set by buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]


async def chosen(bot: RunningBot, phone: Phone, column: str) -> object:
    ((value,),) = await bot.rows(f"SELECT {column} FROM persons WHERE telegram_id = ?", phone.id)
    return value


async def test_a_member_chooses_when_he_is_written_to(bot: RunningBot, say: Say) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    assert say("reminders-at-once") in read(newest(clerk))
    await bot.taps(clerk, say("button-reminders-daily"))
    await bot.taps(clerk, say("button-reminders-hour"), "8:00\u202fAM")
    assert await chosen(bot, clerk, "letter_hour") == 8
    await bot.taps(clerk, say("button-reminders-quiet"), "6:00\u202fPM")
    assert (await chosen(bot, clerk, "quiet_from"), await chosen(bot, clerk, "quiet_until")) == (18, 8)
    assert "8:00" in read(newest(clerk))


async def test_a_member_goes_away_and_comes_back(bot: RunningBot, say: Say) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    await bot.taps(clerk, say("button-reminders-away"))
    await bot.taps(clerk, labels(newest(clerk))[2])
    assert await chosen(bot, clerk, "away_until")
    await bot.taps(clerk, say("button-reminders-back"))
    assert await chosen(bot, clerk, "away_until") is None


async def test_a_member_writes_the_day_on_which_he_is_back(bot: RunningBot, say: Say) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    await bot.taps(clerk, say("button-reminders-away"))
    for words, sentence in (
        ("when the rain ends", "action-day-not-understood"),
        ("yesterday", "reminders-away-past"),
        ("in two years", "reminders-away-past"),
    ):
        assert read(await bot.hears(clerk, words)) == say(sentence)
    shown = await bot.hears(clerk, "in 10 days")
    day = (bot.now() + timedelta(days=10)).date()
    assert say("reminders-away", day=day.strftime("%B %-d, %Y")) in read(shown)
    assert await chosen(bot, clerk, "away_until") == day.isoformat()


async def test_the_days_offered_to_be_back_on_follow_free_ones(bot: RunningBot, say: Say) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    await bot.taps(clerk, say("button-reminders-away"))
    *days, _ = labels(newest(clerk))
    assert days[0] == "Monday, November 30, 2026"


async def test_a_member_stops_a_kind_and_lets_it_come_again(bot: RunningBot, say: Say) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    kind = say("reminder-kind-run-unfinished")
    await bot.taps(clerk, say("button-reminders-kinds"), kind)
    assert await bot.rows("SELECT kind FROM stopped_reminders") == [("run-unfinished",)]
    await bot.taps(clerk, say("button-reminders-kinds"), kind)
    assert await bot.rows("SELECT kind FROM stopped_reminders") == []


async def test_leaders_write_the_country_whose_holidays_count(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    await bot.hears(amina, "/reminders")
    await bot.taps(amina, say("button-reminders-country"))
    await bot.hears(amina, "atlantis")
    assert say("reminders-country-not-found") in read(newest(amina))
    assert labels(newest(amina)) == [say("button-reminders-by-zone"), say("button-reminders")]
    await bot.hears(amina, "egy")
    await bot.taps(amina, "Egypt")
    assert await bot.rows("SELECT country FROM institutions") == [("EG",)]
    assert await bot.rows("SELECT COUNT(*) FROM trail WHERE text LIKE '%\"country\"%'") == [(1,)]


async def test_managers_may_have_a_digest_and_staff_are_not_offered_one(
    bot: RunningBot, joseph: Phone, say: Say
) -> None:
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.hears(clerk, "/reminders")
    assert say("button-reminders-weekly") not in labels(newest(clerk))
    await bot.starts(joseph)
    await bot.hears(joseph, "/reminders")
    await bot.taps(joseph, say("button-reminders-weekly"), "Friday")
    assert await bot.rows("SELECT weekday FROM weekly_digests") == [(4,)]


async def is_reminded(bot: RunningBot, say: Say) -> Phone:
    """A clerk who began to answer on a Tuesday, and the letter that he gets on Wednesday."""
    now = bot.now()
    tuesday = datetime.combine(now.date() + timedelta(days=8 - now.weekday()), time(9), UTC)
    bot.clock.advance(seconds=(tuesday - now).total_seconds())
    clerk = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    await bot.taps(clerk, say("button-begin"))
    await bot.taps(clerk, next(label for label in labels(newest(clerk)) if label.endswith("No")))
    bot.clock.advance(hours=24)
    assert bot._context
    bot._context.wake_notices()
    await clerk.sees(say("remind-unfinished-far", done=1, total=9).partition(".")[2])
    await bot.rests()
    assert say("button-letter-tomorrow") in labels(newest(clerk))
    return clerk


async def test_a_reminder_is_put_off_until_the_next_working_day(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    await bot.taps(clerk, say("button-letter-tomorrow"))
    tomorrow = (bot.now() + timedelta(days=1)).date()
    assert await bot.rows("SELECT kind, until FROM put_off") == [("run-unfinished", tomorrow.isoformat())]
    assert say("button-letter-tomorrow") not in labels(newest(clerk))
    assert say("button-remind-go-on") in labels(newest(clerk))


async def test_what_is_not_his_is_never_reminded_of_again(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    await bot.taps(clerk, say("button-letter-not-mine"))
    assert await bot.rows("SELECT kind, until FROM put_off") == [("run-unfinished", None)]


async def test_what_was_put_off_or_declined_is_marked_and_taken_up_again(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    await bot.taps(clerk, say("button-letter-next-week"))
    await bot.hears(clerk, "/reminders")
    day = (bot.now() + timedelta(days=7)).strftime("%B %-d, %Y")
    assert f"your answers are not finished (again on {day})" in read(newest(clerk))
    await bot.taps(clerk, say("button-reminders-again"))
    assert "1. Human Resources: your answers are not finished" in read(newest(clerk))
    await bot.taps(clerk, say("button-reminders-again-of", number=1))
    assert await bot.rows("SELECT * FROM put_off") == []
    assert say("button-reminders-again") not in labels(newest(clerk))


async def test_reminders_of_a_kind_are_stopped_from_the_letter(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    await bot.taps(clerk, say("button-letter-stop"))
    assert await bot.rows("SELECT kind FROM stopped_reminders") == [("run-unfinished",)]
    assert "Stopped: unfinished answers." in read(newest(clerk))
    await bot.taps(clerk, say("button-letter-undo"))
    assert await bot.rows("SELECT kind FROM stopped_reminders") == []
    assert say("button-letter-stop") in labels(newest(clerk))


async def test_he_says_from_the_letter_that_he_is_away_and_the_letter_stays(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    letter = newest(clerk)
    await bot.taps(clerk, say("button-letter-away"))
    assert newest(clerk).id > letter.id
    await bot.taps(clerk, labels(newest(clerk))[1])
    assert await chosen(bot, clerk, "away_until")
    assert say("button-letter-tomorrow") in labels(next(it for it in clerk.messages if it.id == letter.id))


async def test_he_does_it_now(bot: RunningBot, say: Say) -> None:
    clerk = await is_reminded(bot, say)
    await bot.taps(clerk, say("button-remind-go-on"))
    still_so = say("button-still-so", answer="").rstrip()
    assert any(label.startswith(still_so) for label in labels(newest(clerk)))


async def test_what_a_letter_leads_to_comes_below_it_and_changes_in_place_there(
    bot: RunningBot, joseph: Phone, say: Say
) -> None:
    await bot.writes("UPDATE actions SET due_on = '2026-11-25' WHERE area = 'sf'")
    await bot.starts(joseph)
    letter = await joseph.sees("To be done")
    await bot.rests()
    see = labels(letter)[0]
    await bot.taps(joseph, see, message=letter.id)
    below = newest(joseph)
    assert below.id > letter.id
    assert say("action-section") in read(below)
    await bot.taps(joseph, say("button-to-plan"))
    assert newest(joseph).id == below.id
    assert labels(next(it for it in joseph.messages if it.id == letter.id)) == labels(letter)
