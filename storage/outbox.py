"""Messages out: what is sent unasked is committed with what caused it, and marked as sent after sending."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from storage.database import Database
from storage.moments import from_stored, to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person is to be told, never the text: it is rendered when it is sent."""

    institution: int
    person: int
    kind: str
    arguments: Mapping[str, str | int]
    key: str
    """Says what it is about, such as `reminder:17:2027-03-01`: a message is put once."""
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DueMessage:
    """A message whose time has come, and how often sending it was put off."""

    id: int
    message: Message
    attempts: int


def put_message(connection: sqlite3.Connection, message: Message, *, now: datetime) -> bool:
    """Add a message in the commit of what caused it; whether it is new. One put before stays as it is."""
    added = connection.execute(
        "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        (
            message.institution,
            message.person,
            message.kind,
            json.dumps(dict(message.arguments)),
            message.key,
            to_stored(message.due_at),
            to_stored(now),
        ),
    )
    return added.rowcount > 0


class Outbox:
    """The messages not yet sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: datetime, limit: int) -> list[DueMessage]:
        """Messages to be sent by now, the longest due first."""
        return await self._database.read(partial(_due, now=now, limit=limit))

    async def sent(self, message_id: int, now: datetime) -> None:
        """Mark a message as sent."""
        await self._database.transaction(
            lambda connection: _update(connection, message_id, "sent_at = ?", to_stored(now)),
        )

    async def dropped(self, message_id: int, now: datetime, reason: str) -> None:
        """Mark a message that need not be sent: it is no longer true, or the person cannot be reached."""
        await self._database.transaction(
            lambda connection: _update(
                connection, message_id, "dropped_at = ?, dropped_because = ?", to_stored(now), reason
            ),
        )

    async def postpone(self, message_id: int, until: datetime) -> None:
        """Try again later, after an attempt that failed."""
        await self._database.transaction(
            lambda connection: _update(connection, message_id, "due_at = ?, attempts = attempts + 1", to_stored(until)),
        )


def _due(connection: sqlite3.Connection, *, now: datetime, limit: int) -> list[DueMessage]:
    rows = connection.execute(
        "SELECT * FROM outbox WHERE sent_at IS NULL AND dropped_at IS NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?",
        (to_stored(now), limit),
    )
    return [_read(row) for row in rows]


def _read(row: sqlite3.Row) -> DueMessage:
    message = Message(
        institution=row["institution_id"],
        person=row["person_id"],
        kind=row["kind"],
        arguments=json.loads(row["arguments"]),
        key=row["key"],
        due_at=from_stored(row["due_at"]),
    )
    return DueMessage(id=row["id"], message=message, attempts=row["attempts"])


def _update(connection: sqlite3.Connection, message_id: int, changes: str, *values: int | str) -> None:
    connection.execute(f"UPDATE outbox SET {changes} WHERE id = ?", (*values, message_id))
