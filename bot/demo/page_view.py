"""Messages and events as the chat page reads them."""

from __future__ import annotations

from typing import Any

from bot.demo.happenings import Happening, News
from bot.demo.phone import Phone
from bot.demo.refusal import Json
from bot.demo.seen import Seen, look_at
from bot.demo.telegram import Telegram


def as_page_message(seen: Seen) -> Json:
    """A message for the page."""
    return {
        "id": seen.id,
        "from": "me" if seen.mine else "bot",
        "date": seen.date,
        "edited": seen.edited,
        "html": seen.html,
        "text": seen.text,
        "kind": seen.kind,
        "photo": seen.photo
        and {"url": _file_url(seen.photo.file_id), "width": seen.photo.width, "height": seen.photo.height},
        "document": seen.document
        and {"url": _file_url(seen.document.file_id), "name": seen.document.name, "size": seen.document.size},
        "reply_to": seen.reply_to,
        "keyboard": [
            [
                {
                    "text": button.label,
                    "data": button.data is not None,
                    "url": button.url,
                    "copy": button.copies,
                    "style": button.style,
                }
                for button in row
            ]
            for row in seen.keyboard
        ],
    }


def as_page_event(telegram: Telegram, phone: Phone, news: News) -> Json:
    """What happened, for the page."""
    return {"event": news.kind.value, **_event_body(telegram, phone, news)}


def _event_body(telegram: Telegram, phone: Phone, news: News) -> dict[str, Any]:
    match news:
        case News(message=message) if message:
            return {"message": as_page_message(look_at(telegram, message, phone.id))}
        case News(toast=toast) if toast:
            return {"tap": toast.tap, "text": toast.text, "alert": toast.alert}
        case News(kind=Happening.DELETED):
            return {"ids": list(news.deleted)}
        case News(kind=Happening.COMMANDS):
            return {"commands": phone.menu()}
        case _:
            return {"action": news.action}


def _file_url(file_id: str) -> str:
    return f"/api/files/{file_id}"
