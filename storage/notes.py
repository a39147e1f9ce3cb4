"""Notes and evidence, each keyed by the chat and message it came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection, Row

from storage.moments import to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The message that something came in."""

    chat: int
    message: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredNote:
    """A remark to a question's answer."""

    source: Source
    run: int
    question: str
    text: str
    draft: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvidence:
    """A photo or document that supports an answer: Telegram's file id, never the file."""

    source: Source
    question: str
    kind: str
    name: str | None


def find_note(connection: Connection, *, institution: int, source: Source) -> StoredNote | None:
    """The note, or draft of one, that came in a message."""
    row = connection.execute(
        "SELECT run_id, question, chat_id, message_id, text, draft FROM notes"
        " WHERE institution_id = ? AND chat_id = ? AND message_id = ?",
        (institution, source.chat, source.message),
    ).fetchone()
    return row and _read_note(row)


def notes_of(connection: Connection, *, institution: int, run: int, question: str | None = None) -> list[StoredNote]:
    """The notes of a run, or of one of its questions, in the order they were written."""
    rows = connection.execute(
        "SELECT run_id, question, chat_id, message_id, text, draft FROM notes"
        " WHERE institution_id = ? AND run_id = ? AND draft = 0 AND (? IS NULL OR question = ?)"
        " ORDER BY written_at, message_id",
        (institution, run, question, question),
    )
    return [_read_note(row) for row in rows]


def save_note(
    connection: Connection,
    *,
    institution: int,
    run: int,
    question: str,
    source: Source,
    text: str,
    draft: bool,
    now: datetime,
) -> None:
    """Store a note, in place of what the same message said before."""
    connection.execute(
        "INSERT INTO notes (institution_id, run_id, question, chat_id, message_id, text, draft, written_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO UPDATE"
        " SET text = excluded.text, draft = excluded.draft",
        (institution, run, question, source.chat, source.message, text, int(draft), to_stored(now)),
    )


def drop_note(connection: Connection, *, institution: int, run: int, source: Source) -> bool:
    """Remove a note and say whether there was one."""
    return (
        connection.execute(
            "DELETE FROM notes WHERE institution_id = ? AND run_id = ? AND chat_id = ? AND message_id = ?",
            (institution, run, source.chat, source.message),
        ).rowcount
        > 0
    )


def evidence_of(
    connection: Connection, *, institution: int, run: int, question: str | None = None
) -> list[StoredEvidence]:
    """The evidence of a run, or of one of its questions, in the order it was sent."""
    rows = connection.execute(
        "SELECT question, chat_id, message_id, kind, name FROM evidence"
        " WHERE institution_id = ? AND run_id = ? AND (? IS NULL OR question = ?) ORDER BY sent_at, message_id",
        (institution, run, question, question),
    )
    return [
        StoredEvidence(
            source=Source(chat=row["chat_id"], message=row["message_id"]),
            question=row["question"],
            kind=row["kind"],
            name=row["name"],
        )
        for row in rows
    ]


def save_evidence(
    connection: Connection,
    *,
    institution: int,
    run: int,
    question: str,
    source: Source,
    kind: str,
    file_id: str,
    name: str | None,
    now: datetime,
) -> None:
    """Store that a message holds evidence."""
    connection.execute(
        "INSERT INTO evidence (institution_id, run_id, question, chat_id, message_id, kind, file_id, name, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO UPDATE"
        " SET kind = excluded.kind, file_id = excluded.file_id, name = excluded.name",
        (institution, run, question, source.chat, source.message, kind, file_id, name, to_stored(now)),
    )


def drop_evidence(connection: Connection, *, institution: int, run: int, source: Source) -> bool:
    """Remove evidence and say whether there was any."""
    return (
        connection.execute(
            "DELETE FROM evidence WHERE institution_id = ? AND run_id = ? AND chat_id = ? AND message_id = ?",
            (institution, run, source.chat, source.message),
        ).rowcount
        > 0
    )


def _read_note(row: Row) -> StoredNote:
    return StoredNote(
        source=Source(chat=row["chat_id"], message=row["message_id"]),
        run=row["run_id"],
        question=row["question"],
        text=row["text"],
        draft=bool(row["draft"]),
    )
