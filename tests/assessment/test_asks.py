"""Who can be asked, and who is named to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.asks import LEADERS, Party, can_ask_all, find_colleagues, introduce
from bot.assessment.flow import Audience
from bot.assessment.people import Department, Member, Role, RoleKind
from bot.assessment.round import Privacy
from tests.screens.scene import member

from .small_flows import question

LEGAL, BRANCH = Department(id=1, name="Legal", areas=("lg",)), Department(id=2, name="Branch", areas=("cc",))


def person(number: int, kind: RoleKind, *departments: int, frontline: bool = False) -> Member:
    roles = tuple(Role(kind=kind, department=it) for it in departments) or (Role(kind=kind),)
    return replace(member(name=f"Person {number}"), id=number, roles=roles, frontline=frontline)


OWNER, MANAGER, CLERK = person(1, RoleKind.OWNER), person(2, RoleKind.MANAGER, 1), person(3, RoleKind.STAFF, 1, 2)
TELLER = person(0, RoleKind.STAFF, 1, frontline=True)
EVERYBODY = (OWNER, TELLER, CLERK, MANAGER)


def staff(count: int) -> dict[int, Member]:
    """So many people of Legal, numbered from 1."""
    return {number: person(number, RoleKind.STAFF, LEGAL.id) for number in range(1, count + 1)}


def test_managers_come_first_and_leaders_stand_apart() -> None:
    assert find_colleagues(EVERYBODY, LEGAL.id, question("a"), without=()) == (MANAGER, TELLER, CLERK)
    assert find_colleagues(EVERYBODY, BRANCH.id, question("a"), without=()) == (CLERK,)
    assert find_colleagues(EVERYBODY, LEADERS, question("a"), without=()) == (OWNER,)


def test_nobody_is_asked_who_must_not_be() -> None:
    assert find_colleagues(EVERYBODY, LEGAL.id, question("a"), without={MANAGER.id}) == (TELLER, CLERK)
    for_managers = question("a", audience=Audience.MANAGER)
    assert TELLER not in find_colleagues(EVERYBODY, LEGAL.id, for_managers, without=())


@pytest.mark.parametrize(("privacy", "least"), [(Privacy.NAMED, 1), (Privacy.CONFIDENTIAL, 5)])
def test_a_department_is_asked_where_it_is_large_enough(privacy: Privacy, least: int) -> None:
    people = tuple(staff(5).values())
    assert can_ask_all(people[:least], LEGAL.id, privacy)
    assert not can_ask_all(people[: least - 1], LEGAL.id, privacy)
    assert not can_ask_all(people, LEADERS, privacy)


def test_in_a_named_round_people_know_each_other() -> None:
    named = introduce(MANAGER, [LEGAL, BRANCH], privacy=Privacy.NAMED, count_others=lambda _: 0)
    assert named == Party(name="Person 2", department=LEGAL)
    forgotten = introduce(None, [LEGAL], privacy=Privacy.NAMED, count_others=lambda _: 0)
    assert forgotten == Party(department=LEGAL)


@pytest.mark.parametrize(("legal", "branch", "told"), [(5, 5, LEGAL), (4, 5, BRANCH), (4, 4, None)])
def test_in_a_confidential_round_a_department_is_named_where_five_others_are(
    legal: int, branch: int, told: Department | None
) -> None:
    others = {LEGAL.id: legal, BRANCH.id: branch}
    seen = introduce(CLERK, [LEGAL, BRANCH], privacy=Privacy.CONFIDENTIAL, count_others=others.__getitem__)
    assert seen == Party(department=told)
