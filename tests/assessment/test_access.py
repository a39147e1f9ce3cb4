from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.assessment.access import (
    departments_to_invite_to,
    may_answer,
    may_close,
    may_direct,
    may_hold_rounds,
    may_invite,
    may_see_department,
    may_see_institution,
    may_see_names,
    may_take_part,
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
