"""Just enough of a Bot API server: it notes every call and answers what the test put down for the method."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

TOKEN = "4711:very-secret-words-in-a-token"  # noqa: S105 - made up


@dataclass(frozen=True)
class Answer:
    code: int
    body: str
    location: str = ""


def refusal(code: int, description: str, **parameters: int) -> Answer:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return Answer(code, json.dumps(body | ({"parameters": parameters} if parameters else {})))


def flood(seconds: int) -> Answer:
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


class Reset(Exception):
    """Put down as an answer, it closes the connection without one."""


class Silence(Exception):
    """Put down as an answer, it keeps the caller waiting for longer than any test lasts."""


async def until(condition: Callable[[], object]) -> None:
    """Wait for what another task is about to do."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0.001)


@dataclass
class Call:
    method: str
    parameters: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.parameters[name]


class FakeServer:
    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.answers: dict[str, deque[Answer | Exception]] = defaultdict(deque)
        self.held: dict[str, asyncio.Event] = {}
        self.updates: deque[list[dict[str, Any]]] = deque()
        self.message = 100
        self.over = asyncio.Event()
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        self.http = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.http.make_url("")).rstrip("/")

    def will(self, method: str, *answers: Answer | Exception) -> None:
        self.answers[method].extend(answers)

    def hold(self, method: str) -> asyncio.Event:
        """Answer nothing to the method until the event that is returned is set."""
        self.held[method] = asyncio.Event()
        return self.held[method]

    def to(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    @property
    def shown(self) -> list[tuple[str, int | None, str]]:
        """What was asked to be shown: the method, the message, the text."""
        return [
            (call.method, call.parameters.get("message_id"), call["text"])
            for call in self.calls
            if "text" in call.parameters and call.method != "answerCallbackQuery"
        ]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.content_type == "application/json":
            parameters = await request.json()
        else:
            form = await request.post()
            parameters = {
                name: (value.filename, value.file.read()) if isinstance(value, web.FileField) else value
                for name, value in form.items()
            }
        self.calls.append(Call(method, parameters))
        if method in self.held:
            await self.held[method].wait()
        if request.match_info["token"] != TOKEN:
            return web.json_response({"ok": False, "description": "Unauthorized"}, status=401)
        if self.answers[method]:
            answer = self.answers[method].popleft()
            if isinstance(answer, Reset):
                assert request.transport
                request.transport.close()
            if isinstance(answer, Silence):
                await self.over.wait()
            if isinstance(answer, Exception):
                return web.Response()
            headers = {"Location": answer.location} if answer.location else {}
            return web.Response(status=answer.code, text=answer.body, headers=headers)
        return web.json_response({"ok": True, "result": await self._result(method)})

    async def _result(self, method: str) -> Any:
        match method:
            case "getMe":
                return {"id": 4711, "is_bot": True, "first_name": "Smart", "username": "smart_bot"}
            case "getUpdates":
                if not self.updates:
                    await asyncio.sleep(0.005)
                    return []
                return self.updates.popleft()
            case "sendMessage" | "sendPhoto" | "sendDocument":
                self.message += 1
                return {"message_id": self.message}
            case _:
                return True


def message(update: int, chat: int = 7, text: str = "") -> dict[str, Any]:
    return {"update_id": update, "message": {"message_id": update, "chat": {"id": chat}, "text": text}}


def tap(update: int, chat: int = 7) -> dict[str, Any]:
    event = {"id": str(update), "from": {"id": chat}, "message": {"chat": {"id": chat}}, "data": "x"}
    return {"update_id": update, "callback_query": event}
