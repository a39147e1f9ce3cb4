"""Who is asked whether something that is said to be done is so."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.action import Status
from bot.assessment.rechecking import Recheck
from storage.moments import from_stored, to_stored

_RECHECK = (
    "SELECT r.id, r.action_id, r.member_id, r.asked_at, r.passed_at, o.sent_at FROM rechecks r"
    " LEFT JOIN outbox o ON o.key = 'recheck:' || r.id || ':' || r.member_id WHERE r.institution_id = ?"
)
"""With when the message that asks was sent: it waits for the letter of a day."""


def ask_member(connection: Connection, *, institution: int, action: int, member: int, now: datetime) -> int:
    """Ask a member, where nobody else is being asked; returns the recheck's id."""
    row = connection.execute(
        "INSERT INTO rechecks (institution_id, action_id, member_id, asked_at) VALUES (?, ?, ?, ?) RETURNING id",
        (institution, action, member, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def open_recheck(connection: Connection, *, institution: int, action: int) -> Recheck | None:
    """Who is being asked about an action, if anybody is."""
    return _find(connection, "r.action_id = ?", institution, action)


def find_recheck(connection: Connection, *, institution: int, recheck: int) -> Recheck | None:
    """One by its id, unless it is answered or given up."""
    return _find(connection, "r.id = ?", institution, recheck)


def rechecks_of_action(connection: Connection, *, institution: int, action: int) -> tuple[Recheck, ...]:
    """Everybody who was asked since the action was said to be done, in order."""
    rows = connection.execute(f"{_RECHECK} AND r.action_id = ? ORDER BY r.id", (institution, action))
    return tuple(map(_read, rows))


def rechecks_of_member(connection: Connection, *, institution: int, member: int) -> tuple[Recheck, ...]:
    """What a member is asked and has not answered."""
    rows = connection.execute(
        f"{_RECHECK} AND r.member_id = ? AND r.passed_at IS NULL ORDER BY r.id", (institution, member)
    )
    return tuple(map(_read, rows))


def institutions_rechecking(connection: Connection) -> tuple[int, ...]:
    """The institutions in use that have an action that is said to be done."""
    rows = connection.execute(
        "SELECT DISTINCT institution_id FROM actions WHERE status = ?"
        " AND institution_id IN (SELECT id FROM institutions WHERE archived_at IS NULL) ORDER BY institution_id",
        (Status.SAID_DONE,),
    )
    return tuple(row["institution_id"] for row in rows)


def pass_on(connection: Connection, recheck: Recheck, *, institution: int, now: datetime) -> None:
    """Ask the member no more: he does not know, or is not here."""
    connection.execute(
        "UPDATE rechecks SET passed_at = ? WHERE institution_id = ? AND id = ?",
        (to_stored(now), institution, recheck.id),
    )


def members_asked(connection: Connection, *, institution: int, action: int) -> frozenset[int]:
    """Everybody who was asked since the action was said to be done."""
    rows = connection.execute(
        "SELECT member_id FROM rechecks WHERE institution_id = ? AND action_id = ?", (institution, action)
    )
    return frozenset(row["member_id"] for row in rows)


def forget_rechecks(connection: Connection, *, institution: int, action: int) -> None:
    """Keep nothing of who was asked about an action: it is decided."""
    connection.execute("DELETE FROM rechecks WHERE institution_id = ? AND action_id = ?", (institution, action))


def _find(connection: Connection, condition: str, institution: int, number: int) -> Recheck | None:
    row: Row | None = connection.execute(
        f"{_RECHECK} AND r.passed_at IS NULL AND {condition}", (institution, number)
    ).fetchone()
    return _read(row) if row else None


def _read(row: Row) -> Recheck:
    return Recheck(
        id=row["id"],
        action=row["action_id"],
        member=row["member_id"],
        asked_at=from_stored(row["asked_at"]),
        told_at=from_stored(row["sent_at"]) if row["sent_at"] else None,
        passed_at=from_stored(row["passed_at"]) if row["passed_at"] else None,
    )
