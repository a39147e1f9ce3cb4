"""Sheets that came back and wait for their sender's word, each by the chat and message it came in."""

from __future__ import annotations

from datetime import datetime, timedelta
from sqlite3 import Connection

from storage.moments import to_stored
from storage.notes import Source

KEPT = timedelta(days=30)
"""How long a sheet waits."""

MOST = 20
"""Sheets of a member that wait: more than there are areas. The oldest make room for new ones."""


def keep_sheet(
    connection: Connection, *, institution: int, member: int, source: Source, file_id: str, now: datetime
) -> None:
    """Keep where the file of a sheet is, in place of what the same message held; forget those too old or too many."""
    connection.execute(
        "DELETE FROM sheets WHERE institution_id = ? AND sent_at < ?", (institution, to_stored(now - KEPT))
    )
    connection.execute(
        "INSERT INTO sheets (chat_id, message_id, institution_id, member_id, file_id, sent_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO UPDATE"
        " SET institution_id = excluded.institution_id, member_id = excluded.member_id,"
        " file_id = excluded.file_id, sent_at = excluded.sent_at",
        (source.chat, source.message, institution, member, file_id, to_stored(now)),
    )
    connection.execute(
        "DELETE FROM sheets WHERE institution_id = ? AND member_id = ? AND (chat_id, message_id) NOT IN"
        " (SELECT chat_id, message_id FROM sheets WHERE institution_id = ? AND member_id = ?"
        f" ORDER BY sent_at DESC, message_id DESC LIMIT {MOST})",
        (institution, member) * 2,
    )


def find_sheet(connection: Connection, *, institution: int, member: int, source: Source) -> str | None:
    """The file of a sheet that a member sent, while it waits."""
    row = connection.execute(
        "SELECT file_id FROM sheets WHERE institution_id = ? AND member_id = ? AND chat_id = ? AND message_id = ?",
        (institution, member, source.chat, source.message),
    ).fetchone()
    return row and str(row["file_id"])


def drop_sheet(connection: Connection, *, institution: int, member: int, source: Source) -> bool:
    """Let a sheet wait no longer; whether it did until now."""
    dropped = connection.execute(
        "DELETE FROM sheets WHERE institution_id = ? AND member_id = ? AND chat_id = ? AND message_id = ?",
        (institution, member, source.chat, source.message),
    )
    return dropped.rowcount > 0
