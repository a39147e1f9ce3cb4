"""What departments are called, from migration on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.assessment.people import SetUp
from storage.institutions import add_department, add_institution, all_departments, departments_of
from storage.structure import archive_department, name_department, names_of_departments, uncover_area
from storage.upgrade import read_migrations, upgrade

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    upgrade(connection, path, read_migrations())
    return connection


@pytest.fixture
def institution(connection: sqlite3.Connection) -> int:
    return add_institution(
        connection, slug="umoja", name="Umoja", language="fr", time_zone="Africa/Dakar", set_up=SetUp.DONE, now=NOW
    )


def called(connection: sqlite3.Connection, institution: int, language: str | None = None) -> str | None:
    (department,) = departments_of(connection, institution, language)
    return department.name


def test_readers_find_the_name_in_their_language_then_in_the_institutions_then_any(
    connection: sqlite3.Connection, institution: int
) -> None:
    with closing(connection):
        department = add_department(connection, institution=institution, place=0, areas=["hr"])
        assert called(connection, institution, "en") is None
        for language, name, in_english, in_arabic in [
            ("sw", "Wafanyakazi", "Wafanyakazi", "Wafanyakazi"),
            ("fr", "Personnel", "Personnel", "Personnel"),
            ("en", "People", "People", "Personnel"),
        ]:
            name_department(connection, institution=institution, department=department, language=language, name=name)
            assert called(connection, institution, "en") == in_english
            assert called(connection, institution, "ar") == in_arabic
        assert called(connection, institution) == "Personnel"


def test_a_name_that_is_taken_away_leaves_the_others(connection: sqlite3.Connection, institution: int) -> None:
    with closing(connection):
        department = add_department(connection, institution=institution, place=0, areas=["hr"], name="Personnel")
        name_department(connection, institution=institution, department=department, language="en", name="People")
        name_department(connection, institution=institution, department=department, language="fr", name=None)
        assert called(connection, institution, "fr") == "People"
        name_department(connection, institution=institution, department=department, language="en", name=None)
        assert called(connection, institution, "fr") is None
        assert names_of_departments(connection, institution) == {}


def test_departments_archived_or_without_an_area_stay_on_record(
    connection: sqlite3.Connection, institution: int
) -> None:
    with closing(connection):
        kept, bare, put_away = (
            add_department(connection, institution=institution, place=place, areas=["hr"]) for place in range(3)
        )
        uncover_area(connection, institution=institution, department=bare, area="hr")
        archive_department(connection, institution=institution, department=put_away, archived_at=NOW)
        assert [it.id for it in departments_of(connection, institution)] == [kept]
        found = all_departments(connection, institution)
        assert [(it.id, it.areas, it.archived) for it in found] == [
            (kept, ("hr",), False),
            (bare, (), False),
            (put_away, ("hr",), True),
        ]


def test_names_from_before_are_names_in_the_institutions_language(path: Path) -> None:
    migrations = read_migrations()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        upgrade(connection, path, [it for it in migrations if it.number < 5])
        connection.execute("INSERT INTO institutions VALUES (1, 'umoja', 'Umoja', 'fr', 'UTC', 'done', 0)")
        connection.execute("INSERT INTO departments (id, institution_id, place, name) VALUES (7, 1, 0, 'Personnel')")
        connection.execute("INSERT INTO departments (id, institution_id, place) VALUES (8, 1, 1)")
        upgrade(connection, path, migrations)
        assert names_of_departments(connection, 1) == {7: {"fr": "Personnel"}}
