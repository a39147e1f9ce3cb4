"""Any well-formed update, drawn from the published description of the Bot API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from bot.demo.refusal import Json
from bot.demo.schema import _description

PEOPLE = (1001, 1002, 1003, 9001, 9002)
"""The owner, a manager and an employee of the sample institution, and two strangers."""
CHATS = (*PEOPLE, -500, -1001000000001)
CHAT_TYPES = ("private", "group", "supergroup", "channel")
LARGEST = 2**52

HEARD = ("message", "edited_message", "callback_query", "my_chat_member")
"""Kinds of updates that the bot asks for."""

NASTY = (
    "",
    " ",
    "/",
    "/start",
    "/start x",
    "/start@bot " + "x" * 64,
    "/summary@other",
    "yes",
    "<b>&amp;</i> <a href='tg://user?id=1'>x</a>",
    "*bold* _x_ `code` [x](tg://user?id=1)",
    "@everybody #all t.me/x https://example.org",
    "\u202egnp.exe\u202c\u2067\u2066",
    "\u200b\u2060\ufeff\u3164",
    "Z" + "\u0335\u0321\u0489" * 60,
    "a\u2028b\n\n\nc\r\nd\te\x00",
    "👩\u200d👩\u200d👧 نمی\u200cشود",
    "x" * 5_000,
    "=1+1",
    "1.1.1",
    "c.1.1.0.0",
)
"""What somebody could try."""

TEXTS = st.sampled_from(NASTY) | st.text(st.characters(codec="utf-8"), max_size=12)


@st.composite
def updates(draw: st.DrawFn, kinds: Sequence[str] = ()) -> Json:
    """An update without its id. Mostly what the bot asks for, mostly from a private chat."""
    every = list(_fields("Update"))[1:]
    kind = draw(st.sampled_from(list(kinds) or [*HEARD * 6, *every]))
    event = draw(objects(_fields("Update")[kind][0][0], 3))
    _number_chats(event)
    if draw(st.integers(0, 4)):
        _make_private(event, draw(st.sampled_from(PEOPLE)))
    return {kind: event}


def objects(kind: str, depth: int) -> st.SearchStrategy[Any]:
    """An object of a type of the Bot API, with a few of its optional fields, down to a depth."""
    described = _description()["types"][kind]
    if subtypes := described.get("subtypes"):
        leaves = [it for it in subtypes if it in _SCALARS]  # a rich text may hold rich texts without end
        return st.sampled_from(subtypes if depth or not leaves else leaves).flatmap(lambda it: _value(it, depth - 1))
    return _object(described["fields"], depth)


@st.composite
def _object(draw: st.DrawFn, fields: Mapping[str, Sequence[Any]], depth: int) -> Json:
    optional = [name for name, (_, required, *_) in fields.items() if not required]
    more = draw(st.lists(st.sampled_from(optional), max_size=2 * depth, unique=True)) if optional and depth else []
    return {
        name: draw(_values(name, types, constant, depth - 1))
        for name, (types, required, *constant) in fields.items()
        if required or name in more
    }


def _values(name: str, types: Sequence[str], constant: Sequence[Any], depth: int) -> st.SearchStrategy[Any]:
    if constant:
        return st.just(constant[0])
    if (name, *types) in _KNOWN:
        return _KNOWN[name, *types]
    return st.one_of([_value(kind, depth) for kind in types])


def _value(kind: str, depth: int) -> st.SearchStrategy[Any]:
    if kind.startswith("Array of "):
        inner = _value(kind.removeprefix("Array of "), depth)
        return st.lists(inner, min_size=1, max_size=2)
    return _SCALARS[kind] if kind in _SCALARS else objects(kind, max(depth, 0))


def _number_chats(value: Any) -> None:
    """Give the chats in an object ids as Telegram does: groups and channels have those below zero."""
    if isinstance(value, list):
        for item in value:
            _number_chats(item)
    elif isinstance(value, dict):
        for item in value.values():
            _number_chats(item)
        if value.get("type") in CHAT_TYPES and isinstance(value.get("id"), int):
            value["id"] = abs(value["id"]) if value["type"] == "private" else -abs(value["id"])


def _make_private(event: Json, person: int) -> None:
    """Let an event be between the bot and one person, as all are that are not in groups."""
    message = event.get("message")
    for chat in (event.get("chat"), message.get("chat") if isinstance(message, dict) else None):
        if chat:
            chat |= {"id": person, "type": "private"}
    if "from" in event:
        event["from"]["id"] = person


def _fields(kind: str) -> Mapping[str, Sequence[Any]]:
    fields: Mapping[str, Sequence[Any]] = _description()["types"][kind]["fields"]
    return fields


_SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "Integer": st.integers(0, 9) | st.integers(-LARGEST, LARGEST),
    "String": TEXTS,
    "Boolean": st.booleans(),
    "True": st.just(True),
    "Float": st.floats(allow_nan=False, allow_infinity=False, width=32),
}

_KNOWN: Mapping[tuple[str, ...], st.SearchStrategy[Any]] = {
    ("id", "Integer"): st.sampled_from(CHATS) | st.integers(1, LARGEST),
    ("type", "String"): st.sampled_from(CHAT_TYPES),
    ("message_id", "Integer"): st.integers(0, 40),
    ("language_code", "String"): st.sampled_from(("en", "fr", "ar", "qps", "xx-YY", "", "en" * 40)),
    ("file_name", "String"): TEXTS | st.sampled_from(("sheet.xlsx", "../../etc/passwd\u202exslx.")),
}
"""Values of fields, by name and types, that mean something to the bot."""
