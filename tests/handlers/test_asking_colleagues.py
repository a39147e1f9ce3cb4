"""Asking a colleague, as both people see it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from bot.demo.telegram_server import Server
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]


@pytest.fixture
async def ruth(bot: RunningBot) -> Phone:
    return await bot.joined("Ruth", RoleKind.MANAGER, "sf")


@pytest.fixture
async def asking(bot: RunningBot, ruth: Phone, grace: Phone, say: Say) -> Phone:
    """Grace, who does not know the answer to her first question, and sees whom of her department she can ask."""
    await bot.starts(grace)
    for part in ("Begin", "Don’t know", "Ask a colleague", "Sales"):
        await picks(bot, grace, part)
    return grace


async def picks(bot: RunningBot, phone: Phone, part: str) -> str:
    """Tap the first button of the newest message that has this in it; returns the toast."""
    await bot.server.settles(quiet=0.02)
    return await bot.taps(phone, next(label for label in labels(newest(phone)) if part in label))


async def got(phone: Phone, part: str) -> Seen:
    """The newest message, once it has this in it: what is sent unasked comes after the tap that causes it."""
    async with asyncio.timeout(5):
        while not phone.messages or part not in read(newest(phone)):
            await asyncio.sleep(0.002)
    return newest(phone)


def calls(server: Server) -> list[str]:
    return [entry.method for entry in server.journal if entry.method != "getUpdates"]


async def test_a_question_goes_to_a_colleague_and_its_answer_comes_back(
    bot: RunningBot, server: Server, ruth: Phone, asking: Phone, say: Say
) -> None:
    server.journal.clear()
    assert await bot.taps(asking, "Ruth") == say("ask-done")
    assert sorted(calls(server)[:2]) == ["answerCallbackQuery", "editMessageText"]
    assert read(await got(ruth, "asks you")).startswith("Grace Otieno (Sales & frontline) asks you")
    card = newest(asking)
    await got(ruth, "asks you")
    await picks(bot, ruth, "Partly")
    assert say("asked-remark") in read(newest(ruth))
    await bot.taps(ruth, say("button-asked-enough"))
    news = await got(asking, "says: ◐ Partly")
    assert news.id > card.id
    assert "Ruth" in read(news)
    assert await bot.taps(asking, "Take over: ◐ Partly") == say("ask-taken")
    assert say("ask-taken") in read(newest(asking))
    assert await bot.choices() == ["partly"]
    # The answer opens a follow-up question, between this one and the next.
    await bot.taps(asking, say("button-go-to-open"), say("button-back"), say("button-back"))
    assert "Taken over from Ruth (Sales & frontline)." in read(newest(asking))


async def test_a_remark_is_written_and_comes_with_the_answer(
    bot: RunningBot, ruth: Phone, asking: Phone, say: Say
) -> None:
    await bot.taps(asking, "Ruth")
    await got(ruth, "asks you")
    await picks(bot, ruth, "Yes")
    assert read(await bot.hears(ruth, "Since <May>.")) == say("asked-remark-kept")
    news = await got(asking, "“Since <May>.”")
    assert "says: ✓ Yes" in read(news)
    assert await bot.rows("SELECT kind FROM outbox WHERE kind IN ('ask-answered', 'ask-remarked')") == [
        ("ask-answered",)
    ]
    assert await bot.rows("SELECT text FROM notes") == []


async def test_a_remark_that_comes_later_is_told_alone(bot: RunningBot, ruth: Phone, asking: Phone, say: Say) -> None:
    await bot.taps(asking, "Ruth")
    await got(ruth, "asks you")
    await picks(bot, ruth, "Yes")
    await bot.writes("UPDATE outbox SET due_at = 0 WHERE kind = 'ask-answered'")
    await bot.restart()
    told = await got(asking, "says: ✓ Yes")
    assert "Take over: ✓ Yes" in labels(told)
    await bot.hears(ruth, "Since May.")
    later = await got(asking, "“Since May.”")
    assert "says" not in read(later)
    assert [it for it in labels(later) if not it.startswith("See: ")] == []
    await picks(bot, asking, "See: ")
    assert "Take over: ✓ Yes" in labels(newest(asking))


async def test_of_a_whole_department_the_first_answer_counts(
    bot: RunningBot, ruth: Phone, joseph: Phone, asking: Phone, say: Say
) -> None:
    for phone in (joseph, bot.sample("daniel")):
        await bot.starts(phone)
    await picks(bot, asking, "All of them")
    await got(joseph, "asks you")
    await got(ruth, "asks you")
    await picks(bot, joseph, "Yes")
    await picks(bot, ruth, "No")
    assert read(newest(ruth)) == say("asked-over-answered-before")
    assert await bot.rows("SELECT choice FROM asks") == [("meets",)]


async def test_who_cannot_say_leads_to_somebody_else(bot: RunningBot, ruth: Phone, asking: Phone, say: Say) -> None:
    await bot.starts(bot.sample("amina"))
    await bot.taps(asking, "Ruth")
    await got(ruth, "asks you")
    await bot.taps(ruth, say("button-asked-pass"))
    assert read(newest(ruth)) == say("asked-over-passed")
    await got(asking, "Nobody whom you asked can say")
    await bot.taps(asking, say("button-ask-again"), say("button-ask-leaders"), "Amina Diallo")
    assert read(newest(asking)) == say("ask-done")
    await got(bot.sample("amina"), "asks you")


async def test_a_link_asks_a_member_and_tells_a_stranger_nothing(
    bot: RunningBot, ruth: Phone, asking: Phone, say: Say
) -> None:
    await bot.taps(asking, say("button-ask-elsewhere"), say("button-ask-link"))
    link = next(button.copies for seen in asking.messages for row in seen.keyboard for button in row if button.copies)
    code = link.partition("?start=")[2]
    stranger = bot.server.person(first_name="Nobody")
    assert read(await bot.starts(stranger, code)) == read(await bot.starts(stranger, "no-such-code"))
    assert read(await bot.starts(asking, code)) == say("asked-over-own")
    assert "asks you" in read(await bot.starts(ruth, code))
    assert read(await bot.starts(bot.sample("daniel"), code)) == say("asked-over-answered-before")
    await got(ruth, "asks you")
    await picks(bot, ruth, "Yes")
    await bot.taps(ruth, say("button-asked-enough"))
    await got(asking, "says: ✓ Yes")


async def test_the_review_lists_what_is_asked_and_handing_in_ends_it(
    bot: RunningBot, ruth: Phone, asking: Phone, say: Say
) -> None:
    await bot.taps(asking, "Ruth")
    while say("button-submit") not in labels(newest(asking)):
        await bot.taps(asking, say("button-skip"))
    assert say("ask-review-waiting", count=1) in read(newest(asking))
    await bot.taps(asking, say("button-submit"))
    await got(ruth, "asks you")
    await picks(bot, ruth, "Yes")
    assert read(newest(ruth)) == say("asked-over-over")


async def test_withdrawing(bot: RunningBot, ruth: Phone, asking: Phone, say: Say) -> None:
    await bot.taps(asking, "Ruth", say("button-back"), say("button-ask-see"))
    assert await bot.taps(asking, say("button-ask-withdraw")) == say("ask-withdrawn")
    assert say("button-ask") in labels(newest(asking))


async def test_what_is_asked_is_nobody_elses(
    bot: RunningBot, joseph: Phone, ruth: Phone, asking: Phone, say: Say
) -> None:
    await bot.taps(asking, "Ruth")
    await bot.starts(joseph)
    for verb in (Verb.ASKED, Verb.ASKED_PASS, Verb.ASK_TAKE, Verb.ASK_LEAVE, Verb.ASK_WITHDRAW):
        assert await bot.forges(joseph, Payload(verb, 1, (1,)).encode()) == say("not-yours")
    assert await bot.forges(joseph, Payload(Verb.ASKED_ANSWER, 1, (1, 0)).encode()) == say("not-yours")
    assert await bot.rows("SELECT choice, ending FROM asks") == [(None, None)]


async def test_several_questions_in_one_letter_are_opened_one_by_one(
    bot: RunningBot, ruth: Phone, asking: Phone, say: Say
) -> None:
    await bot.writes("UPDATE persons SET away_until = '2099-01-01' WHERE telegram_id = ?", ruth.id)
    await bot.taps(asking, "Ruth")
    for part in ("Don’t know", "Ask a colleague", "Sales"):
        await picks(bot, asking, part)
    await bot.writes("UPDATE persons SET away_until = NULL WHERE telegram_id = ?", ruth.id)
    await bot.writes("UPDATE outbox SET due_at = 0 WHERE kind = 'ask'")
    await picks(bot, asking, "Ruth")
    letter = await got(ruth, "asks you")
    assert read(letter).count("asks you") == 2
    first, second = labels(letter)
    assert first.startswith("Answer: ")
    await bot.taps(ruth, second)
    await picks(bot, ruth, "Yes")
    assert await bot.rows("SELECT id, choice FROM asks ORDER BY id") == [(1, None), (2, "meets")]
