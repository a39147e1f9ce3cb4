from __future__ import annotations

from datetime import date, timedelta

from bot.assessment.reminders import Due, History, Pending, ReminderKind, what_is_due

DAY = date(2026, 12, 1)
ACTION = Pending(kind=ReminderKind.ACTION_DUE, subject=7, day=DAY, began=DAY - timedelta(days=60))
ROUND = Pending(kind=ReminderKind.ROUND_CLOSING, subject=3, day=DAY, began=DAY - timedelta(days=14))
RUN = Pending(kind=ReminderKind.RUN_UNFINISHED, subject=5, day=DAY)


def due(pending: Pending, days: int, history: History | None = None, *, eve: int | None = None) -> list[Due]:
    today = DAY + timedelta(days=days)
    last = DAY + timedelta(days=days if eve is None else eve)
    return list(what_is_due([pending], history or History(put_off={}), today=today, eve=last))


def reminded_over(pending: Pending, days: range) -> list[int]:
    """On which days somebody is reminded who is looked after on each of them."""
    steps: set[tuple[ReminderKind, int, str]] = set()
    reminded = []
    for day in days:
        for it in due(pending, day, History(steps=steps, put_off={})):
            steps |= {(pending.kind, pending.subject, step) for step in it.steps}
            reminded.append(day)
    return reminded


def test_an_unfinished_run_is_reminded_of_after_one_and_three_days_then_never() -> None:
    assert reminded_over(RUN, range(60)) == [1, 3]


def test_a_closing_round_is_reminded_of_seven_days_and_one_day_before() -> None:
    assert reminded_over(ROUND, range(-14, 1)) == [-7, -1]


def test_an_action_is_reminded_of_before_on_the_day_and_then_weekly() -> None:
    assert reminded_over(ACTION, range(-60, 30)) == [-7, 0, 7, 14, 21, 28]


def test_a_department_is_reminded_of_before_on_the_day_and_then_monthly() -> None:
    pending = Pending(kind=ReminderKind.REASSESSMENT_DUE, subject=1, day=DAY)
    assert reminded_over(pending, range(-100, 100)) == [-14, 0, 30, 60, 90]


def test_steps_missed_in_an_outage_are_one() -> None:
    assert reminded_over(ACTION, range(-8, 30, 10)) == [2, 12, 22]


def test_those_in_charge_hear_of_what_is_late_after_two_weeks_and_then_weekly() -> None:
    late = Pending(kind=ReminderKind.ACTION_LATE, subject=7, day=DAY)
    assert reminded_over(late, range(-10, 40)) == [14, 21, 28, 35]


def test_what_would_fall_on_free_days_and_comes_before_a_day_comes_early() -> None:
    assert due(ROUND, -3, History(steps=step(ROUND, 0), put_off={}), eve=-1)
    assert not due(ROUND, -3, History(steps=step(ROUND, 0), put_off={}), eve=-2)


def test_what_is_due_on_a_free_day_is_told_on_the_last_working_day_before_it_and_not_again_after_it() -> None:
    before = History(steps=step(ACTION, 0), put_off={})
    assert not due(ACTION, -2, before, eve=-1)
    (told,) = due(ACTION, -2, before, eve=0)
    known = step(ACTION, 0) | {(ReminderKind.ACTION_DUE, 7, it) for it in told.steps}
    assert not due(ACTION, 1, History(steps=known, put_off={}))
    assert due(ACTION, 7, History(steps=known, put_off={}))


def test_what_falls_on_free_days_and_comes_after_its_day_comes_late() -> None:
    assert not due(ACTION, 6, History(steps=step(ACTION, 1), put_off={}), eve=8)
    assert not due(RUN, 0, eve=2)


def test_a_step_that_lay_before_the_thing_began_is_left_out() -> None:
    short = Pending(kind=ReminderKind.ROUND_CLOSING, subject=3, day=DAY, began=DAY - timedelta(days=5))
    assert reminded_over(short, range(-5, 1)) == [-1]


def test_what_was_stopped_or_is_not_his_is_silent() -> None:
    assert not due(ACTION, 0, History(put_off={}, stopped={ReminderKind.ACTION_DUE}))
    assert not due(ACTION, 0, History(put_off={(ReminderKind.ACTION_DUE, 7): None}))


def test_what_was_put_off_comes_again_on_its_day_once() -> None:
    until = DAY + timedelta(days=2)
    put_off = {(ReminderKind.ACTION_DUE, 7): until}
    known = step(ACTION, 1)
    assert not due(ACTION, 1, History(steps=known, put_off=put_off))
    (again,) = due(ACTION, 2, History(steps=known, put_off=put_off))
    known |= {(ReminderKind.ACTION_DUE, 7, it) for it in again.steps}
    assert not due(ACTION, 3, History(steps=known, put_off=put_off))
    assert due(ACTION, 7, History(steps=known, put_off=put_off))


def test_a_run_that_was_taken_up_again_is_counted_anew() -> None:
    later = Pending(kind=ReminderKind.RUN_UNFINISHED, subject=5, day=DAY + timedelta(days=10))
    assert due(later, 11, History(steps=step(RUN, 1), put_off={}))


def step(pending: Pending, number: int) -> set[tuple[ReminderKind, int, str]]:
    return {(pending.kind, pending.subject, f"{pending.day}:{number}")}
