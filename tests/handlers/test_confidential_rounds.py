"""Two confidential rounds of departments of all sizes, and two people who look at everything to find an answer out."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

import pytest
from _pytest.mark import ParameterSet

from bot.assessment.inputs import Begin, Submit
from bot.assessment.people import Member, Role, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.round_reading import RoundReading
from bot.editions import Editions
from bot.journeys.contents import Contents
from bot.journeys.rounds import read_round
from storage.database import Database
from storage.institutions import add_department, all_departments
from storage.people import add_roles, member_by_id
from tests.handlers.onlooker import OF_STRUCTURE, Onlooker
from tests.journeys.rounds import changes, closes_round, confirms, taking, tapper
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail
from tests.stories.world import found

OWNER, LEADER, MANAGER, STAFF = RoleKind
SIZES = {"north": 1, "south": 3, "east": 12, "sales": 5, "finance": 4}
AREAS = {"north": "hr", "south": "hr", "east": "hr", "sales": "sf", "finance": "fn"}
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CHOICES = ("meets", "partly", "not", "out", "unknown")
STAGES = ("open", "closed", "open again", "closed again")
HR = "hr-safe-reporting"
WHO_WORKS_WHERE = tuple(f"{verb}." for verb in OF_STRUCTURE)
"""These list everybody, whether or not he said something."""
NOTE_OF_MANY, NOTE_OF_FEW = "The box by the door is broken", "Nobody opens the letters here"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The town with a confidential round that everybody has answered, and who is who in it."""

    path: Path
    institution: int
    round: int
    leader: int
    manager: int
    people: Mapping[str, Sequence[int]]
    names: frozenset[str]


