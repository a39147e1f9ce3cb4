"""editMessageCaption: another caption under the same file; without one, none."""

from __future__ import annotations

from bot.demo.acts import edit
from bot.demo.call import Call
from bot.demo.contents import read_caption
from bot.demo.editing import find_edited
from bot.demo.keyboard import read_markup
from bot.demo.refusal import Json, bad_request
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message as it is now."""
    caption = read_caption(call.parameters)
    chat, message = find_edited(telegram, call)
    if not message.attachment:
        raise bad_request("there is no caption in the message to edit")
    rows = read_markup(call.parameters.get("reply_markup")).rows
    attachment = message.attachment
    return telegram.as_json(edit(telegram, chat, message, content=caption, attachment=attachment, rows=rows))
