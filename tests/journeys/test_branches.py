"""The departments of one area side by side, on a real database."""

from __future__ import annotations

import pytest

from bot.assessment.branches import BranchesReading
from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind
from bot.journeys.branches import read_branches
from bot.journeys.reshaping import put_in_charge
from bot.journeys.structure import change_structure
from bot.journeys.tapper import Tapper
from storage.institutions import add_department
from tests.journeys.town import Town

HR = 3
ALL = (
    "hr_code_of_conduct_signed",
    "hr_past_conduct_checked",
    "hr_training_before_field",
    "hr_appraisal_client_treatment",
    "hr_safe_reporting",
    "hr_confidentiality_signed",
)


def tapper(town: Town, member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=town.institution)


async def read(town: Town, member: Member, area: int = HR) -> BranchesReading:
    return await read_branches(town.database, town.contents, tapper(town, member), area=area)


async def found_branch(town: Town, name: str) -> None:
    await town.database.transaction(
        lambda connection: add_department(connection, institution=town.institution, place=99, areas=["hr"], name=name)
    )


async def test_branches_stand_beside_each_other_the_lowest_score_first(town: Town) -> None:
    leader, head_office = await town.joins(RoleKind.LEADER), await town.joins(RoleKind.STAFF, "hr")
    await town.hands_in(head_office, "hr", **dict.fromkeys(ALL, 0))
    await found_branch(town, "Lake")
    at_lake = await town.joins(RoleKind.MANAGER, "hr")  # in both, and answers for the one made last
    await town.hands_in(at_lake, "hr", **dict.fromkeys(ALL, 2))
    await town.closes_rounds()
    await found_branch(town, "Hill")
    first = (await read(town, leader)).branches[0].department.id
    await change_structure(
        town.database, town.contents, tapper(town, leader), put_in_charge(first, HR, at_lake.id), now=town.now
    )
    reading = await read(town, leader)
    assert reading.area == "hr"
    lake, office, hill = reading.branches
    assert [it.department.name for it in reading.branches] == ["Lake", None, "Hill"]
    assert lake.figures
    assert lake.figures.score == 0.0
    assert lake.findings == len(ALL)
    assert lake.responsible == at_lake
    assert office.figures
    assert office.figures.score == 1.0
    assert office.findings == 0
    assert hill.figures is None
    assert hill.assessment is None


async def test_only_leaders_compare(town: Town) -> None:
    manager, staff = await town.joins(RoleKind.MANAGER, "hr"), await town.joins(RoleKind.STAFF, "hr")
    with pytest.raises(Refused, match="institution-for-leaders"):
        await read(town, manager)
    with pytest.raises(Refused, match="structure-not-yours"):
        await read(town, staff)


async def test_there_is_no_such_area(town: Town) -> None:
    leader = await town.joins(RoleKind.LEADER)
    with pytest.raises(Refused, match="not-yours"):
        await read(town, leader, area=99)
