"""What is a member's own, on a real database."""

from __future__ import annotations

from bot.assessment.duties import MineReading
from bot.assessment.flow import Standing
from bot.assessment.people import Member, RoleKind
from bot.journeys.mine import read_mine
from bot.journeys.reshaping import archive, assign_to, put_in_charge
from bot.journeys.structure import Change, change_structure, read_structure
from bot.journeys.tapper import Tapper
from tests.journeys.town import Town

HR = 3


def tapper(town: Town, member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=town.institution)


async def mine(town: Town, member: Member) -> MineReading:
    return await read_mine(town.database, town.contents, tapper(town, member))


async def act(town: Town, leader: Member, *changes: Change) -> None:
    for change in changes:
        await change_structure(town.database, town.contents, tapper(town, leader), change, now=town.now)


async def place_of(town: Town, leader: Member, question: str) -> int:
    reading = await read_structure(town.database, town.contents, tapper(town, leader))
    return list(reading.content.area_of).index(question)


async def test_what_lies_with_a_person_stands_before_what_lies_with_the_department(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    colleague = await town.joins(RoleKind.STAFF, "hr")
    hr = (await town.departments())["hr"].id
    bonus, reporting = [await place_of(town, leader, it) for it in ("hr-bonus-rewards-quality", "hr-safe-reporting")]
    await act(
        town,
        leader,
        assign_to(hr, bonus, 0),
        assign_to(hr, reporting, staff.id),
        put_in_charge(hr, HR, staff.id),
    )
    own = await mine(town, staff)
    assert [(it.department.id, it.area) for it in own.charges] == [(hr, "hr")]
    assert [(it.question, it.is_personal) for it in own.duties] == [
        ("hr-safe-reporting", True),
        ("hr-bonus-rewards-quality", False),
    ]
    assert [it.question for it in (await mine(town, colleague)).duties] == ["hr-bonus-rewards-quality"]
    assert (await mine(town, leader)).duties == ()


async def test_how_it_stands_is_known_once_the_round_is_closed(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    hr = (await town.departments())["hr"].id
    await act(town, leader, assign_to(hr, await place_of(town, leader, "hr-safe-reporting"), staff.id))
    await town.hands_in(staff, "hr", hr_safe_reporting=2)
    (duty,) = (await mine(town, staff)).duties
    assert duty.seen_by is None
    await town.closes_rounds()
    (duty,) = (await mine(town, staff)).duties
    assert duty.standing is Standing.NOT
    flow = town.contents.edition("umoja").content.flows["hr"]
    assert duty.seen_by == (1, list(flow.questions).index("hr-safe-reporting"))


async def test_whoever_left_a_department_or_sees_it_archived_has_nothing_there(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    hr = (await town.departments())["hr"].id
    await act(town, leader, assign_to(hr, await place_of(town, leader, "hr-safe-reporting"), staff.id))
    assert (await mine(town, staff)).duties
    await act(town, leader, archive(hr))
    assert not (await mine(town, staff)).duties
