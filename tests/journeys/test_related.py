"""Who may see how departments rely on each other, and what of it is known."""

from __future__ import annotations

import pytest

from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member, RoleKind
from bot.assessment.related import relate
from bot.journeys.related import read_related
from tests.journeys.town import Town

STAFF = RoleKind.STAFF
NOT = 2


async def read(town: Town, member: Member) -> InstitutionReading:
    return await read_related(
        town.database, town.contents, telegram_id=member.person.telegram_id, institution=town.institution
    )


def standings(reading: InstitutionReading) -> set[Standing | None]:
    """How what Human Resources relies on at Risk stands."""
    relations = relate("hr", content=reading.view.content, surroundings=reading.view.surroundings)
    (risk,) = (it for it in relations.relies_on if it.area == "rm")
    return {link.state for link in risk.links if isinstance(link.state, Standing | None)}


@pytest.mark.parametrize("role", RoleKind)
async def test_any_member_may_look(town: Town, role: RoleKind) -> None:
    areas = ("hr",) if role.of_department else ()
    reading = await read(town, await town.joins(role, *areas))
    assert [department.areas for department in reading.departments] == [(area,) for area in reading.view.content.flows]


async def test_what_others_answered_is_known_once_their_round_is_closed(town: Town) -> None:
    bo = await town.joins(STAFF, "hr")
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=NOT)
    before = await read(town, bo)
    assert standings(before) == {None}
    assert before.as_of is None
    await town.closes_rounds()
    after = await read(town, bo)
    assert standings(after) == {Standing.NOT}
    assert after.as_of == town.now


async def test_strangers_and_members_of_others_are_refused(town: Town) -> None:
    member = await town.joins(STAFF, "hr")
    for telegram_id, institution in ((1, town.institution), (member.person.telegram_id, 999)):
        with pytest.raises(Refused, match="not-yours"):
            await read_related(town.database, town.contents, telegram_id=telegram_id, institution=institution)
