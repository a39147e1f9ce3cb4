"""The sheet to fill in where there is no network: a department's questions, with room for answers and notes."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.assessment.flow import Condition, Flow, Question, Scale
from bot.assessment.notes import NOTE_LIMIT
from bot.assessment.run import Run, in_scope
from bot.assessment.sheet import SheetHeader
from bot.reports.sheet_header import ANSWER_KEY, HEADER_SHEET, NOTE_KEY, QUESTION_KEY, write_header
from bot.reports.sheet_words import choice_word
from bot.reports.spreadsheet import (
    begin_sheet,
    begin_workbook,
    clean,
    head_format,
    row_height,
    sheet_name,
    text_format,
    write_text,
)
from bot.texts import Language

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_ID, _NUMBER, _QUESTION, _COUNTS, _ANSWER, _NOTE = range(6)
_KEYS = {_ID: QUESTION_KEY, _ANSWER: ANSWER_KEY, _NOTE: NOTE_KEY}
_WIDTHS = {_NUMBER: 5, _QUESTION: 44, _COUNTS: 62, _ANSWER: 20, _NOTE: 44}
_INSTRUCTION_WIDTHS = (30, 70)
_HEADS = {_NUMBER: "number", _QUESTION: "question", _COUNTS: "counts", _ANSWER: "answer", _NOTE: "note"}
_KEY_ROW, _HEAD_ROW, _FIRST_ROW = range(3)

_FIELD_COLOUR = "#FFF9DB"
_TITLE_LIMIT, _MESSAGE_LIMIT = 32, 255
"""Characters of what Excel says of a wrong entry, by its specifications and limits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTitle:
    """Whose sheet it is, as the instructions say: `day` is that of the making, as the reader's calendar has it."""

    institution: str
    department: str
    day: dt.date


def write_sheet(header: SheetHeader, flow: Flow, walk: Run, *, title: SheetTitle, key: bytes, say: Language) -> bytes:
    """Write the questions in a run's scope with the answers given so far. `key` seals it; `say` has the run's words."""
    file = io.BytesIO()
    with begin_workbook(file, made_at=header.made_at) as book:
        instructions = book.add_worksheet(sheet_name(1, say.plain("sheet-instructions")))
        questions = book.add_worksheet(sheet_name(2, say.plain("sheet-questions")))
        offered = _write_header(book.add_worksheet(HEADER_SHEET), write_header(header, key), flow, say)
        _write_instructions(book, instructions, flow, title, say)
        _QuestionSheet(book, questions, flow=flow, walk=walk, offered=offered, say=say).write()
    return file.getvalue()


def _write_header(sheet: Worksheet, sealed: tuple[str, str], flow: Flow, say: Language) -> Mapping[str, str]:
    """Write what nobody sees; the answer is where the choices of each scale stand, for the lists to choose from."""
    from xlsxwriter.utility import xl_range_abs  # noqa: PLC0415, as with the workbook itself

    sheet.very_hidden()
    for row, text in enumerate(sealed):
        sheet.write_string(row, 0, text)
    offered = {}
    for column, scale in enumerate(_scales(flow), start=1):
        for row, choice in enumerate(scale.choices):
            sheet.write_string(row, column, clean(choice_word(scale, choice, say)))
        offered[scale.id] = f"={HEADER_SHEET}!{xl_range_abs(0, column, len(scale.choices) - 1, column)}"
    return offered


def _write_instructions(book: Workbook, sheet: Worksheet, flow: Flow, title: SheetTitle, say: Language) -> None:
    begin_sheet(sheet, rtl=say.rtl)
    head, body = head_format(book, rtl=say.rtl), text_format(book, rtl=say.rtl)
    for column, width in enumerate(_INSTRUCTION_WIDTHS):
        sheet.set_column(column, column, width)
    rows: list[tuple[str, str, Format]] = [
        (title.department, title.institution, head),
        ("", say.plain("sheet-made", day=say.day(title.day)), body),
        *(("", step, body) for step in say.plain("sheet-steps", limit=NOTE_LIMIT).split("\n")),
    ]
    for scale in _scales(flow):
        rows.append((say.plain("sheet-head-answer"), say.plain("sheet-head-meaning"), head))
        rows += [
            (choice_word(scale, choice, say), say.plain(f"{scale.id}-{choice.id}", "full"), body)
            for choice in scale.choices
        ]
    for row, (first, second, looks) in enumerate(rows):
        sheet.set_row(row, row_height(*zip((first, second), _INSTRUCTION_WIDTHS, strict=True)))
        write_text(sheet, row, 0, first, looks)
        write_text(sheet, row, 1, second, looks)
    sheet.protect()


def _scales(flow: Flow) -> tuple[Scale, ...]:
    return tuple({question.scale.id: question.scale for question in flow}.values())


