"""The links that are out: listed, revoked, and made anew for whoever did not come."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import may_invite, may_invite_to
from bot.assessment.errors import Refused
from bot.assessment.invite_draft import USUAL_DAYS
from bot.assessment.links import LinksReading, may_see_link
from bot.assessment.people import Invite, Link, Member
from bot.assessment.trail import OPERATOR, Kind
from bot.journeys.days import day_of, end_of
from bot.journeys.inviting import Invited, hand_out
from bot.journeys.tapper import Tapper
from storage.applications import waiting_in
from storage.database import Database
from storage.institutions import departments_of
from storage.invites import find_link, links_since, revoke
from storage.people import members_of
from storage.trail import record

REMEMBERED = timedelta(days=90)
"""How long a link that nobody opened is shown after its time."""


async def read_links(database: Database, tapper: Tapper, *, now: datetime) -> LinksReading:
    """The links that a member may see.

    Raises:
        Refused: he may invite nobody.
    """
    return await database.read(lambda connection: read_links_as(connection, tapper.find(connection), now=now))


async def revoke_link(database: Database, tapper: Tapper, *, link: int, now: datetime) -> LinksReading:
    """Let nobody in by a link any more. Who waits by it can still be admitted or turned away.

    Raises:
        Refused: the member may not see it, or it is gone already.
    """

    def unit(connection: Connection) -> LinksReading:
        reading = read_links_as(connection, tapper.find(connection), now=now)
        end_link(connection, reading.find(link), actor=reading.reader.key, now=now)
        return read_links_as(connection, reading.reader, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def renew_link(database: Database, tapper: Tapper, *, link: int, code_hash: str, now: datetime) -> Invited:
    """Make a link like another, in its place: the code of the other is kept nowhere.

    Raises:
        Refused: the member may not see it, or it is gone already.
    """

    def unit(connection: Connection) -> Invited:
        reading = read_links_as(connection, tapper.find(connection), now=now)
        old = reading.find(link)
        if not old.leads_somewhere:
            raise Refused("applicant-nowhere")
        end_link(connection, old, actor=reading.reader.key, now=now)
        return make_anew(connection, reading.reader, old.invite, code_hash=code_hash, now=now)

    return await database.transaction(unit, finishing=tapper.update)


def make_anew(connection: Connection, member: Member, like: Invite, *, code_hash: str, now: datetime) -> Invited:
    """Make an invite like another, by this member and for the usual time.

    Raises:
        Refused: he may not make one like it.
    """
    if not may_invite_to(member, like.role, like.departments):
        raise Refused("not-yours")
    institution = member.institution
    last_day = day_of(now, institution.time_zone) + timedelta(days=USUAL_DAYS)
    made = replace(like, invited_by=member.id, expires_at=end_of(last_day, institution.time_zone))
    return hand_out(connection, made, member=member, code_hash=code_hash, now=now)


def end_link(connection: Connection, link: Link, *, actor: str, now: datetime) -> None:
    """Revoke a link and put it into the trail."""
    institution = link.invite.institution
    revoke(connection, institution=institution, invite=link.id, now=now)
    record(
        connection, institution=institution, actor=actor, kind=Kind.INVITE_REVOKED, subject={"invite": link.id}, now=now
    )


def end_links_beyond(connection: Connection, member: Member, *, actor: str, now: datetime) -> None:
    """Revoke what a member has made and could not make any more; without a role, all."""
    for link in links_since(connection, institution=member.institution.id, since=now):
        if link.invite.invited_by == member.id and not may_see_link(member, link):
            end_link(connection, link, actor=actor, now=now)


def links_from_shell(connection: Connection, institution: int, *, now: datetime) -> tuple[Link, ...]:
    """All links of an institution that work still."""
    return tuple(it for it in links_since(connection, institution=institution, since=now) if it.is_living(now))


def revoke_from_shell(connection: Connection, institution: int, link: int, *, now: datetime) -> bool:
    """Revoke a link as whoever runs the bot; whether there is one that was not revoked."""
    found = find_link(connection, institution=institution, invite=link)
    if found is None or found.revoked:
        return False
    end_link(connection, found, actor=OPERATOR, now=now)
    return True


def read_links_as(connection: Connection, reader: Member, *, now: datetime) -> LinksReading:
    """The links as a member may see them.

    Raises:
        Refused: he may invite nobody.
    """
    if not may_invite(reader):
        raise Refused("not-yours")
    institution = reader.institution.id
    out = [
        link
        for link in links_since(connection, institution=institution, since=now - REMEMBERED)
        if (link.is_living(now) or link.invite.admits_at_once) and may_see_link(reader, link)
    ]
    return LinksReading(
        reader=reader,
        links=tuple(out),
        departments={it.id: it for it in departments_of(connection, institution, reader.person.language)},
        makers={
            number: member.person.name for number, member in members_of(connection, institution, removed=True).items()
        },
        waiting=Counter(it.link.id for it in waiting_in(connection, institution)),
        as_of=now,
    )
