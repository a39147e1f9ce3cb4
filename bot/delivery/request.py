"""HTTP for the Telegram library, through aiohttp: several times the throughput of its default."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 512
"""Kept alive for as many calls in flight; calls beyond them wait for a free one."""

KEEP_ALIVE = 60
"""Seconds. Shorter than servers usually keep an idle connection, so that they seldom close one that we are using."""

PATIENCE = 10.0
"""Seconds for a whole call, from connecting to the last byte, where the caller names no other limit."""


class AiohttpRequest(BaseRequest):
    """One pool of connections. No error that leaves it holds an address, for the address holds the bot's token."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds for a whole call, by default."""
        return PATIENCE

    async def initialize(self) -> None:
        """Do nothing: the first call opens the session, in the loop that runs then."""

    async def shutdown(self) -> None:
        """Close every connection. A later call opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the limit is one for the whole call
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Make one call and return its status and body.

        Raises:
            TimedOut: there was no whole answer within the limit.
            NetworkError: the server could not be reached, or went away.
        """
        limit = PATIENCE if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        body, headers = _encode(request_data)
        with _naming_no_address(limit):
            # A redirect would hand the token to another address; the Bot API sends none.
            async with self._opened().request(
                method, url, data=body, headers=headers, timeout=_timeout(limit), allow_redirects=False
            ) as response:
                return response.status, await response.read()

    async def download(self, url: str, *, most: int, patience: float) -> bytes:
        """Fetch a file, or its first `most` bytes where it is longer.

        Raises:
            TimedOut: it was not there within `patience` seconds.
            NetworkError: the server could not be reached, went away, or did not give it out.
        """
        body = bytearray()
        with _naming_no_address(patience):
            async with self._opened().get(url, timeout=_timeout(patience), allow_redirects=False) as response:
                if response.status != HTTPStatus.OK:
                    raise NetworkError(f"no file, but the status {response.status}")
                async for piece in response.content.iter_any():
                    body += piece
                    if len(body) >= most:
                        break
        return bytes(body[:most])

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Read an answer.

        Raises:
            NetworkError: it is not the Bot API that answered, but something on the way.
        """
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or "ok" not in answer:
            raise NetworkError("what answers is not a Bot API server")
        return answer

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEEP_ALIVE),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


@contextmanager
def _naming_no_address(limit: float) -> Iterator[None]:
    """Say what failed, without the address that failed."""
    try:
        yield
    except TimeoutError:
        raise TimedOut(f"no answer within {limit:g} seconds") from None
    except OSError as error:
        raise NetworkError(error.strerror or type(error).__name__) from None
    except aiohttp.ClientError as error:
        raise NetworkError(type(error).__name__) from None


@lru_cache(maxsize=16)
def _timeout(seconds: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds)


def _encode(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        return json.dumps(data.parameters).encode(), {"Content-Type": "application/json"}
    # Unquoted, or a file name with letters beyond ASCII arrives percent-encoded.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(
            name,
            io.BytesIO(content) if isinstance(content, bytes) else content,
            filename=filename,
            content_type=content_type,
        )
    return form, {}
