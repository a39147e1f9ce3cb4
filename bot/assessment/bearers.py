"""Who sees to what: the people responsible, and those with whom single responsibilities lie, as one reader may know."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from bot.assessment.access import may_answer, may_see_bearer
from bot.assessment.people import Department, Member
from bot.assessment.structure import Assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """Somebody who sees to something in a department; without a member, the department as a whole."""

    department: Department
    member: Member | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearers:
    """Those whom one reader may know; nobody, unless said otherwise."""

    of_areas: Mapping[tuple[int, str], Bearer] = field(default_factory=dict)
    """By department and area."""
    of_questions: Mapping[tuple[int, str], Bearer] = field(default_factory=dict)
    """By department and responsibility."""

    def find_for_area(self, area: str, departments: Iterable[int]) -> tuple[Bearer, ...]:
        """The people responsible for an area of some departments."""
        found = (self.of_areas.get((department, area)) for department in departments)
        return tuple(it for it in found if it)

    def find(self, question: str, area: str, departments: Collection[int]) -> tuple[Bearer, ...]:
        """Who sees to a responsibility of an area: in some departments that cover it, then wherever else it lies.

        Where it lies with nobody in particular, it is for whoever is responsible for the area there.
        """
        here = (
            self.of_questions.get((department, question)) or self.of_areas.get((department, area))
            for department in departments
        )
        elsewhere = (
            it for (department, of), it in self.of_questions.items() if of == question and department not in departments
        )
        return tuple(it for it in (*here, *elsewhere) if it)


def know_bearers(
    reader: Member,
    departments: Iterable[Department],
    members: Mapping[int, Member],
    *,
    responsible: Mapping[tuple[int, str], int],
    assignments: Iterable[Assignment],
) -> Bearers:
    """What a reader may know of who sees to what; one who may no longer answer there is left out.

    `responsible` has the member by department and area. What lay with somebody who left lies with his department.
    """
    by_id = {department.id: department for department in departments}
    of_areas = {
        (department, area): Bearer(department=by_id[department], member=member)
        for (department, area), number in responsible.items()
        if department in by_id and (member := _working(members.get(number), department))
    }
    of_questions = {
        (it.department, it.question): Bearer(
            department=by_id[it.department], member=_working(members.get(it.member or 0), it.department)
        )
        for it in assignments
        if it.department in by_id
    }
    return Bearers(of_areas=_known(reader, of_areas), of_questions=_known(reader, of_questions))


def _working(member: Member | None, department: int) -> Member | None:
    return member if member and may_answer(member, department) else None


def _known(reader: Member, bearers: Mapping[tuple[int, str], Bearer]) -> Mapping[tuple[int, str], Bearer]:
    return {place: it for place, it in bearers.items() if may_see_bearer(reader, it.department.id, it.member)}
