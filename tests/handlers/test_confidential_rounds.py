"""Two confidential rounds of departments of all sizes, and two people who look at everything to find an answer out."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from sqlite3 import Connection

import pytest
from _pytest.mark import ParameterSet

from bot.assessment.people import Member
from bot.assessment.round_reading import RoundReading
from bot.editions import Editions
from bot.journeys.contents import Contents
from bot.journeys.rounds import read_round
from bot.screens.round_draft import draw_draft
from storage.database import Database
from storage.institutions import all_departments
from storage.people import member_by_id
from tests.handlers.confidential_town import (
    AREAS,
    HR,
    NOTE_OF_FEW,
    NOTE_OF_MANY,
    NOW,
    SIZES,
    Stage,
    build,
    prepare_confidential,
)
from tests.handlers.onlooker import OF_STRUCTURE, Onlooker
from tests.journeys.rounds import closes_round, confirms, rows, tapper
from tests.journeys.town import Town
from tests.storage.trails import read_trail

STAGES = ("open", "closed", "open again", "closed again")
WHO_WORKS_WHERE = tuple(f"{verb}." for verb in OF_STRUCTURE)
"""These list everybody, whether or not he said something."""


@pytest.fixture(scope="module")
def stage(editions: Editions, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return asyncio.run(build(editions, tmp_path_factory.mktemp("town") / "bot.db"))


@dataclass(frozen=True, kw_only=True)
class Watched:
    """What was told in a world, and all that two people saw of it, by the stage and the place that they looked at."""

    told: tuple[str, ...]
    asked: Mapping[int, frozenset[str] | None]
    """What the second round asked each department; None for everything."""
    seen: Mapping[tuple[str, str, str], str]
    trail: str


Watch = Callable[..., Watched]
Change = Callable[[Connection], None]
"""What is otherwise in a round before it closes."""


def _leave(_: Connection) -> None:
    """All as it is."""


@pytest.fixture(scope="module")
def watch(stage: Stage, editions: Editions, tmp_path_factory: pytest.TempPathFactory) -> Watch:
    def run(first: Change = _leave, second: Change = _leave) -> Watched:
        file = tmp_path_factory.mktemp("world") / "bot.db"
        shutil.copy(stage.file, file)
        return asyncio.run(_watch(stage, editions, file, first, second))

    return run


@pytest.fixture(scope="module")
def usual(watch: Watch) -> Watched:
    """The world as it is."""
    return watch()


async def _watch(stage: Stage, editions: Editions, file: Path, first: Change, second: Change) -> Watched:
    database = await Database.open(file)
    edition = editions.edition()
    town = Town(database=database, contents=Contents(lambda _: edition), institution=stage.institution, now=NOW)
    leader, manager = [await _find(town, member) for member in (stage.leader, stage.manager)]
    await database.transaction(first)
    say = editions.texts().speak("en")
    seen: dict[tuple[str, str, str], str] = {}

    async def look(when: str) -> None:
        for who, member in (("leader", leader), ("manager", manager)):
            shown = await Onlooker(town=town, member=member, say=say).look()
            seen.update({(when, who, what): text for what, text in shown.items()})

    await look(STAGES[0])
    await closes_round(town, leader, await _read_round(town, leader, stage.round))
    await look(STAGES[1])
    town.now += timedelta(days=90)
    asked = await database.read(lambda connection: all_departments(connection, stage.institution))
    places = [it.id for it in asked if {*it.areas} & {*AREAS.values()}]
    draft = await prepare_confidential(town, leader, *places)
    seen[STAGES[2], "leader", "draft"] = draw_draft(draft, say).text
    opened = await confirms(town, leader, draft)
    assert isinstance(opened, RoundReading)
    await database.transaction(lambda connection: _say_again(connection, stage, opened.round.id))
    await database.transaction(second)
    await look(STAGES[2])
    await closes_round(town, leader, opened)
    await look(STAGES[3])
    told = await rows(town, "SELECT told FROM disclosures")
    again = await rows(town, "SELECT department_id, asked FROM assessments WHERE round_id = ?", opened.round.id)
    trail = str(await read_trail(database, stage.institution))
    await database.close()
    return Watched(
        told=tuple(it for (it,) in told),
        asked={department: frozenset(json.loads(it)) if it else None for department, it in again},
        seen=seen,
        trail=trail,
    )


async def _read_round(town: Town, member: Member, round_: int) -> RoundReading:
    return await read_round(town.database, town.contents, tapper(town, member), round_=round_)


async def _find(town: Town, member: int) -> Member:
    found_one = await town.database.read(
        lambda connection: member_by_id(connection, institution=town.institution, member=member)
    )
    assert found_one
    return found_one


def _ask_nobody(connection: Connection) -> None:
    """As if nobody had asked a colleague anything."""
    assert connection.execute("DELETE FROM asked_members").rowcount > 0
    assert connection.execute("DELETE FROM asks").rowcount == 3 * len(SIZES)
    connection.execute("DELETE FROM outbox WHERE kind LIKE 'ask%'")


def _give_otherwise(connection: Connection, *, member: int, question: str, choice: str) -> None:
    """A member's answer to a question of the round that is open."""
    changed = connection.execute(
        "UPDATE answers SET choice = ? WHERE question = ? AND choice <> ? AND run_id IN (SELECT r.id FROM runs r"
        " JOIN assessments a ON a.id = r.assessment_id AND a.closed_at IS NULL WHERE r.member_id = ?)",
        (choice, question, choice, member),
    )
    assert changed.rowcount == 1


