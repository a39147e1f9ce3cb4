"""How a grid of figures is put on a slide: as a table with coloured cells, whose heads never break within a word.

Loaded by the drawing process alone. A grid is what `deck.py` made of it in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.table import Table, _Cell
from pptx.util import Pt

from bot.reports.canvas import (
    AMBER,
    GREEN,
    GREY,
    HAIRLINE,
    INK,
    MUTED,
    PALE,
    RED,
    WHITE,
    Area,
    Canvas,
    plain,
    rgb,
    underline,
)
from bot.reports.fitting import LINE, height_of, width_of

_LOOKS = {
    "": (None, INK),
    "faint": (None, MUTED),
    "step-0": (RED, WHITE),
    "step-1": ("D9773A", INK),
    "step-2": (AMBER, INK),
    "step-3": ("F3E3A3", INK),
    "step-4": ("BFE0D6", INK),
    "gap": (GREY, MUTED),
    "itself": (HAIRLINE, INK),
    "tie": (PALE, INK),
    "tie-red": (RED, WHITE),
}
"""The colour of a cell and that of its words. The steps of a score have the colours that they have in pictures."""

_LARGEST, _LARGEST_HEAD, _SMALLEST_HEAD = 13, 12, 6
_BESIDE, _ABOVE = 4, 3.5
"""The margins inside a cell."""
_PART = re.compile(r"[^\s-]+-?")
"""What is not broken: words, and the parts of those with hyphens."""


def height(block: Mapping[str, Any], size: float, width: float) -> float:
    """The height of a grid at that size of its letters."""
    return sum(_heights(block, min(size, _LARGEST), _widths(block, width)))


def paint(canvas: Canvas, block: Mapping[str, Any], size: float, area: Area) -> None:
    """Put a grid on a slide."""
    size, widths = min(size, _LARGEST), _widths(block, area.width)
    table = canvas.table(area, _heights(block, size, widths), widths)
    head_size = _head_size(block["heads"], size, widths)
    _keep_low(table, size)
    rows = [[{"text": head, "look": "", "span": 1} for head in block["heads"]]] if block["heads"] else []
    for number, row in enumerate((*rows, *block["rows"])):
        is_head = number < len(rows)
        for (start, end), cell in zip(_spans(row), row, strict=True):
            first, last = sorted((canvas.column(start, len(widths)), canvas.column(end, len(widths))))
            place = table.cell(number, first)
            if first < last:
                place.merge(table.cell(number, last))
            colour, ink = (None, GREEN) if is_head else _LOOKS[cell["look"]]
            if cell["text"]:
                words = plain(cell["text"], bold=cell["look"] != "faint", colour=ink)
                canvas.write(place.text_frame, [words], head_size if is_head else size)
            if start:
                place.text_frame.paragraphs[0]._p.get_or_add_pPr().set("algn", "ctr")  # noqa: SLF001, see `direct`
            _dress(place, colour, line=INK if is_head else HAIRLINE, low=is_head)


def _keep_low(table: Table, size: float) -> None:
    """Without letters, a cell takes the height of the program's own, which are larger than ours."""
    for cell in table.iter_cells():
        end = f'<a:endParaRPr {nsdecls("a")} sz="{int(100 * size)}"/>'
        cell.text_frame.paragraphs[0]._p.append(parse_xml(end))  # noqa: SLF001, the library sizes runs alone


def _dress(cell: _Cell, colour: str | None, *, line: str, low: bool) -> None:
    cell.margin_left = cell.margin_right = Pt(_BESIDE)
    cell.margin_top = cell.margin_bottom = Pt(_ABOVE)
    cell.vertical_anchor = MSO_ANCHOR.BOTTOM if low else MSO_ANCHOR.MIDDLE
    underline(cell, line)
    if colour:
        cell.fill.solid()  # type: ignore[no-untyped-call]
        cell.fill.fore_color.rgb = rgb(colour)


def _widths(block: Mapping[str, Any], width: float) -> list[float]:
    return [width * share / sum(block["shares"]) for share in block["shares"]]


def _spans(row: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, int]]:
    """The first and the last column of each cell."""
    start = 0
    for cell in row:
        yield start, start + cell["span"] - 1
        start += cell["span"]


def _heights(block: Mapping[str, Any], size: float, widths: Sequence[float]) -> list[float]:
    head_size = _head_size(block["heads"], size, widths)
    heads = [
        height_of([head], head_size, width - 2 * _BESIDE, bold=True)
        for head, width in zip(block["heads"], widths, strict=False)
    ]
    rows = [
        max(
            height_of([cell["text"]], size, sum(widths[start : end + 1]) - 2 * _BESIDE, bold=True)
            for (start, end), cell in zip(_spans(row), row, strict=True)
        )
        for row in block["rows"]
    ]
    return [max(high, size * LINE) + 2 * _ABOVE for high in ([max(heads)] if heads else []) + rows]


def _head_size(heads: Sequence[str], size: float, widths: Sequence[float]) -> float:
    """The largest size, in half points, at which no part of a word is wider than its column."""
    fitting = [
        (width - 2 * _BESIDE) / width_of(part, 1, bold=True)
        for head, width in zip(heads, widths, strict=False)
        for part in _PART.findall(head)
    ]
    return max(_SMALLEST_HEAD, min(size, _LARGEST_HEAD, *(int(2 * it) / 2 for it in fitting)))
