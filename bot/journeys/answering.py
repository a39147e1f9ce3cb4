"""Answering a department's questions: open it, take inputs one by one, come back later at the right place."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_answer
from bot.assessment.asking import Asking, Card
from bot.assessment.errors import Refused
from bot.assessment.events import Answered, Event, Finished, Stale
from bot.assessment.inputs import Input
from bot.assessment.people import Member
from bot.assessment.run import Place, Run, step
from bot.journeys.asking import Tap, begin_or_go_on, bring_down, describe, own_run
from bot.journeys.contents import Contents
from bot.journeys.due_dates import date_look
from bot.journeys.round_notices import tell_if_complete
from storage.asks import withdraw_asks
from storage.assessments import open_assessment
from storage.database import Database
from storage.institutions import departments_of
from storage.people import find_member, member_by_id, open_card_of
from storage.runs import (
    CardOwner,
    StoredRun,
    cards_behind,
    cards_touched_since,
    find_card,
    find_run,
    place_card,
    save_answer,
    save_walk,
    want_card,
)
from storage.trail import record_event


async def take_input(database: Database, contents: Contents, tap: Tap, given: Input, *, now: datetime) -> Asking:
    """Put one input through the run and store what came of it.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        card = find_card(connection, stored)
        if is_old_card(card, tap):
            return replace(describe(connection, contents, member, stored, card), tapped_old_card=True)
        if card and card.message != tap.message:
            # The card moved down and its place was not yet noted when the bot stopped: the person taps the newest.
            place_card(connection, replace(card, message=tap.message))
        return step_and_save(connection, contents, member, stored, given, chat=tap.chat, now=now)

    return await database.transaction(unit, finishing=tap.update)


async def look_at_run(database: Database, contents: Contents, tap: Tap) -> Asking:
    """Read a run as it is.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """
    _, asking = await database.read(lambda connection: _look(connection, contents, tap))
    return asking


async def view_run(database: Database, contents: Contents, tap: Tap) -> Asking:
    """Read a run to show it in another way; of several cards, the one viewed last takes what is written.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """
    member, asking = await database.read(lambda connection: _look(connection, contents, tap))
    if asking.under_way and not asking.tapped_old_card and member.open_run != asking.run:
        await database.transaction(lambda connection: open_card_of(connection, member, asking.run))
    return asking


async def resume_run(database: Database, contents: Contents, tap: Tap, *, now: datetime) -> Asking:
    """Make this run the one that takes what the person writes, and have its card shown anew.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        return bring_down(connection, contents, member, stored, chat=tap.chat, now=now)

    return await database.transaction(unit, finishing=tap.update)


async def pause_run(database: Database, contents: Contents, tap: Tap) -> Asking:
    """Let the run rest: what the person writes is no longer taken as its notes.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        card = find_card(connection, stored)
        is_old = is_old_card(card, tap)
        if member.open_run == stored.id and not is_old:
            open_card_of(connection, member, None)
        return replace(describe(connection, contents, member, stored, card), tapped_old_card=is_old)

    return await database.transaction(unit, finishing=tap.update)


async def open_department(
    database: Database,
    contents: Contents,
    *,
    update: int | None,
    telegram_id: int,
    institution: int,
    department: int,
    area_number: int,
    chat: int,
    now: datetime,
) -> Asking:
    """Begin with an area of a department, or go on where the member stopped.

    Raises:
        Refused: the member may not answer there, or there is no such department.
    """

    def unit(connection: Connection) -> Asking:
        member = find_member(connection, institution=institution, telegram_id=telegram_id)
        area = member and _find_area(connection, contents, member, department, area_number)
        if member is None or not area or not may_answer(member, department):
            raise Refused("not-yours")
        return begin_or_go_on(connection, contents, member, department=department, area=area, chat=chat, now=now)

    return await database.transaction(unit, finishing=update)


