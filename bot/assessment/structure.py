"""The institution's own structure: which departments cover which areas, who is responsible, and what lies with whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.assessment.access import may_answer, may_assign
from bot.assessment.errors import Refused
from bot.assessment.flow import Content
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.written import tidy_line

LONGEST_NAME = 50
"""Characters of a department's name: it stands on buttons and in the heads of tables."""

MOST_DEPARTMENTS = 200
"""Departments in use that an institution may have."""

_WORKING = (RoleKind.MANAGER, RoleKind.STAFF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A responsibility that lies with a department: as a whole, or with one person there."""

    department: int
    question: str
    member: int | None = None


@dataclass(frozen=True, kw_only=True)
class StructureReading:
    """The structure as one reader may see it: managers their own departments, leaders all."""

    reader: Member
    content: Content
    """The one in force."""
    departments: tuple[Department, ...]
    """Those in use, in the institution's own order; those that cover nothing as well."""
    archived: tuple[Department, ...]
    names: Mapping[int, Mapping[str, str]]
    """By department, the names of its own by language."""
    members: Mapping[int, Member]
    responsible: Mapping[tuple[int, str], int]
    """By department and area, the member who is responsible for it."""
    assignments: Mapping[tuple[int, str], Assignment]
    """By department and responsibility."""
    in_rounds: frozenset[int]
    """The departments in which somebody is asked, or has begun to answer."""
    may_change: bool

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas of the content, in its order; buttons carry their places."""
        return tuple(self.content.flows)

    @property
    def uncovered(self) -> tuple[str, ...]:
        """The areas that no department covers: they do not exist here, or nobody has seen to them yet."""
        return tuple(area for area in self.areas if not self.covering(area))

    def covering(self, area: str) -> tuple[Department, ...]:
        """The departments that cover an area."""
        return tuple(department for department in self.departments if area in department.areas)

    def areas_of(self, department: Department) -> tuple[str, ...]:
        """What a department covers, in the order of the content."""
        return tuple(area for area in self.areas if area in department.areas)

    def people_of(self, department: int) -> tuple[Member, ...]:
        """Those who work in a department, its managers first, each by name."""
        working = [it for it in self.members.values() if department in it.departments(*_WORKING)]
        return tuple(
            sorted(
                working,
                key=lambda it: (department not in it.departments(RoleKind.MANAGER), it.person.name.casefold(), it.id),
            )
        )

    def candidates(self, department: int) -> tuple[Member, ...]:
        """Who can be responsible in a department: those who work there, then those who lead the institution."""
        working = self.people_of(department)
        leading = [it for it in self.members.values() if may_answer(it, department) and it not in working]
        return (*working, *sorted(leading, key=lambda it: (it.person.name.casefold(), it.id)))

    def responsible_for(self, department: int, area: str) -> Member | None:
        """The person responsible for an area of a department; one who may no longer answer there is so no longer."""
        member = self.members.get(self.responsible.get((department, area), 0))
        return member if member and may_answer(member, department) else None

    def assignee(self, assignment: Assignment) -> Member | None:
        """The person with whom a responsibility lies; None where it is the department as a whole."""
        member = self.members.get(assignment.member or 0)
        return member if member and may_answer(member, assignment.department) else None

    def lying_with(self, department: Department) -> tuple[str, ...]:
        """The responsibilities of other areas that lie with a department, in the order of the content."""
        return tuple(
            question
            for question, area in self.content.area_of.items()
            if area not in department.areas and (department.id, question) in self.assignments
        )

    def find(self, department: int) -> Department:
        """A department in use.

        Raises:
            Refused: the reader sees none of this id.
        """
        found = next((it for it in self.departments if it.id == department), None)
        if found is None:
            raise Refused("not-yours")
        return found

    def area_at(self, place: int) -> str:
        """The area at a place in the content.

        Raises:
            Refused: there are not so many.
        """
        if place >= len(self.areas):
            raise Refused("not-yours")
        return self.areas[place]

    def question_at(self, place: int) -> str:
        """The responsibility at a place in the content.

        Raises:
            Refused: there are not so many.
        """
        questions = tuple(self.content.area_of)
        if place >= len(questions):
            raise Refused("not-yours")
        return questions[place]

    def may_assign(self, department: Department, question: str) -> bool:
        """Whether the reader may say with whom a responsibility lies in a department.

        Leaders give any responsibility to any department; managers deal with what lies with their own already.
        """
        lies_there = self.content.area_of[question] in department.areas or (
            (department.id, question) in self.assignments
        )
        return self.may_change or (may_assign(self.reader, department.id) and lies_there)


def clean_name(text: str) -> str:
    """A name that can stand on buttons and in tables.

    Raises:
        Refused: nothing readable is left, or more than `LONGEST_NAME` characters.
    """
    name = tidy_line(text)
    if not name or len(name) > LONGEST_NAME:
        raise Refused("structure-name-length", most=LONGEST_NAME, length=len(name))
    return name
