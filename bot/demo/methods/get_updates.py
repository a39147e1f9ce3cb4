"""getUpdates: long polling."""

from __future__ import annotations

from bot.demo.call import Call, Written
from bot.demo.telegram import Telegram


async def answer(telegram: Telegram, call: Call) -> Written:
    """The updates that wait, or the next that come."""
    given = call.parameters
    if "allowed_updates" in given:
        telegram.updates.allowed = given["allowed_updates"]
    batch = await telegram.updates.poll(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))
    return Written(f"[{','.join(batch)}]")
