"""The institution's departments: all of them, one of them, and putting it away."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.people import Department
from bot.assessment.structure import StructureReading
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paginate, paragraphs, shorten
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Emphasis, Rows, Screen
from bot.screens.structure_frame import (
    LABEL,
    ROWS_ON_A_PAGE,
    cut,
    draw_title,
    label_of,
    lead,
    name_of,
    name_person,
    to_department,
    to_structure,
)
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_structure(reading: StructureReading, say: Language, *, page: int = 0) -> Screen:
    """The departments with what they cover: all of them for leaders, their own for managers."""
    institution = reading.reader.institution
    blocks = [_draw_in_list(number, reading, it, say) for number, it in enumerate(reading.departments, 1)]
    pages = paginate(blocks, most=ROWS_ON_A_PAGE)
    page = min(page, max(len(pages) - 1, 0))
    shown = pages[page] if pages else []
    uncovered = say.listing([say(f"area-{area}", "short") for area in reading.uncovered])
    text = paragraphs(
        draw_title(institution.name, "structure-section", say),
        say("structure-about" if reading.may_change else "structure-about-own"),
        lines(*(blocks[number] for number in shown)),
        say("structure-uncovered", areas=uncovered) if reading.may_change and uncovered else None,
        draw_page(page, len(pages), say),
    )
    return Screen(
        text=text,
        rows=(
            *one_each([_to_numbered(number, reading, say) for number in shown]),
            *turn_pages(Verb.STRUCTURE, institution.id, page=page, pages=len(pages), say=say),
            *(_ways_to_change(reading, say) if reading.may_change else ()),
            *row(button(say.label("button-departments"), Verb.DEPARTMENTS, institution.id)),
        ),
    )


def draw_archived(reading: StructureReading, say: Language, *, page: int = 0) -> Screen:
    """The departments that are put away, each to be taken into use again."""
    shown, page, pages = cut(reading.archived, page)
    return Screen(
        text=paragraphs(
            draw_title(reading.reader.institution.name, "structure-archived-section", say),
            say("structure-archived-about" if reading.archived else "structure-archived-none"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each(
                [
                    lead(
                        reading,
                        say.label("button-structure-restore", name=shorten(name_of(reading, it, say).label, LABEL)),
                        Verb.STRUCTURE_RESTORE,
                        it.id,
                    )
                    for it in shown
                ]
            ),
            *turn_pages(Verb.STRUCTURE_ARCHIVED, reading.reader.institution.id, page=page, pages=pages, say=say),
            *to_structure(reading, say),
        ),
    )


def draw_department(
    reading: StructureReading, say: Language, department: Department, *, said_before: Markup | None = None
) -> Screen:
    """One department: what it covers, who is responsible there, and who works there."""
    elsewhere = len(reading.lying_with(department))
    text = paragraphs(
        said_before,
        draw_title(name_of(reading, department, say), "structure-department-section", say),
        lines(*_draw_coverage(reading, department, say)),
        lines(
            say("structure-people", count=len(reading.people_of(department.id))),
            say("structure-elsewhere", count=elsewhere) if elsewhere else None,
        ),
        say("structure-in-round-note") if reading.may_change and department.id in reading.in_rounds else None,
    )
    return Screen(
        text=text,
        rows=(
            *one_each(
                [
                    lead(
                        reading,
                        say.label(f"area-{area}", "short"),
                        Verb.STRUCTURE_PAIR,
                        department.id,
                        reading.areas.index(area),
                    )
                    for area in reading.areas_of(department)
                ]
            ),
            *row(
                lead(
                    reading, say.label("button-structure-elsewhere", count=elsewhere), Verb.DUTIES, department.id, 0, 0
                )
                if elsewhere
                else None
            ),
            *(_ways_to_change_one(reading, department, say) if reading.may_change else ()),
            *to_structure(reading, say),
        ),
    )


def draw_archiving(reading: StructureReading, say: Language, department: Department) -> Screen:
    """Say what archiving a department does before it is done, or why it cannot be done now."""
    can = department.id not in reading.in_rounds
    archive = button(
        say.label("button-structure-archive-now"),
        Verb.STRUCTURE_ARCHIVE,
        reading.reader.institution.id,
        department.id,
        emphasis=Emphasis.DANGER,
    )
    return Screen(
        text=paragraphs(
            draw_title(name_of(reading, department, say), "structure-archive-section", say),
            say("structure-archive-about" if can else "structure-in-round"),
        ),
        rows=(*row(archive if can else None), *to_department(reading, department, say)),
    )


def _draw_in_list(number: int, reading: StructureReading, department: Department, say: Language) -> Markup:
    covered = say.listing([say(f"area-{area}", "short") for area in reading.areas_of(department)])
    name = name_of(reading, department, say)
    if not covered:
        return say("structure-line-empty", number=number, name=name)
    if not department.name:
        return say("structure-line-plain", number=number, name=name)
    return say("structure-line", number=number, name=name, areas=covered)


def _draw_coverage(reading: StructureReading, department: Department, say: Language) -> Iterator[Markup]:
    areas = reading.areas_of(department)
    if not areas:
        yield say("structure-covers-nothing")
        return
    yield say("structure-covers")
    for area in areas:
        member = reading.responsible_for(department.id, area)
        named = say(f"area-{area}")
        yield (
            say("structure-covered", area=named, person=name_person(member))
            if member
            else say("structure-covered-nobody", area=named)
        )


def _to_numbered(place: int, reading: StructureReading, say: Language) -> Button:
    department = reading.departments[place]
    return lead(reading, label_of(reading, department, say), Verb.STRUCTURE_DEPARTMENT, department.id)


def _ways_to_change(reading: StructureReading, say: Language) -> Rows:
    archived = len(reading.archived)
    return (
        *row(lead(reading, say.label("button-structure-areas"), Verb.STRUCTURE_AREAS)),
        *row(lead(reading, say.label("button-structure-add"), Verb.STRUCTURE_NAME, 0, 0)),
        *row(
            lead(reading, say.label("button-structure-archived", count=archived), Verb.STRUCTURE_ARCHIVED, 0)
            if archived
            else None
        ),
    )


def _ways_to_change_one(reading: StructureReading, department: Department, say: Language) -> Rows:
    return (
        *row(lead(reading, say.label("button-structure-covers"), Verb.STRUCTURE_COVERS, department.id)),
        *row(lead(reading, say.label("button-structure-names"), Verb.STRUCTURE_NAMES, department.id)),
        *row(lead(reading, say.label("button-structure-archive"), Verb.STRUCTURE_ARCHIVING, department.id)),
    )
