"""answerCallbackQuery: ends the waiting of who pressed a button, with a toast or an alert if there is a text."""

from __future__ import annotations

from bot.demo.acts import answer_tap
from bot.demo.call import Call
from bot.demo.refusal import unsupported
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    given = call.parameters
    if "url" in given:
        raise unsupported("opening a link from a tap")
    answer_tap(telegram, given["callback_query_id"], given.get("text", ""), alert=given.get("show_alert", False))
    return True
