"""What becomes of an ask: it is withdrawn, or its answer is taken over or left."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asking import AnswerSeen, Asking
from bot.assessment.asks import Ask, AskSeen, Ending
from bot.assessment.errors import Refused, Stale
from bot.assessment.events import Stale as NotTaken
from bot.assessment.inputs import TakeOver
from bot.assessment.people import Member
from bot.assessment.run import Place
from bot.journeys.answering import step_and_save
from bot.journeys.asking import Tap, describe, own_run
from bot.journeys.asks_of_run import Sight
from bot.journeys.contents import Contents
from bot.journeys.tapper import Tapper
from storage.asks import end_ask, find_ask
from storage.database import Database
from storage.people import member_of_person
from storage.runs import StoredRun, find_card, find_run, want_card


async def withdraw(
    database: Database, contents: Contents, tapper: Tapper, *, ask: int, chat: int, now: datetime
) -> Asking:
    """Ask no more; what was answered meanwhile stays.

    Raises:
        Refused: it is not the tapper's ask.
    """

    def unit(connection: Connection) -> Asking:
        found, member, stored = _own_ask(connection, tapper, ask)
        if found.is_waiting:
            end_ask(connection, found, Ending.WITHDRAWN)
        return _wanting(connection, contents, member, stored, chat=chat, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def take_over(
    database: Database, contents: Contents, tapper: Tapper, *, ask: int, chat: int, now: datetime
) -> AnswerSeen:
    """Make a colleague's answer the run's own, and tell which it was.

    Raises:
        Refused: it is not the tapper's ask, or his run takes no answers.
        Stale: the question cannot be opened any more.
    """

    def unit(connection: Connection) -> AnswerSeen:
        found, member, stored = _own_ask(connection, tapper, ask)
        check_takes_answers(stored)
        if not found.is_suggesting or found.choice is None:
            asking = _wanting(connection, contents, member, stored, chat=chat, now=now)
            return AnswerSeen(asking=asking, seen=_see(connection, member, stored, found))
        end_ask(connection, found, Ending.TAKEN)
        given = TakeOver(step=stored.walk.step, question=found.question, choice=found.choice)
        asking = step_and_save(
            connection,
            contents,
            member,
            stored,
            given,
            chat=chat,
            ask=found.id,
            language=found.language,
            now=now,
        )
        if NotTaken() in asking.happened:
            raise Stale("tap-stale")
        return AnswerSeen(asking=asking, seen=_see(connection, member, stored, found))

    return await database.transaction(unit, finishing=tapper.update)


async def leave(
    database: Database, contents: Contents, tapper: Tapper, *, ask: int, chat: int, now: datetime
) -> AnswerSeen:
    """Make nothing of a colleague's answer, and tell which it was.

    Raises:
        Refused: it is not the tapper's ask.
    """

    def unit(connection: Connection) -> AnswerSeen:
        found, member, stored = _own_ask(connection, tapper, ask)
        if found.is_suggesting:
            end_ask(connection, found, Ending.LEFT)
        asking = _wanting(connection, contents, member, stored, chat=chat, now=now)
        return AnswerSeen(asking=asking, seen=_see(connection, member, stored, found))

    return await database.transaction(unit, finishing=tapper.update)


async def read_answer(
    database: Database, contents: Contents, *, institution: int, person: int, ask: int
) -> AnswerSeen | None:
    """What became of what a person asked; None where nothing can be made of it any more."""

    def unit(connection: Connection) -> AnswerSeen | None:
        member = member_of_person(connection, institution=institution, person=person)
        found = find_ask(connection, institution=institution, ask=ask)
        stored = (
            find_run(connection, institution=institution, run=found.run, member=member.id) if member and found else None
        )
        if not member or not found or not stored or not stored.open or stored.walk.place is Place.SUBMITTED:
            return None
        if not found.is_suggesting and found.ending is not Ending.PASSED:
            return None
        return AnswerSeen(
            asking=describe(connection, contents, member, stored, find_card(connection, stored)),
            seen=_see(connection, member, stored, found),
        )

    return await database.read(unit)


def check_takes_answers(stored: StoredRun) -> None:
    """Assert that a run is under way.

    Raises:
        Refused: its round is closed, or the answers are handed in.
    """
    if not stored.open:
        raise Refused("round-closed")
    if stored.walk.place is Place.SUBMITTED:
        raise Refused("ask-handed-in")


def _own_ask(connection: Connection, tapper: Tapper, ask: int) -> tuple[Ask, Member, StoredRun]:
    found = find_ask(connection, institution=tapper.institution, ask=ask)
    if found is None:
        raise Refused("not-yours")
    tap = Tap(
        update=None,
        telegram_id=tapper.telegram_id,
        institution=tapper.institution,
        run=found.run,
        chat=tapper.telegram_id,
        message=0,
    )
    return found, *own_run(connection, tap)


def _wanting(
    connection: Connection, contents: Contents, member: Member, stored: StoredRun, *, chat: int, now: datetime
) -> Asking:
    return describe(connection, contents, member, stored, want_card(connection, stored, chat=chat, now=now))


def _see(connection: Connection, member: Member, stored: StoredRun, ask: Ask) -> AskSeen:
    return Sight(connection=connection, reader=member, privacy=stored.privacy).see(ask)
