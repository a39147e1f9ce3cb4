"""Rounds, and the assessments they are made of: one area of one department each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from storage.moments import to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAssessment:
    """An assessment, with the revision of the flow it was opened with."""

    id: int
    department: int
    area: str
    revision: int
    closed: bool


def open_assessment(connection: Connection, *, institution: int, department: int, area: str) -> int | None:
    """The assessment of this pair that is open now."""
    row = connection.execute(
        "SELECT id FROM assessments WHERE institution_id = ? AND department_id = ? AND area = ? AND closed_at IS NULL",
        (institution, department, area),
    ).fetchone()
    return row and int(row["id"])


def add_round(connection: Connection, *, institution: int, now: datetime) -> int:
    """Open a named round and return its id."""
    row = connection.execute(
        "INSERT INTO rounds (institution_id, privacy, opened_at) VALUES (?, 'named', ?) RETURNING id",
        (institution, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def add_assessment(
    connection: Connection, *, institution: int, round_: int, department: int, area: str, revision: int, now: datetime
) -> int:
    """Put a pair of department and area under a round and return the assessment's id."""
    row = connection.execute(
        "INSERT INTO assessments (institution_id, round_id, department_id, area, revision_id, opened_at)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (institution, round_, department, area, revision, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def close_round(connection: Connection, *, institution: int, round_: int, now: datetime) -> None:
    """Close a round with its assessments: its answers change no more."""
    stored = to_stored(now)
    connection.execute(
        "UPDATE assessments SET closed_at = ? WHERE institution_id = ? AND round_id = ?", (stored, institution, round_)
    )
    connection.execute(
        "UPDATE rounds SET closed_at = ? WHERE institution_id = ? AND id = ?", (stored, institution, round_)
    )


def assessments_to_compare(connection: Connection, *, institution: int, area: str) -> tuple[StoredAssessment, ...]:
    """Of each department that covers the area: what is open, and what was closed last."""
    rows = connection.execute(
        "SELECT id, department_id, area, revision_id, closed_at FROM assessments a"
        " WHERE institution_id = ? AND area = ? AND (closed_at IS NULL OR id = ("
        "  SELECT b.id FROM assessments b WHERE b.institution_id = a.institution_id AND b.area = a.area"
        "  AND b.department_id = a.department_id AND b.closed_at IS NOT NULL"
        "  ORDER BY b.closed_at DESC, b.id DESC LIMIT 1"
        " )) ORDER BY department_id, closed_at",
        (institution, area),
    )
    return tuple(
        StoredAssessment(
            id=row["id"],
            department=row["department_id"],
            area=row["area"],
            revision=row["revision_id"],
            closed=row["closed_at"] is not None,
        )
        for row in rows
    )
