from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.delivery.connection import Telegram

from .fake_server import TOKEN, FakeServer


@pytest.fixture
async def server() -> AsyncIterator[FakeServer]:
    fake = FakeServer()
    await fake.http.start_server()
    yield fake
    fake.over.set()
    await fake.http.close()


@pytest.fixture
async def telegram(server: FakeServer) -> AsyncIterator[Telegram]:
    connection = Telegram(TOKEN, server.url + "/")
    yield connection
    await connection.close_connections()