def _say_again(connection: Connection, stage: Stage, round_: int) -> None:
    """All say the same of what they are asked again, but for the first of several; in his place somebody new does."""
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
        " JOIN assessments a ON a.id = r.assessment_id JOIN assessments b ON b.id = ?"
        " WHERE r.member_id = ? AND a.round_id <> ?"
        " AND (b.asked IS NULL OR w.question IN (SELECT value FROM json_each(b.asked)))",
        (run["id"], run["assessment_id"], said_by, round_),
    )


QUESTIONS = {"hr": HR, "sf": "sf-cost-explained", "fn": "fn-full-cost-calculated"}
CARRIED = {"east": HR, "sales": "sf-client-data-private"}
"""Answers that the second round does not ask for again."""


def _otherwise(stage: Stage, place: str, choice: str, *, question: str = "") -> Change:
    """The second person of a department, or the only one, gives another answer to a question."""
    member = stage.people[place][min(1, SIZES[place] - 1)]
    return partial(_give_otherwise, member=member, question=question or QUESTIONS[AREAS[place]], choice=choice)


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
    ("place", "question", "choice"),
    [
        slow("south", HR, "meets"),
        slow("north", HR, "not"),
        slow("finance", QUESTIONS["fn"], "meets"),
        ("sales", QUESTIONS["sf"], "meets"),
        slow("east", "hr-targets-realistic", "meets"),
    ],
)
def test_nor_does_what_one_person_says_in_a_follow_up_unless_it_turns_what_is_told(
    stage: Stage, watch: Watch, usual: Watched, place: str, question: str, choice: str
) -> None:
    world = watch(second=_otherwise(stage, place, choice, question=question))
    assert _told_otherwise(usual, world) == set()
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


@pytest.mark.parametrize(("place", "choice"), [("sales", "not"), slow("sales", "meets"), slow("east", "unknown")])
def test_what_is_not_asked_again_is_told_no_more_of_than_before(
    stage: Stage, watch: Watch, usual: Watched, place: str, choice: str
) -> None:
    question = CARRIED[place]
    assert question not in (usual.asked[stage.places[place]] or {question})
    world = watch(_otherwise(stage, place, choice, question=question))
    assert _told_otherwise(usual, world) <= {question}
    assert bool(_differences(usual, world)) == bool(_told_otherwise(usual, world))


def test_that_colleagues_were_asked_is_nowhere_to_be_seen(watch: Watch, usual: Watched) -> None:
    world = watch(_ask_nobody)
    assert _differences(usual, world) == []
    assert world.trail == usual.trail
    assert "'ask':" not in usual.trail


def test_the_second_round_asks_part_of_the_large_departments_and_all_of_those_of_which_nothing_was_told(
    stage: Stage, usual: Watched
) -> None:
    told = {question for question, _ in _list_told(usual.told[0])}
    for name, place in stage.places.items():
        asked = usual.asked[place]
        assert (asked is not None) == (name in CARRIED), name
        assert asked is None or asked & told < told, name


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
