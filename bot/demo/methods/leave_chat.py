"""leaveChat: out of a group."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.chat import Kind, Standing
from bot.demo.membership import change_standing
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    if chat.kind is Kind.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    change_standing(telegram, chat, Standing.LEFT, by=telegram.bot)
    return True
