"""Reading what is to be told of a round at the moment it is told: None where it is no longer true."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.access import may_answer, may_see_department
from bot.assessment.action import read_in_force
from bot.assessment.people import names_by_area
from bot.assessment.round import Round, Stage
from bot.assessment.round_news import Call, CalledDepartment, Completion, DepartmentOutcome, Outcome
from bot.assessment.run import Run, scope_of, widest_scope
from bot.assessment.summary import summarise_voices
from bot.journeys.contents import Contents
from bot.journeys.days import day_ended_at
from bot.journeys.hearing import Hearing
from bot.journeys.oversight import Oversight
from bot.journeys.participation import read_participation
from bot.journeys.round_notices import concerned_by
from storage.actions import actions_of_department
from storage.assessments import StoredAssessment, assessments_of_round
from storage.database import Database
from storage.people import is_blocked, member_of_person
from storage.rounds import count_missing, find_round, participations_of, stages_of_assessment


async def read_call(
    database: Database, contents: Contents, *, institution: int, person: int, round_: int
) -> Call | None:
    """That a round asks a person; None once it is closed, or he has handed in all."""

    def unit(connection: Connection) -> Call | None:
        oversight = _reach(connection, contents, institution=institution, person=person)
        found = find_round(connection, institution=institution, round_=round_)
        if oversight is None or found is None or not found.is_open or not found.until:
            return None
        missing = _missing_of(oversight, found)
        if not missing:
            return None
        opener = oversight.members.get(found.opened_by or 0)
        narrow = oversight.reader.frontline
        walks = [(contents.pinned(connection, it.revision).flow, Run(narrow=narrow, asked=it.asked)) for it in missing]
        return Call(
            reader=oversight.reader,
            opened_by=opener.person.name if opener else None,
            privacy=found.privacy,
            last_day=day_ended_at(found.until, oversight.reader.institution.time_zone),
            departments=tuple(
                CalledDepartment(department=department, area=it.area, area_number=oversight.official.index(it.area))
                for department in oversight.departments
                for it in missing
                if it.department == department.id
            ),
            questions=sum(len(scope_of(*it)) or len(widest_scope(*it)) for it in walks),
            is_follow_up=all(it.follow_up for it in missing),
        )

    return await database.read(unit)


async def read_completion(
    database: Database, contents: Contents, *, institution: int, person: int, round_: int, department: int | None
) -> Completion | None:
    """That all have handed in, in a department or in the round; None once it is closed, or somebody took it back."""

    def unit(connection: Connection) -> Completion | None:
        oversight = _reach(connection, contents, institution=institution, person=person)
        found = find_round(connection, institution=institution, round_=round_)
        if oversight is None or found is None or not found.is_open:
            return None
        reading = oversight.see(found)
        if reading is None or count_missing(connection, institution=institution, round_=round_, department=department):
            return None
        departments = {it.department.id: it.department for it in reading.departments}
        if department is not None and department not in departments:
            return None
        return Completion(
            reader=oversight.reader,
            reading=reading,
            department=None if department is None else departments[department],
        )

    return await database.read(unit)


async def read_outcome(
    database: Database, contents: Contents, *, institution: int, person: int, round_: int
) -> Outcome | None:
    """What came of a closed round for a person; None where it concerns no department that he may see."""

    def unit(connection: Connection) -> Outcome | None:
        oversight = _reach(connection, contents, institution=institution, person=person)
        found = find_round(connection, institution=institution, round_=round_)
        if oversight is None or found is None or found.is_open:
            return None
        hearing = Hearing(connection=connection, contents=contents, reader=oversight.reader)
        departments = tuple(
            outcome
            for assessment in _assessments(oversight, found)
            if _concerns(oversight, found, assessment)
            if (outcome := _sum_up(oversight, hearing, assessment))
        )
        return Outcome(reader=oversight.reader, round=found, departments=departments) if departments else None

    return await database.read(unit)


def _reach(connection: Connection, contents: Contents, *, institution: int, person: int) -> Oversight | None:
    """The reader, if he is a member still and has not blocked the bot."""
    reader = member_of_person(connection, institution=institution, person=person)
    if reader is None or is_blocked(connection, person):
        return None
    return Oversight(connection=connection, contents=contents, reader=reader)


def _assessments(oversight: Oversight, round_: Round) -> list[StoredAssessment]:
    """What the round is made of, in the order of the institution's departments and of the content."""
    places = {department.id: place for place, department in enumerate(oversight.departments)}
    areas = {area: place for place, area in enumerate(oversight.official)}
    found = assessments_of_round(oversight.connection, institution=round_.institution, round_=round_.id)
    return sorted(
        (it for it in found if it.department in places and it.area in areas),
        key=lambda it: (places[it.department], areas[it.area]),
    )


def _missing_of(oversight: Oversight, round_: Round) -> list[StoredAssessment]:
    """What the round asks the reader for and he has not handed in."""
    connection, reader = oversight.connection, oversight.reader
    asked = participations_of(connection, institution=round_.institution, member=reader.id)
    return [
        it
        for it in _assessments(oversight, round_)
        if (round_.id, it.department) in asked
        and may_answer(reader, it.department)
        and stages_of_assessment(connection, institution=it.institution, assessment=it.id).get(reader.id)
        is not Stage.HANDED_IN
    ]


def _concerns(oversight: Oversight, round_: Round, assessment: StoredAssessment) -> bool:
    """Whether the outcome is for the reader: he was asked, answered or opened the round, and may see the department."""
    reader = oversight.reader
    return may_see_department(reader, assessment.department) and (
        reader.id == round_.opened_by or reader.id in concerned_by(oversight.connection, assessment)
    )


def _sum_up(oversight: Oversight, hearing: Hearing, assessment: StoredAssessment) -> DepartmentOutcome:
    connection = oversight.connection
    tallies = hearing.hear(assessment)
    actions = actions_of_department(
        connection, institution=assessment.institution, department=assessment.department, area=assessment.area
    )
    return DepartmentOutcome(
        department=next(it for it in oversight.departments if it.id == assessment.department),
        area=assessment.area,
        assessment=assessment.id,
        revision=oversight.contents.pinned(connection, assessment.revision),
        participation=read_participation(connection, assessment, oversight.members, named=False),
        summary=summarise_voices(
            tallies,
            content=hearing.content,
            surroundings=hearing.look_around(without=assessment.area),
            names=names_by_area(hearing.departments),
        )
        if tallies
        else None,
        actions=tuple(action.question for action in read_in_force(hearing.content, actions)),
    )
