"""What a person can do on the chat page, by the name of the request that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.demo.page_view import as_page_message
from bot.demo.phone import CannotDoThat, Phone
from bot.demo.refusal import Json

Act = Callable[[Phone, Json], Json]
"""Takes the body of the request and gives that of the answer."""

_ODDITIES = {"sticker", "voice", "contact"}


def _start(phone: Phone, body: Json) -> Json:
    return as_page_message(phone.start(_text(body, "payload")))


def _send(phone: Phone, body: Json) -> Json:
    reply_to = body.get("reply_to")
    return as_page_message(phone.says(_text(body, "text"), reply_to=reply_to if isinstance(reply_to, int) else None))


def _edit(phone: Phone, body: Json) -> Json:
    return as_page_message(phone.edits(_number(body, "id"), _text(body, "text")))


def _tap(phone: Phone, body: Json) -> Json:
    row, column = _number(body, "row"), _number(body, "column")
    if row < 0 or column < 0:
        raise CannotDoThat("There is no such button.")
    return {"tap": phone.taps(message=_number(body, "message"), row=row, column=column)}


def _send_oddity(phone: Phone, body: Json) -> Json:
    kind = _text(body, "kind")
    if kind not in _ODDITIES:
        raise CannotDoThat("Choose a sticker, a voice message or a contact.")
    return as_page_message(phone.sends_oddity(kind))


def _block(phone: Phone, body: Json) -> Json:
    blocked = body.get("blocked") is True
    if blocked:
        phone.blocks()
    else:
        phone.unblocks()
    return {"blocked": blocked}


def _clear(phone: Phone, _body: Json) -> Json:
    phone.clears()
    return {}


ACTS: Mapping[str, Act] = {
    "start": _start,
    "send": _send,
    "edit": _edit,
    "tap": _tap,
    "oddity": _send_oddity,
    "block": _block,
    "clear": _clear,
}


def _text(body: Json, field: str) -> str:
    value = body.get(field, "")
    if not isinstance(value, str):
        raise CannotDoThat(f"{field} must be a text.")
    return value


def _number(body: Json, field: str) -> int:
    value = body.get(field)
    if type(value) is not int:
        raise CannotDoThat(f"{field} must be a number.")
    return value
