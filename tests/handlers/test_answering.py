"""Answering on a phone: taps once, twice, late and forged; pauses, restarts, and Telegram's bad days."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said, toast

Say = Callable[..., str]


@pytest.fixture
async def answering(bot: RunningBot, grace: Phone) -> Phone:
    """A frontline employee at the first question of her department."""
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    return grace


async def answers(bot: RunningBot, phone: Phone) -> list[str]:
    """The choices stored of a person's answers, in the order they were given."""
    rows = await bot.rows(
        "SELECT choice FROM answers a JOIN runs r ON r.id = a.run_id JOIN members m ON m.id = r.member_id"
        " JOIN persons p ON p.id = m.person_id WHERE p.telegram_id = ? ORDER BY answered_at, a.rowid",
        phone.id,
    )
    return [row[0] for row in rows]


def progress(phone: Phone) -> str:
    """Such as "2 of 10", from the newest card."""
    return next(line.split("  ")[-1] for line in read(phone.card).splitlines() if line.startswith(("▰", "▱")))


async def test_the_first_thing_read_is_who_will_see_it_and_how_long_it_takes(
    bot: RunningBot, grace: Phone, say: Say
) -> None:
    intro = read(await bot.starts(grace))
    assert say("intro-privacy-named") in intro
    assert "minutes" in intro


async def test_a_tap_takes_two_calls_and_stays_in_one_message(
    bot: RunningBot, server: Server, answering: Phone
) -> None:
    shown = len(answering.messages)
    server.journal.clear()
    await bot.taps(answering, "Yes", "Partly", "No")
    assert progress(answering) == "3 of 10"
    assert len(answering.messages) == shown
    assert len(server.journal.of("editMessageText", "answerCallbackQuery")) == 6
    assert len([entry for entry in server.journal if entry.method != "getUpdates"]) == 6
    assert await answers(bot, answering) == ["meets", "partly", "not"]


async def test_the_chosen_answer_is_marked_when_one_comes_back(bot: RunningBot, answering: Phone, say: Say) -> None:
    await bot.taps(answering, "Yes", say("button-back"))
    assert labels(answering.card)[0] == say("button-chosen", label="✓ Yes")


async def test_what_counts_shows_the_rule_and_takes_an_answer(bot: RunningBot, answering: Phone, say: Say) -> None:
    await bot.taps(answering, say("button-what-counts"))
    assert say("counts-why") in read(answering.card)
    assert "the lower one counts" in read(answering.card)
    await bot.taps(answering, "Partly")
    assert progress(answering) == "1 of 10"


async def test_all_answers_leads_to_one_and_only_what_depends_on_it_is_asked_again(
    bot: RunningBot, answering: Phone, say: Say
) -> None:
    await bot.taps(answering, "Yes", "Yes", say("button-all-answers"))
    assert len([label for label in labels(answering.card) if label.startswith("✓ ")]) == 2
    first = next(label for label in labels(answering.card) if label.startswith("✓ "))
    await bot.taps(answering, first, "No")
    assert progress(answering) == "1 of 9"
    assert say("card-dropped", count=1) in read(answering.card)
    await bot.taps(answering, say("button-undo"))
    assert progress(answering) == "2 of 10"
    assert await answers(bot, answering) == ["meets", "meets"]


