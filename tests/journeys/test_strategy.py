from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind
from bot.assessment.planning import Planning
from bot.journeys.contents import Contents
from bot.journeys.strategy import clear_ticks, keep_actions, read_strategy, set_tick
from bot.journeys.tapper import Tapper
from storage.database import Database
from tests.journeys.rounds import put_down
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)

FINDINGS = {"hr": {"hr_safe_reporting": NOT, "hr_targets_realistic": PARTLY}, "rm": {"rm_late_loans_by_cause": NOT}}


@pytest.fixture
async def leader(town: Town) -> Member:
    """Somebody who leads the institution, in which two departments have something to put right."""
    for area, answers in FINDINGS.items():
        await town.hands_in(await town.joins(STAFF, area), area, **answers)
    await town.closes_rounds()
    return await town.joins(LEADER)


def tapper(town: Town, member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=town.institution)


async def read(town: Town, member: Member) -> Planning:
    return await read_strategy(town.database, town.contents, tapper(town, member))


async def tick(town: Town, member: Member, question: str, *, ticked: bool = True) -> None:
    number = list(town.contents.edition("umoja").content.area_of).index(question)
    await set_tick(town.database, town.contents, tapper(town, member), number=number, ticked=ticked)


async def keep(town: Town, member: Member, wave: int) -> tuple[Planning, int]:
    return await keep_actions(town.database, town.contents, tapper(town, member), wave=wave, now=town.now)


async def test_the_strategy_is_made_of_closed_rounds(town: Town, leader: Member) -> None:
    await town.hands_in(await town.joins(STAFF, "it"), "it", it_access_by_role=NOT)
    planning = await read(town, leader)
    assert set(planning.priorities) == {"hr-safe-reporting", "hr-targets-realistic", "rm-late-loans-by-cause"}
    await town.closes_rounds()
    assert "it-access-by-role" in (await read(town, leader)).priorities


class TestWhoMay:
    @pytest.mark.parametrize("role", [OWNER, LEADER])
    async def test_those_who_lead_the_institution_may(self, town: Town, role: RoleKind) -> None:
        assert (await read(town, await town.joins(role))).seen.reader.has(role)

    @pytest.mark.parametrize("role", [MANAGER, STAFF])
    async def test_others_are_refused_whatever_they_tap(self, town: Town, leader: Member, role: RoleKind) -> None:
        planning, _ = await keep(town, leader, 1)
        other = await town.joins(role, "hr", "rm")
        for attempt in everything(town, tapper(town, other)):
            with pytest.raises(Refused) as refused:
                await attempt()
            assert refused.value.message == "institution-for-leaders"
        assert await read(town, leader) == planning

    async def test_strangers_and_leaders_of_others_learn_nothing(self, town: Town, leader: Member) -> None:
        planning, _ = await keep(town, leader, 1)
        elsewhere = Tapper(update=None, telegram_id=leader.person.telegram_id, institution=town.institution + 1)
        stranger = Tapper(update=None, telegram_id=1, institution=town.institution)
        for forger in (elsewhere, stranger):
            for attempt in everything(town, forger):
                with pytest.raises(Refused) as refused:
                    await attempt()
                assert refused.value.message == "not-yours"
        assert await read(town, leader) == planning


def everything(town: Town, by: Tapper) -> list[Callable[[], Awaitable[object]]]:
    """All that can be tapped."""
    database: Database = town.database
    contents: Contents = town.contents
    return [
        lambda: read_strategy(database, contents, by),
        lambda: set_tick(database, contents, by, number=0, ticked=True),
        lambda: clear_ticks(database, by),
        lambda: keep_actions(database, contents, by, wave=2, now=town.now),
    ]


