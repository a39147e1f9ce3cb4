"""Whatever comes in by the door for updates: nothing breaks, and nobody changes what is not his to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.assessment.trail import BOT, SOMEBODY, read_parts
from bot.demo.refusal import Json
from bot.demo.schema import check_object
from tests.fuzz.acts import ACTS, Act
from tests.fuzz.arena import Arena, TriedBot, read_tables
from tests.fuzz.shapes import updates

OWNER, MANAGER, STAFF, STRANGER = 1001, 1002, 1003, 9001

SHORT = 100
"""Examples of a short run."""

LONG = pytest.param(2_000, marks=[pytest.mark.long, pytest.mark.timeout(3_600)])

EVERYBODYS = {"inbox": "1", "facts": "1", "guesses": "1"}
"""What changes with whatever comes in."""

MEMBER = f"(SELECT m.id FROM members m JOIN persons p ON p.id = m.person_id WHERE p.telegram_id = {STAFF})"
RUNS = f"(SELECT id FROM runs WHERE member_id = {MEMBER})"
ROUNDS = f"(SELECT id FROM rounds WHERE opened_by = {MEMBER} AND until IS NULL)"

OWN = EVERYBODYS | {
    **dict.fromkeys(("answers", "notes", "evidence", "cards", "asks"), f"run_id IN {RUNS}"),
    "asked_members": f"ask_id IN (SELECT id FROM asks WHERE run_id IN {RUNS})",
    **dict.fromkeys(("runs", "ratings", "sheets", "participants", "member_roles"), f"member_id = {MEMBER}"),
    **dict.fromkeys(("put_off", "stopped_reminders", "weekly_digests"), f"member_id = {MEMBER}"),
    "members": f"id = {MEMBER}",
    "persons": f"telegram_id = {STAFF}",
    "rounds": f"id IN {ROUNDS}",
    "assessments": f"round_id IN {ROUNDS}",
    "reassessments": f"assessment_id IN (SELECT id FROM assessments WHERE round_id IN {ROUNDS})",
    **dict.fromkeys(("flow_revisions", "trail", "trail_heads", "trail_texts", "trail_tallies"), "1"),
}
"""What an employee changes: own answers, and the look that begins with them. The trail is looked at below."""


def examples(number: int) -> settings:
    """As many examples, the same in each run. Only a long run has time to look for a smaller one that fails."""
    return settings(
        max_examples=number,
        derandomize=True,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink) if number > SHORT else (Phase.generate,),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    arena = Arena(tmp_path_factory.mktemp("arena"))
    yield arena
    arena.close()


@pytest.mark.parametrize("number", [50, LONG])
def test_any_well_formed_update_is_taken(arena: Arena, number: int) -> None:
    @examples(number)
    @given(st.lists(updates(), min_size=1, max_size=8))
    def hold(batch: Sequence[Json]) -> None:
        for update in batch:
            check_object("Update", {"update_id": 1} | update)

        async def example(bot: TriedBot) -> None:
            for update in batch:
                bot.gets(update)

        arena.run(example)

    hold()


@pytest.mark.parametrize("number", [25, LONG])
def test_nothing_that_a_stranger_does_changes_anything(arena: Arena, number: int) -> None:
    @examples(number)
    @given(st.lists(ACTS, min_size=1, max_size=12))
    def hold(acts: Sequence[Act]) -> None:
        assert_spared(arena, STRANGER, acts, EVERYBODYS)

    hold()


@pytest.mark.parametrize("number", [30, LONG])
def test_nothing_that_an_employee_does_changes_what_is_not_his(arena: Arena, number: int) -> None:
    @examples(number)
    @given(st.lists(ACTS, min_size=1, max_size=20))
    def hold(acts: Sequence[Act]) -> None:
        assert_spared(arena, STAFF, acts, OWN)

    hold()


@pytest.mark.parametrize("person", [MANAGER, OWNER])
@pytest.mark.parametrize("number", [20, LONG])
def test_whatever_managers_and_owners_do_nothing_breaks(arena: Arena, person: int, number: int) -> None:
    @examples(number)
    @given(st.lists(ACTS, min_size=1, max_size=20))
    def hold(acts: Sequence[Act]) -> None:
        async def example(bot: TriedBot) -> None:
            await bot.takes(person, {"message": {"message_id": 99, "date": 1, "text": "/start"}}, *acts)

        arena.run(example)

    hold()


def assert_spared(arena: Arena, person: int, acts: Sequence[Act], spared: Mapping[str, str]) -> None:
    before = arena.read_sample(spared)

    async def example(bot: TriedBot) -> None:
        if person == STRANGER:
            bot.server.person(id=STRANGER, first_name="Nobody", started=True)
        entries = await bot.rows("SELECT text FROM trail")
        (key,) = await bot.rows("SELECT key FROM members WHERE id = 3")
        roles = await bot.rows("SELECT role, department_id FROM member_roles WHERE member_id = 3")
        await bot.takes(person, {"message": {"message_id": 99, "date": 1, "text": "/start"}}, *acts)
        assert read_tables(bot.path, spared) == before
        assert set(await bot.rows("SELECT role, department_id FROM member_roles WHERE member_id = 3")) <= set(roles)
        added = (await bot.rows("SELECT text FROM trail"))[len(entries) :]
        assert {read_parts(text)["actor"] for (text,) in added} <= {key[0], BOT, SOMEBODY}

    arena.run(example)
