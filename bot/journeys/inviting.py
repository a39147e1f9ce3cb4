"""Making invites: from the chat by those who may, and from the shell by whoever runs the bot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import departments_to_invite_to, may_invite
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Invite, Member, RoleKind
from storage.database import Database
from storage.inbox import hash_code
from storage.institutions import departments_of
from storage.invites import add_invite
from storage.people import find_member

__all__ = ["Invited", "find_inviter", "hash_code", "invite", "invite_from_shell"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """The invite that a member made, and the departments it is for."""

    member: Member
    invite: Invite
    departments: tuple[Department, ...]


async def find_inviter(
    database: Database, *, telegram_id: int, institution: int
) -> tuple[Member, tuple[Department, ...]]:
    """The member with the departments into which he may invite people.

    Raises:
        Refused: the person may invite nobody.
    """

    def unit(connection: Connection) -> tuple[Member, tuple[Department, ...]]:
        member = find_member(connection, institution=institution, telegram_id=telegram_id)
        if member is None or not may_invite(member):
            raise Refused("not-yours")
        return member, departments_to_invite_to(member, _departments_for(connection, member))

    return await database.read(unit)


async def invite(
    database: Database, wanted: Invite, *, update: int | None, telegram_id: int, code_hash: str, now: datetime
) -> Invited:
    """Store the invite that a member makes in the chat.

    Raises:
        Refused: the member may not invite people for this role or into these departments.
    """

    def unit(connection: Connection) -> Invited:
        member = find_member(connection, institution=wanted.institution, telegram_id=telegram_id)
        if member is None or wanted.role not in may_invite(member):
            raise Refused("not-yours")
        allowed = departments_to_invite_to(member, _departments_for(connection, member))
        departments = tuple(department for department in allowed if department.id in wanted.departments)
        if len(departments) != len(wanted.departments) or wanted.role.of_department != bool(wanted.departments):
            raise Refused("not-yours")
        made = replace(wanted, invited_by=member.id)
        add_invite(connection, made, code_hash=code_hash, now=now)
        return Invited(member=member, invite=made, departments=departments)

    return await database.transaction(unit, finishing=update)


def _departments_for(connection: Connection, reader: Member) -> tuple[Department, ...]:
    return departments_of(connection, reader.institution.id, reader.person.language)


def invite_from_shell(
    connection: Connection,
    *,
    institution: int,
    role: RoleKind,
    areas: tuple[str, ...],
    frontline: bool,
    uses: int,
    expires_at: datetime,
    code_hash: str,
    now: datetime,
) -> Invite:
    """Store an invite made on the shell, into every department that covers one of the areas."""
    departments = tuple(
        department.id
        for department in departments_of(connection, institution)
        if role.of_department and set(areas) & set(department.areas)
    )
    made = Invite(
        institution=institution,
        role=role,
        departments=departments,
        frontline=frontline,
        uses=uses,
        expires_at=expires_at,
    )
    add_invite(connection, made, code_hash=code_hash, now=now)
    return made
