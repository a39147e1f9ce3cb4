"""Making invites: put together in the chat by those who may, or from the shell by whoever runs the bot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import departments_to_invite_to, may_invite
from bot.assessment.errors import Refused
from bot.assessment.invite_draft import InviteDraft, InviteDraftReading
from bot.assessment.people import Department, Invite, Member, RoleKind
from bot.assessment.structure import clean_name
from bot.assessment.trail import OPERATOR, Kind
from bot.journeys.days import day_of, end_of
from bot.journeys.prompting import ask_for_text, is_asked_for
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.inbox import hash_code
from storage.institutions import departments_of
from storage.invite_drafts import drop_invite_draft, find_invite_draft, save_invite_draft
from storage.invites import add_invite, links_since
from storage.people import ask_to_write
from storage.trail import record

__all__ = [
    "PROMPT",
    "Invited",
    "ask_for_name",
    "change_invite_draft",
    "hand_out",
    "hash_code",
    "invite_from_shell",
    "make_invite",
    "name_invite",
    "prepare_invite",
    "store_invite",
]

PROMPT = "name-invite"
"""The kind of text asked for: for whom an invite is."""

MOST_LIVING = 200
"""Links of a member that work at the same time: enough for every branch, and no way to fill the disk."""

Change = Callable[[InviteDraftReading], InviteDraft]
"""What a tap makes of a draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """The invite that a member made, and the departments it is for, as he calls them and as newcomers do."""

    member: Member
    invite: Invite
    departments: tuple[Department, ...]
    posted: tuple[Department, ...]


async def prepare_invite(database: Database, tapper: Tapper, *, now: datetime) -> InviteDraftReading:
    """The invite that a member is putting together; a new one is for a person who serves clients.

    Raises:
        Refused: he may invite nobody.
    """
    return await change_invite_draft(database, tapper, lambda reading: reading.draft, now=now)


async def change_invite_draft(
    database: Database, tapper: Tapper, change: Change, *, now: datetime
) -> InviteDraftReading:
    """Change the invite that a member is putting together.

    Raises:
        Refused: he may invite nobody, or not like this.
    """

    def unit(connection: Connection) -> InviteDraftReading:
        member = tapper.find(connection)
        _ask_no_more(connection, member)
        save_invite_draft(connection, member, change(_read_draft(connection, member, now=now)))
        return _read_draft(connection, member, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def ask_for_name(database: Database, tapper: Tapper, *, now: datetime) -> InviteDraftReading:
    """Ask the member for whom the invite is.

    Raises:
        Refused: he may invite nobody.
    """

    def unit(connection: Connection) -> InviteDraftReading:
        reading = _read_draft(connection, tapper.find(connection), now=now)
        save_invite_draft(connection, reading.member, reading.draft)
        ask_for_text(connection, reading.member, PROMPT, now=now)
        return reading

    return await database.transaction(unit, finishing=tapper.update)


async def name_invite(database: Database, tapper: Tapper, name: str | None, *, now: datetime) -> InviteDraftReading:
    """Say for whom the invite is, or with None that nobody need know; the member is asked for it no more.

    Raises:
        Refused: he may invite nobody any more, or the name cannot be; then he is still asked for one.
    """
    cleaned = None if name is None else clean_name(name)

    def unit(connection: Connection) -> InviteDraftReading:
        member = tapper.find(connection)
        _ask_no_more(connection, member)
        draft = _read_draft(connection, member, now=now).draft
        save_invite_draft(connection, member, replace(draft, name=cleaned))
        return _read_draft(connection, member, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def make_invite(
    database: Database, tapper: Tapper, *, fingerprint: int, code_hash: str, now: datetime
) -> Invited | InviteDraftReading | None:
    """Make the invite that a member has put together; None where he has, and tapped twice.

    It comes back as a draft, unmade, where it is not the one he saw any more, or something is missing.

    Raises:
        Refused: he may invite nobody, or has made too many that work still.
    """

    def unit(connection: Connection) -> Invited | InviteDraftReading | None:
        member = tapper.find(connection)
        reading = _read_draft(connection, member, now=now)
        if find_invite_draft(connection, member) is None:
            return None
        if reading.fingerprint != fingerprint or not reading.can_make:
            return reading
        draft = reading.draft
        made = Invite(
            institution=member.institution.id,
            role=draft.role,
            departments=tuple(it.id for it in reading.chosen),
            frontline=draft.frontline,
            uses=draft.uses,
            expires_at=end_of(reading.last_day, member.institution.time_zone),
            invited_by=member.id,
            language=draft.language,
            name=draft.name,
        )
        drop_invite_draft(connection, member)
        return hand_out(connection, made, member=member, code_hash=code_hash, now=now)

    return await database.transaction(unit, finishing=tapper.update)


def hand_out(connection: Connection, made: Invite, *, member: Member, code_hash: str, now: datetime) -> Invited:
    """Store an invite that a member made, and tell what it is.

    Raises:
        Refused: the member has made too many that work still.
    """
    store_invite(connection, made, member=member, code_hash=code_hash, now=now)
    spoken, posted = (
        tuple(it for it in departments_of(connection, made.institution, language) if it.id in made.departments)
        for language in (member.person.language, made.language)
    )
    return Invited(member=member, invite=made, departments=spoken, posted=posted)


def store_invite(connection: Connection, made: Invite, *, member: Member | None, code_hash: str, now: datetime) -> int:
    """Store an invite that a member made, or with None whoever runs the bot, and put it into the trail.

    Raises:
        Refused: the member has made too many that work still.
    """
    if member:
        living = links_since(connection, institution=made.institution, since=now)
        if sum(it.invite.invited_by == member.id for it in living) >= MOST_LIVING:
            raise Refused("invite-too-many", most=MOST_LIVING)
    number = add_invite(connection, made, code_hash=code_hash, now=now)
    record(
        connection,
        institution=made.institution,
        actor=member.key if member else OPERATOR,
        kind=Kind.INVITE_MADE,
        subject={"invite": number},
        after={
            "role": made.role,
            "departments": list(made.departments),
            "frontline": int(made.frontline),
            "uses": made.uses,
            "until": made.expires_at.isoformat(timespec="seconds"),
        },
        now=now,
    )
    return number


def _ask_no_more(connection: Connection, member: Member) -> None:
    if is_asked_for(member, PROMPT):
        ask_to_write(connection, member, None)


def _read_draft(connection: Connection, member: Member, *, now: datetime) -> InviteDraftReading:
    roles = may_invite(member)
    if not roles:
        raise Refused("not-yours")
    institution = member.institution
    departments = departments_to_invite_to(member, departments_of(connection, institution.id, member.person.language))
    known = frozenset(it.id for it in departments)
    draft = find_invite_draft(connection, member)
    if draft is None or draft.role not in roles:
        draft = InviteDraft(
            role=roles[-1],
            departments=known if len(known) == 1 else frozenset(),
            frontline=True,
            language=institution.language,
        )
    return InviteDraftReading(
        member=member,
        draft=replace(draft, departments=draft.departments & known),
        roles=roles,
        departments=departments,
        last_day=day_of(now, institution.time_zone) + timedelta(days=draft.days),
    )


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
    language: str | None = None,
    name: str | None = None,
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
        language=language,
        name=name,
    )
    store_invite(connection, made, member=None, code_hash=code_hash, now=now)
    return made
