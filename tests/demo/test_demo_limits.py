from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.demo.chat import Chat, Kind
from bot.demo.limits import Floodgate, Limits
from bot.demo.refusal import Refusal
from bot.demo.telegram_server import Server


def chat(number: int = 1, kind: Kind = Kind.PRIVATE, *, heard_at: float = 1e9) -> Chat:
    return Chat(id=number, kind=kind, card={}, members=set(), heard_at=heard_at)


def sent_at_once(gate: Floodgate, where: Chat, *, now: float, length: int = 10) -> int:
    sent = 0
    while sent < 1000:
        try:
            gate.pass_through(where, length, now)
        except Refusal:
            break
        sent += 1
    return sent


def test_a_chat_takes_a_burst_and_then_twenty_a_minute() -> None:
    gate = Floodgate(Limits.EXACT)
    assert sent_at_once(gate, chat(), now=0) == 20
    assert sent_at_once(gate, chat(), now=60) == 20
    assert sent_at_once(gate, chat(2), now=60) == 20


def test_the_wait_is_told_and_is_enough() -> None:
    gate = Floodgate(Limits.EXACT)
    sent_at_once(gate, chat(), now=0)
    with pytest.raises(Refusal) as refusal:
        gate.pass_through(chat(), 10, 1)
    wait = refusal.value.parameters["retry_after"]
    assert refusal.value.description == f"Too Many Requests: retry after {wait}"
    gate.pass_through(chat(), 10, 1 + wait)


def test_long_texts_weigh_double() -> None:
    assert sent_at_once(Floodgate(Limits.EXACT), chat(), now=0, length=501) == 10


def test_broadcasting_is_limited_over_all_chats_and_answering_is_not() -> None:
    broadcast, answers = Floodgate(Limits.EXACT), Floodgate(Limits.EXACT)
    for number in range(1, 31):
        broadcast.pass_through(chat(number, heard_at=0), 10, 1000)
        answers.pass_through(chat(number, heard_at=1000), 10, 1000)
    with pytest.raises(Refusal):
        broadcast.pass_through(chat(31, heard_at=0), 10, 1000)
    answers.pass_through(chat(31, heard_at=1000), 10, 1000)


def test_an_angry_server_makes_who_does_not_wait_wait_longer() -> None:
    gate = Floodgate(Limits.ANGRY)
    assert sent_at_once(gate, chat(), now=0) == 3
    waits = []
    for _ in range(3):
        with pytest.raises(Refusal) as refusal:
            gate.pass_through(chat(), 10, 0)
        waits.append(refusal.value.parameters["retry_after"])
    assert waits == sorted(set(waits))


@pytest.fixture
async def exact() -> AsyncIterator[Server]:
    async with Server(limits=Limits.EXACT, now=lambda: 1000.0) as server:
        yield server


async def test_sends_and_edits_share_a_limit_and_answers_to_taps_have_none(
    exact: Server, http: aiohttp.ClientSession
) -> None:
    amina = exact.person(first_name="Amina", started=True)
    base = f"{exact.url}/bot{exact.token}"
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    first = {"chat_id": amina.id, "text": "0", "reply_markup": markup}
    async with http.post(f"{base}/sendMessage", json=first) as response:
        assert response.status == 200
    for number in range(1, 25):
        edit = {"chat_id": amina.id, "message_id": 1, "text": str(number), "reply_markup": markup}
        async with http.post(f"{base}/editMessageText", json=edit) as response:
            body = await response.json()
            assert response.status == (200 if number < 20 else 429)
        async with http.post(f"{base}/answerCallbackQuery", json={"callback_query_id": amina.taps("Go")}) as response:
            assert response.status == 200
    assert body["parameters"] == {"retry_after": 3}
    assert amina.last.text == "19"