class _QuestionSheet:
    """The sheet that is filled in: all of it is locked but the answers and notes."""

    def __init__(
        self, book: Workbook, sheet: Worksheet, *, flow: Flow, walk: Run, offered: Mapping[str, str], say: Language
    ) -> None:
        self._sheet = sheet
        self._flow = flow
        self._walk = walk
        self._offered = offered
        self._say = say
        self._asked = in_scope(flow, narrow=walk.narrow)
        self._numbers = {question.id: number for number, question in enumerate(self._asked, start=1)}
        self._head = head_format(book, rtl=say.rtl)
        self._body = text_format(book, rtl=say.rtl, border=1, border_color="#BFBFBF")
        self._field = text_format(
            book, rtl=say.rtl, border=1, border_color="#BFBFBF", bg_color=_FIELD_COLOUR, locked=False, num_format="@"
        )

    def write(self) -> None:
        """Write heads, sections and questions, in the order of the flow."""
        self._write_frame()
        row, principle = _FIRST_ROW, None
        for question in self._asked:
            if self._flow.principle_of[question.id] != principle:
                principle = self._flow.principle_of[question.id]
                self._write_section(row, principle)
                row += 1
            self._write_question(row, question)
            row += 1

    def _write_frame(self) -> None:
        begin_sheet(self._sheet, rtl=self._say.rtl)
        self._sheet.set_column(_ID, _ID, None, None, {"hidden": True})
        self._sheet.set_row(_KEY_ROW, None, None, {"hidden": True})
        for column, width in _WIDTHS.items():
            self._sheet.set_column(column, column, width)
        for column, name in _KEYS.items():
            self._sheet.write_string(_KEY_ROW, column, name)
        heads = {column: self._say.plain(f"sheet-head-{name}") for column, name in _HEADS.items()}
        self._write_line(_HEAD_ROW, heads, self._head)
        self._sheet.freeze_panes(_FIRST_ROW, 0)
        self._sheet.repeat_rows(_HEAD_ROW)
        self._sheet.protect("", {"format_columns": True, "format_rows": True})

    def _write_section(self, row: int, principle: str) -> None:
        title = self._say.plain(f"principle-{principle}")
        self._write_line(row, dict.fromkeys(_WIDTHS, "") | {_QUESTION: title}, self._head)

    def _write_question(self, row: int, question: Question) -> None:
        answer = question.scale.by_id.get(self._walk.answers.get(question.id, ""))
        word = choice_word(question.scale, answer, self._say) if answer else ""
        texts = {_QUESTION: self._asked_text(question), _COUNTS: self._counts_text(question)}
        self._sheet.write_string(row, _ID, question.id)
        self._sheet.write_number(row, _NUMBER, self._numbers[question.id], self._body)
        self._write_line(row, texts, self._body)
        write_text(self._sheet, row, _ANSWER, word, self._field)
        write_text(self._sheet, row, _NOTE, "", self._field)
        self._allow(row, _ANSWER, "sheet-wrong-answer", validate="list", source=self._offered[question.scale.id])
        self._allow(row, _NOTE, "sheet-wrong-note", validate="length", criteria="<=", value=NOTE_LIMIT)

    def _write_line(self, row: int, texts: Mapping[int, str], looks: Format) -> None:
        """Write texts by their columns, and make the row high enough for them."""
        self._sheet.set_row(row, row_height(*((text, _WIDTHS[column]) for column, text in texts.items())))
        for column, text in texts.items():
            write_text(self._sheet, row, column, text, looks)

    def _asked_text(self, question: Question) -> str:
        asked = self._say.plain(question.id)
        return f"{asked}\n{self._only_if(question.condition)}" if question.condition else asked

    def _only_if(self, condition: Condition) -> str:
        scale = self._flow.questions[condition.question].scale
        words = [choice_word(scale, choice, self._say) for choice in scale.choices if choice.id in condition.choices]
        return self._say.plain(
            "sheet-only-if", number=self._numbers[condition.question], choices=self._say.listing(words)
        )

    def _counts_text(self, question: Question) -> str:
        """What each choice looks like, for those of which there is something to say."""
        return "\n".join(
            self._say.plain(
                "sheet-counts",
                choice=choice_word(question.scale, choice, self._say),
                meaning=self._say(question.id, choice.id),
            )
            for choice in question.scale.choices
            if self._say.has(question.id, choice.id)
        )

    def _allow(self, row: int, column: int, otherwise: str, **rule: str | int) -> None:
        """Have the spreadsheet program say what is wrong while the person types."""
        title = self._say.plain("sheet-wrong")[:_TITLE_LIMIT]
        message = self._say.plain(otherwise, limit=NOTE_LIMIT)[:_MESSAGE_LIMIT]
        rule |= {"error_title": title, "error_message": message}
        self._sheet.data_validation(row, column, row, column, rule)
