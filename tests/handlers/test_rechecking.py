"""Done is asked again: several questions in one letter, and the letter that tells what was answered."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.assessment.action import ON_THE_WAY, Deed
from bot.assessment.people import Member, RoleKind
from bot.assessment.revision import Edition
from bot.demo.phone import Phone
from bot.demo.seen import as_read
from bot.journeys.acting import move
from bot.journeys.contents import Contents
from bot.journeys.rechecking import answer_recheck, keep_remark
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Texts
from storage.database import Database
from storage.moments import from_stored
from tests.handlers.letter_writing import Mailbox, postman, writing_context
from tests.handlers.running_bot import RunningBot, newest, read, said
from tests.handlers.running_bot import labels as shown
from tests.journeys.agreed import agrees
from tests.journeys.rounds import rows, tapper
from tests.journeys.town import Town
from tests.stories.world import found

Say = Callable[..., str]
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""Noon in Nairobi."""
PARTLY, OUT = 1, 3


@pytest.fixture
async def town(tmp_path: Path, real_edition: Edition) -> AsyncIterator[Town]:
    database = await Database.open(tmp_path / "smartops.db")
    try:
        institution = await found(database, areas=tuple(real_edition.content.flows), now=TUESDAY)
        contents = Contents(lambda _: real_edition)
        yield Town(database=database, contents=contents, institution=institution, now=TUESDAY)
    finally:
        await database.close()


@pytest.fixture
def mailbox(town: Town) -> Mailbox:
    return Mailbox(now=lambda: town.now)


async def brings_letters(town: Town, mailbox: Mailbox, texts: Texts) -> None:
    await postman(writing_context(town.database, town.contents, texts, lambda: town.now), mailbox).send_due()


async def says_done(town: Town, manager: Member, *actions: int) -> list[int]:
    """The manager has done all of these; returns the rechecks."""
    for action in actions:
        await move(
            town.database,
            town.contents,
            tapper(town, manager),
            action=action,
            place=ON_THE_WAY.index(Deed.SAY_DONE),
            step=0,
            pick=lambda _: 0,
            now=town.now,
        )
    return [it for (it,) in await rows(town, "SELECT id FROM rechecks ORDER BY id")]


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


