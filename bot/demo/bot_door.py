"""Where the bot comes in: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from aiohttp import web
from yarl import URL

from bot.demo.call import Call, Upload, Written
from bot.demo.faults import BEFORE, Fault, Faults
from bot.demo.filing import UPLOAD_LIMIT
from bot.demo.journal import Entry, Journal
from bot.demo.methods import load_methods
from bot.demo.refusal import Json, Refusal, bad_request, flood, unsupported
from bot.demo.schema import canonical_name, read_parameters
from bot.demo.telegram import Telegram

BODY_LIMIT = UPLOAD_LIMIT + 1024 * 1024
"""Bytes: a file as large as may be, and the other parameters."""
_UNSUPPORTED = {
    "business_connection_id",
    "certificate",
    "direct_messages_topic_id",
    "message_thread_id",
    "rich_message",
    "suggested_post_parameters",
    "thumbnail",
}
"""Parameters that change what people see, and that would be ignored here."""
_encode = json.JSONEncoder(ensure_ascii=False).encode
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]+")


class BotDoor:
    """Reads calls, answers them, and keeps the journal."""

    def __init__(self, telegram: Telegram, *, token: str, journal: Journal) -> None:
        self.faults = Faults()
        self.journal = journal
        self.answered = 0
        """Calls answered so far, polls left out."""
        self.under_way = 0
        """Calls being answered now, polls left out."""
        self._telegram = telegram
        self._token = token
        self._methods = load_methods()

    def add_routes(self, app: web.Application) -> None:
        """Open the door."""
        app.router.add_route("*", "/bot{token}/{method}", self._serve_call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._serve_file)

    async def execute(self, name: str, given: Mapping[str, Any]) -> Any:
        """Carry out a call.

        Raises:
            Refusal: whatever Telegram would say against it.
        """
        method = canonical_name(name)
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        uploads = {key: value for key, value in given.items() if isinstance(value, Upload)}
        attached = _attached(given, uploads)
        parameters = read_parameters(method, {key: given[key] for key in given if key not in attached})
        answer = self._methods.get(method)
        if answer is None:
            raise unsupported(f"the method {method}")
        if ignored := _UNSUPPORTED & parameters.keys():
            raise unsupported(f"the parameter {ignored.pop()}")
        result = answer(self._telegram, Call(method=method, parameters=parameters, uploads=uploads))
        return await result if isinstance(result, Awaitable) else result

    async def take(self, name: str, given: Mapping[str, Any]) -> tuple[int, str]:
        """Answer a call of a bot in this process without HTTP, by a status and a body; no planned fault hits it."""
        method = canonical_name(name) or name
        with self._counting(method):
            try:
                result = await self.execute(method, given)
            except Refusal as refusal:
                self._note(method, given, refusal.code, refusal.description)
                return refusal.code, _encode(refusal.as_json())
            self._note(method, given, 200)
            return 200, _succeed(result)

    async def _serve_call(self, request: web.Request) -> web.Response:
        method = canonical_name(request.match_info["method"]) or request.match_info["method"]
        with self._counting(method):
            if self.faults.latency and method != "getUpdates":
                await asyncio.sleep(self.faults.latency)
            return await self._answer(request, method)

    @contextmanager
    def _counting(self, method: str) -> Iterator[None]:
        counted = method != "getUpdates"
        self.under_way += counted
        try:
            yield
        finally:
            self.under_way -= counted
            self.answered += counted

    async def _answer(self, request: web.Request, method: str) -> web.Response:
        fault = self.faults.take(method)
        given: Mapping[str, Any] = {}
        try:
            self._check_token(request.match_info["token"])
            given = await _read_body(request)
            if fault and fault[0] in BEFORE:
                return _fail(request, *fault)
            result = await self.execute(method, given)
        except Refusal as refusal:
            self._note(method, given, refusal.code, refusal.description)
            return _json_response(refusal.code, refusal.as_json())
        self._note(method, given, 200)
        if fault:
            if fault[0] is Fault.SILENCE_AFTER:
                await asyncio.Event().wait()
            return _fail(request, *fault)
        return web.Response(text=_succeed(result), content_type="application/json")

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise Refusal(401, "Unauthorized: invalid token specified")
        if token != self._token:
            raise Refusal(401, "Unauthorized")

    def _note(self, method: str, given: Mapping[str, Any], code: int, description: str = "") -> None:
        if self.journal.is_kept:
            self.journal.write(
                Entry(method=method, parameters=given, at=self._telegram.now(), code=code, description=description)
            )

    async def _serve_file(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request.match_info["token"])
        except Refusal as refusal:
            return _json_response(refusal.code, refusal.as_json())
        file = self._telegram.files.by_path(request.match_info["path"])
        if file is None:
            return _json_response(404, Refusal(404, "Not Found").as_json())
        return web.Response(body=file.data, content_type="application/octet-stream")


def _attached(given: Mapping[str, Any], uploads: Mapping[str, Upload]) -> set[str]:
    """The uploads that are no parameters, but are named by `attach://` inside one."""
    texts = [value for value in given.values() if isinstance(value, str)] if uploads else []
    return {name for name in uploads if any(f"attach://{name}" in text for text in texts)}


async def _read_body(request: web.Request) -> Mapping[str, Any]:
    given: dict[str, Any] = dict(request.query)
    try:
        match request.content_type:
            case "application/json":
                body = json.loads(await request.read() or b"{}")
                if not isinstance(body, dict):
                    raise bad_request("can't parse JSON object")
                given |= body
            case "application/x-www-form-urlencoded":
                given |= URL.build(query_string=(await request.read()).decode(), encoded=True).query
            case "multipart/form-data":
                for name, value in (await request.post()).items():
                    given[name] = _read_upload(value) if isinstance(value, web.FileField) else value
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, "Request Entity Too Large") from None
    except ValueError:
        raise bad_request("can't parse the body of the request") from None
    return given


def _read_upload(field: web.FileField) -> Upload:
    return Upload(name=field.filename, data=field.file.read(), mime_type=field.content_type)


def _fail(request: web.Request, fault: Fault, retry_after: int) -> web.Response:
    if fault is Fault.FLOOD:
        return _json_response(429, flood(retry_after).as_json())
    if fault in {Fault.RESET, Fault.RESET_AFTER} and request.transport:
        request.transport.abort()
    return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")


def _succeed(result: Any) -> str:
    if isinstance(result, Written):
        return f'{{"ok":true,"result":{result}}}'
    return _encode({"ok": True, "result": result})


def _json_response(status: int, body: Json) -> web.Response:
    return web.Response(status=status, text=_encode(body), content_type="application/json")
