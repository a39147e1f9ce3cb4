"""A sheet filled in where there is no network: what is new in it, what differs, and what becomes of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.assessment.errors import Refused
from bot.assessment.events import Answered, Asked, Dropped, Event
from bot.assessment.flow import Choice, Flow, Scale
from bot.assessment.notes import Note, room_for_note
from bot.assessment.revision import Revision
from bot.assessment.run import Place, Run, in_scope, path

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


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRun:
    """What a sheet makes of a run: all of it is stored, or nothing."""

    walk: Run
    happened: tuple[Event, ...]
    notes: Mapping[str, str]
    """The notes to add, by question."""


ReadChoice = Callable[[Scale, str], Choice | None]
"""Tells which choice of a scale a text means, in whatever language it was written."""


def refuse_foreign(header: SheetHeader, own: SheetHeader) -> None:
    """Make sure that a sheet was made for this run.

    Raises:
        Refused: it was made for another institution, department or run.
    """
    if header.institution != own.institution:
        raise Refused("sheet-other-institution")
    if (header.department, header.area) != (own.department, own.area):
        raise Refused("sheet-other-department")
    if header.run != own.run:
        raise Refused("sheet-other-run")


def compare(
    revision: Revision,
    walk: Run,
    notes: Mapping[str, Sequence[Note]],
    filled: FilledSheet,
    *,
    read_choice: ReadChoice,
) -> Comparison:
    """Put a sheet beside the answers and notes of its run, whose revision this is.

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
        held = notes.get(question, ())
        note = "" if any(row.note == it.text for it in held) else row.note
        choice = read_choice(revision.flow.questions[question].scale, row.answer) if row.answer else None
        problems += _faults(row, choice, len(note), room_for_note(held), first.setdefault(question, row.row))
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


def fill_in(flow: Flow, walk: Run, comparison: Comparison, fill: Fill) -> FilledRun:
    """Take over what a sheet says, in one step of the run, which then goes on at the first question left open.

    Answers to follow-ups that don't hold are kept and don't count, as everywhere in a run. With `BLANKS_ONLY`, a row
    whose answer differs is left out with its note.

    Raises:
        Refused: some rows could not be read.
    """
    if comparison.problems:
        raise Refused("sheet-problems", count=len(comparison.problems))
    overriding = comparison.conflicting if fill is Fill.OVERRIDE else ()
    taken = (*comparison.new, *comparison.same, *overriding, *comparison.noted)
    notes = {line.question: line.note for line in taken if line.note}
    chosen = {line.question: line.choice for line in (*comparison.new, *overriding) if line.choice}
    if not chosen:
        return FilledRun(walk=walk, happened=(), notes=notes)
    filled = replace(walk, answers={**walk.answers, **chosen}, step=walk.step + 1, changed=None, last="")
    left = next((question.id for question in path(flow, filled) if question.id not in filled.answers), None)
    filled = replace(filled, place=Place.QUESTION if left else Place.REVIEW, at=left)
    return FilledRun(walk=filled, happened=tuple(_events(flow, walk, filled, chosen)), notes=notes)


def _names(flow: Flow, walk: Run) -> Mapping[str, str]:
    """The questions in the run's scope by each id that they have or had."""
    return {
        name: question.id for question in in_scope(flow, narrow=walk.narrow) for name in (*question.was, question.id)
    }


def _faults(row: FilledRow, choice: Choice | None, length: int, room: int, first: int) -> Iterator[SheetProblem]:
    if first != row.row:
        yield SheetProblem(row=row.row, message="sheet-row-twice", arguments={"first": first})
    if row.answer and choice is None:
        yield SheetProblem(row=row.row, message="sheet-row-answer", arguments={"answer": row.answer[:_QUOTED]})
    if length > room:
        yield SheetProblem(row=row.row, message="sheet-row-note", arguments={"length": length, "room": room})


def _events(flow: Flow, before: Run, after: Run, chosen: Mapping[str, str]) -> Iterator[Event]:
    yield from (
        Answered(question, before.answers.get(question), chosen[question])
        for question in flow.questions
        if question in chosen
    )
    holding = {question.id for question in path(flow, after)}
    yield from (
        Dropped(question.id)
        for question in path(flow, before)
        if question.id not in holding and question.id in before.answers
    )
    if after.at:
        yield Asked(after.at)
