"""People who block the bot: noticed once, told once to those in charge, and tried no more until they let it in."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_see_person, whom_to_ask
from bot.assessment.people import Member, RoleKind
from storage.database import Database
from storage.outbox import Message, put_message
from storage.people import (
    find_person,
    is_blocked,
    mark_reachable,
    member_by_id,
    member_of_person,
    members_of,
    memberships_of,
)


async def mark_blocked(
    database: Database, *, update: int | None, telegram_id: int, blocked: bool, now: datetime
) -> None:
    """Remember that a person has blocked the bot, or has let it in again."""

    def unit(connection: Connection) -> None:
        if blocked:
            note_blocked(connection, telegram_id, now=now)
        else:
            mark_reachable(connection, telegram_id, blocked_at=None)

    await database.transaction(unit, finishing=update)


def note_unreachable(database: Database, telegram_id: int, *, now: datetime) -> None:
    """Remember soon that a person cannot be written to: Telegram said so."""
    database.later(lambda connection: note_blocked(connection, telegram_id, now=now))


def note_blocked(connection: Connection, telegram_id: int, *, now: datetime) -> None:
    """Remember that a person cannot be written to, and tell those in charge of him, unless it is known."""
    person = find_person(connection, telegram_id)
    if person is None or is_blocked(connection, person.id):
        return
    mark_reachable(connection, telegram_id, blocked_at=now)
    for member in memberships_of(connection, person.id, ended=False):
        if not member.institution.archived:
            _tell_those_in_charge(connection, member, now=now)


async def read_blocked(
    database: Database, *, institution: int, person: int, member: int
) -> tuple[Member, Member] | None:
    """A person in charge, and the member who cannot be written to, if that is still so."""

    def unit(connection: Connection) -> tuple[Member, Member] | None:
        reader = member_of_person(connection, institution=institution, person=person)
        blocked = member_by_id(connection, institution=institution, member=member)
        if reader is None or blocked is None or not is_blocked(connection, blocked.person.id):
            return None
        return (reader, blocked) if may_see_person(reader, blocked) else None

    return await database.read(unit)


def _tell_those_in_charge(connection: Connection, blocked: Member, *, now: datetime) -> None:
    institution = blocked.institution.id
    widest = next((kind for kind in RoleKind if blocked.has(kind)), RoleKind.STAFF)
    for member in whom_to_ask(members_of(connection, institution).values(), widest, blocked.departments(widest)):
        if member.id != blocked.id:
            message = Message(
                institution=institution,
                person=member.person.id,
                kind="blocked",
                arguments={"member": blocked.id},
                key=f"blocked:{blocked.id}:{now.isoformat()}:{member.id}",
                due_at=now,
            )
            put_message(connection, message, now=now)
