import asyncio
import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import aiosqlite
import pytest

from bot.assessment.errors import Stale, Unavailable
from storage.database import Database
from storage.facts import get_fact, put_fact
from storage.inbox import Inbox
from storage.moments import from_stored

Unit = Callable[[sqlite3.Connection], None]


def putting(key: str, value: str = "yes") -> Unit:
    return lambda connection: put_fact(connection, key, value)


def keys(connection: sqlite3.Connection) -> list[str]:
    return [row["key"] for row in connection.execute("SELECT key FROM facts ORDER BY key")]


def failing(connection: sqlite3.Connection) -> None:
    put_fact(connection, "half", "done")
    raise LookupError("no such run")


def stored(path: Path) -> list[str]:
    """What another process sees."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    try:
        return keys(connection)
    finally:
        connection.close()


class Watched:
    """Counts the statements that the writer runs."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    async def __call__(self, database: Database) -> None:
        await database.transaction(lambda connection: connection.set_trace_callback(self.statements.append))
        self.statements.clear()

    @property
    def commits(self) -> int:
        return self.statements.count("COMMIT")


async def test_the_private_hook_of_aiosqlite_is_there() -> None:
    async with aiosqlite.connect(":memory:") as connection:
        assert await connection._execute(lambda raw: raw.execute("SELECT 2").fetchone(), connection._conn) == (2,)  # type: ignore[no-untyped-call]


async def test_a_transaction_returns_what_its_unit_returns_and_is_stored_by_then(
    database: Database, path: Path
) -> None:
    def unit(connection: sqlite3.Connection) -> int:
        put_fact(connection, "a", "1")
        return 7

    assert await database.transaction(unit) == 7
    assert stored(path) == ["a"]


async def test_waiting_units_share_one_commit(database: Database) -> None:
    watched = Watched()
    await watched(database)
    await asyncio.gather(*(database.transaction(putting(f"{number:02}")) for number in range(50)))
    assert len(await database.read(keys)) == 50
    assert watched.commits == 1


