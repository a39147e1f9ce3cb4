"""The end of a membership: somebody is removed, or leaves by himself. What he answered stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_see_person, whom_to_ask
from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind
from bot.assessment.trail import Kind
from bot.journeys.invites import end_links_beyond
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.invite_drafts import drop_invite_draft
from storage.memberships import remove_member, stop_asking
from storage.outbox import Message, put_message
from storage.people import count_members, is_blocked, member_by_id, member_of_person, members_of
from storage.round_drafts import drop_draft
from storage.trail import record


async def leave(database: Database, tapper: Tapper, *, now: datetime) -> Member:
    """Let a member go, as he wishes; returns what he was.

    Raises:
        Refused: he is no member of the institution, or its last owner.
    """

    def unit(connection: Connection) -> Member:
        member = tapper.find(connection)
        end_membership(connection, member, ended_by=member, now=now)
        _tell_those_in_charge(connection, member, now=now)
        return member

    return await database.transaction(unit, finishing=tapper.update)


async def read_departure(
    database: Database, *, institution: int, person: int, member: int
) -> tuple[Member, Member] | None:
    """A person in charge who can be written to, and whoever left, if he is not back."""

    def unit(connection: Connection) -> tuple[Member, Member] | None:
        reader = member_of_person(connection, institution=institution, person=person)
        left = members_of(connection, institution, removed=True).get(member)
        is_back = member_by_id(connection, institution=institution, member=member) is not None
        if reader is None or left is None or is_back or not left.person.is_known or is_blocked(connection, person):
            return None
        return (reader, left) if may_see_person(reader, left) else None

    return await database.read(unit)


def end_membership(connection: Connection, member: Member, *, ended_by: Member, now: datetime) -> None:
    """End somebody's access at once: cards, commands and notices work no more, nor do links that he made.

    He is asked no more in rounds that are open. What he answered there, handed in or not, still counts at their end.

    Raises:
        Refused: he is the institution's last owner.
    """
    keep_an_owner(connection, member)
    institution = member.institution.id
    remove_member(connection, member, removed_by=ended_by.id, now=now)
    stop_asking(connection, institution=institution, member=member.id)
    drop_draft(connection, member)
    drop_invite_draft(connection, member)
    end_links_beyond(connection, replace(member, roles=()), actor=ended_by.key, now=now)
    record(
        connection,
        institution=institution,
        actor=ended_by.key,
        kind=Kind.MEMBER_LEFT if ended_by.id == member.id else Kind.MEMBER_REMOVED,
        subject={"member": member.key},
        before=[{"role": role.kind, "department": role.department} for role in member.roles],
        now=now,
    )


def _tell_those_in_charge(connection: Connection, left: Member, *, now: datetime) -> None:
    institution = left.institution.id
    widest = next((kind for kind in RoleKind if left.has(kind)), RoleKind.STAFF)
    for member in whom_to_ask(members_of(connection, institution).values(), widest, left.departments(widest)):
        message = Message(
            institution=institution,
            person=member.person.id,
            kind="left",
            arguments={"member": left.id},
            key=f"left:{left.id}:{now.isoformat()}:{member.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)


def keep_an_owner(connection: Connection, member: Member) -> None:
    """Go on only where the institution has an owner left without this member.

    Raises:
        Refused: it has not.
    """
    if is_last_owner(connection, member):
        raise Refused("person-last-owner")


def is_last_owner(connection: Connection, member: Member) -> bool:
    """Whether the institution has no owner but this member."""
    institution = member.institution.id
    return member.has(RoleKind.OWNER) and count_members(connection, institution=institution, role=RoleKind.OWNER) == 1
