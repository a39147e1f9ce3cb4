"""`smartops trail` and what `smartops doctor` says of it: who changed what, and that nobody changed that."""

from __future__ import annotations

import asyncio
import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from bot.assessment.chain import Head, add_link
from bot.assessment.trail import OPERATOR, Kind
from storage.database import Database
from storage.trail import head_of, record
from tests.commands.conftest import Run

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)

Refused = Callable[..., str]


def hash_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def recorded(run: Run, home: Path) -> Path:
    """The database of an institution in which two things were done, the second by somebody with an unlucky key."""
    run("invite", "--role", "owner")

    def unit(connection: sqlite3.Connection) -> None:
        record(connection, institution=1, actor=OPERATOR, kind=Kind.INVITE_MADE, subject={"invite": 1}, now=NOW)
        record(
            connection,
            institution=1,
            actor="-2+3",
            kind=Kind.ANSWER_SETTLED,
            subject={"question": "hr-code"},
            before="not",
            after="partly",
            texts={"reason": "=1+1"},
            now=NOW,
        )

    write(home / "bot.db", unit)
    return home / "bot.db"


def write(path: Path, unit: Callable[[sqlite3.Connection], None]) -> None:
    async def act() -> None:
        database = await Database.open(path)
        await database.transaction(unit)
        await database.close()

    asyncio.run(act())


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for name in ("trail_takes_no_change", "trail_loses_nothing", "trail_grows_at_its_end"):
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def test_the_file_tells_everything_and_can_be_verified_as_it_says(run: Run, recorded: Path, home: Path) -> None:
    result = run("trail")
    assert result.output == "institution-1-trail.csv\ninstitution-1-trail-how-to-verify.txt\n"
    before = hash_of("institution 1")
    rows = read(home / "institution-1-trail.csv")[-2:]
    for row in read(home / "institution-1-trail.csv"):
        assert row["hash"] == hash_of(f"{before}\n{row['text']}")
        before = row["hash"]
    first, second = rows
    assert first["at"] == "2026-11-24T09:00:00.000+00:00"
    assert (first["actor"], first["kind"], first["subject"]) == ("operator", "invite-made", '{"invite": 1}')
    assert (first["before"], first["after"], first["seals"]) == ("", "", "")
    assert (second["before"], second["after"]) == ("not", "partly")
    explanation = (home / "institution-1-trail-how-to-verify.txt").read_text(encoding="utf-8")
    assert "institution-1-trail.csv" in explanation
    assert before in explanation
    assert "printf 'institution 1' | sha256sum" in explanation
    assert "printf '%s\\n%s' HASH_BEFORE 'TEXT' | sha256sum" in explanation


def test_what_people_wrote_is_not_in_the_file_and_no_cell_begins_a_formula(run: Run, recorded: Path) -> None:
    run("trail", "--output", "out.csv")
    rows = read(recorded.with_name("out.csv"))
    assert "=1+1" not in recorded.with_name("out.csv").read_text(encoding="utf-8")
    assert rows[-1]["actor"] == '"-2+3"'
    cells = [cell for row in rows for cell in row.values() if cell]
    assert all(cell[0].isalnum() or cell[0] in '"[{' for cell in cells)


def test_not_even_a_chain_made_anew_by_a_stranger_can_begin_a_formula(run: Run, recorded: Path) -> None:
    def unit(connection: sqlite3.Connection) -> None:
        head: Head = head_of(connection, 1)
        link = add_link(head, '["=1+1","+1","@x","\\t=1","-1","\\r=1","=1"]')
        connection.execute("INSERT INTO trail VALUES (1, ?, ?, ?)", (link.number, link.text, link.hash))
        connection.execute("UPDATE trail_heads SET number = ?, hash = ?", (link.number, link.hash))

    write(recorded, unit)
    assert run("trail", "--output", "out.csv").exit_code == 0
    *_, last = read(recorded.with_name("out.csv"))
    assert all(cell[0].isalnum() or cell[0] in '"[{' for cell in last.values())


def test_a_broken_trail_is_not_written(refused: Refused, recorded: Path) -> None:
    tamper(recorded, "DELETE FROM trail WHERE number = 1")
    assert refused("trail") == (
        "The trail of institution-1 is broken: entry 1 is missing: entry 2 is in its place. Nothing is written."
    )
    assert not recorded.with_name("institution-1-trail.csv").exists()


def test_without_a_database_or_an_institution_it_says_so(refused: Refused, run: Run, home: Path) -> None:
    assert "There is no database" in refused("trail")
    run("invite", "--role", "owner")
    assert "There is no institution nowhere. Choose one of institution-1" in refused(
        "trail", "--institution", "nowhere"
    )


def test_a_file_that_cannot_be_written_is_said(refused: Refused, recorded: Path) -> None:
    assert "nowhere/out.csv cannot be written (No such file or directory)" in refused(
        "trail", "--output", "nowhere/out.csv"
    )
    assert recorded.exists()


class TestTheDoctor:
    def test_says_where_the_trail_begins_and_ends(self, run: Run, recorded: Path) -> None:
        result = run("doctor")
        assert result.exit_code == 0
        run("trail", "--output", "out.csv")
        first, *_, last = read(recorded.with_name("out.csv"))
        said = f"  institution-1: {last['number']} entries since {first['at']}; the last one's hash is {last['hash']}\n"
        assert f"Trail:    whole\n{said}" in result.output

    def test_says_where_it_is_broken_and_needs_a_person(self, run: Run, recorded: Path) -> None:
        tamper(recorded, "UPDATE trail SET text = replace(text, 'partly', 'meets')")
        number = len(read_numbers(recorded))
        result = run("doctor")
        assert result.exit_code == 1
        assert f"Trail:    BROKEN\n  institution-1: entry {number} is not what was recorded: it was" in result.output
        assert "Compare it with a backup." in result.output

    def test_finds_a_text_that_is_not_the_one_recorded(self, run: Run, recorded: Path) -> None:
        tamper(recorded, "UPDATE trail_texts SET text = 'They agreed.'")
        assert f"the text beside entry {len(read_numbers(recorded))} (reason) is not" in run("doctor").output

    def test_says_what_is_from_before_the_trail(self, run: Run, recorded: Path) -> None:
        with closing(sqlite3.connect(recorded)) as connection, connection:
            connection.execute(
                "INSERT INTO events (institution_id, run_id, member_key, kind, language, happened_at)"
                " VALUES (1, 1, 'key', 'finished', 'en', 0)"
            )
        assert "  From before the trail, and not proved by it: 1 events in runs\n" in run("doctor").output


def read_numbers(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT number FROM trail")]
