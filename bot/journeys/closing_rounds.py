"""Closing a round: by whoever may, or when its time is over."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.round import Round
from bot.assessment.round_reading import RoundReading
from bot.journeys.contents import Contents
from bot.journeys.oversight import Oversight
from bot.journeys.round_notices import tell_outcome
from bot.journeys.tapper import Tapper
from storage import rounds
from storage.database import Database


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
        _close(connection, found.round, closed_by=oversight.reader, now=now)
        return oversight.find(round_)

    return await database.transaction(unit, finishing=tapper.update)


async def close_rounds_past_their_end(database: Database, *, now: datetime) -> int:
    """Close the rounds of all institutions whose time is over, and say how many they were."""

    def unit(connection: Connection) -> int:
        over = rounds.rounds_past_their_end(connection, now)
        for round_ in over:
            _close(connection, round_, closed_by=None, now=now)
        return len(over)

    return await database.transaction(unit)


def _close(connection: Connection, round_: Round, *, closed_by: Member | None, now: datetime) -> None:
    rounds.close_round(connection, institution=round_.institution, round_=round_.id, now=now)
    tell_outcome(connection, round_, closed_by=closed_by, now=now)
