"""Whom it is asked again whether something is done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.flow import Audience, Choice, Standing
from bot.assessment.people import Member, RoleKind
from bot.assessment.rechecking import bears_out, choose_witness, find_witnesses
from bot.assessment.round import Privacy

from .small_institutions import question
from .test_plan import HR, IT, member

OWNER, LEADER, MANAGER, STAFF = RoleKind
QUESTION = question("hr-code")
BOSS, CHIEF, CLERK = member(1, OWNER), member(2, MANAGER, HR), member(3, STAFF, HR)
FRONTLINE = tuple(replace(member(number, STAFF, HR), frontline=True) for number in (4, 5, 6))
ELSEWHERE = replace(member(9, STAFF, IT), frontline=True)


def witnesses(
    *members: Member,
    audience: Audience = Audience.BOTH,
    privacy: Privacy = Privacy.NAMED,
    without: tuple[int, ...] = (),
) -> set[int]:
    found = find_witnesses(
        members, department=HR, question=replace(QUESTION, audience=audience), privacy=privacy, without=without
    )
    return {it.id for it in found}


def test_those_who_do_the_work_come_first() -> None:
    assert witnesses(BOSS, CHIEF, CLERK, *FRONTLINE, ELSEWHERE) == {4, 5, 6}


def test_a_question_for_managers_is_for_whoever_works_there() -> None:
    assert witnesses(BOSS, CHIEF, CLERK, *FRONTLINE, audience=Audience.MANAGER) == {2, 3, 4, 5, 6}


def test_those_who_closed_it_are_left_out_and_then_whoever_works_there_may_say() -> None:
    assert witnesses(BOSS, CHIEF, CLERK, *FRONTLINE, without=(4,)) == {5, 6}
    assert witnesses(BOSS, CHIEF, CLERK, *FRONTLINE, without=(4, 5, 6, 2)) == {3}


def test_where_nobody_else_works_there_those_who_lead_may_say() -> None:
    assert witnesses(BOSS, CHIEF, ELSEWHERE, without=(2,)) == {1}
    assert witnesses(CHIEF, ELSEWHERE, without=(2,)) == set()


def test_of_a_confidential_round_five_must_be_possible() -> None:
    more = replace(member(7, STAFF, HR), frontline=True), replace(member(8, STAFF, HR), frontline=True)
    assert witnesses(*FRONTLINE, *more, CLERK, privacy=Privacy.CONFIDENTIAL) == {4, 5, 6, 7, 8}
    assert witnesses(*FRONTLINE, CLERK, CHIEF, privacy=Privacy.CONFIDENTIAL) == {2, 3, 4, 5, 6}
    assert witnesses(*FRONTLINE, CLERK, privacy=Privacy.CONFIDENTIAL) == set()


def test_chance_chooses_among_them_in_an_order_of_their_own() -> None:
    for shuffled in (FRONTLINE, FRONTLINE[::-1]):
        assert choose_witness(shuffled, lambda count: count - 1) == FRONTLINE[2]
    assert choose_witness((), lambda count: count - 1) is None


@pytest.mark.parametrize(
    ("standing", "borne_out"),
    [
        (Standing.MEETS, True),
        (Standing.PARTLY, False),
        (Standing.NOT, False),
        (Standing.OUT, False),
        (Standing.UNKNOWN, None),
    ],
)
def test_only_the_same_bears_it_out_and_who_does_not_know_says_nothing(
    standing: Standing, borne_out: bool | None
) -> None:
    assert bears_out(Choice(id="it", standing=standing)) is borne_out
