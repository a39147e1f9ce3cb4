"""How areas rely on each other: around one area with every link, and over all of them as a picture needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.assessment.flow import Content, Standing
from bot.assessment.scoring import Figures
from bot.assessment.surroundings import State, Surroundings

_RED = (Standing.NOT, Standing.PARTLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliance:
    """One cross reference: a responsibility that relies on another area, or on a responsibility there."""

    relying: str
    relying_area: str
    relying_state: State
    area: str
    """The one relied on."""
    responsibility: str | None
    """The one relied on; None where it is the area as a whole."""
    state: State
    """How what is relied on stands: a responsibility's standing, an area's figures, or None while it is not known."""

    @property
    def attribute(self) -> str:
        """The attribute of the relying responsibility's text that says why."""
        return f"relies-on-{self.responsibility or self.area}"

    @property
    def is_red(self) -> bool:
        """Whether what is relied on is a responsibility judged below "meets"; an area as a whole is never red."""
        return self.state in _RED


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another area, and the links to it in one direction."""

    area: str
    links: tuple[Reliance, ...]

    @property
    def strength(self) -> int:
        """The number of links."""
        return len(self.links)

    @property
    def red(self) -> int:
        """How many of the links are red."""
        return sum(link.is_red for link in self.links)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """One area among the others, the strongest ties first."""

    area: str
    relies_on: tuple[Neighbour, ...]
    supports: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An area in the picture; `figures` is None while it is not assessed."""

    area: str
    figures: Figures | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """That one area relies on another: with how many links, and how many of them are red."""

    relying: str
    area: str
    strength: int
    red: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """All areas that departments cover and their ties, in the order of the content."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def relate(area: str, *, content: Content, surroundings: Surroundings) -> Relations:
    """Find what an area relies on and what relies on it; `surroundings` tell of this area too."""
    links = _find_links(content, surroundings)
    return Relations(
        area=area,
        relies_on=_relied_on_by(area, links),
        supports=_group((link for link in links if link.area == area), lambda link: link.relying_area),
    )


def map_relations(*, content: Content, surroundings: Surroundings) -> Graph:
    """Put all areas that departments cover and their ties together."""
    links = _find_links(content, surroundings)
    here = tuple(area for area in content.flows if area not in surroundings.absent)
    return Graph(
        nodes=tuple(Node(area=area, figures=surroundings.areas.get(area)) for area in here),
        edges=tuple(
            Edge(relying=area, area=neighbour.area, strength=neighbour.strength, red=neighbour.red)
            for area in here
            for neighbour in _relied_on_by(area, links)
            if neighbour.area in here
        ),
    )


def _find_links(content: Content, surroundings: Surroundings) -> tuple[Reliance, ...]:
    return tuple(
        Reliance(
            relying=question.id,
            relying_area=area,
            relying_state=surroundings.state_of_responsibility(question.id, area),
            area=reference.area,
            responsibility=reference.responsibility,
            state=surroundings.state_of(reference),
        )
        for area, flow in content.flows.items()
        for question in flow
        for reference in question.relies_on
    )


def _relied_on_by(area: str, links: Sequence[Reliance]) -> tuple[Neighbour, ...]:
    return _group((link for link in links if link.relying_area == area), lambda link: link.area)


def _group(links: Iterable[Reliance], side: Callable[[Reliance], str]) -> tuple[Neighbour, ...]:
    by_area: dict[str, list[Reliance]] = {}
    for link in links:
        by_area.setdefault(side(link), []).append(link)
    neighbours = (Neighbour(area=area, links=tuple(of_area)) for area, of_area in by_area.items())
    return tuple(sorted(neighbours, key=lambda it: -it.strength))
