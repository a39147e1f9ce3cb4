"""Who is responsible in a department: for an area of it, and for single responsibilities."""

from __future__ import annotations

from bot.assessment.people import Department, Member
from bot.assessment.structure import StructureReading
from bot.screens.area_names import name_pair
from bot.screens.buttons import choice_button, one_each, row
from bot.screens.layout import lines, paragraphs
from bot.screens.rounds import draw_page, turn_pages
from bot.screens.screen import Button, Screen
from bot.screens.structure_frame import (
    LABEL,
    cut,
    draw_title,
    label_of,
    lead,
    name_of,
    name_person,
    to_department,
    to_pair,
)
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


def draw_pair(reading: StructureReading, say: Language, department: Department, *, number: int) -> Screen:
    """One area of a department: the person responsible, and what lies with whom; without it, the department's name."""
    area = reading.area_at(number)
    member = reading.responsible_for(department.id, area)
    questions = reading.content.flows[area].questions
    assigned = sum((department.id, question) in reading.assignments for question in questions)
    choose = lead(reading, say.label("button-structure-responsible"), Verb.STRUCTURE_PEOPLE, department.id, number, 0)
    compare = lead(reading, say.label("button-structure-compare"), Verb.BRANCHES, number, 0)
    is_one_of_many = reading.may_change and len(reading.covering(area)) > 1
    return Screen(
        text=paragraphs(
            draw_title(name_pair(department, area, say), "structure-pair-section", say),
            say("structure-responsible", person=name_person(member)) if member else say("structure-responsible-nobody"),
            say("structure-assigned", count=assigned, all=len(questions)),
        ),
        rows=(
            *row(choose if reading.may_change else None),
            *row(lead(reading, say.label("button-structure-duties"), Verb.DUTIES, department.id, number + 1, 0)),
            *row(compare if is_one_of_many else None),
            *to_department(reading, department, say),
        ),
    )


