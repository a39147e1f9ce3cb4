from __future__ import annotations

import pytest

from bot.assessment.errors import Refused
from bot.assessment.institution import AreaRow, InstitutionReading
from bot.assessment.people import Member, RoleKind, SetUp
from bot.journeys.institution import read_institution
from storage.institutions import add_institution
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)


async def read(town: Town, member: Member) -> InstitutionReading:
    return await read_institution(
        town.database, town.contents, telegram_id=member.person.telegram_id, institution=town.institution
    )


def row_of(reading: InstitutionReading, area: str) -> AreaRow:
    return next(row for row in reading.view.rows if row.area == area)


@pytest.fixture
async def leader(town: Town) -> Member:
    return await town.joins(LEADER)


async def test_only_closed_rounds_are_in_it(town: Town, leader: Member) -> None:
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=NOT)
    assert not (await read(town, leader)).view.overall.asked
    assert row_of(await read(town, leader), "rm").open
    await town.closes_rounds()
    reading = await read(town, leader)
    assert [finding.question for finding in reading.view.findings] == ["rm-late-loans-by-cause"]
    assert reading.as_of == town.now
    assert not row_of(reading, "rm").open


async def test_areas_of_which_nothing_is_known_are_gaps(town: Town, leader: Member) -> None:
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=NOT)
    await town.closes_rounds()
    reading = await read(town, leader)
    assert row_of(reading, "rm").figures
    assert set(reading.view.not_assessed) == set(reading.view.content.flows) - {"rm"}
    assert row_of(reading, "hr").figures is None


async def test_what_was_known_stays_while_an_area_is_asked_again(town: Town, leader: Member) -> None:
    bo = await town.joins(STAFF, "rm")
    await town.hands_in(bo, "rm", rm_late_loans_by_cause=NOT)
    await town.closes_rounds()
    await town.hands_in(bo, "rm", rm_late_loans_by_cause=MEETS)
    reading = await read(town, leader)
    assert row_of(reading, "rm").open
    assert [finding.question for finding in reading.view.findings] == ["rm-late-loans-by-cause"]


async def test_each_department_is_seen_by_its_assessment_closed_last(town: Town, leader: Member) -> None:
    bo = await town.joins(STAFF, "rm")
    for _ in range(2):
        await town.hands_in(bo, "rm", rm_late_loans_by_cause=NOT)
        await town.closes_rounds()
    reading = await read(town, leader)
    departments = await town.departments()
    latest = await town.database.read(
        lambda connection: connection.execute("SELECT MAX(id) AS latest FROM assessments").fetchone()["latest"]
    )
    assert reading.assessments == {(departments["rm"].id, "rm"): latest}


async def test_two_sides_of_one_practice_that_differ_are_a_gap(town: Town, leader: Member) -> None:
    await town.hands_in(await town.joins(STAFF, "em"), "em", em_privacy_policy=MEETS)
    await town.hands_in(await town.joins(STAFF, "it"), "it", it_access_by_role=NOT)
    await town.closes_rounds()
    (gap,) = (await read(town, leader)).view.gaps
    assert (gap.policy_area, gap.practice_area) == ("em", "it")


@pytest.mark.parametrize("role", [OWNER, LEADER])
async def test_those_who_lead_may_see_it(town: Town, role: RoleKind) -> None:
    assert (await read(town, await town.joins(role))).reader.has(role)


@pytest.mark.parametrize("role", [MANAGER, STAFF])
async def test_others_are_told_for_whom_it_is(town: Town, role: RoleKind) -> None:
    with pytest.raises(Refused) as raised:
        await read(town, await town.joins(role, *town.contents.edition("umoja").content.flows))
    assert raised.value.message == "institution-for-leaders"


async def test_of_another_institution_nothing_is_said(town: Town, leader: Member) -> None:
    other = await town.database.transaction(
        lambda connection: add_institution(
            connection,
            slug="other",
            name="Other",
            language="en",
            time_zone="Africa/Nairobi",
            set_up=SetUp.DONE,
            now=town.now,
        )
    )
    for institution in (other, 999):
        with pytest.raises(Refused, match="not-yours"):
            await read_institution(
                town.database, town.contents, telegram_id=leader.person.telegram_id, institution=institution
            )


async def test_a_stranger_sees_nothing(town: Town) -> None:
    with pytest.raises(Refused, match="not-yours"):
        await read_institution(town.database, town.contents, telegram_id=1, institution=town.institution)
