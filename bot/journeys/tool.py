"""Taking the tool away: any member may, for himself and to teach others."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.people import Member
from bot.assessment.rating import ToolReading
from bot.journeys.contents import Contents
from bot.journeys.tapper import find_tapper
from storage.database import Database
from storage.ratings import rating_of


async def read_tool(database: Database, contents: Contents, *, telegram_id: int, institution: int) -> ToolReading:
    """The tool as an institution has it, for one of its members.

    Raises:
        Refused: the person is no member there.
    """

    def unit(connection: Connection) -> ToolReading:
        member = find_tapper(connection, institution=institution, telegram_id=telegram_id)
        return describe_tool(connection, contents, member)

    return await database.read(unit)


def describe_tool(connection: Connection, contents: Contents, member: Member) -> ToolReading:
    """The content in force, beside how the member rates it."""
    return ToolReading(
        reader=member,
        edition=contents.edition(member.institution.slug),
        rating=rating_of(connection, institution=member.institution.id, member=member.id),
    )
