from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.assessment.action import (
    LIVING,
    Deed,
    Status,
    by_urgency,
    check_reason,
    clean_words,
    due_by,
    may_be_due,
    read_in_force,
)
from bot.assessment.errors import Refused, Stale
from bot.assessment.flow import Importance

from .small_actions import NOON, TODAY, action
from .small_institutions import content, flow, question

OF = content(flow(question("hr-code", was=("em-code", "hr-rules"))), flow(question("it-login")))
ACTION = action()

WAYS = {
    Status.AGREED: {Deed.BEGIN: Status.IN_PROGRESS, Deed.SAY_DONE: Status.SAID_DONE, Deed.DROP: Status.DROPPED},
    Status.IN_PROGRESS: {Deed.SAY_DONE: Status.SAID_DONE, Deed.DROP: Status.DROPPED},
    Status.SAID_DONE: {
        Deed.TAKE_BACK: Status.IN_PROGRESS,
        Deed.CONFIRM: Status.CONFIRMED,
        Deed.REOPEN: Status.IN_PROGRESS,
        Deed.DROP: Status.DROPPED,
    },
    Status.CONFIRMED: {},
    Status.DROPPED: {},
}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("deed", Deed)
def test_an_action_moves_as_agreed_and_not_otherwise(status: Status, deed: Deed) -> None:
    at = replace(ACTION, status=status)
    expected = WAYS[status].get(deed)
    assert at.can(deed) == (expected is not None)
    if expected is None:
        with pytest.raises(Stale):
            at.after(deed, now=NOON)
        return
    moved = at.after(deed, now=NOON)
    assert (moved.status, moved.step) == (expected, 1)
    assert moved.ended_at == (None if expected in LIVING else NOON)
    assert moved.is_after(deed)
    assert not at.is_after(deed)


@pytest.mark.parametrize(
    ("importance", "days"), [(Importance.CRITICAL, 30), (Importance.MAJOR, 60), (Importance.MINOR, 90)]
)
def test_what_matters_more_is_due_sooner(importance: Importance, days: int) -> None:
    assert due_by(importance, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("status", "due_on", "is_late"),
    [
        (Status.AGREED, TODAY, False),
        (Status.AGREED, TODAY - timedelta(days=1), True),
        (Status.IN_PROGRESS, TODAY - timedelta(days=1), True),
        (Status.SAID_DONE, TODAY - timedelta(days=9), False),
        (Status.CONFIRMED, TODAY - timedelta(days=9), False),
        (Status.DROPPED, TODAY - timedelta(days=9), False),
    ],
)
def test_an_action_is_late_once_its_day_is_over_and_nobody_says_it_is_done(
    status: Status, due_on: date, is_late: bool
) -> None:
    assert replace(ACTION, status=status, due_on=due_on).is_late(TODAY) == is_late


def test_what_is_late_comes_first_and_then_what_is_due_first() -> None:
    waiting = replace(ACTION, id=1, status=Status.SAID_DONE, due_on=TODAY - timedelta(days=9))
    late = replace(ACTION, id=2, due_on=TODAY - timedelta(days=1))
    soon = replace(ACTION, id=3, due_on=TODAY)
    later = replace(ACTION, id=4, due_on=TODAY + timedelta(days=1))
    assert by_urgency([later, soon, late, waiting], TODAY) == [late, waiting, soon, later]


@pytest.mark.parametrize(("days", "may"), [(-1, False), (0, True), (730, True), (731, False)])
def test_a_day_is_today_or_within_two_years(days: int, may: bool) -> None:
    assert may_be_due(TODAY + timedelta(days=days), TODAY) == may


@pytest.mark.parametrize("text", ["", " \n ", "x" * 301])
def test_what_will_be_done_takes_some_words_and_not_too_many(text: str) -> None:
    with pytest.raises(Refused, match="action-words-length"):
        clean_words(text)
    assert clean_words("Put up\na box ") == "Put up a box"


@pytest.mark.parametrize("length", [2, 501])
def test_a_reason_is_neither_too_short_nor_too_long(length: int) -> None:
    with pytest.raises(Refused, match="action-reason-length"):
        check_reason("x" * length)
    check_reason("x" * 3)


def test_an_action_keeps_the_id_that_is_in_force() -> None:
    assert read_in_force(OF, [ACTION]) == (ACTION,)


def test_an_action_follows_its_responsibility_to_its_new_id_and_area() -> None:
    for former, area in (("em-code", "em"), ("hr-rules", "hr"), ("hr-code", "hr")):
        (read,) = read_in_force(OF, [replace(ACTION, question=former, area=area)])
        assert (read.question, read.area) == ("hr-code", "hr")


def test_an_action_for_what_is_no_longer_asked_is_left_out() -> None:
    assert read_in_force(OF, [replace(ACTION, question="it-gone"), ACTION]) == (ACTION,)
