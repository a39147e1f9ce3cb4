"""How departments rely on each other: all of them in short, one among its neighbours, and every link of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.assessment.access import may_see_institution
from bot.assessment.institution import AreaRow, InstitutionReading
from bot.assessment.related import Neighbour, Relations, Reliance, relate
from bot.screens.area_names import label_area, name_area
from bot.screens.bearers import draw_responsible
from bot.screens.buttons import one_each, row
from bot.screens.figures import draw_figures
from bot.screens.findings import draw_state
from bot.screens.institution import draw_title, draw_turns, lead, to_institution
from bot.screens.layout import lines, paginate, paragraphs
from bot.screens.screen import Rows, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

NEIGHBOURS_ON_A_PAGE = 3
"""With all their links: more make a page that is too long to read on a phone."""

_RELIES_ON, _SUPPORTS = "relies-on", "supports"
"""The two sides of an area, as their texts are called."""


def draw_all_related(reading: InstitutionReading, say: Language) -> Screen:
    """Every area that departments cover, with how often it relies on others and they on it, and a tap to each."""
    covered = [_relate(reading, it.area) for it in reading.view.rows if it.departments]
    text = paragraphs(
        draw_title(reading.reader.institution.name, "related-section", say),
        _draw_day(reading, say),
        lines(*(_draw_in_short(reading, relations, say) for relations in covered)),
        _explain_red((neighbour for relations in covered for neighbour in relations.relies_on), say),
    )
    return Screen(
        text=text,
        rows=(
            *_to_areas(reading, (relations.area for relations in covered), say),
            *row(lead(reading, say.label("button-related-picture"), Verb.RELATED_PICTURE, 0)),
            *row(
                to_institution(reading, say)
                if may_see_institution(reading.reader)
                else lead(reading, say.label("button-summaries"), Verb.PEOPLE_SUMMARIES)
            ),
        ),
    )


def draw_related_area(reading: InstitutionReading, say: Language, *, number: int, page: int) -> Screen:
    """One area, by its place in the content: its neighbours, on the pages after the first with every link to them.

    Without such an area, all of them.
    """
    if number >= len(reading.view.rows):
        return draw_all_related(reading, say)
    shown = reading.view.rows[number]
    relations = _relate(reading, shown.area)
    sides = [
        *((_RELIES_ON, neighbour) for neighbour in relations.relies_on),
        *((_SUPPORTS, neighbour) for neighbour in relations.supports),
    ]
    blocks = [_draw_links(reading, side, neighbour, say) for side, neighbour in sides]
    pages = [[*range(len(sides))], *paginate(blocks, most=NEIGHBOURS_ON_A_PAGE)]
    page = min(page, len(pages) - 1)
    neighbours = [sides[place][1] for place in pages[page]]
    text = paragraphs(
        draw_title(name_area(reading, shown.area, say), "related-section", say),
        *((blocks[place] for place in pages[page]) if page else _draw_neighbours(reading, shown, relations, say)),
        _explain_red(neighbours, say),
        say("summary-page", page=page + 1, pages=len(pages)) if page else None,
    )
    to_links = lead(reading, say.label("button-related-links"), Verb.RELATED_AREA, number, 1)
    turns = draw_turns(reading, say, Verb.RELATED_AREA, number, page=page, pages=len(pages))
    return Screen(
        text=text,
        rows=(
            *_to_areas(reading, dict.fromkeys(neighbour.area for neighbour in neighbours), say),
            *(turns if page else row(to_links if sides else None)),
            *row(
                lead(reading, say.label("button-related-picture"), Verb.RELATED_PICTURE, number + 1)
                if shown.departments
                else None
            ),
            *row(
                lead(reading, say.label("button-finding-area"), Verb.INSTITUTION_AREA, number, 0)
                if may_see_institution(reading.reader)
                else None
            ),
            *row(lead(reading, say.label("button-related-all"), Verb.RELATED)),
        ),
    )


def caption_related_picture(reading: InstitutionReading, focus: str | None, say: Language) -> Markup:
    """What stands under the picture of an area among its neighbours, or of all areas."""
    whose = name_area(reading, focus, say) if focus else reading.reader.institution.name
    return say("related-picture-caption", whose=whose)


def _relate(reading: InstitutionReading, area: str) -> Relations:
    return relate(area, content=reading.view.content, surroundings=reading.view.surroundings)


def _draw_day(reading: InstitutionReading, say: Language) -> Markup:
    if reading.as_of is None:
        return say("related-nothing-known")
    there = reading.as_of.astimezone(ZoneInfo(reading.reader.person.time_zone))
    return say("related-as-of", day=say.day(there.date()))


def _draw_in_short(reading: InstitutionReading, relations: Relations, say: Language) -> Markup:
    return say(
        "related-line",
        name=name_area(reading, relations.area, say),
        links=_count_links(relations.relies_on),
        red=_count_red(relations.relies_on),
        back=_count_links(relations.supports),
    )


def _draw_neighbours(
    reading: InstitutionReading, shown: AreaRow, relations: Relations, say: Language
) -> Iterator[Markup]:
    """How an area stands, and its neighbours on both sides, the strongest ties first."""
    if shown.departments:
        yield lines(
            say("related-stands", figure=draw_figures(shown.figures, say)),
            draw_responsible(
                reading.bearers.find_for_area(shown.area, shown.departments), say, within=shown.departments
            ),
        )
    else:
        yield say("area-uncovered")
    for side, neighbours in ((_RELIES_ON, relations.relies_on), (_SUPPORTS, relations.supports)):
        yield lines(
            say(f"related-{side}-all", links=_count_links(neighbours), red=_count_red(neighbours)),
            *(_draw_neighbour(reading, neighbour, say) for neighbour in neighbours),
        )


def _draw_neighbour(reading: InstitutionReading, neighbour: Neighbour, say: Language) -> Markup:
    return say(
        "related-neighbour",
        department=name_area(reading, neighbour.area, say),
        links=neighbour.strength,
        red=neighbour.red,
        state=draw_state(reading.view.surroundings.state_of_area(neighbour.area), say),
    )


def _draw_links(reading: InstitutionReading, side: str, neighbour: Neighbour, say: Language) -> Markup:
    department = name_area(reading, neighbour.area, say)
    return lines(
        say(f"related-{side}", department=department, links=neighbour.strength, red=neighbour.red),
        *(_draw_link(side, link, say) for link in neighbour.links),
    )


def _draw_link(side: str, link: Reliance, say: Language) -> Markup:
    """One link with how both ends stand. The own end says so only where it is known: it would repeat itself."""
    relied = say(link.responsibility, "title") if link.responsibility else say("related-whole")
    relying = say(link.relying, "title")
    if link.state is not None or side == _RELIES_ON:
        relied = say("related-end", title=relied, state=draw_state(link.state, say))
    if link.relying_state is not None or side == _SUPPORTS:
        relying = say("related-end", title=relying, state=draw_state(link.relying_state, say))
    return say(f"related-{side}-link", relied=relied, relying=relying, why=say(link.relying, link.attribute))


def _explain_red(neighbours: Iterable[Neighbour], say: Language) -> Markup | None:
    return say("related-red") if any(neighbour.red for neighbour in neighbours) else None


def _to_areas(reading: InstitutionReading, areas: Iterable[str], say: Language) -> Rows:
    number = {area: place for place, area in enumerate(reading.view.content.flows)}
    return one_each(
        [lead(reading, label_area(reading, it, say).label, Verb.RELATED_AREA, number[it], 0) for it in areas]
    )


def _count_links(neighbours: Sequence[Neighbour]) -> int:
    return sum(neighbour.strength for neighbour in neighbours)


def _count_red(neighbours: Sequence[Neighbour]) -> int:
    return sum(neighbour.red for neighbour in neighbours)
