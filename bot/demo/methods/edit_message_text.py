"""editMessageText: another text, and other buttons or none, in place of the old."""

from __future__ import annotations

from bot.demo.acts import edit
from bot.demo.call import Call
from bot.demo.contents import read_message_text
from bot.demo.editing import find_edited
from bot.demo.keyboard import read_markup
from bot.demo.refusal import Json, bad_request
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message as it is now."""
    text = read_message_text(call)
    chat, message = find_edited(telegram, call)
    if message.attachment:
        raise bad_request("there is no text in the message to edit")
    rows = read_markup(call.parameters.get("reply_markup")).rows
    return telegram.as_json(edit(telegram, chat, message, content=text, attachment={}, rows=rows))
