"""The grids of the deck for the board: figures by area and principle, and how departments depend on each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.assessment.institution import AreaRow
from bot.assessment.related import Edge, map_relations
from bot.assessment.scoring import Figures
from bot.reports.board_words import BoardWords, plain
from bot.reports.deck import Grid, GridCell
from bot.reports.picture import CellKind, explain_scale, figure_cell
from bot.texts import Language

_NAMES = 2.6
"""How much wider the column of names is than one of figures."""


def chart_figures(words: BoardWords) -> Grid:
    """Areas by principles; what is among the first to look at bears its rank before its name."""
    say, view = words.say, words.reading.view
    areas = {it.area: rank for rank, it in enumerate(view.priority_areas, start=1)}
    principles = {it.principle: rank for rank, it in enumerate(view.priority_principles, start=1)}
    short = {it: say.plain(f"principle-{it}", "short") for it in view.content.principles}
    return Grid(
        heads=(
            say.plain("board-grid", "department"),
            *(_ranked(name, principles.get(it), say) for it, name in short.items()),
            say.plain("board-grid", "overall"),
            say.plain("board-grid", "confidence"),
        ),
        rows=(
            *(_row(row, _ranked(words.name(row.area), areas.get(row.area), say), words) for row in words.covered),
            _line(say.plain("board-grid", "all"), [it.figures for it in view.principles], view.overall, words),
        ),
        shares=(_NAMES, *(1,) * (len(short) + 2)),
    )


def chart_scale(say: Language) -> Grid:
    """What the colours of scores mean."""
    scale = explain_scale(say)
    steps = [GridCell(text=plain(scores), look=f"step-{step}") for step, scores in enumerate(scale.steps)]
    return Grid(rows=((GridCell(text=plain(scale.label), look="faint"), *steps),), shares=(_NAMES, *(1,) * len(steps)))


def chart_links(words: BoardWords) -> Grid:
    """Which departments rely on which, for how many things, and for how many that are not fully in place."""
    say, view = words.say, words.reading.view
    areas = [row.area for row in words.covered]
    graph = map_relations(content=view.content, surroundings=view.surroundings)
    rows = (
        (
            GridCell(text=words.name(relying)),
            *(
                GridCell(look="itself")
                if relying == area
                else _tie([edge for edge in graph.edges if (edge.relying, edge.area) == (relying, area)], say)
                for area in areas
            ),
        )
        for relying in areas
    )
    totals = (_tie([edge for edge in graph.edges if edge.area == area], say) for area in areas)
    return Grid(
        heads=(say.plain("board-links", "department"), *(words.name(area) for area in areas)),
        rows=(*rows, (GridCell(text=say.plain("board-links", "total")), *totals)),
        shares=(_NAMES, *(1,) * len(areas)),
    )


def _ranked(name: str, rank: int | None, say: Language) -> str:
    return say.plain("board-grid", "ranked", rank=rank, name=name) if rank else name


def _row(row: AreaRow, name: str, words: BoardWords) -> tuple[GridCell, ...]:
    if row.figures is None:
        gap = GridCell(text=words.say.plain("board-grid", "gap"), look="gap", span=len(row.principles) + 2)
        return GridCell(text=name), gap
    return _line(name, row.principles, row.figures, words)


def _line(name: str, principles: Iterable[Figures | None], overall: Figures, words: BoardWords) -> tuple[GridCell, ...]:
    confidence = GridCell(text=words.confidence(overall), look="faint")
    return GridCell(text=name), *(_cell(it, words.say) for it in principles), _cell(overall, words.say), confidence


def _cell(figures: Figures | None, say: Language) -> GridCell:
    shown = figure_cell(figures, say)
    if shown.kind is CellKind.SCORE:
        return GridCell(text=plain(shown.score), look=f"step-{shown.step}")
    return GridCell(text=_few(figures, say), look="faint") if figures and figures.asked else GridCell()


def _few(figures: Figures, say: Language) -> str:
    """What there is where there are too few answers for a score."""
    spread = figures.spread
    if spread.judged:
        return say.plain("board-part", part=spread.meets, whole=spread.judged)
    return say.plain("practice-unknown" if spread.unknown else "practice-out", "sign")


def _tie(edges: Sequence[Edge], say: Language) -> GridCell:
    """The links of some edges together."""
    links, red = sum(edge.strength for edge in edges), sum(edge.red for edge in edges)
    if red:
        return GridCell(text=say.plain("board-part", part=red, whole=links), look="tie-red")
    return GridCell(text=say.number(links), look="tie") if links else GridCell()
