"""/institution: where the whole stands, and the taps that lead to what every figure is made of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]

AREAS = ["em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc"]


@pytest.fixture
async def leader(bot: RunningBot) -> Phone:
    return await bot.joined("Zuri", RoleKind.LEADER)


async def test_it_shows_where_the_institution_stands(bot: RunningBot, leader: Phone, say: Say) -> None:
    shown = await bot.hears(leader, "/institution")
    assert say("institution-section") in read(shown)
    assert say("institution-assessed", assessed=10, count=11) in read(shown)
    assert say("area-sf") in read(shown).split("Not assessed yet")[1].splitlines()[0]
    assert say("button-institution-areas") in labels(shown)


async def test_it_reflects_what_is_closed_and_marks_what_is_open(
    bot: RunningBot, leader: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "No")
    assert "Taking answers now" in read(await bot.hears(leader, "/institution"))
    await bot.closes_rounds()
    shown = read(await bot.hears(leader, "/institution"))
    assert "Taking answers now" not in shown
    assert say("institution-assessed", assessed=11, count=11) in shown


async def test_an_area_and_each_of_its_figures_are_a_tap_away(bot: RunningBot, leader: Phone, say: Say) -> None:
    message = (await bot.hears(leader, "/institution")).id
    await bot.taps(leader, say("button-institution-areas"), say("area-hr", "short"))
    area = read(leader.message(message))
    assert say("area-by-principle") in area
    score = area.split("Score: ")[1].split(",")[0]
    await bot.taps(leader, say("button-institution-explain"))
    explained = read(leader.message(message))
    assert f"Score: {score}, that is " in explained
    assert "responsibilities count" in explained
    await bot.taps(leader, say("button-to-area"), say("principle-privacy", "short"))
    assert say("principle-privacy") in read(leader.message(message)).splitlines()[1]
    await bot.taps(leader, say("button-to-area"), say("button-to-areas"), say("button-to-institution"))
    assert say("institution-section") in read(leader.message(message))
    assert newest(leader).id == message


async def test_every_finding_can_be_read_in_full(bot: RunningBot, leader: Phone, say: Say) -> None:
    message = (await bot.hears(leader, "/institution")).id
    (to_findings,) = (label for label in labels(leader.message(message)) if label.startswith("To put right"))
    await bot.taps(leader, to_findings, say("button-later"))
    first = next(label for label in labels(leader.message(message)) if label[0].isdigit())
    await bot.taps(leader, first)
    assert say("institution-stands-head") in read(leader.message(message))
    assert say("finding-why") in read(leader.message(message))
    await bot.taps(leader, say("button-to-findings"))
    assert first in labels(leader.message(message))


async def test_a_perception_gap_shows_both_departments(bot: RunningBot, leader: Phone, say: Say) -> None:
    message = (await bot.hears(leader, "/institution")).id
    (to_gaps,) = (label for label in labels(leader.message(message)) if label.startswith("Perception gaps"))
    await bot.taps(leader, to_gaps)
    shown = read(leader.message(message))
    assert say("mirror-em-privacy-policy--it-access-by-role") in shown
    assert say("area-em") in shown
    assert say("area-it") in shown


async def test_the_picture_comes_by_a_button(bot: RunningBot, server: Server, leader: Phone, say: Say) -> None:
    await bot.hears(leader, "/institution")
    leader.taps(say("button-institution-picture"))
    await bot.rests(patience=30)
    picture = newest(leader).photo
    assert picture
    stored = server.telegram.files.by_id(picture.file_id)
    assert stored
    assert stored.data.startswith(b"\x89PNG")
    assert "Sunrise" in read(newest(leader))


@pytest.mark.parametrize("role", [RoleKind.MANAGER, RoleKind.STAFF])
async def test_who_does_not_lead_is_told_so_and_has_no_such_command(bot: RunningBot, say: Say, role: RoleKind) -> None:
    phone = await bot.joined("Bo", role, *AREAS)
    assert read(await bot.hears(phone, "/institution")) == say("institution-for-leaders")
    assert "/institution" not in read(await bot.hears(phone, "/help"))
    assert "institution" not in [command["command"] for command in phone.menu()]


async def test_leaders_find_the_command_in_help_and_menu(
    bot: RunningBot, leader: Phone, amina: Phone, say: Say
) -> None:
    assert "institution" in [command["command"] for command in leader.menu()]
    for phone in (leader, amina):
        assert f"/institution: {say('command-institution')}" in read(await bot.hears(phone, "/help"))


@pytest.mark.parametrize(
    "forged", ["nv.1", "nl.1", "np.1", "na.1.3.0", "nf.1.0", "ni.1.3.0", "ng.1.0", "ne.1.0.0.0", "nw.1"]
)
async def test_a_forged_button_shows_nothing_to_who_does_not_lead(
    bot: RunningBot, joseph: Phone, say: Say, forged: str
) -> None:
    await bot.starts(joseph)
    before = [read(seen) for seen in joseph.messages if seen.from_bot]
    assert await bot.forges(joseph, forged) == say("institution-for-leaders")
    assert not [text for seen in joseph.messages if (text := read(seen)) not in before and "Score" in text]


@pytest.mark.parametrize("forged", ["nv.2", "na.2.3.0", "ne.99.0.0.0", "nw.2"])
async def test_a_forged_institution_is_refused(bot: RunningBot, leader: Phone, say: Say, forged: str) -> None:
    await bot.hears(leader, "/institution")
    assert await bot.forges(leader, forged) == say("not-yours")


@pytest.mark.parametrize("forged", ["na.1.zz.0", "ne.1.zz.0.0", "ne.1.0.zz.0", "ni.1.zzz.zz", "nf.1.zzz", "ng.1.zz"])
async def test_forged_numbers_show_the_nearest_there_is(bot: RunningBot, leader: Phone, say: Say, forged: str) -> None:
    message = (await bot.hears(leader, "/institution")).id
    assert await bot.forges(leader, forged, message=message) == ""
    assert "Sunrise Savings (sample)" in read(leader.message(message))
