"""A follow-up on the phone: what is proposed, still so, better and worse, and what has become of it all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from tests.handlers.running_bot import RunningBot, labels, newest, read

Say = Callable[..., str]


@pytest.fixture
async def clerk(bot: RunningBot) -> Phone:
    """Somebody of Marketing before the first question of a follow-up."""
    return await bot.joined("Zuri", RoleKind.STAFF, "mp")


async def test_one_tap_says_that_it_is_still_so_better_or_worse(bot: RunningBot, clerk: Phone, say: Say) -> None:
    assert "It asks 5 of 10 questions" in read(clerk.card)
    await bot.taps(clerk, say("button-begin"))
    assert say("button-worse-so", answer="✗ No") in labels(clerk.card)
    await bot.taps(clerk, say("button-still-so", answer="◐ Partly"))
    assert "1 of 5" in read(clerk.card)
    ((choice,),) = await bot.rows("SELECT choice FROM answers WHERE run_id = (SELECT MAX(id) FROM runs)")
    assert choice == "partly"
    await bot.taps(clerk, say("button-better"))
    assert say("toward-better") in read(clerk.card)
    assert labels(clerk.card) == ["✓ Yes", "◐ Partly", say("button-to-question")]
    await bot.taps(clerk, say("button-to-question"), say("button-better"), "◐ Partly")
    assert "2 of 5" in read(clerk.card)
    await bot.taps(clerk, say("button-back"))
    assert "● ◐ Partly" in labels(clerk.card)


async def test_everything_can_be_asked_again_until_somebody_begins(bot: RunningBot, clerk: Phone, say: Say) -> None:
    other = await bot.joined("Omar", RoleKind.STAFF, "mp")
    again = say("button-begin-again", count=10)
    assert again in labels(other.card)
    await bot.taps(clerk, say("button-begin"))
    await bot.taps(other, again)
    assert "0 of 5" in read(other.card)


async def test_a_round_is_opened_as_the_follow_up_that_is_proposed_or_asks_everything(
    bot: RunningBot, say: Say
) -> None:
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "mp")
    await bot.hears(ruth, "/rounds")
    await bot.taps(ruth, say("button-round-new"))
    assert "5 of 10 questions, about 2 minutes" in read(newest(ruth))
    await bot.taps(ruth, say("button-draft-everything", count=10))
    assert say("draft-asks-all", all=10) in read(newest(ruth))
    await bot.taps(ruth, say("button-draft-follow-up", count=5), say("button-draft-open"))
    ((asked,),) = await bot.rows("SELECT json_array_length(asked) FROM assessments WHERE closed_at IS NULL")
    assert asked == 5


async def test_leaders_see_what_improved_and_slipped_with_a_picture(bot: RunningBot, say: Say) -> None:
    leader = await bot.joined("Zuri", RoleKind.LEADER)
    assert "▼ 1 slipped" in read(await bot.hears(leader, "/institution"))
    await bot.taps(leader, say("button-institution-changes"))
    assert "Marketing and Promotions, since" in read(newest(leader))
    await bot.taps(leader, say("area-mp", "short"))
    changes = read(newest(leader))
    assert say("turn-improved", count=3) in changes
    assert say("turn-slipped", count=1) in changes
    await bot.taps(leader, say("button-changes-picture"))
    await bot.rests(patience=30)
    assert newest(leader).photo
