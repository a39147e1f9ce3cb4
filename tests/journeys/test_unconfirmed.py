"""What is said to be done and nobody bears out: who is asked next, and who hears of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.assessment.action import ON_THE_WAY, Deed
from bot.assessment.people import Member, RoleKind
from bot.assessment.rechecking import UnconfirmedReading
from bot.assessment.reminders import Pending, ReminderKind
from bot.journeys.acting import move
from bot.journeys.blocking import mark_blocked
from bot.journeys.leaving import leave
from bot.journeys.looking import pending_of
from bot.journeys.reminders import Wish
from bot.journeys.unconfirmed import keep_asking, read_unconfirmed
from storage.moments import to_stored
from storage.reminders import put_off
from tests.handlers.letter_writing import MANNERS
from tests.journeys.agreed import agrees
from tests.journeys.rounds import rows, tapper
from tests.journeys.town import Town

LEADER, MANAGER, STAFF = RoleKind.LEADER, RoleKind.MANAGER, RoleKind.STAFF
WEEK = timedelta(days=7)


@dataclass(kw_only=True)
class Office:
    """A department with a manager and two who can be asked, one after the other, and an action that he has done."""

    town: Town
    leader: Member
    manager: Member
    grace: Member
    daniel: Member
    action: int

    async def says_done(self, member: Member) -> None:
        await move(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            action=self.action,
            place=ON_THE_WAY.index(Deed.SAY_DONE),
            step=0,
            pick=lambda _: 0,
            now=self.town.now,
        )

    async def is_told(self) -> None:
        """Whoever is asked gets the letter that asks."""
        await self.town.database.transaction(
            lambda connection: connection.execute(
                "UPDATE outbox SET sent_at = ? WHERE kind = 'recheck' AND sent_at IS NULL", (to_stored(self.town.now),)
            )
        )

    async def passes(self, time: timedelta) -> int:
        """Time passes; how many are asked then."""
        self.town.now += time
        return await keep_asking(self.town.database, self.town.contents, pick=lambda _: 0, now=self.town.now)

    async def asked(self) -> list[int]:
        return [it for (it,) in await rows(self.town, "SELECT member_id FROM rechecks WHERE passed_at IS NULL")]

    async def hears(self, member: Member, kind: ReminderKind) -> list[Pending]:
        today = self.town.now.date()
        found = await self.town.database.read(lambda connection: list(pending_of(connection, member, today)))
        return [it for it in found if it.kind is kind]


@pytest.fixture
async def office(town: Town) -> Office:
    leader, manager = await town.joins(LEADER), await town.joins(MANAGER, "hr")
    office = Office(
        town=town,
        leader=leader,
        manager=manager,
        grace=await town.joins(STAFF, "hr", frontline=True),
        daniel=await town.joins(STAFF, "hr"),
        action=await agrees(town, leader, "hr", due_on=date(2026, 12, 24), owner=manager),
    )
    await office.says_done(manager)
    return office


class TestWhoeverIsAsked:
    async def test_is_reminded_of_it_from_the_letter_on_that_asked_him(self, office: Office) -> None:
        assert await office.hears(office.grace, ReminderKind.RECHECK_UNANSWERED) == []
        office.town.now += timedelta(days=3)
        await office.is_told()
        (pending,) = await office.hears(office.grace, ReminderKind.RECHECK_UNANSWERED)
        assert pending.day == office.town.now.date()
        assert await office.hears(office.daniel, ReminderKind.RECHECK_UNANSWERED) == []

    async def test_has_a_week_from_then_on(self, office: Office) -> None:
        office.town.now += timedelta(days=3)
        await office.is_told()
        assert await office.passes(WEEK - timedelta(minutes=1)) == 0
        assert await office.asked() == [office.grace.id]
        assert await office.passes(timedelta(minutes=1)) == 1
        assert await office.asked() == [office.daniel.id]

    async def test_stays_asked_where_another_was_silent_before_him(self, office: Office) -> None:
        await office.town.joins(STAFF, "hr")
        assert await office.passes(WEEK) == 1
        assert await office.passes(WEEK) == 0
        assert await office.asked() == [office.daniel.id]

    async def test_gives_place_at_once_when_he_blocks_the_bot(self, office: Office) -> None:
        account = office.grace.person.telegram_id
        await mark_blocked(office.town.database, update=None, telegram_id=account, blocked=True, now=office.town.now)
        assert await office.passes(timedelta(minutes=5)) == 1
        assert await office.asked() == [office.daniel.id]

    async def test_gives_place_at_once_when_he_leaves(self, office: Office) -> None:
        await leave(office.town.database, tapper(office.town, office.grace), now=office.town.now)
        assert await office.passes(timedelta(minutes=5)) == 1
        assert await office.asked() == [office.daniel.id]

    async def test_has_the_week_though_he_is_away(self, office: Office) -> None:
        who = tapper(office.town, office.grace)
        wish = Wish(database=office.town.database, manners=MANNERS, tapper=who, now=office.town.now)
        await wish.be_away(office.town.now.date() + 2 * WEEK)
        assert await office.passes(timedelta(minutes=5)) == 0
        assert await office.passes(WEEK) == 1
        assert await office.asked() == [office.daniel.id]

    async def test_gives_place_at_once_when_he_says_that_it_is_not_his(self, office: Office) -> None:
        ((recheck,),) = await rows(office.town, "SELECT id FROM rechecks")
        await office.town.database.transaction(
            lambda connection: put_off(
                connection,
                institution=office.town.institution,
                member=office.grace.id,
                kind=ReminderKind.RECHECK_UNANSWERED,
                subject=recheck,
                until=None,
            )
        )
        assert await office.passes(timedelta(minutes=5)) == 1
        assert await office.asked() == [office.daniel.id]

    async def test_who_is_erased_gives_place(self, office: Office) -> None:
        await office.town.database.transaction(lambda connection: connection.execute("DELETE FROM rechecks"))
        assert await office.passes(timedelta(minutes=5)) == 1
        assert len(await office.asked()) == 1


class TestWhoeverIsInCharge:
    async def test_hears_nothing_while_somebody_has_time_to_answer(self, office: Office) -> None:
        assert await office.passes(WEEK) == 1
        assert await office.passes(WEEK - timedelta(days=1)) == 0
        for member in (office.leader, office.manager):
            assert await office.hears(member, ReminderKind.ACTION_UNCONFIRMED) == []

    async def test_hears_it_when_nobody_answers(self, office: Office) -> None:
        """The manager has it himself, so it is for those who lead."""
        begin = office.town.now.date()
        await office.passes(WEEK)
        await office.passes(WEEK)
        (pending,) = await office.hears(office.leader, ReminderKind.ACTION_UNCONFIRMED)
        assert (pending.subject, pending.day) == (office.action, begin + 2 * WEEK)
        assert await office.hears(office.manager, ReminderKind.ACTION_UNCONFIRMED) == []
        assert await office.hears(office.daniel, ReminderKind.ACTION_UNCONFIRMED) == []

    async def test_hears_it_when_nobody_is_left(self, office: Office) -> None:
        for member in (office.grace, office.daniel):
            await leave(office.town.database, tapper(office.town, member), now=office.town.now)
        # The leader is asked then, and would hear that nobody else can be.
        assert await office.passes(timedelta(minutes=5)) == 1
        assert await office.asked() == [office.leader.id]
        await office.passes(WEEK)
        assert [it.subject for it in await office.hears(office.leader, ReminderKind.ACTION_UNCONFIRMED)] == [
            office.action
        ]

    async def test_is_told_whether_anybody_else_could_be_asked(self, office: Office) -> None:
        await office.passes(WEEK)
        await office.passes(WEEK)
        reading = await self.reads(office)
        assert reading and reading.could_be_asked

    async def test_is_told_nothing_once_it_is_answered_or_asked_anew(self, office: Office) -> None:
        assert await self.reads(office) is None

    async def reads(self, office: Office) -> UnconfirmedReading | None:
        return await read_unconfirmed(
            office.town.database,
            office.town.contents,
            institution=office.town.institution,
            person=office.leader.person.id,
            action=office.action,
            now=office.town.now,
        )


async def test_who_is_alone_in_an_institution_hears_of_it_himself(town: Town) -> None:
    alone = await town.joins(LEADER)
    action = await agrees(town, alone, "hr", due_on=date(2026, 12, 24), owner=alone)
    office = Office(town=town, leader=alone, manager=alone, grace=alone, daniel=alone, action=action)
    await office.says_done(alone)
    assert await office.passes(timedelta(days=1)) == 0
    assert [it.subject for it in await office.hears(alone, ReminderKind.ACTION_UNCONFIRMED)] == [action]
