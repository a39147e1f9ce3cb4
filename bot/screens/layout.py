"""How the parts of a message stand together: lines, paragraphs, pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.texts import Markup

PAGE = 3_000
"""Characters of a page at most: a message holds 4,096, and other languages and a header need room."""


_LONE = re.compile(r"\s+\S?$")
"""An end that says nothing, such as the first letter of a word, or a space."""


def lines(*parts: Markup | None) -> Markup:
    """The parts that there are, each on a line."""
    return Markup("\n".join(part for part in parts if part))


def paragraphs(*parts: Markup | None) -> Markup:
    """The parts that there are, with a free line between."""
    return Markup("\n\n".join(part for part in parts if part))


def shorten(text: str, most: int) -> str:
    """What a person wrote, on one line and with so many characters at most; no letter stands alone before the cut."""
    text = " ".join(text.split())
    return text if len(text) <= most else _LONE.sub("", text[: most - 1]) + "…"


def paginate(blocks: Sequence[Markup], *, most: int) -> list[list[int]]:
    """Which blocks stand on each page: in order, at most so many; only a block alone may be longer than `PAGE`."""
    pages: list[list[int]] = []
    length = 0
    for number, block in enumerate(blocks):
        if not pages or len(pages[-1]) == most or length + len(block) > PAGE:
            pages.append([])
            length = 0
        pages[-1].append(number)
        length += len(block)
    return pages
