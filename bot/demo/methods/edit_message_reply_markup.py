"""editMessageReplyMarkup: other buttons under the same message; without any, none."""

from __future__ import annotations

from bot.demo.acts import edit
from bot.demo.call import Call
from bot.demo.editing import find_edited
from bot.demo.keyboard import read_markup
from bot.demo.refusal import Json
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message as it is now."""
    chat, message = find_edited(telegram, call)
    rows = read_markup(call.parameters.get("reply_markup")).rows
    content, attachment = message.content, message.attachment
    return telegram.as_json(edit(telegram, chat, message, content=content, attachment=attachment, rows=rows))
