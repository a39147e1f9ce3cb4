"""A town with departments of all sizes: in its confidential round everybody has answered, and some asked colleagues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

from bot.assessment.asking import Asking
from bot.assessment.flow import Question
from bot.assessment.inputs import Begin, Submit
from bot.assessment.people import Member, Role, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.round_draft import DraftReading
from bot.assessment.round_reading import RoundReading
from bot.assessment.run import path
from bot.editions import Editions
from bot.journeys.answering_colleagues import answer_ask
from bot.journeys.asking_colleagues import ask
from bot.journeys.contents import Contents
from bot.journeys.ending_asks import leave, take_over
from storage.database import Database
from storage.institutions import add_department
from storage.people import add_roles
from tests.journeys.rounds import changes, confirms, taking, tapper
from tests.journeys.town import Town, choose
from tests.stories.world import found

OWNER, LEADER, MANAGER, STAFF = RoleKind
SIZES = {"north": 1, "south": 3, "east": 12, "sales": 5, "finance": 4}
AREAS = {"north": "hr", "south": "hr", "east": "hr", "sales": "sf", "finance": "fn"}
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CHOICES = ("meets", "partly", "not", "out", "unknown")
HR = "hr-safe-reporting"
NOTE_OF_MANY, NOTE_OF_FEW = "The box by the door is broken", "Nobody opens the letters here"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The town with a confidential round that everybody has answered, and who is who in it."""

    file: Path
    institution: int
    round: int
    leader: int
    manager: int
    places: Mapping[str, int]
    """The departments by their names here."""
    people: Mapping[str, Sequence[int]]
    names: frozenset[str]


async def build(editions: Editions, file: Path) -> Stage:
    """Build the town into a database file."""
    database = await Database.open(file)
    edition = editions.edition()
    institution = await found(database, areas=tuple(edition.content.flows), now=NOW)
    town = Town(database=database, contents=Contents(lambda _: edition), institution=institution, now=NOW)
    leader, manager = await town.joins(OWNER), await town.joins(MANAGER, *{*AREAS.values()})
    departments = {"sales": "sf", "finance": "fn", "east": "hr"}
    places = {name: (await town.departments())[area].id for name, area in departments.items()}
    for place, name in enumerate(("north", "south"), 20):
        places[name] = await _add_branch(town, place, name)
    people = {name: [await _join(town, places[name], number) for number in range(SIZES[name] + 1)] for name in SIZES}
    await database.transaction(
        lambda connection: add_roles(
            connection,
            institution=institution,
            member=manager.id,
            roles=[Role(kind=MANAGER, department=places[name]) for name in ("north", "south")],
        )
    )
    opened = await open_confidential(town, leader, *places.values())
    for (name, members), colleague in zip(people.items(), people["east"][-len(people) :], strict=True):
        for number, member in enumerate(members[: SIZES[name]]):  # the last one answers only the second time
            asking = await town.acts(member, await town.opens(member, AREAS[name], at=places[name]), Begin)
            if number == 0:
                asking = await _ask_around(town, member, asking, places["east"], colleague)
            await _answer(town, member, asking, number)
    for member, note in ((people["east"][0], NOTE_OF_MANY), (people["south"][0], NOTE_OF_FEW)):
        await _write_note(town, member, note)
    await database.close()
    return Stage(
        file=file,
        institution=institution,
        round=opened.round.id,
        leader=leader.id,
        manager=manager.id,
        places=places,
        people={name: [member.id for member in members] for name, members in people.items()},
        names=frozenset(member.person.name for members in people.values() for member in members),
    )


async def _join(town: Town, department: int, number: int) -> Member:
    member = await town.joins(STAFF, "em", frontline=number % 2 == 1)

    def move(connection: Connection) -> None:
        connection.execute("DELETE FROM member_roles WHERE member_id = ?", (member.id,))
        role = Role(kind=STAFF, department=department)
        add_roles(connection, institution=town.institution, member=member.id, roles=[role])

    await town.database.transaction(move)
    return member


async def prepare_confidential(town: Town, leader: Member, *departments: int) -> DraftReading:
    """A confidential round of departments that is not opened yet."""
    await changes(town, leader, lambda it: it.taking(0, part=False))
    draft = await changes(town, leader, lambda it: it.keeping(list(Privacy).index(Privacy.CONFIDENTIAL)))
    for department in departments:
        draft = await changes(town, leader, taking(department))
    return draft


async def open_confidential(town: Town, leader: Member, *departments: int) -> RoundReading:
    """Open one."""
    opened = await confirms(town, leader, await prepare_confidential(town, leader, *departments))
    assert isinstance(opened, RoundReading)
    return opened


async def _ask_around(town: Town, member: Member, asking: Asking, group: int, colleague: Member) -> Asking:
    """Of three questions put to a department the answer to one is taken over, one is left, and one never comes."""
    asking = await town.acts(member, asking, choose(CHOICES.index("unknown")))
    asks = [await _put(town, member, asking, question, group) for question in path(asking.flow, asking.walk)[:3]]
    who = tapper(town, member)
    for number, decide in zip(asks, (take_over, leave), strict=False):
        await answer_ask(town.database, town.contents, tapper(town, colleague), ask=number, place=0, now=town.now)
        seen = await decide(town.database, town.contents, who, ask=number, chat=who.telegram_id, now=town.now)
        asking = seen.asking
    return asking


async def _put(town: Town, member: Member, asking: Asking, question: Question, group: int) -> int:
    place = list(asking.flow).index(question)
    tap = town.tap(member, asking)
    asked = await ask(town.database, town.contents, tap, place=place, group=group, person=0, now=town.now)
    assert asked.seen
    return asked.seen.ask.id


async def _answer(town: Town, member: Member, asking: Asking, number: int) -> None:
    """Everybody says something else; how much else differs from question to question."""
    while asking.walk.at:
        place = list(asking.flow.questions).index(asking.walk.at)
        asking = await town.acts(member, asking, choose((number * (place % 4) + place) % len(CHOICES)))
    await town.acts(member, asking, Submit)


async def _add_branch(town: Town, place: int, name: str) -> int:
    return await town.database.transaction(
        lambda connection: add_department(
            connection, institution=town.institution, place=place, areas=["hr"], name=name
        )
    )


async def _write_note(town: Town, member: Member, note: str) -> None:
    def unit(connection: Connection) -> None:
        connection.execute(
            "INSERT INTO notes (institution_id, run_id, question, chat_id, message_id, text, draft, written_at)"
            " SELECT institution_id, id, ?, member_id, 1, ?, 0, 0 FROM runs WHERE member_id = ?",
            (HR, note, member.id),
        )

    await town.database.transaction(unit)
