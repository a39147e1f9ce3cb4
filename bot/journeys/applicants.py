"""Those who wait to be let in, and the word of those who may decide on them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_invite
from bot.assessment.applicants import ApplicantReading, ApplicantsReading, Application, State, may_decide
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member
from bot.assessment.trail import Kind
from bot.journeys.joining import let_in, plain_roles
from bot.journeys.tapper import Tapper
from storage.applications import find_application, settle, waiting_in
from storage.database import Database
from storage.institutions import departments_of
from storage.invites import give_seat_back
from storage.outbox import Message, put_message
from storage.people import is_blocked, member_of_person, members_of
from storage.trail import record


async def read_applicants(database: Database, tapper: Tapper) -> ApplicantsReading:
    """All on whom a member may decide.

    Raises:
        Refused: he may invite nobody, and so admit nobody.
    """

    def unit(connection: Connection) -> ApplicantsReading:
        reader = tapper.find(connection)
        if not may_invite(reader):
            raise Refused("not-yours")
        waiting = [it for it in waiting_in(connection, tapper.institution) if may_decide(reader, it)]
        members, departments = _known(connection, reader)
        return ApplicantsReading(
            reader=reader, waiting=tuple(_read(reader, it, members, departments) for it in waiting)
        )

    return await database.read(unit)


async def read_applicant(database: Database, tapper: Tapper, *, application: int) -> ApplicantReading:
    """One application, whatever has become of it.

    Raises:
        Refused: the member may not decide on it, or there is none.
    """

    def unit(connection: Connection) -> ApplicantReading:
        return _see(connection, tapper.find(connection), application)

    return await database.read(unit)


async def decide(
    database: Database, tapper: Tapper, *, application: int, admit: bool, now: datetime
) -> ApplicantReading:
    """Admit an applicant or turn him away. Where somebody has decided before, that stands, and is shown.

    Raises:
        Refused: the member may not decide on him, or there is nothing any more to admit him to.
    """

    def unit(connection: Connection) -> ApplicantReading:
        reading = _see(connection, tapper.find(connection), application)
        if reading.application.state is State.WAITING:
            (_admit if admit else _turn_away)(connection, reading, now=now)
        return _see(connection, reading.reader, application)

    return await database.transaction(unit, finishing=tapper.update)


async def read_question(
    database: Database, *, institution: int, person: int, application: int
) -> ApplicantReading | None:
    """What a member is asked unasked, if it is still to be decided, and by him, and he can be written to."""

    def unit(connection: Connection) -> ApplicantReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None or is_blocked(connection, person):
            return None
        try:
            reading = _see(connection, reader, application)
        except Refused:
            return None
        return reading if reading.application.state is State.WAITING else None

    return await database.read(unit)


def _see(connection: Connection, reader: Member, application: int) -> ApplicantReading:
    found = find_application(connection, institution=reader.institution.id, application=application)
    if found is None or not may_decide(reader, found):
        raise Refused("not-yours")
    members, departments = _known(connection, reader)
    return _read(reader, found, members, departments)


def _known(connection: Connection, reader: Member) -> tuple[Mapping[int, Member], tuple[Department, ...]]:
    institution = reader.institution.id
    members = members_of(connection, institution, removed=True)
    return members, departments_of(connection, institution, reader.person.language)


def _read(
    reader: Member, application: Application, members: Mapping[int, Member], departments: tuple[Department, ...]
) -> ApplicantReading:
    decider = members.get(application.decided_by or 0)
    return ApplicantReading(
        reader=reader,
        application=application,
        departments=tuple(it for it in departments if it.id in application.link.invite.departments),
        decider=decider.person.name if decider else None,
    )


def _admit(connection: Connection, reading: ApplicantReading, *, now: datetime) -> None:
    if not reading.application.link.leads_somewhere:
        raise Refused("applicant-nowhere")
    application, decider = reading.application, reading.reader
    invite = application.link.invite
    settle(connection, application, State.ADMITTED, decided_by=decider.id, now=now)
    member = let_in(connection, invite, decider.institution, application.person, key=application.key, now=now)
    record(
        connection,
        institution=application.institution,
        actor=decider.key,
        kind=Kind.APPLICANT_ADMITTED,
        subject={"application": application.id, "invite": application.link.id, "member": member.key},
        after=plain_roles(invite),
        now=now,
    )
    _tell(connection, application, now=now)


def _turn_away(connection: Connection, reading: ApplicantReading, *, now: datetime) -> None:
    application, decider = reading.application, reading.reader
    settle(connection, application, State.TURNED_AWAY, decided_by=decider.id, now=now)
    give_seat_back(connection, institution=application.institution, invite=application.link.id)
    record(
        connection,
        institution=application.institution,
        actor=decider.key,
        kind=Kind.APPLICANT_TURNED_AWAY,
        subject={"application": application.id, "invite": application.link.id},
        now=now,
    )
    _tell(connection, application, now=now)


def _tell(connection: Connection, application: Application, *, now: datetime) -> None:
    """Let the applicant hear what was decided."""
    message = Message(
        institution=application.institution,
        person=application.person.id,
        kind="decided",
        arguments={"application": application.id},
        key=f"decided:{application.id}:{application.key}",
        due_at=now,
    )
    put_message(connection, message, now=now)
