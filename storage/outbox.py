"""Messages out: what is sent unasked is committed with what caused it, claimed for a letter, marked after sending."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

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
    urgent: bool = False
    """Whether it does not wait for the letter of the day: a colleague waits for an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueMessage:
    """A message whose time has come, and how often sending it was put off."""

    id: int
    message: Message
    attempts: int


def put_message(connection: sqlite3.Connection, message: Message, *, now: datetime) -> bool:
    """Add a message in the commit of what caused it; whether it is new. One put before stays as it is."""
    added = connection.execute(
        "INSERT INTO outbox (institution_id, person_id, kind, arguments, key, due_at, created_at, urgent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        (
            message.institution,
            message.person,
            message.kind,
            json.dumps(dict(message.arguments)),
            message.key,
            to_stored(message.due_at),
            to_stored(now),
            int(message.urgent),
        ),
    )
    return added.rowcount > 0


def hasten(connection: sqlite3.Connection, key: str, *, now: datetime) -> bool:
    """Let a message be sent as soon as may be; whether it waits still, and no letter has taken it."""
    found = connection.execute(
        "UPDATE outbox SET due_at = MIN(due_at, ?) WHERE key = ? AND sent_at IS NULL AND dropped_at IS NULL"
        " AND letter IS NULL",
        (to_stored(now), key),
    )
    return found.rowcount > 0


_WAITING = "person_id = ? AND sent_at IS NULL AND dropped_at IS NULL"


def messages_due(connection: sqlite3.Connection, person: int, now: datetime, *, most: int) -> tuple[DueMessage, ...]:
    """What waits for a person and may be sent by now: the urgent, then the longest due first."""
    rows = connection.execute(
        f"SELECT * FROM outbox WHERE {_WAITING} AND due_at <= ? ORDER BY urgent DESC, due_at, id LIMIT ?",
        (person, to_stored(now), most),
    )
    return tuple(_read(row) for row in rows)


def count_waiting(connection: sqlite3.Connection, person: int) -> int:
    """How much waits for a person."""
    row = connection.execute(f"SELECT COUNT(*) AS number FROM outbox WHERE {_WAITING}", (person,)).fetchone()
    return int(row["number"])


def messages_waiting(
    connection: sqlite3.Connection, institution: int, kinds: Collection[str]
) -> tuple[DueMessage, ...]:
    """What waits in an institution, of some kinds, and is not under way."""
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        "SELECT * FROM outbox WHERE institution_id = ? AND sent_at IS NULL AND dropped_at IS NULL AND letter IS NULL"
        f" AND kind IN ({marks}) ORDER BY id",
        (institution, *kinds),
    )
    return tuple(_read(row) for row in rows)


def claim(connection: sqlite3.Connection, messages: Collection[int]) -> int:
    """Put messages together into a letter that is about to be sent; returns its number."""
    letter = min(messages)
    _update(connection, messages, "letter = ?", letter)
    return letter


def messages_of_letter(connection: sqlite3.Connection, person: int, letter: int) -> tuple[DueMessage, ...]:
    """What a letter to a person told."""
    rows = connection.execute(
        "SELECT * FROM outbox WHERE letter = ? AND person_id = ? AND dropped_at IS NULL ORDER BY due_at, id",
        (letter, person),
    )
    return tuple(_read(row) for row in rows)


def messages_beside(connection: sqlite3.Connection, *, institution: int, person: int, kind: str) -> tuple[Message, ...]:
    """What stands in the letter in which a person was told, or is about to be told, the last message of a kind."""
    rows = connection.execute(
        "SELECT o.* FROM outbox o WHERE o.institution_id = ? AND o.person_id = ? AND o.dropped_at IS NULL"
        " AND o.letter = (SELECT x.letter FROM outbox x WHERE x.institution_id = o.institution_id"
        " AND x.person_id = o.person_id AND x.kind = ? ORDER BY x.id DESC LIMIT 1) ORDER BY o.id",
        (institution, person, kind),
    )
    return tuple(_read(row).message for row in rows)


def mark_sent(connection: sqlite3.Connection, messages: Collection[int], now: datetime) -> None:
    """Mark messages as sent."""
    _update(connection, messages, "sent_at = ?", to_stored(now))


def mark_dropped(connection: sqlite3.Connection, messages: Collection[int], now: datetime, reason: str) -> None:
    """Mark messages that need not be sent, such as what is no longer true."""
    _update(connection, messages, "dropped_at = ?, dropped_because = ?", to_stored(now), reason)


def postpone(connection: sqlite3.Connection, messages: Collection[int], until: datetime) -> None:
    """Try again later, after an attempt that failed."""
    _update(connection, messages, "letter = NULL, due_at = ?, attempts = attempts + 1", to_stored(until))


def let_wait(connection: sqlite3.Connection, messages: Collection[int], *, due_at: datetime | None = None) -> None:
    """Leave messages for a later letter, or until a moment at which they may be sent."""
    moment = None if due_at is None else to_stored(due_at)
    _update(connection, messages, "letter = NULL, due_at = COALESCE(?, due_at)", moment)


def _read(row: sqlite3.Row) -> DueMessage:
    message = Message(
        institution=row["institution_id"],
        person=row["person_id"],
        kind=row["kind"],
        arguments=json.loads(row["arguments"]),
        key=row["key"],
        due_at=from_stored(row["due_at"]),
        urgent=bool(row["urgent"]),
    )
    return DueMessage(id=row["id"], message=message, attempts=row["attempts"])


def _update(connection: sqlite3.Connection, messages: Collection[int], changes: str, *values: int | str | None) -> None:
    connection.executemany(f"UPDATE outbox SET {changes} WHERE id = ?", [(*values, number) for number in messages])