def draw_people(reading: StructureReading, say: Language, department: Department, *, number: int, page: int) -> Screen:
    """The people of whom one can be made responsible for an area of a department."""
    area = reading.area_at(number)
    shown, page, pages = cut(reading.candidates(department.id), page)
    member = reading.responsible_for(department.id, area)
    choices = [
        _choice(reading, say, name_person(it, most=LABEL).label, it == member, Verb.STRUCTURE_RESPONSIBLE, *numbers)
        for it in shown
        for numbers in [(department.id, number, it.id)]
    ]
    nobody = lead(reading, say.label("button-structure-nobody"), Verb.STRUCTURE_RESPONSIBLE, department.id, number, 0)
    return Screen(
        text=paragraphs(
            draw_title(name_pair(department, area, say), "structure-pair-section", say),
            say("structure-who"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each(choices),
            *turn_pages(
                Verb.STRUCTURE_PEOPLE,
                reading.reader.institution.id,
                department.id,
                number,
                page=page,
                pages=pages,
                say=say,
            ),
            *row(nobody if member else None),
            *to_pair(reading, department, area, say),
        ),
    )


def draw_duties(reading: StructureReading, say: Language, department: Department, *, number: int, page: int) -> Screen:
    """A page of responsibilities with whom they lie: of an area counted from 1, or for 0 those of other areas."""
    area = reading.area_at(number - 1) if number else None
    duties = tuple(reading.content.flows[area].questions) if area else reading.lying_with(department)
    shown, page, pages = cut(duties, page)
    first = duties.index(shown[0]) + 1 if shown else 1
    title = name_pair(department, area, say) if area else name_of(reading, department, say)
    return Screen(
        text=paragraphs(
            draw_title(title, "structure-duties-section", say),
            say("structure-duties-about" if duties else "structure-duties-none"),
            lines(*(_draw_duty_line(reading, department, it, place, say) for place, it in enumerate(shown, first))),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([_to_duty(reading, department, it, place, say) for place, it in enumerate(shown, first)]),
            *turn_pages(
                Verb.DUTIES, reading.reader.institution.id, department.id, number, page=page, pages=pages, say=say
            ),
            *(to_pair(reading, department, area, say) if area else to_department(reading, department, say)),
        ),
    )


def draw_duty(reading: StructureReading, say: Language, department: Department, *, number: int, page: int) -> Screen:
    """One responsibility, with whom it lies in a department, and with whom it could."""
    question = reading.question_at(number)
    area = reading.content.area_of[question]
    assignment = reading.assignments.get((department.id, question))
    assignee = reading.assignee(assignment) if assignment else None
    shown, page, pages = cut(reading.candidates(department.id), page)
    everybody = _choice(
        reading,
        say,
        say.label("button-duty-department"),
        assignment is not None and assignee is None,
        Verb.ASSIGN,
        department.id,
        number,
        0,
    )
    people = [
        _choice(
            reading, say, name_person(it, most=LABEL).label, it == assignee, Verb.ASSIGN, department.id, number, it.id
        )
        for it in shown
    ]
    back = reading.areas.index(area) + 1 if area in department.areas else 0
    may_assign = reading.may_assign(department, question)
    return Screen(
        text=paragraphs(
            draw_title(name_of(reading, department, say), "structure-duty-section", say),
            lines(say("responsibility-title", title=say(question, "title")), say(question)),
            _draw_lying(reading, department, question, say),
            say("structure-duty-whose") if may_assign else None,
            draw_page(page, pages, say),
        ),
        rows=(
            *(one_each([everybody, *people]) if may_assign else ()),
            *turn_pages(
                Verb.DUTY, reading.reader.institution.id, department.id, number, page=page, pages=pages, say=say
            ),
            *row(
                lead(reading, say.label("button-duty-take-back"), Verb.TAKE_BACK, department.id, number)
                if assignment
                else None
            ),
            *row(
                lead(reading, say.label("button-duty-elsewhere"), Verb.DUTY_ELSEWHERE, department.id, number, 0)
                if reading.may_change
                else None
            ),
            *row(lead(reading, say.label("button-duties"), Verb.DUTIES, department.id, back, 0)),
        ),
    )


def draw_elsewhere(
    reading: StructureReading, say: Language, department: Department, *, number: int, page: int
) -> Screen:
    """The other departments with which a responsibility could lie."""
    question = reading.question_at(number)
    others = [it for it in reading.departments if it.id != department.id]
    shown, page, pages = cut(others, page)
    return Screen(
        text=paragraphs(
            draw_title(say(question, "title"), "structure-duty-section", say),
            say("structure-duty-where"),
            draw_page(page, pages, say),
        ),
        rows=(
            *one_each([lead(reading, label_of(reading, it, say), Verb.DUTY, it.id, number, 0) for it in shown]),
            *turn_pages(
                Verb.DUTY_ELSEWHERE,
                reading.reader.institution.id,
                department.id,
                number,
                page=page,
                pages=pages,
                say=say,
            ),
            *row(lead(reading, say.label("button-back"), Verb.DUTY, department.id, number, 0)),
        ),
    )


def _draw_duty_line(
    reading: StructureReading, department: Department, question: str, place: int, say: Language
) -> Markup:
    title = say(question, "title")
    assignment = reading.assignments.get((department.id, question))
    if assignment is None:
        return say("structure-duty-line", number=place, title=title)
    return say("structure-duty-line-lies", number=place, title=title, whose=_whose(reading.assignee(assignment), say))


def _draw_lying(reading: StructureReading, department: Department, question: str, say: Language) -> Markup:
    """With whom a responsibility lies here, and in which other departments with anybody in particular."""
    assignment = reading.assignments.get((department.id, question))
    others = [
        name_of(reading, it, say)
        for it in reading.departments
        if it.id != department.id and (it.id, question) in reading.assignments
    ]
    return lines(
        say("structure-duty-lies", whose=_whose(reading.assignee(assignment), say))
        if assignment
        else say("structure-duty-free"),
        say("structure-duty-others", departments=say.listing(others[:6])) if others else None,
    )


def _whose(member: Member | None, say: Language) -> Markup:
    return name_person(member) if member else say("structure-duty-department")


def _choice(reading: StructureReading, say: Language, name: str, is_chosen: bool, verb: Verb, *numbers: int) -> Button:
    return choice_button(name, verb, reading.reader.institution.id, *numbers, chosen=is_chosen, say=say)


def _to_duty(reading: StructureReading, department: Department, question: str, place: int, say: Language) -> Button:
    number = tuple(reading.content.area_of).index(question)
    label = say.label("finding-button", number=place, title=say(question, "title"))
    return lead(reading, label, Verb.DUTY, department.id, number, 0)
