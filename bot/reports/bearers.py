"""Who sees to what, on paper and in tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.assessment.bearers import Bearer
from bot.assessment.people import Department
from bot.texts import Language, Markup


def tell_bearers(bearers: Iterable[Bearer], say: Language, *, within: Collection[int]) -> Markup:
    """Who sees to something that is told of some departments, in one phrase; empty where nobody is known to."""
    return say.listing([_name(it, say, is_clear=set(within) == {it.department.id}) for it in bearers])


def _name(bearer: Bearer, say: Language, *, is_clear: bool) -> str:
    """A person, with the department where it is not clear which is meant; or a department as a whole."""
    department = name_department(bearer.department, say)
    if bearer.member is None:
        return say.label("structure-duty-department" if is_clear else "bearers-department", department=department)
    person = bearer.member.person.name
    return person if is_clear else say.label("bearers-there", person=person, department=department)


def name_department(department: Department, say: Language) -> str:
    """A department by its own name, or by what it covers; it may have neither."""
    areas = say.listing([say(f"area-{area}", "short") for area in department.areas]).label
    return department.name or areas or say.label("structure-nameless")
