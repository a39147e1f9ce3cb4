"""Reading what the people of a department say: counts while a round is open, answers once it is closed."""

from __future__ import annotations

from dataclasses import replace
from sqlite3 import Connection

from bot.assessment.access import may_direct, may_see_department, may_see_names
from bot.assessment.department import DepartmentView, Former, PeopleLine
from bot.assessment.errors import Refused
from bot.assessment.people import Member, names_by_area
from bot.assessment.summary import summarise_voices
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.participation import read_participation
from storage.assessments import (
    StoredAssessment,
    assessment_before,
    find_assessment,
    last_closed_assessments,
    open_assessment,
    open_assessments,
)
from storage.database import Database
from storage.institutions import departments_of
from storage.people import find_member, members_of
from storage.rounds import find_round
from storage.runs import run_of_assessment


async def read_people_summary(
    database: Database, contents: Contents, *, telegram_id: int, institution: int, assessment: int
) -> DepartmentView:
    """What people say in an assessment, or while it is open how far they are.

    Raises:
        Refused: the reader may not see the department, or there is no such assessment; which of these is not said.
    """

    def unit(connection: Connection) -> DepartmentView:
        member = find_member(connection, institution=institution, telegram_id=telegram_id)
        found = find_assessment(connection, institution=institution, assessment=assessment)
        if member is None or found is None or not may_see_department(member, found.department):
            raise Refused("not-yours")
        return view_department(connection, contents, member, found)

    return await database.read(unit)


def view_department(
    connection: Connection, contents: Contents, reader: Member, assessment: StoredAssessment
) -> DepartmentView:
    """An assessment for a reader who may see its department.

    Raises:
        Refused: there is no such department.
    """
    institution, pair = assessment.institution, (assessment.department, assessment.area)
    hearing = Hearing(connection=connection, contents=contents, reader=reader)
    round_ = find_round(connection, institution=institution, round_=assessment.round)
    department = hearing.find_department(assessment.department)
    if round_ is None or department is None:
        raise Refused("not-yours")
    named = may_see_names(reader, round_, department.id)
    former = assessment_before(connection, assessment)
    now_open = open_assessment(connection, institution=institution, department=pair[0], area=pair[1])
    own = run_of_assessment(connection, institution=institution, assessment=assessment.id, member=reader.id)
    view = DepartmentView(
        reader=reader,
        content=hearing.content,
        department=department,
        area=assessment.area,
        assessment=assessment.id,
        revision=contents.pinned(connection, assessment.revision),
        round=round_,
        participation=read_participation(connection, assessment, members_of(connection, institution), named=named),
        summary=None,
        former=Former(assessment=former.id, closed_at=former.closed_at) if former and former.closed_at else None,
        under_way=now_open.id if now_open and now_open.id != assessment.id else None,
        own_run=own.id if own else None,
        may_see_names=named,
        bearers=hearing.bearers,
    )
    return _sum_up(hearing, view, assessment) if assessment.closed else view


def list_people_summaries(connection: Connection, contents: Contents, reader: Member) -> tuple[PeopleLine, ...]:
    """The areas of departments whose people the reader may hear, or directs while they answer, in their order."""
    institution = reader.institution.id
    closed = {(it.department, it.area): it for it in last_closed_assessments(connection, institution)}
    under_way = {(it.department, it.area): it for it in open_assessments(connection, institution)}
    official = list(contents.edition(reader.institution.slug).content.flows)
    return tuple(
        PeopleLine(department=department, area=area, assessment=found.id, is_open=not found.closed)
        for department in departments_of(connection, institution, reader.person.language)
        if may_see_department(reader, department.id)
        for area in sorted(set(department.areas) & set(official), key=official.index)
        if (found := closed.get((department.id, area)) or under_way.get((department.id, area)))
        and (found.closed or may_direct(reader, department.id))
    )


def _sum_up(hearing: Hearing, view: DepartmentView, assessment: StoredAssessment) -> DepartmentView:
    """The view with what people said, and how that changed since the assessment before."""
    tallies = hearing.hear(assessment, named=view.may_see_names)
    if tallies is None:
        return view
    return replace(
        view,
        summary=summarise_voices(
            tallies,
            content=view.content,
            surroundings=hearing.look_around(without=view.area),
            names=names_by_area(hearing.departments),
        ),
        comparison=hearing.compare(assessment),
        may_settle=may_direct(view.reader, view.department.id),
    )
