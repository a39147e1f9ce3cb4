"""The database: one writer whose waiting units of work are committed together, and readers beside it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.assessment.errors import Stale
from storage.units import AwaitedWork, UnawaitedWork, Work, commit_together, look
from storage.upgrade import BadDatabase, read_migrations, upgrade

__all__ = ["BadDatabase", "Database", "finish_update"]

T = TypeVar("T")

_READERS = 2
"""So that a long report does not hold up a screen."""

_LATER = 0.2
"""Seconds a small write waits for a group to ride along with."""

_REMEDIES = {
    sqlite3.SQLITE_NOTADB: "it is not a database. Set SMARTOPS_DATABASE to another file, or move this one away",
    sqlite3.SQLITE_CORRUPT: "it is damaged. Put a backup in its place",
    sqlite3.SQLITE_READONLY: "it cannot be written. Give this account the right to write the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Check that it is a file and that this account may write there",
    sqlite3.SQLITE_BUSY: "another program keeps it locked. Stop that program, or wait until it is done",
    sqlite3.SQLITE_FULL: "the disk is full. Make room",
}
"""What is wrong and what to do, by SQLite's primary result code."""


class Database:
    """A SQLite file, open for one process; others may write beside it."""

    def __init__(
        self,
        *,
        writer: aiosqlite.Connection,
        readers: list[aiosqlite.Connection],
        connections: AsyncExitStack,
        is_new: bool,
    ) -> None:
        self.is_new = is_new
        self.finished: set[int] = set()
        """Updates that a transaction has finished and the inbox has not yet been asked to."""
        self._writer = writer
        self._readers: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
        for reader in readers:
            self._readers.put_nowait(reader)
        self._connections = connections
        self._waiting: list[Work[Any]] = []
        self._urgent = False
        self._alarm: asyncio.TimerHandle | None = None
        self._writing: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, path: Path, *, patience: float = 5) -> Database:
        """Open the file, making it and its folder where they are missing, and bring it to this program's schema.

        `patience`: seconds a write waits for another process's.

        Raises:
            BadDatabase: it cannot be used, with what to do in a sentence.
        """
        try:
            _make_file(path)
            async with AsyncExitStack() as connections:
                writer = await connections.enter_async_context(
                    aiosqlite.connect(path, timeout=patience, isolation_level=None)
                )
                is_new = await _in_one_hop(writer, partial(_prepare, path=path, patience=patience))
                readers = [await connections.enter_async_context(_reader(path, patience)) for _ in range(_READERS)]
                for connection in (writer, *readers):
                    connection.row_factory = sqlite3.Row
                return cls(writer=writer, readers=readers, connections=connections.pop_all(), is_new=is_new)
        except (OSError, sqlite3.Error) as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            raise BadDatabase(f"The database {path} cannot be used: {_REMEDIES.get(code, error)}.") from error

    async def transaction(self, unit: Callable[[sqlite3.Connection], T], *, finishing: int | None = None) -> T:
        """Run the unit on the writer and return its result once it is committed.

        `finishing`: the update of the inbox that the unit acts on; it is marked as done in the same commit.
        A caller that is cancelled stops waiting; its unit is committed all the same.

        Raises:
            Stale: the update has been acted on already; the unit was not run.
            Unavailable: the database was locked, full or unreadable; nothing was changed.
            Exception: whatever the unit raised; nothing was changed.
        """
        work = AwaitedWork(unit if finishing is None else partial(_act_once, finishing, unit))
        self._waiting.append(work)
        self._wake()
        await work.settled
        result = work.outcome()
        if finishing is not None:
            self.finished.add(finishing)
        return result

    def later(self, unit: Callable[[sqlite3.Connection], None]) -> None:
        """Commit a small write with the next group, within 200 ms or on closing. A crash may lose it."""
        self._waiting.append(UnawaitedWork(unit))
        if not self._alarm:
            self._alarm = asyncio.get_running_loop().call_later(_LATER, self._wake)

    async def read(self, unit: Callable[[sqlite3.Connection], T]) -> T:
        """Run a unit that only reads, beside the writer, on one snapshot with everything committed so far.

        Raises:
            Unavailable: the database was locked or unreadable.
            Exception: whatever the unit raised, as for writing.
        """
        work = Work(unit)
        reader = await self._readers.get()
        try:
            await _in_one_hop(reader, partial(look, work=work))
        finally:
            self._readers.put_nowait(reader)
        return work.outcome()

    async def close(self) -> None:
        """Commit what waits and close the file."""
        try:
            await self._wake()
        finally:  # also when cancelled: an open connection's thread would keep the process alive
            await self._connections.aclose()

    def _wake(self) -> asyncio.Task[None]:
        if self._alarm:
            self._alarm.cancel()
            self._alarm = None
        self._urgent = True
        if not self._writing or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        return self._writing

    async def _write(self) -> None:
        while self._urgent:
            self._urgent = False
            group, self._waiting = self._waiting, []
            try:
                await _in_one_hop(self._writer, partial(commit_together, group=group))
            except Exception as error:  # noqa: BLE001 - the callers raise it
                for work in group:
                    work.fail(error)
            for work in group:
                work.settle()


def finish_update(connection: sqlite3.Connection, update_id: int) -> bool:
    """Mark an update of the inbox as done, leaving its id and time; whether it was waiting until now."""
    done = connection.execute(
        "UPDATE inbox SET payload = NULL WHERE update_id = ? AND payload IS NOT NULL", (update_id,)
    )
    return done.rowcount > 0


def _act_once(update_id: int, unit: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection) -> T:
    # An update that never was in the inbox, as in a story played without a messenger, has nothing to finish.
    if (
        not finish_update(connection, update_id)
        and connection.execute("SELECT 1 FROM inbox WHERE update_id = ?", (update_id,)).fetchone()
    ):
        raise Stale("update-finished")
    return unit(connection)


async def _in_one_hop(connection: aiosqlite.Connection, work: Callable[[sqlite3.Connection], T]) -> T:
    """Run the work on the connection's thread. aiosqlite's public calls would take a hop for each statement."""
    hook: Callable[..., Awaitable[T]] = connection._execute  # noqa: SLF001 - why aiosqlite is held to a minor version
    return await hook(work, connection._conn)  # noqa: SLF001 - as above


def _prepare(connection: sqlite3.Connection, *, path: Path, patience: float) -> bool:
    is_new = upgrade(connection, path, read_migrations())
    _write_ahead(connection, patience)
    connection.execute("PRAGMA synchronous = FULL")
    # What a person has erased is not to be read in the file's free pages either.
    connection.execute("PRAGMA secure_delete = ON")
    return is_new


def _write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Let readers run beside the writer. SQLite itself does not wait for others who open a new file just now."""
    give_up = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.005)
        else:
            return


def _reader(path: Path, patience: float) -> aiosqlite.Connection:
    return aiosqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=patience, isolation_level=None)


def _make_file(path: Path) -> None:
    """Make the file where it is missing, for this account only: it will hold people's answers."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)
    # Tried here first: where aiosqlite cannot open a file, its thread may end after the event loop, with a traceback.
    sqlite3.connect(path).close()
