"""A year of two institutions, hour by hour: clocks change, holidays come, people come and go, the bot is down."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from sqlite3 import Connection

import pytest

from bot.assessment.people import RoleKind, SetUp
from bot.assessment.reassessment import Intervals, months_after
from bot.assessment.revision import Edition
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.setting_up import found_institution
from bot.texts import Texts
from storage.database import Database
from storage.moments import from_stored
from storage.reassessments import save_intervals
from tests.handlers.lived_year import AREAS, BEGIN, END, ZONES, Year
from tests.journeys.rounds import rows
from tests.journeys.town import Town

BOTH = 1001
"""Belongs to both institutions."""
SOON = Intervals(months=3)
"""Then what was assessed is due before the next round of it, which is opened after 120 days."""


@pytest.fixture
async def year(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Year]:
    database = await Database.open(tmp_path / "smartops.db")
    areas = list(real_edition.content.flows)

    def found(connection: Connection) -> list[int]:
        return [
            found_institution(
                connection,
                areas=areas,
                slug=zone.rpartition("/")[2].lower(),
                name=zone.rpartition("/")[2],
                language="en",
                time_zone=zone,
                set_up=SetUp.DONE,
                now=BEGIN,
            ).id
            for zone in ZONES
        ]

    contents = Contents(lambda _: real_edition)
    towns = [
        Town(
            database=database,
            contents=contents,
            institution=institution,
            now=BEGIN,
            accounts=itertools.count(1000 * (place + 1)),
        )
        for place, institution in enumerate(await database.transaction(found))
    ]
    try:
        lived = Year(towns=towns, texts=real_texts)
        for town in towns:
            await database.transaction(partial(save_intervals, institution=town.institution, intervals=SOON))
            await lived.joins(town, RoleKind.MANAGER, *AREAS)
            for number in range(14):
                await lived.joins(town, RoleKind.STAFF, AREAS[number % len(AREAS)])
        await lived.joins_too(towns[1], BOTH)
        yield lived
    finally:
        await database.close()


async def test_nobody_is_written_to_at_a_wrong_time_in_a_year_and_nothing_is_forgotten(year: Year) -> None:
    await year.passes(END)
    assert year.wrong == []
    await assert_steady_people_heard_all(year)
    await assert_managers_heard_when_to_assess_again(year)
    await assert_nothing_waits(year)
    await assert_no_ask_is_forgotten(year)
    assert max(Counter(year.mailbox.refused).values()) == 1
    assert len(year.mailbox.letters) > 200
    print(f"{len(year.mailbox.letters)} letters, {year.at_once} at once, {len(year.mailbox.refused)} refused")


async def assert_steady_people_heard_all(year: Year) -> None:
    """Whoever did nothing all year was asked in every round, reminded of its end twice, and told what came of it."""
    heard = Counter(
        await rows(year.towns[0], "SELECT person_id, kind FROM outbox WHERE sent_at IS NOT NULL ORDER BY id")
    )
    for town, member in year.members:
        if member.person.telegram_id in year.steady:
            asked = await rows(
                town,
                "SELECT DISTINCT p.round_id FROM participants p JOIN rounds r ON r.id = p.round_id AND r.closed_at"
                " IS NOT NULL WHERE p.member_id = ?",
                member.id,
            )
            assert asked
            for kind, times in (("round-opened", 1), ("round-closing", 2), ("round-closed", 1)):
                assert heard[member.person.id, kind] == times * len(asked), (member.person.name, kind)


async def assert_managers_heard_when_to_assess_again(year: Year) -> None:
    """Of every area that was assessed and was due within the year: two weeks before, on the day, and every month."""
    for town in year.towns:
        manager = year.managers[town.institution]
        closed = await rows(
            town,
            "SELECT DISTINCT a.department_id, a.closed_at FROM assessments a"
            " JOIN runs r ON r.assessment_id = a.id JOIN answers w ON w.run_id = r.id"
            " WHERE a.institution_id = ? AND a.closed_at IS NOT NULL",
            town.institution,
        )
        told = Counter(
            await rows(
                town,
                "SELECT json_extract(arguments, '$.subject'), substr(key, -12, 10) FROM outbox"
                " WHERE kind = 'reassessment-due' AND person_id = ? AND sent_at IS NOT NULL",
                manager.person.id,
            )
        )
        due = {
            (department, months_after(day_of(from_stored(moment), manager.institution.time_zone), SOON.months))
            for department, moment in closed
        }
        assert due
        for department, day in due:
            if day < END.date():
                assert told[department, day.isoformat()] >= 2, (town.institution, department, day)


async def assert_nothing_waits(year: Year) -> None:
    """What is left is for those who cannot be reached or have left."""
    waiting = await rows(
        year.towns[0],
        "SELECT p.telegram_id, o.kind FROM outbox o JOIN persons p ON p.id = o.person_id"
        " WHERE o.sent_at IS NULL AND o.dropped_at IS NULL",
    )
    assert [it for it in waiting if it[0] not in year.deaf] == []


async def assert_no_ask_is_forgotten(year: Year) -> None:
    """Whoever is asked, and whoever asked, is told all that he has to do while he has to do it."""
    out_of_reach = {person for person, chat in year.chats.items() if chat in year.deaf | year.gone}
    assert await year.asks.find_forgotten(out_of_reach) == []
    assert await year.asks.find_unmentioned() == []
    ends = await year.asks.count_ends()
    assert ends.keys() == {"taken", "left", "passed", "withdrawn", "undecided", "run out"}
    assert 0 < year.at_once < len(year.mailbox.letters)
