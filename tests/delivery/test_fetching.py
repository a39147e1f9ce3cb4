from __future__ import annotations

import logging
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.assessment.errors import Refused, SmartOperationsError, Unavailable
from bot.delivery.connection import Telegram
from bot.delivery.sender import Sender
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.telegram_server import TOKEN, Server

SHEET = bytes(range(256)) * 400
LIMIT = 200_000

Serve = Callable[[web.Request], Any]


@pytest.fixture
async def telegram_server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


@pytest.fixture
def amina(telegram_server: Server) -> Phone:
    return telegram_server.person(first_name="Amina", started=True)


async def no_wait(_seconds: float) -> None:
    """What fails at once is tried again at once."""


def sender_of(url: str) -> Sender:
    return Sender(
        telegram=Telegram(TOKEN, url), placed=lambda _card: None, unreachable=lambda _chat: None, sleep=no_wait
    )


@pytest.fixture
async def sender(telegram_server: Server) -> AsyncIterator[Sender]:
    sender = sender_of(telegram_server.url)
    yield sender
    await sender.telegram.close_connections()


def file_id_of(server: Server) -> str:
    [file] = server.telegram.files
    return file.id


@asynccontextmanager
async def liar(size: int | None, serve: Serve) -> AsyncIterator[Sender]:
    """A server that tells a size of its own choice, and serves the file in its own way."""

    async def describe(_request: web.Request) -> web.Response:
        file = {"file_id": "x", "file_path": "documents/file_1.xlsx"} | ({"file_size": size} if size else {})
        return web.json_response({"ok": True, "result": file})

    app = web.Application()
    app.router.add_post("/bot{token}/getFile", describe)
    app.router.add_get("/file/bot{token}/{path:.+}", serve)
    async with TestServer(app) as server:
        sender = sender_of(str(server.make_url("")))
        yield sender
        await sender.telegram.close_connections()


async def test_a_file_that_was_sent_arrives_as_it_is(telegram_server: Server, amina: Phone, sender: Sender) -> None:
    amina.sends_document(SHEET, "answers.xlsx")
    assert await sender.fetch(file_id_of(telegram_server), limit=len(SHEET)) == SHEET


async def test_a_file_over_the_limit_is_not_even_asked_for(
    telegram_server: Server, amina: Phone, sender: Sender
) -> None:
    amina.sends_document(SHEET, "answers.xlsx")
    file_id = file_id_of(telegram_server)
    telegram_server.telegram.files._by_path.clear()
    with pytest.raises(Refused) as refused:
        await sender.fetch(file_id, limit=100_000)
    assert (refused.value.message, refused.value.arguments) == ("sheet-too-large", {"limit": 100})


async def test_a_file_that_telegram_itself_finds_too_large_is_too_large(
    telegram_server: Server, amina: Phone, sender: Sender
) -> None:
    amina.sends_document(bytes(20 * 1024 * 1024 + 1), "film.xlsx")
    with pytest.raises(Refused, match="sheet-too-large"):
        await sender.fetch(file_id_of(telegram_server), limit=LIMIT)


async def test_a_fault_that_passes_at_once_is_not_noticed(
    telegram_server: Server, amina: Phone, sender: Sender
) -> None:
    amina.sends_document(SHEET)
    file_id = file_id_of(telegram_server)
    telegram_server.faults.plan(Fault.RESET, "getFile")
    assert await sender.fetch(file_id, limit=LIMIT) == SHEET


async def test_what_telegram_does_not_give_out_is_unavailable(
    telegram_server: Server, amina: Phone, sender: Sender
) -> None:
    with pytest.raises(Unavailable, match="file-unavailable"):
        await sender.fetch("unheard-of", limit=LIMIT)
    amina.sends_document(SHEET)
    file_id = file_id_of(telegram_server)
    telegram_server.telegram.files._by_path.clear()
    with pytest.raises(Unavailable, match="file-unavailable"):
        await sender.fetch(file_id, limit=LIMIT)


@pytest.mark.parametrize("size", [10, None])
async def test_a_file_that_is_larger_than_was_said_is_read_no_further_than_the_limit(size: int | None) -> None:
    served = 0

    async def pour(request: web.Request) -> web.StreamResponse:
        nonlocal served
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(1_000):
            await response.write(bytes(LIMIT))
            served += 1
        return response

    async with liar(size, pour) as sender:
        with pytest.raises(Refused, match="sheet-too-large"):
            await sender.fetch("x", limit=LIMIT)
    assert served < 100


async def cut_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b"PK")
    assert request.transport
    request.transport.abort()
    return response


async def redirect(_request: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": "http://127.0.0.1:1/elsewhere"})


async def refuse(_request: web.Request) -> web.Response:
    return web.Response(status=404)


@pytest.mark.parametrize("serve", [cut_off, redirect, refuse])
async def test_no_failure_tells_the_token(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with liar(2, serve) as sender:
        with pytest.raises(SmartOperationsError) as failed:
            await sender.fetch("x", limit=LIMIT)
    assert isinstance(failed.value, Unavailable)
    told = [*traceback.format_exception(failed.value), *(r.getMessage() for r in caplog.records if is_ours(r))]
    assert any("a file cannot be fetched" in line for line in told)
    assert not [line for line in told if TOKEN in line or "file_1" in line]


def is_ours(record: logging.LogRecord) -> bool:
    return not record.name.startswith("aiohttp")  # the server's own log of its requests
