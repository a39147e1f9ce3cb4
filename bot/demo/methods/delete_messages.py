"""deleteMessages: takes up to 100 messages away; those that are not there are skipped."""

from __future__ import annotations

from bot.demo.acts import delete, require_deletable
from bot.demo.call import Call
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram

_LIMIT = 100


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    wanted = call.parameters["message_ids"]
    if not wanted:
        raise bad_request("message identifiers are not specified")
    if len(wanted) > _LIMIT:
        raise bad_request("too many message identifiers specified")
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    found = [chat.messages[message_id] for message_id in dict.fromkeys(wanted) if message_id in chat.messages]
    for message in found:
        require_deletable(telegram, chat, message)
    delete(telegram, chat, [message.id for message in found])
    return True
