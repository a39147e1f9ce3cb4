from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.errors import Stale
from bot.screens.payload import LIMIT, Payload, decode
from bot.screens.verbs import Verb

INSTITUTION, RUN, STEP, MESSAGE = 9_999, 10_000_000, 9_999, 100_000_000


@st.composite
def payloads(draw: st.DrawFn) -> Payload:
    verb = draw(st.sampled_from(Verb))
    numbers = st.integers(0, 10**6)
    return Payload(verb, draw(numbers), tuple(draw(numbers) for _ in range(verb.numbers)), below=draw(st.booleans()))


@given(payloads())
def test_what_a_button_carries_reads_back(payload: Payload) -> None:
    written = payload.encode()
    assert len(written.encode()) <= LIMIT
    assert decode(written) == payload


@pytest.mark.parametrize("numbers", [(RUN, STEP, 4, MESSAGE), (RUN, STEP, 99), (RUN, MESSAGE)])
def test_the_largest_ids_fit(numbers: tuple[int, ...]) -> None:
    verb = next(verb for verb in Verb if verb.numbers == len(numbers))
    assert len(Payload(verb, INSTITUTION, numbers, below=True).encode()) <= LIMIT


@pytest.mark.parametrize("number", [-1, 2**53 + 1])
def test_a_number_out_of_range_cannot_be_carried(number: int) -> None:
    with pytest.raises(ValueError, match="not a payload number"):
        Payload(Verb.CARD, number, (1,)).encode()


def test_a_payload_over_the_limit_cannot_be_carried() -> None:
    with pytest.raises(ValueError, match="over 32 bytes"):
        Payload(Verb.ANSWER_DRAFT, 2**53, (2**53, 2**53, 2**53)).encode()


@pytest.mark.parametrize(
    "forged",
    [
        "",
        ".",
        "c",
        "c.",
        "c.1",
        "c.1.2.3",
        "c.1.2.3.4.5",
        "k.1.2.3",
        "zz.1.2",
        "C.1.2.3.4",
        "c.1.2.3.-4",
        "c.1.2.3.4_0",
        "c.1.2.3. 4",
        "c.1.2.3.04",
        "c.1.2.3.A",
        "c.1.2.3.٣",
        "c.1.2.3.zzzzzzzzzzzz",
        "c.1.2.3." + "9" * 500,
        "c:1:2:3:4",
        "🙂.1.2.3.4",
        "c.1.2.3.4\n",
        ">>c.1.2.3.4",
        "c.>1.2.3.4",
    ],
)
def test_a_forged_text_is_stale(forged: str) -> None:
    with pytest.raises(Stale) as raised:
        decode(forged)
    assert raised.value.message == "tap-unreadable"


@given(st.text())
def test_whatever_the_text_decoding_reads_it_or_calls_it_stale(text: str) -> None:
    try:
        payload = decode(text)
    except Stale:
        return
    assert payload.encode() == text
