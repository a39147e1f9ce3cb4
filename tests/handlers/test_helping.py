"""Commands, those there are and those there are not, and the menu that offers them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.delivery.fake_server import until
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]


def menu(phone: Phone) -> list[str]:
    return [command["command"] for command in phone.menu()]


async def test_help_says_what_the_bot_does_and_which_commands_there_are(
    bot: RunningBot, grace: Phone, amina: Phone, say: Say
) -> None:
    await bot.starts(grace)
    text = read(await bot.hears(grace, "/help"))
    assert "/summary" in text
    assert "/invite" not in text
    await bot.starts(amina)
    assert "/invite" in read(await bot.hears(amina, "/help"))


@pytest.mark.parametrize("command", ["/nonsense", "/", "/Start2", "/summary_of_all", "/départements"])
async def test_an_unknown_command_is_answered_with_those_there_are(
    bot: RunningBot, grace: Phone, say: Say, command: str
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    assert read(await bot.hears(grace, command)).startswith(say("unknown-command"))
    assert await bot.rows("SELECT * FROM notes") == []


@pytest.mark.parametrize("command", ["/HELP", "/help@smart_operations_bot", "/help now"])
async def test_commands_are_read_generously(bot: RunningBot, grace: Phone, say: Say, command: str) -> None:
    await bot.starts(grace)
    assert say("help-commands") in read(await bot.hears(grace, command))


async def test_departments_lists_what_one_answers_for(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    assert labels(await bot.hears(grace, "/departments")) == [
        say("departments-under-way", name=say("area-sf", "short"), done=1, total=10)
    ]


@pytest.mark.parametrize("introduces", [True])
async def test_the_menu_and_the_description_are_there_before_anybody_writes(
    bot: RunningBot, server: Server, say: Say
) -> None:
    nobody = server.person(first_name="Omar")
    await until(lambda: "" in server.telegram.about.get("short_description", {}))
    assert menu(nobody) == ["start", "departments", "summary", "related", "tool", "mine", "help"]
    assert server.telegram.about["description"][""] == say("bot-description")


async def test_those_who_may_invite_are_offered_it(bot: RunningBot, say: Say) -> None:
    assert "invite" in menu(await bot.joined("Zuri", RoleKind.MANAGER, "hr"))
    assert "invite" not in menu(await bot.joined("Omar", RoleKind.STAFF, "hr"))


async def test_two_departments_still_answer_each_command(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    for command in ("/help", "/departments", "/summary", "/invite", "/start"):
        before = len(said(amina))
        await bot.hears(amina, command)
        assert len(said(amina)) > before
    assert say("departments-text") in read(newest(amina))
