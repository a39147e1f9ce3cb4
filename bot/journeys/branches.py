"""Reading the departments that cover one area beside each other, for those who lead the institution."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.access import may_see_institution
from bot.assessment.branches import BranchesReading, compare_branches
from bot.assessment.errors import Refused
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.structure import read_as
from bot.journeys.tapper import Tapper
from storage.database import Database


async def read_branches(database: Database, contents: Contents, tapper: Tapper, *, area: int) -> BranchesReading:
    """The departments of the area at a place in the content.

    Raises:
        Refused: the member doesn't lead the institution, or there are not so many areas.
    """

    def unit(connection: Connection) -> BranchesReading:
        structure = read_as(connection, contents, tapper)
        if not may_see_institution(structure.reader):
            raise Refused("institution-for-leaders")
        named = structure.area_at(area)
        hearing = Hearing(connection=connection, contents=contents, reader=structure.reader)
        return BranchesReading(
            reader=structure.reader,
            area=named,
            area_number=area,
            branches=compare_branches(
                hearing.read_institution(),
                named,
                responsible={it.id: structure.responsible_for(it.id, named) for it in structure.covering(named)},
            ),
        )

    return await database.read(unit)
