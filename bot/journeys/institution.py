"""Reading the institution: all its departments together, for those who lead it."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.institution import InstitutionReading
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.tapper import find_leader
from storage.database import Database


async def read_institution(
    database: Database, contents: Contents, *, telegram_id: int, institution: int
) -> InstitutionReading:
    """An institution as one of its leaders may see it.

    Raises:
        Refused: the person is no member there, or doesn't lead it.
    """

    def unit(connection: Connection) -> InstitutionReading:
        member = find_leader(connection, institution=institution, telegram_id=telegram_id)
        return Hearing(connection=connection, contents=contents, reader=member).read_institution()

    return await database.read(unit)
