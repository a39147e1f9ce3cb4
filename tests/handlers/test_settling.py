"""Settling in the chat: a tap says which answer, a message says why, and nothing else is taken for the reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]

REASON = "We asked both trainers."


@pytest.fixture
async def ruth(bot: RunningBot, say: Say) -> Phone:
    """A manager of Human Resources who looks at what its people are split on."""
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    await bot.hears(ruth, "/summary")
    await bot.taps(ruth, say("button-all-answers"), say("hr-training-before-field", "title"))
    return ruth


async def settled(bot: RunningBot) -> list[tuple[str, str]]:
    return [
        (choice, reason)
        for choice, reason in await bot.rows(
            "SELECT choice, reason FROM settled_answers WHERE question = 'hr-training-before-field'"
        )
    ]


async def test_an_answer_is_settled_by_a_tap_and_a_reason(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    assert say("hr-training-before-field", "title") in read(newest(ruth))
    text = read(await bot.hears(ruth, REASON))
    assert say("settling-done") in text
    assert say("spread-settled") in text
    assert f"“{REASON}”" in text
    assert "✓ 2 · ✗ 2" in text
    assert await settled(bot) == [("partly", REASON)]


async def test_it_is_settled_once_and_the_next_text_is_a_text_like_any_other(
    bot: RunningBot, ruth: Phone, say: Say
) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    await bot.hears(ruth, REASON)
    assert say("note-nothing-open") in read(await bot.hears(ruth, "Thank you."))
    assert len(await settled(bot)) == 1


async def test_a_reason_too_short_is_asked_for_again(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    assert read(await bot.hears(ruth, "x")) == say("settling-reason-length", least=3, most=500, length=1)
    await bot.hears(ruth, REASON)
    assert await settled(bot) == [("partly", REASON)]


async def test_not_now_records_nothing(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly", say("button-not-now"))
    assert read(newest(ruth)) == say("prompt-left")
    assert say("button-summaries") in labels(newest(ruth))
    assert say("note-nothing-open") in read(await bot.hears(ruth, REASON))
    assert await settled(bot) == []


async def test_a_note_to_a_question_opened_since_is_no_reason(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    await bot.starts(ruth)
    await bot.taps(ruth, say("button-begin"))
    await bot.hears(ruth, REASON)
    assert await settled(bot) == []
    assert await bot.rows("SELECT text FROM notes") == [(REASON,)]


async def test_whoever_turns_to_something_else_gives_no_reason(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    await bot.hears(ruth, "/help")
    assert say("note-nothing-open") in read(await bot.hears(ruth, REASON))
    assert await settled(bot) == []


async def test_the_reason_may_come_after_a_restart(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    await bot.restart()
    await bot.hears(ruth, REASON)
    assert await settled(bot) == [("partly", REASON)]


async def test_a_double_tap_asks_once(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"))
    partly = newest(ruth).button("Partly").data or ""
    message = newest(ruth).id
    for _ in range(2):
        assert await bot.forges(ruth, partly, message=message) == ""
    assert newest(ruth).id == message
    await bot.hears(ruth, REASON)
    assert len(await settled(bot)) == 1


async def test_whoever_directs_no_longer_is_refused_and_asked_no_more(bot: RunningBot, ruth: Phone, say: Say) -> None:
    await bot.taps(ruth, say("button-settle"), "Partly")
    await bot.writes("UPDATE member_roles SET role = 'staff' WHERE role = 'manager'")
    assert read(await bot.hears(ruth, REASON)) == say("not-yours")
    assert say("note-nothing-open") in read(await bot.hears(ruth, REASON))
    assert await settled(bot) == []
