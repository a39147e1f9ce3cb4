"""How high each kind of block is at a size of its letters, and how it is put on a slide.

Loaded by the drawing process alone. A block is what `deck.py` made of it in JSON.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pptx.util import Pt

from bot.reports import grids
from bot.reports.canvas import GREEN, HAIRLINE, INK, MUTED, PALE, WHITE, Area, Canvas, Paragraph, Run, plain, underline
from bot.reports.fitting import LINE, height_of

Block = Mapping[str, Any]

STRETCHED = frozenset({"picture"})
"""Kinds that take what room is left."""

_GAP = 0.6
"""Between paragraphs, in sizes of a letter."""
_PADDING = 14
_CELL = (8, 5)
"""The margins inside a cell, beside and above its words."""
_LARGEST_IN_TABLES = 14
_LARGEST_ASIDE = 12
_ROOM = 46
"""The height of a row to write in."""
_LOWEST_PICTURE = 160
_VALUE, _LABEL = 28, 12
"""Sizes in a figure."""
_BESIDE_FIGURES = 12
"""Between two figures."""


def height(block: Block, size: float, width: float) -> float:
    """The height of a block at that size."""
    return _BLOCKS[block["kind"]][0](block, size, width)


def paint(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    """Put a block on a slide."""
    _BLOCKS[block["kind"]][1](canvas, block, size, area)


def _bullets_height(block: Block, size: float, width: float) -> float:
    title = height_of([block["title"]], size, width, bold=True) + _GAP * size if block["title"] else 0
    return title + height_of(block["points"], size, width - 1.4 * size, gap=_GAP)


def _paint_bullets(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    title = [plain(block["title"], bold=True, colour=GREEN)] if block["title"] else []
    points = [
        Paragraph(
            runs=(Run(text=point),),
            before=_GAP * size if title or place else 0,
            point="number" if block["counted"] else "bullet",
            indent=1.4 * size,
        )
        for place, point in enumerate(block["points"])
    ]
    canvas.text(area, [*title, *points], size)


def _aside_height(block: Block, size: float, width: float) -> float:
    return height_of([block["text"]], min(size, _LARGEST_ASIDE), width - _CELL[0])


def _paint_aside(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    beside, _ = _CELL
    below = Area(area.x + beside, area.y, area.width - beside, area.height)
    canvas.text(below, [plain(block["text"], colour=MUTED)], min(size, _LARGEST_ASIDE))


def _panel_height(block: Block, size: float, width: float) -> float:
    inside = width - 2 * _PADDING
    title = height_of([block["title"]], size, inside, bold=True) + _GAP * size if block["title"] else 0
    return title + height_of(block["text"], size, inside, gap=_GAP) + 2 * _PADDING


def _paint_panel(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    back, front = (GREEN, WHITE) if block["strong"] else (PALE, INK)
    canvas.box(area, back, radius=6)
    title = [plain(block["title"], bold=True, colour=WHITE if block["strong"] else GREEN)] if block["title"] else []
    text = [
        plain(paragraph, colour=front, before=_GAP * size if title or place else 0)
        for place, paragraph in enumerate(block["text"])
    ]
    canvas.text(_inset(area, _PADDING), [*title, *text], size)


def _marks_height(block: Block, size: float, width: float) -> float:
    return sum(_mark_height(line, size, width) for line in block["lines"]) + _GAP * size * (len(block["lines"]) - 1)


def _mark_height(line: Mapping[str, str], size: float, width: float) -> float:
    return max(1.5 * size, height_of([f"{line['label']}. {line['text']}"], size, width - 2.3 * size, bold=True))


def _paint_marks(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    y = area.y
    for line in block["lines"]:
        high = _mark_height(line, size, area.width)
        canvas.mark(line["mark"], area.x, y, 1.5 * size)
        words = Paragraph(runs=(Run(text=f"{line['label']}. ", bold=True), Run(text=line["text"])))
        canvas.text(Area(area.x + 2.3 * size, y + 0.1 * size, area.width - 2.3 * size, high), [words], size)
        y += high + _GAP * size


def _figures_height(block: Block, size: float, width: float) -> float:
    del size
    inside = _figure_width(block, width) - 2 * _PADDING
    labels = max(height_of([figure["label"]], _LABEL, inside) for figure in block["figures"])
    return _VALUE * LINE + labels + 2 * _PADDING


def _figure_width(block: Block, width: float) -> float:
    count = len(block["figures"])
    return (width - _BESIDE_FIGURES * (count - 1)) / count


def _paint_figures(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    del size
    wide = _figure_width(block, area.width)
    for place, figure in enumerate(block["figures"]):
        box = Area(area.x + place * (wide + _BESIDE_FIGURES), area.y, wide, area.height)
        canvas.box(box, PALE, radius=6)
        inside = _inset(box, _PADDING)
        line = _VALUE * LINE
        canvas.text(Area(inside.x, inside.y, inside.width, line), [plain(figure["value"], bold=True)], _VALUE)
        below = Area(inside.x, inside.y + line, inside.width, inside.height - line)
        canvas.text(below, [plain(figure["label"], colour=MUTED)], _LABEL)


def _widths(block: Block, width: float) -> list[float]:
    return [width * share / sum(block["shares"]) for share in block["shares"]]


def _row_height(row: Sequence[str], size: float, widths: Sequence[float], *, bold: bool, lowest: float) -> float:
    beside, above = _CELL
    words = (height_of([cell], size, wide - 2 * beside, bold=bold) for cell, wide in zip(row, widths, strict=True))
    return max(lowest, *words) + 2 * above


def _row_heights(block: Block, size: float, width: float) -> list[float]:
    size, widths = min(size, _LARGEST_IN_TABLES), _widths(block, width)
    lowest = _ROOM if block["room"] else size * LINE
    return [
        _row_height(block["head"], size, widths, bold=True, lowest=size * LINE),
        *(_row_height(row, size, widths, bold=place == 0, lowest=lowest) for place, row in enumerate(block["rows"])),
    ]


def _table_height(block: Block, size: float, width: float) -> float:
    return sum(_row_heights(block, size, width))


def _paint_table(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    table = canvas.table(area, _row_heights(block, size, area.width), _widths(block, area.width))
    for place, row in enumerate((block["head"], *block["rows"])):
        for column, words in enumerate(row):
            cell = table.cell(place, canvas.column(column, len(row)))
            beside, above = _CELL
            colour = INK if place else GREEN
            canvas.write(
                cell.text_frame,
                [plain(words, bold=not place or not column, colour=colour)],
                min(size, _LARGEST_IN_TABLES),
            )
            cell.margin_left = cell.margin_right = Pt(beside)
            cell.margin_top = cell.margin_bottom = Pt(above)
            underline(cell, HAIRLINE if place else INK)


def _picture_height(block: Block, size: float, width: float) -> float:
    del block, size, width
    return _LOWEST_PICTURE


def _paint_picture(canvas: Canvas, block: Block, size: float, area: Area) -> None:
    del size
    canvas.picture(area, io.BytesIO(base64.b64decode(block["png"])), block["alt"])


def _inset(area: Area, by: float) -> Area:
    return Area(area.x + by, area.y + by, area.width - 2 * by, area.height - 2 * by)


_BLOCKS: Mapping[str, tuple[Callable[[Block, float, float], float], Callable[[Canvas, Block, float, Area], None]]] = {
    "bullets": (_bullets_height, _paint_bullets),
    "aside": (_aside_height, _paint_aside),
    "panel": (_panel_height, _paint_panel),
    "marks": (_marks_height, _paint_marks),
    "figures": (_figures_height, _paint_figures),
    "table": (_table_height, _paint_table),
    "picture": (_picture_height, _paint_picture),
    "grid": (grids.height, grids.paint),
}
