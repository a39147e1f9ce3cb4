"""What a member is asked to write: kept until the text comes, he leaves it, or a question's card is opened."""

from __future__ import annotations

from sqlite3 import Connection

from bot.assessment.people import Member
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.people import ask_to_write


def ask_for_text(connection: Connection, member: Member, kind: str, *numbers: int) -> None:
    """Let the member's next text be what it says of a kind and numbers."""
    ask_to_write(connection, member, ".".join([kind, *map(str, numbers)]))


def read_prompt(prompt: str) -> tuple[str, tuple[int, ...]]:
    """The kind of text that a member is asked for, and its numbers."""
    kind, *numbers = prompt.split(".")
    return kind, tuple(map(int, numbers))


async def leave_prompt(database: Database, tapper: Tapper) -> Member:
    """Ask the member for no text any more.

    Raises:
        Refused: he is no member of the institution.
    """

    def unit(connection: Connection) -> Member:
        member = tapper.find(connection)
        ask_to_write(connection, member, None)
        return member

    return await database.transaction(unit, finishing=tapper.update)
