"""What a member is asked to write: kept for half an hour, until the text comes or he turns to something else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from sqlite3 import Connection

from bot.assessment.people import Member
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.people import ask_to_write, member_writing

LIVES = timedelta(minutes=30)
"""Whoever writes later than this after he was asked writes about something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """The kind of text that a member was asked for, and its numbers."""

    kind: str
    numbers: tuple[int, ...]
    asked_at: datetime

    def is_living(self, now: datetime) -> bool:
        """Whether a text is still taken for the one that was asked for."""
        return now < self.asked_at + LIVES


def ask_for_text(connection: Connection, member: Member, kind: str, *numbers: int, now: datetime) -> None:
    """Let the member's next text be what it says of a kind and numbers."""
    asked_for = ".".join([kind, *map(str, numbers)])
    ask_to_write(connection, member, f"{asked_for}@{int(now.timestamp())}")


def read_prompt(prompt: str) -> Prompt:
    """The prompt as it was stored."""
    asked_for, _, seconds = prompt.partition("@")
    kind, *numbers = asked_for.split(".")
    asked_at = datetime.fromtimestamp(int(seconds or 0), UTC)
    return Prompt(kind=kind, numbers=tuple(map(int, numbers)), asked_at=asked_at)


def is_asked_for(member: Member, kind: str) -> bool:
    """Whether a text of this kind is what the member was asked for last."""
    return member.prompt is not None and read_prompt(member.prompt).kind == kind


async def find_writer(database: Database, telegram_id: int, *, now: datetime) -> Member | None:
    """The member who takes what a person writes, in whichever of his institutions; None for a stranger.

    What he was asked for too long ago is off.
    """
    member = await database.read(lambda connection: member_writing(connection, telegram_id))
    if member and member.prompt and not read_prompt(member.prompt).is_living(now):
        return await _ask_no_more(database, member)
    return member


async def turn_away(database: Database, telegram_id: int) -> None:
    """Ask a person for no text any more, since he has turned to something else."""
    member = await database.read(lambda connection: member_writing(connection, telegram_id))
    if member and member.prompt:
        await _ask_no_more(database, member)


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


async def _ask_no_more(database: Database, member: Member) -> Member | None:
    """Ask the person for no text any more; the member who takes what he writes from now on."""

    def unit(connection: Connection) -> Member | None:
        ask_to_write(connection, member, None)
        return member_writing(connection, member.person.telegram_id)

    return await database.transaction(unit)
