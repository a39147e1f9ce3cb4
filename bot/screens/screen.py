"""A screen: what a person sees in one message, before any messenger has a say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.screens.payload import Payload
from bot.texts import begins_right


class Emphasis(StrEnum):
    """How a button stands out. Never the only sign of its meaning: old apps show none of it."""

    PLAIN = "plain"
    CHOSEN = "chosen"
    FORWARD = "forward"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One button: either a payload to be tapped, a link to open, or a text to copy."""

    label: str
    payload: Payload | None = None
    link: str | None = None
    copies: str | None = None
    emphasis: Emphasis = Emphasis.PLAIN


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A picture or a document: by its bytes, or by the id under which Telegram keeps it."""

    name: str
    picture: bool
    data: bytes = b""
    file_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Text in Telegram's HTML subset (at most 4,096 characters; 1,024 under a file), rows of buttons, and a file."""

    text: str
    rows: Rows = ()
    file: File | None = None
    of: int | None = None
    """The institution it tells of, where no button says so."""

    @property
    def is_from_right(self) -> bool:
        """Whether it is read from the right, and so its rows begin there."""
        return begins_right(self.text)

    @property
    def institution(self) -> int | None:
        """The one institution that the screen belongs to; none where it is of nobody's or leads to several."""
        named = {button.payload.institution for row in self.rows for button in row if button.payload}
        if not named:
            return self.of
        return named.pop() if len(named) == 1 else None
