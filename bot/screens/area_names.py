"""What an area is called on the screens of the institution: by the departments that cover it."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Department
from bot.screens.layout import shorten
from bot.screens.naming import NAMED, department_name, short_department_name
from bot.texts import Language, Markup

NAME = 18
"""Characters of a department's name at most on a button that names an area of it, too."""


def name_pair(department: Department, area: str, say: Language) -> Markup:
    """A department as it answers for one area: where it has a name of its own and covers others, the area too."""
    if department.name and _covers_others(department, area):
        return say("institution-department", department=department.name, area=say(f"area-{area}", "short"))
    return department_name(say, department.name, area)


def label_pair(department: Department, area: str, say: Language) -> Markup:
    """The same for buttons, on which the full name of an area may not fit."""
    if department.name and _covers_others(department, area):
        return name_pair(replace(department, name=shorten(department.name, NAME)), area, say)
    return short_department_name(say, department.name, area)


def name_area(reading: InstitutionReading, area: str, say: Language) -> Markup:
    """An area by the departments that cover it, or by its own name where they are none or too many."""
    names = [name_pair(department, area, say) for department in _covering(reading, area)]
    if len(names) > NAMED:
        return say("institution-departments", area=say(f"area-{area}"), count=len(names))
    return say.listing(names) if len(names) > 1 else next(iter(names), say(f"area-{area}"))


def label_area(reading: InstitutionReading, area: str, say: Language) -> Markup:
    """The same for buttons, which have room for one name."""
    covering = _covering(reading, area)
    own = covering[0].name if len(covering) == 1 and len(covering[0].areas) == 1 else None
    return short_department_name(say, own, area)


def _covers_others(department: Department, area: str) -> bool:
    """Whether its own name would not say which area is meant."""
    return bool(set(department.areas) - {area})


def _covering(reading: InstitutionReading, area: str) -> list[Department]:
    return [department for department in reading.departments if area in department.areas]
