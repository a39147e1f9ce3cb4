"""Reading what is a member's own: what he is responsible for, and what lies with him or his departments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection

from bot.assessment.access import may_answer, may_see_department
from bot.assessment.duties import Charge, Duty, MineReading
from bot.assessment.people import Department, RoleKind
from bot.assessment.voices import ids
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.institutions import all_departments
from storage.structure import assignments_of, responsible_people


async def read_mine(database: Database, contents: Contents, tapper: Tapper) -> MineReading:
    """What is a member's own.

    Raises:
        Refused: the person is no member of the institution.
    """

    def unit(connection: Connection) -> MineReading:
        reader = tapper.find(connection)
        hearing = Hearing(connection=connection, contents=contents, reader=reader)
        departments = {
            it.id: it
            for it in all_departments(connection, tapper.institution, reader.person.language)
            if may_answer(reader, it.id) and not it.archived
        }
        return MineReading(
            reader=reader,
            charges=tuple(_find_charges(hearing, departments)),
            duties=tuple(sorted(_find_duties(hearing, departments), key=lambda it: not it.is_personal)),
        )

    return await database.read(unit)


def _find_charges(hearing: Hearing, departments: dict[int, Department]) -> Iterator[Charge]:
    responsible = responsible_people(hearing.connection, hearing.reader.institution.id)
    for department in departments.values():
        for area in hearing.content.flows:
            if area in department.areas and responsible.get((department.id, area)) == hearing.reader.id:
                yield Charge(department=department, area=area)


def _find_duties(hearing: Hearing, departments: dict[int, Department]) -> Iterator[Duty]:
    """In the order of the content. What lies with a whole department is everybody's who works there."""
    reader, area_of = hearing.reader, hearing.content.area_of
    working_in = reader.departments(RoleKind.MANAGER, RoleKind.STAFF)
    places = {question: place for place, question in enumerate(area_of)}
    assigned = [it for it in assignments_of(hearing.connection, reader.institution.id) if it.question in places]
    for it in sorted(assigned, key=lambda it: places[it.question]):
        is_personal = it.member == reader.id
        if it.department in departments and (is_personal or (it.member is None and it.department in working_in)):
            yield _see(
                hearing,
                Duty(
                    department=departments[it.department],
                    area=area_of[it.question],
                    question=it.question,
                    is_personal=is_personal,
                ),
            )


def _see(hearing: Hearing, duty: Duty) -> Duty:
    """The duty with how it stands, where its reader may know."""
    heard = hearing.heard.get((duty.department.id, duty.area))
    if heard is None or not heard[0].closed or not may_see_department(hearing.reader, duty.department.id):
        return duty
    assessment, tallies = heard
    known_as = ids(hearing.content.flows[duty.area].questions[duty.question])
    for place, question in enumerate(tallies.flow.questions):
        if question in known_as:
            return replace(duty, standing=tallies.standings[question], seen_by=(assessment.id, place))
    return duty
