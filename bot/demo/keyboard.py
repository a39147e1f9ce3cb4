"""The buttons under a message, checked as Telegram checks them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.demo.links import require_link
from bot.demo.refusal import Json, bad_request, unsupported

Rows = list[list[Json]]

_BUTTON_LIMIT = 100
_ROW_LIMIT = 8
_DATA_LIMIT = 64
"""Bytes."""
_COPY_LIMIT = 256
_STYLES = {"primary", "success", "danger"}
_ACTIONS = {
    "url",
    "callback_data",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
}
_SUPPORTED = {"url", "callback_data", "copy_text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """What a call says about buttons: rows under the message, or buttons in place of the person's keyboard."""

    rows: Rows | None = None
    replaces_keyboard: bool = False
    """A message sent with such buttons can never be edited."""


NO_MARKUP = Markup()


def read_markup(markup: Json | None) -> Markup:
    """Read a `reply_markup`.

    Raises:
        Refusal: there are too many buttons, or one has no text, no action, too much data, or a bad link or style.
    """
    if not markup:
        return NO_MARKUP
    if "inline_keyboard" not in markup:
        return Markup(replaces_keyboard=True)
    rows = [[_read_button(button) for button in row] for row in markup["inline_keyboard"] if row]
    if sum(map(len, rows)) > _BUTTON_LIMIT or any(len(row) > _ROW_LIMIT for row in rows):
        raise bad_request("reply markup is too long")
    return Markup(rows=rows or None)


def _read_button(button: Json) -> Json:
    actions = _ACTIONS & button.keys()
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: it has several actions: {', '.join(sorted(actions))}")
    action = actions.pop()
    if action not in _SUPPORTED:
        raise unsupported(f"buttons with {action}")
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    match action:
        case "callback_data" if not 1 <= len(button[action].encode()) <= _DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
        case "copy_text" if not 1 <= len(button[action]["text"]) <= _COPY_LIMIT:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case "url":
            return {**button, "url": require_link(button["url"])}
    return button