@pytest.fixture(scope="module")
def stage(editions: Editions, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return asyncio.run(_build(editions, tmp_path_factory.mktemp("town") / "bot.db"))


async def _build(editions: Editions, path: Path) -> Stage:
    database = await Database.open(path)
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
    opened = await _open(town, leader, *places.values())
    for name, members in people.items():
        for number, member in enumerate(members[: SIZES[name]]):  # the last one answers only the second time
            await _answer(town, member, AREAS[name], places[name], number)
    for member, note in ((people["east"][0], NOTE_OF_MANY), (people["south"][0], NOTE_OF_FEW)):
        await _write_note(town, member, note)
    await database.close()
    return Stage(
        path=path,
        institution=institution,
        round=opened.round.id,
        leader=leader.id,
        manager=manager.id,
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


async def _open(town: Town, leader: Member, *departments: int) -> RoundReading:
    await changes(town, leader, lambda it: it.taking(0, part=False))
    draft = await changes(town, leader, lambda it: it.keeping(list(Privacy).index(Privacy.CONFIDENTIAL)))
    for department in departments:
        draft = await changes(town, leader, taking(department))
    opened = await confirms(town, leader, draft)
    assert isinstance(opened, RoundReading)
    return opened


async def _answer(town: Town, member: Member, area: str, department: int, number: int) -> None:
    """Everybody says something else; how much else differs from question to question."""
    asking = await town.acts(member, await town.opens(member, area, at=department), Begin)
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


@dataclass(frozen=True, kw_only=True)
class Swap:
    """One person's answer to one question, given otherwise."""

    member: int
    question: str
    choice: str


@dataclass(frozen=True, kw_only=True)
class Watched:
    """What was told in a world, and all that two people saw of it, by the stage and the place that they looked at."""

    told: tuple[str, ...]
    seen: Mapping[tuple[str, str, str], str]
    trail: str


Watch = Callable[..., Watched]


@pytest.fixture(scope="module")
def watch(stage: Stage, editions: Editions, tmp_path_factory: pytest.TempPathFactory) -> Watch:
    def run(swap: Swap | None = None) -> Watched:
        path = tmp_path_factory.mktemp("world") / "bot.db"
        shutil.copy(stage.path, path)
        return asyncio.run(_watch(stage, editions, path, swap))

    return run


@pytest.fixture(scope="module")
def usual(watch: Watch) -> Watched:
    """The world as it is."""
    return watch()


async def _watch(stage: Stage, editions: Editions, path: Path, swap: Swap | None) -> Watched:
    database = await Database.open(path)
    edition = editions.edition()
    town = Town(database=database, contents=Contents(lambda _: edition), institution=stage.institution, now=NOW)
    leader, manager = [await _find(town, member) for member in (stage.leader, stage.manager)]
    if swap:
        await database.transaction(lambda connection: _give_otherwise(connection, swap))
    seen: dict[tuple[str, str, str], str] = {}

    async def look(when: str) -> None:
        for who, member in (("leader", leader), ("manager", manager)):
            say = editions.texts().speak("en")
            shown = await Onlooker(town=town, member=member, say=say).look()
            seen.update({(when, who, what): text for what, text in shown.items()})

    await look(STAGES[0])
    await closes_round(town, leader, await _read_round(town, leader, stage.round))
    await look(STAGES[1])
    town.now += timedelta(days=90)
    asked = await database.read(lambda connection: all_departments(connection, stage.institution))
    places = [it.id for it in asked if {*it.areas} & {*AREAS.values()}]
    opened = await _open(town, leader, *places)
    await database.transaction(lambda connection: _say_again(connection, stage, opened.round.id))
    await look(STAGES[2])
    await closes_round(town, leader, opened)
    await look(STAGES[3])
    told = await database.read(
        lambda connection: tuple(row["told"] for row in connection.execute("SELECT told FROM disclosures"))
    )
    trail = str(await read_trail(database, stage.institution))
    await database.close()
    return Watched(told=told, seen=seen, trail=trail)


async def _read_round(town: Town, member: Member, round_: int) -> RoundReading:
    return await read_round(town.database, town.contents, tapper(town, member), round_=round_)


async def _find(town: Town, member: int) -> Member:
    found_one = await town.database.read(
        lambda connection: member_by_id(connection, institution=town.institution, member=member)
    )
    assert found_one
    return found_one


def _give_otherwise(connection: Connection, swap: Swap) -> None:
    changed = connection.execute(
        "UPDATE answers SET choice = ? WHERE question = ? AND choice <> ?"
        " AND run_id IN (SELECT id FROM runs WHERE member_id = ?)",
        (swap.choice, swap.question, swap.choice, swap.member),
    )
    assert changed.rowcount == 1


def _say_again(connection: Connection, stage: Stage, round_: int) -> None:
    """All say the same again, but for the first of several; somebody new in his place says what another does."""
    for members in stage.people.values():
        first, other, newcomer = members[0], members[-2], members[-1]
        if len(members) == 2:
            _copy(connection, round_, first, first)
            continue
        for member in members[1:-1]:
            _copy(connection, round_, member, member)
        _copy(connection, round_, other, newcomer)


def _copy(connection: Connection, round_: int, said_by: int, member: int) -> None:
    run = connection.execute(
        "INSERT INTO runs (institution_id, assessment_id, member_id, place, step, narrow, last_input, started_at,"
        " touched_at) SELECT r.institution_id, b.id, ?, r.place, r.step, r.narrow, r.last_input, 0, 0 FROM runs r"
        " JOIN assessments a ON a.id = r.assessment_id JOIN assessments b ON b.department_id = a.department_id"
        " AND b.area = a.area AND b.round_id = ? WHERE r.member_id = ? AND a.round_id <> ? RETURNING id, assessment_id",
        (member, round_, said_by, round_),
    ).fetchone()
    connection.execute(
        "INSERT INTO answers (institution_id, run_id, question, choice, language, answered_at)"
        " SELECT w.institution_id, ?, w.question, w.choice, w.language, 0 FROM answers w JOIN runs r ON r.id = w.run_id"
        " JOIN assessments a ON a.id = r.assessment_id WHERE r.member_id = ? AND a.round_id <> ?",
        (run["id"], said_by, round_),
    )


QUESTIONS = {"hr": HR, "sf": "sf-cost-explained", "fn": "fn-full-cost-calculated"}


def _otherwise(stage: Stage, place: str, choice: str) -> Swap:
    """The second person of a department, or the only one, gives another answer to a question."""
    member = stage.people[place][min(1, SIZES[place] - 1)]
    return Swap(member=member, question=QUESTIONS[AREAS[place]], choice=choice)


def slow(*values: str) -> ParameterSet:
    return pytest.param(*values, marks=pytest.mark.slow)


@pytest.mark.parametrize(
    ("place", "choice"),
    [
        ("north", "meets"),
        slow("north", "not"),
        slow("north", "unknown"),
        ("south", "meets"),
        slow("south", "not"),
        slow("south", "unknown"),
        slow("finance", "meets"),
        slow("finance", "not"),
    ],
)
def test_what_one_person_of_a_small_department_says_changes_nothing_that_anybody_sees(
    stage: Stage, watch: Watch, usual: Watched, place: str, choice: str
) -> None:
    world = watch(_otherwise(stage, place, choice))
    assert _differences(usual, world) == []
    assert world.trail == usual.trail


@pytest.mark.parametrize(
    ("place", "choice"), [("sales", "not"), slow("sales", "meets"), slow("east", "meets"), slow("east", "not")]
)
def test_of_a_large_department_nobody_sees_more_than_what_is_told(
    stage: Stage, watch: Watch, usual: Watched, place: str, choice: str
) -> None:
    world = watch(_otherwise(stage, place, choice))
    different = _differences(usual, world)
    assert {when for when, _, _ in different} <= set(STAGES[1:])
    assert _told_otherwise(usual, world) <= {QUESTIONS[AREAS[place]]}
    assert bool(different) == bool(_told_otherwise(usual, world))
    assert world.trail == usual.trail


def test_the_large_departments_are_told_of_and_the_small_ones_once_in_the_rest(usual: Watched) -> None:
    first, second = (json.loads(told) for told in usual.told)
    assert [len(it["groups"]) for it in (first, second)] == [2, 1]  # in sales, one of five has left
    assert (first["rest"]["standing"], second["rest"]) == ("partly", None)  # other people, so nothing is told again
    assert any("people agree" in text for text in usual.seen.values())


def test_no_name_is_seen_and_notes_only_of_many(stage: Stage, usual: Watched) -> None:
    for place, text in usual.seen.items():
        assert not [name for name in stage.names if name in text] or place[2].startswith(WHO_WORKS_WHERE), place
        assert NOTE_OF_FEW not in text
    assert {what for _, _, what in _having(usual, NOTE_OF_MANY)} <= {
        what for _, _, what in usual.seen if what.endswith("xlsx")
    }
    assert _having(usual, NOTE_OF_MANY)


def _having(world: Watched, words: str) -> list[tuple[str, str, str]]:
    return [place for place, text in world.seen.items() if words in text]


def _differences(one: Watched, other: Watched) -> list[tuple[str, str, str]]:
    """Where something else is seen."""
    return sorted(it for it in {*one.seen, *other.seen} if one.seen.get(it) != other.seen.get(it))


def _told_otherwise(one: Watched, other: Watched) -> set[str]:
    """The responsibilities of which something else is told."""
    pairs = zip(map(_list_told, one.told), map(_list_told, other.told), strict=True)
    return {question for told in pairs for question, _ in told[0] ^ told[1]}


def _list_told(disclosure: str) -> set[tuple[str, str]]:
    found = json.loads(disclosure)
    told = [(told["question"], told) for group in found["groups"] for told in group["told"]]
    return {(question, json.dumps(it)) for question, it in [*told, ("", found["rest"])]}
