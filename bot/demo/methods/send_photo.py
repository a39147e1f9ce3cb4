"""sendPhoto: a photo with a caption, uploaded or sent again by its id."""

from __future__ import annotations

from bot.demo.acts import post
from bot.demo.call import Call
from bot.demo.contents import read_attachment, read_caption, read_draft
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message sent."""
    caption = read_caption(call.parameters)
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    attachment = read_attachment(telegram, "photo", call.parameters["photo"], call)
    return telegram.as_json(post(telegram, chat, read_draft(call, chat, caption, attachment)))
