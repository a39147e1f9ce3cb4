"""getMyShortDescription: what setMyShortDescription set for the language, or for every language."""

from __future__ import annotations

from bot.demo.about import get_about
from bot.demo.call import Call
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The text, which may be empty."""
    return {"short_description": get_about(telegram, call, "short_description")}
