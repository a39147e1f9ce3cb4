"""What all screens of the structure have in common: titles, names, ways back, and lists that are cut into pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from bot.assessment.people import Department, Member
from bot.assessment.structure import StructureReading
from bot.screens.buttons import button, row
from bot.screens.layout import shorten
from bot.screens.naming import whole_department_name
from bot.screens.screen import Button, Rows
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

T = TypeVar("T")

ROWS_ON_A_PAGE = 12
LABEL = 30
"""Characters of a name on a button at most, where a sign or a number stands before it."""
NAME = 40
"""Characters of a person's name in a line at most."""


def draw_title(whose: Markup | str, section: str, say: Language) -> Markup:
    """The first line of every screen of the structure."""
    return put_title(whose, say(section), say)


def name_of(reading: StructureReading, department: Department, say: Language) -> Markup:
    """A department by its own name, or by what it covers; it may have neither."""
    if department.name or reading.areas_of(department):
        return whole_department_name(say, department)
    return say("structure-nameless")


def label_of(reading: StructureReading, department: Department, say: Language) -> str:
    """A department on a button, by its number in the list: names may be cut short there, or be the same."""
    name = shorten(name_of(reading, department, say).label, LABEL)
    return say.label("button-numbered", number=reading.departments.index(department) + 1, name=name)


def name_person(member: Member, *, most: int = NAME) -> Markup:
    """A person in a line or on a button."""
    return escape(shorten(member.person.name, most))


def lead(reading: StructureReading, label: str, verb: Verb, *numbers: int) -> Button:
    """A button to another screen of the same institution."""
    return button(label, verb, reading.reader.institution.id, *numbers)


def to_structure(reading: StructureReading, say: Language) -> Rows:
    """The way back to all departments."""
    return row(lead(reading, say.label("button-structure"), Verb.STRUCTURE, 0))


def to_department(reading: StructureReading, department: Department, say: Language) -> Rows:
    """The way back to a department."""
    return row(lead(reading, say.label("button-structure-department"), Verb.STRUCTURE_DEPARTMENT, department.id))


def to_pair(reading: StructureReading, department: Department, area: str, say: Language) -> Rows:
    """The way back to an area of a department."""
    place = reading.areas.index(area)
    return row(lead(reading, say.label("button-structure-pair"), Verb.STRUCTURE_PAIR, department.id, place))


def cut(items: Sequence[T], page: int) -> tuple[Sequence[T], int, int]:
    """What stands on a page, the page, and how many there are."""
    pages = max(-(-len(items) // ROWS_ON_A_PAGE), 1)
    page = min(page, pages - 1)
    return items[page * ROWS_ON_A_PAGE : (page + 1) * ROWS_ON_A_PAGE], page, pages
