"""/privacy, /mydata and /forget, with the whole bot."""

from __future__ import annotations

import json

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, labels, newest, read, said
from tests.handlers.test_files import files_of


async def test_everybody_reads_who_sees_what_and_how_long_it_is_kept(
    bot: RunningBot, grace: Phone, amina: Phone
) -> None:
    told = await bot.hears(grace, "/privacy")
    assert "24 months after a round is closed" in read(told)
    assert "90 days after somebody has left" in read(told)
    assert labels(told) == ["Send me my data", "What can I have erased?"]
    assert "36 months" in labels(await bot.hears(amina, "/privacy"))


async def test_a_leader_changes_how_long_it_is_kept(bot: RunningBot, amina: Phone) -> None:
    await bot.hears(amina, "/privacy")
    assert await bot.taps(amina, "36 months") == "Saved."
    assert "36 months after a round is closed" in read(newest(amina))
    assert "● 36 months" in labels(newest(amina))
    assert await bot.rows("SELECT answers_months, former_days FROM institutions") == [(36, 90)]


async def test_nobody_else_changes_it(bot: RunningBot, grace: Phone) -> None:
    await bot.hears(grace, "/privacy")
    toast = await bot.forges(grace, Payload(Verb.KEEP_ANSWERS, 1, (36,)).encode())
    assert toast == "That does not work for you, or not any more."
    assert await bot.rows("SELECT answers_months FROM institutions") == [(24,)]


async def test_my_data_comes_as_a_page_and_for_programs(bot: RunningBot, server: Server, grace: Phone) -> None:
    await bot.hears(grace, "/departments")
    await bot.taps(grace, "Sales & frontline", "Begin")
    await bot.hears(grace, "Two agents <b>say</b> so")
    await bot.hears(grace, "/mydata")
    files = files_of(server, grace)
    page, copy = (next(data for name, data in files.items() if name.endswith(it)) for it in ("html", "json"))
    assert b"Grace Otieno" in page
    assert b"Two agents &lt;b&gt;say&lt;/b&gt; so" in page
    told = json.loads(copy)
    assert told["person"]["telegram_id"] == grace.id
    assert "Two agents <b>say</b> so" in copy.decode()
    assert "Amina" not in page.decode()


async def test_forgetting_is_asked_once_and_done(bot: RunningBot, grace: Phone) -> None:
    await bot.hears(grace, "/departments")
    await bot.taps(grace, "Sales & frontline", "Begin")
    asked = await bot.hears(grace, "/forget")
    assert "Have everything about you erased in Sunrise Savings (sample)?" in read(asked)
    again = await bot.hears(grace, "/forget")
    await bot.taps(grace, "Yes, erase it all", message=asked.id)
    assert "Everything about you is erased." in "\n".join(said(grace))
    assert await bot.member(grace) is None
    assert await bot.rows("SELECT 1 FROM persons WHERE telegram_id = ?", grace.id) == []
    # The other card that asked the same does nothing any more, not even once the person is back.
    await bot.taps(grace, "Yes, erase it all", message=again.id)
    await bot.starts(grace, await bot.invites(RoleKind.STAFF, "hr"))
    await bot.taps(grace, "Yes, erase it all", message=again.id)
    assert await bot.member(grace)


async def test_whoever_is_forgotten_is_a_stranger(bot: RunningBot, grace: Phone) -> None:
    stranger = bot.server.person(first_name="Stranger")
    turned_away = read(await bot.starts(stranger))
    await bot.hears(grace, "/forget")
    await bot.taps(grace, "Yes, erase it all")
    for command in ("/start", "/departments", "/mydata", "/privacy", "/forget"):
        assert read(await bot.hears(grace, command)) == turned_away


async def test_nothing_is_erased_where_the_person_thinks_better_of_it(bot: RunningBot, grace: Phone) -> None:
    await bot.hears(grace, "/forget")
    await bot.taps(grace, "No, keep everything")
    assert await bot.member(grace)


async def test_the_last_owner_hands_over_first(bot: RunningBot, amina: Phone) -> None:
    asked = await bot.hears(amina, "/forget")
    assert "You are the only owner of Sunrise Savings (sample)" in read(asked)
    assert labels(asked) == ["Departments"]
    member = await bot.member(amina)
    assert member
    toast = await bot.forges(amina, Payload(Verb.FORGET, 1, (1, member.id)).encode())
    assert toast.startswith("You are the only owner.")
    assert await bot.member(amina)


async def test_what_is_past_its_time_is_erased_at_the_next_start(bot: RunningBot, grace: Phone) -> None:
    await bot.hears(grace, "/leave")
    await bot.taps(grace, "Yes, I leave")
    bot.clock.advance(hours=91 * 24)
    await bot.restart()
    await bot.hears(grace, "/start")
    assert await bot.rows("SELECT 1 FROM persons WHERE name LIKE 'Grace%'") == []
