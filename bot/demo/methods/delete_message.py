"""deleteMessage: takes one message away from everybody."""

from __future__ import annotations

from bot.demo.acts import delete, require_deletable
from bot.demo.call import Call
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    message = chat.messages.get(call.parameters["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    require_deletable(telegram, chat, message)
    delete(telegram, chat, [message.id])
    return True
