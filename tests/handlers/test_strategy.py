"""/strategy: the waves, what would change, and findings made actions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]

FORGED = ("ts.1.1.0", "ti.1.0.1.0", "tw.1.0", "tt.1.0.1.0", "tu.1", "tk.1.1", "tk.1.0")
"""Every button of the strategy."""


@pytest.fixture
async def leader(bot: RunningBot, amina: Phone, joseph: Phone) -> Phone:
    """The owner, who has asked for the strategy. Everybody can be reached, so she is told of nobody who cannot."""
    await bot.starts(joseph)
    await bot.starts(amina)
    await bot.hears(amina, "/strategy")
    return amina


async def stored(bot: RunningBot) -> list[tuple[object, ...]]:
    return [*await bot.rows("SELECT * FROM ticks"), *await bot.rows("SELECT * FROM actions")]


def numbered(phone: Phone) -> list[str]:
    """The buttons that open or tick a finding."""
    return [label for label in labels(newest(phone)) if label.lstrip("☐☑ ")[0].isdigit()]


async def test_each_wave_is_a_tap_away_and_each_finding_opens_in_full(bot: RunningBot, leader: Phone, say: Say) -> None:
    assert say("strategy-directions") in read(newest(leader))
    for wave in (2, 3, 1):
        await bot.taps(leader, say("button-wave", wave=wave))
        assert f"Wave {wave} of 3" in read(newest(leader))
        await bot.taps(leader, say("button-later"))
        page = read(newest(leader))
        for label in numbered(leader):
            await bot.taps(leader, label)
            assert label in read(newest(leader))
            assert "Why here: " in read(newest(leader))
            await bot.taps(leader, say("button-to-strategy"))
            assert read(newest(leader)) == page


async def test_a_tap_takes_two_calls_and_stays_in_one_message(
    bot: RunningBot, server: Server, leader: Phone, say: Say
) -> None:
    before = len(said(leader))
    await bot.taps(leader, say("button-what-if"))
    for label in (numbered(leader)[0], say("button-keep-ticked")):
        server.journal.clear()
        await bot.taps(leader, label)
        assert len([entry for entry in server.journal if entry.method != "getUpdates"]) == 2
    assert len(said(leader)) == before


class TestWhatIf:
    async def test_ticking_shows_the_effect_at_once(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        await bot.taps(leader, say("button-what-if"))
        assert "Overall score: 64%" in read(newest(leader))
        await bot.taps(leader, numbered(leader)[0])
        assert "Overall score: 64% › 65% (+1)" in read(newest(leader))
        assert numbered(leader)[0].startswith("☑ 1. ")
        await bot.taps(leader, numbered(leader)[0])
        assert say("what-if-hint") in read(newest(leader))
        assert numbered(leader)[0].startswith("☐ 1. ")

    async def test_a_doubled_tap_ticks_once(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        await bot.taps(leader, say("button-what-if"))
        box = numbered(leader)[0]
        leader.taps(box)
        leader.taps(box)
        await bot.rests()
        assert numbered(leader)[0].startswith("☑ ")
        assert len(await bot.rows("SELECT * FROM ticks")) == 1

    async def test_ticks_on_several_pages_survive_a_restart(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        await bot.taps(leader, say("button-what-if"))
        await bot.taps(leader, numbered(leader)[0])
        await bot.taps(leader, say("button-later"))
        await bot.taps(leader, numbered(leader)[1])
        before = read(newest(leader))
        await bot.restart()
        await bot.taps(leader, numbered(leader)[2])
        await bot.taps(leader, numbered(leader)[2])
        assert read(newest(leader)) == before
        assert "If the 2 you ticked" in before

    async def test_all_ticks_are_taken_away_at_once(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        await bot.taps(leader, say("button-what-if"))
        await bot.taps(leader, *numbered(leader)[:3])
        await bot.taps(leader, say("button-untick"))
        assert say("what-if-hint") in read(newest(leader))
        assert say("button-untick") not in labels(newest(leader))
        assert await bot.rows("SELECT * FROM ticks") == []


class TestActions:
    async def test_a_wave_becomes_actions_and_the_plan_is_shown(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        before = await count_living(bot)
        toast = await bot.taps(leader, say("button-keep-wave", wave=1))
        made = await count_living(bot) - before
        assert made > 10
        assert toast == say("actions-kept", count=made)
        assert say("plan-count", count=before + made) in read(newest(leader))
        await bot.hears(leader, "/strategy")
        assert say("strategy-kept") in read(newest(leader))
        assert say("button-keep-wave", wave=1) not in labels(newest(leader))

    async def test_a_doubled_tap_makes_them_once(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        leader.taps(say("button-keep-wave", wave=1))
        leader.taps(say("button-keep-wave", wave=1))
        await bot.rests()
        found = await bot.rows("SELECT COUNT(*) FROM actions WHERE ended_at IS NULL GROUP BY department_id, question")
        assert {count for (count,) in found} == {1}
        assert say("plan-section") in read(newest(leader))

    async def test_what_is_ticked_becomes_an_action(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        before = await count_living(bot)
        await bot.taps(leader, say("button-what-if"))
        assert say("button-keep-ticked") not in labels(newest(leader))
        box = numbered(leader)[4]
        await bot.taps(leader, box, say("button-keep-ticked"))
        assert box.partition(". ")[2] in read(newest(leader))
        assert await count_living(bot) == before + 1

    async def test_one_place_becomes_an_action_by_one_tap(self, bot: RunningBot, leader: Phone, say: Say) -> None:
        await bot.taps(leader, numbered(leader)[0])
        title = read(newest(leader)).splitlines()[2].partition(". ")[2]
        assert await bot.taps(leader, say("button-act-on")) == say("action-made")
        assert title in read(newest(leader))
        assert say("action-status-agreed") in read(newest(leader))


async def count_living(bot: RunningBot) -> int:
    ((count,),) = await bot.rows("SELECT COUNT(*) FROM actions WHERE ended_at IS NULL")
    return int(count)


class TestWhoMay:
    async def test_others_are_told_that_it_is_for_leaders(self, bot: RunningBot, joseph: Phone, say: Say) -> None:
        await bot.starts(joseph)
        assert read(await bot.hears(joseph, "/strategy")) == say("institution-for-leaders")

    async def test_only_those_who_may_are_offered_it(self, bot: RunningBot) -> None:
        offered = {
            role: "strategy" in [command["command"] for command in phone.menu()]
            for role, areas in ((RoleKind.OWNER, ()), (RoleKind.LEADER, ()), (RoleKind.MANAGER, ("hr",)))
            if (phone := await bot.joined(role.title(), role, *areas))
        }
        assert offered == {RoleKind.OWNER: True, RoleKind.LEADER: True, RoleKind.MANAGER: False}

    @pytest.mark.parametrize("data", FORGED)
    async def test_a_forged_tap_is_refused_and_changes_nothing(
        self, bot: RunningBot, leader: Phone, joseph: Phone, say: Say, data: str
    ) -> None:
        await bot.taps(leader, say("button-keep-wave", wave=1))
        before = await stored(bot)
        await bot.starts(joseph)
        assert await bot.forges(joseph, data) == say("institution-for-leaders")
        omar = bot.server.person(first_name="Omar")
        await bot.starts(omar)
        assert await bot.forges(omar, data) == say("not-yours")
        assert await stored(bot) == before

    @pytest.mark.parametrize("data", ["tt.1.zzzz.1.0", "tk.1.4", "tt.2.0.1.0", "tk.2.1", "ts.2.1.0"])
    async def test_numbers_of_nothing_are_refused(self, bot: RunningBot, leader: Phone, say: Say, data: str) -> None:
        before = await stored(bot)
        assert await bot.forges(leader, data) == say("not-yours")
        assert await stored(bot) == before

    @pytest.mark.parametrize("data", ["ts.1.zzz.zzz", "ti.1.zzz.1.0", "tw.1.zzz"])
    async def test_pages_of_nothing_show_the_nearest(self, bot: RunningBot, leader: Phone, data: str) -> None:
        assert await bot.forges(leader, data) == ""
        assert read(newest(leader)).startswith("Sunrise Savings (sample) · ")
