"""Writes a `Workbook`: each table on a sheet of its own, with a frozen head and a filter.

Loaded by the drawing process alone.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.reports.cell_text import sheet_name
from bot.reports.spreadsheet import begin_sheet, begin_workbook, head_format, row_height, text_format, write_text

_MANY = 20_000
"""Rows, which take some 70 MB. More go to a temporary file as they come, and take half as long again."""


def write(_template: str, data: Mapping[str, Any]) -> bytes:
    """Write the tables as XLSX."""
    file = io.BytesIO()
    many = sum(len(table["rows"]) for table in data["tables"]) > _MANY
    with begin_workbook(file, made_at=data["made_at"], constant_memory=many) as book:
        for number, table in enumerate(data["tables"], start=1):
            _write_table(book, book.add_worksheet(sheet_name(number, table["title"])), table)
    return file.getvalue()


def _write_table(book: Workbook, sheet: Worksheet, table: Mapping[str, Any]) -> None:
    rtl, wrapped, rows = table["rtl"], table["wrapped"], table["rows"]
    heads = [column["head"] for column in table["columns"]]
    widths = [column["width"] for column in table["columns"]]
    begin_sheet(sheet, rtl=rtl)
    head, body = head_format(book, rtl=rtl), text_format(book, rtl=rtl, text_wrap=wrapped)
    sheet.set_row(0, row_height(*zip(heads, widths, strict=True)))
    for place, (text, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.set_column(place, place, width)
        write_text(sheet, 0, place, text, head)
    for row, cells in enumerate(rows, start=1):
        if wrapped:
            sheet.set_row(row, row_height(*((str(cell), width) for cell, width in zip(cells, widths, strict=True))))
        for place, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, place, cell, body)
            else:
                write_text(sheet, row, place, cell or "", body)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(rows), len(heads) - 1)