class TestTapsThatComeTwiceOrLate:
    async def test_a_tap_delivered_twice_answers_once(self, bot: RunningBot, server: Server, answering: Phone) -> None:
        await bot.taps(answering, "Yes")
        server.deliver_again(1)
        await bot.taps(answering, "No")
        assert await answers(bot, answering) == ["meets", "not"]

    async def test_a_thumb_that_taps_twice_answers_once_and_hears_nothing(
        self, bot: RunningBot, answering: Phone
    ) -> None:
        first, second = answering.taps("Yes"), answering.taps("Yes")
        await bot.rests()
        assert (toast(answering, first), toast(answering, second)) == ("", "")
        assert progress(answering) == "1 of 10"
        assert await answers(bot, answering) == ["meets"]

    async def test_two_different_quick_taps_answer_one_question(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        answering.taps("Yes")
        second = answering.taps("No")
        await bot.rests()
        assert toast(answering, second) == say("tap-stale")
        assert await answers(bot, answering) == ["meets"]

    async def test_a_button_of_an_earlier_step_changes_nothing(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        old = answering.card.button("No").data
        assert old
        await bot.taps(answering, "Yes", "Yes")
        assert await bot.forges(answering, old, message=answering.card.id) == say("tap-stale")
        assert progress(answering) == "2 of 10"
        assert await answers(bot, answering) == ["meets", "meets"]

    async def test_a_card_that_has_moved_turns_into_a_line(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        old = answering.card
        button = old.button("No").data
        assert button
        await bot.starts(answering)
        assert labels(answering.message(old.id)) == [say("button-go-to-open")]
        assert await bot.forges(answering, button, message=old.id) == say("tap-stale")
        assert await answers(bot, answering) == []
        await bot.taps(answering, say("button-go-to-open"), message=old.id)
        assert newest(answering).id == answering.card.id
        assert progress(answering) == "0 of 10"

    @pytest.mark.parametrize("verb", ["p.1.{run}", "h.1.{run}", "l.1.{run}.0", "m.1.{run}", "k.1.{run}"])
    async def test_no_button_of_a_card_that_has_moved_works(
        self, bot: RunningBot, answering: Phone, say: Say, verb: str
    ) -> None:
        old = answering.card.id
        run = (answering.card.button("No").data or "").split(".")[2]
        await bot.starts(answering)
        assert await bot.forges(answering, verb.format(run=run), message=old) == say("tap-stale")
        assert labels(answering.message(old)) == [say("button-go-to-open")]
        await bot.hears(answering, "It is written down.")
        assert "Kept with this question" in read(newest(answering))


class TestForgedTaps:
    async def test_another_persons_run_is_neither_seen_nor_changed(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        run = (answering.card.button("Yes").data or "").split(".")[2]
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        where_he_is = read(daniel.card)
        before = await bot.rows("SELECT * FROM runs WHERE place = 'question'")
        for verb in ("c.1.{}.1.0", "s.1.{}.1", "k.1.{}", "h.1.{}", "l.1.{}.0", "m.1.{}", "p.1.{}", "r.1.{}"):
            assert await bot.forges(daniel, verb.format(run)) == say("not-yours")
        for verb in ("y.1.{}.0", "i.1.{}.0.0", "q.1.{}", "x.1.{}", "z.1.{}", "v.1.{}", "o.1.{}.1", "mr.1.{}.1"):
            assert await bot.forges(daniel, verb.format(run)) == say("not-yours")
        assert read(daniel.card) == where_he_is
        assert not any("For each loan" in text for text in said(daniel))
        assert await bot.rows("SELECT * FROM runs WHERE place = 'question'") == before

    async def test_a_manager_cannot_open_the_run_of_his_staff(
        self, bot: RunningBot, answering: Phone, joseph: Phone, say: Say
    ) -> None:
        run = (answering.card.button("Yes").data or "").split(".")[2]
        await bot.starts(joseph)
        assert await bot.forges(joseph, f"y.1.{run}.0") == say("not-yours")

    @pytest.mark.parametrize(
        "data",
        [
            "c.1.{run}.1.5",
            "c.1.{run}.1.zzzzzzzzzz",
            "c.1.{run}.zzzz.0",
            "g.1.{run}.1.zzzz",
            "o.1.{run}.1",
            "f.1.{run}.1",
            "w.1.{run}.1",
            "u.1.{run}.1",
            "b.1.{run}.1",
            "n.1.{run}.1.1",
            "da.1.{run}.0.0.1",
        ],
    )
    async def test_numbers_that_no_button_has_change_nothing(
        self, bot: RunningBot, answering: Phone, say: Say, data: str
    ) -> None:
        card = answering.card
        run = (card.button("Yes").data or "").split(".")[2]
        before = await bot.rows("SELECT * FROM runs WHERE place = 'question'")
        assert await bot.forges(answering, data.format(run=run), message=card.id) == say("tap-stale")
        assert await bot.rows("SELECT * FROM runs WHERE place = 'question'") == before
        assert progress(answering) == "0 of 10"

    @pytest.mark.parametrize("data", ["l.1.{run}.zzzz", "i.1.{run}.zzzz.zzzz", "y.1.{run}.zzzz", "me.1.{run}.zzzz"])
    async def test_a_page_there_is_not_is_the_nearest_one(self, bot: RunningBot, answering: Phone, data: str) -> None:
        run = (answering.card.button("Yes").data or "").split(".")[2]
        assert await bot.forges(answering, data.format(run=run), message=answering.card.id) == ""

    async def test_a_department_one_does_not_answer_for_stays_closed(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        before = await bot.rows("SELECT COUNT(*) FROM runs")
        for data in ("d.1.1.0", "d.1.zz.0", "d.1.b.zz", "d.2.b.a", "d.1.b.0"):
            assert await bot.forges(answering, data) == say("not-yours")
        assert await bot.rows("SELECT COUNT(*) FROM runs") == before

    async def test_a_payload_nobody_wrote_leads_a_member_to_where_he_is(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        assert await bot.forges(answering, "nonsense") == say("tap-unreadable")
        assert progress(answering) == "0 of 10"
        assert newest(answering).id == answering.card.id


class TestComingBack:
    async def test_start_goes_on_at_the_right_place(self, bot: RunningBot, answering: Phone) -> None:
        await bot.taps(answering, "Yes", "No")
        await bot.starts(answering)
        assert progress(answering) == "2 of 10"

    async def test_a_restart_of_the_bot_is_not_noticed(self, bot: RunningBot, answering: Phone) -> None:
        await bot.taps(answering, "Yes")
        await bot.restart()
        assert await bot.taps(answering, "No") == ""
        assert progress(answering) == "2 of 10"

    async def test_taps_made_while_the_bot_was_down_count(self, bot: RunningBot, answering: Phone) -> None:
        await bot.stop()
        tap = answering.taps("Yes")
        await bot.start()
        await answering.answered(tap)
        await bot.rests()
        assert progress(answering) == "1 of 10"

    async def test_a_paused_run_goes_on(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        await bot.taps(answering, "Yes", say("button-pause"))
        assert say("pause-text") in read(newest(answering))
        assert read(await bot.hears(answering, "A remark?")) == say("note-nothing-open")
        card = answering.messages[-3].id
        await bot.taps(answering, say("button-continue"), message=card)
        assert "1 of 10" in read(answering.message(card))
        assert "Kept with this question" in read(await bot.hears(answering, "A remark."))

    async def test_a_note_just_before_the_pause_does_not_wake_the_run(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        answering.says("One more thing.")
        answering.taps(say("button-pause"))
        await bot.rests()
        assert say("pause-text") in read(newest(answering))

    async def test_several_departments_are_under_way_with_a_card_each(
        self, bot: RunningBot, amina: Phone, say: Say
    ) -> None:
        await bot.starts(amina)
        hr = (await bot.hears(amina, "/departments")).id
        await bot.taps(amina, say("area-hr", "short"), message=hr)
        await bot.taps(amina, "Begin", "Yes")
        first = amina.card.id
        await bot.taps(amina, say("area-it", "short"), message=hr)
        await bot.taps(amina, "Begin", "No")
        second = amina.card.id
        await bot.taps(amina, "Yes", message=first)
        assert "2 of" in read(amina.message(first))
        assert "1 of" in read(amina.message(second))
        assert say("area-hr") in read(await bot.starts(amina))

    async def test_frontline_staff_are_asked_what_concerns_them(self, bot: RunningBot, say: Say) -> None:
        zuri = await bot.joined("Zuri", RoleKind.STAFF, "hr", frontline=True)
        await bot.taps(zuri, say("button-begin-again", count=10))
        assert progress(zuri) == "0 of 8"
        office = await bot.joined("Omar", RoleKind.STAFF, "hr")
        await bot.taps(office, say("button-begin"))
        assert progress(office) == "0 of 10"

    async def test_a_second_institution_is_never_mixed_in(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        data = (answering.card.button("Yes").data or "").split(".")
        data[1] = "2"
        assert await bot.forges(answering, ".".join(data)) == say("not-yours")


class TestTelegramsBadDays:
    async def test_a_deleted_card_comes_anew(self, bot: RunningBot, server: Server, answering: Phone) -> None:
        gone = answering.card
        yes = gone.button("Yes").data
        assert yes
        server.telegram.drop(answering.chat, gone.id)
        assert await bot.forges(answering, yes, message=gone.id) == ""
        assert answering.card.id > gone.id
        assert progress(answering) == "1 of 10"
        await bot.taps(answering, "No")
        assert progress(answering) == "2 of 10"

    async def test_in_a_flood_the_toast_says_that_it_is_saved_and_the_card_is_right_afterwards(
        self, bot: RunningBot, server: Server, answering: Phone, say: Say
    ) -> None:
        server.faults.plan(Fault.FLOOD, "editMessageText", retry_after=1)
        answering.taps("Yes")
        card, stale = answering.card.id, answering.card.button("Yes").data or ""
        await answering.until(lambda: True if not server.telegram.taps else None)
        again = answering.forges(stale, message=card)
        assert (await answering.answered(again)).text == say("tap-saved-later")
        following = answering.forges(stale[:-3] + "2.2", message=card)
        assert (await answering.answered(following)).text == say("tap-saved-later")
        await bot.rests()
        assert progress(answering) == "2 of 10"
        assert await answers(bot, answering) == ["meets", "not"]

    @pytest.mark.parametrize("fault", [Fault.BAD_GATEWAY, Fault.BAD_GATEWAY_AFTER, Fault.RESET, Fault.RESET_AFTER])
    @pytest.mark.parametrize("method", ["editMessageText", "answerCallbackQuery"])
    async def test_a_failing_call_loses_no_answer(
        self, bot: RunningBot, server: Server, answering: Phone, fault: Fault, method: str
    ) -> None:
        server.faults.plan(fault, method)
        await bot.taps(answering, "Yes")
        await bot.taps(answering, "No")
        assert progress(answering) == "2 of 10"
        assert await answers(bot, answering) == ["meets", "not"]

    async def test_a_card_whose_answer_was_lost_on_the_way_is_shown_once_more_at_the_start(
        self, bot: RunningBot, server: Server, answering: Phone
    ) -> None:
        server.faults.plan(Fault.SILENCE_AFTER, "editMessageText")
        answering.taps("Yes")
        await answering.sees("1 of 10")
        await bot.restart()
        await bot.rests()
        await bot.taps(answering, "No")
        assert progress(answering) == "2 of 10"

    async def test_failing_polls_delay_and_lose_nothing(
        self, bot: RunningBot, server: Server, answering: Phone
    ) -> None:
        server.faults.plan(Fault.BAD_GATEWAY, "getUpdates")
        server.faults.plan(Fault.RESET_AFTER, "getUpdates")
        await bot.taps(answering, "Yes", "No", "Yes")
        assert await answers(bot, answering) == ["meets", "not", "meets"]
