"""What is sent unasked: once, in words of that moment, and one that cannot be sent holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.handlers.notices import KINDS
from tests.handlers.running_bot import RunningBot, invitation_of

Say = Callable[..., str]


async def invites_a_leader(bot: RunningBot, inviter: Phone, say: Say) -> str:
    await bot.starts(inviter)
    await bot.hears(inviter, "/invite")
    await bot.taps(inviter, say("button-invite-role"), say("role-leader"), say("button-invite-make"))
    return (invitation_of(inviter).keyboard[1][0].copies or "").partition("?start=")[2]


async def outbox(bot: RunningBot, *, until: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The first message of the outbox, once it is as it should be."""
    names = ("sent_at", "dropped_because", "attempts")
    async with asyncio.timeout(5):
        while True:
            query = f"SELECT {', '.join(names)} FROM outbox WHERE kind NOT LIKE 'action-%' ORDER BY id LIMIT 1"
            for row in await bot.rows(query):
                found = dict(zip(names, row, strict=True))
                if until(found):
                    return found
            await asyncio.sleep(0.002)


async def test_an_inviter_who_has_blocked_the_bot_is_not_written_to_until_he_lets_it_in_again(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    code = await invites_a_leader(bot, amina, say)
    amina.blocks()
    await bot.rests()
    await bot.starts(server.person(first_name="Zuri"), code)
    await bot.rests()
    (waiting,) = await bot.rows("SELECT letter, sent_at, dropped_at, attempts FROM outbox WHERE kind = 'joined'")
    assert waiting == (None, None, None, 0)
    amina.unblocks()
    await bot.rests()
    await outbox(bot, until=lambda row: row["sent_at"] is not None)


async def test_an_inviter_who_blocks_the_bot_unnoticed_is_remembered(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    code = await invites_a_leader(bot, amina, say)
    amina.deletes_account()
    await bot.starts(server.person(first_name="Zuri"), code)
    async with asyncio.timeout(5):
        while await bot.rows("SELECT 1 FROM persons WHERE blocked_at IS NOT NULL") == []:
            await asyncio.sleep(0.01)
    assert await bot.rows("SELECT sent_at, dropped_at FROM outbox WHERE kind = 'joined'") == [(None, None)]


async def test_a_notice_nobody_can_put_into_words_holds_up_no_other(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    code = await invites_a_leader(bot, amina, say)
    await bot.writes(
        "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at)"
        " VALUES (1, 1, 'of a later version', '{}', 'one', 0, 0)"
    )
    await bot.starts(server.person(first_name="Zuri"), code)
    await amina.sees(say("notice-joined", name="Zuri", role=say("role-leader")))
    assert (await outbox(bot, until=lambda row: row["attempts"] > 0))["sent_at"] is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_of_ones_data_has_words_for_every_kind_of_message(kind: str, say: Say) -> None:
    assert say(f"message-{kind}")
