"""/plan, an action from a finding to its end, and being asked again, as people see it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]
TITLE = "Client data kept private"


@pytest.fixture
async def manager(bot: RunningBot, joseph: Phone, say: Say) -> Phone:
    """The manager of the department to try, in front of his only action."""
    await bot.starts(joseph)
    await bot.hears(joseph, "/plan")
    await bot.taps(joseph, next(label for label in labels(newest(joseph)) if label.startswith("1. ")))
    return joseph


async def status(bot: RunningBot) -> str:
    ((found,),) = await bot.rows("SELECT status FROM actions WHERE area = 'sf'")
    return str(found)


class TestPlan:
    async def test_it_begins_with_the_own_actions(self, bot: RunningBot, joseph: Phone, say: Say) -> None:
        await bot.starts(joseph)
        plan = await bot.hears(joseph, "/plan")
        assert say("plan-mine") in read(plan)
        assert say("plan-count", count=1) in read(plan)

    async def test_leaders_see_the_whole_with_what_is_late_first(self, bot: RunningBot, amina: Phone, say: Say) -> None:
        await bot.starts(amina)
        plan = await bot.hears(amina, "/plan")
        assert say("plan-institution") in read(plan)
        assert say("plan-count-late", count=1) in read(plan)
        assert read(plan).index("6 days late") < read(plan).index("Said to be done")
        await bot.taps(amina, say("button-plan-ended", count=2))
        assert say("action-status-confirmed") in read(newest(amina))
        assert say("action-status-dropped") in read(newest(amina))
        await bot.taps(amina, say("button-plan-living"))
        assert read(newest(amina)) == read(plan)

    async def test_staff_see_what_their_departments_do(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        plan = await bot.hears(grace, "/plan")
        assert say("plan-departments") in read(plan)
        await bot.taps(grace, next(label for label in labels(plan) if label.startswith("1. ")))
        assert labels(newest(grace)) == [say("button-to-plan")]

    async def test_a_tap_takes_two_calls(self, bot: RunningBot, server: Server, manager: Phone, say: Say) -> None:
        for label in (say("button-action-begin"), say("button-action-owner"), say("button-action-department")):
            server.journal.clear()
            await bot.taps(manager, label)
            assert len([entry for entry in server.journal if entry.method != "getUpdates"]) == 2


class TestChanging:
    async def test_another_owner(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        await bot.taps(manager, say("button-action-owner"), "Grace Otieno")
        assert "Who: Grace Otieno" in read(newest(manager))
        assert "Joseph Mwangi gave it to Grace Otieno" in read(newest(manager))

    async def test_another_day_by_a_tap(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        await bot.taps(manager, say("button-action-due"))
        (label,) = (label for label in labels(newest(manager)) if label.startswith("In 60 days"))
        await bot.taps(manager, label)
        assert f"Due: {label.partition(': ')[2]}" in read(newest(manager))

    @pytest.mark.parametrize("words", ["in two weeks", "in 14 days", "2 weeks"])
    async def test_another_day_in_words(self, bot: RunningBot, manager: Phone, say: Say, words: str) -> None:
        await bot.taps(manager, say("button-action-due"))
        await bot.hears(manager, words)
        ((due,),) = await bot.rows("SELECT due_on FROM actions WHERE area = 'sf'")
        assert due in {str((bot.now() + timedelta(days=14, hours=hours)).date()) for hours in (0, 3)}

    async def test_a_day_that_cannot_be_read_is_asked_for_again(
        self, bot: RunningBot, manager: Phone, say: Say
    ) -> None:
        before = await bot.rows("SELECT due_on FROM actions WHERE area = 'sf'")
        await bot.taps(manager, say("button-action-due"))
        for words, sentence in (
            ("when the rain comes", "action-day-not-understood"),
            ("yesterday", "action-day-out-of-reach"),
            ("in ten years", "action-day-out-of-reach"),
        ):
            assert read(await bot.hears(manager, words)) == say(sentence)
        assert await bot.rows("SELECT due_on FROM actions WHERE area = 'sf'") == before
        await bot.hears(manager, "tomorrow")
        assert await bot.rows("SELECT due_on FROM actions WHERE area = 'sf'") != before

    async def test_an_old_button_with_a_day_that_is_over_shows_the_days_of_today(
        self, bot: RunningBot, manager: Phone, say: Say
    ) -> None:
        yesterday = bot.now().date() - timedelta(days=2)
        ((action,),) = await bot.rows("SELECT id FROM actions WHERE area = 'sf'")
        toast = await bot.forges(manager, f"vh.1.{action}.{_base36(yesterday.toordinal())}")
        assert toast == say("action-day-out-of-reach")
        assert say("action-due-ask") in read(newest(manager))

    async def test_other_words(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        await bot.taps(manager, say("button-action-words"))
        shown = await bot.hears(manager, "Lock the <cabinet> & hand out keys")
        assert "What: Lock the <cabinet> & hand out keys" in read(shown)

    async def test_it_is_dropped_with_a_reason_only(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        await bot.taps(manager, say("button-action-drop"))
        refusal = read(await bot.hears(manager, "no"))
        assert refusal == say("action-reason-length", least=3, most=500, length=2)
        shown = await bot.hears(manager, "The office moves in May.")
        assert say("action-status-dropped") in read(shown)
        assert "“The office moves in May.”" in read(shown)
        assert labels(shown) == [say("button-to-plan")]

    async def test_whoever_turns_away_is_asked_for_nothing(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        await bot.taps(manager, say("button-action-drop"), say("button-action-back"))
        await bot.hears(manager, "A text about something else.")
        assert await status(bot) == "agreed"


class TestDone:
    async def say_done(self, bot: RunningBot, manager: Phone, say: Say) -> tuple[Phone, Phone]:
        """The frontline employee who is asked, and the one who is not."""
        for name in ("grace", "daniel"):
            await bot.starts(bot.sample(name))
        assert await bot.taps(manager, say("button-action-say-done")) == say("action-done-asked")
        ((account,),) = await bot.rows(
            "SELECT p.telegram_id FROM rechecks r JOIN members m ON m.id = r.member_id JOIN actions a"
            " ON a.id = r.action_id JOIN persons p ON p.id = m.person_id WHERE a.area = 'sf'"
        )
        grace, daniel = bot.sample("grace"), bot.sample("daniel")
        return (grace, daniel) if account == 1003 else (daniel, grace)

    async def answer(self, bot: RunningBot, phone: Phone, choice: int) -> str:
        ((recheck,),) = await bot.rows(
            "SELECT r.id FROM rechecks r JOIN actions a ON a.id = r.action_id WHERE a.area = 'sf'"
        )
        return await bot.forges(phone, f"vn.1.{recheck}.{choice}")

    async def test_the_same_answer_confirms_it(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        asked, _ = await self.say_done(bot, manager, say)
        await self.answer(bot, asked, 0)
        assert await status(bot) == "confirmed"
        assert any(say("recheck-thanks") in text for text in said(asked))

    async def test_another_one_lets_it_go_on_and_asks_what_is_missing(
        self, bot: RunningBot, manager: Phone, say: Say
    ) -> None:
        shown = newest(manager).id
        asked, _ = await self.say_done(bot, manager, say)
        await self.answer(bot, asked, 1)
        assert await status(bot) == "in-progress"
        assert any(say("recheck-missing") in text for text in said(asked))
        assert read(await bot.hears(asked, "Two keys are still missing.")) == say("recheck-remark-kept")
        ((action,),) = await bot.rows("SELECT id FROM actions WHERE area = 'sf'")
        await bot.forges(manager, f"vc.1.{action}", message=shown)
        assert any("“Two keys are still missing.”" in text for text in said(manager))

    async def test_a_doubled_tap_asks_once_and_an_old_button_says_how_it_stands(
        self, bot: RunningBot, manager: Phone, say: Say
    ) -> None:
        before = newest(manager).id
        for name in ("grace", "daniel"):
            await bot.starts(bot.sample(name))
        manager.taps(say("button-action-say-done"))
        manager.taps(say("button-action-say-done"))
        await bot.rests()
        asked = await bot.rows("SELECT r.id FROM rechecks r JOIN actions a ON a.id = r.action_id WHERE a.area = 'sf'")
        assert len(asked) == 1
        ((action,),) = await bot.rows("SELECT id FROM actions WHERE area = 'sf'")
        assert await bot.forges(manager, f"ve.1.{action}.0.0", message=before) == say("action-moved-on")
        assert any(say("action-status-said-done") in text for text in said(manager))

    async def test_who_was_not_asked_answers_nothing(self, bot: RunningBot, manager: Phone, say: Say) -> None:
        _, other = await self.say_done(bot, manager, say)
        await self.answer(bot, other, 0)
        assert await status(bot) == "said-done"


class TestFromAFinding:
    async def test_a_manager_acts_on_what_people_say_by_one_tap(self, bot: RunningBot, say: Say) -> None:
        ruth = await bot.joined("Rehema", RoleKind.MANAGER, "rm")
        await bot.hears(ruth, "/summary")
        await bot.taps(ruth, next(label for label in labels(newest(ruth)) if label.startswith("1. ")))
        assert await bot.taps(ruth, say("button-act-on")) == say("action-made")
        assert say("action-section") in read(newest(ruth))
        await bot.hears(ruth, "/plan")
        assert say("plan-count", count=1) in read(newest(ruth))

    async def test_leaders_act_on_a_finding_of_the_institution(self, bot: RunningBot, amina: Phone, say: Say) -> None:
        await bot.starts(amina)
        await bot.hears(amina, "/institution")
        await bot.taps(amina, "To put right (")
        await bot.taps(amina, next(label for label in labels(newest(amina)) if label.startswith("1. ")))
        assert await bot.taps(amina, say("button-act-on")) == say("action-made")

    async def test_staff_are_not_offered_it(self, bot: RunningBot, say: Say) -> None:
        clerk = await bot.joined("Chipo", RoleKind.STAFF, "rm")
        await bot.hears(clerk, "/summary")
        await bot.taps(clerk, next(label for label in labels(newest(clerk)) if label.startswith("1. ")))
        assert say("button-act-on") not in labels(newest(clerk))


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits
