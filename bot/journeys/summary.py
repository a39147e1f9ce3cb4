"""Reading the summary of one's own answers."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.asking import Asking
from bot.journeys.asking import Tap, describe, own_run
from bot.journeys.contents import Contents
from storage.database import Database
from storage.people import member_in_use
from storage.runs import find_card, runs_of_member


async def read_summary(database: Database, contents: Contents, tap: Tap) -> Asking:
    """One run, summed up.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        return describe(connection, contents, member, stored, find_card(connection, stored), summed_up=True)

    return await database.read(unit)


async def read_summaries(database: Database, contents: Contents, *, telegram_id: int) -> tuple[Asking, ...] | None:
    """The person's runs with at least one answer, newest first, summed up; a stranger gets None."""

    def unit(connection: Connection) -> tuple[Asking, ...] | None:
        member = member_in_use(connection, telegram_id)
        if member is None:
            return None
        return tuple(
            describe(connection, contents, member, stored, find_card(connection, stored), summed_up=True)
            for stored in runs_of_member(connection, institution=member.institution.id, member=member.id)
            if stored.walk.answers
        )

    return await database.read(unit)
