"""Having everything asked again in place of a follow-up."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.trail import Kind
from bot.journeys.asking import Tap, may_ask_all, own_run
from storage.assessments import ask_otherwise, find_assessment
from storage.database import Database
from storage.trail import record


async def ask_all(database: Database, tap: Tap, *, now: datetime) -> None:
    """Let the follow-up of a run ask everything, where that can be chosen still; otherwise it stays as it is.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> None:
        member, stored = own_run(connection, tap)
        found = find_assessment(connection, institution=stored.institution, assessment=stored.assessment)
        if found and found.follow_up and may_ask_all(connection, found):
            ask_otherwise(connection, found, None)
            record(
                connection,
                institution=stored.institution,
                actor=member.key,
                kind=Kind.ROUND_WIDENED,
                subject={"round": found.round, "department": found.department, "area": found.area},
                now=now,
            )

    # The tap is finished by what it does next, which is to begin.
    await database.transaction(unit)
