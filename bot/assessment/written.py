"""What people write, call themselves and call their files, made harmless where it comes in.

Nobody's name or note may hide letters, turn those around it, tower over the lines above, or begin a new line in a list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONGEST_NAME = 129
"""Characters: Telegram's first and last names come to as many, with the space between them."""

MOST_MARKS = 8
"""Marks on one letter: as many as Burmese and Tibetan may stack, and far fewer than make a tower."""

_BREAKS = re.compile("[\t\x0b-\r\x1c-\x1f\x85\u2028\u2029]")
"""All of the white space but spaces and line feeds."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
"""Controls, Unicode's default ignorable characters, the blanks that count as letters or signs, marks of direction, and
halves of characters. Words in some scripts, and many emoji, are not whole without the joiners and the selectors of
variants: these stay."""

_JOINERS = "\u200c\u200d"
_NEEDLESS_JOINERS = re.compile(f"(?<=[{_JOINERS}])[{_JOINERS}]+|(?:(?<=\\s)|^)[{_JOINERS}]+|[{_JOINERS}]+(?=\\s|$)")
"""All but one between two letters."""


def tidy_text(text: str) -> str:
    """A text of any number of lines, with nothing at its ends."""
    seen = _UNSEEN.sub("", _BREAKS.sub(" ", text))
    joined = seen if seen.isascii() else _NEEDLESS_JOINERS.sub("", "".join(_without_towers(seen)))
    return joined.strip()


def tidy_line(text: str) -> str:
    """A text on one line, which calls nobody: an @ would make a mention."""
    return " ".join(tidy_text(text).split()).replace("@", "＠")


def tidy_name(text: str) -> str:
    """A name that nobody can be asked to shorten, such as a file's: cut at `LONGEST_NAME` characters."""
    name = tidy_line(text)
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _without_towers(text: str) -> Iterator[str]:
    marks = 0
    for character in text:
        if unicodedata.category(character).startswith("M"):
            marks += 1
        elif character not in _JOINERS:
            marks = 0
        if marks <= MOST_MARKS:
            yield character
