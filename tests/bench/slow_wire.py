"""A long way to a server: what the bot sends arrives late, as on a real network."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

from yarl import URL

_CHUNK = 65_536


class SlowWire:
    """Passes connections on to a server; every call of the Bot API, polls too, takes `delay` seconds longer."""

    def __init__(self, server: str, delay: float) -> None:
        self._server = URL(server)
        self._delay = delay
        self._listening: asyncio.Server | None = None
        self._pumps: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._listening = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._listening:
            self._listening.close()
        for pump in tuple(self._pumps):
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)

    @property
    def url(self) -> str:
        """Where the long way begins."""
        assert self._listening
        return f"http://127.0.0.1:{self._listening.sockets[0].getsockname()[1]}"

    async def _pass_on(self, from_bot: asyncio.StreamReader, to_bot: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(self._server.host, self._server.port)
        for pump in (_pump(from_bot, to_server, self._delay), _pump(from_server, to_bot, 0)):
            task = asyncio.create_task(pump)
            self._pumps.add(task)
            task.add_done_callback(self._pumps.discard)


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter, delay: float) -> None:
    loop = asyncio.get_running_loop()
    try:
        with suppress(ConnectionError):
            while data := await source.read(_CHUNK):
                loop.call_later(delay, sink.write, data) if delay else sink.write(data)
    finally:
        loop.call_later(delay, sink.close)
