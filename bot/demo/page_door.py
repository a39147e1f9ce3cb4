"""Where the chat page comes in: a desk of phones, each with its messages and its events.

Only pages that this server itself has served may come in: other sites open in the same browser are refused by the
`Host` and `Origin` that the browser states.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from importlib.resources import files
from pathlib import PurePath

from aiohttp import web

from bot.demo.about import about_for
from bot.demo.chat import Standing
from bot.demo.happenings import News
from bot.demo.page_acts import ACTS, Act
from bot.demo.page_view import as_page_event, as_page_message
from bot.demo.phone import CannotDoThat, Phone
from bot.demo.refusal import Refusal
from bot.demo.telegram import Telegram

_LOCAL_NAMES = {"127.0.0.1", "localhost"}
_CONTENT_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
_PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'self'; connect-src 'self' ws:; img-src 'self' data: blob:",
}
_HEARTBEAT = 30
"""Seconds between signs of life on an open socket."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PageDoor:
    """Serves the page and its client API."""

    def __init__(self, telegram: Telegram, *, note: str, sample: bool) -> None:
        self._telegram = telegram
        self._note = note
        self._sample = sample
        self._sockets: set[web.WebSocketResponse] = set()

    def add_routes(self, app: web.Application) -> None:
        """Open the door."""
        get, post = app.router.add_get, app.router.add_post
        get("/", _guarded(self._serve_index))
        get("/page/{name}", _guarded(self._serve_page))
        get("/api/desk", _guarded(self._serve_desk))
        get("/api/files/{file}", _guarded(self._serve_file))
        get("/api/phones/{person:[0-9]+}", _guarded(self._serve_phone))
        get("/api/phones/{person:[0-9]+}/events", _guarded(self._serve_events))
        post("/api/phones/{person:[0-9]+}/file", _guarded(self._take_file))
        for name, act in ACTS.items():
            post(f"/api/phones/{{person:[0-9]+}}/{name}", _guarded(partial(self._take_act, act)))

    async def close(self) -> None:
        """Let all pages go."""
        for socket in tuple(self._sockets):
            await socket.close()

    async def _serve_index(self, _request: web.Request) -> web.Response:
        return _page_file("index.html")

    async def _serve_page(self, request: web.Request) -> web.Response:
        return _page_file(request.match_info["name"])

    async def _serve_desk(self, _request: web.Request) -> web.Response:
        accounts = self._telegram.accounts.values()
        return web.json_response(
            {
                "people": [
                    {
                        "id": account.id,
                        "name": account.name,
                        "role": account.role,
                        "language_code": account.language_code,
                    }
                    for account in accounts
                    if account.role
                ],
                "bot": {
                    "id": self._telegram.bot.id,
                    "name": self._telegram.bot.first_name,
                    "username": self._telegram.bot.username,
                },
                "sample": self._sample,
                "note": self._note,
            }
        )

    async def _serve_file(self, request: web.Request) -> web.Response:
        file = self._telegram.files.by_id(request.match_info["file"])
        if file is None:
            raise web.HTTPNotFound
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        if file.kind == "photo":
            return web.Response(body=file.data, content_type=file.mime_type, headers=headers)
        # Never shown as a page: whatever is in a document stays a download.
        headers["Content-Disposition"] = "attachment"
        return web.Response(body=file.data, content_type="application/octet-stream", headers=headers)

    async def _serve_phone(self, request: web.Request) -> web.Response:
        phone = self._phone(request)
        return web.json_response(
            {
                "messages": [as_page_message(seen) for seen in phone.messages],
                "commands": phone.menu(),
                "blocked": phone.chat.standing is Standing.KICKED,
                "started": phone.chat.standing is not Standing.NEVER,
                "description": about_for(self._telegram, "description", phone.person.language_code),
            }
        )

    async def _serve_events(self, request: web.Request) -> web.WebSocketResponse:
        phone = self._phone(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT)
        await socket.prepare(request)
        news: asyncio.Queue[News] = asyncio.Queue()
        stop = self._telegram.watchers.watch(phone.chat.id, news.put_nowait)
        sender = asyncio.create_task(self._send_events(socket, phone, news))
        self._sockets.add(socket)
        try:
            async for _ in socket:
                pass
        finally:
            stop()
            sender.cancel()
            self._sockets.discard(socket)
        return socket

    async def _send_events(self, socket: web.WebSocketResponse, phone: Phone, news: asyncio.Queue[News]) -> None:
        with suppress(ConnectionError):
            while True:
                await socket.send_json(as_page_event(self._telegram, phone, await news.get()))

    async def _take_act(self, act: Act, request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        body = await request.json()
        return web.json_response(act(self._phone(request), body if isinstance(body, dict) else {}))

    async def _take_file(self, request: web.Request) -> web.Response:
        phone = self._phone(request)
        form = await request.post()
        field = form.get("file")
        if not isinstance(field, web.FileField):
            raise CannotDoThat("Choose a file first.")
        data, caption = field.file.read(), str(form.get("caption", ""))
        if form.get("kind") == "photo":
            return web.json_response(as_page_message(phone.sends_photo(data, caption)))
        seen = phone.sends_document(data, field.filename, caption, mime_type=field.content_type)
        return web.json_response(as_page_message(seen))

    def _phone(self, request: web.Request) -> Phone:
        person = self._telegram.accounts.get(int(request.match_info["person"]))
        if person is None or person.is_bot:
            raise web.HTTPNotFound
        return Phone(self._telegram, person, self._telegram.chats[person.id])


def _guarded(handler: Handler) -> Handler:
    """Refuse other sites, and turn what a phone would not do into a sentence."""

    async def handle(request: web.Request) -> web.StreamResponse:
        if not _is_own_page(request):
            return web.json_response({"error": "Only the page of this server may do that."}, status=403)
        try:
            return await handler(request)
        except (CannotDoThat, Refusal) as refusal:
            return web.json_response({"error": str(refusal)}, status=400)
        except LookupError:
            return web.json_response({"error": "There is no such message or button any more."}, status=400)
        except ValueError:
            return web.json_response({"error": "The request cannot be read."}, status=400)

    return handle


def _is_own_page(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    return request.host.rsplit(":", 1)[0] in _LOCAL_NAMES and origin in {None, f"http://{request.host}"}


def _page_file(name: str) -> web.Response:
    content_type = _CONTENT_TYPES.get(PurePath(name).suffix)
    file = files(__package__).joinpath("page", name)
    if content_type is None or PurePath(name).name != name or not file.is_file():
        raise web.HTTPNotFound
    return web.Response(body=file.read_bytes(), content_type=content_type, charset="utf-8", headers=_PAGE_HEADERS)
