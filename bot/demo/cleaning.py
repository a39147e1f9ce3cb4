"""What Telegram does to every text before anybody sees it."""

from __future__ import annotations

import re

_CONTROLS = {code: " " for code in range(32) if code not in {0x0A, 0x0D}}
_DROPPED = dict.fromkeys([0x0D, *range(0x2028, 0x202F), 0x0333, 0x033F, 0x030A])
"""Line and paragraph separators, embeddings and overrides of direction, and marks that make vertical lines.

Isolates (U+2066 to U+2069) are kept: they are the only way to keep mixed directions apart.
"""
_TABLE: dict[int, str | None] = {**_CONTROLS, **_DROPPED}

_SUSPECT = re.compile(r"[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a\u200e\u200f]")
_MARKS = re.compile(r"[\u200e\u200f](?=[\u200e\u200f])")
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060\u2066-\u2069\ufeff]*")


def clean(text: str) -> str:
    """Replace control characters by spaces, drop what breaks the layout, and thin out runs of direction marks."""
    if not _SUSPECT.search(text):
        return text
    return _MARKS.sub("\u200c", text.translate(_TABLE))


def is_invisible(text: str) -> bool:
    """Whether there is nothing to see: such a text is refused as empty."""
    return _INVISIBLE.fullmatch(text) is not None


def utf16_length(text: str) -> int:
    """The length in UTF-16 code units, in which Telegram counts the places of entities."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
