"""Saying of a responsibility of one's own whether it is still so, when something that it relies on has slipped."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.delta import Reconsidered, Reconsidering
from bot.assessment.errors import Refused
from bot.assessment.reliance import RelianceNews
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.relying import departments_relying, find_shifts
from bot.journeys.tapper import Tapper
from storage.assessments import StoredAssessment, find_assessment
from storage.database import Database
from storage.reconsidered import reconsidered_of, save_reconsidered
from storage.trail import record


async def read_reliance(database: Database, contents: Contents, tapper: Tapper, *, assessment: int) -> RelianceNews:
    """What changed in an assessment on which the tapper's departments rely.

    Raises:
        Refused: nothing did, or it may not be told.
    """
    return await database.read(lambda connection: _find(connection, contents, tapper, assessment)[2])


async def reconsider(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    assessment: int,
    number: int,
    said: Reconsidering,
    now: datetime,
) -> RelianceNews:
    """Say whether a responsibility, by its place in the content, is still so after what slipped in an assessment.

    Raises:
        Refused: as `read_reliance`, or nothing that slipped there has to do with it.
    """

    def unit(connection: Connection) -> RelianceNews:
        hearing, after, news = _find(connection, contents, tapper, assessment)
        relying = next((it.relying for it in news.slipped if it.relying_number == number), None)
        if relying is None or after.closed_at is None:
            raise Refused("not-yours")
        wanted = Reconsidered(said=said, at=after.closed_at if said is Reconsidering.STILL_SO else now)
        former = reconsidered_of(connection, tapper.institution)
        for department in departments_relying(hearing, relying):
            before = former.get((department, relying))
            if before and before.said is said and before.answers(after.closed_at):
                continue
            save_reconsidered(
                connection, wanted, institution=tapper.institution, department=department, question=relying
            )
            record(
                connection,
                institution=tapper.institution,
                actor=hearing.reader.key,
                kind=Kind.RESPONSIBILITY_RECONSIDERED,
                subject={"department": department, "question": relying, "assessment": assessment},
                before=before.said if before else None,
                after=said,
                now=now,
            )
        return _find(connection, contents, tapper, assessment)[2]

    return await database.transaction(unit, finishing=tapper.update)


def _find(
    connection: Connection, contents: Contents, tapper: Tapper, assessment: int
) -> tuple[Hearing, StoredAssessment, RelianceNews]:
    """What changed, as the tapper may hear it.

    Raises:
        Refused: as `read_reliance`.
    """
    hearing = Hearing(connection=connection, contents=contents, reader=tapper.find(connection))
    after = find_assessment(connection, institution=tapper.institution, assessment=assessment)
    news = find_shifts(hearing, after) if after else None
    if after is None or news is None:
        raise Refused("not-yours")
    return hearing, after, news
