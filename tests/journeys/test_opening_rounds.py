from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.assessment.errors import Refused
from bot.assessment.inputs import Begin
from bot.assessment.people import RoleKind
from bot.assessment.round import Asked
from bot.assessment.round_draft import DraftReading
from bot.assessment.round_reading import RoundReading
from bot.journeys.departments import find_way_on, read_departments
from bot.journeys.opening_rounds import prepare_round
from storage.institutions import add_department
from tests.journeys.rounds import (
    WAYS_OF_ASKING,
    changes,
    confirms,
    name,
    opens_round,
    prepares,
    put_down,
    rows,
    tapper,
)
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind


def areas(*departments: Any) -> list[str]:
    return [area for department in departments for area in department.areas]


async def test_a_manager_is_offered_the_own_departments_and_two_weeks(town: Town) -> None:
    draft = await prepares(town, await town.joins(MANAGER, "hr", "fn"))
    assert areas(*draft.chosen) == areas(*draft.departments) == ["hr", "fn"]
    assert draft.draft.asked is Asked.EVERYONE
    assert draft.last_day == date(2026, 12, 8)
    assert draft.can_open


async def test_a_leader_is_offered_all_that_is_free(town: Town) -> None:
    await opens_round(town, await town.joins(MANAGER, "hr"))
    draft = await prepares(town, await town.joins(LEADER))
    assert len(draft.departments) == 11
    assert len(draft.chosen) == 10
    assert "hr" not in areas(*draft.chosen)


@pytest.mark.parametrize("role", [STAFF, None])
async def test_others_open_no_round(town: Town, role: RoleKind | None) -> None:
    member = await town.joins(role or STAFF, "hr")
    institution = None if role else 999
    with pytest.raises(Refused) as raised:
        await prepare_round(town.database, town.contents, tapper(town, member, institution=institution), now=town.now)
    assert raised.value.message == ("rounds-not-yours" if role else "not-yours")
    assert await rows(town, "SELECT * FROM round_drafts") == []


@pytest.mark.parametrize(
    "change",
    [
        lambda draft: draft.taking(999, part=True),
        lambda draft: draft.taking(1, part=True),
        lambda draft: draft.asking(3),
        lambda draft: draft.choosing(999, part=True),
        lambda draft: draft.lasting(13),
    ],
)
async def test_a_forged_change_is_refused_and_changes_nothing(
    town: Town, change: Callable[[DraftReading], Any]
) -> None:
    ruth = await town.joins(MANAGER, "fn")
    before = await prepares(town, ruth)
    with pytest.raises(Refused):
        await changes(town, ruth, change)
    assert await prepares(town, ruth) == before


