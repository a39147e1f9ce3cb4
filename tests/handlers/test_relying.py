"""Something that a manager relies on has slipped: the letter, and the taps that say whether his own is still so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from storage.outbox import Message, put_message
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]


@pytest.fixture
async def changed(bot: RunningBot) -> int:
    """The follow-up of Marketing, as if it were agreed there that what Customer Service relies on is not met."""
    ((assessment,),) = await bot.rows("SELECT MAX(id) FROM assessments WHERE area = 'mp' AND closed_at IS NOT NULL")
    await bot.writes(
        "INSERT INTO settled_answers (institution_id, assessment_id, question, choice, settled_at)"
        " SELECT institution_id, id, 'mp-complaint-route-shown', 'not', closed_at FROM assessments WHERE id = ?",
        assessment,
    )
    return int(assessment)


@pytest.fixture
async def ruth(bot: RunningBot) -> Phone:
    """A manager of Customer Service and of Legal."""
    return await bot.joined("Ruth", RoleKind.MANAGER, "cc", "lg")


async def tell(bot: RunningBot, phone: Phone, **about: int) -> Seen:
    """One letter about an assessment in which things changed, or about an action, or about both."""
    member = await bot.member(phone)
    assert member
    messages = [
        Message(
            institution=1,
            person=member.person.id,
            kind={"assessment": "relied-changed", "action": "relied-confirmed"}[subject],
            arguments={subject: number},
            key=f"relied:{subject}",
            due_at=bot.now(),
        )
        for subject, number in about.items()
    ]
    await bot.database.transaction(lambda connection: [put_message(connection, it, now=bot.now()) for it in messages])
    written = len(phone.messages)
    assert bot._context
    bot._context.wake_notices()
    async with asyncio.timeout(5):
        while len(phone.messages) == written:
            await asyncio.sleep(0.01)
    await bot.rests()
    return newest(phone)


async def said(bot: RunningBot) -> list[tuple[Any, ...]]:
    return await bot.rows("SELECT question, said FROM reconsidered")


async def test_a_manager_says_that_his_own_is_still_so_or_has_it_asked_again(
    bot: RunningBot, ruth: Phone, changed: int, say: Say
) -> None:
    letter = await tell(bot, ruth, assessment=changed)
    assert "Still so?" in read(letter)
    await bot.taps(ruth, say("button-relied-still-so"))
    assert say("relied-still-so") in read(newest(ruth))
    assert await said(bot) == [("cc-clients-know-how", "still-so")]
    await bot.taps(ruth, say("button-relied-ask-again"))
    assert say("relied-ask-again") in read(newest(ruth))
    assert await said(bot) == [("cc-clients-know-how", "ask-again")]


async def test_among_other_things_it_opens_on_a_page_of_its_own(
    bot: RunningBot, ruth: Phone, changed: int, say: Say
) -> None:
    await bot.writes(
        "INSERT INTO actions (institution_id, department_id, area, question, owner_department_id, due_on, status, step,"
        " kept_by, kept_at, ended_at) SELECT institution_id, department_id, area, 'mp-language-and-format',"
        " department_id, '2026-12-01', 'confirmed', 1, 1, 1, 1 FROM assessments WHERE id = ?",
        changed,
    )
    ((action,),) = await bot.rows("SELECT MAX(id) FROM actions")
    letter = await tell(bot, ruth, assessment=changed, action=action)
    opening = say("button-relied-open", department=say("area-mp", "short"))
    assert labels(letter) == [opening, say("button-relied-see")]
    await bot.taps(ruth, opening, say("button-relied-still-so"))
    assert say("relied-still-so") in read(newest(ruth))
    assert newest(ruth).id != letter.id
    assert [it for it in ruth.messages if it.id == letter.id] == [letter]
