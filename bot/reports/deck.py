"""What every deck of slides is made of: slides of one look, with blocks stacked in columns.

All words are in the reader's language already. A column takes its `share` of the width; right-to-left languages have
the first column on the right. The text of a column is made smaller until its blocks fit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from bot.reports.forms import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """Points, `counted` where their order matters."""

    kind: str = field(default="bullets", init=False)
    title: str = ""
    points: tuple[str, ...]
    counted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A line below a table, in smaller letters: what the table leaves out."""

    kind: str = field(default="aside", init=False)
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Paragraphs in a tinted box. A `strong` one stands out: an exercise, a decision."""

    kind: str = field(default="panel", init=False)
    title: str = ""
    text: tuple[str, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head; `shares` are the widths of the columns. `room` keeps rows high enough to write in."""

    kind: str = field(default="table", init=False)
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    room: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkLine:
    """A mark beside words; `mark` is a `Standing`."""

    mark: str
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Lines that begin with the mark of an answer."""

    kind: str = field(default="marks", init=False)
    lines: tuple[MarkLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number, or a word as short, and what it is."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Figures side by side."""

    kind: str = field(default="figures", init=False)
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A PNG, as large as there is room. `alt` says what it shows."""

    kind: str = field(default="picture", init=False)
    png: bytes
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """A cell of a `Grid`. `look` names its colour, which must never be all that the cell says; empty for none."""

    text: str = ""
    look: str = ""
    span: int = 1
    """Columns that it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Figures by rows and columns. The first column says what a row is, `heads` what the columns are, if there are any.

    `shares` are the widths of the columns. The cells of a row, each with its span, make up all columns.
    """

    kind: str = field(default="grid", init=False)
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[GridCell, ...], ...]
    shares: tuple[float, ...]


Block = Bullets | Aside | Panel | Table | Marks | Figures | Picture | Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Blocks, one below the other."""

    share: float = 1
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """One slide. An `opening` has a title and a lead alone, on colour: the first of a deck or of a part."""

    title: str
    opening: bool = False
    above: str = ""
    """A line over the title: where in the deck we are."""
    tag: str = ""
    """A few characters in the corner, such as how long it takes."""
    lead: str = ""
    columns: tuple[Column, ...] = ()
    notes: str
    """What the speaker reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """What `slides.py` draws."""

    form: ClassVar[Form] = Form.PPTX
    template: ClassVar[str] = "slides"

    language: str
    """A code such as `en` or `pt-BR`, for spell checkers."""
    rtl: bool
    title: str
    footer: str
    date: tuple[int, int, int]
    """Year, month and day."""
    slides: tuple[Slide, ...]
