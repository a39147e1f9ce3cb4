"""Who may do what with an action, and what stands in which part of the plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.access import may_carry_out, may_plan, may_see_action, may_steer_action
from bot.assessment.action import Action, Owner
from bot.assessment.people import Department, Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.plan import Planned, PlanReading, Whose, is_for, owner_of, who_answers_for, working_in

from .small_actions import TODAY, action

OWNER, LEADER, MANAGER, STAFF = RoleKind
HR, IT, FINANCE = 7, 8, 9
INSTITUTION = Institution(id=1, slug="b", name="B", language="en", time_zone="UTC", set_up=SetUp.DONE)


def member(number: int, kind: RoleKind, *departments: int) -> Member:
    roles = tuple(Role(kind=kind, department=it) for it in departments) or (Role(kind=kind),)
    person = Person(id=number, telegram_id=number, name=f"P{number}", language="en", time_zone="UTC", institution=1)
    return Member(id=number, institution=INSTITUTION, person=person, key=str(number), roles=roles, frontline=False)


BOSS, CHAIR = member(1, OWNER), member(2, LEADER)
HR_MANAGER, IT_MANAGER, FN_MANAGER = member(3, MANAGER, HR), member(4, MANAGER, IT), member(5, MANAGER, FINANCE)
HR_CLERK, IT_CLERK, FN_CLERK = member(6, STAFF, HR), member(7, STAFF, IT), member(8, STAFF, FINANCE)
EVERYBODY = {it.id: it for it in (BOSS, CHAIR, HR_MANAGER, IT_MANAGER, FN_MANAGER, HR_CLERK, IT_CLERK, FN_CLERK)}

ACTION = replace(action(HR), owner=Owner(department=IT, member=IT_CLERK.id))
"""Found in HR, carried out in IT by its clerk."""


@pytest.mark.parametrize(
    ("who", "sees", "carries_out", "steers"),
    [
        (BOSS, True, True, True),
        (CHAIR, True, True, True),
        (HR_MANAGER, True, True, True),
        (IT_MANAGER, True, True, True),
        (FN_MANAGER, False, False, False),
        (HR_CLERK, True, False, False),
        (IT_CLERK, True, True, False),
        (FN_CLERK, False, False, False),
    ],
)
def test_who_may_do_what_with_an_action(who: Member, sees: bool, carries_out: bool, steers: bool) -> None:
    assert (may_see_action(who, ACTION), may_carry_out(who, ACTION), may_steer_action(who, ACTION)) == (
        sees,
        carries_out,
        steers,
    )


def test_leaders_plan_everywhere_and_managers_where_they_direct() -> None:
    may = {who.id: {it for it in (HR, IT, FINANCE) if may_plan(who, it)} for who in EVERYBODY.values()}
    everywhere = {HR, IT, FINANCE}
    assert may == {1: everywhere, 2: everywhere, 3: {HR}, 4: {IT}, 5: {FINANCE}, 6: set(), 7: set(), 8: set()}


def test_an_owner_who_works_there_no_more_is_none() -> None:
    assert owner_of(ACTION, EVERYBODY) == IT_CLERK
    assert owner_of(replace(ACTION, owner=Owner(department=IT, member=FN_CLERK.id)), EVERYBODY) is None
    assert owner_of(replace(ACTION, owner=Owner(department=IT, member=99)), EVERYBODY) is None


def test_a_departments_action_is_for_its_managers() -> None:
    assert who_answers_for(ACTION, EVERYBODY) == (IT_CLERK,)
    assert who_answers_for(replace(ACTION, owner=Owner(department=IT)), EVERYBODY) == (IT_MANAGER,)
    assert who_answers_for(replace(ACTION, owner=Owner(department=99)), EVERYBODY) == ()


def test_those_who_work_there_are_named_first_and_leaders_last() -> None:
    assert working_in(IT, EVERYBODY) == (IT_MANAGER, IT_CLERK, BOSS, CHAIR)


def planned(of: Action) -> Planned:
    places = {it: Department(id=it, name=None, areas=("hr",)) for it in (HR, IT, FINANCE)}
    return Planned(
        action=of,
        department=places[of.department],
        at=places[of.owner.department],
        owner=owner_of(of, EVERYBODY),
    )


def plan(reader: Member, *actions: Action) -> PlanReading:
    return PlanReading(reader=reader, today=TODAY, living=tuple(map(planned, actions)), ended=())


@pytest.mark.parametrize(
    ("who", "parts"),
    [
        (BOSS, (Whose.MINE, Whose.INSTITUTION)),
        (HR_MANAGER, (Whose.MINE, Whose.DEPARTMENTS)),
        (IT_CLERK, (Whose.MINE, Whose.DEPARTMENTS)),
    ],
)
def test_everybody_has_the_parts_that_he_may_see(who: Member, parts: tuple[Whose, ...]) -> None:
    assert plan(who).offered == parts


def test_the_plan_begins_with_the_own_actions_or_else_with_the_widest_part() -> None:
    assert plan(IT_CLERK, ACTION).first is Whose.MINE
    assert plan(HR_CLERK, ACTION).first is Whose.DEPARTMENTS
    assert plan(BOSS, ACTION).first is Whose.INSTITUTION


def test_each_part_has_its_actions() -> None:
    of_it = replace(ACTION, id=2, owner=Owner(department=IT))
    money = replace(action(FINANCE), id=3)
    found = {
        who.id: {whose.value: [it.action.id for it in plan(who, ACTION, of_it, money).part(whose)] for whose in Whose}
        for who in (BOSS, IT_MANAGER, IT_CLERK, HR_CLERK)
    }
    everything = [1, 2, 3]
    assert found == {
        1: {"mine": [], "departments": [], "institution": everything},
        4: {"mine": [2], "departments": [1, 2], "institution": everything},
        7: {"mine": [1], "departments": [1, 2], "institution": everything},
        6: {"mine": [], "departments": [1, 2], "institution": everything},
    }


def test_an_action_is_for_its_owner_alone() -> None:
    assert is_for(IT_CLERK, planned(ACTION))
    assert not is_for(IT_MANAGER, planned(ACTION))
