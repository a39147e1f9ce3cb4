"""When something is to be assessed again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import Importance
from bot.assessment.people import Department
from bot.assessment.reassessment import (
    CHOICES,
    COUNTS_MONTHS,
    Assessed,
    Interval,
    Intervals,
    Reason,
    Scheduled,
    by_date,
    is_critical,
    months_after,
)

from .small_institutions import flow, one_says, question

DAY = date(2026, 8, 31)
USUAL = Intervals()


def assessed(area: str = "hr", **others: object) -> Assessed:
    return Assessed(department=1, area=area, **{"assessed_on": DAY, **others})  # type: ignore[arg-type]


def scheduled(*areas: Assessed, intervals: Intervals = USUAL) -> Scheduled:
    department = Department(id=1, name=None, areas=("fn", "hr", "it"))
    return Scheduled(department=department, assessed=areas, intervals=intervals, may_change=True)


@pytest.mark.parametrize(
    ("months", "day"),
    [(6, date(2027, 2, 28)), (18, date(2028, 2, 29)), (4, date(2026, 12, 31)), (-2, date(2026, 6, 30))],
)
def test_months_end_where_they_are_shorter(months: int, day: date) -> None:
    assert months_after(DAY, months) == day


def test_it_is_half_a_year_and_sooner_where_something_critical_is_not_met() -> None:
    usual, critical = assessed(), assessed(is_critical=True)
    assert (usual.due_on(USUAL), usual.reason(USUAL)) == (date(2027, 2, 28), Reason.USUAL)
    assert (critical.due_on(USUAL), critical.reason(USUAL)) == (DAY + timedelta(days=90), Reason.CRITICAL)


def test_what_is_critical_is_never_later_than_usual() -> None:
    intervals = Intervals(months=3, critical_days=180)
    critical = assessed(is_critical=True)
    assert (critical.due_on(intervals), critical.reason(intervals)) == (date(2026, 11, 30), Reason.USUAL)


@given(
    assessed_on=st.dates(date(2020, 1, 1), date(2090, 1, 1)),
    critical=st.booleans(),
    chosen=st.none() | st.dates(date(2020, 1, 1), date(2099, 1, 1)),
    months=st.sampled_from((*CHOICES[Interval.USUAL], 36, 100)),
    days=st.sampled_from(CHOICES[Interval.CRITICAL]),
    late=st.integers(0, 1_000),
)
def test_no_date_and_no_move_is_beyond_what_programmes_accept(
    assessed_on: date, critical: bool, chosen: date | None, months: int, days: int, late: int
) -> None:
    it = Assessed(department=1, area="hr", assessed_on=assessed_on, is_critical=critical, chosen_on=chosen)
    found = scheduled(it, intervals=Intervals(months=months, critical_days=days))
    limit, today = months_after(assessed_on, COUNTS_MONTHS), assessed_on + timedelta(days=late)
    assert found.due_on and found.due_on <= limit
    assert found.reckoned and found.reckoned <= limit
    for moved in (found.moved(1, today), found.moved(-1, today)):
        assert moved is None or (found.may_fall_on(moved, today) and moved != found.due_on)


def test_a_month_sooner_or_later_stays_within_what_is_possible() -> None:
    found = scheduled(assessed())
    assert found.moved(1, DAY) == date(2027, 3, 28)
    assert found.moved(-1, DAY) == date(2027, 1, 28)
    close = date(2027, 2, 20)
    assert found.moved(-1, close) == close
    overdue = date(2027, 4, 1)
    assert found.moved(-1, overdue) is None
    assert found.moved(1, overdue) == date(2027, 5, 1)


def test_after_two_years_it_counts_no_more_and_cannot_be_moved() -> None:
    found = scheduled(assessed())
    last = date(2028, 8, 31)
    assert found.last_day == last
    assert not found.is_expired(last)
    over = last + timedelta(days=1)
    assert found.is_expired(over)
    assert (found.moved(1, over), found.moved(-1, over), found.may_fall_on(over, over)) == (None, None, False)


def test_a_department_is_due_with_the_first_of_its_areas_that_is_not_under_way() -> None:
    sooner = assessed("hr", is_critical=True)
    later = assessed("it", assessed_on=DAY + timedelta(days=60))
    both = scheduled(later, sooner)
    assert (both.due_on, both.reason, both.not_assessed) == (sooner.due_on(USUAL), Reason.CRITICAL, ("fn",))
    begun = scheduled(later, assessed("hr", is_critical=True, under_way=True))
    assert begun.due_on == later.due_on(USUAL)
    assert scheduled(assessed(under_way=True)).due_on is None


def test_what_is_due_first_comes_first_and_what_nobody_assessed_last() -> None:
    never, under_way = scheduled(), scheduled(assessed(under_way=True))
    usual, critical = scheduled(assessed()), scheduled(assessed(is_critical=True))
    assert by_date([never, under_way, usual, critical]) == (critical, usual, under_way, never)


def test_it_is_told_of_shortly_before_and_after() -> None:
    found = scheduled(assessed())
    due = found.due_on
    assert due
    assert not found.is_near(months_after(due, -1))
    assert all(found.is_near(due - timedelta(days=days)) for days in (14, 0, -400))


@pytest.mark.parametrize(
    ("importance", "choice", "critical"),
    [
        (Importance.CRITICAL, "not", True),
        (Importance.CRITICAL, "partly", False),
        (Importance.CRITICAL, "unknown", False),
        (Importance.MAJOR, "not", False),
    ],
)
def test_critical_is_what_is_critical_and_not_met(importance: Importance, choice: str, critical: bool) -> None:
    asked = flow(question("hr-code", importance=importance))
    assert is_critical(one_says(asked, hr_code=choice)) is critical
