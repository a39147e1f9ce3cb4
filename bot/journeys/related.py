"""Reading how departments rely on each other, which any member may see."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.institution import InstitutionReading
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.tapper import find_tapper
from storage.database import Database


async def read_related(
    database: Database, contents: Contents, *, telegram_id: int, institution: int
) -> InstitutionReading:
    """The institution with what a member may know of how its departments stand.

    Raises:
        Refused: the person is no member there.
    """

    def unit(connection: Connection) -> InstitutionReading:
        member = find_tapper(connection, institution=institution, telegram_id=telegram_id)
        return Hearing(connection=connection, contents=contents, reader=member).read_institution()

    return await database.read(unit)
