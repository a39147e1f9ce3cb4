"""Notes and evidence, each keyed by the chat and message it came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.notes import Attachments, Evidence, Note
from storage.moments import to_stored

DRAFTS = 20
"""Drafts of a question that wait: as many as it could hold of notes. The oldest make room for new ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The message that something came in."""

    chat: int
    message: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """The question of a run that the content of a message belongs to."""

    institution: int
    run: int
    question: str
    text: str | None
    """The note, or draft of one; none where the message holds only evidence."""


def belonging_of(connection: Connection, source: Source) -> Belonging | None:
    """What a message has been kept as, and in which institution, if it has."""
    row = connection.execute(
        "SELECT institution_id, run_id, question, text FROM notes WHERE chat_id = ? AND message_id = ?"
        " UNION ALL"
        " SELECT institution_id, run_id, question, NULL FROM evidence WHERE chat_id = ? AND message_id = ?",
        (source.chat, source.message) * 2,
    ).fetchone()
    return row and Belonging(
        institution=row["institution_id"], run=row["run_id"], question=row["question"], text=row["text"]
    )


def attachments_of(connection: Connection, *, institution: int, run: int, question: str) -> Attachments:
    """The notes and the evidence of a question, in the order they came."""
    notes = connection.execute(
        "SELECT message_id, text FROM notes WHERE institution_id = ? AND run_id = ? AND question = ? AND draft = 0"
        " ORDER BY written_at, message_id",
        (institution, run, question),
    )
    evidence = connection.execute(
        "SELECT message_id, file_id, photo, name FROM evidence"
        " WHERE institution_id = ? AND run_id = ? AND question = ? ORDER BY sent_at, message_id",
        (institution, run, question),
    )
    return Attachments(
        notes=tuple(Note(message=row["message_id"], text=row["text"]) for row in notes),
        evidence=tuple(_read_evidence(row) for row in evidence),
    )


def attachments_by_question(connection: Connection, *, institution: int, run: int) -> Mapping[str, Attachments]:
    """The same for every question of a run that holds any."""
    holding = connection.execute(
        "SELECT question FROM notes WHERE institution_id = ? AND run_id = ?"
        " UNION SELECT question FROM evidence WHERE institution_id = ? AND run_id = ?",
        (institution, run) * 2,
    ).fetchall()
    return {
        row["question"]: attachments_of(connection, institution=institution, run=run, question=row["question"])
        for row in holding
    }


def notes_of_assessment(
    connection: Connection, *, institution: int, assessment: int
) -> Mapping[tuple[int, str], tuple[str, ...]]:
    """The notes in an assessment by member and question, in the order they came."""
    rows = connection.execute(
        "SELECT r.member_id, n.question, n.text FROM runs r JOIN notes n ON n.run_id = r.id"
        " WHERE r.institution_id = ? AND r.assessment_id = ? AND n.draft = 0 ORDER BY r.id, n.written_at, n.message_id",
        (institution, assessment),
    )
    notes: dict[tuple[int, str], list[str]] = {}
    for row in rows:
        notes.setdefault((row["member_id"], row["question"]), []).append(row["text"])
    return {place: tuple(texts) for place, texts in notes.items()}


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
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id, question) DO UPDATE"
        " SET text = excluded.text, draft = excluded.draft",
        (institution, run, question, source.chat, source.message, text, int(draft), to_stored(now)),
    )
    if draft:
        _forget_oldest_drafts(connection, institution, run, question)


def save_evidence(
    connection: Connection,
    *,
    institution: int,
    run: int,
    question: str,
    chat: int,
    evidence: Evidence,
    now: datetime,
) -> None:
    """Store that a message holds evidence."""
    connection.execute(
        "INSERT INTO evidence (institution_id, run_id, question, chat_id, message_id, photo, file_id, name, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO UPDATE"
        " SET photo = excluded.photo, file_id = excluded.file_id, name = excluded.name",
        (
            institution,
            run,
            question,
            chat,
            evidence.message,
            int(evidence.photo),
            evidence.file_id,
            evidence.name,
            to_stored(now),
        ),
    )


def drop_attachment(connection: Connection, *, institution: int, run: int, question: str, source: Source) -> None:
    """Remove what a message was kept as with a question, its note and its evidence."""
    drop_note(connection, institution=institution, run=run, question=question, source=source)
    connection.execute(
        "DELETE FROM evidence"
        " WHERE institution_id = ? AND run_id = ? AND question = ? AND chat_id = ? AND message_id = ?",
        (institution, run, question, source.chat, source.message),
    )


def drop_note(connection: Connection, *, institution: int, run: int, question: str, source: Source) -> None:
    """Remove the note to a question that came in a message."""
    connection.execute(
        "DELETE FROM notes WHERE institution_id = ? AND run_id = ? AND question = ? AND chat_id = ? AND message_id = ?",
        (institution, run, question, source.chat, source.message),
    )


def _forget_oldest_drafts(connection: Connection, institution: int, run: int, question: str) -> None:
    of_question = "institution_id = ? AND run_id = ? AND question = ? AND draft = 1"
    connection.execute(
        f"DELETE FROM notes WHERE {of_question} AND (chat_id, message_id) NOT IN"
        f" (SELECT chat_id, message_id FROM notes WHERE {of_question} ORDER BY message_id DESC LIMIT {DRAFTS})",
        (institution, run, question) * 2,
    )


def _read_evidence(row: Row) -> Evidence:
    return Evidence(message=row["message_id"], file_id=row["file_id"], photo=bool(row["photo"]), name=row["name"])
