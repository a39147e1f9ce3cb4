"""Slides as a PPTX in one look, from what `deck.py` describes. Loaded by the drawing process alone."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.oxml import serialize_part_xml
from pptx.opc.package import Part
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.parts.coreprops import CorePropertiesPart
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout
from pptx.util import Pt

from bot.reports import blocks
from bot.reports.canvas import AMBER, GREEN, HAIRLINE, HEIGHT, INK, MUTED, PALE, RED, WHITE, WIDTH, Area, Canvas, plain
from bot.reports.fitting import LINE, height_of, width_of

_FONT = "Arial"
"""Every office program has it, or one of the same widths, with Latin, Cyrillic and Arabic letters."""
_ACCENTS = (GREEN, AMBER, RED, MUTED, PALE, HAIRLINE)
_TITLE_ONLY = "Title Only"

_MARGIN = 54
_WIDE = WIDTH - 2 * _MARGIN
_TITLE = Area(_MARGIN, 54, _WIDE, 44)
_LEAD_SIZE = 15
_BODY, _END = 120, 492
_BETWEEN = 28
"""Columns."""
_BELOW = 14
"""Blocks."""
_TITLE_SIZES = (28, 26, 24, 22, 20, 18, 16)
_SIZES = (20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8)


def present(_template: str, data: Mapping[str, Any]) -> bytes:
    """Draw a deck as PPTX."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    _describe(deck.core_properties, data)
    layout = _prepare(deck)
    for number, slide in enumerate(data["slides"], start=1):
        canvas = Canvas(deck.slides.add_slide(layout), data["rtl"], data["language"])
        (_open if slide["opening"] else _fill)(canvas, slide)
        _close(canvas, data["footer"], number, on_colour=slide["opening"])
        _note(canvas, slide["notes"])
    file = io.BytesIO()
    deck.save(file)
    return file.getvalue()


def _describe(properties: CorePropertiesPart, data: Mapping[str, Any]) -> None:
    """Say what the file is, in place of what the library's template says of itself."""
    properties.title, properties.language = data["title"], data["language"]
    properties.author = properties.last_modified_by = ""
    year, month, day = data["date"]
    properties.created = properties.modified = dt.datetime(year, month, day, tzinfo=dt.UTC)


def _prepare(deck: Deck) -> SlideLayout:
    """Keep one layout of the library's template, and give it and the theme our measures, font and colours."""
    for layout in [*deck.slide_layouts]:
        if layout.name != _TITLE_ONLY:
            deck.slide_layouts.remove(layout)
    [layout] = deck.slide_layouts
    for placeholder in [*layout.placeholders, *deck.slide_master.placeholders]:
        if placeholder.placeholder_format.type is None or placeholder.placeholder_format.idx:
            placeholder.element.getparent().remove(placeholder.element)
        else:
            placeholder.left, placeholder.top = Pt(_TITLE.x), Pt(_TITLE.y)
            placeholder.width, placeholder.height = Pt(_TITLE.width), Pt(_TITLE.height)
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    _dress(theme)
    return layout


def _dress(theme: Part) -> None:
    tree = parse_xml(theme.blob)
    for place, colour in enumerate(_ACCENTS, start=1):
        [accent] = tree.iter(qn(f"a:accent{place}"))
        accent[0].set("val", colour)
    for fonts in (*tree.iter(qn("a:majorFont")), *tree.iter(qn("a:minorFont"))):
        for script in fonts:
            script.set("typeface", _FONT)
    theme._blob = serialize_part_xml(tree)  # noqa: SLF001, a theme is bytes to the library


def _open(canvas: Canvas, slide: Mapping[str, Any]) -> None:
    canvas.box(Area(0, 0, WIDTH, HEIGHT), GREEN)
    for place, kind in enumerate(("meets", "partly", "not")):
        canvas.mark(kind, WIDTH - _MARGIN - 84, 126 + place * 100, 84, outline=WHITE)
    wide = _WIDE - 150
    size = _largest((40, 36, 32, 28, 24), slide["title"], wide, 3)
    high = height_of([slide["title"]], size, wide, bold=True)
    above = Area(_MARGIN, 60, wide, 60)
    canvas.text(above, [plain(slide["above"], bold=True, colour=AMBER)], 16, anchor=MSO_ANCHOR.BOTTOM)
    _set_title(canvas, slide["title"], Area(_MARGIN, 130, wide, high), size, WHITE)
    below = Area(_MARGIN, 130 + high + 18, wide, 130)
    canvas.text(below, [plain(slide["lead"], colour=WHITE)], 20)
    canvas.text(Area(_MARGIN, 430, wide, 24), [plain(slide["tag"], bold=True, colour=WHITE)], 16)


