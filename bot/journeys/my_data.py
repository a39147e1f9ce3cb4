"""/mydata: everything that is kept of a person, in all his institutions, read for himself."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from sqlite3 import Connection

from bot.assessment.my_data import MyData, OwnPlace
from bot.assessment.people import Member
from bot.assessment.trail import read_parts
from bot.journeys.contents import Contents
from bot.journeys.letters import Manners
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.institutions import all_departments
from storage.own_data import (
    membership_times,
    own_actions,
    own_applications,
    own_duties,
    own_help,
    own_links,
    own_messages,
    own_runs,
    own_settlings,
    own_texts,
    seen_times,
)
from storage.people import memberships_of
from storage.ratings import rating_of
from storage.reminders import digest_of, stopped_kinds
from storage.retention import retention_of
from storage.trail import links_about
from storage.waking import find_recipient


async def read_my_data(
    database: Database, contents: Contents, manners: Manners, tapper: Tapper, *, now: datetime
) -> MyData:
    """What is kept of the person who asks. It lies in no unit that others wait for.

    Raises:
        Refused: he is no member of the institution that he asks in.
    """

    def unit(connection: Connection) -> MyData:
        person = tapper.find(connection).person
        first_seen, blocked_at = seen_times(connection, person)
        recipient = find_recipient(connection, person.id, usual=manners.usual)
        current = memberships_of(connection, person.id, ended=False)
        former = memberships_of(connection, person.id, ended=True)
        return MyData(
            person=person,
            first_seen=first_seen,
            blocked_at=blocked_at,
            made_at=now,
            habits=recipient.habits if recipient else manners.usual,
            applied=own_applications(connection, person.id),
            places=tuple(_read_place(connection, contents, member) for member in (*current, *former)),
        )

    return await database.read(unit)


def _read_place(connection: Connection, contents: Contents, member: Member) -> OwnPlace:
    institution, pinned = member.institution.id, partial(contents.pinned, connection)
    digest = digest_of(connection, institution=institution, member=member.id)
    joined_at, left_at = membership_times(connection, institution=institution, member=member.id)
    return OwnPlace(
        member=member,
        departments={it.id: it for it in all_departments(connection, institution, member.person.language)},
        joined_at=joined_at,
        left_at=left_at,
        retention=retention_of(connection, institution),
        runs=own_runs(connection, institution=institution, member=member.id, pinned=pinned),
        actions=own_actions(connection, institution=institution, member=member.id),
        duties=own_duties(connection, institution=institution, member=member.id),
        settled=own_settlings(connection, institution=institution, member=member.id, pinned=pinned),
        helped=own_help(connection, institution=institution, member=member.id, pinned=pinned),
        links=own_links(connection, institution=institution, member=member.id),
        rating=rating_of(connection, institution=institution, member=member.id),
        messages=own_messages(connection, institution=institution, person=member.person.id),
        stopped=stopped_kinds(connection, institution=institution, member=member.id),
        digest=digest.weekday if digest else None,
        trail=tuple(
            {"number": link.number, **read_parts(link.text)}
            for link in links_about(connection, institution, member.key)
        ),
        texts=own_texts(connection, institution=institution, key=member.key),
    )
