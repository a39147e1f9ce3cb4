"""What all paper shares with `paper.typ`: the frame of every page, and passages of text."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the pages of one paper."""

    language: str
    """ISO 639, two or three letters."""
    rtl: bool
    title: str
    running: str
    """What the foot of every page says: which edition this is, of when."""
    date: tuple[int, int, int]
    """Year, month and day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Paragraphs under a title, then points, `counted` where their order matters. Each part may be empty."""

    title: str
    text: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    counted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a `CountGrid`: how many, how many `more` in a wider sense, and the label it leads to, or nothing."""

    count: int
    more: int = 0
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """One row of a `CountGrid`."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountGrid:
    """How many of something stand where a row and a column meet."""

    title: str
    text: str
    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
    most: int
    """The highest count, which has the darkest cell."""


def frame(title: str, running: str, *, day: dt.date, say: Language) -> Frame:
    """The frame of a paper of that day in that language."""
    return Frame(
        language=say.code.partition("-")[0],
        rtl=say.rtl,
        title=title,
        running=running,
        date=(day.year, day.month, day.day),
    )


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that holds one paragraph or point a line."""
    return tuple(text.split("\n"))
