"""Workbooks for Excel and its like: text stays text, and the same content is the same bytes.

A text is never taken for a formula, a link or a number, whatever it begins with.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from bot.texts import escape

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CELL_LIMIT = 32_767
"""UTF-16 units a cell holds, by Excel's specifications and limits."""
ROW_LIMIT = 1_048_576
"""Rows a sheet holds, by the same."""
_NAME_LIMIT = 31
"""UTF-16 units of a sheet's name, by the same."""

_LINE, _HIGHEST = 15, 409
"""Points of a line, and of the highest row there can be."""
_WRAPPING = 1.15
"""By how much lines broken between words are more than the text's length says."""

_HEAD_COLOUR = "#DCE6F1"
_CUT = "…"
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RICH = "<r>"
"""What begins like this, xlsxwriter would write as markup of its own, unescaped."""

Cell = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column's head and its width in characters."""

    head: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A sheet that is one table, every word of it in the reader's language already."""

    title: str
    rtl: bool
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    wrapped: bool
    """Long texts go over several lines, to be read; otherwise each row is one line, to be reckoned with."""


def write_tables(tables: Sequence[Table], *, made_at: dt.datetime) -> bytes:
    """Write each table on a sheet of its own, with a frozen head and a filter. `made_at` is in UTC.

    Raises:
        ValueError: a table is longer than a sheet.
    """
    if any(len(table.rows) >= ROW_LIMIT for table in tables):
        raise ValueError(f"A sheet holds {ROW_LIMIT - 1:,} rows under its head; write fewer rounds at once.")
    file = io.BytesIO()
    # Rows go to a temporary file as they come: a large institution's table would take hundreds of megabytes.
    with begin_workbook(file, made_at=made_at, constant_memory=True) as book:
        for number, table in enumerate(tables, start=1):
            _write_table(book, book.add_worksheet(sheet_name(number, table.title)), table)
    return file.getvalue()


def begin_workbook(file: io.BytesIO, *, made_at: dt.datetime, constant_memory: bool = False) -> Workbook:
    """A workbook that is written into `file` when it is closed."""
    import xlsxwriter  # noqa: PLC0415, a running bot seldom writes one

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
    book.set_properties({"created": made_at})
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


def sheet_name(number: int, title: str) -> str:
    """A name that a sheet may bear, made unique by the sheet's number."""
    return _cut(f"{number} {_NOT_IN_A_NAME.sub(' ', clean(title))}", _NAME_LIMIT).rstrip(" '")


def clean(text: str) -> str:
    """What a person wrote as a cell can hold it: no control characters, no marks of direction, not too long."""
    kept = _NOT_IN_XML.sub("", escape(text).plain)
    return _cut(f" {kept}" if kept.startswith(_RICH) else kept, CELL_LIMIT)


def _write_table(book: Workbook, sheet: Worksheet, table: Table) -> None:
    begin_sheet(sheet, rtl=table.rtl)
    head, body = head_format(book, rtl=table.rtl), text_format(book, rtl=table.rtl, text_wrap=table.wrapped)
    sheet.set_row(0, row_height(*((column.head, column.width) for column in table.columns)))
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
        write_text(sheet, 0, place, column.head, head)
    for row, cells in enumerate(table.rows, start=1):
        if table.wrapped:
            widths = (column.width for column in table.columns)
            sheet.set_row(row, row_height(*((str(cell), width) for cell, width in zip(cells, widths, strict=True))))
        for place, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, place, cell, body)
            else:
                write_text(sheet, row, place, cell or "", body)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _cut(text: str, limit: int) -> str:
    """The text within a limit of UTF-16 units, which is how Excel counts."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * limit:
        return text
    return units[: 2 * (limit - len(_CUT))].decode("utf-16-le", "ignore") + _CUT