async def test_a_failing_unit_is_undone_alone_and_its_caller_alone_hears_of_it(database: Database) -> None:
    outcomes = await asyncio.gather(
        database.transaction(putting("a")),
        database.transaction(failing),
        database.transaction(putting("b")),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [type(None), LookupError, type(None)]
    assert await database.read(keys) == ["a", "b"]


async def test_a_unit_that_raises_stop_iteration_leaves_nobody_waiting(database: Database) -> None:
    for run in (database.transaction, database.read):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await run(lambda _: next(iter(())))


async def test_a_commit_that_fails_fails_the_whole_group_and_stores_nothing(database: Database) -> None:
    await database.transaction(
        lambda connection: connection.execute(
            "CREATE TABLE ends (key TEXT REFERENCES facts (key) DEFERRABLE INITIALLY DEFERRED)"
        )
    )
    outcomes = await asyncio.gather(
        database.transaction(putting("a")),
        database.transaction(lambda connection: connection.execute("INSERT INTO ends VALUES ('nowhere')")),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [sqlite3.IntegrityError, sqlite3.IntegrityError]
    await database.transaction(putting("b"))
    assert await database.read(keys) == ["b"]


async def test_a_full_database_is_unavailable_and_works_again_when_there_is_room(database: Database) -> None:
    def limit(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")

    await database.transaction(limit)
    with pytest.raises(Unavailable, match="storage-unavailable"):
        await database.transaction(putting("long", "x" * 100_000))
    await database.transaction(putting("short"))
    await database.transaction(lambda connection: connection.execute("PRAGMA max_page_count = 100000"))
    await database.transaction(putting("then", "x" * 100_000))
    assert await database.read(keys) == ["short", "then"]


async def test_a_database_locked_for_too_long_is_unavailable_and_then_works_again(path: Path) -> None:
    database = await Database.open(path, patience=0.02)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    outcomes = await asyncio.gather(
        database.transaction(putting("a")), database.transaction(putting("b")), return_exceptions=True
    )
    assert [str(outcome) for outcome in outcomes] == ["storage-unavailable", "storage-unavailable"]
    other.execute("ROLLBACK")
    other.close()
    await database.transaction(putting("c"))
    assert await database.read(keys) == ["c"]
    await database.close()


async def test_another_process_writes_beside_it(database: Database, path: Path) -> None:
    program = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
    program += "[(c.execute('INSERT INTO facts VALUES (?, 1)', (f'their {n}',)), c.commit()) for n in range(50)]"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, str(path))
    written = 0
    while process.returncode is None:
        await database.transaction(putting(f"our {written}"))
        written += 1
        await asyncio.sleep(0)
    assert process.returncode == 0
    assert len(await database.read(keys)) == 50 + written


async def test_readers_do_not_wait_for_the_writer_and_see_only_what_is_committed(database: Database) -> None:
    may_end = threading.Event()

    def slow(connection: sqlite3.Connection) -> None:
        put_fact(connection, "a", "yes")
        may_end.wait(5)

    writing = asyncio.create_task(database.transaction(slow))
    await asyncio.sleep(0.01)
    assert await database.read(keys) == []
    assert not writing.done()
    may_end.set()
    await writing
    assert await database.read(keys) == ["a"]


async def test_a_reader_sees_one_moment_however_long_it_looks(database: Database) -> None:
    may_go_on = threading.Event()

    def look_twice(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
        before = keys(connection)
        may_go_on.wait(5)
        return before, keys(connection)

    looking = asyncio.create_task(database.read(look_twice))
    await asyncio.sleep(0.01)
    await database.transaction(putting("a"))
    may_go_on.set()
    assert await looking == ([], [])


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.read(putting("a"))
    assert await database.read(keys) == []


async def test_a_cancelled_caller_does_not_break_its_group(database: Database) -> None:
    cancelled = asyncio.create_task(database.transaction(putting("a")))
    other = asyncio.create_task(database.transaction(putting("b")))
    await asyncio.sleep(0)
    cancelled.cancel()
    await other
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    assert await database.read(keys) == ["a", "b"]


async def test_a_cancelled_reader_does_not_break_those_after_it(database: Database) -> None:
    looks = [asyncio.create_task(database.read(keys)) for _ in range(5)]
    await asyncio.sleep(0)
    looks[0].cancel()
    assert await asyncio.gather(*looks[1:]) == [[]] * 4


async def test_a_small_write_rides_along_in_the_order_of_calls(database: Database) -> None:
    watched = Watched()
    await watched(database)
    database.later(putting("shown", "1"))
    await database.transaction(putting("shown", "2"))
    assert await database.read(lambda connection: get_fact(connection, "shown")) == "2"
    assert watched.commits == 1


async def test_a_small_write_does_not_wait_for_company_for_long(database: Database) -> None:
    written = asyncio.Event()
    loop = asyncio.get_running_loop()

    def unit(_: sqlite3.Connection) -> None:
        loop.call_soon_threadsafe(written.set)

    database.later(unit)
    async with asyncio.timeout(2):
        await written.wait()


async def test_small_writes_are_kept_on_closing(path: Path) -> None:
    database = await Database.open(path)
    database.later(putting("a"))
    database.later(putting("b"))
    await database.close()
    assert stored(path) == ["a", "b"]


async def test_a_small_write_that_fails_is_logged_and_disturbs_nobody(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    database.later(failing)
    await database.transaction(putting("a"))
    assert await database.read(keys) == ["a"]
    assert "no such run" in caplog.text
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_closing_twice_is_harmless_and_then_nothing_is_written(path: Path) -> None:
    database = await Database.open(path)
    await database.close()
    await database.close()
    with pytest.raises(ValueError, match="no active connection"):
        await database.transaction(putting("a"))


async def test_an_update_acts_once(database: Database) -> None:
    inbox = Inbox(database, clock=lambda: from_stored(0))
    await inbox.receive([{"update_id": 5}])
    await database.transaction(putting("a"), finishing=5)
    assert await inbox.unfinished() == []
    with pytest.raises(Stale, match="update-finished"):
        await database.transaction(putting("b"), finishing=5)
    assert await database.read(keys) == ["a", "last_poll"]


async def test_an_update_whose_unit_fails_stays_unfinished(database: Database) -> None:
    inbox = Inbox(database, clock=lambda: from_stored(0))
    await inbox.receive([{"update_id": 5}])
    with pytest.raises(LookupError):
        await database.transaction(failing, finishing=5)
    assert await inbox.unfinished() == [{"update_id": 5}]


async def test_what_never_came_through_the_inbox_has_nothing_to_finish(database: Database) -> None:
    await database.transaction(putting("a"), finishing=5)
    assert await database.read(keys) == ["a"]


async def test_everything_acknowledged_survives_a_kill(path: Path) -> None:
    program = (
        "import asyncio, pathlib, sys\n"
        "from storage.database import Database\n"
        "from storage.facts import put_fact\n"
        "async def client(database, name):\n"
        "    for number in range(10**6):\n"
        "        await database.transaction(lambda c: put_fact(c, f'{name}.{number}', ''))\n"
        "        print(f'{name}.{number}', flush=True)\n"
        "async def main():\n"
        "    database = await Database.open(pathlib.Path(sys.argv[1]))\n"
        "    await asyncio.gather(*(client(database, name) for name in 'abcdefgh'))\n"
        "asyncio.run(main())"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(path), stdout=subprocess.PIPE, limit=2**20
    )
    assert process.stdout
    acknowledged = [await process.stdout.readline() for _ in range(200)]
    process.kill()
    acknowledged += (await process.stdout.read()).splitlines(keepends=True)
    await process.wait()
    whole = {line.decode().strip() for line in acknowledged if line.endswith(b"\n")}

    database = await Database.open(path)
    assert whole <= set(await database.read(keys))
    await database.close()
