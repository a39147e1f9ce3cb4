"""The tables of the training deck that come from the content."""

from __future__ import annotations

from collections import Counter

from bot.assessment.flow import Content, Flow, Importance
from bot.reports.deck import Table
from bot.texts import Language

_MOST_LINKS = 7
"""Lines of a table that can be read from the back of a room beside an exercise."""
_MOST_AREAS = 2
"""Areas named on each side of a relation."""


def list_principles(content: Content, say: Language) -> Table:
    """Each principle and what it means."""
    rows = tuple(
        (say.plain(f"principle-{principle}"), say.plain(f"principle-{principle}", "meaning"))
        for principle in content.principles
    )
    head = tuple(say.plain("deck-principles", part) for part in ("principle", "meaning"))
    return Table(head=head, rows=rows, shares=(2, 3))


def list_areas(content: Content, say: Language) -> Table:
    """Each area with one of its critical responsibilities, or its first one."""
    rows = []
    for area, flow in content.flows.items():
        example = next((it for it in flow if it.importance is Importance.CRITICAL), next(iter(flow)))
        rows.append((say.plain(f"area-{area}"), say.number(len(flow.questions)), say.plain(example.id, "title")))
    head = tuple(say.plain("deck-areas", part) for part in ("area", "count", "example"))
    return Table(head=head, rows=tuple(rows), shares=(5, 1.3, 5))


def list_questions(flow: Flow, say: Language) -> Table:
    """The responsibilities of one area."""
    rows = tuple(
        (
            say.plain(question.id, "title"),
            say.plain(f"tool-importance-{question.importance}"),
            say.plain(f"tool-audience-{question.audience}"),
        )
        for question in flow
    )
    head = tuple(say.plain("deck-questions", part) for part in ("title", "importance", "audience"))
    return Table(head=head, rows=rows, shares=(5, 1.6, 3))


def most_relied_on(content: Content) -> str:
    """The responsibility that most others rely on; of several, the first."""
    return max(content.relied_on_by, key=lambda question: len(content.relied_on_by[question]))


def list_links(content: Content, say: Language) -> Table:
    """Who relies on the responsibility that most others rely on, and what for."""
    most = most_relied_on(content)
    rows = tuple(
        (say.plain(f"area-{content.area_of[relying]}", "short"), say.plain(relying, f"relies-on-{most}"))
        for relying in content.relied_on_by[most][:_MOST_LINKS]
    )
    head = tuple(say.plain("deck-links", part) for part in ("relying", "reason"))
    return Table(head=head, rows=rows, shares=(2, 5))


def list_relations(content: Content, say: Language) -> Table:
    """Which areas each area relies on most, and which rely on it."""
    links = _links(content)

    def name_most(counts: Counter[str]) -> str:
        return say.listing([say.plain(f"area-{other}", "short") for other, _ in counts.most_common(_MOST_AREAS)]).plain

    rows = tuple(
        (
            say.plain(f"area-{area}", "short"),
            name_most(Counter({other: count for (relying, other), count in links.items() if relying == area})),
            name_most(Counter({relying: count for (relying, other), count in links.items() if other == area})),
        )
        for area in content.flows
    )
    head = tuple(say.plain("deck-related", part) for part in ("area", "relies", "supports"))
    return Table(head=head, rows=rows, shares=(2.3, 4, 4))


def list_neighbours(content: Content, area: str, say: Language) -> Table:
    """How much an area relies on each other one, and each of them on it."""
    links = _links(content)
    rows = tuple(
        (
            say.plain(f"area-{other}", "short"),
            *(say.plain("deck-related", "things", count=links[pair]) for pair in ((area, other), (other, area))),
        )
        for other in content.flows
        if links[area, other] or links[other, area]
    )
    head = tuple(say.plain("deck-related", part) for part in ("area", "we-rely", "they-rely"))
    return Table(head=head, rows=rows, shares=(3, 3, 3))


def _links(content: Content) -> Counter[tuple[str, str]]:
    """How many cross references lead from one area to another."""
    return Counter(
        (area, reference.area)
        for area, flow in content.flows.items()
        for question in flow
        for reference in question.relies_on
    )
