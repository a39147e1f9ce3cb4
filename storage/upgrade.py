"""Brings a database file to the schema of this program: numbered SQL files, applied in order, all or none."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

APPLICATION_ID = 0x534F5042
"""Stored in the file's header ("SOPB"), so that another program's SQLite file is not taken for ours."""

_FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")


class BadDatabase(Exception):
    """The database file cannot be used. Its text is a sentence for the person at the shell, with the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step of the schema, from `number - 1` to `number`."""

    number: int
    script: str


def read_migrations(folder: Traversable | None = None) -> tuple[Migration, ...]:
    """The migrations in a folder of `NNNN_name.sql` files (default: the program's own), in order.

    Raises:
        ValueError: a number is missing or stands twice.
    """
    folder = folder or files("storage") / "migrations"
    named = sorted((match[1], file) for file in folder.iterdir() if (match := _FILE_NAME.fullmatch(file.name)))
    for expected, (number, file) in enumerate(named, start=1):
        if int(number) != expected:
            raise ValueError(f"{file}: expected number {expected:04}; migrations are numbered from 0001 without gaps")
    return tuple(Migration(number=int(number), script=file.read_text("utf-8")) for number, file in named)


def upgrade(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> bool:
    """Apply what is missing and tell whether the database is new; an older one is first copied to a file beside it.

    All of it under one lock and in one commit: another process that opens the same file meanwhile sees no stage
    between. Foreign keys are off, so that a migration may rebuild a table, and checked at the end.

    Raises:
        BadDatabase: the file is another program's, or newer than this program.
        sqlite3.Error: the file cannot be read or written, or a migration is wrong.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        is_new = not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        version = _pragma(connection, "user_version")
        if not is_new:
            _refuse_foreign_or_newer(connection, path, version, len(migrations))
        if version < len(migrations):
            if not is_new:
                _back_up(path, path.with_name(f"{path.name}.version-{version}"))
            _apply(connection, migrations[version:])
        # Written every time: SQLite finds out only now that it may not write the file.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA foreign_keys = ON")
    return is_new


def _refuse_foreign_or_newer(connection: sqlite3.Connection, path: Path, version: int, latest: int) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise BadDatabase(f"The database {path} belongs to another program. Set SMARTOPS_DATABASE to another file.")
    if version > latest:
        raise BadDatabase(
            f"The database {path} has version {version}, and this program knows versions up to {latest}."
            " Install a newer smart-operations-bot, or set SMARTOPS_DATABASE to a copy made before the upgrade."
        )


def _apply(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    for migration in migrations:
        for statement in _statements(migration.script):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {migration.number}")
    _check_keys(connection)


def _check_keys(connection: sqlite3.Connection) -> None:
    if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError(f"a migration leaves rows of {broken[0]} that point nowhere")


def _statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a line. `executescript` would commit by itself."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    yield statement


def _back_up(path: Path, target: Path) -> None:
    target.touch(mode=0o600)
    # Read by a connection of its own: SQLite does not copy from one that is about to write.
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
