"""getWebhookInfo: where updates go, and how many wait."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram

_CONNECTIONS = 40
"""How many at once, unless setWebhook says otherwise."""


def answer(telegram: Telegram, _call: Call) -> Json:
    """The `WebhookInfo`."""
    updates = telegram.updates
    info: Json = {
        "url": updates.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(updates.pending),
        **updates.last_webhook_error,
    }
    if updates.webhook:
        info["max_connections"] = updates.webhook.get("max_connections", _CONNECTIONS)
    if updates.allowed:
        info["allowed_updates"] = updates.allowed
    return info
