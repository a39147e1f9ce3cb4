"""Writes a `SheetDrawing`: how to fill it in, the questions, and what only the bot reads.

Loaded by the drawing process alone.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.reports.cell_text import clean, sheet_name
from bot.reports.sheet_header import ANSWER_KEY, HEADER_SHEET, NOTE_KEY, QUESTION_KEY
from bot.reports.spreadsheet import begin_sheet, begin_workbook, head_format, row_height, text_format, write_text

_ID, _NUMBER, _QUESTION, _COUNTS, _ANSWER, _NOTE = range(6)
_KEYS = {_ID: QUESTION_KEY, _ANSWER: ANSWER_KEY, _NOTE: NOTE_KEY}
_WIDTHS = {_NUMBER: 5, _QUESTION: 44, _COUNTS: 62, _ANSWER: 20, _NOTE: 44}
_KEY_ROW, _HEAD_ROW, _FIRST_ROW = range(3)
_INSTRUCTION_WIDTHS = (30, 70)

_FIELD_COLOUR, _LINE_COLOUR = "#FFF9DB", "#BFBFBF"
_TITLE_LIMIT, _MESSAGE_LIMIT = 32, 255
"""Characters of what Excel says of a wrong entry, by its specifications and limits."""


def write(_template: str, data: Mapping[str, Any]) -> bytes:
    """Write the sheet to fill in as XLSX."""
    file = io.BytesIO()
    with begin_workbook(file, made_at=data["made_at"]) as book:
        instructions, questions = (
            book.add_worksheet(sheet_name(number, title)) for number, title in enumerate(data["titles"], start=1)
        )
        offered = _write_header(book.add_worksheet(HEADER_SHEET), data["sealed"], data["choices"])
        _write_instructions(book, instructions, data["instructions"], rtl=data["rtl"])
        _QuestionSheet(book, questions, data, offered).write()
    return file.getvalue()


def _write_header(sheet: Worksheet, sealed: list[str], choices: Mapping[str, list[str]]) -> Mapping[str, str]:
    """Write what nobody sees; the answer is where the choices of each scale stand, for the lists to choose from."""
    sheet.very_hidden()
    for row, text in enumerate(sealed):
        sheet.write_string(row, 0, text)
    offered = {}
    for column, (scale, words) in enumerate(choices.items(), start=1):
        for row, word in enumerate(words):
            sheet.write_string(row, column, clean(word))
        offered[scale] = f"={HEADER_SHEET}!{xl_range_abs(0, column, len(words) - 1, column)}"
    return offered


def _write_instructions(book: Workbook, sheet: Worksheet, rows: list[Mapping[str, Any]], *, rtl: bool) -> None:
    begin_sheet(sheet, rtl=rtl)
    head, body = head_format(book, rtl=rtl), text_format(book, rtl=rtl)
    for column, width in enumerate(_INSTRUCTION_WIDTHS):
        sheet.set_column(column, column, width)
    for number, row in enumerate(rows):
        texts = row["first"], row["second"]
        sheet.set_row(number, row_height(*zip(texts, _INSTRUCTION_WIDTHS, strict=True)))
        for column, text in enumerate(texts):
            write_text(sheet, number, column, text, head if row["head"] else body)
    sheet.protect()


class _QuestionSheet:
    """The sheet that is filled in: all of it is locked but the answers and notes."""

    def __init__(self, book: Workbook, sheet: Worksheet, data: Mapping[str, Any], offered: Mapping[str, str]) -> None:
        rtl, border = data["rtl"], {"border": 1, "border_color": _LINE_COLOUR}
        self._sheet = sheet
        self._data = data
        self._offered = offered
        self._head = head_format(book, rtl=rtl)
        self._body = text_format(book, rtl=rtl, **border)
        self._field = text_format(book, rtl=rtl, bg_color=_FIELD_COLOUR, locked=False, num_format="@", **border)

    def write(self) -> None:
        """Write heads, sections and questions, in the order given."""
        self._write_frame()
        row = _FIRST_ROW
        for section in self._data["sections"]:
            self._write_line(row, dict.fromkeys(_WIDTHS, "") | {_QUESTION: section["title"]}, self._head)
            for row, question in enumerate(section["questions"], start=row + 1):  # noqa: B020 - rows go on
                self._write_question(row, question)
            row += 1

    def _write_frame(self) -> None:
        begin_sheet(self._sheet, rtl=self._data["rtl"])
        self._sheet.set_column(_ID, _ID, None, None, {"hidden": True})
        self._sheet.set_row(_KEY_ROW, None, None, {"hidden": True})
        for column, width in _WIDTHS.items():
            self._sheet.set_column(column, column, width)
        for column, name in _KEYS.items():
            self._sheet.write_string(_KEY_ROW, column, name)
        self._write_line(_HEAD_ROW, dict(zip(_WIDTHS, self._data["heads"], strict=True)), self._head)
        self._sheet.freeze_panes(_FIRST_ROW, 0)
        self._sheet.repeat_rows(_HEAD_ROW)
        self._sheet.protect("", {"format_columns": True, "format_rows": True})

    def _write_question(self, row: int, question: Mapping[str, Any]) -> None:
        self._sheet.write_string(row, _ID, question["id"])
        self._sheet.write_number(row, _NUMBER, question["number"], self._body)
        self._write_line(row, {_QUESTION: question["asked"], _COUNTS: question["counts"]}, self._body)
        write_text(self._sheet, row, _ANSWER, question["answer"], self._field)
        write_text(self._sheet, row, _NOTE, "", self._field)
        wrong, limit = self._data["wrong"], self._data["note_limit"]
        self._allow(row, _ANSWER, wrong["answer"], validate="list", source=self._offered[question["scale"]])
        self._allow(row, _NOTE, wrong["note"], validate="length", criteria="<=", value=limit)

    def _write_line(self, row: int, texts: Mapping[int, str], looks: Format) -> None:
        """Write texts by their columns, and make the row high enough for them."""
        self._sheet.set_row(row, row_height(*((text, _WIDTHS[column]) for column, text in texts.items())))
        for column, text in texts.items():
            write_text(self._sheet, row, column, text, looks)

    def _allow(self, row: int, column: int, otherwise: str, **rule: str | int) -> None:
        """Have the spreadsheet program say what is wrong while the person types."""
        title = self._data["wrong"]["title"][:_TITLE_LIMIT]
        rule |= {"error_title": title, "error_message": otherwise[:_MESSAGE_LIMIT]}
        self._sheet.data_validation(row, column, row, column, rule)
