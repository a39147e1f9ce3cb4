"""/privacy: who sees what and how long what is kept, and changing that."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_set_retention
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.retention import CHOICES, Period, PrivacyReading
from bot.assessment.trail import Kind
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.retention import retention_of, save_retention
from storage.trail import record


async def read_privacy(database: Database, tapper: Tapper) -> PrivacyReading:
    """How an institution keeps what is personal.

    Raises:
        Refused: the person is no member of it.
    """
    return await database.read(lambda connection: _read(connection, tapper.find(connection)))


async def choose_period(
    database: Database, tapper: Tapper, period: Period, chosen: int, *, now: datetime
) -> PrivacyReading:
    """Choose for how long something is kept.

    Raises:
        Refused: the member does not lead the institution, or there is no such choice.
    """

    def unit(connection: Connection) -> PrivacyReading:
        member = tapper.find(connection)
        if chosen not in CHOICES[period] or not may_set_retention(member):
            raise Refused("not-yours")
        before = retention_of(connection, tapper.institution)
        if before.of(period) != chosen:
            save_retention(connection, tapper.institution, replace(before, **{period.value: chosen}))
            record(
                connection,
                institution=tapper.institution,
                actor=member.key,
                kind=Kind.SETTING_CHANGED,
                subject={"setting": period},
                before=before.of(period),
                after=chosen,
                now=now,
            )
        return _read(connection, member)

    return await database.transaction(unit, finishing=tapper.update)


def _read(connection: Connection, member: Member) -> PrivacyReading:
    return PrivacyReading(
        reader=member,
        retention=retention_of(connection, member.institution.id),
        may_change=may_set_retention(member),
    )
