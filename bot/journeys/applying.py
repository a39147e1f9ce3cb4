"""Waiting to be let in: whoever opens a link for several applies, and those in charge hear of it once."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import whom_to_ask
from bot.assessment.applicants import Application, State, Verdict, Waiting
from bot.assessment.errors import Refused
from bot.assessment.people import Institution, Link, Person
from bot.assessment.trail import Kind
from storage.applications import find_application, find_application_by, put_application, settle, waiting_of
from storage.database import Database
from storage.institutions import find_institution
from storage.invites import give_seat_back, take_seat
from storage.memberships import blocked_members
from storage.outbox import Message, put_message
from storage.people import member_of_person, members_of
from storage.trail import record


def apply(
    connection: Connection, link: Link, institution: Institution, person: Person, *, key: str, now: datetime
) -> Waiting | None:
    """Let a person wait for somebody's word; None where he was turned away by this link before.

    The link keeps a seat for him.
    """
    before = find_application_by(connection, institution=institution.id, invite=link.id, person=person.id)
    if before and before.state is State.TURNED_AWAY:
        return None
    put_application(connection, institution=institution.id, invite=link.id, person=person, key=key, now=now)
    take_seat(connection, link)
    waiting = find_waiting(connection, person.telegram_id, institution=institution.id)
    assert waiting is not None  # noqa: S101 - stored two lines above
    _record(connection, waiting.application, Kind.APPLICATION_MADE, now=now)
    _ask(connection, waiting.application, now=now)
    return waiting


def find_waiting(connection: Connection, telegram_id: int, *, institution: int | None = None) -> Waiting | None:
    """Where a person waits: in this institution, or else the latest."""
    for application in waiting_of(connection, telegram_id):
        found = find_institution(connection, application.institution)
        if found and not found.archived and institution in {None, found.id}:
            return Waiting(institution=found, application=application)
    return None


def give_up_waiting(connection: Connection, application: Application, *, now: datetime) -> None:
    """Let the person wait no more, and somebody else have the seat."""
    settle(connection, application, State.WITHDRAWN, decided_by=None, now=now)
    give_seat_back(connection, institution=application.institution, invite=application.link.id)
    _record(connection, application, Kind.APPLICATION_WITHDRAWN, now=now)


async def read_waiting(database: Database, telegram_id: int) -> Waiting | None:
    """Where a person waits, if anywhere."""
    return await database.read(lambda connection: find_waiting(connection, telegram_id))


async def withdraw(
    database: Database, *, update: int, telegram_id: int, institution: int, application: int, now: datetime
) -> Person:
    """Let a person apply no more, and say who it is.

    Raises:
        Refused: it is not his application, or was decided.
    """

    def unit(connection: Connection) -> Person:
        found = find_application(connection, institution=institution, application=application)
        if found is None or found.person.telegram_id != telegram_id or found.state is not State.WAITING:
            raise Refused("not-yours")
        give_up_waiting(connection, found, now=now)
        return found.person

    return await database.transaction(unit, finishing=update)


async def read_verdict(database: Database, *, institution: int, application: int) -> Verdict | None:
    """What an applicant is to hear, if it holds still: that he is in, or that he was turned away."""

    def unit(connection: Connection) -> Verdict | None:
        found = find_application(connection, institution=institution, application=application)
        where = find_institution(connection, institution)
        if found is None or where is None or where.archived:
            return None
        member = member_of_person(connection, institution=institution, person=found.person.id)
        if found.state is State.ADMITTED and member:
            return Verdict(person=found.person, institution=where, member=member)
        if found.state is State.TURNED_AWAY:
            return Verdict(person=found.person, institution=where, member=None)
        return None

    return await database.read(unit)


def _ask(connection: Connection, application: Application, *, now: datetime) -> None:
    """Let those know who may decide and can be written to."""
    invite = application.link.invite
    blocked = blocked_members(connection, application.institution)
    reachable = [it for it in members_of(connection, application.institution).values() if it.id not in blocked]
    for member in whom_to_ask(reachable, invite.role, invite.departments):
        message = Message(
            institution=application.institution,
            person=member.person.id,
            kind="applied",
            arguments={"application": application.id},
            key=f"applied:{application.id}:{application.key}:{member.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)


def _record(connection: Connection, application: Application, kind: Kind, *, now: datetime) -> None:
    record(
        connection,
        institution=application.institution,
        actor=application.key,
        kind=kind,
        subject={"application": application.id, "invite": application.link.id},
        now=now,
    )
