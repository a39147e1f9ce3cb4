"""The overviews of the tool: where each principle stands, and which areas rely on which."""

from __future__ import annotations

from collections import Counter

from bot.assessment.flow import Content
from bot.reports.chapters import section_id
from bot.reports.paper import Cell, CountGrid, GridRow
from bot.texts import Language


def count_by_principle(content: Content, say: Language) -> CountGrid:
    """Areas by principles: the responsibilities of each section, and what else of the area serves the principle."""
    own: Counter[tuple[str, str]] = Counter()
    more: Counter[tuple[str, str]] = Counter()
    for area, flow in content.flows.items():
        for question in flow:
            stands_under = flow.principle_of[question.id]
            own[area, stands_under] += 1
            more.update((area, principle) for principle in question.principles if principle != stands_under)
    return CountGrid(
        title=say.plain("tool-overview-principles"),
        text=say.plain("tool-overview-principles", "text"),
        columns=tuple(say.plain(f"principle-{principle}", "short") for principle in content.principles),
        rows=tuple(
            GridRow(
                label=say.plain(f"area-{area}"),
                cells=tuple(
                    Cell(
                        count=own[area, principle],
                        more=more[area, principle],
                        target=section_id(area, principle) if own[area, principle] else "",
                    )
                    for principle in content.principles
                ),
            )
            for area in content.flows
        ),
        most=max(own.values()),
    )


def count_links(content: Content, say: Language) -> CountGrid:
    """Areas by areas: how many cross references lead from the row's area to the column's."""
    links = Counter(
        (area, reference.area)
        for area, flow in content.flows.items()
        for question in flow
        for reference in question.relies_on
    )
    return CountGrid(
        title=say.plain("tool-overview-links"),
        text=say.plain("tool-overview-links", "text"),
        columns=tuple(say.plain(f"area-{area}", "short") for area in content.flows),
        rows=tuple(
            GridRow(
                label=say.plain(f"area-{area}"),
                cells=tuple(Cell(count=links[area, other]) for other in content.flows),
            )
            for area in content.flows
        ),
        most=max(links.values()),
    )
