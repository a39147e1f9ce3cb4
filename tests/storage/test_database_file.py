"""Which files can be opened, and what is said of those that cannot."""

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import BadDatabase, Database


def open_and_close(path: Path, patience: float = 0.02) -> bool:
    """Whether the database was new."""

    async def run() -> bool:
        database = await Database.open(path, patience=patience)
        await database.close()
        return database.is_new

    return asyncio.run(run())


def test_a_new_file_is_called_new_once_and_is_for_its_owner_only(path: Path) -> None:
    assert open_and_close(path)
    assert path.stat().st_mode & 0o077 == 0
    assert not open_and_close(path)


def test_an_empty_file_is_a_new_database(path: Path) -> None:
    path.touch()
    assert open_and_close(path)


def test_missing_folders_are_made_and_any_name_will_do(tmp_path: Path) -> None:
    path = tmp_path / "data" / "bot #1? 100%" / "smartops.db"
    assert open_and_close(path)
    assert not open_and_close(path)


async def test_processes_that_open_a_new_file_at_the_same_time_all_get_it(path: Path) -> None:
    program = (
        "import asyncio, pathlib, sys; from storage.database import Database\n"
        "async def main(): await (await Database.open(pathlib.Path(sys.argv[1]))).close()\n"
        "asyncio.run(main())"
    )
    processes = [await asyncio.create_subprocess_exec(sys.executable, "-c", program, str(path)) for _ in range(3)]
    assert [await process.wait() for process in processes] == [0, 0, 0]


def test_a_text_file_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Dear diary, " * 200)
    with pytest.raises(BadDatabase, match=r"smartops\.db cannot be used: it is not a database\. Set SMARTOPS_DATABASE"):
        open_and_close(path)
    assert path.read_text() == "Dear diary, " * 200


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadDatabase, match="cannot be opened"):
        open_and_close(tmp_path)


def test_a_path_below_a_file_is_refused(path: Path) -> None:
    path.write_text("")
    with pytest.raises(BadDatabase, match="cannot be used"):
        open_and_close(path / "below.db")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_cannot_be_written_is_refused(path: Path) -> None:
    open_and_close(path)
    path.chmod(0o400)
    with pytest.raises(BadDatabase, match="it cannot be written"):
        open_and_close(path)


def test_a_locked_file_is_refused(path: Path) -> None:
    open_and_close(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BadDatabase, match="another program keeps it locked"):
            open_and_close(path)


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    open_and_close(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = path.read_bytes()
    with pytest.raises(BadDatabase, match=r"version 9999, and this program knows versions up to \d+\. Install a newer"):
        open_and_close(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(BadDatabase, match="belongs to another program"):
        open_and_close(path)
    assert path.read_bytes() == before
