"""Rating the tool in the chat: stars by a tap, a remark by a message, or none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.rating import LONGEST_REMARK
from bot.demo.phone import Phone
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]

REMARK = "Clear & <short>."


async def stored(bot: RunningBot) -> list[tuple[int, str | None]]:
    return [(stars, remark) for stars, remark in await bot.rows("SELECT stars, remark FROM ratings")]


def stars(say: Say, number: int) -> str:
    return say("get-tool-stars", stars=number)


@pytest.fixture
async def rated(bot: RunningBot, grace: Phone, say: Say) -> Phone:
    """Grace has given four stars."""
    await bot.hears(grace, "/tool")
    await bot.taps(grace, stars(say, 4))
    return grace


async def test_a_tap_rates_and_is_thanked_for(bot: RunningBot, rated: Phone, say: Say) -> None:
    assert await stored(bot) == [(4, None)]
    assert stars(say, 4) in read(newest(rated))
    assert labels(newest(rated)) == [say("button-no-remark")]


async def test_a_remark_is_kept_and_seen_again(bot: RunningBot, rated: Phone, say: Say) -> None:
    assert read(await bot.hears(rated, REMARK)) == say("get-tool-remark-kept")
    assert await stored(bot) == [(4, REMARK)]
    await bot.taps(rated, say("button-to-tool"))
    assert say("get-tool-your-remark", remark=REMARK) in read(newest(rated))
    assert say("button-chosen", label=stars(say, 4)) in labels(newest(rated))


async def test_no_remark_leads_back_and_takes_no_text(bot: RunningBot, rated: Phone, say: Say) -> None:
    await bot.taps(rated, say("button-no-remark"))
    assert say("get-tool-your-rating", stars=stars(say, 4)) in read(newest(rated))
    await bot.hears(rated, REMARK)
    assert await stored(bot) == [(4, None)]


async def test_a_note_to_a_question_opened_since_is_no_remark(bot: RunningBot, rated: Phone, say: Say) -> None:
    await bot.starts(rated)
    await bot.taps(rated, "Begin")
    await bot.hears(rated, REMARK)
    assert await stored(bot) == [(4, None)]
    assert await bot.rows("SELECT text FROM notes") == [(REMARK,)]


async def test_a_long_remark_is_to_be_written_again(bot: RunningBot, rated: Phone, say: Say) -> None:
    long = "x" * (LONGEST_REMARK + 1)
    assert read(await bot.hears(rated, long)) == say(
        "get-tool-remark-too-long", most=LONGEST_REMARK, length=LONGEST_REMARK + 1
    )
    await bot.hears(rated, REMARK)
    assert await stored(bot) == [(4, REMARK)]


async def test_a_double_tap_rates_once(bot: RunningBot, grace: Phone, say: Say) -> None:
    message = (await bot.hears(grace, "/tool")).id
    best = newest(grace).button(stars(say, 5)).data or ""
    for _ in range(2):
        assert await bot.forges(grace, best, message=message) == ""
    assert await stored(bot) == [(5, None)]
    assert newest(grace).id == message


async def test_the_remark_may_come_after_a_restart(bot: RunningBot, rated: Phone, say: Say) -> None:
    await bot.restart()
    await bot.hears(rated, REMARK)
    assert await stored(bot) == [(4, REMARK)]


@pytest.mark.parametrize("forged", ["fr.1.0", "fr.1.6", "fr.2.4", "fx.2"])
async def test_forged_stars_are_refused(bot: RunningBot, grace: Phone, say: Say, forged: str) -> None:
    await bot.hears(grace, "/tool")
    assert await bot.forges(grace, forged) == say("not-yours")
    assert await stored(bot) == []
