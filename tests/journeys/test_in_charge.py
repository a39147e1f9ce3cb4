"""Late actions: who is reminded of his own, and who hears of those of others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import pytest

from bot.assessment.people import Member, RoleKind
from bot.assessment.reminders import ReminderKind
from bot.journeys.acting import give
from bot.journeys.in_charge import tell_declined
from bot.journeys.looking import pending_of
from storage.reminders import put_off, stop_kind
from tests.journeys.agreed import agrees
from tests.journeys.rounds import put_down, rows, tapper
from tests.journeys.town import Town

_, LEADER, MANAGER, STAFF = RoleKind
DUE, LATE = ReminderKind.ACTION_DUE, ReminderKind.ACTION_LATE


@dataclass(kw_only=True)
class Office:
    """A department with its people, and one who leads the institution."""

    town: Town
    leader: Member
    manager: Member
    clerk: Member

    async def agrees(self, owner: Member | None, *, late: int, area: str = "hr") -> int:
        due_on = self.town.now.date() - timedelta(days=late)
        return await agrees(self.town, self.leader, area, owner=owner, due_on=due_on)

    async def has(self, member: Member) -> list[ReminderKind]:
        """Of which actions a member is to be reminded: his own, or those that others are late with."""
        today = self.town.now.date()
        found = await self.town.database.read(lambda connection: list(pending_of(connection, member, today)))
        return [it.kind for it in found if it.kind in (DUE, LATE)]

    async def changes(self, statement: str, *values: int) -> None:
        await self.town.database.transaction(lambda connection: connection.execute(statement, values))

    async def declines(self, member: Member, action: int, kind: ReminderKind = DUE) -> None:
        institution = self.town.institution
        await self.town.database.transaction(
            partial(put_off, institution=institution, member=member.id, kind=kind, subject=action, until=None)
        )
        if kind is DUE:
            await self.town.database.transaction(
                lambda connection: tell_declined(connection, member, action=action, now=self.town.now)
            )


@pytest.fixture
async def office(town: Town) -> Office:
    return Office(
        town=town,
        leader=await town.joins(LEADER),
        manager=await town.joins(MANAGER, "hr"),
        clerk=await town.joins(STAFF, "hr"),
    )


async def test_after_two_weeks_the_manager_hears_of_it_and_those_who_lead_do_not(office: Office) -> None:
    await office.agrees(office.clerk, late=13)
    assert [await office.has(it) for it in (office.clerk, office.manager, office.leader)] == [[DUE], [], []]
    office.town.now += timedelta(days=1)
    assert [await office.has(it) for it in (office.clerk, office.manager, office.leader)] == [[DUE], [LATE], []]


async def test_a_managers_own_is_heard_of_by_those_who_lead(office: Office) -> None:
    await office.agrees(office.manager, late=20)
    assert [await office.has(it) for it in (office.manager, office.leader)] == [[DUE], [LATE]]


async def test_what_a_department_is_to_do_falls_to_its_managers_and_is_late_for_those_who_lead(office: Office) -> None:
    await office.agrees(None, late=20)
    assert [await office.has(it) for it in (office.clerk, office.manager, office.leader)] == [[], [DUE], [LATE]]


async def test_what_a_department_without_manager_is_to_do_falls_to_those_who_lead(office: Office) -> None:
    await office.agrees(None, late=20, area="fn")
    assert [await office.has(it) for it in (office.manager, office.leader)] == [[], [DUE]]


async def test_where_nobody_manages_the_department_those_who_lead_hear_what_its_people_have_not_done(
    office: Office,
) -> None:
    await office.agrees(await office.town.joins(STAFF, "fn"), late=20, area="fn")
    assert [await office.has(it) for it in (office.manager, office.leader)] == [[], [LATE]]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE persons SET blocked_at = 1 WHERE id = (SELECT person_id FROM members WHERE id = ?)",
        "UPDATE persons SET away_until = '2099-01-01' WHERE id = (SELECT person_id FROM members WHERE id = ?)",
        "INSERT INTO stopped_reminders SELECT institution_id, id, 'action-due-late' FROM members WHERE id = ?",
        "INSERT INTO put_off SELECT institution_id, id, 'action-due-late', 1, NULL FROM members WHERE id = ?",
    ],
    ids=["blocked", "away", "stopped", "declined"],
)
async def test_where_no_manager_would_hear_of_it_those_who_lead_do(office: Office, statement: str) -> None:
    assert await office.agrees(office.clerk, late=20) == 1
    await office.changes(statement, office.manager.id)
    assert await office.has(office.leader) == [LATE]
    another = await office.town.joins(MANAGER, "hr")
    assert [await office.has(it) for it in (another, office.leader)] == [[LATE], []]


async def test_what_is_said_to_be_done_is_not_late(office: Office) -> None:
    await office.agrees(office.clerk, late=20)
    await office.changes("UPDATE actions SET status = 'said-done' WHERE id = ?", 1)
    assert [await office.has(it) for it in (office.clerk, office.manager)] == [[], []]


async def test_whoever_is_given_it_although_he_declined_is_reminded_and_can_decline_again(office: Office) -> None:
    action = await office.agrees(office.clerk, late=0)
    for times in (1, 2):
        await office.declines(office.clerk, action)
        assert await put_down(office.town, "action-due-declined") == [office.manager.person.name] * times
        assert await rows(office.town, "SELECT until FROM put_off") == [(None,)]
        (department,) = office.clerk.departments(STAFF)
        await give(
            office.town.database,
            office.town.contents,
            tapper(office.town, office.manager),
            action=action,
            department=department,
            member=office.clerk.id,
            now=office.town.now + timedelta(seconds=times),
        )
        assert await rows(office.town, "SELECT until FROM put_off") == []
        assert await put_down(office.town, "actions-given") == [office.clerk.person.name]
        await office.changes("DELETE FROM outbox WHERE kind = 'actions-given'")


async def test_of_a_managers_that_he_declines_those_who_lead_are_told(office: Office) -> None:
    action = await office.agrees(office.manager, late=0)
    await office.declines(office.manager, action)
    assert await put_down(office.town, "action-due-declined") == [office.leader.person.name]


async def test_whoever_stopped_hearing_of_his_own_still_hears_of_those_of_others(office: Office) -> None:
    await office.town.database.transaction(
        partial(stop_kind, institution=office.town.institution, member=office.manager.id, kind=DUE, stopped=True)
    )
    await office.agrees(office.clerk, late=20)
    assert [await office.has(it) for it in (office.manager, office.leader)] == [[LATE], []]
