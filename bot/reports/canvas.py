"""What can be put on a slide: text, boxes, tables, marks and pictures, mirrored for right-to-left languages.

Loaded by the drawing process alone. Lengths are points on a slide of 960 × 540; areas are given as for a left-to-right
reader.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.table import Table, _Cell
from pptx.text.text import TextFrame, _Paragraph, _Run
from pptx.util import Length, Pt

WIDTH, HEIGHT = 960, 540

WHITE, INK, MUTED, HAIRLINE, PALE = "FFFFFF", "1B2733", "56636F", "C9D1D7", "EEF4F2"
GREEN, AMBER, RED, GREY = "0F6E5C", "F4C04E", "B3301C", "E9EDF0"

_TILES = {"meets": GREEN, "partly": AMBER, "not": RED, "out": GREY, "unknown": WHITE, "open": WHITE}


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle; `x` counts from where reading begins."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Letters of one look."""

    text: str
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Runs in one paragraph, with room before it and a bullet or a number if it is a point."""

    runs: tuple[Run, ...]
    before: float = 0
    point: str = ""
    """The XML name of the kind of bullet; empty for none."""
    indent: float = 0


@dataclass(frozen=True, slots=True)
class Canvas:
    """One slide, and the direction and language of what is put on it."""

    slide: Slide
    rtl: bool
    language: str

    def place(self, shape: Shape, area: Area) -> None:
        """Move a shape to an area."""
        shape.left, shape.top, shape.width, shape.height = self._lengths(area)

    def box(self, area: Area, fill: str, *, radius: float = 0, outline: str = "") -> Shape:
        """A filled rectangle."""
        kind = MSO_SHAPE.ROUNDED_RECTANGLE if radius else MSO_SHAPE.RECTANGLE
        shape = self.slide.shapes.add_shape(kind, *self._lengths(area))
        if radius:
            shape.adjustments[0] = radius / min(area.width, area.height)
        _fill(shape, fill, outline)
        return shape

    def text(
        self, area: Area, paragraphs: Sequence[Paragraph], size: float, *, anchor: MSO_ANCHOR = MSO_ANCHOR.TOP
    ) -> Shape:
        """Text in an area of its own."""
        shape = self.slide.shapes.add_textbox(*self._lengths(area))
        self.write(shape.text_frame, paragraphs, size, anchor=anchor)
        return shape

    def write(
        self, frame: TextFrame, paragraphs: Sequence[Paragraph], size: float, *, anchor: MSO_ANCHOR = MSO_ANCHOR.TOP
    ) -> None:
        """Fill a text frame, without margins."""
        frame.word_wrap = True
        frame.vertical_anchor = anchor
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Pt(0)
        for place, paragraph in enumerate(paragraphs):
            if place:
                frame.add_paragraph()  # type: ignore[no-untyped-call]
            self.say(frame.paragraphs[place], paragraph, size)

    def say(self, written: _Paragraph, paragraph: Paragraph, size: float) -> None:
        """Fill a paragraph that is empty."""
        written.space_before = Pt(paragraph.before)
        for run in paragraph.runs:
            letters = written.add_run()
            letters.text = run.text
            letters.font.size, letters.font.bold = Pt(size), run.bold
            letters.font.color.rgb = rgb(run.colour)
            self.name_language(letters)
        self.direct(written)
        properties = written._p.get_or_add_pPr()  # noqa: SLF001, nor bullets
        if paragraph.point:
            properties.set("marL", str(Pt(paragraph.indent)))
            properties.set("indent", str(-Pt(paragraph.indent)))
            colour = f'<a:buClr {nsdecls("a")}><a:srgbClr val="{GREEN}"/></a:buClr>'
            bullet = f'<a:buAutoNum {nsdecls("a")} type="arabicPeriod"/>'
            if paragraph.point == "bullet":
                bullet = f'<a:buChar {nsdecls("a")} char="•"/>'
            font = f'<a:buFont {nsdecls("a")} typeface="+mj-lt"/>'
            properties.extend(parse_xml(part) for part in (colour, font, bullet))

    def name_language(self, letters: _Run) -> None:
        """Tell spell checkers and readers of the screen what language letters are in."""
        letters.font._element.set("lang", self.language)  # noqa: SLF001, the library has no languages of its own

    def direct(self, written: _Paragraph) -> None:
        """Let a paragraph run from the side where reading begins."""
        properties = written._p.get_or_add_pPr()  # noqa: SLF001, the library knows no right to left
        properties.set("algn", "r" if self.rtl else "l")
        if self.rtl:
            properties.set("rtl", "1")

    def table(self, area: Area, rows: Sequence[float], columns: Sequence[float]) -> Table:
        """An empty table without colours or lines, with these heights and widths.

        Columns count from the left, since several programs ignore a table's direction: see `column`.
        """
        table = self.slide.shapes.add_table(len(rows), len(columns), *self._lengths(area)).table
        for row, height in zip(table.rows, rows, strict=True):
            row.height = Pt(height)
        for place, width in enumerate(columns):
            table.columns[self.column(place, len(columns))].width = Pt(width)
        properties = table._tbl.tblPr  # noqa: SLF001, the library has no styles of tables
        assert properties is not None  # noqa: S101, the library writes them
        properties.set("bandRow", "0")
        no_style = properties.find(qn("a:tableStyleId"))
        no_style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
        return table

    def column(self, place: int, columns: int) -> int:
        """The number from the left of a table's column, counted from where reading begins."""
        return columns - 1 - place if self.rtl else place

    def picture(self, area: Area, png: IO[bytes], alt: str) -> None:
        """A picture in the middle of an area, as large as it can be."""
        picture = self.slide.shapes.add_picture(png, Pt(0), Pt(0))
        wide, high = picture.image.size
        scale = min(area.width / wide, area.height / high)
        wide, high = wide * scale, high * scale
        middle = Area(area.x + (area.width - wide) / 2, area.y + (area.height - high) / 2, wide, high)
        picture.left, picture.top, picture.width, picture.height = self._lengths(middle)
        picture._element._nvXxPr.cNvPr.set("descr", alt)  # noqa: SLF001, the library has no door to it

    def mark(self, kind: str, x: float, y: float, size: float, *, outline: str = "") -> None:
        """The mark of an answer: a tile whose sign can be told apart without colour. `kind` is a `Standing`."""
        area = Area(x, y, size, size)
        edge = outline or (MUTED if _TILES[kind] == WHITE else "")
        self.box(area, _TILES[kind], radius=size / 4, outline=edge)
        left, unit = self._left(area), size / 20
        match kind:
            case "meets":
                self._stroke([(left + px * unit, y + py * unit) for px, py in ((5, 10.5), (8.5, 14), (15, 6))], size)
            case "not":
                for line in (((6, 6), (14, 14)), ((14, 6), (6, 14))):
                    self._stroke([(left + px * unit, y + py * unit) for px, py in line], size)
            case "out":
                self._stroke([(left + 6 * unit, y + 10 * unit), (left + 14 * unit, y + 10 * unit)], size, MUTED)
            case "partly":
                ring = Area(x + 4.5 * unit, y + 4.5 * unit, 11 * unit, 11 * unit)
                circle = self.slide.shapes.add_shape(MSO_SHAPE.OVAL, *self._lengths(ring))
                _fill(circle, WHITE, INK)
                turns = [math.pi * (0.5 + step / 16) for step in range(17)]
                points = [
                    (left + (10 + 5.5 * math.cos(turn)) * unit, y + (10 + 5.5 * math.sin(turn)) * unit)
                    for turn in turns
                ]
                _fill(self._trace(points, close=True), INK, "")
            case "unknown":
                sign = Paragraph(runs=(Run(text="؟" if self.rtl else "?", bold=True),))
                self.text(Area(x + 5.5 * unit, y, 14 * unit, size), [sign], size * 0.65, anchor=MSO_ANCHOR.MIDDLE)

    def _stroke(self, points: Sequence[tuple[float, float]], size: float, colour: str = WHITE) -> None:
        line = self._trace(points, close=False)
        line.fill.background()
        line.line.width = Pt(size / 9)
        line.line.color.rgb = rgb(colour)

    def _trace(self, points: Sequence[tuple[float, float]], *, close: bool) -> Shape:
        (x, y), *rest = [(int(Pt(px)), int(Pt(py))) for px, py in points]
        pen = self.slide.shapes.build_freeform(x, y)
        pen.add_line_segments(rest, close=close)
        shape: Shape = pen.convert_to_shape()
        _undress(shape)
        return shape

    def _lengths(self, area: Area) -> tuple[Length, Length, Length, Length]:
        return Pt(self._left(area)), Pt(area.y), Pt(area.width), Pt(area.height)

    def _left(self, area: Area) -> float:
        return WIDTH - area.x - area.width if self.rtl else area.x


def plain(text: str, *, bold: bool = False, colour: str = INK, before: float = 0) -> Paragraph:
    """A paragraph of one look."""
    return Paragraph(runs=(Run(text=text, bold=bold, colour=colour),), before=before)


def underline(cell: _Cell, colour: str) -> None:
    """A line below a cell of a table. It must be drawn before the cell is filled."""
    line = (
        f'<a:lnB {nsdecls("a")} w="9525"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
        f'<a:prstDash val="solid"/></a:lnB>'
    )
    cell._tc.get_or_add_tcPr().append(parse_xml(line))  # noqa: SLF001, the library has no borders


def rgb(colour: str) -> RGBColor:
    """A colour by its six hexadecimal digits."""
    return RGBColor(*bytes.fromhex(colour))  # type: ignore[no-untyped-call]


def _fill(shape: Shape, colour: str, outline: str) -> None:
    _undress(shape)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(colour)
    if outline:
        shape.line.color.rgb = rgb(outline)
        shape.line.width = Pt(1.25)
    else:
        shape.line.fill.background()


def _undress(shape: Shape) -> None:
    """Take off the style that the library gives a shape: its shadow and its blue."""
    style = shape.element.find(qn("p:style"))
    if style is not None:
        shape.element.remove(style)
