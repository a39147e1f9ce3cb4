"""Circles in links from id to id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter


def find_circles(links: Mapping[str, Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """One circle after the other, each beginning at the id that comes first in `links`.

    A circle is broken at its first link before the next is sought, so that circles that share links come one by one.
    """
    left = {source: list(targets) for source, targets in links.items()}
    position = {source: place for place, source in enumerate(left)}
    circles = []
    while circle := _find_circle(left):
        first = min(range(len(circle)), key=lambda index: position[circle[index]])
        circle = (*circle[first:], *circle[:first])
        circles.append(circle)
        left[circle[0]].remove(circle[1 % len(circle)])
    return tuple(circles)


def _find_circle(links: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    try:
        TopologicalSorter(links).prepare()
    except CycleError as error:
        # It names each id as a predecessor of the next and the first one twice: against the direction of our links.
        return tuple(reversed(error.args[1][1:]))
    return ()
