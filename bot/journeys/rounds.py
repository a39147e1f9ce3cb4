"""Looking after rounds: which there are, how far their people are, and giving them a week more."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds
from bot.assessment.errors import Refused
from bot.assessment.round import WEEK
from bot.assessment.round_reading import RoundReading, Rounds
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.days import end_of
from bot.journeys.oversight import Oversight
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.rounds import closed_rounds, move_end, open_rounds
from storage.trail import record

LAST_CLOSED = 5
"""Closed rounds in the list: what came before is history."""

_LOOKED_THROUGH = 100
"""Closed rounds of the institution among which a reader's own are looked for."""


async def read_rounds(database: Database, contents: Contents, tapper: Tapper) -> Rounds:
    """The rounds that a member looks after.

    Raises:
        Refused: there are none, and he may open none.
    """

    def unit(connection: Connection) -> Rounds:
        oversight = Oversight.of(connection, contents, tapper)
        under_way = (
            reading
            for reading in map(oversight.see, open_rounds(connection, tapper.institution))
            if reading and not (reading.round.is_look and reading.is_untouched)
        )
        closed = filter(None, map(oversight.see, closed_rounds(connection, tapper.institution, most=_LOOKED_THROUGH)))
        rounds = (*under_way, *islice(closed, LAST_CLOSED))
        may_open = may_hold_rounds(oversight.reader)
        if not may_open and not rounds:
            raise Refused("rounds-not-yours")
        return Rounds(reader=oversight.reader, may_open=may_open, rounds=rounds)

    return await database.read(unit)


async def read_round(database: Database, contents: Contents, tapper: Tapper, *, round_: int) -> RoundReading:
    """One round.

    Raises:
        Refused: the member does not look after it, or there is none.
    """

    def unit(connection: Connection) -> RoundReading:
        return Oversight.of(connection, contents, tapper).find(round_)

    return await database.read(unit)


async def extend_round(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    round_: int,
    day: int,
    now: datetime,
) -> RoundReading:
    """Let an open round go on to another last day, by its ordinal: a week later at most, and never earlier.

    Raises:
        Refused: the member may not close it either.
    """

    def unit(connection: Connection) -> RoundReading:
        oversight = Oversight.of(connection, contents, tapper)
        found = oversight.find(round_)
        if not found.may_close:
            raise Refused("not-yours")
        if found.round.is_open and found.last_day and 0 < day - found.last_day.toordinal() <= WEEK:
            until = end_of(date.fromordinal(day), oversight.reader.institution.time_zone)
            move_end(connection, institution=tapper.institution, round_=round_, until=until)
            record(
                connection,
                institution=tapper.institution,
                actor=oversight.reader.key,
                kind=Kind.ROUND_EXTENDED,
                subject={"round": round_},
                before=found.last_day.isoformat(),
                after=date.fromordinal(day).isoformat(),
                now=now,
            )
        return oversight.find(round_)

    return await database.transaction(unit, finishing=tapper.update)
