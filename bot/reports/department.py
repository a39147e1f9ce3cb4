"""A department's picture: its figures, and its responsibilities by principle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.scoring import ENOUGH, Figures, PrincipleFigures
from bot.assessment.summary import DepartmentSummary
from bot.reports.forms import Form
from bot.reports.picture import LegendEntry, Mark, explain_tiles, percent, tiles
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleRow:
    """One principle: a tile for each responsibility that serves it, named by its standing, or `open`."""

    label: str
    tiles: tuple[str, ...]
    score: str
    thin: bool
    """There are too few judged answers for a score."""
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleChart:
    """What `department.typ` draws: every word is in the reader's language already."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "department"

    language: str
    """ISO 639, two or three letters."""
    rtl: bool
    title: str
    subtitle: str
    marks: tuple[Mark, ...]
    rows: tuple[PrincipleRow, ...]
    legend: tuple[LegendEntry, ...]
    notes: tuple[str, ...]


def chart_principles(
    summary: DepartmentSummary, *, institution: str, department: str, day: dt.date, say: Language
) -> PrincipleChart:
    """Put a summary into words by principle. A principle of which nothing is asked has no row.

    `day` is that of the answers, as the reader's calendar has it.
    """
    figures = summary.figures
    rows = tuple(_row(principle, say) for principle in summary.principles if principle.figures.asked)
    used = {tile for row in rows for tile in row.tiles}
    return PrincipleChart(
        language=say.code.partition("-")[0],
        rtl=say.rtl,
        title=department,
        subtitle=say.label("chart-subtitle", institution=institution, day=say.day(day)),
        marks=(
            Mark(value=percent(figures.score, say), label=say.label("chart-score")),
            Mark(value=percent(figures.confidence, say), label=say.label("chart-confidence")),
            Mark(
                value=say.label("chart-answered-of", answered=summary.answered, asked=summary.asked),
                label=say.label("chart-answered"),
            ),
        ),
        rows=rows,
        legend=explain_tiles(used, say),
        notes=tuple(_notes(figures, rows, say)),
    )


def _row(principle: PrincipleFigures, say: Language) -> PrincipleRow:
    figures = principle.figures
    return PrincipleRow(
        label=say.label(f"principle-{principle.principle}"),
        tiles=tiles(figures),
        score=percent(figures.score, say),
        thin=figures.score is None,
        detail=say.label("chart-met", met=figures.spread.meets, judged=figures.spread.judged),
    )


def _notes(figures: Figures, rows: Sequence[PrincipleRow], say: Language) -> Iterator[str]:
    if not figures.spread.answered:
        yield say.label("chart-empty")
    elif figures.score is None or any(row.thin for row in rows):
        yield say.label("chart-thin", enough=ENOUGH)
    if sum(len(row.tiles) for row in rows) > figures.asked:
        yield say.label("chart-shared")
