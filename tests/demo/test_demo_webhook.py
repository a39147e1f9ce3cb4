from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.demo.phone import Phone

from .conftest import Call


@dataclass
class Receiver:
    """A bot that takes updates by webhook; `answers` are its next ones, 200 with an empty body afterwards."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)
    got: asyncio.Queue[tuple[str | None, Any]] = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        self.got.put_nowait((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_go_to_the_webhook_in_order_with_the_secret(amina: Phone, receiver: Receiver, call: Call) -> None:
    amina.says("one")
    await call("setWebhook", url=receiver.url, secret_token="s3cret")  # noqa: S106 - opens nothing
    amina.says("two")
    got = [await asyncio.wait_for(receiver.got.get(), 2) for _ in range(2)]
    assert [(secret, update["message"]["text"]) for secret, update in got] == [("s3cret", "one"), ("s3cret", "two")]


async def test_what_is_not_taken_comes_again(amina: Phone, receiver: Receiver, call: Call) -> None:
    receiver.answers = [web.Response(status=500)]
    await call("setWebhook", url=receiver.url)
    amina.says("one")
    first, second = [await asyncio.wait_for(receiver.got.get(), 2) for _ in range(2)]
    assert first == second
    info = await call("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_the_answer_may_be_a_call(amina: Phone, receiver: Receiver, call: Call) -> None:
    receiver.answers = [web.json_response({"method": "sendMessage", "chat_id": amina.id, "text": "Hi"})]
    await call("setWebhook", url=receiver.url)
    amina.says("one")
    assert (await amina.sees("Hi")).from_bot


async def test_polling_and_a_webhook_exclude_each_other(receiver: Receiver, call: Call, ask: Call) -> None:
    poll = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    await call("setWebhook", url=receiver.url)
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert (await ask("getUpdates"))["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await call("deleteWebhook", drop_pending_updates=True)
    assert await call("getUpdates") == []
    assert (await call("getWebhookInfo"))["url"] == ""


async def test_a_webhook_needs_an_address_and_a_decent_secret(refused: Call) -> None:
    assert await refused("setWebhook", url="ftp://example.org") == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    assert await refused("setWebhook", url="https://example.org", secret_token="a b") == (  # noqa: S106 - opens nothing
        "Bad Request: secret token contains unallowed characters"
    )
