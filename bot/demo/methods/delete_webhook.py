"""deleteWebhook: back to polling."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    if call.parameters.get("drop_pending_updates"):
        telegram.updates.pending.clear()
    telegram.updates.set_webhook({})
    return True
