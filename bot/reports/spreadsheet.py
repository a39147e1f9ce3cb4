"""What every XLSX that is written here has in common: text stays text, and the same content is the same bytes.

A text is never taken for a formula, a link or a number, whatever it begins with. Loaded by the drawing process alone.
"""

from __future__ import annotations

import datetime as dt
import io
from math import ceil

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.reports.cell_text import clean

_LINE, _HIGHEST = 15, 409
"""Points of a line, and of the highest row there can be."""
_WRAPPING = 1.15
"""By how much lines broken between words are more than the text's length says."""

_HEAD_COLOUR = "#DCE6F1"


def begin_workbook(file: io.BytesIO, *, made_at: str, constant_memory: bool = False) -> Workbook:
    """A workbook that is written into `file` when it is closed. `made_at` is in ISO 8601 and UTC."""
    book = xlsxwriter.Workbook(
        file,
        {
            "constant_memory": constant_memory,
            "in_memory": not constant_memory,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"created": dt.datetime.fromisoformat(made_at)})
    return book


def begin_sheet(sheet: Worksheet, *, rtl: bool) -> None:
    """Lay a sheet out for its language, and for A4 paper in landscape."""
    if rtl:
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def text_format(book: Workbook, *, rtl: bool, **further: object) -> Format:
    """How a cell of text looks: wrapped, from the top, and read from the side where its language begins."""
    return book.add_format({"text_wrap": True, "valign": "top", "reading_order": 2 if rtl else 1, **further})


def head_format(book: Workbook, *, rtl: bool) -> Format:
    """How a head looks."""
    return text_format(book, rtl=rtl, bold=True, bg_color=_HEAD_COLOUR)


def row_height(*cells: tuple[str, int]) -> float:
    """Points that a row takes to show all of its texts, each in a column of so many characters.

    Excel would find it out by itself; other programs, those on phones among them, cut the text.
    """
    lines = (sum(max(1, ceil(len(line) * _WRAPPING / width)) for line in text.split("\n")) for text, width in cells)
    return min(_LINE * max(lines, default=1), _HIGHEST)


def write_text(sheet: Worksheet, row: int, column: int, text: str, looks: Format) -> None:
    """Write a text into a cell, or leave the cell empty where there is none."""
    if text:
        sheet.write_string(row, column, clean(text), looks)
    else:
        sheet.write_blank(row, column, None, looks)
