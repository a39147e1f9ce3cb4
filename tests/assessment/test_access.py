from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.assessment.access import (
    departments_to_invite_to,
    may_answer,
    may_close,
    may_direct,
    may_hold_rounds,
    may_invite,
    may_invite_to,
    may_look_after,
    may_see_department,
    may_see_institution,
    may_see_names,
    may_see_person,
    may_take_part,
    whom_to_ask,
)
from bot.assessment.people import Department, Institution, Member, Person, Role, RoleKind, SetUp
from bot.assessment.round import Asked, Privacy, Round

OWNER, LEADER, MANAGER, STAFF = RoleKind
HR, FINANCE = 7, 8
DEPARTMENTS = (Department(id=HR, name=None, areas=("hr",)), Department(id=FINANCE, name="Money", areas=("fn",)))


def member(*roles: Role) -> Member:
    return Member(
        id=1,
        institution=Institution(
            id=1, slug="bank", name="Bank", language="en", time_zone="Africa/Nairobi", set_up=SetUp.DONE
        ),
        person=Person(id=1, telegram_id=1, name="Amina", language="en", time_zone="Africa/Nairobi", institution=1),
        key="key",
        roles=roles,
        frontline=False,
    )


def of(kind: RoleKind) -> Member:
    """A member with one role: of the institution, or in Human Resources."""
    return member(Role(kind=kind, department=HR if kind.of_department else None))


@pytest.mark.parametrize(
    ("kind", "own", "other"), [(OWNER, True, True), (LEADER, True, True), (MANAGER, True, False), (STAFF, True, False)]
)
def test_staff_and_managers_answer_for_their_own_departments(kind: RoleKind, own: bool, other: bool) -> None:
    assert may_answer(of(kind), HR) is own
    assert may_answer(of(kind), FINANCE) is other


@pytest.mark.parametrize(
    ("kind", "own", "other"), [(OWNER, True, True), (LEADER, True, True), (MANAGER, True, False), (STAFF, True, False)]
)
def test_a_departments_answers_are_for_its_people_and_the_leaders(kind: RoleKind, own: bool, other: bool) -> None:
    assert may_see_department(of(kind), HR) is own
    assert may_see_department(of(kind), FINANCE) is other


@pytest.mark.parametrize(
    ("kind", "own", "other"), [(OWNER, True, True), (LEADER, True, True), (MANAGER, True, False), (STAFF, False, False)]
)
def test_a_department_is_directed_by_its_managers_and_the_leaders(kind: RoleKind, own: bool, other: bool) -> None:
    assert may_direct(of(kind), HR) is own
    assert may_direct(of(kind), FINANCE) is other


@pytest.mark.parametrize(("kind", "sees"), [(OWNER, True), (LEADER, True), (MANAGER, False), (STAFF, False)])
def test_only_leaders_see_the_institution(kind: RoleKind, sees: bool) -> None:
    assert may_see_institution(of(kind)) is sees


@pytest.mark.parametrize(
    ("kind", "allowed"),
    [
        (OWNER, (OWNER, LEADER, MANAGER, STAFF)),
        (LEADER, (LEADER, MANAGER, STAFF)),
        (MANAGER, (STAFF,)),
        (STAFF, ()),
    ],
)
def test_nobody_invites_people_above_himself(kind: RoleKind, allowed: tuple[RoleKind, ...]) -> None:
    assert may_invite(of(kind)) == allowed


@pytest.mark.parametrize(
    ("kind", "into"), [(OWNER, [HR, FINANCE]), (LEADER, [HR, FINANCE]), (MANAGER, [HR]), (STAFF, [])]
)
def test_managers_invite_into_their_own_departments(kind: RoleKind, into: list[int]) -> None:
    assert [department.id for department in departments_to_invite_to(of(kind), DEPARTMENTS)] == into


def test_several_roles_add_up() -> None:
    both = member(Role(kind=MANAGER, department=HR), Role(kind=STAFF, department=FINANCE))
    assert may_answer(both, FINANCE)
    assert may_direct(both, HR)
    assert not may_direct(both, FINANCE)
    assert may_invite(both) == (STAFF,)


def test_somebody_without_a_role_may_do_nothing() -> None:
    nobody = member()
    assert not may_answer(nobody, HR)
    assert not may_see_department(nobody, HR)
    assert may_invite(nobody) == ()
    assert departments_to_invite_to(nobody, DEPARTMENTS) == ()


def somebody(number: int, *roles: Role) -> Member:
    return replace(member(*roles), id=number)


