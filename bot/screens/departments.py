"""What a member can answer for, and where he is under way."""

from __future__ import annotations

from collections.abc import Iterator

from bot.assessment.asking import DepartmentLine, Departments
from bot.assessment.run import Place, progress
from bot.screens.area_names import label_pair
from bot.screens.buttons import button, one_each, view
from bot.screens.layout import lines, paragraphs
from bot.screens.screen import Button, Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_departments(departments: Departments, say: Language, *, said_before: Markup | None = None) -> Screen:
    """The departments to choose from, each with the member's own state."""
    institution = departments.member.institution
    text = paragraphs(
        said_before,
        say("departments-title", institution=institution.name) if institution.name else None,
        say("departments-text") if departments.lines else say("departments-none"),
        lines(*_draw_asked(departments, say)),
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


def _draw_asked(departments: Departments, say: Language) -> Iterator[Markup]:
    """By when which departments' answers are asked, as far as they are not handed in."""
    asked = [line for line in departments.lines if line.until and not _is_handed_in(line)]
    for day in sorted({line.until for line in asked if line.until}):
        names = [label_pair(line.department, line.area, say) for line in asked if line.until == day]
        yield say("departments-asked", day=say.day(day), departments=say.listing(names))


def _is_handed_in(line: DepartmentLine) -> bool:
    asking = line.asking
    return asking is not None and not asking.closed and asking.walk.place is Place.SUBMITTED


def _line(departments: Departments, line: DepartmentLine, say: Language) -> Button:
    institution = departments.member.institution.id
    name = label_pair(line.department, line.area, say)
    asking = line.asking
    if line.asks_others:
        label = say.label("departments-asks-others", name=name)
    elif asking is None or asking.closed:
        label = say.label("departments-asked-new" if line.until else "departments-new", name=name)
    elif _is_handed_in(line):
        label = say.label("departments-handed-in", name=name)
    else:
        done, total = progress(asking.flow, asking.walk)
        label = say.label("departments-under-way", name=name, done=done, total=total)
    if asking and asking.under_way and not line.asks_others:
        return view(label, Verb.RESUME, asking)
    return button(label, Verb.OPEN, institution, line.department.id, line.area_number)
