"""The picture before and after: of a department its responsibilities, of the institution its areas."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from bot.assessment.changes import Comparison, Turn
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading, rows_before
from bot.assessment.scoring import Figures
from bot.reports.forms import Form
from bot.reports.picture import (
    OPEN,
    CellKind,
    FigureCell,
    Head,
    LegendEntry,
    Scale,
    explain_scale,
    explain_tiles,
    figure_cell,
    head,
    short_name,
)
from bot.texts import Language

_SHOWN = (Turn.IMPROVED, Turn.SLIPPED, Turn.SAME)
"""The ways that are counted above the picture, whether anything went there or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnMark:
    """How many went one way."""

    turn: str
    """A `Turn`."""
    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRow:
    """What stands before and now, and which way it went."""

    title: str
    before: FigureCell
    now: FigureCell
    turn: str
    """A `Turn`."""
    heavy: bool = False
    """Whether it stands over all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfterChart:
    """What `before_after.typ` draws: every word is in the reader's language already."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "before_after"

    head: Head
    marks: tuple[TurnMark, ...]
    before: str
    now: str
    rows: tuple[TurnRow, ...]
    turns: tuple[TurnMark, ...]
    """What the signs mean that the picture uses."""
    legend: tuple[LegendEntry, ...]
    scale: Scale | None


def chart_department_changes(
    comparison: Comparison,
    *,
    institution: str,
    department: str,
    before: dt.date,
    day: dt.date,
    say: Language,
) -> BeforeAfterChart:
    """A department's responsibilities before and after, what slipped first, and its score above them."""
    overall = comparison.overall
    rows = (
        *_score_row(say.label("picture-score"), overall.before, overall.after, say),
        *(
            TurnRow(
                title=say.label(change.question, "title"),
                before=_tile(change.before),
                now=_tile(change.after),
                turn=turn,
            )
            for turn in Turn
            for change in comparison.turned(turn)
        ),
    )
    counts = {turn: len(comparison.turned(turn)) for turn in Turn}
    return _chart(department, institution, rows, counts, before=before, day=day, say=say)


def chart_institution_changes(
    reading: InstitutionReading, *, before: dt.date, day: dt.date, say: Language
) -> BeforeAfterChart:
    """The scores of the institution's areas before and after."""
    compared = {it.area for it in reading.changes}
    rows = tuple(
        row
        for then, now in zip(rows_before(reading), reading.view.rows, strict=True)
        if now.area in compared
        for row in _score_row(short_name(now.area, reading.names, say), then.figures, now.figures, say, heavy=False)
    )
    counts = {turn: sum(len(it.comparison.turned(turn)) for it in reading.changes) for turn in Turn}
    institution = reading.reader.institution.name
    return _chart(say.label("picture-institution"), institution, rows, counts, before=before, day=day, say=say)


def _chart(
    title: str,
    institution: str,
    rows: tuple[TurnRow, ...],
    counts: Mapping[Turn, int],
    *,
    before: dt.date,
    day: dt.date,
    say: Language,
) -> BeforeAfterChart:
    cells = [cell for row in rows for cell in (row.before, row.now)]
    turns = {row.turn for row in rows}
    return BeforeAfterChart(
        head=replace(
            head(title, institution, day=day, say=say),
            subtitle=say.label("picture-since", institution=institution, before=say.day(before), day=say.day(day)),
        ),
        marks=tuple(_mark(turn, say.number(counts[turn]), say) for turn in _SHOWN),
        before=say.label("picture-before"),
        now=say.label("picture-now"),
        rows=rows,
        turns=tuple(_mark(turn, "", say) for turn in Turn if turn in turns),
        legend=tuple(_explain(cells, say)),
        scale=explain_scale(say) if any(cell.kind is CellKind.SCORE for cell in cells) else None,
    )


def _explain(cells: Sequence[FigureCell], say: Language) -> Iterator[LegendEntry]:
    """What the signs in the cells mean: a responsibility has one, and a score that there is not has many."""
    yield from explain_tiles({cell.tiles[0] for cell in cells if len(cell.tiles) == 1}, say)
    if any(len(cell.tiles) > 1 for cell in cells):
        yield LegendEntry(kind=CellKind.FEW, label=say.label("picture-too-few"))


def _score_row(
    title: str, before: Figures | None, now: Figures | None, say: Language, *, heavy: bool = True
) -> Iterator[TurnRow]:
    """The score before and after; nothing where it was not known both times."""
    if before is None or now is None:
        return
    yield TurnRow(
        title=title, before=figure_cell(before, say), now=figure_cell(now, say), turn=_turn(before, now), heavy=heavy
    )


def _turn(before: Figures, now: Figures) -> Turn:
    if before.percent is None or now.percent is None:
        return Turn.OTHERWISE
    if before.percent == now.percent:
        return Turn.SAME
    return Turn.IMPROVED if before.percent < now.percent else Turn.SLIPPED


def _tile(standing: Standing | None) -> FigureCell:
    return FigureCell(kind=CellKind.FEW, tiles=(standing or OPEN,))


def _mark(turn: Turn, value: str, say: Language) -> TurnMark:
    return TurnMark(turn=turn, value=value, label=say.label(f"picture-turn-{turn}"))
