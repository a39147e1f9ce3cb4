"""Reading the summary of one's own answers, and what there is to be seen summed up."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.asking import Asking
from bot.assessment.department import Summaries
from bot.assessment.errors import Refused
from bot.journeys.asking import Tap, describe, own_run
from bot.journeys.contents import Contents
from bot.journeys.people_summary import list_people_summaries
from storage.database import Database
from storage.people import find_member, member_in_use
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


async def list_summaries(
    database: Database, contents: Contents, *, telegram_id: int, institution: int | None = None
) -> Summaries:
    """What the person can see summed up in an institution, or in the one in use.

    The own runs are those with at least one answer, newest first. What people say leads on to the own answers in a
    closed round, which therefore stand here only where nothing else leads to them. A run that is all there is, is
    summed up.

    Raises:
        Refused: he is no member there.
    """

    def unit(connection: Connection) -> Summaries:
        member = (
            member_in_use(connection, telegram_id)
            if institution is None
            else find_member(connection, institution=institution, telegram_id=telegram_id)
        )
        if member is None:
            raise Refused("not-yours")
        people = list_people_summaries(connection, contents, member)
        heard = {(line.department.id, line.area) for line in people if not line.is_open}
        own = [
            stored
            for stored in runs_of_member(connection, institution=member.institution.id, member=member.id)
            if stored.walk.answers and (stored.open or (stored.department, stored.area) not in heard)
        ]
        is_all_there_is = len(own) == 1 and not people
        return Summaries(
            member=member,
            own=tuple(
                describe(connection, contents, member, stored, find_card(connection, stored), summed_up=is_all_there_is)
                for stored in own
            ),
            people=people,
        )

    return await database.read(unit)
