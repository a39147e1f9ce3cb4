"""Who sees to what, as the lines of other screens say it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.assessment.bearers import Bearer
from bot.screens.layout import shorten
from bot.screens.naming import whole_department_name
from bot.texts import Language, Markup, escape

NAME = 40
"""Characters of a person's name at most."""

NAMED = 3
"""Bearers that a line has room to name; the others are counted."""


def draw_bearers(bearers: Sequence[Bearer], say: Language, *, within: Collection[int]) -> Markup | None:
    """Who sees to a responsibility, where it is told of some departments; nothing where nobody is known to."""
    return say("bearers", who=_list(bearers, say, within)) if bearers else None


def draw_responsible(bearers: Sequence[Bearer], say: Language, *, within: Collection[int]) -> Markup | None:
    """Who is responsible for an area, where it is told of some departments; nothing where nobody is known to be."""
    return say("structure-responsible", person=_list(bearers, say, within)) if bearers else None


def _list(bearers: Sequence[Bearer], say: Language, within: Collection[int]) -> Markup:
    named = [_name(it, say, is_clear=set(within) == {it.department.id}) for it in bearers[:NAMED]]
    left = len(bearers) - NAMED
    return say.listing([*named, say("rounds-others", count=left)] if left > 0 else named)


def _name(bearer: Bearer, say: Language, *, is_clear: bool) -> Markup:
    """A person, with the department where it is not clear which is meant; or a department as a whole."""
    department = whole_department_name(say, bearer.department)
    if bearer.member is None:
        return say("structure-duty-department" if is_clear else "bearers-department", department=department)
    person = escape(shorten(bearer.member.person.name, NAME))
    return person if is_clear else say("bearers-there", person=person, department=department)
