"""The pictures of how departments rely on each other: all of them, or one among its neighbours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.assessment.related import Edge, Graph
from bot.reports.forms import Form
from bot.reports.picture import (
    CellKind,
    FigureCell,
    Head,
    LegendEntry,
    Mark,
    Names,
    Scale,
    explain_scale,
    figure_cell,
    head,
    short_name,
)
from bot.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A department in the picture, and how it stands."""

    label: str
    figures: FigureCell


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """The links from one department to another, and how many of them are red."""

    links: int
    red: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRow:
    """What one department relies on: a tie to each in the order of the columns, without links where it does not."""

    place: Place
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TieTable:
    """What `relations.typ` draws, departments by the same departments; every word is in the reader's language."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "relations"

    head: Head
    marks: tuple[Mark, ...]
    reading: str
    """How to read it."""
    rows: tuple[TieRow, ...]
    totals: tuple[Tie, ...]
    """What all departments together rely on each for."""
    total_labels: tuple[str, str]
    """Of all links, and of the red ones."""
    strongest: int
    """The most links of a tie, which has the deepest colour."""
    legend: tuple[LegendEntry, ...]
    scale: Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A department beside the one in the middle, and what ties them."""

    place: Place
    tie: Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbourhood:
    """What `neighbourhood.typ` draws: a department between those it relies on and those that rely on it."""

    form: ClassVar[Form] = Form.PNG
    template: ClassVar[str] = "neighbourhood"

    head: Head
    reading: str
    """How to read it."""
    middle: Place
    relied_on: tuple[Neighbour, ...]
    """The strongest tie first."""
    relied_on_label: str
    relying: tuple[Neighbour, ...]
    relying_label: str
    legend: tuple[LegendEntry, ...]
    scale: Scale


RelationsMap = TieTable | Neighbourhood


def draw_relations(
    graph: Graph, *, names: Names, focus: str | None, institution: str, day: dt.date, say: Language
) -> RelationsMap:
    """Put the ties between departments into words: those of the area `focus`, or all.

    `day` is that of what is known of the departments, as the reader's calendar has it.
    """
    places = {
        node.area: Place(label=short_name(node.area, names, say), figures=figure_cell(node.figures, say))
        for node in graph.nodes
    }
    if focus is None:
        over = head(say.label("picture-relations"), institution, day=day, say=say)
        return _tabulate(graph, places, over, say)
    over = head(places[focus].label, institution, day=day, say=say)
    return _place_among_neighbours(focus, graph, places, over, say)


def _tabulate(graph: Graph, places: Mapping[str, Place], over: Head, say: Language) -> TieTable:
    ties = {(edge.relying, edge.area): _join([edge]) for edge in graph.edges}
    none, all_ = _join([]), _join(graph.edges)
    return TieTable(
        head=over,
        marks=(
            Mark(value=say.number(all_.links), label=say.label("picture-links")),
            Mark(value=say.number(all_.red), label=say.label("picture-red")),
        ),
        reading=say.label("picture-read-table"),
        rows=tuple(
            TieRow(place=place, ties=tuple(ties.get((relying, area), none) for area in places))
            for relying, place in places.items()
        ),
        totals=tuple(_join(edge for edge in graph.edges if edge.area == area) for area in places),
        total_labels=(say.label("picture-links-to"), say.label("picture-red-to")),
        strongest=max((tie.links for tie in ties.values()), default=0),
        legend=tuple(_legend(graph.edges, places.values(), say)),
        scale=explain_scale(say),
    )


def _place_among_neighbours(
    focus: str, graph: Graph, places: Mapping[str, Place], over: Head, say: Language
) -> Neighbourhood:
    relied_on = sorted((edge for edge in graph.edges if edge.relying == focus), key=_strongest_first)
    relying = sorted((edge for edge in graph.edges if edge.area == focus), key=_strongest_first)
    edges = (*relied_on, *relying)
    ends = {area for edge in edges for area in (edge.relying, edge.area)} | {focus}
    return Neighbourhood(
        head=over,
        reading=say.label("picture-read-neighbours"),
        middle=places[focus],
        relied_on=tuple(Neighbour(place=places[edge.area], tie=_join([edge])) for edge in relied_on),
        relied_on_label=say.label("picture-relies-on", links=_join(relied_on).links),
        relying=tuple(Neighbour(place=places[edge.relying], tie=_join([edge])) for edge in relying),
        relying_label=say.label("picture-supports", links=_join(relying).links),
        legend=tuple(_legend(edges, [places[area] for area in places if area in ends], say)),
        scale=explain_scale(say),
    )


def _join(edges: Iterable[Edge]) -> Tie:
    edges = tuple(edges)
    return Tie(links=sum(edge.strength for edge in edges), red=sum(edge.red for edge in edges))


def _strongest_first(edge: Edge) -> int:
    return -edge.strength


def _legend(edges: Sequence[Edge], places: Iterable[Place], say: Language) -> Iterator[LegendEntry]:
    kinds = {place.figures.kind for place in places}
    yield LegendEntry(kind="tie", label=say.label("picture-tie"))
    if any(edge.red for edge in edges):
        yield LegendEntry(kind="tie-red", label=say.label("picture-tie-red"))
    if CellKind.FEW in kinds:
        yield LegendEntry(kind="few", label=say.label("picture-too-few"))
    if CellKind.GAP in kinds:
        yield LegendEntry(kind="gap", label=say.label("picture-gap"))
