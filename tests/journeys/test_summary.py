from __future__ import annotations

import pytest

from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.scoring import Figures
from bot.assessment.surroundings import State
from bot.journeys.people_summary import read_people_summary
from bot.journeys.summary import list_summaries, read_summary
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)


async def state_in_risk(town: Town, reader: RoleKind, *areas: str) -> State:
    """How a reader of Human Resources' summary sees what Risk answered about late loans."""
    return await state_for(town, await town.joins(reader, *areas))


async def state_for(town: Town, reader: Member) -> State:
    asking = await town.hands_in(reader, "hr", hr_bonus_rewards_quality=NOT)
    assert asking.summary
    (risk, *_) = asking.summary.findings[0].relies_on
    assert risk.area == "rm"
    return risk.links[0].state


@pytest.mark.parametrize(
    ("reader", "areas"), [(STAFF, ("hr",)), (STAFF, ("hr", "rm")), (MANAGER, ("hr", "rm")), (LEADER, ()), (OWNER, ())]
)
async def test_nobody_sees_what_an_open_round_holds(town: Town, reader: RoleKind, areas: tuple[str, ...]) -> None:
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=PARTLY)
    assert await state_in_risk(town, reader, *areas) is None


async def test_whoever_answers_alone_sees_the_own_answers_in_other_departments(town: Town) -> None:
    leader = await town.joins(LEADER)
    await town.hands_in(leader, "rm", rm_late_loans_by_cause=PARTLY)
    assert await state_for(town, leader) is Standing.PARTLY


async def test_what_a_closed_round_holds_is_for_everybody(town: Town) -> None:
    await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=PARTLY)
    await town.closes_rounds()
    assert await state_in_risk(town, STAFF, "hr") is Standing.PARTLY


async def test_of_several_people_the_lower_middle_counts(town: Town) -> None:
    for number in (MEETS, MEETS, PARTLY, NOT):
        await town.hands_in(await town.joins(STAFF, "rm"), "rm", rm_late_loans_by_cause=number)
    await town.closes_rounds()
    assert await state_in_risk(town, STAFF, "hr") is Standing.PARTLY


async def test_what_is_not_handed_in_is_not_known(town: Town) -> None:
    bo = await town.joins(STAFF, "rm")
    await town.opens(bo, "rm")
    await town.closes_rounds()
    assert await state_in_risk(town, STAFF, "hr") is None


async def test_a_department_named_as_a_whole_shows_its_figures(town: Town) -> None:
    await town.hands_in(await town.joins(STAFF, "fn"), "fn", fn_full_cost_calculated=MEETS)
    await town.closes_rounds()
    amina = await town.joins(STAFF, "hr")
    asking = await town.hands_in(amina, "hr", hr_targets_realistic=NOT)
    assert asking.summary
    finance = next(it for it in asking.summary.findings[0].relies_on if it.area == "fn")
    state = finance.links[0].state
    assert isinstance(state, Figures)
    assert state.spread.meets == 1


async def test_own_summaries_are_of_runs_with_answers_the_newest_first(town: Town) -> None:
    amina = await town.joins(STAFF, "hr", "fn", "it")
    await town.hands_in(amina, "hr", hr_safe_reporting=NOT)
    town.now = town.now.replace(hour=10)
    await town.hands_in(amina, "fn", fn_full_cost_calculated=NOT)
    await town.opens(amina, "it")
    found = await list_summaries(town.database, town.contents, telegram_id=amina.person.telegram_id)
    assert [asking.area for asking in found.own] == ["fn", "hr"]
    assert not found.people


async def test_a_summary_that_is_all_there_is_comes_with_the_list(town: Town) -> None:
    amina = await town.joins(STAFF, "hr", "it")
    await town.hands_in(amina, "hr", hr_safe_reporting=NOT)
    found = await list_summaries(town.database, town.contents, telegram_id=amina.person.telegram_id)
    assert [asking.summary is not None for asking in found.own] == [True]


async def test_a_stranger_has_no_summaries(town: Town) -> None:
    with pytest.raises(Refused):
        await list_summaries(town.database, town.contents, telegram_id=1)


async def test_what_people_say_leads_to_the_own_answers_of_a_closed_round_while_a_new_one_is_under_way(
    town: Town,
) -> None:
    amina = await town.joins(STAFF, "hr")
    former = await town.hands_in(amina, "hr", hr_safe_reporting=NOT)
    await town.closes_rounds()
    begun = await town.acts(amina, await town.opens(amina, "hr"), Begin, choose(MEETS))
    found = await list_summaries(town.database, town.contents, telegram_id=amina.person.telegram_id)
    assert [asking.run for asking in found.own] == [begun.run]
    (line,) = found.people
    view = await read_people_summary(
        town.database,
        town.contents,
        telegram_id=amina.person.telegram_id,
        institution=town.institution,
        assessment=line.assessment,
    )
    assert view.own_run == former.run
    assert (await read_summary(town.database, town.contents, town.tap(amina, former))).summary


async def test_a_run_under_way_can_be_summed_up(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    asking = await town.opens(amina, "hr")
    assert asking.summary is None
    assert (await read_summary(town.database, town.contents, town.tap(amina, asking))).summary
