from __future__ import annotations

import time

import aiohttp
import pytest

from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

from .conftest import Call


async def send(server: Server, http: aiohttp.ClientSession, text: str, *, patience: float = 5) -> int:
    url = f"{server.url}/bot{server.token}/sendMessage"
    timeout = aiohttp.ClientTimeout(total=patience)
    async with http.post(url, json={"chat_id": 1001, "text": text}, timeout=timeout) as response:
        return response.status


async def test_a_bad_gateway_answers_for_the_server(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    server.faults.plan(Fault.BAD_GATEWAY, "sendMessage", times=2)
    assert [await send(server, http, text) for text in "abc"] == [502, 502, 200]
    assert [seen.text for seen in amina.messages] == ["c"]


async def test_a_bad_gateway_may_hide_that_the_call_took_effect(
    server: Server, amina: Phone, http: aiohttp.ClientSession
) -> None:
    server.faults.plan(Fault.BAD_GATEWAY_AFTER)
    assert await send(server, http, "a") == 502
    assert amina.last.text == "a"


async def test_an_answer_may_never_come(server: Server, amina: Phone, http: aiohttp.ClientSession) -> None:
    server.faults.plan(Fault.SILENCE_AFTER)
    with pytest.raises(TimeoutError):
        await send(server, http, "a", patience=0.05)
    assert amina.last.text == "a"


@pytest.mark.parametrize(("fault", "shown"), [(Fault.RESET, []), (Fault.RESET_AFTER, ["a"])])
async def test_a_connection_may_break(
    server: Server, amina: Phone, http: aiohttp.ClientSession, fault: Fault, shown: list[str]
) -> None:
    server.faults.plan(fault)
    with pytest.raises(aiohttp.ClientConnectionError):
        await send(server, http, "a")
    assert [seen.text for seen in amina.messages] == shown
    assert await send(server, http, "b") == 200


async def test_a_flood_can_be_staged(server: Server, amina: Phone, ask: Call) -> None:
    server.faults.plan(Fault.FLOOD, "sendMessage", retry_after=7)
    answer = await ask("sendMessage", chat_id=amina.id, text="a")
    assert answer["parameters"] == {"retry_after": 7}
    assert answer["description"] == "Too Many Requests: retry after 7"


async def test_calls_can_be_slowed_down(server: Server, amina: Phone, call: Call) -> None:
    server.faults.latency = 0.05
    began = time.monotonic()
    await call("sendMessage", chat_id=amina.id, text="a")
    assert time.monotonic() - began >= 0.05
