"""Answering what a colleague asks: by a tap, with a remark if one likes; the first answer counts."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asks import Ask, AskedReading, Ending, Outcome, Reply, check_remark
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.journeys.ask_notices import tell_answered, tell_passed, tell_remarked, tell_without_remark
from bot.journeys.asks_of_run import Sight
from bot.journeys.contents import Contents
from bot.journeys.prompting import ask_for_text
from bot.journeys.tapper import Tapper
from storage import asks
from storage.database import Database
from storage.people import ask_to_write, find_member, member_by_id, member_of_person
from storage.runs import find_run

PROMPT = "ask-remark"
"""The kind of text asked for; its number is the ask's."""


async def read_ask(
    database: Database, contents: Contents, *, institution: int, person: int, ask: int
) -> AskedReading | None:
    """What a person is asked; None where he is asked no more."""

    def unit(connection: Connection) -> AskedReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        found = asks.find_ask(connection, institution=institution, ask=ask)
        if reader is None or found is None or reader.id not in found.asked:
            return None
        reading = _read(connection, contents, reader, found)
        return reading if isinstance(reading, AskedReading) else None

    return await database.read(unit)


async def see_ask(database: Database, contents: Contents, tapper: Tapper, *, ask: int) -> AskedReading | Reply:
    """What the tapper is asked, or why he is asked no more.

    Raises:
        Refused: he never was.
    """

    def unit(connection: Connection) -> AskedReading | Reply:
        return _read(connection, contents, *_find(connection, tapper, ask))

    return await database.read(unit)


async def open_link(
    database: Database, contents: Contents, *, telegram_id: int, code_hash: str
) -> AskedReading | Reply | None:
    """What a link asks the first of the institution who opens it; None where it is none that he may know of."""

    def unit(connection: Connection) -> AskedReading | Reply | None:
        found = asks.find_ask_by_code(connection, code_hash)
        if found is None:
            return None
        reader = find_member(connection, institution=found.institution, telegram_id=telegram_id)
        if reader is None:
            return None
        if reader.id == found.asker:
            return Reply(reader=reader, ask=found.id, outcome=Outcome.OWN)
        if reader.id in found.asked:
            return _read(connection, contents, reader, found)
        if found.asked:
            return Reply(reader=reader, ask=found.id, outcome=Outcome.ANSWERED_BEFORE)
        reading = _read(connection, contents, reader, found)
        if isinstance(reading, AskedReading):
            asks.ask_also(connection, institution=found.institution, ask=found.id, member=reader.id)
        return reading

    return await database.transaction(unit)


async def answer_ask(
    database: Database, contents: Contents, tapper: Tapper, *, ask: int, place: int, now: datetime
) -> Reply:
    """Take the answer at a place of the scale, if it is the first, and wait for a remark to it; not once more.

    Raises:
        Refused: the tapper is not asked, or there is no such answer.
    """

    def unit(connection: Connection) -> Reply:
        reader, found = _find(connection, tapper, ask)
        reading = _read(connection, contents, reader, found)
        asker = _asker(connection, found)
        if isinstance(reading, Reply):
            if asker and reading.outcome is Outcome.ANSWERED:
                tell_without_remark(connection, asker, found, now=now)
            return reading
        choices = reading.question.scale.choices
        if place >= len(choices):
            raise Refused("not-yours")
        asks.keep_answer(connection, found, choice=choices[place].id, member=reader, now=now)
        ask_for_text(connection, reader, PROMPT, found.id, now=now)
        if asker:
            tell_answered(connection, asker, found, now=now)
        return Reply(
            reader=reader, ask=found.id, outcome=Outcome.ANSWERED, question=reading.question, choice=choices[place]
        )

    return await database.transaction(unit, finishing=tapper.update)


async def pass_ask(database: Database, contents: Contents, tapper: Tapper, *, ask: int, now: datetime) -> Reply:
    """Let others say; whoever asked hears of it where nobody else is asked.

    Raises:
        Refused: the tapper is not asked.
    """

    def unit(connection: Connection) -> Reply:
        reader, found = _find(connection, tapper, ask)
        reading = _read(connection, contents, reader, found)
        if isinstance(reading, Reply):
            return reading
        asks.pass_on(connection, found, member=reader.id)
        asker = _asker(connection, found)
        if found.may_answer <= {reader.id}:
            asks.end_ask(connection, found, Ending.PASSED)
            if asker:
                tell_passed(connection, asker, found, now=now)
        return Reply(reader=reader, ask=found.id, outcome=Outcome.PASSED)

    return await database.transaction(unit, finishing=tapper.update)


async def keep_remark(database: Database, writer: Tapper, *, ask: int, remark: str, now: datetime) -> None:
    """Store a remark with the answer that the writer gave.

    Raises:
        Refused: it is too long, and is still asked for; or he gave no answer there.
    """
    check_remark(remark)

    def unit(connection: Connection) -> None:
        member, found = _find(connection, writer, ask)
        if found.answered_by != member.id:
            raise Refused("not-yours")
        ask_to_write(connection, member, None)
        asks.keep_remark(connection, found, remark)
        asker = _asker(connection, found)
        if asker and found.is_suggesting:
            tell_remarked(connection, asker, found, now=now)

    await database.transaction(unit, finishing=writer.update)


def _find(connection: Connection, tapper: Tapper, ask: int) -> tuple[Member, Ask]:
    reader = tapper.find(connection)
    found = asks.find_ask(connection, institution=tapper.institution, ask=ask)
    if found is None or reader.id not in found.asked:
        raise Refused("not-yours")
    return reader, found


def _read(connection: Connection, contents: Contents, reader: Member, ask: Ask) -> AskedReading | Reply:
    stored = find_run(connection, institution=ask.institution, run=ask.run, member=ask.asker)
    asker = _asker(connection, ask)
    if ask.choice is not None:
        is_his = ask.answered_by == reader.id
        return Reply(reader=reader, ask=ask.id, outcome=Outcome.ANSWERED if is_his else Outcome.ANSWERED_BEFORE)
    if reader.id in ask.passed:
        return Reply(reader=reader, ask=ask.id, outcome=Outcome.PASSED)
    if ask.ending or not stored or not stored.open or not asker:
        return Reply(reader=reader, ask=ask.id, outcome=Outcome.OVER)
    revision = contents.pinned(connection, stored.revision)
    sight = Sight(connection=connection, reader=reader, privacy=stored.privacy)
    return AskedReading(
        reader=reader,
        ask=ask,
        question=revision.flow.questions[ask.question],
        revision=revision,
        asker=sight.name_asker(asker, stored.department),
        department=None if ask.department is None else sight.find_department(ask.department),
        privacy=stored.privacy,
    )


def _asker(connection: Connection, ask: Ask) -> Member | None:
    return member_by_id(connection, institution=ask.institution, member=ask.asker)
