"""Actions: the findings that an institution has decided to put right."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.action import Action
from storage.moments import from_stored, to_stored

_ACTION = (
    "SELECT a.id, a.question, a.area, a.wave, a.kept_at, p.name FROM actions a"
    " JOIN members m ON m.id = a.kept_by JOIN persons p ON p.id = m.person_id"
    " WHERE a.institution_id = ? AND a.dropped_at IS NULL"
)
_ORDER = " ORDER BY a.wave, a.id"


def actions_of(connection: Connection, institution: int) -> tuple[Action, ...]:
    """All that are kept, by wave, and within it as they were kept."""
    return tuple(_read(row) for row in connection.execute(f"{_ACTION}{_ORDER}", (institution,)))


def actions_of_area(connection: Connection, *, institution: int, area: str) -> tuple[Action, ...]:
    """Those of one area, in the same order."""
    rows = connection.execute(f"{_ACTION} AND a.area = ?{_ORDER}", (institution, area))
    return tuple(_read(row) for row in rows)


def keep_action(
    connection: Connection, *, institution: int, area: str, question: str, wave: int, member: int, now: datetime
) -> None:
    """Keep a finding as an action; one that is kept already stays as it is."""
    connection.execute(
        "INSERT INTO actions (institution_id, area, question, wave, kept_by, kept_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (institution, area, question, wave, member, to_stored(now)),
    )


def drop_action(connection: Connection, *, institution: int, action: int, now: datetime) -> bool:
    """Drop an action, which stays on record; whether it was kept until now."""
    dropped = connection.execute(
        "UPDATE actions SET dropped_at = ? WHERE institution_id = ? AND id = ? AND dropped_at IS NULL",
        (to_stored(now), institution, action),
    )
    return dropped.rowcount > 0


def _read(row: Row) -> Action:
    return Action(
        id=row["id"],
        question=row["question"],
        area=row["area"],
        wave=row["wave"],
        kept_by=row["name"],
        kept_at=from_stored(row["kept_at"]),
    )
