"""What people hear of actions: once they are settled, each once in a letter, and what becomes of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.assessment.people import Member, RoleKind
from bot.assessment.revision import Edition
from bot.journeys.acting import act_on, drop, give, redate, reword
from bot.journeys.contents import Contents
from bot.journeys.plan_notices import SETTLES
from bot.journeys.tapper import Tapper
from bot.texts import Markup, Texts
from storage.database import Database
from tests.handlers.letter_writing import Mailbox, postman, writing_context
from tests.journeys.rounds import tapper
from tests.journeys.town import Town
from tests.stories.world import found

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""Noon in Nairobi."""
DAY = timedelta(days=1)
REPORT, TRAINING = "hr-safe-reporting", "hr-training-before-field"
GIVEN, DUE = "An action is yours to see to", "To be done"


@dataclass(kw_only=True)
class Office:
    """An institution that makes actions, and where its letters arrive."""

    town: Town
    texts: Texts
    leader: Member
    manager: Member
    clerk: Member
    mailbox: Mailbox = field(init=False)

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(now=lambda: self.town.now)

    async def makes(self, question: str = REPORT) -> int:
        """Make it an action of Human Resources."""
        (number,) = await act_on(
            *self._by,
            number=list(self.town.contents.edition("umoja").content.area_of).index(question),
            department=(await self.town.departments())["hr"].id,
            now=self.town.now,
        )
        return number

    async def gives(self, action: int, to: Member | None = None, *, area: str = "hr") -> None:
        department = (await self.town.departments())[area].id
        await give(*self._by, action=action, department=department, member=to.id if to else 0, now=self.town.now)

    async def moves(self, action: int, day: date) -> None:
        await redate(*self._by, action=action, day=day, now=self.town.now)

    async def rewords(self, action: int) -> None:
        await reword(*self._by, action=action, words="Put up a box.", now=self.town.now)

    async def drops(self, action: int) -> None:
        await drop(*self._by, action=action, reason="Done otherwise.", now=self.town.now)

    @property
    def _by(self) -> tuple[Database, Contents, Tapper]:
        return self.town.database, self.town.contents, tapper(self.town, self.leader)

    async def passes(self, time: timedelta) -> None:
        """Let time pass, then send what is due."""
        self.town.now += time
        context = writing_context(self.town.database, self.town.contents, self.texts, lambda: self.town.now)
        await postman(context, self.mailbox).send_due()

    def letters(self, member: Member) -> list[str]:
        """What a member was sent, without the letters before."""
        sent = [Markup(it.screen.text).plain for it in self.mailbox.of(member.person.telegram_id)]
        self.mailbox.letters = [it for it in self.mailbox.letters if it.chat != member.person.telegram_id]
        return sent


@pytest.fixture
async def office(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Office]:
    database = await Database.open(tmp_path / "smartops.db")
    try:
        institution = await found(database, areas=tuple(real_edition.content.flows), now=TUESDAY)
        contents = Contents(lambda _: real_edition)
        town = Town(database=database, contents=contents, institution=institution, now=TUESDAY)
        yield Office(
            town=town,
            texts=real_texts,
            leader=await town.joins(RoleKind.LEADER),
            manager=await town.joins(RoleKind.MANAGER, "hr"),
            clerk=await town.joins(RoleKind.STAFF, "hr"),
        )
    finally:
        await database.close()


class TestSettling:
    async def test_an_action_is_told_of_ten_minutes_after_its_last_change(self, office: Office) -> None:
        action = await office.makes()
        await office.passes(SETTLES - timedelta(minutes=1))
        await office.moves(action, date(2026, 12, 8))
        await office.passes(SETTLES - timedelta(minutes=1))
        await office.rewords(action)
        await office.passes(SETTLES - timedelta(minutes=1))
        assert office.letters(office.manager) == []
        await office.passes(timedelta(minutes=1))
        (letter,) = office.letters(office.manager)
        assert GIVEN in letter
        assert "December 8, 2026" in letter

    async def test_only_whose_it_is_in_the_end_hears_that_it_is_his(self, office: Office) -> None:
        elsewhere = await office.town.joins(RoleKind.MANAGER, "it")
        technician = await office.town.joins(RoleKind.STAFF, "it")
        action = await office.makes()
        await office.gives(action, area="it")
        await office.gives(action, technician, area="it")
        await office.passes(SETTLES)
        assert office.letters(office.manager) == office.letters(elsewhere) == []
        (letter,) = office.letters(technician)
        assert letter.count("Safe way to report") == 1

    async def test_a_manager_who_is_named_hears_it_once(self, office: Office) -> None:
        action = await office.makes()
        await office.gives(action, office.manager)
        await office.passes(SETTLES)
        (letter,) = office.letters(office.manager)
        assert GIVEN in letter
        await office.passes(DAY)
        assert office.letters(office.manager) == []

    async def test_what_was_dropped_before_anybody_heard_of_it_is_told_to_nobody(self, office: Office) -> None:
        await office.drops(await office.makes())
        await office.passes(SETTLES)
        assert office.letters(office.manager) == []


