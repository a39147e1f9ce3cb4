"""Reading the institution: all its departments together, for those who lead it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection

from bot.assessment.changes import compare
from bot.assessment.institution import InstitutionReading, PairChange
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.tapper import find_leader
from storage.database import Database


async def read_institution(
    database: Database, contents: Contents, *, telegram_id: int, institution: int, compared: bool = False
) -> InstitutionReading:
    """An institution as one of its leaders may see it; if wanted, compared with what it was before.

    Raises:
        Refused: the person is no member there, or doesn't lead it.
    """

    def unit(connection: Connection) -> InstitutionReading:
        member = find_leader(connection, institution=institution, telegram_id=telegram_id)
        hearing = Hearing(connection=connection, contents=contents, reader=member)
        reading = hearing.read_institution()
        return replace(reading, changes=tuple(_compare_all(hearing))) if compared else reading

    return await database.read(unit)


def _compare_all(hearing: Hearing) -> Iterator[PairChange]:
    """Every area of a department that can be held against the round before, in the institution's order."""
    for department in hearing.departments:
        for area in department.areas:
            after, now = hearing.heard.get((department.id, area), (None, None))
            former = after and after.closed and hearing.find_comparable(after)
            before = hearing.hear(former) if former else None
            if after and now and former and former.closed_at and before:
                yield PairChange(
                    department=department,
                    area=area,
                    assessment=after.id,
                    closed_at=former.closed_at,
                    before=before,
                    comparison=compare(before, now, principles=()),
                )
