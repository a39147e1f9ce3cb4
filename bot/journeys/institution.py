"""Reading the institution: all its departments together, for those who lead it."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.access import may_see_institution
from bot.assessment.errors import Refused
from bot.assessment.institution import InstitutionReading
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from storage.database import Database
from storage.people import find_member, member_in_use


async def read_institution(
    database: Database, contents: Contents, *, telegram_id: int, institution: int | None = None
) -> InstitutionReading:
    """An institution, or the one in use, as one of its leaders may see it.

    Raises:
        Refused: the person is no member there, or doesn't lead it.
    """

    def unit(connection: Connection) -> InstitutionReading:
        member = (
            member_in_use(connection, telegram_id)
            if institution is None
            else find_member(connection, institution=institution, telegram_id=telegram_id)
        )
        if member is None:
            raise Refused("not-yours")
        if not may_see_institution(member):
            raise Refused("institution-for-leaders")
        return Hearing(connection=connection, contents=contents, reader=member).read_institution()

    return await database.read(unit)
