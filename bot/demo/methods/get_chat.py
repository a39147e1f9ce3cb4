"""getChat: what is known of a chat."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram

_NO_GIFTS = dict.fromkeys(
    ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"], False
)


def answer(telegram: Telegram, call: Call) -> Json:
    """The chat as a `ChatFullInfo`."""
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    return {**chat.card, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}
