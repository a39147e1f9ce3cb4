"""The institution's picture: areas by principles, where to look first, and what nobody knows yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.institution import AreaRow, InstitutionView
from bot.assessment.scoring import ENOUGH, Figures
from bot.reports.forms import Form
from bot.reports.picture import (
    FigureCell,
    Head,
    LegendEntry,
    Mark,
    Names,
    Scale,
    explain_scale,
    explain_tiles,
    figure_cell,
    head,
    percent,
    short_name,
)
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleHead:
    """The head of a column. `rank` is its place among those to look at first; 0 where it is none of them."""

    label: str
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GridLine:
    """A row of figures by principle, and in all."""

    label: str
    cells: tuple[FigureCell, ...]
    """None where nothing of the area is assessed."""
    overall: FigureCell
    confidence: str
    rank: int = 0
    """Its place among the areas to look at first; 0 where it is none of them."""
    open: bool = False
    """Whether a round takes answers now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionChart:
    """What `institution.typ` draws: every word is in the reader's language already."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "institution"

    head: Head
    marks: tuple[Mark, ...]
    principles: tuple[PrincipleHead, ...]
    score: str
    """The heads of the columns at the end, this and the next."""
    confidence: str
    lines: tuple[GridLine, ...]
    total: GridLine
    gap: str
    """What stands in a row that has no cells."""
    scale: Scale
    few: str
    """What it means that a cell shows tiles; empty where none does."""
    tiles: tuple[LegendEntry, ...]
    legend: tuple[LegendEntry, ...]
    notes: tuple[str, ...]


def chart_institution(
    view: InstitutionView, *, names: Names, institution: str, day: dt.date, say: Language
) -> InstitutionChart:
    """Put the institution's view into words. An area that no department covers has no row.

    `day` is that of the view, as the reader's calendar has it.
    """
    rows = [row for row in view.rows if row.departments]
    area_ranks = {it.area: place for place, it in enumerate(view.priority_areas, start=1)}
    principle_ranks = {it.principle: place for place, it in enumerate(view.priority_principles, start=1)}
    lines = tuple(_line(row, area_ranks.get(row.area, 0), names, say) for row in rows)
    total = GridLine(
        label=say.label("picture-all-areas"),
        cells=tuple(figure_cell(it.figures, say) for it in view.principles),
        overall=figure_cell(view.overall, say),
        confidence=percent(view.overall.confidence, say),
    )
    used = {tile for line in (*lines, total) for cell in (*line.cells, line.overall) for tile in cell.tiles}
    return InstitutionChart(
        head=head(say.label("picture-institution"), institution, day=day, say=say),
        marks=_marks(view.overall, rows, say),
        principles=tuple(
            PrincipleHead(label=say.label(f"principle-{it}", "short"), rank=principle_ranks.get(it, 0))
            for it in view.content.principles
        ),
        score=say.label("picture-score"),
        confidence=say.label("picture-confidence"),
        lines=lines,
        total=total,
        gap=say.label("picture-gap"),
        scale=explain_scale(say),
        few=say.label("picture-few", enough=ENOUGH) if used else "",
        tiles=explain_tiles(used, say),
        legend=tuple(_legend(view, lines, say)),
        notes=tuple(_notes(view, rows, say)),
    )


def _line(row: AreaRow, rank: int, names: Names, say: Language) -> GridLine:
    return GridLine(
        label=short_name(row.area, names, say),
        cells=tuple(figure_cell(figures, say) for figures in row.principles) if row.figures else (),
        overall=figure_cell(row.figures, say),
        confidence=percent(row.figures.confidence if row.figures else None, say),
        rank=rank,
        open=row.open,
    )


def _marks(overall: Figures, rows: Sequence[AreaRow], say: Language) -> tuple[Mark, ...]:
    assessed = sum(row.figures is not None for row in rows)
    return (
        Mark(value=percent(overall.score, say), label=say.label("chart-score")),
        Mark(value=percent(overall.confidence, say), label=say.label("chart-confidence")),
        Mark(
            value=say.label("picture-assessed-of", assessed=assessed, areas=len(rows)),
            label=say.label("picture-assessed"),
        ),
    )


def _legend(view: InstitutionView, lines: Sequence[GridLine], say: Language) -> Iterator[LegendEntry]:
    if view.priority_areas or view.priority_principles:
        yield LegendEntry(kind="rank", label=say.label("picture-rank"))
    if any(line.open for line in lines):
        yield LegendEntry(kind="clock", label=say.label("picture-open"))
    yield LegendEntry(kind="none", label=say.label("picture-none"))


def _notes(view: InstitutionView, rows: Sequence[AreaRow], say: Language) -> Iterator[str]:
    if len(view.not_assessed) == len(rows):
        yield say.label("picture-nothing")
    for row in rows:
        if row.figures and row.missing:
            yield say.label(
                "picture-missing",
                area=say(f"area-{row.area}", "short"),
                missing=len(row.missing),
                count=len(row.departments),
            )
    if uncovered := [row.area for row in view.rows if not row.departments]:
        yield say.label("picture-uncovered", areas=say.listing([say(f"area-{it}", "short") for it in uncovered]))
