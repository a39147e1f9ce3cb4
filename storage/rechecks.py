"""Who is asked whether something that is said to be done is so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection, Row

from storage.moments import to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """That a member is asked about an action and has not answered yet."""

    id: int
    action: int
    member: int


def ask_member(connection: Connection, *, institution: int, action: int, member: int, now: datetime) -> int:
    """Ask a member, where nobody else is being asked; returns the recheck's id."""
    row = connection.execute(
        "INSERT INTO rechecks (institution_id, action_id, member_id, asked_at) VALUES (?, ?, ?, ?) RETURNING id",
        (institution, action, member, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def open_recheck(connection: Connection, *, institution: int, action: int) -> Recheck | None:
    """Who is being asked about an action, if anybody is."""
    return _find(connection, "institution_id = ? AND action_id = ?", (institution, action))


def find_recheck(connection: Connection, *, institution: int, recheck: int) -> Recheck | None:
    """One by its id, unless it is answered or given up."""
    return _find(connection, "institution_id = ? AND id = ?", (institution, recheck))


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


def unreachable_members(connection: Connection, institution: int, *, today: date) -> frozenset[int]:
    """The members who would not read that they are asked: they have blocked the bot, or are away."""
    rows = connection.execute(
        "SELECT m.id FROM members m JOIN persons p ON p.id = m.person_id"
        " WHERE m.institution_id = ? AND (p.blocked_at IS NOT NULL OR p.away_until > ?)",
        (institution, today.isoformat()),
    )
    return frozenset(row["id"] for row in rows)


def _find(connection: Connection, condition: str, values: tuple[int, ...]) -> Recheck | None:
    row: Row | None = connection.execute(
        f"SELECT id, action_id, member_id FROM rechecks WHERE passed_at IS NULL AND {condition}", values
    ).fetchone()
    return Recheck(id=row["id"], action=row["action_id"], member=row["member_id"]) if row else None
