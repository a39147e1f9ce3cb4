"""Several institutions: which ones a person belongs to, which one his commands act in, and those that are archived."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.people import Heading, Institution, Member, Memberships, Person
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.institutions import all_institutions, institutions_of_person
from storage.people import find_person, heading_for, member_in_use, use_institution


async def read_memberships(database: Database, telegram_id: int) -> Memberships | None:
    """The institutions that a person belongs to; a stranger, and who can act nowhere, gets None."""

    def unit(connection: Connection) -> Memberships | None:
        member = member_in_use(connection, telegram_id)
        if member is None:
            return None
        return Memberships(in_use=member, institutions=institutions_of_person(connection, telegram_id))

    return await database.read(unit)


async def switch(database: Database, tapper: Tapper) -> Member:
    """Let the person's commands act in the institution of the button from now on.

    Raises:
        Refused: he is no member there.
    """

    def unit(connection: Connection) -> Member:
        use_institution(connection, person=tapper.find(connection).person.id, institution=tapper.institution)
        return tapper.find(connection)

    return await database.transaction(unit, finishing=tapper.update)


async def find_archived(
    database: Database, telegram_id: int, *, institution: int | None = None
) -> tuple[Person, Institution] | None:
    """An archived institution that the person belongs to, if this one, or any, is such."""

    def unit(connection: Connection) -> tuple[Person, Institution] | None:
        person = find_person(connection, telegram_id)
        for found in institutions_of_person(connection, telegram_id):
            if person and found.archived and institution in {None, found.id}:
                return person, found
        return None

    return await database.read(unit)


async def hosts_several(database: Database) -> bool:
    """Whether there are several institutions, archived or not: otherwise nobody can belong to more than one."""
    return await database.read(lambda connection: len(all_institutions(connection)) > 1)


async def read_heading(database: Database, telegram_id: int, institution: int) -> Heading | None:
    """What stands above a screen of an institution for this reader, if anything must."""
    return await database.read(
        lambda connection: heading_for(connection, institution=institution, telegram_id=telegram_id)
    )
