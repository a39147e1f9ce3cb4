"""When departments are to be assessed again: how dates come about, who moves them, and who is reminded."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.flow import Importance
from bot.assessment.people import Member, RoleKind
from bot.assessment.reassessment import Interval, Reason, Scheduled, ScheduleReading, months_after
from bot.assessment.reminders import Pending
from bot.assessment.round import Privacy
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.schedule import choose_interval, move_date, pending_reassessments, read_due, read_schedule
from bot.journeys.settling import Proposal, settle
from storage.reminders import put_off
from tests.journeys.rounds import closes_round, opens_round, rows, tapper
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT = range(3)


def critical_question(town: Town, area: str = "hr") -> str:
    """One that is critical and no follow-up."""
    flow = town.contents.edition("umoja").content.flows[area]
    return next(it.id for it in flow if it.importance is Importance.CRITICAL and it.condition is None)


def answers(town: Town, choice: int, area: str = "hr") -> dict[str, int]:
    return {critical_question(town, area).replace("-", "_"): choice}


async def assesses(
    town: Town, by: Member, *others: Member, choice: int = MEETS, area: str = "hr", privacy: Privacy = Privacy.NAMED
) -> None:
    """A round of a department, in which everybody says the same of something critical."""
    round_ = await opens_round(town, by, area, privacy=privacy)
    for member in (by, *others):
        await town.hands_in(member, area, **answers(town, choice, area))
    await closes_round(town, by, round_)


async def reads(town: Town, member: Member) -> ScheduleReading:
    return await read_schedule(town.database, town.contents, tapper(town, member), now=town.now)


async def finds(town: Town, member: Member, area: str = "hr") -> Scheduled:
    return (await reads(town, member)).find((await town.departments())[area].id)


async def moves(town: Town, member: Member, day: date | None, area: str = "hr") -> None:
    department = (await town.departments())[area].id
    await move_date(town.database, town.contents, tapper(town, member), department=department, day=day, now=town.now)


async def pending(town: Town, member: Member) -> list[Pending]:
    today = town.now.date()
    return list(await town.database.read(lambda connection: pending_reassessments(connection, member, today)))


async def is_told(town: Town, member: Member, area: str = "hr") -> bool:
    found = await read_due(
        town.database,
        town.contents,
        institution=town.institution,
        person=member.person.id,
        department=(await town.departments())[area].id,
        now=town.now,
    )
    return found is not None


@pytest.fixture
async def manager(town: Town) -> Member:
    return await town.joins(MANAGER, "hr")


class TestDates:
    async def test_a_closed_round_makes_one_and_sooner_where_something_critical_is_not_met(
        self, town: Town, manager: Member
    ) -> None:
        assert (await finds(town, manager)).due_on is None
        today = town.now.date()
        await assesses(town, manager)
        assert (await finds(town, manager)).due_on == months_after(today, 6)
        await assesses(town, manager, choice=NOT)
        found = await finds(town, manager)
        assert (found.due_on, found.reason) == (today + timedelta(days=90), Reason.CRITICAL)

    async def test_a_round_that_the_bot_closes_makes_one_too(self, town: Town, manager: Member) -> None:
        await opens_round(town, manager, "hr")
        await town.hands_in(manager, "hr", **answers(town, NOT))
        town.now += timedelta(days=60)
        await close_rounds_past_their_end(town.database, town.contents, now=town.now)
        assert (await finds(town, manager)).reason is Reason.CRITICAL

    async def test_a_round_in_which_nobody_answered_makes_none(self, town: Town, manager: Member) -> None:
        await closes_round(town, manager, await opens_round(town, manager, "hr"))
        assert (await finds(town, manager)).due_on is None

    async def test_what_is_settled_afterwards_counts(self, town: Town, manager: Member) -> None:
        await assesses(town, manager, choice=NOT)
        questions = list(town.contents.edition("umoja").content.flows["hr"].questions)
        ((assessment,),) = await rows(town, "SELECT id FROM assessments")
        proposal = Proposal(assessment=assessment, question=questions.index(critical_question(town)), choice=MEETS)
        assert await settle(
            town.database, town.contents, tapper(town, manager), proposal, reason="It is done now.", now=town.now
        )
        assert (await finds(town, manager)).reason is Reason.USUAL

    async def test_a_confidential_round_tells_by_its_date_only_what_it_tells(self, town: Town, manager: Member) -> None:
        staff = [await town.joins(STAFF, "hr") for _ in range(2)]
        await assesses(town, manager, *staff, choice=NOT, privacy=Privacy.CONFIDENTIAL)
        assert (await finds(town, manager)).reason is Reason.USUAL
        staff += [await town.joins(STAFF, "hr") for _ in range(4)]
        await assesses(town, manager, *staff, choice=NOT, privacy=Privacy.CONFIDENTIAL)
        assert (await finds(town, manager)).reason is Reason.CRITICAL


class TestLooks:
    async def test_answers_handed_in_outside_of_rounds_make_one_that_tells_nothing_of_them(
        self, town: Town, manager: Member
    ) -> None:
        clerk, today = await town.joins(STAFF, "hr"), town.now.date()
        await town.hands_in(clerk, "hr", **answers(town, NOT))
        found = await finds(town, manager)
        assert (found.due_on, found.reason) == (months_after(today, 6), Reason.USUAL)

    async def test_only_whoever_directs_the_department_begins_the_time_anew(self, town: Town, manager: Member) -> None:
        clerk = await town.joins(STAFF, "hr")
        await assesses(town, manager, choice=NOT)
        first = town.now.date()
        town.now += timedelta(days=30)
        await town.hands_in(clerk, "hr", **answers(town, MEETS))
        assert (await finds(town, manager)).due_on == first + timedelta(days=90)
        await town.hands_in(manager, "hr", **answers(town, MEETS))
        assert (await finds(town, manager)).due_on == first + timedelta(days=30 + 90)


class TestWhoMay:
    async def test_people_see_their_departments_and_leaders_all(self, town: Town, manager: Member) -> None:
        clerk, leader = await town.joins(STAFF, "hr"), await town.joins(LEADER)
        assert [it.department.areas for it in (await reads(town, clerk)).departments] == [("hr",)]
        assert len((await reads(town, leader)).departments) == len(await town.departments())
        with pytest.raises(Refused, match="not-yours"):
            await finds(town, clerk, "it")

    async def test_managers_move_their_own_and_leaders_any(self, town: Town, manager: Member) -> None:
        clerk, stranger = await town.joins(STAFF, "hr"), await town.joins(MANAGER, "it")
        await assesses(town, manager, clerk)
        day = town.now.date() + timedelta(days=20)
        for member in (clerk, stranger):
            with pytest.raises(Refused, match="not-yours"):
                await moves(town, member, day)
        await moves(town, manager, day)
        found = await finds(town, manager)
        assert (found.due_on, found.reason) == (day, Reason.CHOSEN)
        assert [it.chosen_by for it in found.assessed] == [manager.person.name]
        await moves(town, await town.joins(LEADER), None)
        assert (await finds(town, manager)).reason is Reason.USUAL

    async def test_no_day_is_in_the_past_or_beyond_two_years(self, town: Town, manager: Member) -> None:
        await assesses(town, manager)
        limit = months_after(town.now.date(), 24)
        for day in (town.now.date() - timedelta(days=1), limit + timedelta(days=1)):
            with pytest.raises(Refused, match="schedule-day-out-of-reach"):
                await moves(town, manager, day)
        await moves(town, manager, limit)
        assert (await finds(town, manager)).due_on == limit

    async def test_a_department_of_several_areas_is_moved_as_one_and_a_round_ends_that_for_what_it_asked(
        self, town: Town
    ) -> None:
        leader = await town.joins(LEADER)
        areas = {area: it for area, it in (await town.departments()).items() if area in ("hr", "it")}
        await town.database.transaction(
            lambda connection: connection.execute(
                "UPDATE department_areas SET department_id = ? WHERE area = 'it'", (areas["hr"].id,)
            )
        )
        await assesses(town, leader)
        await assesses(town, leader, area="it")
        day = town.now.date() + timedelta(days=20)
        await moves(town, leader, day)
        assert {it.chosen_on for it in (await finds(town, leader)).assessed} == {day}

    async def test_only_leaders_choose_after_what_time(self, town: Town, manager: Member) -> None:
        await assesses(town, manager)
        leader = await town.joins(LEADER)

        async def choose(member: Member, chosen: int) -> None:
            await choose_interval(
                town.database, town.contents, tapper(town, member), Interval.USUAL, chosen, now=town.now
            )

        for member, chosen in ((manager, 12), (leader, 7)):
            with pytest.raises(Refused, match="not-yours"):
                await choose(member, chosen)
        await choose(leader, 12)
        assert (await finds(town, manager)).due_on == months_after(town.now.date(), 12)
        entries = await rows(town, "SELECT text FROM trail WHERE text LIKE '%reassess_months%'")
        assert len(entries) == 1


class TestReminding:
    async def test_the_managers_are_reminded_and_where_there_are_none_those_who_lead(
        self, town: Town, manager: Member
    ) -> None:
        leader, clerk = await town.joins(LEADER), await town.joins(STAFF, "hr")
        await assesses(town, manager, clerk)
        await assesses(town, leader, area="it")
        departments = await town.departments()
        (own,) = await pending(town, manager)
        assert (own.subject, own.day) == (departments["hr"].id, months_after(town.now.date(), 6))
        assert [it.subject for it in await pending(town, leader)] == [departments["it"].id]
        assert await pending(town, clerk) == []

    async def test_it_is_told_once_it_is_near_until_it_is_moved_or_begun(self, town: Town, manager: Member) -> None:
        await assesses(town, manager)
        assert not await is_told(town, manager)
        town.now += timedelta(days=200)
        assert await is_told(town, manager)
        await moves(town, manager, town.now.date() + timedelta(days=60))
        assert not await is_told(town, manager)
        await moves(town, manager, None)
        await opens_round(town, manager, "hr")
        assert not await is_told(town, manager)
        assert await pending(town, manager) == []

    async def test_it_comes_to_those_who_lead_where_no_manager_would_hear_and_goes_back_with_the_next_round(
        self, town: Town, manager: Member
    ) -> None:
        leader = await town.joins(LEADER)
        await assesses(town, manager)
        town.now += timedelta(days=200)
        (own,) = await pending(town, manager)
        assert not await is_told(town, leader)
        await town.database.transaction(
            lambda connection: put_off(
                connection,
                institution=town.institution,
                member=manager.id,
                kind=own.kind,
                subject=own.subject,
                until=None,
            )
        )
        assert await pending(town, leader) == [own]
        assert await is_told(town, leader)
        assert await pending(town, manager) == [own]
        await assesses(town, manager)
        assert await rows(town, "SELECT * FROM put_off") == []
        town.now += timedelta(days=200)
        assert await is_told(town, manager)
        assert not await is_told(town, leader)

    async def test_a_look_of_somebodys_does_not_end_it(self, town: Town, manager: Member) -> None:
        await assesses(town, manager)
        town.now += timedelta(days=200)
        await town.opens(await town.joins(STAFF, "hr"), "hr")
        assert await is_told(town, manager)
