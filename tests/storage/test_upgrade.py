import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.upgrade import BadDatabase, read_migrations, upgrade


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_begin.sql").write_text(
        "-- People.\nCREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT);\n\n"
        "CREATE TRIGGER shout AFTER INSERT ON persons BEGIN\n"
        "    UPDATE persons SET name = upper(name) WHERE id = new.id;\n"
        "END;\n-- The end.\n"
    )
    (folder / "README.md").write_text("Not a migration.")
    return folder


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def add_second(folder: Path, script: str) -> None:
    (folder / "0002_second.sql").write_text(script)


def test_the_programs_own_migrations_are_found_and_apply(connection: sqlite3.Connection, path: Path) -> None:
    migrations = read_migrations()
    assert migrations
    assert upgrade(connection, path, migrations)
    assert version(connection) == len(migrations)


def test_migrations_apply_in_order_and_once(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    add_second(folder, "ALTER TABLE persons ADD COLUMN language TEXT;\nINSERT INTO persons VALUES (1, 'ann', 'en');")
    assert upgrade(connection, path, read_migrations(folder))
    assert not upgrade(connection, path, read_migrations(folder))
    assert connection.execute("SELECT * FROM persons").fetchall() == [(1, "ANN", "en")]
    assert version(connection) == 2


def test_an_older_database_is_copied_before_it_is_changed(
    connection: sqlite3.Connection, path: Path, folder: Path
) -> None:
    upgrade(connection, path, read_migrations(folder))
    connection.execute("INSERT INTO persons VALUES (1, 'ann')")
    add_second(folder, "DELETE FROM persons;")
    assert not upgrade(connection, path, read_migrations(folder))

    assert connection.execute("SELECT * FROM persons").fetchall() == []
    backup = path.with_name("smartops.db.version-1")
    assert backup.stat().st_mode & 0o077 == 0
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT * FROM persons").fetchall() == [(1, "ANN")]
    assert version(copy) == 1
    copy.close()


def test_no_copy_is_made_of_a_new_or_current_database(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    upgrade(connection, path, read_migrations(folder))
    upgrade(connection, path, read_migrations(folder))
    assert list(path.parent.glob("*version*")) == []


def test_a_migration_that_fails_is_undone_as_a_whole(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    upgrade(connection, path, read_migrations(folder))
    add_second(folder, "CREATE TABLE runs (id INTEGER PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        upgrade(connection, path, read_migrations(folder))
    assert version(connection) == 1
    assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'runs'").fetchall() == []


def test_a_migration_may_rebuild_a_table_but_leave_no_dangling_key(
    connection: sqlite3.Connection, path: Path, folder: Path
) -> None:
    add_second(
        folder,
        "CREATE TABLE runs (person INTEGER REFERENCES persons (id));\n"
        "INSERT INTO persons VALUES (1, 'ann');\nINSERT INTO runs VALUES (1);\nDROP TABLE persons;\n"
        "CREATE TABLE persons (id INTEGER PRIMARY KEY);\n",
    )
    with pytest.raises(sqlite3.IntegrityError, match="rows of runs that point nowhere"):
        upgrade(connection, path, read_migrations(folder))
    with (folder / "0002_second.sql").open("a") as script:
        script.write("INSERT INTO persons VALUES (1);\n")
    upgrade(connection, path, read_migrations(folder))
    assert version(connection) == 2
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO runs VALUES (2)")


@pytest.mark.parametrize("name", ["0003_third.sql", "0001_again.sql"])
def test_a_gap_or_a_double_in_the_numbers_is_an_error(folder: Path, name: str) -> None:
    (folder / name).write_text("SELECT 1;")
    with pytest.raises(ValueError, match="expected number 0002"):
        read_migrations(folder)


def test_a_database_newer_than_the_program_is_refused(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    upgrade(connection, path, read_migrations(folder))
    connection.execute("PRAGMA user_version = 2")
    with pytest.raises(BadDatabase, match="version 2, and this program knows versions up to 1"):
        upgrade(connection, path, read_migrations(folder))
