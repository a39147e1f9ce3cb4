"""Which departments cover which areas: by area, by department, and that there is no such area here."""

from __future__ import annotations

from bot.assessment.people import Department
from bot.assessment.structure import StructureReading
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs
from bot.screens.rounds import draw_page, name_departments, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.structure_frame import cut, draw_title, label_of, lead, name_of, to_department, to_structure
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_areas(reading: StructureReading, say: Language) -> Screen:
    """Every area with the departments that cover it."""
    return Screen(
        text=paragraphs(
            draw_title(reading.reader.institution.name, "structure-areas-section", say),
            lines(*(_draw_area_line(reading, area, say) for area in reading.areas)),
        ),
        rows=(
            *one_each(
                [
                    lead(reading, say.label(f"area-{area}", "short"), Verb.STRUCTURE_AREA, number, 0)
                    for number, area in enumerate(reading.areas)
                ]
            ),
            *to_structure(reading, say),
        ),
    )


def draw_area(reading: StructureReading, say: Language, *, number: int, page: int = 0) -> Screen:
    """The departments, each to be taken in or out of those that cover an area."""
    area = reading.area_at(number)
    shown, page, pages = cut(reading.departments, page)
    covering = reading.covering(area)
    return Screen(
        text=paragraphs(
            draw_title(say(f"area-{area}"), "structure-area-section", say),
            say("structure-area-covered", departments=name_departments(covering, say, most=6))
            if covering
            else say("structure-area-uncovered"),
            say("structure-area-about"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([_toggle(reading, it, number, label_of(reading, it, say), say, page=page + 1) for it in shown]),
            *turn_pages(Verb.STRUCTURE_AREA, reading.reader.institution.id, number, page=page, pages=pages, say=say),
            *row(
                lead(reading, say.label("button-structure-compare"), Verb.BRANCHES, number, 0)
                if len(covering) > 1
                else None
            ),
            *row(
                lead(reading, say.label("button-structure-no-area"), Verb.STRUCTURE_LEAVING_OUT, number)
                if covering
                else None
            ),
            *_to_areas(reading, say),
        ),
    )


def draw_covers(reading: StructureReading, say: Language, department: Department) -> Screen:
    """The areas, each to be taken in or out of what a department covers."""
    return Screen(
        text=paragraphs(
            draw_title(name_of(reading, department, say), "structure-covers-section", say),
            say("structure-covers-about"),
            say("structure-in-round-note") if department.id in reading.in_rounds else None,
        ),
        rows=(
            *one_each(
                [
                    _toggle(reading, department, number, say.label(f"area-{area}", "short"), say, page=0)
                    for number, area in enumerate(reading.areas)
                ]
            ),
            *to_department(reading, department, say),
        ),
    )


def draw_leaving_out(reading: StructureReading, say: Language, *, number: int) -> Screen:
    """Say what it means that there is no such area, before it is done."""
    area = reading.area_at(number)
    sure = button(
        say.label("button-structure-no-area-now"),
        Verb.STRUCTURE_LEAVE_OUT,
        reading.reader.institution.id,
        number,
        emphasis=Emphasis.DANGER,
    )
    return Screen(
        text=paragraphs(
            draw_title(say(f"area-{area}"), "structure-area-section", say),
            say("structure-no-area-about", count=len(reading.covering(area))),
        ),
        rows=(
            *row(sure),
            *row(lead(reading, say.label("button-structure-area"), Verb.STRUCTURE_AREA, number, 0)),
        ),
    )


def _draw_area_line(reading: StructureReading, area: str, say: Language) -> Markup:
    covering = reading.covering(area)
    if not covering:
        return say("areas-line-uncovered", name=say(f"area-{area}"))
    if all(it.name is None and it.areas == (area,) for it in covering):
        return say("structure-area-line-own", area=say(f"area-{area}"), count=len(covering))
    return say("structure-area-line", area=say(f"area-{area}"), departments=name_departments(covering, say))


def _toggle(
    reading: StructureReading, department: Department, number: int, name: str, say: Language, *, page: int
) -> Button:
    covers = reading.areas[number] in department.areas
    label = say.label("button-draft-in" if covers else "button-draft-out", name=name)
    return lead(reading, label, Verb.STRUCTURE_COVER, department.id, number, int(not covers), page)


def _to_areas(reading: StructureReading, say: Language) -> Rows:
    return row(lead(reading, say.label("button-structure-all-areas"), Verb.STRUCTURE_AREAS))
