from __future__ import annotations

from datetime import timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind, SetUp
from bot.assessment.planning import Planning
from bot.journeys.strategy import keep_actions, read_strategy
from bot.journeys.tapper import Tapper
from storage.institutions import add_institution
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
NOT = 2


async def read(town: Town, member: Member, institution: int | None = None) -> Planning:
    tapper = Tapper(
        update=None,
        telegram_id=member.person.telegram_id,
        institution=town.institution if institution is None else institution,
    )
    return await read_strategy(town.database, town.contents, tapper)


@pytest.mark.parametrize("role", [OWNER, LEADER])
async def test_files_are_made_of_closed_rounds_and_of_what_is_decided(town: Town, role: RoleKind) -> None:
    leader = await town.joins(role)
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=NOT)
    assert not (await read(town, leader)).seen.view.overall.asked
    await town.closes_rounds()
    asking = Tapper(update=None, telegram_id=leader.person.telegram_id, institution=town.institution)
    await keep_actions(town.database, town.contents, asking, wave=1, now=town.now + timedelta(hours=1))
    planning = await read(town, leader)
    assert [priority.finding.question for priority in planning.strategy.priorities] == ["rm-late-loans-by-cause"]
    assert [action.question for action in planning.actions] == ["rm-late-loans-by-cause"]


@pytest.mark.parametrize("role", [MANAGER, STAFF])
async def test_who_does_not_lead_is_refused(town: Town, role: RoleKind) -> None:
    member = await town.joins(role, "hr", "rm")
    with pytest.raises(Refused, match="institution-for-leaders"):
        await read(town, member)


async def test_another_institution_is_refused(town: Town) -> None:
    leader = await town.joins(LEADER)
    other = await town.database.transaction(
        lambda connection: add_institution(
            connection, slug="amani", name="Amani", language="en", time_zone="UTC", set_up=SetUp.DONE, now=town.now
        )
    )
    for institution in (other, 10**6):
        with pytest.raises(Refused, match="not-yours"):
            await read(town, leader, institution)
