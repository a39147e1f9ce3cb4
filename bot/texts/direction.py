"""Direction: what is said in a right-to-left language is laid out from the right, whatever it begins with."""

from __future__ import annotations

import re
from unicodedata import bidirectional

RLM = "\u200f"
"""An invisible right-to-left letter; of the marks that set a line's direction, Telegram keeps this one."""

UNREAD = re.compile("<[^>]*>|&[^;]*;")
"""Tags and entities: they are no letters to the reader."""

_COMMAND = re.compile(r"(?<![\w/<>@\u2068])/[A-Za-z0-9_]+")

_OPENING = {"\u2066", "\u2067", "\u2068"}
_CLOSING = "\u2069"


def from_right(text: str) -> str:
    """The text with a mark before each line that would otherwise be laid out from the left, and commands kept whole.

    The slash of a command has no direction: between words from the right it would be shown behind the command.
    """
    kept_whole = _COMMAND.sub("\u2068\\g<0>\u2069", text)
    return "\n".join(line if not line or begins_right(line) else RLM + line for line in kept_whole.split("\n"))


def begins_right(text: str) -> bool:
    """Whether the first letter with a direction goes to the left; what is isolated has no say in it."""
    depth = 0
    for character in UNREAD.sub("", text):
        if character in _OPENING:
            depth += 1
        elif character == _CLOSING:
            depth -= 1
        elif not depth and (way := bidirectional(character)) in {"L", "R", "AL"}:
            return way != "L"
    return False
