"""/related: from department to department by taps, and the pictures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]

PATIENCE = 60.0
"""Seconds: the first drawing starts a process, and others may be busy beside it."""


def picture_of(server: Server, phone: Phone) -> bytes:
    photo = newest(phone).photo
    assert photo
    file = server.telegram.files.by_id(photo.file_id)
    assert file
    return file.data


@pytest.mark.parametrize("name", ["grace", "joseph", "amina"])
async def test_it_shows_all_departments_to_everybody(bot: RunningBot, say: Say, name: str) -> None:
    shown = await bot.hears(bot.sample(name), "/related")
    assert say("related-section") in read(shown)
    for area in ("em", "hr", "cc"):
        assert say(f"area-{area}") in read(shown)
        assert say(f"area-{area}", "short") in labels(shown)


async def test_each_department_is_a_tap_away_and_so_is_the_way_back(bot: RunningBot, grace: Phone, say: Say) -> None:
    message = (await bot.hears(grace, "/related")).id
    await bot.taps(grace, say("area-hr", "short"))
    assert say("area-hr") in read(grace.message(message)).splitlines()[0]
    await bot.taps(grace, say("area-rm", "short"))
    assert say("area-rm") in read(grace.message(message)).splitlines()[0]
    await bot.taps(grace, say("button-related-links"), say("button-later"), say("button-earlier"))
    assert say("hr-bonus-rewards-quality", "title") in "\n".join(
        [read(grace.message(message)), *await _pages_after(bot, grace, message, say)]
    )
    await bot.taps(grace, say("button-related-all"))
    assert say("area-em") in read(grace.message(message))
    assert newest(grace).id == message


async def _pages_after(bot: RunningBot, phone: Phone, message: int, say: Say) -> list[str]:
    pages = []
    while say("button-later") in labels(phone.message(message)):
        await bot.taps(phone, say("button-later"))
        pages.append(read(phone.message(message)))
    return pages


async def test_what_others_answer_turns_red_once_their_round_is_closed(
    bot: RunningBot, grace: Phone, amina: Phone, say: Say
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", *["No"] * 5)
    await bot.hears(amina, "/related")
    await bot.taps(amina, say("area-sf", "short"))
    before = read(newest(amina))
    assert say("figure-not-assessed") in before
    await bot.closes_rounds()
    await bot.taps(amina, say("button-related-all"), say("area-sf", "short"))
    after = read(newest(amina))
    assert say("figure-not-assessed") not in after
    assert after.split("Others rely on it")[1].count("red") > before.split("Others rely on it")[1].count("red")


async def test_the_pictures_come_by_a_button(bot: RunningBot, server: Server, grace: Phone, say: Say) -> None:
    await bot.hears(grace, "/related")
    grace.taps(say("button-related-picture"))
    await bot.rests(patience=PATIENCE)
    everything = picture_of(server, grace)
    assert everything.startswith(b"\x89PNG")
    assert "Sunrise Savings (sample)" in read(newest(grace))
    await bot.hears(grace, "/related")
    await bot.taps(grace, say("area-hr", "short"))
    grace.taps(say("button-related-picture"))
    await bot.rests(patience=PATIENCE)
    assert picture_of(server, grace) not in {everything, b""}
    assert say("area-hr") in read(newest(grace))


@pytest.mark.parametrize("forged", ["lo.1.zz.0", "lo.1.3.zz"])
async def test_forged_numbers_show_the_nearest_there_is(bot: RunningBot, grace: Phone, say: Say, forged: str) -> None:
    message = (await bot.hears(grace, "/related")).id
    assert await bot.forges(grace, forged, message=message) == ""
    assert say("related-section") in read(grace.message(message)) or "Page" in read(grace.message(message))


@pytest.mark.parametrize("forged", ["ll.2", "lo.2.3.0", "lp.2.0", "lp.1.zz"])
async def test_what_is_not_there_is_refused(bot: RunningBot, grace: Phone, say: Say, forged: str) -> None:
    await bot.hears(grace, "/related")
    assert await bot.forges(grace, forged) == say("not-yours")


async def test_a_stranger_is_turned_away(bot: RunningBot, server: Server, say: Say) -> None:
    stranger = server.person(first_name="Nobody")
    for command in ("/related", "/tool"):
        await bot.hears(stranger, command)
    assert set(said(stranger)) == {say("stranger")}


async def test_everybody_finds_both_commands_in_help_and_menu(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    text = read(await bot.hears(grace, "/help"))
    for command in ("related", "tool"):
        assert f"/{command}: {say(f'command-{command}')}" in text
        assert command in [it["command"] for it in grace.menu()]
