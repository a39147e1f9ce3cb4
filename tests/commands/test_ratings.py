"""`smartops ratings`: how people find the tool, on the shell."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

import pytest

from bot.assessment.people import Hello, SetUp
from storage.database import Database
from storage.institutions import add_institution
from storage.people import add_member, add_person
from storage.ratings import put_rating, put_remark
from tests.commands.conftest import Run

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
GIVEN = ((5, "Clear & short.\nThank you!"), (4, None), (5, None), (2, "\x1b[31mToo long\u202e for \x07me"))


@pytest.fixture
def rated(home: Path) -> Path:
    """A folder with a database in which four people of one institution have rated the tool, a day each."""

    def unit(connection: Connection) -> None:
        institution = add_institution(
            connection, slug="umoja", name="Umoja", language="en", time_zone="UTC", set_up=SetUp.DONE, now=NOW
        )
        for number, (stars, remark) in enumerate(GIVEN):
            hello = Hello(telegram_id=1000 + number, name=f"Secret {number}", language="en")
            person = add_person(connection, hello, time_zone="UTC", now=NOW)
            member = add_member(
                connection, institution=institution, person=person.id, key=str(number), frontline=False, now=NOW
            )
            put_rating(
                connection,
                institution=institution,
                member=member,
                edition="0123456789ab",
                stars=stars,
                now=NOW + timedelta(days=number),
            )
            if remark:
                put_remark(connection, institution=institution, member=member, remark=remark)

    async def make() -> None:
        database = await Database.open(home / "bot.db")
        await database.transaction(unit)
        await database.close()

    asyncio.run(make())
    return home


def test_it_counts_the_stars(rated: Path, run: Run) -> None:
    assert run("ratings").output.splitlines()[:6] == [
        "Ratings: 4, on average 4.0 of 5 stars",
        "  5 stars: 2",
        "  4 stars: 1",
        "  3 stars: 0",
        "  2 stars: 1",
        "  1 stars: 0",
    ]


def test_it_lists_remarks_the_newest_first_and_names_nobody(rated: Path, run: Run) -> None:
    output = run("ratings").output
    assert output.splitlines()[6:] == [
        "",
        "2026-11-27  2 of 5 stars  edition 0123456789ab  Umoja",
        "  [31mToo long for me",
        "",
        "2026-11-24  5 of 5 stars  edition 0123456789ab  Umoja",
        "  Clear & short. Thank you!",
    ]
    assert "Secret" not in output


def test_without_a_database_nobody_has_rated_and_none_is_made(home: Path, run: Run) -> None:
    assert run("ratings").output == "Nobody has rated the tool yet.\n"
    assert not (home / "bot.db").exists()
