"""Reads a fill-in sheet that came back, or any other file that somebody sends in its place.

The worst of files take about a second and 80 MB, and no file reaches disk or network: to be called in a child process,
as sheet_reading.py does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.assessment.errors import Refused
from bot.assessment.sheet import FilledRow, FilledSheet, SheetHeader, SheetProblem
from bot.reports.cell_text import clean
from bot.reports.cells import Found, Row, read_sheets
from bot.reports.package import unpack
from bot.reports.sheet_header import ANSWER_KEY, HEADER_SHEET, NOTE_KEY, QUESTION_KEY, read_header

MOST_ROWS = 500
"""Rows that may be filled in: more than any area has questions."""

_KEYS = {QUESTION_KEY, ANSWER_KEY, NOTE_KEY}
_EMPTY = Found(text="", formula=False)

_Sheets = Sequence[tuple[str, Mapping[int, Row]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    row: int
    question: str
    answer: Found
    note: Found

    @property
    def computed(self) -> bool:
        return self.answer.formula or self.note.formula


def read_sheet(data: bytes, *, key: bytes) -> FilledSheet:
    """Read what was filled in. `key` is the one that the sheet was sealed with.

    Raises:
        Refused: it is no sheet of ours, or not one that can be read safely.
    """
    try:
        sheets = list(read_sheets(unpack(data)))
    except Refused:
        raise
    except Exception as error:
        # Whatever a broken or hostile file brings up, it is the same to its sender.
        raise Refused("sheet-broken") from error
    header = _header(sheets, key)
    questions = next((rows for _, rows in sheets if _columns(rows).keys() >= _KEYS), None)
    if header is None or questions is None:
        raise Refused("sheet-foreign")
    written = list(_written(questions))
    if len(written) > MOST_ROWS:
        raise Refused("sheet-foreign")
    return FilledSheet(
        header=header,
        rows=tuple(
            FilledRow(row=it.row, question=it.question, answer=_plain(it.answer), note=_plain(it.note))
            for it in written
            if not it.computed
        ),
        problems=tuple(SheetProblem(row=it.row, message="sheet-row-formula") for it in written if it.computed),
    )


def _header(sheets: _Sheets, key: bytes) -> SheetHeader | None:
    for name, rows in sheets:
        if name == HEADER_SHEET:
            text, seal = (rows.get(row, {}).get(0, _EMPTY).text for row in (1, 2))
            return read_header(text, seal, key)
    return None


def _columns(rows: Mapping[int, Row]) -> Mapping[str, int]:
    """The columns by what the first row calls them, which nobody sees."""
    return {cell.text: column for column, cell in rows.get(1, {}).items()}


def _written(rows: Mapping[int, Row]) -> Iterator[_Written]:
    columns = _columns(rows)
    for number, cells in rows.items():
        question, answer, note = (cells.get(columns[key], _EMPTY) for key in (QUESTION_KEY, ANSWER_KEY, NOTE_KEY))
        if number > 1 and question.text and (answer is not _EMPTY or note is not _EMPTY):
            yield _Written(row=number, question=question.text, answer=answer, note=note)


def _plain(found: Found) -> str:
    return clean(found.text).replace("\r\n", "\n").strip()