def _fill(canvas: Canvas, slide: Mapping[str, Any]) -> None:
    canvas.box(Area(0, 0, 12, HEIGHT), GREEN)
    canvas.text(Area(_MARGIN, 30, _WIDE - 120, 18), [plain(slide["above"], bold=True, colour=GREEN)], 12)
    if slide["tag"]:
        wide = width_of(slide["tag"], 12, bold=True) + 24
        tag = Area(WIDTH - _MARGIN - wide, 26, wide, 24)
        canvas.box(tag, PALE, radius=12)
        words = Area(tag.x + 12, tag.y, wide - 12, tag.height)
        canvas.text(words, [plain(slide["tag"], bold=True, colour=GREEN)], 12, anchor=MSO_ANCHOR.MIDDLE)
    _set_title(canvas, slide["title"], _TITLE, _largest(_TITLE_SIZES, slide["title"], _WIDE, 1), INK)
    top: float = _BODY
    if slide["lead"]:
        high = height_of([slide["lead"]], _LEAD_SIZE, _WIDE)
        canvas.text(Area(_MARGIN, 100, _WIDE, high), [plain(slide["lead"], colour=MUTED)], _LEAD_SIZE)
        top = 100 + high + 20
    for stacked, area in _columns(slide["columns"], top):
        _stack(canvas, stacked, area)


def _set_title(canvas: Canvas, title: str, area: Area, size: float, colour: str) -> None:
    placeholder = canvas.slide.shapes.title
    assert placeholder is not None  # noqa: S101, the layout has one
    canvas.place(placeholder, area)
    canvas.write(placeholder.text_frame, [plain(title, bold=True, colour=colour)], size)
    # Before all else in the slide, the title would lie under the colour.
    canvas.slide.shapes.element.append(placeholder.element)


def _largest(sizes: Sequence[float], text: str, width: float, lines: int) -> float:
    return next((size for size in sizes if height_of([text], size, width, bold=True) <= lines * LINE * size), sizes[-1])


def _columns(columns: Sequence[Mapping[str, Any]], top: float) -> list[tuple[Sequence[blocks.Block], Area]]:
    shares = sum(column["share"] for column in columns)
    room = _WIDE - _BETWEEN * (len(columns) - 1)
    x: float = _MARGIN
    found = []
    for column in columns:
        width = room * column["share"] / shares
        found.append((column["blocks"], Area(x, top, width, _END - top)))
        x += width + _BETWEEN
    return found


def _spare(stacked: Sequence[blocks.Block], area: Area, size: float) -> float:
    taken = sum(blocks.height(block, size, area.width) for block in stacked)
    return area.height - taken - _BELOW * (len(stacked) - 1)


def _stack(canvas: Canvas, stacked: Sequence[blocks.Block], area: Area) -> None:
    size = next((size for size in _SIZES if _spare(stacked, area, size) >= 0), _SIZES[-1])
    spare, y = max(0, _spare(stacked, area, size)), area.y
    for block in stacked:
        high = blocks.height(block, size, area.width) + (spare if block["kind"] in blocks.STRETCHED else 0)
        blocks.paint(canvas, block, size, Area(area.x, y, area.width, high))
        y += high + _BELOW


def _close(canvas: Canvas, footer: str, number: int, *, on_colour: bool) -> None:
    colour = WHITE if on_colour else MUTED
    if not on_colour:
        canvas.box(Area(_MARGIN, 502, _WIDE, 0.75), HAIRLINE)
    canvas.text(Area(_MARGIN, 508, _WIDE - 60, 14), [plain(footer, colour=colour)], 9)
    corner = Area(WIDTH - _MARGIN - 40, 508, 40, 14)
    shape = canvas.text(corner, [plain(str(number), bold=True, colour=colour)], 9)
    paragraph = shape.text_frame.paragraphs[0]._p  # noqa: SLF001, the library has no fields
    paragraph.get_or_add_pPr().set("algn", "l" if canvas.rtl else "r")
    # A field counts on when slides are added or moved.
    [run] = paragraph.findall(qn("a:r"))
    field = parse_xml(f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum"/>')
    field.extend(run)
    paragraph.replace(run, field)


def _note(canvas: Canvas, notes: str) -> None:
    frame = canvas.slide.notes_slide.notes_text_frame
    assert frame is not None  # noqa: S101, the library's notes have one
    frame.text = notes
    for paragraph in frame.paragraphs:
        canvas.direct(paragraph)
        for run in paragraph.runs:
            canvas.name_language(run)