async def read_cards_behind(database: Database, contents: Contents) -> tuple[Asking, ...]:
    """The runs whose card shows less than it should."""
    return await database.read(lambda connection: _describe_all(connection, contents, cards_behind(connection)))


async def read_cards_touched_since(database: Database, contents: Contents, moment: datetime) -> tuple[Asking, ...]:
    """The runs whose card changed since a moment."""
    return await database.read(
        lambda connection: _describe_all(connection, contents, cards_touched_since(connection, moment))
    )


def note_card(database: Database, card: Card) -> None:
    """Remember soon which message shows a run, and how far it is. What is lost in a crash is only drawn again."""
    database.later(lambda connection: place_card(connection, card))


def step_and_save(
    connection: Connection,
    contents: Contents,
    member: Member,
    stored: StoredRun,
    given: Input,
    *,
    chat: int,
    ask: int | None = None,
    language: str | None = None,
    now: datetime,
) -> Asking:
    """Put one input through the run, whatever message it came from, as part of a unit of work.

    `ask`: the one whose answer is taken over. `language`: what the answers were given in, if not what the member reads.
    """
    flow = contents.pinned(connection, stored.revision).flow
    walk, happened = step(flow, stored.walk, given) if stored.open else (stored.walk, (Stale(),))
    if walk is stored.walk:
        card = find_card(connection, stored)
    else:
        spoken = language or member.person.language
        _save(connection, member, stored, walk, happened, ask=ask, language=spoken, now=now)
        if Finished() in happened:
            tell_if_complete(connection, stored, now=now)
            date_look(connection, member, stored, now=now)
            withdraw_asks(connection, institution=stored.institution, run=stored.id)
        open_card_of(connection, member, None if walk.place is Place.SUBMITTED else stored.id)
        card = want_card(connection, stored, chat=chat, now=now)
    return replace(
        describe(connection, contents, member, replace(stored, walk=walk), card),
        happened=happened,
    )


def _look(connection: Connection, contents: Contents, tap: Tap) -> tuple[Member, Asking]:
    member, stored = own_run(connection, tap)
    card = find_card(connection, stored)
    asking = describe(connection, contents, member, stored, card)
    return member, replace(asking, tapped_old_card=is_old_card(card, tap))


def is_old_card(card: Card | None, tap: Tap) -> bool:
    """Whether the tapped message was the run's card before the card moved down."""
    return bool(card and card.message and tap.message < card.message)


def _save(
    connection: Connection,
    member: Member,
    stored: StoredRun,
    walk: Run,
    happened: tuple[Event, ...],
    *,
    ask: int | None,
    language: str,
    now: datetime,
) -> None:
    save_walk(connection, stored, walk, now=now)
    for event in happened:
        if isinstance(event, Answered):
            save_answer(connection, stored, question=event.question, choice=event.after, language=language, now=now)
        record_event(connection, stored, event, actor=member.key, ask=ask, now=now)


def _find_area(connection: Connection, contents: Contents, member: Member, department: int, number: int) -> str | None:
    """The area at a place in the content, if the department covers it, or did when an open round began."""
    institution = member.institution
    official = list(contents.edition(institution.slug).content.flows)
    area = official[number] if 0 <= number < len(official) else ""
    covering = {found.id: found.areas for found in departments_of(connection, institution.id)}
    if area in covering.get(department, ()):
        return area
    under_way = open_assessment(connection, institution=institution.id, department=department, area=area)
    return area if under_way else None


def _describe_all(connection: Connection, contents: Contents, cards: tuple[CardOwner, ...]) -> tuple[Asking, ...]:
    found = []
    for owner in cards:
        member = member_by_id(connection, institution=owner.institution, member=owner.member)
        stored = find_run(connection, institution=owner.institution, run=owner.run, member=owner.member)
        if member and stored:
            found.append(describe(connection, contents, member, stored, find_card(connection, stored)))
    return tuple(found)
