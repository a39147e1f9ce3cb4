"""Who sees to what: told to leaders of all, to managers of their own departments, to staff of themselves."""

from __future__ import annotations

from bot.assessment.bearers import Bearer, Bearers
from bot.assessment.people import Member, RoleKind
from bot.journeys.exporting import read_department_export
from bot.journeys.people_summary import read_people_summary
from bot.journeys.related import read_related
from bot.journeys.reshaping import archive, assign_to, put_in_charge
from bot.journeys.structure import Change, change_structure, read_structure
from bot.journeys.tapper import Tapper
from tests.journeys.town import Town

HR, FN = 3, 6
REPORTING, REWARDS = "hr-safe-reporting", "hr-bonus-rewards-quality"
OWNER, LEADER, MANAGER, STAFF = RoleKind


def tapper(town: Town, member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=town.institution)


async def act(town: Town, leader: Member, *changes: Change) -> None:
    for change in changes:
        await change_structure(town.database, town.contents, tapper(town, leader), change, now=town.now)


async def known_to(town: Town, reader: Member) -> Bearers:
    found = await read_related(
        town.database, town.contents, telegram_id=reader.person.telegram_id, institution=town.institution
    )
    return found.bearers


def names(bearers: tuple[Bearer, ...]) -> list[str | None]:
    return [it.member.person.name if it.member else None for it in bearers]


async def share_out(town: Town, leader: Member, staff: Member) -> tuple[int, int]:
    """The staff member is responsible for HR and has one thing; another lies with HR, and with Finance as well."""
    departments = await town.departments()
    hr, fn = departments["hr"].id, departments["fn"].id
    reading = await read_structure(town.database, town.contents, tapper(town, leader))
    reporting, rewards = (list(reading.content.area_of).index(it) for it in (REPORTING, REWARDS))
    await act(
        town,
        leader,
        put_in_charge(hr, HR, staff.id),
        put_in_charge(fn, FN, leader.id),
        assign_to(hr, reporting, leader.id),
        assign_to(hr, rewards, 0),
        assign_to(fn, rewards, 0),
    )
    return hr, fn


async def test_leaders_know_of_all_and_managers_of_their_own(town: Town) -> None:
    leader, staff = await town.joins(LEADER), await town.joins(STAFF, "hr")
    manager, elsewhere = await town.joins(MANAGER, "hr"), await town.joins(MANAGER, "fn")
    hr, fn = await share_out(town, leader, staff)
    for reader in (leader, manager):
        known = await known_to(town, reader)
        assert names(known.find_for_area("hr", [hr])) == [staff.person.name]
        assert names(known.find(REPORTING, "hr", [hr])) == [leader.person.name]
    assert names((await known_to(town, leader)).find(REWARDS, "hr", [hr])) == [None, None]
    assert names((await known_to(town, manager)).find(REWARDS, "hr", [hr])) == [None]
    assert not (await known_to(town, manager)).find_for_area("fn", [fn])
    known = await known_to(town, elsewhere)
    assert set(known.of_areas) == {(fn, "fn")}
    assert set(known.of_questions) == {(fn, REWARDS)}


async def test_staff_know_of_themselves_and_of_what_lies_with_their_department(town: Town) -> None:
    leader, staff, colleague = await town.joins(LEADER), await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    hr, _ = await share_out(town, leader, staff)
    known = await known_to(town, staff)
    assert names(known.find_for_area("hr", [hr])) == [staff.person.name]
    assert set(known.of_questions) == {(hr, REWARDS)}
    known = await known_to(town, colleague)
    assert not known.of_areas
    assert set(known.of_questions) == {(hr, REWARDS)}


async def test_what_lies_with_nobody_in_particular_is_for_the_person_responsible(town: Town) -> None:
    leader, staff = await town.joins(LEADER), await town.joins(STAFF, "hr")
    hr, _ = await share_out(town, leader, staff)
    known = await known_to(town, leader)
    assert names(known.find("hr-targets-realistic", "hr", [hr])) == [staff.person.name]


async def test_an_archived_department_sees_to_nothing(town: Town) -> None:
    leader, staff = await town.joins(LEADER), await town.joins(STAFF, "hr")
    hr, fn = await share_out(town, leader, staff)
    await act(town, leader, archive(hr))
    known = await known_to(town, leader)
    assert set(known.of_areas) == {(fn, "fn")}
    assert set(known.of_questions) == {(fn, REWARDS)}


async def test_the_summary_and_the_export_of_a_department_say_who_sees_to_what(town: Town) -> None:
    leader, staff = await town.joins(LEADER), await town.joins(STAFF, "hr")
    hr, _ = await share_out(town, leader, staff)
    await town.hands_in(staff, "hr", hr_safe_reporting=2)
    await town.closes_rounds()
    asked = {"telegram_id": leader.person.telegram_id, "institution": town.institution, "assessment": 1}
    view = await read_people_summary(town.database, town.contents, **asked)
    assert names(view.bearers.find_for_area("hr", [hr])) == [staff.person.name]
    export = await read_department_export(town.database, town.contents, **asked)
    told = {row.question: names(row.bearers) for row in export.readable}
    assert told[REPORTING] == [leader.person.name]
    assert told[REWARDS] == [None, None]
    assert told["hr-targets-realistic"] == [staff.person.name]
