"""People of a town who put rounds together, open them and close them."""

from __future__ import annotations

from typing import Any

from bot.assessment.people import Member
from bot.assessment.round import Asked, Privacy
from bot.assessment.round_draft import DraftReading
from bot.assessment.round_reading import RoundReading
from bot.journeys.closing_rounds import close_round
from bot.journeys.opening_rounds import Change, change_draft, open_round, prepare_round
from bot.journeys.tapper import Tapper
from tests.journeys.town import Town

WAYS_OF_ASKING = tuple(Asked)


def tapper(town: Town, member: Member, *, institution: int | None = None) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=institution or town.institution)


async def prepares(town: Town, member: Member) -> DraftReading:
    return await prepare_round(town.database, town.contents, tapper(town, member), now=town.now)


async def changes(town: Town, member: Member, change: Change) -> DraftReading:
    return await change_draft(town.database, town.contents, tapper(town, member), change, now=town.now)


async def confirms(town: Town, member: Member, draft: DraftReading) -> RoundReading | DraftReading | None:
    """The member taps on opening, on the screen that shows this draft."""
    return await open_round(
        town.database, town.contents, tapper(town, member), fingerprint=draft.fingerprint, now=town.now
    )


def taking(department: int) -> Change:
    return lambda draft: draft.taking(department, part=True)


def choosing(person: Member) -> Change:
    return lambda draft: draft.choosing(person.id, part=True)


async def opens_round(
    town: Town,
    member: Member,
    *areas: str,
    asked: Asked = Asked.EVERYONE,
    people: tuple[Member, ...] = (),
    privacy: Privacy = Privacy.NAMED,
) -> RoundReading:
    """A member opens a round of these departments, or of those offered."""
    draft = await prepares(town, member)
    if areas:
        departments = await town.departments()
        draft = await changes(town, member, lambda it: it.taking(0, part=False))
        for area in areas:
            draft = await changes(town, member, taking(departments[area].id))
    draft = await changes(town, member, lambda it: it.asking(WAYS_OF_ASKING.index(asked)))
    draft = await changes(town, member, lambda it: it.keeping(list(Privacy).index(privacy)))
    for person in people:
        draft = await changes(town, member, choosing(person))
    opened = await confirms(town, member, draft)
    assert isinstance(opened, RoundReading)
    return opened


async def closes_round(town: Town, member: Member, round_: RoundReading) -> RoundReading:
    return await close_round(town.database, town.contents, tapper(town, member), round_=round_.round.id, now=town.now)


async def put_down(town: Town, kind: str) -> list[str]:
    """The names of those who are to be sent a kind of message, in the order it was put down."""
    found = await rows(
        town, "SELECT p.name FROM outbox o JOIN persons p ON p.id = o.person_id WHERE o.kind = ? ORDER BY o.id", kind
    )
    return [name for (name,) in found]


async def rows(town: Town, query: str, *values: Any) -> list[tuple[Any, ...]]:
    return await town.database.read(lambda connection: [tuple(row) for row in connection.execute(query, values)])


def name(*members: Member) -> list[str]:
    return [member.person.name for member in members]
