"""The sheet to fill in where there is no network: a department's questions, with room for answers and notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from bot.assessment.flow import Choice, Condition, Flow, Question, Scale
from bot.assessment.notes import NOTE_LIMIT
from bot.assessment.run import Run, scope_of
from bot.assessment.sheet import SheetHeader
from bot.reports.forms import Form
from bot.reports.sheet_header import write_header
from bot.texts import Language

_HEADS = ("number", "question", "counts", "answer", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetTitle:
    """Whose sheet it is, as the instructions say: `day` is that of the making, as the reader's calendar has it."""

    institution: str
    department: str
    day: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionRow:
    """A row of the instructions, of two cells."""

    head: bool = False
    first: str = ""
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetQuestion:
    """A row to fill in. `answer` is the one given so far, or empty; `scale` is the id of that of its choices."""

    id: str
    number: int
    asked: str
    counts: str
    answer: str
    scale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSection:
    """Questions under their principle."""

    title: str
    questions: tuple[SheetQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongEntry:
    """What the spreadsheet program says of an entry that cannot be: a title, and a sentence for each column."""

    title: str
    answer: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDrawing:
    """What `sheet_writer.py` writes: every word is in the reader's language already."""

    form: ClassVar[Form] = Form.XLSX
    template: ClassVar[str] = "sheet"

    rtl: bool
    made_at: str
    """ISO 8601, in UTC."""
    titles: tuple[str, str]
    """Of the two sheets that people see: the instructions and the questions."""
    sealed: tuple[str, str]
    """The header, and its seal."""
    choices: Mapping[str, tuple[str, ...]]
    """The words to choose from, by the id of the scale."""
    instructions: tuple[InstructionRow, ...]
    heads: tuple[str, ...]
    sections: tuple[SheetSection, ...]
    wrong: WrongEntry
    note_limit: int
    """Characters of a note."""


def draw_sheet(
    header: SheetHeader, flow: Flow, walk: Run, *, title: SheetTitle, key: bytes, say: Language
) -> SheetDrawing:
    """Put the questions in a run's scope and the answers given so far into words, which are the run's own in `say`.

    `key` seals the header.
    """
    return SheetDrawing(
        rtl=say.rtl,
        made_at=header.made_at.astimezone(dt.UTC).isoformat(),
        titles=(say.plain("sheet-instructions"), say.plain("sheet-questions")),
        sealed=write_header(header, key),
        choices={scale.id: _words(scale, say) for scale in _scales(flow)},
        instructions=tuple(_instructions(flow, title, say)),
        heads=tuple(say.plain(f"sheet-head-{name}") for name in _HEADS),
        sections=tuple(_sections(flow, walk, say)),
        wrong=WrongEntry(
            title=say.plain("sheet-wrong"),
            answer=say.plain("sheet-wrong-answer"),
            note=say.plain("sheet-wrong-note", limit=NOTE_LIMIT),
        ),
        note_limit=NOTE_LIMIT,
    )


def choice_word(scale: Scale, choice: Choice, say: Language) -> str:
    """A choice as the sheet offers it, such as "✓ Yes"."""
    message = f"{scale.id}-{choice.id}"
    return say.plain("sheet-choice", sign=say(message, "sign"), label=say(message))


def _scales(flow: Flow) -> tuple[Scale, ...]:
    return tuple({question.scale.id: question.scale for question in flow}.values())


def _words(scale: Scale, say: Language) -> tuple[str, ...]:
    return tuple(choice_word(scale, choice, say) for choice in scale.choices)


def _instructions(flow: Flow, title: SheetTitle, say: Language) -> Iterator[InstructionRow]:
    yield InstructionRow(head=True, first=title.department, second=title.institution)
    yield InstructionRow(second=say.plain("sheet-made", day=say.day(title.day)))
    for step in say.plain("sheet-steps", limit=NOTE_LIMIT).split("\n"):
        yield InstructionRow(second=step)
    for scale in _scales(flow):
        yield InstructionRow(head=True, first=say.plain("sheet-head-answer"), second=say.plain("sheet-head-meaning"))
        for choice in scale.choices:
            yield InstructionRow(
                first=choice_word(scale, choice, say), second=say.plain(f"{scale.id}-{choice.id}", "full")
            )


def _sections(flow: Flow, walk: Run, say: Language) -> Iterator[SheetSection]:
    asked = scope_of(flow, walk)
    numbers = {question.id: number for number, question in enumerate(asked, start=1)}
    for principle, questions in groupby(asked, key=lambda question: flow.principle_of[question.id]):
        yield SheetSection(
            title=say.plain(f"principle-{principle}"),
            questions=tuple(
                SheetQuestion(
                    id=question.id,
                    number=numbers[question.id],
                    asked=_asked_text(flow, question, numbers, say),
                    counts=_counts_text(question, say),
                    answer=_answer_word(question, walk, say),
                    scale=question.scale.id,
                )
                for question in questions
            ),
        )


def _asked_text(flow: Flow, question: Question, numbers: Mapping[str, int], say: Language) -> str:
    asked = say.plain(question.id)
    return f"{asked}\n{_only_if(flow, question.condition, numbers, say)}" if question.condition else asked


def _only_if(flow: Flow, condition: Condition, numbers: Mapping[str, int], say: Language) -> str:
    scale = flow.questions[condition.question].scale
    words = [choice_word(scale, choice, say) for choice in scale.choices if choice.id in condition.choices]
    return say.plain("sheet-only-if", number=numbers[condition.question], choices=say.listing(words))


def _counts_text(question: Question, say: Language) -> str:
    """What each choice looks like, for those of which there is something to say."""
    return "\n".join(
        say.plain("sheet-counts", choice=choice_word(question.scale, choice, say), meaning=say(question.id, choice.id))
        for choice in question.scale.choices
        if say.has(question.id, choice.id)
    )


def _answer_word(question: Question, walk: Run, say: Language) -> str:
    answer = question.scale.by_id.get(walk.answers.get(question.id, ""))
    return choice_word(question.scale, answer, say) if answer else ""
