"""Units of work: synchronous functions of a connection, committed together, each standing or falling alone."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from bot.assessment.errors import Unavailable

_log = logging.getLogger(__name__)

T = TypeVar("T")

_WILL_PASS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
    }
)
"""SQLite's primary result codes that are the machine's trouble and not the unit's: the same unit may succeed later."""


class Work(Generic[T]):
    """One unit, then its outcome.

    Whoever runs it keeps the outcome here and does not raise, so that a unit's error reaches its own caller only.
    """

    def __init__(self, unit: Callable[[sqlite3.Connection], T]) -> None:
        self.unit = unit
        self._result: T
        self._error: Exception | None = None

    def run(self, connection: sqlite3.Connection) -> None:
        """Call the unit.

        Raises:
            Exception: whatever the unit raises.
        """
        self._result = self.unit(connection)

    def fail(self, error: Exception) -> None:
        """Keep the error; `Unavailable` stands in for one of SQLite's that will pass."""
        if isinstance(error, sqlite3.Error) and _will_pass(error):
            self._error = Unavailable("storage-unavailable")
            self._error.__cause__ = error
        else:
            self._error = error

    def settle(self) -> None:
        """Tell whoever waits that the outcome is known."""

    def outcome(self) -> T:
        """The unit's result.

        Raises:
            Unavailable: the database was locked, full or unreadable; trying again may help.
            Exception: whatever the unit raised.
        """
        if self._error:
            raise self._error
        return self._result


class AwaitedWork(Work[T]):
    """Work whose caller waits for the commit. A caller that stops waiting changes nothing for the work."""

    def __init__(self, unit: Callable[[sqlite3.Connection], T]) -> None:
        super().__init__(unit)
        self.settled: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def settle(self) -> None:
        """Wake the caller."""
        if not self.settled.done():
            self.settled.set_result(None)


class UnawaitedWork(Work[None]):
    """Work nobody waits for: its error goes to the log."""

    def settle(self) -> None:
        """Log an error."""
        if self._error:
            _log.error("a small write was lost", exc_info=self._error)


def commit_together(connection: sqlite3.Connection, group: Sequence[Work[Any]]) -> None:
    """Run each unit in a savepoint of its own and commit all at once; where that fails, every unit fails.

    A unit must not commit, and the schema has no deferred constraints: those would be found only by the commit,
    which is everybody's.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        for work in group:
            _run_alone(connection, work)
        connection.execute("COMMIT")
    except Exception as error:  # noqa: BLE001 - the callers raise it
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        for work in group:
            work.fail(error)


def look(connection: sqlite3.Connection, work: Work[Any]) -> None:
    """Run a unit that only reads, on one snapshot of the database."""
    try:
        connection.execute("BEGIN")
        try:
            work.run(connection)
        finally:
            connection.execute("ROLLBACK")
    except Exception as error:  # noqa: BLE001 - the caller raises it
        work.fail(error)


def _run_alone(connection: sqlite3.Connection, work: Work[Any]) -> None:
    connection.execute("SAVEPOINT unit")
    try:
        work.run(connection)
    except Exception as error:
        if not connection.in_transaction:  # SQLite has undone the whole group, as it may when the disk is full
            raise
        connection.execute("ROLLBACK TO unit")
        work.fail(error)
    connection.execute("RELEASE unit")


def _will_pass(error: sqlite3.Error) -> bool:
    # Errors of the Python module itself, such as a wrong number of parameters, have no code.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _WILL_PASS