@pytest.mark.parametrize(
    ("kind", "role", "departments", "may"),
    [
        (OWNER, OWNER, (), True),
        (LEADER, OWNER, (), False),
        (LEADER, MANAGER, (HR, FINANCE), True),
        (MANAGER, STAFF, (HR,), True),
        (MANAGER, STAFF, (HR, FINANCE), False),
        (MANAGER, MANAGER, (HR,), False),
        (MANAGER, STAFF, (), False),
        (LEADER, STAFF, (), True),
        (STAFF, STAFF, (HR,), False),
    ],
)
def test_people_are_let_in_by_those_who_may_invite_for_the_same(
    kind: RoleKind, role: RoleKind, departments: tuple[int, ...], may: bool
) -> None:
    assert may_invite_to(of(kind), role, departments) is may


def test_a_department_s_managers_are_asked_first_and_then_those_who_lead() -> None:
    boss = somebody(1, Role(kind=MANAGER, department=HR))
    leader = somebody(2, Role(kind=LEADER))
    owner = somebody(3, Role(kind=OWNER))
    staff = somebody(4, Role(kind=STAFF, department=HR))
    everybody = (boss, leader, owner, staff)
    assert whom_to_ask(everybody, STAFF, {HR}) == (boss,)
    assert whom_to_ask(everybody, STAFF, {HR, FINANCE}) == (leader, owner)
    assert whom_to_ask(everybody, MANAGER, {HR}) == (leader, owner)
    assert whom_to_ask(everybody, OWNER, ()) == (owner,)


def test_managers_see_and_look_after_the_staff_of_their_own_departments_alone() -> None:
    boss = somebody(1, Role(kind=MANAGER, department=HR))
    teller = somebody(2, Role(kind=STAFF, department=HR))
    both = somebody(3, Role(kind=STAFF, department=HR), Role(kind=STAFF, department=FINANCE))
    elsewhere = somebody(4, Role(kind=STAFF, department=FINANCE))
    nobody = somebody(5)
    assert [may_see_person(boss, it) for it in (teller, both, elsewhere, nobody)] == [True, True, False, False]
    assert [may_look_after(boss, it) for it in (boss, teller, both, elsewhere, nobody)] == [
        False,
        True,
        False,
        False,
        False,
    ]
    leader = somebody(6, Role(kind=LEADER))
    assert all(may_look_after(leader, it) for it in (boss, teller, both, elsewhere, nobody))
    assert not may_look_after(leader, somebody(7, Role(kind=OWNER)))
    assert not may_look_after(teller, nobody)


def round_(*, asked: Asked = Asked.EVERYONE, opened_by: int = 1, look: bool = False) -> Round:
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    return Round(
        id=1,
        institution=1,
        privacy=Privacy.NAMED,
        asked=asked,
        opened_at=moment,
        opened_by=opened_by,
        until=None if look else moment,
    )


@pytest.mark.parametrize(("kind", "may"), [(OWNER, True), (LEADER, True), (MANAGER, True), (STAFF, False)])
def test_who_directs_something_may_hold_rounds(kind: RoleKind, may: bool) -> None:
    assert may_hold_rounds(of(kind)) is may


def test_a_round_is_closed_by_whoever_directs_all_of_it() -> None:
    assert may_close(of(MANAGER), round_(), {HR}, ())
    assert not may_close(of(MANAGER), round_(), {HR, FINANCE}, ())
    assert may_close(of(LEADER), round_(opened_by=2), {HR, FINANCE}, ())
    assert not may_close(of(STAFF), round_(), {HR}, {1})


@pytest.mark.parametrize(
    ("opened_by", "answered", "may"), [(1, {1}, True), (1, set[int](), True), (1, {1, 2}, False), (2, {1}, False)]
)
def test_a_look_is_also_closed_by_its_opener_while_nobody_else_answers(
    opened_by: int, answered: set[int], may: bool
) -> None:
    assert may_close(of(STAFF), round_(look=True, opened_by=opened_by), {HR}, answered) is may


@pytest.mark.parametrize("asked", Asked)
def test_unasked_one_takes_part_only_where_everyone_is_asked(asked: Asked) -> None:
    assert may_take_part(round_(asked=asked), is_asked=True)
    assert may_take_part(round_(asked=asked), is_asked=False) is (asked is Asked.EVERYONE)


def test_names_are_for_those_who_direct_the_department() -> None:
    assert may_see_names(of(MANAGER), round_(), HR)
    assert may_see_names(of(LEADER), round_(), FINANCE)
    assert not may_see_names(of(MANAGER), round_(), FINANCE)
    assert not may_see_names(of(STAFF), round_(), HR)
