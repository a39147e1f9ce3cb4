"""The workbook to take away: where the departments stand, to read; and all answers, to reckon with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.export import DepartmentName, Export, ExportRow, ReadableRow
from bot.assessment.flow import Standing
from bot.assessment.plan import Planned
from bot.assessment.scoring import Spread
from bot.reports.bearers import tell_bearers
from bot.reports.forms import Form
from bot.reports.plan import list_plan
from bot.texts import Language

ROW_LIMIT = 1_048_576
"""Rows a sheet holds, its head among them, by Excel's specifications and limits."""

_TO_FIX = frozenset({Standing.PARTLY, Standing.NOT, Standing.UNKNOWN})
_SCALE = "practice"
"""The scale whose words name a standing that no single answer stands for."""
_DIGEST = 8
"""Characters of each digest of a revision: enough to tell the revisions of an area apart."""

_SUMMARY_WIDTHS = {
    "department": 22,
    "responsibility": 28,
    "question": 45,
    "state": 20,
    "people": 20,
    "notes": 40,
    "first-step": 50,
    "who": 30,
    "related": 40,
}
_PLAN_WIDTHS = {"department": 22, "responsibility": 28, "what": 50, "who": 30, "due": 12, "status": 20}
_ANSWER_WIDTHS = {
    "institution": 22,
    "department": 22,
    "area": 6,
    "id": 28,
    "responsibility": 28,
    "question": 45,
    "principles": 30,
    "importance": 12,
    "round": 7,
    "opened": 12,
    "closed": 12,
    "revision": 19,
    "person": 20,
    "choice": 10,
    "state": 20,
    "settled": 12,
    "settled-by": 20,
    "settled-reason": 40,
    "language": 10,
    "answered-at": 26,
    "note": 40,
}
"""Columns in their order, each by the last part of its Fluent id, with the width in characters."""


