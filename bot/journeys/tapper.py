"""Who tapped a button of an institution, in which update."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from bot.assessment.access import may_see_institution
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from storage.database import Database
from storage.people import find_member


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapper:
    """Whoever tapped, and what is finished with what he asked for."""

    update: int | None
    telegram_id: int
    institution: int

    def find(self, connection: Connection) -> Member:
        """The member he is: see `find_tapper`."""
        return find_tapper(connection, institution=self.institution, telegram_id=self.telegram_id)

    def find_leader(self, connection: Connection) -> Member:
        """The same, where he leads the institution: see `find_leader`."""
        return find_leader(connection, institution=self.institution, telegram_id=self.telegram_id)


async def read_tapper(database: Database, tapper: Tapper) -> Member:
    """The member who tapped, as part of nothing else.

    Raises:
        Refused: he is none in the institution of the button.
    """
    return await database.read(tapper.find)


def find_tapper(connection: Connection, *, institution: int, telegram_id: int) -> Member:
    """The member that a person is in an institution.

    Raises:
        Refused: he is none there.
    """
    member = find_member(connection, institution=institution, telegram_id=telegram_id)
    if member is None:
        raise Refused("not-yours")
    return member


def find_leader(connection: Connection, *, institution: int, telegram_id: int) -> Member:
    """The same, for what only those who lead the institution may see and decide.

    Raises:
        Refused: he is no member there, or does not lead it.
    """
    member = find_tapper(connection, institution=institution, telegram_id=telegram_id)
    if not may_see_institution(member):
        raise Refused("institution-for-leaders")
    return member
