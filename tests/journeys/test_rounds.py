from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.inputs import Begin, Reopen, Submit
from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Asked, Stage
from bot.assessment.round_reading import RoundReading, Rounds
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.rounds import extend_round, read_round, read_rounds
from tests.journeys.rounds import closes_round, name, opens_round, put_down, rows, tapper
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind
BEGUN = (Begin, choose(0))


async def rounds_of(town: Town, member: Member) -> Rounds:
    return await read_rounds(town.database, town.contents, tapper(town, member))


async def reads(town: Town, member: Member, round_: RoundReading) -> RoundReading:
    return await read_round(town.database, town.contents, tapper(town, member), round_=round_.round.id)


async def extends(town: Town, member: Member, round_: RoundReading, *, days: int = 7) -> RoundReading:
    assert round_.last_day
    day = round_.last_day.toordinal() + days
    return await extend_round(
        town.database, town.contents, tapper(town, member), round_=round_.round.id, day=day, now=town.now
    )


async def begins(town: Town, member: Member, area: str) -> None:
    await town.acts(member, await town.opens(member, area), *BEGUN)


async def test_those_who_direct_see_how_far_their_people_are_by_name(town: Town) -> None:
    ruth, peter, brian = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    await town.opens(ruth, "hr")  # the first page alone is no beginning
    await begins(town, peter, "hr")
    await town.hands_in(brian, "hr", hr_safe_reporting=0)
    people = (await reads(town, ruth, opened)).participation.people
    assert [(it.name, it.stage) for it in people] == [
        (ruth.person.name, Stage.NOT_BEGUN),
        (peter.person.name, Stage.UNDER_WAY),
        (brian.person.name, Stage.HANDED_IN),
    ]


async def test_managers_see_their_own_part_of_a_round_and_do_not_end_it(town: Town) -> None:
    leader, ruth = await town.joins(LEADER), await town.joins(MANAGER, "hr")
    opened = await opens_round(town, leader, "hr", "fn", "rm")
    seen = await reads(town, ruth, opened)
    assert [department.department.areas for department in seen.departments] == [("hr",)]
    assert seen.elsewhere == 2
    assert not seen.may_close
    for act in (closes_round, extends):
        with pytest.raises(Refused, match="not-yours"):
            await act(town, ruth, opened)
    assert (await reads(town, leader, opened)) == opened


@pytest.mark.parametrize(("role", "areas"), [(STAFF, ("hr",)), (MANAGER, ("fn",))])
async def test_others_learn_nothing_of_a_round(town: Town, role: RoleKind, areas: tuple[str, ...]) -> None:
    opened = await opens_round(town, await town.joins(MANAGER, "hr"))
    other = await town.joins(role, *areas)
    for act in (reads, closes_round, extends):
        with pytest.raises(Refused, match="not-yours"):
            await act(town, other, opened)
    assert (await town.database.read(lambda connection: connection.execute("SELECT closed_at FROM rounds").fetchone()))[
        "closed_at"
    ] is None


async def test_the_list_has_planned_rounds_then_looks_then_what_was_closed(town: Town) -> None:
    leader, peter = await town.joins(LEADER), await town.joins(STAFF, "rm")
    closed = await opens_round(town, leader, "hr")
    await closes_round(town, leader, closed)
    await begins(town, peter, "rm")
    await town.opens(leader, "it")
    await opens_round(town, leader, "fn")
    found = (await rounds_of(town, leader)).rounds
    assert [(it.departments[0].department.areas, it.round.is_look, it.round.is_open) for it in found] == [
        (("fn",), False, True),
        (("rm",), True, True),
        (("hr",), False, False),
    ]


