"""Shaping the institution's own structure, on a real database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.assessment.errors import Refused
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.structure import MOST_DEPARTMENTS, StructureReading
from bot.assessment.trail import read_parts
from bot.journeys.answering import open_department
from bot.journeys.departments import read_departments
from bot.journeys.opening_rounds import open_round, prepare_round
from bot.journeys.people_summary import read_people_summary
from bot.journeys.prompting import Prompt, read_prompt
from bot.journeys.reshaping import archive, assign_to, cover, leave_out, put_in_charge, restore, take_from
from bot.journeys.structure import Change, ask_for_name, change_structure, drop_name, read_structure, take_name
from bot.journeys.tapper import Tapper
from storage.people import save_person
from tests.journeys.town import Town, choose

AREAS = ("em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc")
HR, FINANCE = AREAS.index("hr"), AREAS.index("fn")


def tapper(town: Town, member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=town.institution)


async def read(town: Town, member: Member) -> StructureReading:
    return await read_structure(town.database, town.contents, tapper(town, member))


async def act(town: Town, member: Member, change: Change) -> StructureReading:
    return await change_structure(town.database, town.contents, tapper(town, member), change, now=town.now)


async def name(town: Town, member: Member, department: int, text: str, language: str = "en") -> int:
    named = await take_name(
        town.database,
        town.contents,
        tapper(town, member),
        department=department,
        language=language,
        name=text,
        now=town.now,
    )
    assert named
    return named[1].id


async def add(town: Town, leader: Member, text: str, *areas: int) -> int:
    made = await name(town, leader, 0, text)
    for area in areas:
        await act(town, leader, cover(made, area, covers=True))
    return made


async def refuses(town: Town, member: Member, change: Change) -> str:
    with pytest.raises(Refused) as raised:
        await act(town, member, change)
    return raised.value.message


async def open_planned(town: Town, leader: Member) -> None:
    """A round over all departments."""
    draft = await prepare_round(town.database, town.contents, tapper(town, leader), now=town.now)
    await open_round(town.database, town.contents, tapper(town, leader), fingerprint=draft.fingerprint, now=town.now)


async def test_a_new_institution_has_a_department_for_each_area(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    reading = await read(town, leader)
    assert [it.areas for it in reading.departments] == [(area,) for area in AREAS]
    assert reading.uncovered == ()
    assert reading.may_change


async def test_managers_see_their_own_departments_and_change_nothing(town: Town) -> None:
    manager = await town.joins(RoleKind.MANAGER, "hr")
    reading = await read(town, manager)
    (department,) = reading.departments
    assert department.areas == ("hr",)
    for change in (
        cover(department.id, FINANCE, covers=True),
        leave_out(HR),
        archive(department.id),
        restore(department.id),
        put_in_charge(department.id, HR, manager.id),
        ask_for_name(department.id, 0),
        ask_for_name(0, 0),
        drop_name(department.id, "en"),
    ):
        assert await refuses(town, manager, change) == "not-yours"


async def test_staff_and_strangers_see_no_structure(town: Town) -> None:
    staff = await town.joins(RoleKind.STAFF, "hr")
    with pytest.raises(Refused, match="structure-not-yours"):
        await read(town, staff)
    with pytest.raises(Refused, match="not-yours"):
        await read(town, replace(staff, person=replace(staff.person, telegram_id=999)))


async def test_a_department_is_called_by_its_name_in_the_readers_language(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    department = (await town.departments())["hr"].id
    await name(town, leader, department, "People & Culture")
    await name(town, leader, department, "Personnel", "fr")
    await town.opens(staff, "hr")

    async def seen(language: str) -> tuple[str | None, str | None]:
        person = replace(staff.person, language=language)
        await town.database.transaction(lambda connection: save_person(connection, person))
        departments = await read_departments(town.database, town.contents, telegram_id=person.telegram_id)
        assert departments
        (line,) = departments.lines
        assert line.asking
        return line.department.name, line.asking.department.name

    assert await seen("fr") == ("Personnel", "Personnel")
    assert await seen("en") == ("People & Culture", "People & Culture")
    assert await seen("ar") == ("People & Culture", "People & Culture")


async def test_two_departments_in_use_do_not_share_a_name(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    lake = await add(town, leader, "Lake branch", HR)
    with pytest.raises(Refused, match="structure-name-taken"):
        await name(town, leader, 0, "LAKE  branch")
    await name(town, leader, lake, "Lake Branch")
    await act(town, leader, archive(lake))
    again = await add(town, leader, "Lake branch", HR)
    await act(town, leader, restore(lake))
    reading = await read(town, leader)
    assert [it.id for it in reading.covering("hr")][1:] == [lake, again]


async def test_a_name_that_cannot_be_is_asked_for_again_and_a_good_one_ends_the_asking(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    await act(town, leader, ask_for_name(0, 0))
    with pytest.raises(Refused, match="structure-name-length"):
        await name(town, leader, 0, "x" * 200)
    asked = (await read(town, leader)).reader.prompt
    assert asked
    assert read_prompt(asked) == Prompt(kind="name-department", numbers=(0, 0), asked_at=town.now)
    await name(town, leader, 0, "Lake branch")
    assert (await read(town, leader)).reader.prompt is None


async def test_who_leads_no_longer_is_asked_for_no_name_any_more(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    await act(town, leader, ask_for_name(0, 0))
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE member_roles SET role = 'staff', department_id = 1")
    )
    writer = tapper(town, leader)
    assert not await take_name(
        town.database, town.contents, writer, department=0, language="en", name="Mine", now=town.now
    )
    prompts = await town.database.read(lambda connection: connection.execute("SELECT prompt FROM members").fetchall())
    assert [prompt for (prompt,) in prompts] == [None]


async def test_areas_move_merge_and_split(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    departments = await town.departments()
    hr, finance = departments["hr"].id, departments["fn"].id
    lake = await add(town, leader, "Lake branch", HR, FINANCE)
    await act(town, leader, cover(hr, FINANCE, covers=True))
    reading = await act(town, leader, cover(finance, FINANCE, covers=False))
    assert [it.id for it in reading.covering("fn")] == [hr, lake]
    assert reading.find(finance).areas == ()
    assert reading.find(hr).areas == ("fn", "hr")
    again = await act(town, leader, cover(hr, FINANCE, covers=True))
    assert again.departments == reading.departments


async def test_an_area_that_does_not_exist_here_is_covered_by_nobody(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    await add(town, leader, "Lake branch", HR, FINANCE)
    reading = await act(town, leader, leave_out(HR))
    assert reading.uncovered == ("hr",)
    assert "hr" not in await town.departments()


async def test_a_department_in_a_round_is_not_archived(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    department = (await town.departments())["hr"].id
    await town.opens(staff, "hr")
    assert department in {it.id for it in (await act(town, leader, archive(department))).archived}
    assert department in {it.id for it in (await act(town, leader, restore(department))).departments}
    await town.hands_in(staff, "hr", hr_safe_reporting=0)
    assert await refuses(town, leader, archive(department)) == "structure-in-round"
    await town.closes_rounds()
    await act(town, leader, archive(department))
    await act(town, leader, archive(department))
    assert await read_departments(town.database, town.contents, telegram_id=staff.person.telegram_id)
    assert "hr" not in await town.departments()
    await act(town, leader, restore(department))
    await open_planned(town, leader)
    assert await refuses(town, leader, archive(department)) == "structure-in-round"


async def test_a_round_keeps_the_pairs_that_it_was_opened_with(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    begun, late = await town.joins(RoleKind.STAFF, "hr"), await town.joins(RoleKind.STAFF, "hr")
    departments = await town.departments()
    hr = departments["hr"]
    await open_planned(town, leader)
    asking = await town.opens(begun, "hr")
    await act(town, leader, cover(departments["fn"].id, HR, covers=True))
    await act(town, leader, cover(hr.id, HR, covers=False))

    found = await read_departments(town.database, town.contents, telegram_id=late.person.telegram_id)
    assert found
    assert [(line.department.id, line.area) for line in found.lines] == [(hr.id, "hr")]
    assert found.lines[0].until
    opened = await open_department(
        town.database,
        town.contents,
        update=None,
        telegram_id=late.person.telegram_id,
        institution=town.institution,
        department=hr.id,
        area_number=HR,
        chat=late.person.telegram_id,
        now=town.now,
    )
    assert opened.area == "hr"
    asking = await town.acts(begun, asking, Begin, choose(0))
    assert asking.walk.answers

    await town.closes_rounds()
    after = await read_departments(town.database, town.contents, telegram_id=late.person.telegram_id)
    assert after
    assert after.lines == ()


async def test_what_was_answered_in_a_former_pair_or_department_stays_readable(town: Town) -> None:
    leader, staff = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    departments = await town.departments()
    hr = departments["hr"].id
    await town.hands_in(staff, "hr", hr_safe_reporting=2)
    await town.closes_rounds()
    await act(town, leader, cover(hr, HR, covers=False))
    await act(town, leader, archive(hr))
    view = await read_people_summary(
        town.database,
        town.contents,
        telegram_id=leader.person.telegram_id,
        institution=town.institution,
        assessment=1,
    )
    assert view.summary
    assert [it.question for it in view.summary.findings] == ["hr-safe-reporting"]


async def test_somebody_is_responsible_for_an_area_as_long_as_he_may_answer_there(town: Town) -> None:
    leader, manager = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.MANAGER, "hr")
    stranger = await town.joins(RoleKind.MANAGER, "fn")
    department = (await town.departments())["hr"].id
    reading = await act(town, leader, put_in_charge(department, HR, manager.id))
    assert reading.responsible_for(department, "hr") == manager
    assert [it.id for it in reading.candidates(department)] == [manager.id, leader.id]
    assert await refuses(town, leader, put_in_charge(department, HR, stranger.id)) == "not-yours"
    assert await refuses(town, leader, put_in_charge(department, FINANCE, manager.id)) == "not-yours"
    await town.database.transaction(
        lambda connection: connection.execute("DELETE FROM member_roles WHERE member_id = ?", (manager.id,))
    )
    assert (await read(town, leader)).responsible_for(department, "hr") is None
    reading = await act(town, leader, put_in_charge(department, HR, 0))
    assert reading.responsible == {}


async def test_managers_assign_within_their_departments_and_leaders_anywhere(town: Town) -> None:
    leader, manager = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.MANAGER, "hr")
    staff = await town.joins(RoleKind.STAFF, "hr")
    departments = await town.departments()
    hr, finance = departments["hr"].id, departments["fn"].id
    questions = list((await read(town, leader)).content.area_of)
    own = questions.index("hr-safe-reporting")
    foreign = next(place for place, question in enumerate(questions) if question.startswith("fn-"))

    reading = await act(town, manager, assign_to(hr, own, staff.id))
    assignment = reading.assignments[hr, "hr-safe-reporting"]
    assert reading.assignee(assignment) == staff
    assert await refuses(town, manager, assign_to(hr, foreign, staff.id)) == "not-yours"
    assert await refuses(town, manager, assign_to(finance, foreign, 0)) == "not-yours"

    await act(town, leader, assign_to(hr, foreign, 0))
    reading = await act(town, manager, assign_to(hr, foreign, staff.id))
    assert reading.lying_with(reading.find(hr)) == (questions[foreign],)
    reading = await act(town, manager, take_from(hr, foreign))
    assert reading.lying_with(reading.find(hr)) == ()


async def test_nobody_reshapes_what_there_is_not(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    department = (await town.departments())["hr"].id
    for change in (
        cover(999, HR, covers=True),
        cover(department, 99, covers=True),
        leave_out(99),
        archive(999),
        put_in_charge(department, 99, 0),
        put_in_charge(department, HR, 999),
        assign_to(department, 9_999, 0),
        assign_to(999, 0, 0),
        take_from(999, 0),
        ask_for_name(999, 0),
    ):
        assert await refuses(town, leader, change) == "not-yours"


async def test_departments_are_as_many_as_can_be_looked_through(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    for number in range(MOST_DEPARTMENTS - len(AREAS)):
        await name(town, leader, 0, f"Branch {number}")
    with pytest.raises(Refused, match="structure-too-many"):
        await name(town, leader, 0, "One more")
    assert await refuses(town, leader, ask_for_name(0, 0)) == "structure-too-many"


async def test_every_change_is_on_the_trail_once_and_names_are_under_seal(town: Town) -> None:
    leader, manager = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.MANAGER, "hr")
    department = (await town.departments())["hr"].id
    await name(town, leader, department, "People & Culture")
    for _ in range(2):
        await act(town, leader, cover(department, FINANCE, covers=True))
        await act(town, leader, put_in_charge(department, HR, manager.id))
    await act(town, leader, drop_name(department, "en"))
    await act(town, leader, archive(department))

    entries = await town.database.read(
        lambda connection: [row["text"] for row in connection.execute("SELECT text FROM trail ORDER BY number")]
    )
    parts: list[Mapping[str, Any]] = [read_parts(entry) for entry in entries]
    changed = [it for it in parts if it["kind"] == "setting-changed"]
    assert [(it["actor"], it["subject"], it["before"], it["after"]) for it in changed] == [
        (leader.key, {"setting": setting, "department": department, "of": of}, before, after)
        for setting, of, before, after in [
            ("name", "en", None, None),
            ("covered", "fn", None, "yes"),
            ("responsible", "hr", None, manager.key),
            ("name", "en", None, None),
            ("in-use", None, "yes", None),
        ]
    ]
    assert [list(it["seals"]) for it in changed] == [["after"], [], [], ["before"], []]
    assert "People" not in "".join(entries)