Cell = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column's head and its width in characters."""

    head: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A sheet that is one table, every word of it in the reader's language already.

    Raises:
        ValueError: it is longer than a sheet.
    """

    title: str
    rtl: bool
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    wrapped: bool
    """Long texts go over several lines, to be read; otherwise each row is one line, to be reckoned with."""

    def __post_init__(self) -> None:
        if len(self.rows) >= ROW_LIMIT:
            raise ValueError(f"A sheet holds {ROW_LIMIT - 1:,} rows under its head; write fewer rounds at once.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """What `workbook_writer.py` writes: tables, each on a sheet of its own."""

    form: ClassVar[Form] = Form.XLSX
    template: ClassVar[str] = "workbook"

    tables: tuple[Table, ...]
    made_at: str
    """ISO 8601, in UTC."""


def tabulate(export: Export, *, plan: Sequence[Planned] = (), made_at: dt.datetime, say: Language) -> Workbook:
    """Put an export into words: the sheet to read, one row for each answer, and the actions agreed on.

    Raises:
        ValueError: there are more answers than a sheet has rows.
    """
    summary = Table(
        title=say.plain("workbook-summary"),
        rtl=say.rtl,
        columns=_columns(_SUMMARY_WIDTHS, say),
        rows=[
            *(_summary_row(row, say.within(row.revision)) for row in export.readable),
            *(_uncovered_row(area, say) for area in export.uncovered),
        ],
        wrapped=True,
    )
    ledger = Table(
        title=say.plain("workbook-answers"),
        rtl=say.rtl,
        columns=_columns(_ANSWER_WIDTHS, say),
        rows=list(_answer_rows(export.answers, say)),
        wrapped=False,
    )
    actions = Table(
        title=say.plain("workbook-plan"),
        rtl=say.rtl,
        columns=_columns(_PLAN_WIDTHS, say),
        rows=[
            (it.department, it.title, it.words, it.who, planned.action.due_on.isoformat(), it.status)
            for planned, it in zip(plan, list_plan(plan, day=made_at.date(), say=say), strict=True)
        ],
        wrapped=True,
    )
    tables = (summary, ledger, actions) if plan else (summary, ledger)
    return Workbook(tables=tables, made_at=made_at.astimezone(dt.UTC).isoformat())


def _columns(widths: dict[str, int], say: Language) -> tuple[Column, ...]:
    return tuple(Column(head=say.plain(f"workbook-head-{name}"), width=width) for name, width in widths.items())


def _summary_row(row: ReadableRow, say: Language) -> tuple[Cell, ...]:
    return (
        _name(row.department, say),
        say.plain(row.question, "title"),
        say.plain(row.question),
        _state(f"{_SCALE}-{row.standing}", say)
        if row.standing
        else say.plain("workbook-untold" if row.agreement else "workbook-open"),
        "\n".join(_people(row, say)),
        "\n".join(row.notes) or (say.plain("workbook-notes", count=row.note_count) if row.note_count else None),
        say.plain(row.question, "fix") if row.standing in _TO_FIX else None,
        _who(row, say),
        "\n".join(_related(row, say)),
    )


def _uncovered_row(area: str, say: Language) -> tuple[Cell, ...]:
    """An area that no department covers: it is in no figure."""
    told = {"department": say.plain(f"area-{area}"), "state": say.plain("workbook-uncovered")}
    return tuple(told.get(column) for column in _SUMMARY_WIDTHS)


def _answer_rows(rows: Iterable[ExportRow], say: Language) -> Iterator[tuple[Cell, ...]]:
    # Many people give the same answers: their words are looked up once.
    said: dict[tuple[str, str, str], tuple[tuple[Cell, ...], str]] = {}
    for row in rows:
        answer, settled = row.answer, row.settled
        key = (row.revision.digest, answer.question, answer.choice)
        if key not in said:
            said[key] = _answer_words(row, say.within(row.revision))
        question, state = said[key]
        yield (
            row.institution,
            _name(row.department, say),
            row.department.area,
            answer.question,
            *question,
            row.round,
            row.opened_on.isoformat(),
            row.closed_on.isoformat() if row.closed_on else None,
            f"{row.revision.structure_digest[:_DIGEST]}-{row.revision.words_digest[:_DIGEST]}",
            answer.person,
            answer.choice,
            state,
            *((settled.choice, settled.by, settled.reason) if settled else (None, None, None)),
            answer.language,
            answer.answered_at.astimezone(dt.UTC).isoformat(timespec="seconds") if answer.answered_at else None,
            answer.note,
        )


def _answer_words(row: ExportRow, say: Language) -> tuple[tuple[Cell, ...], str]:
    """What is said of the question, and of the choice."""
    question = row.revision.flow.questions[row.answer.question]
    principles = [say.plain(f"principle-{principle}", "short") for principle in question.principles]
    return (
        say.plain(question.id, "title"),
        say.plain(question.id),
        say.listing(principles).plain,
        say.plain(f"reason-{question.importance}"),
    ), _state(f"{question.scale.id}-{row.answer.choice}", say)


def _name(department: DepartmentName, say: Language) -> str:
    of_area = say.plain(f"area-{department.area}")
    if department.own and department.covers_others:
        short = say(f"area-{department.area}", "short")
        return say.plain("institution-department", department=department.own, area=short)
    return department.own or (of_area if department.is_here else say.plain("workbook-not-here", area=of_area))


def _state(choice: str, say: Language) -> str:
    return say.plain("workbook-state", sign=say(choice, "sign"), state=say(choice, "full"))


def _people(row: ReadableRow, say: Language) -> Iterator[str]:
    """What people say, and from which day that is, where they said nothing in this round."""
    if row.agreement:
        yield say.plain(f"workbook-told-{row.agreement}")
    else:
        yield from _counts(row.people, say)
    if row.since:
        yield say.plain("tally-since", day=say.day(row.since))


def _counts(people: Spread, say: Language) -> Iterator[str]:
    for standing, count in people.counts.items():
        if count:
            choice = f"{_SCALE}-{standing}"
            yield say.plain("workbook-people", sign=say(choice, "sign"), choice=say(choice), count=count)


def _who(row: ReadableRow, say: Language) -> str | None:
    return tell_bearers(row.bearers, say, within=(row.department_id,)).plain or None


def _related(row: ReadableRow, say: Language) -> Iterator[str]:
    if row.relies_on:
        yield say.plain("workbook-relies-on", departments=_names(row.relies_on, say))
    if row.supports:
        yield say.plain("workbook-supports", departments=_names(row.supports, say))


def _names(departments: Sequence[DepartmentName], say: Language) -> str:
    return say.listing([_name(department, say) for department in departments])
