from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.guessing import ANSWERED, FREE, HOUR, LONGEST, Guesses, Reception, count_wrong, receive

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def after(number: int, *, apart: timedelta = timedelta()) -> tuple[Guesses | None, list[Reception]]:
    """What becomes of so many wrong codes, one after the other."""
    guesses: Guesses | None = None
    receptions = []
    now = NOW
    for _ in range(number):
        receptions.append(receive(guesses, now))
        if receptions[-1] is not Reception.IGNORED:
            guesses = count_wrong(guesses, now)
        now += apart
    return guesses, receptions


def test_a_few_are_tried_some_are_put_off_and_the_rest_ignored() -> None:
    _, receptions = after(20)
    assert receptions == [Reception.TRIED] * FREE + [Reception.PUT_OFF] * (ANSWERED - FREE) + [Reception.IGNORED] * 10


def test_a_code_now_and_then_is_always_tried() -> None:
    _, receptions = after(100, apart=HOUR / (FREE - 1) + timedelta(minutes=1))
    assert set(receptions) == {Reception.TRIED}


@given(st.lists(st.integers(min_value=0, max_value=20_000), max_size=200))
def test_whatever_the_pauses_few_codes_are_tried(pauses: list[int]) -> None:
    """Pauses are in minutes. A person has some five tries an hour, and whoever does not stop one a week in the end."""
    guesses: Guesses | None = None
    now, tried = NOW, 0
    for pause in pauses:
        reception = receive(guesses, now)
        tried += reception is Reception.TRIED
        if reception is not Reception.IGNORED:
            guesses = count_wrong(guesses, now)
            assert guesses.forgotten_at > now
            assert guesses.shut_until is None or guesses.shut_until - now <= LONGEST
        now += timedelta(minutes=pause)
    assert tried <= FREE * ((now - NOW) / HOUR + 1)


def test_the_count_of_whoever_never_stops_stays_within_what_a_time_can_be() -> None:
    guesses: Guesses | None = None
    now = NOW
    for _ in range(200):
        guesses = count_wrong(guesses, now)
        now = guesses.shut_until or now
    assert guesses
    assert guesses.shut_until
