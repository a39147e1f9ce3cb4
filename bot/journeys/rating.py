"""Rating the tool: stars by a tap, then a remark in words for whoever wants to."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.rating import LONGEST_REMARK, STARS, ToolReading
from bot.journeys.contents import Contents
from bot.journeys.prompting import ask_for_text, is_asked_for
from bot.journeys.tapper import Tapper
from bot.journeys.tool import describe_tool
from storage.database import Database
from storage.people import ask_to_write
from storage.ratings import put_rating, put_remark

PROMPT = "rate"
"""The kind of text asked for; it has no numbers."""


async def rate(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    stars: int,
    now: datetime,
) -> ToolReading:
    """Store a rating of the edition in force, and ask for a remark.

    Raises:
        Refused: the person is no member, or there are not so many stars.
    """
    if stars not in STARS:
        raise Refused("not-yours")

    def unit(connection: Connection) -> ToolReading:
        member = tapper.find(connection)
        put_rating(
            connection,
            institution=tapper.institution,
            member=member.id,
            edition=contents.edition(member.institution.slug).version,
            stars=stars,
            now=now,
        )
        ask_for_text(connection, member, PROMPT, now=now)
        return describe_tool(connection, contents, member)

    return await database.transaction(unit, finishing=tapper.update)


async def keep_remark(database: Database, contents: Contents, writer: Tapper, *, remark: str) -> ToolReading:
    """Store a remark with its writer's rating, and ask for none any more.

    Raises:
        Refused: the person is no member; or the remark is too long, and he is still asked for one.
    """
    if len(remark) > LONGEST_REMARK:
        raise Refused("get-tool-remark-too-long", most=LONGEST_REMARK, length=len(remark))

    def unit(connection: Connection) -> ToolReading:
        member = writer.find(connection)
        ask_to_write(connection, member, None)
        put_remark(connection, institution=writer.institution, member=member.id, remark=remark)
        return describe_tool(connection, contents, member)

    return await database.transaction(unit, finishing=writer.update)


async def leave_remark(database: Database, contents: Contents, tapper: Tapper) -> ToolReading:
    """Ask for no remark any more. Anything else that the person is asked to write, he is still asked for.

    Raises:
        Refused: the person is no member.
    """

    def unit(connection: Connection) -> ToolReading:
        member = tapper.find(connection)
        if is_asked_for(member, PROMPT):
            ask_to_write(connection, member, None)
        return describe_tool(connection, contents, member)

    return await database.transaction(unit, finishing=tapper.update)


async def drop_remark(database: Database, contents: Contents, tapper: Tapper) -> ToolReading:
    """Keep no remark with the person's rating.

    Raises:
        Refused: the person is no member.
    """

    def unit(connection: Connection) -> ToolReading:
        member = tapper.find(connection)
        put_remark(connection, institution=tapper.institution, member=member.id, remark=None)
        return describe_tool(connection, contents, member)

    return await database.transaction(unit, finishing=tapper.update)
