"""Updates sent to the bot's own address, in order, again and again until it takes them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

import aiohttp

from bot.demo.refusal import Json, Refusal
from bot.demo.updates import Updates

_LONGEST_PAUSE = 60.0
"""Seconds between two attempts."""
_LONGEST_OBEYED = 3600.0
"""Seconds: a longer Retry-After is not obeyed."""
_ANSWER_LIMIT = aiohttp.ClientTimeout(total=60)
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret

Execute = Callable[[str, Mapping[str, Any]], Awaitable[Any]]


async def deliver(updates: Updates, execute: Execute, now: Callable[[], float]) -> None:
    """Send what waits, one after the other, for as long as a webhook is set."""
    async with aiohttp.ClientSession(timeout=_ANSWER_LIMIT) as session:
        attempt = 0
        while True:
            if not updates.webhook:
                updates.webhook_changed.clear()
                await updates.webhook_changed.wait()
                continue
            update = await updates.front()
            webhook = updates.webhook
            if not webhook:
                continue
            pause, error, reply = await _post(session, webhook, update.body)
            if webhook is not updates.webhook:
                continue
            if error is None:
                updates.confirm(update.id + 1)
                attempt = 0
                await _carry_out(reply, execute)
                continue
            updates.last_webhook_error = {"last_error_date": int(now()), "last_error_message": error}
            # The first attempt is repeated at once, then the pauses double.
            await asyncio.sleep(pause or (min(2.0**attempt, _LONGEST_PAUSE) if attempt else 0))
            attempt += 1


async def _post(session: aiohttp.ClientSession, webhook: Json, body: str) -> tuple[float, str | None, bytes]:
    """Send one update: the pause asked for, what went wrong, and what the bot replied."""
    headers = {"Content-Type": "application/json"}
    if secret := webhook.get("secret_token"):
        headers[_SECRET_HEADER] = secret
    try:
        async with session.post(webhook["url"], data=body.encode(), headers=headers) as response:
            if 200 <= response.status < 300:
                return 0, None, await response.read()
            pause = response.headers.get("Retry-After", "")
            seconds = min(float(pause), _LONGEST_OBEYED) if pause.isdecimal() else 0
            return seconds, f"Wrong response from the webhook: {response.status} {response.reason}", b""
    except (aiohttp.ClientError, TimeoutError) as failure:
        return 0, f"Connection failed: {failure}", b""


async def _carry_out(reply: bytes, execute: Execute) -> None:
    """A reply may be a call; what is wrong with it is nobody's to know."""
    with suppress(ValueError, Refusal):
        call = json.loads(reply)
        if isinstance(call, dict) and isinstance(method := call.pop("method", None), str):
            await execute(method, call)
