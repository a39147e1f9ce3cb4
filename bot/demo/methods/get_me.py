"""getMe: who the bot is."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, _call: Call) -> Json:
    """The bot as a `User`, with what only this method tells."""
    return {
        **telegram.bot.as_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
