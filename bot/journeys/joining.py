"""Getting in: an invite makes a person a member; whoever opens the first owner link owns the institution."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.applicants import Waiting
from bot.assessment.guessing import Reception, count_wrong, receive
from bot.assessment.people import Hello, Institution, Invite, Link, Member, Person
from bot.assessment.trail import Kind, Plain
from bot.journeys.applying import apply, find_waiting, give_up_waiting
from bot.journeys.opening_rounds import ask_newcomer
from storage.database import Database
from storage.guesses import find_guesses, forget_guesses, save_guesses
from storage.institutions import find_institution
from storage.invites import find_link_by_code, take_seat
from storage.memberships import take_all_roles
from storage.outbox import Message, put_message
from storage.people import (
    add_member,
    add_person,
    add_roles,
    find_member,
    is_blocked,
    member_by_id,
    member_in_use,
    member_of_person,
    use_institution,
)
from storage.trail import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Who came in."""

    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class NotLetIn:
    """Whoever opened a link that does nothing for him; why is not said. `reception`: whether it was even tried."""

    reception: Reception


async def join(
    database: Database, *, update: int | None, hello: Hello, code_hash: str, member_key: str, now: datetime
) -> Joined | Waiting | NotLetIn:
    """Let a person in by a link, or let him wait for somebody's word where the link is for several.

    A link that he made, or that offers nothing he is not yet, is left for others and counts as no wrong code.
    """

    def unit(connection: Connection) -> Joined | Waiting | NotLetIn:
        guesses = find_guesses(connection, hello.telegram_id)
        reception = receive(guesses, now)
        if reception is Reception.IGNORED:
            return NotLetIn(reception=reception)
        opened = _open(connection, code_hash, hello, member_key, now=now) if reception is Reception.TRIED else None
        if opened is None:
            save_guesses(connection, hello.telegram_id, count_wrong(guesses, now), now=now)
            return NotLetIn(reception=reception)
        forget_guesses(connection, hello.telegram_id)
        return opened

    return await database.transaction(unit, finishing=update)


def _open(
    connection: Connection, code_hash: str, hello: Hello, member_key: str, *, now: datetime
) -> Joined | Waiting | NotLetIn | None:
    """What a code opens; None where it opens nothing."""
    link = find_link_by_code(connection, code_hash)
    institution = find_institution(connection, link.invite.institution) if link else None
    if link is None or institution is None:
        return None
    known = find_member(connection, institution=institution.id, telegram_id=hello.telegram_id)
    if known and _gains_nothing(known, link.invite):
        return NotLetIn(reception=Reception.TRIED)
    waiting = find_waiting(connection, hello.telegram_id, institution=institution.id)
    if waiting and not link.invite.admits_at_once:
        return waiting
    if institution.archived or not link.is_living(now):
        return None
    person = add_person(
        connection,
        replace(hello, language=link.invite.language or hello.language),
        time_zone=institution.time_zone,
        now=now,
    )
    if not link.invite.admits_at_once:
        return apply(connection, link, institution, person, key=member_key, now=now)
    if waiting:
        give_up_waiting(connection, waiting.application, now=now)
    take_seat(connection, link)
    return Joined(member=_come_in(connection, link, institution, person, key=member_key, now=now))


def _come_in(
    connection: Connection, link: Link, institution: Institution, person: Person, *, key: str, now: datetime
) -> Member:
    use_institution(connection, person=person.id, institution=institution.id)
    member = let_in(connection, link.invite, institution, person, key=key, now=now)
    record(
        connection,
        institution=institution.id,
        actor=member.key,
        kind=Kind.MEMBER_JOINED,
        subject={"member": member.key, "invite": link.id},
        after=plain_roles(link.invite),
        now=now,
    )
    _tell_inviter(connection, link, member=member, now=now)
    return member


def let_in(
    connection: Connection, invite: Invite, institution: Institution, person: Person, *, key: str, now: datetime
) -> Member:
    """Make a person what an invite says, and ask him in the rounds that are open for everybody.

    Whoever was here before comes back as what he is invited for now, and nothing else.
    """
    was_member = member_of_person(connection, institution=institution.id, person=person.id) is not None
    member = add_member(
        connection, institution=institution.id, person=person.id, key=key, frontline=invite.frontline, now=now
    )
    if not was_member:
        take_all_roles(connection, institution=institution.id, member=member)
    add_roles(connection, institution=institution.id, member=member, roles=invite.roles)
    let = member_by_id(connection, institution=institution.id, member=member)
    assert let is not None  # noqa: S101 - stored a few lines above
    ask_newcomer(connection, let, now=now)
    return let


def plain_roles(invite: Invite) -> Plain:
    """What an invite gives, as the trail holds it."""
    return {"role": invite.role, "departments": list(invite.departments), "frontline": int(invite.frontline)}


def _gains_nothing(member: Member, invite: Invite) -> bool:
    return member.id == invite.invited_by or set(invite.roles) <= set(member.roles)


def _tell_inviter(connection: Connection, link: Link, *, member: Member, now: datetime) -> None:
    invite = link.invite
    inviter = invite.invited_by and member_by_id(connection, institution=invite.institution, member=invite.invited_by)
    if inviter:
        message = Message(
            institution=invite.institution,
            person=inviter.person.id,
            kind="joined",
            arguments={"member": member.id, "role": invite.role},
            key=f"joined:{link.id}:{member.id}:{inviter.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)


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
