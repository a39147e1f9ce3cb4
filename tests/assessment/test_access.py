from __future__ import annotations

import pytest

from bot.assessment.access import (
    departments_to_invite_to,
    may_answer,
    may_direct,
    may_invite,
    may_see_department,
    may_see_institution,
)
from bot.assessment.people import Department, Institution, Member, Person, Role, RoleKind, SetUp

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
