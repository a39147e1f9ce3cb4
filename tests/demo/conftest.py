"""A server with one person, and ways to call it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any

import aiohttp
import pytest

from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server

Call = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[Server]:
    async with Server(now=clock) as server:
        yield server


@pytest.fixture
def amina(server: Server) -> Phone:
    return server.person(first_name="Amina", last_name="Diallo", username="amina", role="Owner", started=True)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def ask(server: Server, http: aiohttp.ClientSession) -> Call:
    """Call a method with a JSON body; gives the whole answer."""

    async def ask(method: str, **parameters: Any) -> Any:
        async with http.post(f"{server.url}/bot{server.token}/{method}", json=parameters) as response:
            body = await response.json()
            assert response.status == body.get("error_code", 200)
            return body

    return ask


@pytest.fixture
def call(ask: Call) -> Call:
    """Call a method that must succeed; gives the result."""

    async def call(method: str, **parameters: Any) -> Any:
        body = await ask(method, **parameters)
        assert body["ok"], body
        return body["result"]

    return call


@pytest.fixture
def refused(ask: Call) -> Call:
    """Call a method that must be refused; gives the description."""

    async def refused(method: str, **parameters: Any) -> str:
        body: Mapping[str, str] = await ask(method, **parameters)
        assert not body["ok"], body
        return body["description"]

    return refused


def png(width: int = 40, height: int = 30) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
