"""How much room words take on a slide: an estimate on the safe side. Loaded by the drawing process alone.

Slides are set in Arial, which every office program has or replaces by a font of the same widths. Noto Sans, measured
here, is some 5% wider.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

import fontpkg
from PIL import ImageFont

LINE = 1.25
"""The height of a line, in sizes of its letters."""
_BOLD = 1.08
"""How much wider bold letters are, at most."""
_UNIT = 100
"""Pixels: the size at which letters are measured."""
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text, in the unit of `size`."""
    return sum(map(_measure, re.split("( )", text))) * size * (_BOLD if bold else 1)


def count_lines(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """How many lines a paragraph breaks into. A word that is wider than a line takes as many as it needs."""
    lines, used, space = 1, 0.0, width_of(" ", size, bold=bold)
    for word in text.split():
        wide = width_of(word, size, bold=bold)
        if used and used + space + wide > width:
            lines, used = lines + 1, 0.0
        used += wide + (space if used else 0)
        if used > width:
            broken = math.ceil(used / width) - 1
            lines, used = lines + broken, used - broken * width
    return lines


def height_of(paragraphs: Sequence[str], size: float, width: float, *, gap: float = 0.4, bold: bool = False) -> float:
    """The height of paragraphs with a `gap` between them, in sizes of a letter; the result in the unit of `size`."""
    lines = sum(count_lines(paragraph, size, width, bold=bold) for paragraph in paragraphs)
    return (lines * LINE + max(0, len(paragraphs) - 1) * gap) * size


@cache
def _measure(word: str) -> float:
    return _font(arabic=bool(_ARABIC.search(word))).getlength(word) / _UNIT


@cache
def _font(*, arabic: bool) -> ImageFont.FreeTypeFont:
    path = fontpkg.path("Noto Sans Arabic" if arabic else "Noto Sans")
    # Letters side by side, not joined: wider than they are, if anything, and it needs no library for shaping.
    return ImageFont.truetype(str(path), _UNIT, layout_engine=ImageFont.Layout.BASIC)
