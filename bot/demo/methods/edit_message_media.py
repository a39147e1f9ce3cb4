"""editMessageMedia: a photo or document in place of the old, or under a text that had none."""

from __future__ import annotations

from bot.demo.acts import edit
from bot.demo.call import Call
from bot.demo.contents import read_attachment, read_caption
from bot.demo.editing import find_edited
from bot.demo.keyboard import read_markup
from bot.demo.refusal import Json, unsupported
from bot.demo.telegram import Telegram


def answer(telegram: Telegram, call: Call) -> Json:
    """The message as it is now."""
    media = call.parameters["media"]
    if media["type"] not in {"photo", "document"}:
        raise unsupported(f"media of type {media['type']}")
    chat, message = find_edited(telegram, call)
    changed = edit(
        telegram,
        chat,
        message,
        content=read_caption(media),
        attachment=read_attachment(telegram, media["type"], media["media"], call),
        rows=read_markup(call.parameters.get("reply_markup")).rows,
    )
    return telegram.as_json(changed)
