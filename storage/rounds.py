"""Rounds, planned or not, and the people who are asked in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.round import Asked, Privacy, Round, Stage
from bot.assessment.run import Place
from storage.moments import from_stored, to_stored

_ROUND = "SELECT id, institution_id, privacy, asked, opened_at, opened_by, until, closed_at FROM rounds"

_STAGES = {Place.INTRO: Stage.NOT_BEGUN, Place.SUBMITTED: Stage.HANDED_IN}
"""Every other place of a run is under way."""


def add_round(
    connection: Connection,
    *,
    institution: int,
    now: datetime,
    opened_by: int | None = None,
    privacy: Privacy = Privacy.NAMED,
    asked: Asked = Asked.EVERYONE,
    until: datetime | None = None,
) -> int:
    """Open a round and return its id; without `until` it is a look. Its privacy never changes."""
    row = connection.execute(
        "INSERT INTO rounds (institution_id, privacy, asked, opened_at, opened_by, until)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (institution, privacy, asked, to_stored(now), opened_by, to_stored(until) if until else None),
    ).fetchone()
    return int(row["id"])


def find_round(connection: Connection, *, institution: int, round_: int) -> Round | None:
    """A round by its id."""
    row = connection.execute(f"{_ROUND} WHERE institution_id = ? AND id = ?", (institution, round_)).fetchone()
    return row and _read_round(row)


def open_rounds(connection: Connection, institution: int) -> tuple[Round, ...]:
    """The rounds that take answers, those planned first, then the newest first."""
    rows = connection.execute(
        f"{_ROUND} WHERE institution_id = ? AND closed_at IS NULL ORDER BY until IS NULL, opened_at DESC, id DESC",
        (institution,),
    )
    return tuple(_read_round(row) for row in rows)


def closed_rounds(connection: Connection, institution: int, *, most: int) -> tuple[Round, ...]:
    """The rounds closed last, the newest first."""
    rows = connection.execute(
        f"{_ROUND} WHERE institution_id = ? AND closed_at IS NOT NULL ORDER BY closed_at DESC, id DESC LIMIT ?",
        (institution, most),
    )
    return tuple(_read_round(row) for row in rows)


def rounds_closed_since(connection: Connection, institution: int, moment: datetime) -> tuple[Round, ...]:
    """The rounds closed at a moment or after it, the newest first."""
    rows = connection.execute(
        f"{_ROUND} WHERE institution_id = ? AND closed_at >= ? ORDER BY closed_at DESC, id DESC",
        (institution, to_stored(moment)),
    )
    return tuple(_read_round(row) for row in rows)


def rounds_past_their_end(connection: Connection, now: datetime) -> tuple[Round, ...]:
    """The planned rounds of all institutions in use whose time is over and that are open still."""
    rows = connection.execute(
        f"{_ROUND} WHERE closed_at IS NULL AND until <= ?"
        " AND institution_id IN (SELECT id FROM institutions WHERE archived_at IS NULL) ORDER BY until, id",
        (to_stored(now),),
    )
    return tuple(_read_round(row) for row in rows)


def move_end(connection: Connection, *, institution: int, round_: int, until: datetime) -> None:
    """Let a round close at another time."""
    connection.execute(
        "UPDATE rounds SET until = ? WHERE institution_id = ? AND id = ?", (to_stored(until), institution, round_)
    )


def close_round(connection: Connection, *, institution: int, round_: int, now: datetime) -> None:
    """Close a round with its assessments: its answers change no more."""
    stored = to_stored(now)
    connection.execute(
        "UPDATE assessments SET closed_at = ? WHERE institution_id = ? AND round_id = ?", (stored, institution, round_)
    )
    connection.execute(
        "UPDATE rounds SET closed_at = ? WHERE institution_id = ? AND id = ?", (stored, institution, round_)
    )


def add_participants(
    connection: Connection, *, institution: int, round_: int, department: int, members: Iterable[int]
) -> None:
    """Ask members for their answers; those asked already stay."""
    connection.executemany(
        "INSERT INTO participants (institution_id, round_id, department_id, member_id) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [(institution, round_, department, member) for member in members],
    )


def participants_of(connection: Connection, *, institution: int, round_: int, department: int) -> tuple[int, ...]:
    """The members asked for a department in a round."""
    rows = connection.execute(
        "SELECT member_id FROM participants WHERE institution_id = ? AND round_id = ? AND department_id = ?"
        " ORDER BY member_id",
        (institution, round_, department),
    )
    return tuple(row["member_id"] for row in rows)


def stages_of_assessment(connection: Connection, *, institution: int, assessment: int) -> dict[int, Stage]:
    """How far the members are who have opened it."""
    rows = connection.execute(
        "SELECT member_id, place FROM runs WHERE institution_id = ? AND assessment_id = ? ORDER BY id",
        (institution, assessment),
    )
    return {row["member_id"]: _STAGES.get(row["place"], Stage.UNDER_WAY) for row in rows}


def count_missing(connection: Connection, *, institution: int, round_: int, department: int | None = None) -> int:
    """How many answers of those asked are still to be handed in, in a round or in one of its departments."""
    row = connection.execute(
        "SELECT COUNT(*) AS number FROM participants p"
        " JOIN members m ON m.id = p.member_id AND m.removed_at IS NULL"
        " JOIN assessments a ON a.round_id = p.round_id AND a.department_id = p.department_id"
        " LEFT JOIN runs r ON r.assessment_id = a.id AND r.member_id = p.member_id AND r.place = ?"
        " WHERE p.institution_id = ? AND p.round_id = ? AND p.department_id = COALESCE(?, p.department_id)"
        " AND r.id IS NULL",
        (Place.SUBMITTED, institution, round_, department),
    ).fetchone()
    return int(row["number"])


def participations_of(connection: Connection, *, institution: int, member: int) -> set[tuple[int, int]]:
    """The open rounds in which a member is asked, each with the department he is asked for."""
    rows = connection.execute(
        "SELECT p.round_id, p.department_id FROM participants p JOIN rounds r ON r.id = p.round_id"
        " WHERE p.institution_id = ? AND p.member_id = ? AND r.closed_at IS NULL",
        (institution, member),
    )
    return {(row["round_id"], row["department_id"]) for row in rows}


def _read_round(row: Row) -> Round:
    return Round(
        id=row["id"],
        institution=row["institution_id"],
        privacy=Privacy(row["privacy"]),
        asked=Asked(row["asked"]),
        opened_at=from_stored(row["opened_at"]),
        opened_by=row["opened_by"],
        until=from_stored(row["until"]) if row["until"] is not None else None,
        closed_at=from_stored(row["closed_at"]) if row["closed_at"] is not None else None,
    )
