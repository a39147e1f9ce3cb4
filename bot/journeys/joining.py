"""Getting in: an invite makes a person a member; whoever opens the first owner link owns the institution."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.people import Hello, Invite, Member, Role
from bot.journeys.opening_rounds import ask_newcomer
from storage.database import Database
from storage.institutions import find_institution
from storage.invites import take_invite
from storage.outbox import Message, put_message
from storage.people import (
    add_member,
    add_person,
    add_roles,
    find_member,
    is_blocked,
    mark_reachable,
    member_by_id,
    member_in_use,
    member_of_person,
    save_person,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Who came in by which invite."""

    member: Member
    invite: Invite


async def join(
    database: Database, *, update: int | None, hello: Hello, code_hash: str, member_key: str, now: datetime
) -> Joined:
    """Use an invite up by one and make the person a member.

    Raises:
        Refused: the invite is unknown, used up or out of date, which of these is not said; or it is left for others,
            since the person made it or is already all that it offers.
    """

    def unit(connection: Connection) -> Joined:
        invite = take_invite(connection, code_hash, now=now)
        institution = find_institution(connection, invite.institution) if invite else None
        if invite is None or institution is None:
            raise Refused("invite-not-valid")
        known = find_member(connection, institution=institution.id, telegram_id=hello.telegram_id)
        if known and _gains_nothing(known, invite):
            raise Refused("invite-not-valid")
        person = add_person(connection, hello, time_zone=institution.time_zone, now=now)
        save_person(connection, replace(person, institution=institution.id))
        member = add_member(
            connection,
            institution=institution.id,
            person=person.id,
            key=member_key,
            frontline=invite.frontline,
            now=now,
        )
        add_roles(connection, institution=institution.id, member=member, roles=_roles(invite))
        joined = find_member(connection, institution=institution.id, telegram_id=hello.telegram_id)
        assert joined is not None  # noqa: S101 - stored a few lines above
        _tell_inviter(connection, invite, member=joined, now=now)
        ask_newcomer(connection, joined, now=now)
        return Joined(member=joined, invite=invite)

    return await database.transaction(unit, finishing=update)


def _gains_nothing(member: Member, invite: Invite) -> bool:
    return member.id == invite.invited_by or set(_roles(invite)) <= set(member.roles)


def _roles(invite: Invite) -> tuple[Role, ...]:
    if invite.role.of_department:
        return tuple(Role(kind=invite.role, department=department) for department in invite.departments)
    return (Role(kind=invite.role),)


def _tell_inviter(connection: Connection, invite: Invite, *, member: Member, now: datetime) -> None:
    inviter = invite.invited_by and member_by_id(connection, institution=invite.institution, member=invite.invited_by)
    if inviter:
        message = Message(
            institution=invite.institution,
            person=inviter.person.id,
            kind="joined",
            arguments={"member": member.id, "role": invite.role},
            key=f"joined:{member.id}:{inviter.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)


async def mark_blocked(
    database: Database, *, update: int | None, telegram_id: int, blocked: bool, now: datetime
) -> None:
    """Remember that a person has blocked the bot, or has let it in again."""
    await database.transaction(
        lambda connection: mark_reachable(connection, telegram_id, blocked_at=now if blocked else None),
        finishing=update,
    )


def note_unreachable(database: Database, telegram_id: int, *, now: datetime) -> None:
    """Remember soon that a person cannot be written to: Telegram said so."""
    database.later(lambda connection: mark_reachable(connection, telegram_id, blocked_at=now))


async def find_member_in_use(database: Database, telegram_id: int) -> Member | None:
    """The member that a person is in the institution he is using; None for a stranger."""
    return await database.read(lambda connection: member_in_use(connection, telegram_id))


async def read_newcomer(
    database: Database, *, institution: int, member: int, reader: int
) -> tuple[Member, Member] | None:
    """Who came in, and the member who invited him, if both are still there and the inviter can be written to."""

    def unit(connection: Connection) -> tuple[Member, Member] | None:
        newcomer = member_by_id(connection, institution=institution, member=member)
        inviter = member_of_person(connection, institution=institution, person=reader)
        if newcomer is None or inviter is None or is_blocked(connection, reader):
            return None
        return newcomer, inviter

    return await database.read(unit)
