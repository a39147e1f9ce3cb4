"""Layers of flow files laid one over the other by id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import TypeVar

from bot.authoring.draft import Draft
from bot.authoring.models import (
    AreaFile,
    AreasFile,
    MirrorsFile,
    PrinciplesFile,
    QuestionEntry,
    RetiredFile,
    ScalesFile,
    SectionEntry,
    Written,
)

Entry = TypeVar("Entry")


def merge(layers: Iterable[Sequence[Written]]) -> Draft:
    """Lay the files of each layer over those of the layers before it. What is given anew counts, the rest stays."""
    return reduce(_lay_over, layers, Draft())


def _lay_over(draft: Draft, files: Sequence[Written]) -> Draft:
    # The lists come first: sections are put into the order of the principles.
    for file in sorted(files, key=lambda file: isinstance(file, AreaFile)):
        match file:
            case AreasFile():
                draft = replace(draft, areas=_extend(draft.areas, file.areas, str))
            case PrinciplesFile():
                draft = replace(draft, principles=_extend(draft.principles, file.principles, str))
            case ScalesFile():
                draft = replace(draft, scales=_extend(draft.scales, file.scales, lambda scale: scale.id))
            case MirrorsFile():
                draft = replace(draft, mirrors=_extend(draft.mirrors, file.mirrors, lambda mirror: mirror.key))
            case RetiredFile():
                draft = replace(draft, retired=_extend(draft.retired, file.retired, str))
            case AreaFile():
                draft = _lay_area_over(draft, file)
    return draft


def _extend(below: Sequence[Entry], above: Iterable[Entry], key: Callable[[Entry], str]) -> tuple[Entry, ...]:
    """Change known entries in place and append new ones. An id given twice in `above` stays there twice."""
    merged = list(below)
    known = {key(entry): position for position, entry in enumerate(below)}
    for entry in above:
        position = known.pop(key(entry), None)
        if position is None:
            merged.append(entry)
        else:
            merged[position] = entry
    return tuple(merged)


def _lay_area_over(draft: Draft, file: AreaFile) -> Draft:
    below = draft.files.get(file.area)
    if file.replaces:
        if below is None or file.replaces != file.area:
            draft = replace(draft, needless=(*draft.needless, file.replaces))
        gone = {question.id for section in below.sections for question in section.questions} if below else set()
        kept = {question.id for section in file.sections for question in section.questions}
        draft = replace(draft, dropped=draft.dropped | (gone - kept))
        below = None
    merged = _merge_areas(below, file, draft.principles) if below else file
    return replace(draft, files={**draft.files, file.area: merged})


def _merge_areas(below: AreaFile, above: AreaFile, principles: Sequence[str]) -> AreaFile:
    known = {question.id for section in below.sections for question in section.questions}
    changes: dict[str, QuestionEntry] = {}
    new: list[tuple[SectionEntry, QuestionEntry]] = []
    for section in above.sections:
        for question in section.questions:
            if question.id in known and question.id not in changes:
                changes[question.id] = question
            else:
                new.append((section, question))
    sections = [
        section.model_copy(update={"questions": tuple(_change(old, changes.get(old.id)) for old in section.questions)})
        for section in below.sections
    ]
    for section, question in new:
        _add(sections, section, question, principles)
    return below.model_copy(update={"sections": tuple(sections)})


def _change(old: QuestionEntry, new: QuestionEntry | None) -> QuestionEntry:
    if new is None:
        return old
    return old.model_copy(update={key: getattr(new, key) for key in new.model_fields_set})


def _add(
    sections: list[SectionEntry], section: SectionEntry, question: QuestionEntry, principles: Sequence[str]
) -> None:
    """Put a new question into the section of its principle, made in the official order where there is none."""
    names = [existing.principle for existing in sections]
    if section.principle not in names:
        later = principles[principles.index(section.principle) :] if section.principle in principles else ()
        place = next((position for position, name in enumerate(names) if name in later), len(names))
        sections.insert(place, section.model_copy(update={"questions": (question,)}))
        return
    place = names.index(section.principle)
    questions = list(sections[place].questions)
    questions.insert(_position(question, questions), question)
    sections[place] = sections[place].model_copy(update={"questions": tuple(questions)})


def _position(new: QuestionEntry, questions: Sequence[QuestionEntry]) -> int:
    """A follow-up goes behind its parent and the follow-ups that the parent has, any other question to the end."""
    parent = new.ask_if and new.ask_if.question
    family = [
        position
        for position, question in enumerate(questions)
        if parent and (question.id == parent or (question.ask_if and question.ask_if.question == parent))
    ]
    return family[-1] + 1 if family else len(questions)
