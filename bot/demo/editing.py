"""Which message an edit is about."""

from __future__ import annotations

from bot.demo.acts import find_editable
from bot.demo.call import Call
from bot.demo.chat import Chat, Message
from bot.demo.refusal import bad_request, unsupported
from bot.demo.telegram import Telegram


def find_edited(telegram: Telegram, call: Call) -> tuple[Chat, Message]:
    """The chat and the bot's own message that the call names.

    Raises:
        Refusal: it names none, or one that cannot be edited.
    """
    given = call.parameters
    if "inline_message_id" in given:
        raise unsupported("inline messages")
    if "chat_id" not in given:
        raise bad_request("chat_id is empty")
    if "message_id" not in given:
        raise bad_request("message identifier is not specified")
    chat = telegram.chat_for_bot(given["chat_id"])
    return chat, find_editable(telegram, chat, given["message_id"])
