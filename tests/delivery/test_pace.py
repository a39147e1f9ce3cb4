from __future__ import annotations

import pytest

from bot.delivery import pace as pacing
from bot.delivery.pace import Allowance, Pace

AMINA, BO = 1, 2


class Time:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


def taken(pace: Pace, key: int, times: int) -> int:
    return sum(pace.has_turn(key) for _ in range(times))


def test_so_many_turns_come_at_once_and_then_one_by_one(time: Time) -> None:
    pace = Pace(Allowance(turns=3, every=10), clock=time)
    assert taken(pace, AMINA, 10) == 3
    assert pace.wait(AMINA) == 10
    time.now += 9
    assert pace.wait(AMINA) == 1
    time.now += 1
    assert taken(pace, AMINA, 10) == 1


def test_whoever_waits_long_has_all_turns_again_and_no_more(time: Time) -> None:
    pace = Pace(Allowance(turns=3, every=10), clock=time)
    taken(pace, AMINA, 3)
    time.now += 1_000
    assert taken(pace, AMINA, 10) == 3


def test_everybody_has_turns_of_his_own(time: Time) -> None:
    pace = Pace(Allowance(turns=3, every=10), clock=time)
    taken(pace, AMINA, 10)
    assert taken(pace, BO, 10) == 3


def test_every_allowance_holds(time: Time) -> None:
    pace = Pace(Allowance(turns=2, every=1), Allowance(turns=5, every=100), clock=time)
    had = 0
    for _ in range(50):
        had += taken(pace, AMINA, 10)
        time.now += 1
    assert had == 5
    assert pace.wait(AMINA) == 50


def test_without_an_allowance_there_is_no_limit(time: Time) -> None:
    assert taken(Pace(clock=time), AMINA, 1_000) == 1_000


def test_however_many_come_few_are_remembered(time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "REMEMBERED", 100)
    pace = Pace(Allowance(turns=1, every=10), clock=time)
    for key in range(1_000):
        assert pace.has_turn(key)
    assert len(pace._full) == 100
    assert not pace.has_turn(999)
