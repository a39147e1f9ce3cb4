"""setMyShortDescription: what the bot's profile says."""

from __future__ import annotations

from bot.demo.about import set_about
from bot.demo.call import Call
from bot.demo.telegram import Telegram

_LIMIT = 120


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    return set_about(telegram, call, "short_description", _LIMIT)
