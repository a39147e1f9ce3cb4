"""Live links: when something slips or improves, those whose departments rely on it hear of it in their next letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.action import Action, Status
from bot.assessment.changes import Turn
from bot.assessment.delta import Reconsidering
from bot.assessment.flow import Content
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.reliance import RelianceNews, Shift
from bot.assessment.round import Round
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from storage.actions import find_action
from storage.assessments import StoredAssessment, assessment_before, assessments_of_round, find_assessment
from storage.database import Database
from storage.institutions import departments_of, find_institution
from storage.outbox import Message, put_message
from storage.people import member_of_person, members_of
from storage.reconsidered import SaidByPair, reconsidered_of


def tell_relying(connection: Connection, contents: Contents, round_: Round, *, now: datetime) -> None:
    """Let managers know whose departments rely on areas of a round that was closed, where it can be compared.

    What changed is read when they are told.
    """
    institution = find_institution(connection, round_.institution)
    if institution is None:
        return
    content = contents.edition(institution.slug).content
    for assessment in assessments_of_round(connection, institution=institution.id, round_=round_.id):
        flow = content.flows.get(assessment.area)
        if flow and assessment_before(connection, assessment):
            told = _managers_relying(connection, content, list(flow.questions), institution.id, assessment.department)
            for manager in told:
                _put(connection, "relied-changed", manager, {"assessment": assessment.id}, now=now)


def tell_relying_on_action(
    connection: Connection, content: Content, action: Action, *, institution: int, now: datetime
) -> None:
    """Let managers know whose departments rely on what was put right and confirmed."""
    for manager in _managers_relying(connection, content, [action.question], institution, action.department):
        _put(connection, "relied-confirmed", manager, {"action": action.id}, now=now)


async def read_reliance_news(
    database: Database, contents: Contents, *, institution: int, person: int, assessment: int
) -> RelianceNews | None:
    """What slipped or improved on which a person's departments rely; None where nothing did, or it may not be told."""

    def unit(connection: Connection) -> RelianceNews | None:
        reader = member_of_person(connection, institution=institution, person=person)
        after = find_assessment(connection, institution=institution, assessment=assessment)
        if reader is None or after is None:
            return None
        return find_shifts(Hearing(connection=connection, contents=contents, reader=reader), after)

    return await database.read(unit)


async def read_confirmed_reliance(
    database: Database, contents: Contents, *, institution: int, person: int, action: int
) -> RelianceNews | None:
    """What was put right on which a person's departments rely; None where they do not, or it has been reopened."""

    def unit(connection: Connection) -> RelianceNews | None:
        reader = member_of_person(connection, institution=institution, person=person)
        found = find_action(connection, institution=institution, action=action)
        if reader is None or found is None or found.status is not Status.CONFIRMED:
            return None
        hearing = Hearing(connection=connection, contents=contents, reader=reader)
        department = hearing.find_department(found.department)
        relying = _relying_of(hearing.content, found.question, reader, hearing.departments)
        if department is None or not relying:
            return None
        return RelianceNews(
            reader=reader,
            department=department,
            area=found.area,
            area_number=list(hearing.content.flows).index(found.area),
            revision=contents.edition(reader.institution.slug).revisions[found.area],
            shifts=(
                Shift(
                    question=found.question,
                    improved=True,
                    relying=relying[0],
                    relying_number=_number_of(hearing.content, relying[0]),
                ),
            ),
        )

    return await database.read(unit)


def find_shifts(hearing: Hearing, after: StoredAssessment) -> RelianceNews | None:
    """What slipped or improved in an assessment on which the reader's departments rely; None where nothing did."""
    comparison, department = hearing.compare(after), hearing.find_department(after.department)
    if comparison is None or department is None:
        return None
    said = reconsidered_of(hearing.connection, hearing.reader.institution.id)
    shifts = tuple(
        Shift(
            question=change.question,
            improved=turn is Turn.IMPROVED,
            relying=relying,
            relying_number=_number_of(hearing.content, relying),
            said=_said_of(hearing, relying, after, said),
        )
        for turn in (Turn.SLIPPED, Turn.IMPROVED)
        for change in comparison.turned(turn)
        for relying in _relying_of(hearing.content, change.question, hearing.reader, hearing.departments)[:1]
    )
    if not shifts:
        return None
    return RelianceNews(
        reader=hearing.reader,
        department=department,
        area=after.area,
        area_number=list(hearing.content.flows).index(after.area),
        revision=hearing.contents.pinned(hearing.connection, after.revision),
        shifts=shifts,
        assessment=after.id,
    )


def departments_relying(hearing: Hearing, relying: str) -> list[int]:
    """The reader's departments that see to a responsibility."""
    managed, area = hearing.reader.departments(RoleKind.MANAGER), hearing.content.area_of[relying]
    return [it.id for it in hearing.departments if it.id in managed and area in it.areas]


def _said_of(hearing: Hearing, relying: str, after: StoredAssessment, said: SaidByPair) -> Reconsidering | None:
    """What was said of it since an assessment was closed, where it is the same in all of the reader's departments."""
    found = {said.get((department, relying)) for department in departments_relying(hearing, relying)}
    since = {it.said if it and after.closed_at and it.answers(after.closed_at) else None for it in found}
    return since.pop() if len(since) == 1 else None


def _number_of(content: Content, question: str) -> int:
    return list(content.area_of).index(question)


def _relying_of(content: Content, question: str, reader: Member, departments: Iterable[Department]) -> tuple[str, ...]:
    """The responsibilities that rely on one, in the areas that the reader's departments cover."""
    managed = reader.departments(RoleKind.MANAGER)
    areas = {area for it in departments if it.id in managed for area in it.areas}
    return tuple(it for it in content.relied_on_by.get(question, ()) if content.area_of[it] in areas)


def _managers_relying(
    connection: Connection, content: Content, questions: Sequence[str], institution: int, department: int
) -> list[Member]:
    """The managers of other departments that rely on any of these responsibilities."""
    departments = departments_of(connection, institution)
    return [
        it
        for it in members_of(connection, institution).values()
        if department not in it.departments(RoleKind.MANAGER)
        and any(_relying_of(content, question, it, departments) for question in questions)
    ]


def _put(connection: Connection, kind: str, manager: Member, arguments: Mapping[str, int], *, now: datetime) -> None:
    (subject,) = arguments.values()
    message = Message(
        institution=manager.institution.id,
        person=manager.person.id,
        kind=kind,
        arguments=arguments,
        key=f"{kind}:{subject}:{manager.id}",
        due_at=now,
    )
    put_message(connection, message, now=now)
