"""What pictures share with `picture.typ`: their head, cells that show figures, and what departments are called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.flow import Standing
from bot.assessment.scoring import Figures
from bot.texts import Language

TILES = (Standing.MEETS, Standing.PARTLY, Standing.NOT, Standing.UNKNOWN, Standing.OUT)
"""Standings in the order in which pictures show them, the good first."""
OPEN = "open"
"""The tile of what is asked and not answered yet."""

Names = Mapping[str, tuple[str | None, ...]]
"""The own names of each area's departments; None for one that is called by its area."""

_STEPS = 5
_STEP = 100 // _STEPS
"""Scores are coloured in steps of 20 percent: as many as the eye keeps apart."""
_NAMED = 2
"""Departments of one area that a picture has room to name."""


class CellKind(StrEnum):
    """What a cell knows of its responsibilities."""

    SCORE = "score"
    FEW = "few"
    """There are too few judged answers for a score: each responsibility has a tile."""
    NONE = "none"
    """Nothing is asked."""
    GAP = "gap"
    """It is not assessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands above a picture, and how it reads."""

    language: str
    """ISO 639, two or three letters."""
    rtl: bool
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One of the figures over everything."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCell:
    """A cell that shows figures."""

    kind: CellKind
    score: str = ""
    """Whole percent without a sign."""
    step: int = 0
    """Its colour, from 0, the worst."""
    tiles: tuple[str, ...] = ()
    """Each is named by its standing, or `open`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendEntry:
    """What a sign means; `kind` names the sign."""

    kind: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What the colours of scores mean: the scores of each, the worst first."""

    label: str
    steps: tuple[str, ...]


def head(title: str, institution: str, *, day: dt.date, say: Language) -> Head:
    """The head of a picture of an institution's answers of that day."""
    return Head(
        language=say.code.partition("-")[0],
        rtl=say.rtl,
        title=title,
        subtitle=say.label("chart-subtitle", institution=institution, day=say.day(day)),
    )


def figure_cell(figures: Figures | None, say: Language) -> FigureCell:
    """Show figures as a score, or as the tiles that a score would be made of; None are those of a gap."""
    if figures is None:
        return FigureCell(kind=CellKind.GAP)
    if not figures.asked:
        return FigureCell(kind=CellKind.NONE)
    if figures.percent is None:
        return FigureCell(kind=CellKind.FEW, tiles=tiles(figures))
    step = min(figures.percent // _STEP, _STEPS - 1)
    return FigureCell(kind=CellKind.SCORE, score=say.number(figures.percent), step=step)


def tiles(figures: Figures) -> tuple[str, ...]:
    """A tile for each responsibility, the good first, the unanswered last."""
    counts = figures.spread.counts
    answered = tuple(standing.value for standing in TILES for _ in range(counts[standing]))
    return answered + (OPEN,) * (figures.asked - len(answered))


def explain_tiles(used: Collection[str], say: Language) -> tuple[LegendEntry, ...]:
    """What the tiles mean that a picture uses."""
    return tuple(
        LegendEntry(kind=kind, label=say.label(f"chart-tile-{kind}")) for kind in (*TILES, OPEN) if kind in used
    )


def explain_scale(say: Language) -> Scale:
    """What the colours of scores mean."""
    lowest = range(0, 100, _STEP)
    highest = (*(low - 1 for low in lowest[1:]), 100)
    return Scale(
        label=say.label("picture-scale"),
        steps=tuple(say.label("picture-range", low=low, high=high) for low, high in zip(lowest, highest, strict=True)),
    )


def percent(fraction: float | None, say: Language) -> str:
    """A fraction in percent, or the sign for no figure."""
    return say.label("chart-no-figure") if fraction is None else say.percent(fraction)


def short_name(area: str, names: Names, say: Language) -> str:
    """The departments that cover an area by their own names, or by the area's where there is no room for theirs."""
    own, of_area = names.get(area, ()), say(f"area-{area}", "short")
    if len(own) > _NAMED:
        return say.label("picture-departments", area=of_area, count=len(own))
    return say.listing(list(dict.fromkeys(name or of_area for name in own)) or [of_area]).label
