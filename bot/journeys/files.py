"""Taking files away: what those of an institution are made of."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.access import may_see_institution
from bot.assessment.errors import Refused
from bot.assessment.planning import Planning
from bot.journeys.contents import Contents
from bot.journeys.strategy import plan
from storage.database import Database
from storage.people import find_member


async def read_institution_files(
    database: Database, contents: Contents, *, telegram_id: int, institution: int
) -> Planning:
    """The institution as one of its leaders may see it, with what is decided.

    Raises:
        Refused: the person is no member there, or does not lead it.
    """

    def unit(connection: Connection) -> Planning:
        member = find_member(connection, institution=institution, telegram_id=telegram_id)
        if member is None:
            raise Refused("not-yours")
        if not may_see_institution(member):
            raise Refused("institution-for-leaders")
        return plan(connection, contents, member)

    return await database.read(unit)