async def test_only_the_last_closed_rounds_are_listed(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    for _ in range(7):
        town.now += timedelta(days=1)
        await closes_round(town, ruth, await opens_round(town, ruth))
    assert len((await rounds_of(town, ruth)).rounds) == 5


async def test_staff_look_after_the_looks_they_alone_answer_in(town: Town) -> None:
    peter, brian = await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    with pytest.raises(Refused, match="rounds-not-yours"):
        await rounds_of(town, peter)
    await begins(town, peter, "hr")
    found = await rounds_of(town, peter)
    assert not found.may_open
    assert found.rounds[0].may_close
    await begins(town, brian, "hr")
    for member in (peter, brian):
        with pytest.raises(Refused, match="rounds-not-yours"):
            await rounds_of(town, member)


async def test_a_closed_look_is_followed_by_a_new_one(town: Town) -> None:
    peter = await town.joins(STAFF, "hr")
    first = await town.acts(peter, await town.opens(peter, "hr"), *BEGUN)
    (look,) = (await rounds_of(town, peter)).rounds
    assert not (await closes_round(town, peter, look)).round.is_open
    assert (await town.opens(peter, "hr")).run != first.run


async def test_a_round_is_given_a_week_more_however_often_it_is_tapped(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    opened = await opens_round(town, ruth)
    for _ in range(2):
        assert (await extends(town, ruth, opened)).last_day == date(2026, 12, 15)


@pytest.mark.parametrize("days", [8, 0, -7, 10**12])
async def test_a_forged_last_day_changes_nothing(town: Town, days: int) -> None:
    ruth = await town.joins(MANAGER, "hr")
    opened = await opens_round(town, ruth)
    assert await extends(town, ruth, opened, days=days) == opened


async def test_a_closed_round_takes_no_answers_and_no_more_time(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    opened = await opens_round(town, ruth)
    asking = await town.acts(ruth, await town.opens(ruth, "hr"), *BEGUN)
    closed = await closes_round(town, ruth, opened)
    assert (await town.acts(ruth, asking, choose(0))).closed
    assert (await extends(town, ruth, opened)) == closed
    assert (await closes_round(town, ruth, opened)) == closed


async def test_everybody_asked_or_answering_hears_of_the_end_but_who_closed_it(town: Town) -> None:
    ruth, peter, leader = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(LEADER)
    await town.joins(STAFF, "fn")
    opened = await opens_round(town, ruth)
    await begins(town, leader, "hr")
    await closes_round(town, ruth, opened)
    await closes_round(town, ruth, opened)
    assert await put_down(town, "round-closed") == name(peter, leader)


async def test_rounds_end_by_themselves_when_their_last_day_is_over(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth)
    await begins(town, await town.joins(STAFF, "fn"), "fn")  # a look has no end
    assert opened.round.until
    before = await close_rounds_past_their_end(
        town.database, town.contents, now=opened.round.until - timedelta(seconds=1)
    )
    assert before == 0
    for closed in (1, 0):
        assert await close_rounds_past_their_end(town.database, town.contents, now=opened.round.until) == closed
    assert not (await reads(town, ruth, opened)).round.is_open
    assert await put_down(town, "round-closed") == name(ruth, peter)


async def test_managers_hear_once_that_their_department_is_complete(town: Town) -> None:
    leader, ruth = await town.joins(LEADER), await town.joins(MANAGER, "hr")
    peter, _ = await town.joins(STAFF, "hr"), await town.joins(STAFF, "fn")
    await opens_round(town, leader, "hr", "fn")
    await town.hands_in(peter, "hr", hr_safe_reporting=0)
    assert await put_down(town, "department-complete") == []
    asking = await town.hands_in(ruth, "hr", hr_safe_reporting=0)
    await town.acts(ruth, asking, Reopen, Submit)
    assert await put_down(town, "department-complete") == name(ruth)
    assert await put_down(town, "round-complete") == []


async def test_where_nobody_manages_a_department_the_opener_hears_that_it_is_complete(town: Town) -> None:
    leader, peter = await town.joins(LEADER), await town.joins(STAFF, "hr")
    await opens_round(town, leader, "hr", "fn")
    await town.hands_in(peter, "hr", hr_safe_reporting=0)
    assert await put_down(town, "department-complete") == name(leader)


async def test_the_opener_hears_once_of_the_last_answer_of_all(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    peter = await town.joins(STAFF, "hr")
    await opens_round(town, ruth)
    await town.hands_in(ruth, "hr", hr_safe_reporting=0)
    await town.hands_in(peter, "hr", hr_safe_reporting=0)
    assert await put_down(town, "round-complete") == name(ruth)
    assert await put_down(town, "department-complete") == []


async def test_whoever_answers_all_alone_is_told_once_at_the_end(town: Town) -> None:
    leader = await town.joins(LEADER)
    await town.joins(MANAGER, "hr")
    await opens_round(town, leader, "hr", "fn", asked=Asked.ONLY_ME)
    await town.hands_in(leader, "hr", hr_safe_reporting=0)
    assert await put_down(town, "round-complete") == []
    await town.hands_in(leader, "fn", fn_full_cost_calculated=0)
    assert await put_down(town, "round-complete") == name(leader)
    assert await put_down(town, "department-complete") == []


async def test_a_look_is_never_complete(town: Town) -> None:
    await town.hands_in(await town.joins(MANAGER, "hr"), "hr", hr_safe_reporting=0)
    assert await rows(town, "SELECT * FROM outbox") == []
