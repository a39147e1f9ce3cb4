"""Asking colleagues about a question while the run goes on: whom, and by what way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asking import Asking, Colleagues
from bot.assessment.asks import LEADERS, can_ask_all, can_ask_one, check_room, find_colleagues
from bot.assessment.errors import Refused, Stale
from bot.assessment.flow import Question
from bot.assessment.people import Member
from bot.assessment.run import path
from bot.journeys.ask_notices import tell_asked
from bot.journeys.asking import Tap, describe, own_run
from bot.journeys.contents import Contents
from bot.journeys.ending_asks import check_takes_answers
from storage.asks import add_ask, asks_of_run
from storage.database import Database
from storage.institutions import departments_of
from storage.memberships import blocked_members
from storage.people import members_of
from storage.runs import find_card, want_card

Way = Callable[[Connection, Colleagues], None]
"""A way to put the question to somebody."""


async def read_colleagues(
    database: Database, contents: Contents, tap: Tap, *, place: int, group: int | None = None
) -> Colleagues:
    """Whom the member can ask about the question at a place of the flow; with a group, who there can be asked.

    Raises:
        Refused: the run is not the tapper's, or takes no more answers; or there is no such group.
        Stale: the question cannot be opened now.
    """
    return await database.read(lambda connection: _read(connection, contents, tap, place=place, group=group))


async def ask(
    database: Database, contents: Contents, tap: Tap, *, place: int, group: int, person: int, now: datetime
) -> Colleagues:
    """Ask a person of a group, or with person 0 the whole of it. What is asked already is left as it is.

    Raises:
        Refused: as above, or that cannot be asked, or too many answers are waited for already.
        Stale: the question cannot be opened now.
    """

    def put(connection: Connection, reading: Colleagues) -> None:
        chosen = tuple(it for it in reading.people if person in {0, it.id})
        privacy = reading.asking.privacy
        may_ask = can_ask_one(privacy) if person else can_ask_all(chosen, group, privacy)
        if not chosen or not may_ask:
            raise Refused("not-yours")
        number = _add(connection, reading, chosen, department=None if person else group, now=now)
        tell_asked(connection, chosen, ask=number, now=now)

    return await _put(database, contents, tap, put, place=place, group=group, now=now)


async def ask_by_link(
    database: Database, contents: Contents, tap: Tap, *, place: int, code_hash: str, now: datetime
) -> Colleagues:
    """Ask whoever of the institution opens a link first. Where something is asked already, the link asks nobody.

    Raises:
        Refused: as above, or too many answers are waited for already.
        Stale: the question cannot be opened now.
    """

    def put(connection: Connection, reading: Colleagues) -> None:
        _add(connection, reading, (), code_hash=code_hash, now=now)

    return await _put(database, contents, tap, put, place=place, group=None, now=now)


async def _put(
    database: Database,
    contents: Contents,
    tap: Tap,
    put: Way,
    *,
    place: int,
    group: int | None,
    now: datetime,
) -> Colleagues:
    """Put a question to somebody, unless it is put already, and have the card show it."""

    def unit(connection: Connection) -> Colleagues:
        reading = _read(connection, contents, tap, place=place, group=group)
        if reading.seen:
            return reading
        member, stored = own_run(connection, tap)
        check_room(asks_of_run(connection, institution=stored.institution, run=stored.id))
        put(connection, reading)
        asking = describe(connection, contents, member, stored, want_card(connection, stored, chat=tap.chat, now=now))
        return replace(reading, asking=asking, is_new=True)

    return await database.transaction(unit, finishing=tap.update)


def _read(connection: Connection, contents: Contents, tap: Tap, *, place: int, group: int | None) -> Colleagues:
    member, stored = own_run(connection, tap)
    check_takes_answers(stored)
    asking = describe(connection, contents, member, stored, find_card(connection, stored))
    question = _question_at(asking, place)
    members = members_of(connection, stored.institution).values()
    without = {member.id, *blocked_members(connection, stored.institution)}

    def find(group: int) -> tuple[Member, ...]:
        return find_colleagues(members, group, question, without=without)

    departments = tuple(
        it
        for it in departments_of(connection, stored.institution, member.person.language)
        if can_ask_all(find(it.id), it.id, stored.privacy)
    )
    leaders = bool(can_ask_one(stored.privacy) and find(LEADERS))
    groups = {it.id for it in departments} | ({LEADERS} if leaders else set())
    if group is not None and group not in groups:
        raise Refused("not-yours")
    return Colleagues(
        asking=asking,
        question=question,
        departments=departments,
        leaders=leaders,
        group=group or LEADERS,
        people=() if group is None else find(group),
    )


def _question_at(asking: Asking, place: int) -> Question:
    questions = list(asking.flow)
    question = questions[place] if place < len(questions) else None
    if question is None or question not in path(asking.flow, asking.walk):
        raise Stale("tap-stale")
    return question


def _add(
    connection: Connection,
    reading: Colleagues,
    people: tuple[Member, ...],
    *,
    department: int | None = None,
    code_hash: str | None = None,
    now: datetime,
) -> int:
    return add_ask(
        connection,
        institution=reading.asking.institution.id,
        run=reading.asking.run,
        question=reading.question.id,
        department=department,
        code_hash=code_hash,
        members=[it.id for it in people],
        now=now,
    )
