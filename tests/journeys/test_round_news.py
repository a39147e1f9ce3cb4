from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.assessment.inputs import Begin, Reopen
from bot.assessment.people import Member, RoleKind
from bot.assessment.round_news import Call, Completion, Outcome
from bot.assessment.round_reading import RoundReading
from bot.journeys.blocking import mark_blocked
from bot.journeys.round_news import read_call, read_completion, read_outcome
from storage.actions import keep_action
from tests.journeys.rounds import closes_round, opens_round
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind
NOT = 2


async def call_of(town: Town, member: Member, round_: RoundReading) -> Call | None:
    return await read_call(
        town.database,
        town.contents,
        institution=town.institution,
        person=member.person.id,
        round_=round_.round.id,
    )


async def completion_of(
    town: Town, member: Member, round_: RoundReading, *, area: str | None = None
) -> Completion | None:
    departments = await town.departments()
    return await read_completion(
        town.database,
        town.contents,
        institution=town.institution,
        person=member.person.id,
        round_=round_.round.id,
        department=departments[area].id if area else None,
    )


async def outcome_of(town: Town, member: Member, round_: RoundReading) -> Outcome | None:
    return await read_outcome(
        town.database,
        town.contents,
        institution=town.institution,
        person=member.person.id,
        round_=round_.round.id,
    )


async def removes(town: Town, member: Member) -> None:
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE members SET removed_at = 1 WHERE id = ?", (member.id,)).rowcount
    )


async def blocks(town: Town, member: Member) -> None:
    await mark_blocked(town.database, update=None, telegram_id=member.person.telegram_id, blocked=True, now=town.now)


async def test_a_call_says_for_what_until_when_and_how_long_it_takes(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr", "fn"), await town.joins(STAFF, "hr", "fn")
    called = await call_of(town, peter, await opens_round(town, ruth))
    assert called
    assert called.opened_by == ruth.person.name
    assert called.last_day == date(2026, 12, 8)
    assert [it.area for it in called.departments] == ["hr", "fn"]
    assert called.questions == 20


async def test_frontline_staff_are_called_for_what_they_are_asked(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr", frontline=True)
    called = await call_of(town, peter, await opens_round(town, ruth))
    assert called
    assert called.questions < 10


async def test_a_call_is_for_what_is_not_handed_in(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr", "fn"), await town.joins(STAFF, "hr", "fn")
    opened = await opens_round(town, ruth)
    await town.hands_in(peter, "hr", hr_safe_reporting=0)
    called = await call_of(town, peter, opened)
    assert called
    assert [it.area for it in called.departments] == ["fn"]
    await town.hands_in(peter, "fn", fn_full_cost_calculated=0)
    assert await call_of(town, peter, opened) is None


@pytest.mark.parametrize("leaves", [removes, blocks, None])
async def test_nobody_is_called_who_is_gone_or_when_it_is_over(town: Town, leaves: object) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    if callable(leaves):
        await leaves(town, peter)
    else:
        await closes_round(town, ruth, opened)
    assert await call_of(town, peter, opened) is None


async def test_that_all_are_in_is_no_longer_true_once_somebody_takes_it_back(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    await town.hands_in(ruth, "hr", hr_safe_reporting=0)
    assert await completion_of(town, ruth, opened, area="hr") is None
    asking = await town.hands_in(peter, "hr", hr_safe_reporting=0)
    for area in ("hr", None):
        complete = await completion_of(town, ruth, opened, area=area)
        assert complete
        assert complete.reading.may_close
    await town.acts(peter, asking, Reopen)
    assert await completion_of(town, ruth, opened, area="hr") is None


async def test_whoever_left_is_not_waited_for(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    await town.hands_in(ruth, "hr", hr_safe_reporting=0)
    await removes(town, peter)
    assert await completion_of(town, ruth, opened)


async def test_the_outcome_has_counts_first_findings_and_what_was_decided(town: Town) -> None:
    ruth, peter, brian = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    await town.hands_in(peter, "hr", hr_safe_reporting=NOT, hr_targets_realistic=NOT)
    await town.acts(brian, await town.opens(brian, "hr"), Begin, choose(0))
    assert await outcome_of(town, peter, opened) is None
    await closes_round(town, ruth, opened)
    hr_department = (await town.departments())["hr"].id
    await town.database.transaction(
        lambda connection: keep_action(
            connection,
            institution=town.institution,
            department=hr_department,
            area="hr",
            question="hr-safe-reporting",
            due_on=town.now.date(),
            member=ruth.id,
            now=town.now,
        )
    )
    told = await outcome_of(town, peter, opened)
    assert told
    (hr,) = told.departments
    assert (hr.participation.answered, len(hr.participation.people)) == (2, 3)
    assert hr.summary
    assert "hr-safe-reporting" in {finding.question for finding in hr.summary.findings}
    assert hr.actions == ("hr-safe-reporting",)


async def test_each_hears_of_the_departments_that_concern_him(town: Town) -> None:
    leader, peter = await town.joins(LEADER), await town.joins(STAFF, "hr")
    await town.joins(STAFF, "fn")
    opened = await opens_round(town, leader, "hr", "fn")
    await closes_round(town, leader, opened)
    told = [await outcome_of(town, member, opened) for member in (peter, leader)]
    assert [it and [department.area for department in it.departments] for it in told] == [["hr"], ["hr", "fn"]]
    assert all(it and it.departments[0].summary is None for it in told)


async def test_whoever_left_the_department_hears_nothing_of_it(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    town.now += timedelta(days=1)
    await closes_round(town, ruth, opened)
    await town.database.transaction(
        lambda connection: connection.execute("DELETE FROM member_roles WHERE member_id = ?", (peter.id,)).rowcount
    )
    assert await outcome_of(town, peter, opened) is None