class TestTicks:
    async def test_a_tick_stays_until_it_is_taken_away(self, town: Town, leader: Member) -> None:
        for ticked in (True, True, False, False):
            await tick(town, leader, "hr-safe-reporting", ticked=ticked)
            expected = frozenset({"hr-safe-reporting"}) if ticked else frozenset()
            assert (await read(town, leader)).ticked == expected

    async def test_ticks_are_everybodys_own(self, town: Town, leader: Member) -> None:
        other = await town.joins(OWNER)
        await tick(town, leader, "hr-safe-reporting")
        await tick(town, other, "rm-late-loans-by-cause")
        await clear_ticks(town.database, tapper(town, leader))
        assert (await read(town, leader)).ticked == frozenset()
        assert (await read(town, other)).ticked == {"rm-late-loans-by-cause"}

    @pytest.mark.parametrize("number", [110, 2**53])
    async def test_a_responsibility_there_is_not_is_refused(self, town: Town, leader: Member, number: int) -> None:
        with pytest.raises(Refused, match="not-yours"):
            await set_tick(town.database, town.contents, tapper(town, leader), number=number, ticked=True)

    async def test_a_tick_on_what_is_no_finding_changes_nothing(self, town: Town, leader: Member) -> None:
        await tick(town, leader, "hr-past-conduct-checked")
        planning = await read(town, leader)
        assert planning.ticked_priorities == ()
        assert planning.effect.after == planning.effect.before


class TestActions:
    async def test_a_wave_is_kept_with_who_did_it_and_when(self, town: Town, leader: Member) -> None:
        planning, count = await keep(town, leader, 1)
        (first,) = planning.strategy.waves[0]
        assert count == 1
        (action,) = planning.actions
        assert (action.question, action.area) == (first.finding.question, first.finding.area)
        assert (action.department,) == first.finding.departments
        assert (action.kept_by, action.kept_at) == (leader.person.name, town.now)

    async def test_what_is_ticked_is_kept(self, town: Town, leader: Member) -> None:
        planning = await read(town, leader)
        last = planning.strategy.priorities[-1]
        await tick(town, leader, last.finding.question)
        planning, count = await keep(town, leader, 0)
        assert count == 1
        assert [action.question for action in planning.actions] == [last.finding.question]

    async def test_keeping_twice_keeps_once(self, town: Town, leader: Member) -> None:
        first, _ = await keep(town, leader, 1)
        town.now += timedelta(hours=1)
        other = await town.joins(OWNER)
        again, count = await keep(town, other, 1)
        assert count == 0
        assert again.actions == first.actions

    async def test_with_nothing_ticked_nothing_is_kept(self, town: Town, leader: Member) -> None:
        assert (await keep(town, leader, 0))[1] == 0

    @pytest.mark.parametrize("wave", [4, 2**53])
    async def test_a_wave_there_is_not_is_refused(self, town: Town, leader: Member, wave: int) -> None:
        with pytest.raises(Refused, match="not-yours"):
            await keep(town, leader, wave)

    async def test_a_finding_of_several_departments_is_an_action_of_each(self, town: Town, leader: Member) -> None:
        departments = await town.departments()
        await town.database.transaction(
            lambda connection: connection.execute(
                "INSERT INTO department_areas (institution_id, department_id, area) VALUES (?, ?, 'hr')",
                (town.institution, departments["it"].id),
            )
        )
        branch = departments["it"].id
        await town.hands_in(await town.joins(STAFF, "it"), "hr", at=branch, hr_safe_reporting=NOT)
        await town.closes_rounds()
        await tick(town, leader, "hr-safe-reporting")
        planning, count = await keep(town, leader, 0)
        assert count == 2
        assert {action.department for action in planning.actions} == {departments["hr"].id, branch}
        assert (await keep(town, leader, 0))[1] == 0

    async def test_who_directs_the_departments_hears_of_all_at_once(self, town: Town, leader: Member) -> None:
        manager = await town.joins(MANAGER, "hr", "rm")
        for question in ("hr-safe-reporting", "hr-targets-realistic", "rm-late-loans-by-cause"):
            await tick(town, leader, question)
        await keep(town, leader, 0)
        assert await put_down(town, "actions-given") == [manager.person.name]
