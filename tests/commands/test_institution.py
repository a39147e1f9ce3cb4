"""`smartops institution`: several institutions in one bot, and what the other commands make of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import Run

Refused = Callable[..., str]


def rows(home: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "bot.db")) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def two(run: Run) -> None:
    """Two institutions, the second of which is archived."""
    run("institution", "add", "Lake & Hill Bank")
    run("institution", "add", "Sunrise Savings", "--slug", "sunrise")
    run("institution", "archive", "sunrise")


def test_adding_one_prints_the_owner_s_link_and_makes_its_departments(run: Run, home: Path) -> None:
    result = run("institution", "add", "Lake & Hill Bank")
    assert result.exit_code == 0
    assert result.output.startswith("lake-hill-bank is added. Whoever opens its link first owns it.\n")
    assert "?start=" in result.output
    assert rows(home, "SELECT role, uses FROM invites") == [("owner", 1)]
    assert rows(home, "SELECT COUNT(*) FROM departments") == [(11,)]


def test_its_owner_is_asked_what_was_not_said(run: Run, home: Path) -> None:
    run("institution", "add", "One")
    run("institution", "add", "Two", "--time-zone", "Africa/Nairobi", "--language", "en")
    run("institution", "add", "银行")
    assert rows(home, "SELECT slug, time_zone = 'Africa/Nairobi', set_up FROM institutions") == [
        ("one", 0, "language"),
        ("two", 1, "done"),
        ("institution-3", 0, "language"),
    ]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["Two", "--slug", "one"], "The slug one is in use. Choose another --slug."),
        (["Areas", "--slug", "areas"], "The slug areas is in use. Choose another --slug."),
        (["Two", "--slug", "../two"], "A slug has at most 40 small Latin letters, digits and hyphens between them."),
        (["Two", "--slug", "t" * 41], "A slug has at most 40 small Latin letters, digits and hyphens between them."),
        ([" "], "A name has 1 to 80 characters, and this one has 0."),
        (["Two", "--time-zone", "Mars"], "There is no time zone Mars. They read like Africa/Nairobi."),
        (["Two", "--language", "xx"], "There is no language xx."),
    ],
)
def test_what_cannot_be_added_is_said(
    run: Run, refused: Refused, home: Path, arguments: list[str], sentence: str
) -> None:
    run("institution", "add", "One")
    assert refused("institution", "add", *arguments).startswith(sentence)
    assert rows(home, "SELECT slug FROM institutions") == [("one",)]


def test_one_with_broken_content_of_its_own_is_not_added(
    run: Run, refused: Refused, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = home / "flows" / "bank"
    own.mkdir(parents=True)
    (own / "scales.yaml").write_text("nonsense: [")
    monkeypatch.setenv("SMARTOPS_FLOWS", str(home / "flows"))
    assert refused("institution", "add", "Bank").startswith("The flows cannot be used.")
    assert run("institution", "list").output == "There is no institution yet.\n"


@pytest.mark.usefixtures("two")
def test_the_list_says_what_each_has_and_cannot_steer_the_terminal(run: Run) -> None:
    run("institution", "add", "A\x1b[2Jb")
    assert run("institution", "list").output == (
        "lake-hill-bank: Lake & Hill Bank, 0 people (0 owners), 11 departments, 0 rounds open\n"
        "sunrise: Sunrise Savings, 0 people (0 owners), 11 departments, 0 rounds open, archived\n"
        "a-2jb: A[2Jb, 0 people (0 owners), 11 departments, 0 rounds open\n"
    )


@pytest.mark.usefixtures("two")
def test_archiving_and_restoring_delete_nothing_and_are_in_the_trail(run: Run, refused: Refused, home: Path) -> None:
    assert refused("institution", "archive", "sunrise") == "sunrise is archived already."
    assert run("institution", "restore", "sunrise").output == "sunrise is in use again.\n"
    assert refused("institution", "restore", "sunrise") == "sunrise is not archived."
    assert "There is no institution moon." in refused("institution", "archive", "moon")
    told = rows(home, "SELECT text FROM trail WHERE institution_id = 2 ORDER BY number")
    entries = [json.loads(str(text))[1:3] for (text,) in told]
    assert [entry for entry in entries if entry[1].startswith("institution-")] == [
        ["operator", "institution-added"],
        ["operator", "institution-archived"],
        ["operator", "institution-restored"],
    ]
    assert rows(home, "SELECT COUNT(*) FROM departments WHERE institution_id = 2") == [(11,)]


@pytest.mark.usefixtures("two")
def test_the_doctor_says_what_each_has(run: Run) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    assert "Hosted:   2 institutions\n  lake-hill-bank: Lake & Hill Bank, 0 people" in result.output


@pytest.mark.usefixtures("two")
def test_the_doctor_finds_content_that_only_one_institution_cannot_use(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for slug in ("lake-hill-bank", "sunrise"):
        own = home / "flows" / slug
        own.mkdir(parents=True)
        (own / "scales.yaml").write_text("nonsense: [")
    monkeypatch.setenv("SMARTOPS_FLOWS", str(home / "flows"))
    result = run("doctor")
    assert result.exit_code == 1
    assert "  lake-hill-bank: its own content cannot be used. `smartops lint` says why.\n" in result.output
    run("institution", "archive", "lake-hill-bank")
    assert run("doctor").exit_code == 0
    assert "The flows cannot be used." in run("institution", "restore", "sunrise").output


@pytest.mark.usefixtures("two")
class TestOtherCommands:
    def test_mean_the_only_one_in_use_unless_told_otherwise(self, run: Run, refused: Refused) -> None:
        assert run("trail").output.startswith("lake-hill-bank-trail.csv\n")
        assert run("trail", "--institution", "sunrise").output.startswith("sunrise-trail.csv\n")
        run("institution", "archive", "lake-hill-bank")
        assert refused("trail") == ("No institution is in use. Choose one of lake-hill-bank, sunrise by --institution.")

    def test_make_no_link_into_an_archived_one(self, run: Run, refused: Refused) -> None:
        assert run("invite", "--role", "owner").exit_code == 0
        sentence = refused("invite", "--role", "owner", "--institution", "sunrise")
        assert sentence.startswith("sunrise is archived: its links let nobody in.")

    def test_tell_the_ratings_of_one(self, run: Run, refused: Refused, home: Path) -> None:
        with closing(sqlite3.connect(home / "bot.db")) as connection, connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.executemany(
                "INSERT INTO ratings (institution_id, member_id, edition, stars, rated_at) VALUES (?, ?, 'e', ?, 0)",
                [(1, 1, 5), (2, 2, 1)],
            )
        assert run("ratings").output.startswith("Ratings: 2, on average 3.0")
        assert run("ratings", "--institution", "sunrise").output.startswith("Ratings: 1, on average 1.0")
        assert "There is no institution moon." in refused("ratings", "--institution", "moon")
