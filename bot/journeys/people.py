"""Who is here: read as a member may see it, and what people are, changed by those who may invite for the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import departments_to_direct, may_change_role, may_see_people, may_see_person
from bot.assessment.applicants import may_decide
from bot.assessment.errors import Refused
from bot.assessment.people import Invite, Member, Role, RoleKind
from bot.assessment.people_reading import Former, PeopleReading, roles_at
from bot.assessment.trail import Kind
from bot.journeys.invites import end_links_beyond, make_anew, read_links_as
from bot.journeys.inviting import Invited
from bot.journeys.leaving import end_membership, keep_an_owner
from bot.journeys.opening_rounds import ask_newcomer
from bot.journeys.tapper import Tapper
from storage.applications import waiting_in
from storage.database import Database
from storage.institutions import departments_of
from storage.memberships import blocked_members, departures, set_frontline, stop_asking, take_role
from storage.people import add_roles, member_by_id, members_of
from storage.trail import record

Change = Callable[[Connection, PeopleReading, datetime], None]
"""What a tap does to the people that its member sees. It refuses what he may not do, or what cannot be."""


async def read_people(database: Database, tapper: Tapper, *, now: datetime) -> PeopleReading:
    """The people of an institution.

    Raises:
        Refused: the member neither leads the institution nor manages a department.
    """
    return await database.read(lambda connection: _read(connection, tapper, now=now))


async def change_people(database: Database, tapper: Tapper, change: Change, *, now: datetime) -> PeopleReading:
    """Change what somebody is, and read the people as they are then.

    Raises:
        Refused: the member may not do this, or it cannot be done.
    """

    def unit(connection: Connection) -> PeopleReading:
        change(connection, _read(connection, tapper, now=now), now)
        return _read(connection, tapper, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def invite_back(database: Database, tapper: Tapper, *, member: int, code_hash: str, now: datetime) -> Invited:
    """Make a link for somebody who went, for what he was.

    Raises:
        Refused: the reader may not see him, or not invite people for the same.
    """

    def unit(connection: Connection) -> Invited:
        reading = _read(connection, tapper, now=now)
        was = reading.find_former(member).member
        known = {None, *(it.id for it in reading.departments)}
        offered = [it for it in was.roles if it.department in known and may_change_role(reading.reader, it)]
        widest = next((kind for kind in RoleKind if kind in {it.kind for it in offered}), None)
        if widest is None:
            raise Refused("not-yours")
        departments = tuple(it.department for it in offered if it.kind is widest and it.department is not None)
        like = Invite(
            institution=tapper.institution,
            role=widest,
            departments=departments,
            frontline=was.frontline and widest is RoleKind.STAFF,
            uses=1,
            expires_at=now,
            language=was.person.language,
            name=was.person.name,
        )
        return make_anew(connection, reading.reader, like, code_hash=code_hash, now=now)

    return await database.transaction(unit, finishing=tapper.update)


def give_role(member: int, department: int, place: int) -> Change:
    """Let somebody be something else in a department, or for 0 in the institution; behind the last role, nothing."""

    def change(connection: Connection, reading: PeopleReading, now: datetime) -> None:
        kinds = tuple(RoleKind)
        if place > len(kinds):
            raise Refused("not-yours")
        wanted = None if place == len(kinds) else Role(kind=kinds[place], department=department or None)
        if department:
            reading.find_department(department)
        if wanted and wanted.kind.of_department != bool(department):
            raise Refused("not-yours")
        found = reading.find(member)
        if found.id == reading.reader.id:
            raise Refused("person-self")
        _change_roles(connection, reading, found, department, wanted, now=now)

    return change


def serve_clients(member: int, serves: int) -> Change:
    """Say whether somebody serves clients."""

    def change(connection: Connection, reading: PeopleReading, now: datetime) -> None:
        found = reading.find(member)
        if not reading.may_look_after(found):
            raise Refused("not-yours")
        if found.frontline == bool(serves):
            return
        set_frontline(connection, institution=found.institution.id, member=found.id, frontline=bool(serves))
        record(
            connection,
            institution=found.institution.id,
            actor=reading.reader.key,
            kind=Kind.SETTING_CHANGED,
            subject={"setting": "frontline", "member": found.key},
            before=int(found.frontline),
            after=int(bool(serves)),
            now=now,
        )

    return change


def remove(member: int) -> Change:
    """End somebody's membership."""

    def change(connection: Connection, reading: PeopleReading, now: datetime) -> None:
        found = reading.find(member)
        if not reading.may_look_after(found):
            raise Refused("not-yours")
        end_membership(connection, found, ended_by=reading.reader, now=now)

    return change


def _change_roles(
    connection: Connection,
    reading: PeopleReading,
    member: Member,
    department: int,
    wanted: Role | None,
    *,
    now: datetime,
) -> None:
    held = roles_at(member, department)
    taken = [role for role in held if role != wanted]
    given = [wanted] if wanted and wanted not in held else []
    if not all(may_change_role(reading.reader, role) for role in (*taken, *given)):
        raise Refused("not-yours")
    if not given and len(taken) == len(member.roles):
        raise Refused("person-last-role")
    if any(role.kind is RoleKind.OWNER for role in taken):
        keep_an_owner(connection, member)
    institution = member.institution.id
    for role in taken:
        take_role(connection, institution=institution, member=member.id, role=role)
    add_roles(connection, institution=institution, member=member.id, roles=given)
    for kind, roles in ((Kind.ROLE_TAKEN, taken), (Kind.ROLE_GIVEN, given)):
        for role in roles:
            record(
                connection,
                institution=institution,
                actor=reading.reader.key,
                kind=kind,
                subject={"member": member.key, "role": role.kind, "department": role.department},
                now=now,
            )
    changed = member_by_id(connection, institution=institution, member=member.id)
    assert changed is not None  # noqa: S101 - he was read in this unit
    if wanted and not held:
        ask_newcomer(connection, changed, now=now)
    elif wanted is None and department:
        stop_asking(connection, institution=institution, member=member.id, department=department)
    end_links_beyond(connection, changed, actor=reading.reader.key, now=now)


def _read(connection: Connection, tapper: Tapper, *, now: datetime) -> PeopleReading:
    reader = tapper.find(connection)
    if not may_see_people(reader):
        raise Refused("here-not-yours")
    institution = reader.institution.id
    everybody = {
        number: member
        for number, member in members_of(connection, institution, removed=True).items()
        if member.person.is_known and may_see_person(reader, member)
    }
    gone = departures(connection, institution)
    return PeopleReading(
        reader=reader,
        departments=departments_to_direct(reader, departments_of(connection, institution, reader.person.language)),
        members={number: member for number, member in everybody.items() if number not in gone},
        blocked=blocked_members(connection, institution),
        former={
            number: Former(member=everybody[number], left_at=left_at, by_himself=by_himself)
            for number, (left_at, by_himself) in gone.items()
            if number in everybody
        },
        waiting=sum(may_decide(reader, it) for it in waiting_in(connection, institution)),
        missed=len(read_links_as(connection, reader, now=now).missed),
    )
