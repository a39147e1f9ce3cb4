"""A text has a tag that Telegram refuses, or tags that aren't closed in their order.

Telegram would refuse the whole message. Tags are `b`, `i`, `u`, `s`, `code`, `pre`, `blockquote`, `tg-spoiler`; write
`&lt;` for a `<` that is none, and close each tag in the same text.
"""

import re
from collections.abc import Iterator

from bot.authoring.patterns import pieces
from bot.authoring.problems import Remark
from bot.authoring.wording import Wording

_ALLOWED = frozenset({"b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"})
_TAG = re.compile(r"<(/?)([^<>\s/]*)([^<>]*)(>?)")


def check(wording: Wording) -> Iterator[Remark]:
    """Follow the tags of each text and of each variant in it."""
    for texts in wording.languages.values():
        for text in texts.values():
            for piece in pieces(text.pattern):
                fault = _find_fault(piece)
                if fault:
                    yield Remark(text.place, f"In {text.id}, {fault}; correct the tags.")


def _find_fault(piece: str) -> str:
    opened: list[str] = []
    for closing, tag, rest, end in _TAG.findall(piece):
        if tag not in _ALLOWED or not end or rest not in {"", " expandable"}:
            return f"<{closing}{tag} is not a tag of Telegram's"
        if not closing:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            return f"</{tag}> closes nothing"
    return f"<{opened[-1]}> is not closed" if opened else ""
