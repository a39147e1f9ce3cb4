"""A screen as the parameters of a call of the Bot API."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from telegram import InputFile

from bot.screens.screen import Button, Emphasis, Screen

TEXT_LIMIT = 4096
"""Characters of a message, without its tags."""

CAPTION_LIMIT = 1024
"""Characters under a file, without their tags."""

_STYLES = {Emphasis.CHOSEN: "success", Emphasis.FORWARD: "primary", Emphasis.DANGER: "danger"}

_TAG = re.compile(r"</?[a-z][^>]*>", re.IGNORECASE)


def edit_of(screen: Screen) -> tuple[str, dict[str, Any]]:
    """The method and the parameters that show a screen without a file in a message that is there."""
    return "editMessageText", _text(screen) | _markup(screen)


def send_of(screen: Screen) -> tuple[str, dict[str, Any]]:
    """The method and the parameters that show a screen in a new message."""
    file = screen.file
    if file is None:
        return "sendMessage", _text(screen) | _markup(screen)
    method, field = ("sendPhoto", "photo") if file.picture else ("sendDocument", "document")
    upload = file.file_id or InputFile(file.data, filename=file.name)
    return method, {field: upload, "caption": screen.text, "parse_mode": "HTML"} | _markup(screen)


def simpler(screen: Screen) -> Iterator[Screen]:
    """What to show instead of a screen that Telegram finds faulty: first with bare text, then without buttons too."""
    limit = CAPTION_LIMIT if screen.file else TEXT_LIMIT
    text = html.unescape(_TAG.sub("", screen.text))
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    # A picture can be refused for its shape; a document cannot.
    file = replace(screen.file, picture=False) if screen.file else None
    bare = Screen(text=html.escape(text, quote=False) or "…", rows=screen.rows, file=file)
    yield bare
    if screen.rows:
        yield replace(bare, rows=())


def _text(screen: Screen) -> dict[str, Any]:
    return {"text": screen.text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def _markup(screen: Screen) -> dict[str, Any]:
    if not screen.rows:
        return {}
    # Apps lay every row out from the left, whatever language it is in.
    rows = [row[::-1] if screen.is_from_right else row for row in screen.rows]
    return {"reply_markup": {"inline_keyboard": [[_button(button) for button in row] for row in rows]}}


def _button(button: Button) -> dict[str, Any]:
    parameters: dict[str, Any] = {"text": button.label}
    if button.payload is not None:
        parameters["callback_data"] = button.payload.encode()
    elif button.link is not None:
        parameters["url"] = button.link
    elif button.copies is not None:
        parameters["copy_text"] = {"text": button.copies}
    if style := _STYLES.get(button.emphasis):
        parameters["style"] = style
    return parameters
