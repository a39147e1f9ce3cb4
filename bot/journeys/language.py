"""What language a person reads: chosen at any time, in whichever of his institutions, and stored with the person."""

from __future__ import annotations

from dataclasses import replace
from sqlite3 import Connection

from bot.assessment.applicants import Waiting
from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.journeys.applying import find_waiting
from bot.journeys.asking import describe
from bot.journeys.contents import Contents
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.people import member_writing, save_person
from storage.runs import find_card, find_run


async def choose_language(
    database: Database, contents: Contents, tapper: Tapper, language: str
) -> tuple[Member, Asking | None]:
    """Let a member read another language; with him comes the run whose card is open, to be drawn anew.

    Raises:
        Refused: he is no member of the institution of the button.
    """

    def unit(connection: Connection) -> tuple[Member, Asking | None]:
        save_person(connection, replace(tapper.find(connection).person, language=language))
        return tapper.find(connection), _describe_open_run(connection, contents, tapper.telegram_id)

    return await database.transaction(unit, finishing=tapper.update)


async def choose_language_waiting(database: Database, tapper: Tapper, language: str) -> Waiting:
    """Let somebody who waits to be let in read another language.

    Raises:
        Refused: he does not wait there.
    """

    def unit(connection: Connection) -> Waiting:
        _save_language(connection, _find_waiting(connection, tapper), language)
        return _find_waiting(connection, tapper)

    return await database.transaction(unit, finishing=tapper.update)


def _save_language(connection: Connection, waiting: Waiting, language: str) -> None:
    save_person(connection, replace(waiting.application.person, language=language))


def _find_waiting(connection: Connection, tapper: Tapper) -> Waiting:
    waiting = find_waiting(connection, tapper.telegram_id, institution=tapper.institution)
    if waiting is None:
        raise Refused("not-yours")
    return waiting


def _describe_open_run(connection: Connection, contents: Contents, telegram_id: int) -> Asking | None:
    """The run that takes what the person writes, if its card stands anywhere."""
    member = member_writing(connection, telegram_id)
    if member is None or member.open_run is None:
        return None
    stored = find_run(connection, institution=member.institution.id, run=member.open_run, member=member.id)
    card = find_card(connection, stored) if stored else None
    if stored is None or card is None or card.message is None:
        return None
    return describe(connection, contents, member, stored, card)
