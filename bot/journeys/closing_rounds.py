"""Closing a round: by whoever may, or when its time is over."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.round_reading import RoundReading
from bot.journeys.contents import Contents
from bot.journeys.ending_rounds import end_round
from bot.journeys.oversight import Oversight
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.rounds import rounds_past_their_end


async def close_round(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    round_: int,
    now: datetime,
) -> RoundReading:
    """Close a round; one closed before stays as it is.

    Raises:
        Refused: the member may not close it, or there is none.
    """

    def unit(connection: Connection) -> RoundReading:
        oversight = Oversight.of(connection, contents, tapper)
        found = oversight.find(round_)
        if not found.round.is_open:
            return found
        if not found.may_close:
            raise Refused("not-yours")
        end_round(connection, contents, found.round, closed_by=oversight.reader, now=now)
        return oversight.find(round_)

    return await database.transaction(unit, finishing=tapper.update)


async def close_rounds_past_their_end(database: Database, contents: Contents, *, now: datetime) -> int:
    """Close the rounds of all institutions whose time is over, and say how many they were."""

    def unit(connection: Connection) -> int:
        over = rounds_past_their_end(connection, now)
        for round_ in over:
            end_round(connection, contents, round_, closed_by=None, now=now)
        return len(over)

    return await database.transaction(unit)
