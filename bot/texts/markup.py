"""Text that is safe in a message: HTML that cannot be broken, and directions that cannot leak."""

from __future__ import annotations

import html
import re

# Isolates are the only direction marks that the messenger keeps, so ours must stay balanced: what people write may
# hold none of them. The joiners U+200C and U+200D stay, since Persian and many emoji need them.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile("[\u200f\u2066-\u2069]")
_TAG = re.compile("<[^<>]*>")
_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d+|#x[0-9a-fA-F]+);)")

_OPEN, _CLOSE = "\u2068", "\u2069"


class Markup(str):
    """Telegram's HTML, safe to send and to nest: made by a language or by `escape`, never from raw words."""

    __slots__ = ()

    @property
    def label(self) -> str:
        """The same as text, for buttons and toasts: no tags, no entities, isolates kept."""
        if "<" not in self and "&" not in self:
            return str(self)
        return html.unescape(_TAG.sub("", self))

    @property
    def plain(self) -> str:
        """The same as text without marks of direction, for links, file names, commands and sheets."""
        return _MARKS.sub("", self.label)


def escape(text: str) -> Markup:
    """What a person wrote, made safe to stand in a message. Text that is already safe stays as it is."""
    if isinstance(text, Markup):
        return text
    return Markup(html.escape(_DIRECTIONS.sub("", text), quote=False))


def finish(text: str) -> Markup:
    """A text of ours whose arguments are escaped. Authors may write `&` as it is; tags are theirs to close."""
    return Markup(_BARE_AMPERSAND.sub("&amp;", text))


def isolate(text: Markup) -> Markup:
    """Keep the direction of `text` from touching its surroundings, and theirs from touching it."""
    return Markup(f"{_OPEN}{text}{_CLOSE}")
