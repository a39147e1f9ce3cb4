"""What goes wrong in the bot itself: set aside with a reference, and the chat goes on."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from storage.inbox import Inbox
from tests.handlers.running_bot import RunningBot, newest, read, said

Say = Callable[..., str]


@pytest.fixture
async def answering(bot: RunningBot, grace: Phone) -> Phone:
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    return grace


async def reference_shown(phone: Phone, say: Say) -> str:
    """The reference in the apology."""
    apology = read(await phone.sees(say("apology", reference="").rstrip(")")))
    found = re.search(r"\(Reference (\w+)\)", apology)
    assert found
    return found[1]


async def test_a_tap_that_fails_each_time_is_set_aside_with_the_reference_that_is_shown(
    bot: RunningBot, answering: Phone, say: Say, caplog: pytest.LogCaptureFixture
) -> None:
    await bot.writes("UPDATE runs SET place = 'nowhere' WHERE place = 'question'")
    tap = answering.taps("Yes")
    reference = await reference_shown(answering, say)
    assert (await answering.answered(tap)).text == say("tap-failed")
    aside = (await Inbox(bot.database, clock=bot.now).set_asides())[0]
    assert aside.reference == reference
    assert aside.sentence == "ValueError: 'nowhere' is not a valid Place"
    assert reference in caplog.text
    await bot.writes("UPDATE runs SET place = 'question' WHERE place = 'nowhere'")
    bot.forget(aside.update_id)
    await bot.taps(answering, "Yes", message=answering.card.id)
    assert "1 of" in read(answering.card)


async def test_the_chat_goes_on_behind_what_fails(bot: RunningBot, answering: Phone, say: Say) -> None:
    await bot.writes("UPDATE runs SET place = 'nowhere' WHERE place = 'question'")
    answering.taps("Yes")
    answering.says("/help")
    await answering.sees(say("help-commands"))
    assert await reference_shown(answering, say)


async def test_others_notice_nothing(bot: RunningBot, server: Server, answering: Phone, say: Say) -> None:
    await bot.writes("UPDATE runs SET place = 'nowhere' WHERE place = 'question'")
    answering.taps("Yes")
    bot.forget(server.telegram.updates.next_id - 1)
    daniel = bot.sample("daniel")
    await bot.starts(daniel)
    await bot.taps(daniel, "Begin")
    assert "0 of" in read(daniel.card)


async def test_what_is_stored_and_cannot_be_shown_is_set_aside_too(
    bot: RunningBot, server: Server, answering: Phone, say: Say
) -> None:
    await bot.writes("UPDATE departments SET name = x'ff'")
    answering.taps("Yes")
    reference = await reference_shown(answering, say)
    assert [aside.reference for aside in await Inbox(bot.database, clock=bot.now).set_asides()] == [reference]
    assert await bot.choices() == ["meets"]
    await bot.writes("UPDATE departments SET name = NULL")
    bot.forget(server.telegram.updates.next_id - 1)
    assert "1 of" in read(await bot.starts(answering))


async def test_a_stranger_is_not_told_of_faults_in_other_chats(
    bot: RunningBot, server: Server, answering: Phone, say: Say
) -> None:
    await bot.writes("UPDATE runs SET place = 'nowhere' WHERE place = 'question'")
    stranger = server.person(first_name="Omar", started=True)
    assert read(await bot.hears(stranger, "Hello!")) == say("stranger")
    assert said(stranger) == [read(newest(stranger))]
    assert said(answering)
