"""sendChatAction: shows for a moment that the bot is at work."""

from __future__ import annotations

from bot.demo.call import Call
from bot.demo.happenings import Happening, News
from bot.demo.refusal import bad_request
from bot.demo.telegram import Telegram

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def answer(telegram: Telegram, call: Call) -> bool:
    """True."""
    chat = telegram.chat_for_bot(call.parameters["chat_id"])
    action = call.parameters["action"]
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    telegram.watchers.tell(chat.id, News(kind=Happening.ACTION, action=action))
    return True
