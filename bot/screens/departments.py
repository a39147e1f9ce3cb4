"""What a member can answer for, and where he is under way."""

from __future__ import annotations

from bot.assessment.asking import DepartmentLine, Departments
from bot.assessment.run import Place, progress
from bot.screens.buttons import button, one_each, view
from bot.screens.layout import paragraphs
from bot.screens.naming import short_department_name
from bot.screens.payload import Verb
from bot.screens.screen import Button, Screen
from bot.texts import Language, Markup


def draw_departments(departments: Departments, say: Language, *, said_before: Markup | None = None) -> Screen:
    """The departments to choose from, each with the member's own state."""
    institution = departments.member.institution
    text = paragraphs(
        said_before,
        say("departments-title", institution=institution.name) if institution.name else None,
        say("departments-text") if departments.lines else say("departments-none"),
    )
    return Screen(text=text, rows=one_each([_line(departments, line, say) for line in departments.lines]))


def draw_nothing_open(departments: Departments, say: Language) -> Screen:
    """Say that no question is open and nothing was kept, with the ways on."""
    under_way = [line for line in departments.lines if line.asking and line.asking.under_way]
    return Screen(
        text=say("note-nothing-open"),
        rows=one_each([_line(departments, line, say) for line in under_way])
        or one_each([button(say.label("button-departments"), Verb.DEPARTMENTS, departments.member.institution.id)]),
    )


def _line(departments: Departments, line: DepartmentLine, say: Language) -> Button:
    institution = departments.member.institution.id
    own = line.department.name if len(line.department.areas) == 1 else None
    name = short_department_name(say, own, line.area)
    asking = line.asking
    if asking is None or asking.closed:
        label = say.label("departments-new", name=name)
    elif asking.walk.place is Place.SUBMITTED:
        label = say.label("departments-handed-in", name=name)
    else:
        done, total = progress(asking.flow, asking.walk)
        label = say.label("departments-under-way", name=name, done=done, total=total)
    if asking and asking.under_way:
        return view(label, Verb.RESUME, asking)
    return button(label, Verb.OPEN, institution, line.department.id, line.area_number)