class TestChanges:
    @pytest.fixture
    async def action(self, office: Office) -> int:
        """One that the clerk has heard of."""
        action = await office.makes()
        await office.gives(action, office.clerk)
        await office.passes(SETTLES)
        assert len(office.letters(office.clerk)) == 1
        office.town.now += DAY
        return action

    async def test_another_day_is_told(self, office: Office, action: int) -> None:
        await office.moves(action, date(2027, 2, 1))
        await office.passes(SETTLES)
        (letter,) = office.letters(office.clerk)
        assert "Another day" in letter
        assert "February 1, 2027" in letter
        assert office.letters(office.manager) == []

    async def test_a_day_that_is_moved_back_is_not(self, office: Office, action: int) -> None:
        ((before,),) = await office.town.database.read(
            lambda connection: [tuple(row) for row in connection.execute("SELECT due_on FROM actions")]
        )
        await office.moves(action, date(2027, 2, 1))
        await office.moves(action, date.fromisoformat(before))
        await office.passes(SETTLES)
        assert office.letters(office.clerk) == []

    async def test_whom_it_is_taken_from_hears_who_has_it(self, office: Office, action: int) -> None:
        await office.gives(action, office.manager)
        await office.passes(SETTLES)
        (letter,) = office.letters(office.clerk)
        assert "No longer yours" in letter
        assert office.manager.person.name in letter
        (letter,) = office.letters(office.manager)
        assert GIVEN in letter

    async def test_whom_it_is_given_back_to_hears_nothing(self, office: Office, action: int) -> None:
        await office.gives(action, office.manager)
        await office.gives(action, office.clerk)
        await office.passes(SETTLES)
        assert office.letters(office.clerk) == office.letters(office.manager) == []

    async def test_that_it_is_dropped_is_told(self, office: Office, action: int) -> None:
        await office.drops(action)
        await office.passes(SETTLES)
        (letter,) = office.letters(office.clerk)
        assert "Dropped" in letter

    async def test_other_words_are_not_told(self, office: Office, action: int) -> None:
        await office.rewords(action)
        await office.passes(SETTLES)
        assert office.letters(office.clerk) == []


class TestLetters:
    async def test_what_is_given_and_due_is_told_as_due(self, office: Office) -> None:
        action = await office.makes()
        await office.gives(action, office.clerk)
        await office.moves(action, date(2026, 11, 25))
        await office.passes(DAY)
        (letter,) = office.letters(office.clerk)
        assert DUE in letter
        assert GIVEN not in letter
        await office.passes(DAY)
        assert not any(GIVEN in it for it in office.letters(office.clerk))

    async def test_what_was_given_at_several_times_stands_together(self, office: Office) -> None:
        for question in (REPORT, TRAINING):
            await office.makes(question)
            office.town.now += timedelta(minutes=1)
        await office.passes(SETTLES)
        (letter,) = office.letters(office.manager)
        assert "2 actions are yours to see to" in letter

    async def test_what_is_due_stands_line_by_line_with_a_button_by_its_title(self, office: Office) -> None:
        for question in (REPORT, TRAINING):
            action = await office.makes(question)
            await office.gives(action, office.clerk)
            await office.moves(action, date(2026, 11, 25))
        await office.passes(DAY)
        (letter,) = office.mailbox.of(office.clerk.person.telegram_id)
        assert [line.count(DUE) for line in letter.screen.text.split("\n")] == [1, 1]
        labels = [button.label for row in letter.screen.rows[:2] for button in row]
        assert labels == [
            "See: \u2068Safe way to report a colleague\u2069",
            "See: \u2068Training before serving clien…\u2069",
        ]
        assert all(button.payload and button.payload.below for row in letter.screen.rows[:2] for button in row)
