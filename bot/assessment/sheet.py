"""A sheet filled in where there is no network: what is new in it, what differs, and what of it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.flow import Choice, Flow, Scale
from bot.assessment.notes import ATTACHMENT_LIMIT, Attachments, room_for_attachment, room_for_note
from bot.assessment.revision import Revision
from bot.assessment.run import Place, Run, scope_of

_QUOTED = 40
"""Characters of an answer that cannot be read, to recognise it by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHeader:
    """The run that a sheet was made for, and the state of the flow and the language it was made in."""

    institution: int
    department: int
    area: str
    run: int
    revision: str
    language: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRow:
    """What was written in one row of the sheet, as it was written."""

    row: int
    """As the person counts: the first row of the sheet is 1."""
    question: str
    answer: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetProblem:
    """A row that cannot be taken as it is: the id of a Fluent message and its arguments, to which `row` belongs too."""

    row: int
    message: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSheet:
    """What came back: the rows in which something was written, and those that could not be read."""

    header: SheetHeader
    rows: tuple[FilledRow, ...]
    problems: tuple[SheetProblem, ...] = ()


class Fill(StrEnum):
    """What becomes of answers that differ from those stored."""

    BLANKS_ONLY = "blanks-only"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row beside what is stored. `note` is empty where there is none, or where it is stored already."""

    row: int
    question: str
    stored: str | None
    choice: str | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A sheet beside the run it was made for. Where there are `problems`, nothing of it may be stored.

    `noted` are the rows with a note and no answer. `unknown` are the rows of questions that are not asked here.
    """

    new: tuple[Line, ...] = ()
    same: tuple[Line, ...] = ()
    conflicting: tuple[Line, ...] = ()
    noted: tuple[Line, ...] = ()
    unknown: tuple[FilledRow, ...] = ()
    problems: tuple[SheetProblem, ...] = ()
    other_revision: bool = False
    """The flow or its words have changed since the sheet was made; its rows were found by their ids."""

    @property
    def can_be_taken(self) -> bool:
        """Whether there is anything to store, and nothing against it."""
        return not self.problems and bool(take_over(self, Fill.OVERRIDE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a sheet would bring to a run, before any of it is stored. `message` is the one it came in."""

    asking: Asking
    message: int
    comparison: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What is taken from a sheet: the choices and the notes, by question."""

    answers: Mapping[str, str]
    notes: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.answers or self.notes)


ReadChoice = Callable[[Scale, str], Choice | None]
"""Tells which choice of a scale a text means, in whatever language it was written."""


def refuse_foreign(header: SheetHeader, *, institution: int, place: tuple[int, str] | None) -> None:
    """Make sure that a sheet was made for a run of its sender.

    `place`: the department and area of the sender's own run of that number, none where he has no such run.

    Raises:
        Refused: it was made for another institution, run or department.
    """
    if header.institution != institution:
        raise Refused("sheet-other-institution")
    if place is None:
        raise Refused("sheet-other-run")
    # Run numbers can come a second time, where a backup took the place of the database.
    if place != (header.department, header.area):
        raise Refused("sheet-other-department")


def compare(
    revision: Revision,
    walk: Run,
    held: Mapping[str, Attachments],
    filled: FilledSheet,
    *,
    read_choice: ReadChoice,
) -> Comparison:
    """Put a sheet beside the answers of its run, whose revision this is, and what its questions hold.

    Raises:
        Refused: the answers are handed in already.
    """
    if walk.place is Place.SUBMITTED:
        raise Refused("sheet-handed-in")
    names = _names(revision.flow, walk)
    lines: list[Line] = []
    problems = list(filled.problems)
    first: dict[str, int] = {}
    for row in filled.rows:
        question = names.get(row.question)
        if question is None:
            continue
        here = held.get(question, Attachments())
        note = "" if any(row.note == it.text for it in here.notes) else row.note
        choice = read_choice(revision.flow.questions[question].scale, row.answer) if row.answer else None
        problems += _faults(row, choice, len(note), here, first.setdefault(question, row.row))
        lines.append(
            Line(
                row=row.row,
                question=question,
                stored=walk.answers.get(question),
                choice=choice.id if choice else None,
                note=note,
            )
        )
    chosen = [line for line in lines if line.choice]
    return Comparison(
        new=tuple(line for line in chosen if line.stored is None),
        same=tuple(line for line in chosen if line.stored == line.choice),
        conflicting=tuple(line for line in chosen if line.stored not in {None, line.choice}),
        noted=tuple(line for line in lines if not line.choice and line.note),
        unknown=tuple(row for row in filled.rows if row.question not in names),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        other_revision=filled.header.revision != revision.digest,
    )


def take_over(comparison: Comparison, fill: Fill) -> Filling:
    """What is taken from a sheet. With `BLANKS_ONLY`, a row whose answer differs is left out with its note.

    Raises:
        Refused: some rows could not be read.
    """
    if comparison.problems:
        raise Refused("sheet-problems", count=len(comparison.problems))
    overriding = comparison.conflicting if fill is Fill.OVERRIDE else ()
    taken = (*comparison.new, *comparison.same, *overriding, *comparison.noted)
    return Filling(
        answers={line.question: line.choice for line in (*comparison.new, *overriding) if line.choice},
        notes={line.question: line.note for line in taken if line.note},
    )


def _names(flow: Flow, walk: Run) -> Mapping[str, str]:
    """The questions in the run's scope by each id that they have or had."""
    return {name: question.id for question in scope_of(flow, walk) for name in (*question.was, question.id)}


def _faults(
    row: FilledRow, choice: Choice | None, length: int, held: Attachments, first: int
) -> Iterator[SheetProblem]:
    if first != row.row:
        yield SheetProblem(row=row.row, message="sheet-row-twice", arguments={"first": first})
    if row.answer and choice is None:
        yield SheetProblem(row=row.row, message="sheet-row-answer", arguments={"answer": row.answer[:_QUOTED]})
    if length > (room := room_for_note(held.notes)):
        yield SheetProblem(row=row.row, message="sheet-row-note", arguments={"length": length, "room": room})
    elif length and room_for_attachment(held) < 1:
        yield SheetProblem(row=row.row, message="sheet-row-full", arguments={"limit": ATTACHMENT_LIMIT})
