from __future__ import annotations

from datetime import timedelta

from bot.assessment.asking import Asking, Departments
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.journeys.answering import pause_run
from bot.journeys.departments import find_way_on, read_departments
from storage.institutions import add_department
from tests.journeys.town import Town, choose

STAFF, LEADER = RoleKind.STAFF, RoleKind.LEADER


async def way_on(town: Town, member: Member) -> Asking | Departments:
    found = await find_way_on(
        town.database,
        town.contents,
        update=None,
        telegram_id=member.person.telegram_id,
        chat=member.person.telegram_id,
        now=town.now,
    )
    assert isinstance(found, Asking | Departments)
    return found


async def test_the_only_department_is_opened_at_once(town: Town) -> None:
    found = await way_on(town, await town.joins(STAFF, "hr"))
    assert isinstance(found, Asking)
    assert found.area == "hr"


async def test_among_several_departments_the_member_chooses(town: Town) -> None:
    found = await way_on(town, await town.joins(STAFF, "hr", "fn"))
    assert isinstance(found, Departments)
    assert [line.area for line in found.lines] == ["hr", "fn"]


async def test_of_several_runs_the_one_with_the_open_card_goes_on(town: Town) -> None:
    amina = await town.joins(STAFF, "hr", "fn")
    hr = await town.acts(amina, await town.opens(amina, "hr"), Begin)
    town.now += timedelta(minutes=1)
    fn = await town.acts(amina, await town.opens(amina, "fn"), Begin)
    town.now += timedelta(minutes=1)
    await town.acts(amina, hr, choose(0))
    found = await way_on(town, amina)
    assert isinstance(found, Asking)
    assert found.run == hr.run
    await pause_run(town.database, town.contents, town.tap(amina, hr))
    assert isinstance(again := await way_on(town, amina), Asking)
    assert again.run == hr.run
    assert fn.run != hr.run


async def test_whoever_has_handed_in_everything_sees_the_list(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    await town.hands_in(amina, "hr", hr_safe_reporting=0)
    found = await way_on(town, amina)
    assert isinstance(found, Departments)
    assert found.lines[0].asking


async def test_a_stranger_has_no_way_on(town: Town) -> None:
    found = await find_way_on(town.database, town.contents, update=None, telegram_id=1, chat=1, now=town.now)
    assert found is None
    assert await read_departments(town.database, town.contents, telegram_id=1) is None


async def test_a_leader_can_answer_for_every_department(town: Town) -> None:
    leader = await town.joins(LEADER)
    found = await read_departments(town.database, town.contents, telegram_id=leader.person.telegram_id)
    assert found
    assert len(found.lines) == 11


async def test_a_department_of_two_areas_has_a_line_for_each(town: Town) -> None:
    await town.database.transaction(
        lambda connection: add_department(
            connection, institution=town.institution, place=99, areas=["it", "fn"], name="Back office"
        )
    )
    leader = await town.joins(LEADER)
    found = await read_departments(town.database, town.contents, telegram_id=leader.person.telegram_id)
    assert found
    assert [(line.department.name, line.area) for line in found.lines[-2:]] == [
        ("Back office", "fn"),
        ("Back office", "it"),
    ]
