"""What people with a changed app could send: real verbs with any numbers, buttons that are there, texts, files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from bot.demo.refusal import Json
from bot.handlers.routing import COMMANDS
from bot.screens.payload import Payload
from bot.screens.verbs import Verb
from tests.fuzz.shapes import TEXTS

NUMBERS = st.sampled_from((0, 1, 2, 3, 4, 6, 11, 31, 41, 110, 1_003, 2**53)) | st.integers(0, 12)
INSTITUTIONS = st.sampled_from((1, 1, 1, 1, 1, 0, 2, 2**53))


@dataclass(frozen=True, kw_only=True)
class Press:
    """A button that is there: of the newest messages, counted through all of them."""

    number: int


Act = Json | Press
"""The content of an update without who sent it, or a button that is there."""


@st.composite
def payloads(draw: st.DrawFn) -> str:
    """The payload of a button that may or may not have been shown."""
    verb = draw(st.sampled_from(Verb))
    numbers = draw(st.lists(NUMBERS, min_size=verb.numbers, max_size=verb.numbers))
    return Payload(verb, draw(INSTITUTIONS), tuple(numbers)).encode() if _fits(numbers) else f"{verb}.1"


def _fits(numbers: list[int]) -> bool:
    return sum(number > 2**40 for number in numbers) < 2


MALFORMED = st.sampled_from(
    ("", ".", "c", "c.", "c.1", "c.1.1.1.1.1", "C.1.1.0.0", "c.-1.1.0.0", "c.٣.1.0.0", "zz.1.1")
)
TAPPED = payloads() | MALFORMED | TEXTS
COMMANDED = st.builds(
    lambda name, argument: f"/{name} {argument}".rstrip(), st.sampled_from([*COMMANDS, "nonsense"]), TEXTS | st.just("")
)
MESSAGES = st.integers(1, 12)

FILES: tuple[Json, ...] = (
    {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]},
    {"document": {"file_id": "f", "file_unique_id": "u", "file_name": "\u202exslx.z\n" + "\u0335" * 99}},
    {"document": {"file_id": "f", "file_unique_id": "u", "file_name": "answers.xlsx"}},
    {"sticker": {"file_id": "f", "file_unique_id": "u"}},
    {"pinned_message": {"message_id": 1, "date": 0}},
)


def _tapped(data: str, message: int) -> Json:
    return {"callback_query": {"id": "1", "chat_instance": "1", "data": data, "message": {"message_id": message}}}


def _said(kind: str, content: Json, message: int, reply_to: int | None) -> Json:
    reply: dict[str, Any] = {} if reply_to is None else {"reply_to_message": {"message_id": reply_to}}
    return {kind: {"message_id": message, "date": 1} | content | reply}


TAPS = st.builds(_tapped, TAPPED, MESSAGES)
SAYINGS = st.builds(
    _said,
    st.sampled_from(("message", "message", "message", "edited_message")),
    st.builds(lambda text: {"text": text}, COMMANDED | TEXTS)
    | st.builds(lambda file, caption: file | {"caption": caption}, st.sampled_from(FILES), TEXTS),
    st.integers(100, 130),
    st.none() | MESSAGES,
)
PRESSES = st.builds(lambda number: Press(number=number), st.integers(0, 40))

ACTS: st.SearchStrategy[Act] = st.one_of(TAPS, SAYINGS, PRESSES, PRESSES)


def sent_by(person: int, act: Json) -> Json:
    """The act as an update from a person's private chat with the bot."""
    ((kind, event),) = act.items()
    user = {"id": person, "is_bot": False, "first_name": "X"}
    chat = {"id": person, "type": "private"}
    if kind == "callback_query":
        return {kind: event | {"from": user, "message": event["message"] | {"chat": chat, "date": 0}}}
    return {kind: event | {"from": user, "chat": chat}}
