"""sendMessage: a text, with buttons."""

from __future__ import annotations

from bot.demo.acts import post
from bot.demo.call import Call
from bot.demo.contents import read_draft, read_message_text
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message sent."""
    text = read_message_text(call)
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    return telegram.as_json(post(telegram, chat, read_draft(call, chat, text)))
