"""setWebhook: have updates sent to an address; an empty one goes back to polling."""

from __future__ import annotations

import re

from bot.demo.call import Call
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    given = call.parameters
    url = given["url"]
    if url and not url.startswith(("http://", "https://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if "secret_token" in given and not _SECRET.fullmatch(given["secret_token"]):
        raise bad_request("secret token contains unallowed characters")
    updates = telegram.updates
    if "allowed_updates" in given:
        updates.allowed = given["allowed_updates"]
    if given.get("drop_pending_updates"):
        updates.pending.clear()
    updates.set_webhook(dict(given) if url else {})
    return True