async def test_a_draft_is_kept_until_it_is_opened(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr", "fn")
    departments = await town.departments()
    await changes(town, ruth, lambda draft: draft.taking(departments["fn"].id, part=False))
    await changes(town, ruth, lambda draft: draft.lasting(7))
    draft = await prepares(town, ruth)
    assert areas(*draft.chosen) == ["hr"]
    assert draft.last_day == date(2026, 12, 1)
    await confirms(town, ruth, draft)
    assert areas(*(await prepares(town, ruth)).chosen) == ["fn"]


async def test_a_doubled_tap_on_a_list_changes_it_once(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr", "fn")
    departments = await town.departments()
    for _ in range(2):
        draft = await changes(town, ruth, lambda draft: draft.taking(departments["fn"].id, part=False))
    assert areas(*draft.chosen) == ["hr"]


async def test_a_round_ends_with_the_day_of_the_institution(town: Town) -> None:
    town.now = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)  # half past midnight in Nairobi
    opened = await opens_round(town, await town.joins(MANAGER, "hr"))
    assert opened.last_day == date(2026, 12, 9)
    assert opened.round.until == datetime(2026, 12, 9, 21, 0, tzinfo=UTC)


async def test_everyone_of_the_departments_is_asked_and_told_once(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr", "fn")
    peter, _, zawadi = await town.joins(STAFF, "hr", "fn"), await town.joins(STAFF, "rm"), await town.joins(STAFF, "fn")
    await town.joins(LEADER)
    opened = await opens_round(town, ruth)
    asked = [[it.name for it in department.participation.people] for department in opened.departments]
    assert asked == [name(ruth, peter), name(ruth, peter, zawadi)]
    assert await put_down(town, "round-opened") == name(peter, zawadi)


async def test_where_a_department_has_nobody_the_opener_is_asked(town: Town) -> None:
    leader, peter = await town.joins(LEADER), await town.joins(STAFF, "hr")
    draft = await prepares(town, leader)
    assert areas(*draft.left_to_opener) == [area for area in areas(*draft.chosen) if area != "hr"]
    opened = await opens_round(town, leader, "hr", "fn")
    asked = [[it.name for it in department.participation.people] for department in opened.departments]
    assert asked == [name(peter), name(leader)]


async def test_a_round_may_ask_whoever_opens_it_alone(town: Town) -> None:
    leader = await town.joins(LEADER)
    await town.joins(STAFF, "hr")
    opened = await opens_round(town, leader, asked=Asked.ONLY_ME)
    assert len(opened.departments) == 11
    assert all(
        [it.member for it in department.participation.people] == [leader.id] for department in opened.departments
    )
    assert await put_down(town, "round-opened") == []


async def test_a_round_may_ask_chosen_people_and_needs_one(town: Town) -> None:
    ruth, peter, brian = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    draft = await changes(town, ruth, lambda draft: draft.asking(WAYS_OF_ASKING.index(Asked.CHOSEN)))
    assert not draft.can_open
    assert await confirms(town, ruth, draft) == draft
    opened = await opens_round(town, ruth, asked=Asked.CHOSEN, people=(peter,))
    assert [it.name for it in opened.participation.people] == name(peter)
    await town.opens(peter, "hr")
    for other in (brian, ruth):
        with pytest.raises(Refused, match="round-not-asked"):
            await town.opens(other, "hr")


async def test_whoever_chooses_himself_too_is_asked_in_every_department(town: Town) -> None:
    leader, peter = await town.joins(LEADER), await town.joins(STAFF, "hr")
    opened = await opens_round(town, leader, "hr", "fn", asked=Asked.CHOSEN, people=(leader, peter))
    asked = [[it.name for it in department.participation.people] for department in opened.departments]
    assert asked == [name(leader, peter), name(leader)]


async def test_a_department_is_in_one_planned_round_at_a_time(town: Town) -> None:
    ruth, leader = await town.joins(MANAGER, "hr"), await town.joins(LEADER)
    draft = await prepares(town, leader)
    await opens_round(town, ruth)
    refused = await confirms(town, leader, draft)
    assert isinstance(refused, DraftReading)
    assert areas(*refused.overlapping) == ["hr"]
    assert refused.taken == {department.id: date(2026, 12, 8) for department in refused.overlapping}
    assert len(await rows(town, "SELECT * FROM rounds")) == 1


async def test_a_tap_that_opens_twice_opens_once(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    draft = await prepares(town, ruth)
    assert isinstance(await confirms(town, ruth, draft), RoundReading)
    assert await confirms(town, ruth, draft) is None
    assert len(await rows(town, "SELECT * FROM rounds")) == 1


async def test_only_the_round_that_was_seen_is_opened(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr", "fn")
    seen = await prepares(town, ruth)
    changed = await changes(town, ruth, lambda draft: draft.lasting(28))
    assert await confirms(town, ruth, seen) == changed
    town.now += timedelta(days=1)
    a_day_later = await confirms(town, ruth, changed)
    assert isinstance(a_day_later, DraftReading)
    assert await rows(town, "SELECT * FROM rounds") == []


async def test_looks_become_part_of_the_round_with_those_who_answer_in_them(town: Town) -> None:
    ruth, peter, leader = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(LEADER)
    asking = await town.acts(leader, await town.opens(leader, "hr"), Begin, choose(0))
    opened = await opens_round(town, ruth, asked=Asked.CHOSEN, people=(peter,))
    assert {it.member for it in opened.participation.people} == {peter.id, leader.id}
    again = await town.acts(leader, asking, choose(0))
    assert len(again.walk.answers) == 2
    assert len(await rows(town, "SELECT * FROM rounds")) == len(await rows(town, "SELECT * FROM assessments")) == 1


async def test_newcomers_are_asked_where_everyone_is(town: Town) -> None:
    ruth, finance = await town.joins(MANAGER, "hr"), await town.joins(MANAGER, "fn")
    await opens_round(town, ruth)
    await opens_round(town, finance, asked=Asked.ONLY_ME)
    zuri = await town.joins(STAFF, "hr", "fn")
    await town.joins(LEADER)
    asked = await rows(town, "SELECT member_id FROM participants WHERE member_id = ?", zuri.id)
    assert asked == [(zuri.id,)]
    assert await put_down(town, "round-opened") == name(zuri)


async def test_leaders_may_answer_unasked_where_everyone_is_asked(town: Town) -> None:
    leader = await town.joins(LEADER)
    await opens_round(town, await town.joins(MANAGER, "hr"))
    assert (await town.opens(leader, "hr")).run


async def test_departments_show_what_is_asked_by_when_and_what_asks_others(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr", "fn"), await town.joins(STAFF, "hr", "fn")
    await opens_round(town, ruth, "hr")
    await opens_round(town, ruth, "fn", asked=Asked.ONLY_ME)
    shown = await read_departments(town.database, town.contents, telegram_id=peter.person.telegram_id)
    assert shown
    assert [(line.area, line.until, line.asks_others) for line in shown.lines] == [
        ("hr", date(2026, 12, 8), False),
        ("fn", None, True),
    ]


async def test_whose_only_department_asks_others_is_shown_it_and_not_led_into_it(town: Town) -> None:
    await opens_round(town, await town.joins(MANAGER, "hr"), asked=Asked.ONLY_ME)
    peter = await town.joins(STAFF, "hr")
    account = peter.person.telegram_id
    shown = await find_way_on(
        town.database, town.contents, update=None, telegram_id=account, chat=account, now=town.now
    )
    assert shown == await read_departments(town.database, town.contents, telegram_id=account)


async def test_a_department_of_two_areas_is_asked_about_both(town: Town) -> None:
    await town.database.transaction(
        lambda connection: add_department(
            connection, institution=town.institution, place=99, areas=["it", "fn"], name="Back office"
        )
    )
    draft = await prepares(town, leader := await town.joins(LEADER))
    office = draft.departments[-1].id
    await changes(town, leader, lambda draft: draft.taking(0, part=False))
    opened = await confirms(town, leader, await changes(town, leader, lambda draft: draft.taking(office, part=True)))
    assert isinstance(opened, RoundReading)
    assert list(opened.departments[0].assessments) == ["fn", "it"]