class TestLetter:
    async def test_several_are_asked_by_name_in_one_letter_each_on_a_page_of_its_own(
        self, town: Town, mailbox: Mailbox, real_texts: Texts
    ) -> None:
        manager, clerk = await town.joins(RoleKind.MANAGER, "hr"), await town.joins(RoleKind.STAFF, "hr")
        agreed = [await agrees(town, manager, "hr", due_on=date(2026, 12, 24), question=place) for place in range(3)]
        rechecks = await says_done(town, manager, *agreed)
        await brings_letters(town, mailbox, real_texts)
        (letter,) = mailbox.of(clerk.person.telegram_id)
        assert len(set(labels(letter.screen))) == 3
        payloads = [button.payload for row in letter.screen.rows for button in row if button.payload]
        assert [(it.verb, it.numbers, it.below) for it in payloads] == [
            (Verb.RECHECK_SEE, (recheck,), True) for recheck in rechecks
        ]

    async def test_who_says_nothing_is_reminded_once_and_only_of_what_a_letter_asked(
        self, town: Town, mailbox: Mailbox, real_texts: Texts
    ) -> None:
        manager, clerk = await town.joins(RoleKind.MANAGER, "hr"), await town.joins(RoleKind.STAFF, "hr")
        await says_done(town, manager, await agrees(town, manager, "hr", due_on=date(2026, 12, 24)))
        for _ in range(14):
            await brings_letters(town, mailbox, real_texts)
            town.now += timedelta(days=1)
        first, second = mailbox.of(clerk.person.telegram_id)
        assert (second.at - first.at).days == 3
        assert real_texts.speak("en").label("recheck-brief-again") in second.screen.text
        assert real_texts.speak("en").label("button-letter-not-mine") in labels(second.screen)

    async def goes_on(self, town: Town, place: int) -> tuple[Member, Member, int]:
        """The clerk says of what the manager has done that it is not so; returns both and the move."""
        manager, clerk = await town.joins(RoleKind.MANAGER, "hr"), await town.joins(RoleKind.STAFF, "hr")
        (recheck,) = await says_done(town, manager, await agrees(town, manager, "hr", due_on=date(2026, 11, 12)))
        who = tapper(town, clerk)
        await answer_recheck(
            town.database, town.contents, who, recheck=recheck, place=place, pick=lambda _: 0, now=town.now
        )
        ((reopened,),) = await rows(town, "SELECT id FROM action_moves WHERE deed = 'reopen'")
        return manager, clerk, reopened

    async def test_that_it_goes_on_is_told_once_why_may_have_been_written(self, town: Town) -> None:
        await self.goes_on(town, PARTLY)
        ((due_at,),) = await rows(town, "SELECT due_at FROM outbox WHERE kind = 'action-answered'")
        assert from_stored(due_at) == town.now + timedelta(minutes=30)

    @pytest.mark.parametrize(("place", "heading"), [(PARTLY, "Not done yet"), (OUT, "Does it apply?")])
    async def test_that_it_goes_on_is_told_with_who_said_so_and_why_and_by_no_reminder_beside_it(
        self, town: Town, mailbox: Mailbox, real_texts: Texts, place: int, heading: str
    ) -> None:
        manager, clerk, reopened = await self.goes_on(town, place)
        who = tapper(town, clerk)
        assert await keep_remark(town.database, who, move=reopened, remark="There is no lock yet.")
        town.now += timedelta(minutes=30)
        await brings_letters(town, mailbox, real_texts)
        (letter,) = mailbox.of(manager.person.telegram_id)
        text = as_read(letter.screen.text)
        assert heading in text
        assert f"{clerk.person.name}, who was asked too, said: " in text
        assert "“There is no lock yet.”" in text
        assert text.count("days late") == 1


class TestAnswering:
    @pytest.fixture
    async def grace(self, bot: RunningBot, joseph: Phone, say: Say) -> Phone:
        """She is asked by a letter that waits to be opened."""
        grace = bot.sample("grace")
        await bot.starts(joseph)
        await bot.writes("UPDATE persons SET away_until = '2099-01-01' WHERE telegram_id = 1004")
        await bot.hears(joseph, "/plan")
        await bot.taps(joseph, next(it for it in shown(newest(joseph)) if it.startswith("1. ")))
        await bot.starts(grace)
        await bot.taps(joseph, say("button-action-say-done"))
        return grace

    async def recheck(self, bot: RunningBot) -> str:
        query = "SELECT r.id FROM rechecks r JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id"
        ((found,),) = await bot.rows(f"{query} WHERE p.telegram_id = 1003")
        return str(found)

    async def test_the_question_opens_below_its_letter(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        letter, recheck = newest(grace), await self.recheck(bot)
        await bot.forges(grace, f">vo.1.{recheck}", message=letter.id)
        assert newest(grace).id != letter.id
        assert say("recheck-text") in read(newest(grace))
        assert read(letter) in said(grace)

    async def test_the_answer_names_what_it_is_about_and_the_letter_says_that_it_is_over(
        self, bot: RunningBot, grace: Phone, say: Say
    ) -> None:
        letter, recheck = newest(grace), await self.recheck(bot)
        await bot.forges(grace, f">vo.1.{recheck}", message=letter.id)
        shown_before = read(newest(grace))
        await bot.forges(grace, f"vn.1.{recheck}.0", message=newest(grace).id)
        title, thanks = read(newest(grace)).split("\n")
        assert title in shown_before
        assert thanks == say("recheck-thanks")
        await bot.forges(grace, f">vo.1.{recheck}", message=letter.id)
        assert read(newest(grace)) == say("recheck-over")
