"""Assessments: one area of one department in a round, and what is known of the voices in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.delta import FollowUp
from bot.assessment.round import Privacy
from bot.assessment.voices import Settled
from storage.moments import from_stored, to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAssessment:
    """An assessment, with the revision of the flow it was opened with."""

    id: int
    institution: int
    round: int
    department: int
    area: str
    revision: int
    privacy: Privacy
    """That of its round."""
    opened_at: datetime
    closed_at: datetime | None
    follow_up: FollowUp | None = None
    """What it follows and asks again; without, it asks everything."""

    @property
    def asked(self) -> frozenset[str] | None:
        """The questions that it asks; None where it asks all."""
        return self.follow_up.asked if self.follow_up else None

    @property
    def closed(self) -> bool:
        """Whether its answers change no more."""
        return self.closed_at is not None


_ASSESSMENT = (
    "SELECT a.id, a.institution_id, a.round_id, a.department_id, a.area, a.revision_id, a.opened_at,"
    " a.closed_at, a.follows_id, a.asked,"
    " (SELECT r.privacy FROM rounds r WHERE r.id = a.round_id) AS privacy"
)


def add_assessment(
    connection: Connection,
    *,
    institution: int,
    round_: int,
    department: int,
    area: str,
    revision: int,
    now: datetime,
    follow_up: FollowUp | None = None,
) -> int:
    """Put a pair of department and area under a round and return the assessment's id."""
    row = connection.execute(
        "INSERT INTO assessments (institution_id, round_id, department_id, area, revision_id, opened_at, follows_id,"
        " asked) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (institution, round_, department, area, revision, to_stored(now), *_write_follow_up(follow_up)),
    ).fetchone()
    return int(row["id"])


def ask_otherwise(connection: Connection, assessment: StoredAssessment, follow_up: FollowUp | None) -> None:
    """Make an open assessment a follow-up, or, without one, let it ask everything."""
    connection.execute(
        "UPDATE assessments SET follows_id = ?, asked = ? WHERE institution_id = ? AND id = ?",
        (*_write_follow_up(follow_up), assessment.institution, assessment.id),
    )


def find_assessment(connection: Connection, *, institution: int, assessment: int) -> StoredAssessment | None:
    """An assessment by its id."""
    row = connection.execute(
        f"{_ASSESSMENT} FROM assessments a WHERE a.institution_id = ? AND a.id = ?", (institution, assessment)
    ).fetchone()
    return row and _read(row)


def open_assessment(connection: Connection, *, institution: int, department: int, area: str) -> StoredAssessment | None:
    """The assessment of this pair that takes answers now."""
    row = connection.execute(
        f"{_ASSESSMENT} FROM assessments a"
        " WHERE a.institution_id = ? AND a.department_id = ? AND a.area = ? AND a.closed_at IS NULL",
        (institution, department, area),
    ).fetchone()
    return row and _read(row)


def assessments_of_round(connection: Connection, *, institution: int, round_: int) -> tuple[StoredAssessment, ...]:
    """What a round is made of."""
    rows = connection.execute(
        f"{_ASSESSMENT} FROM assessments a WHERE a.institution_id = ? AND a.round_id = ? ORDER BY a.id",
        (institution, round_),
    )
    return tuple(_read(row) for row in rows)


def open_assessments(connection: Connection, institution: int) -> tuple[StoredAssessment, ...]:
    """Those of the institution that take answers now, of pairs that it has given up since as well."""
    rows = connection.execute(
        f"{_ASSESSMENT} FROM assessments a WHERE a.institution_id = ? AND a.closed_at IS NULL ORDER BY a.id",
        (institution,),
    )
    return tuple(_read(row) for row in rows)


def last_closed_assessments(connection: Connection, institution: int) -> tuple[StoredAssessment, ...]:
    """Of each pair of department and area, the one closed last in which somebody answered."""
    rows = connection.execute(
        f"{_ASSESSMENT} FROM department_areas p JOIN assessments a ON a.id = ("
        "  SELECT b.id FROM assessments b WHERE b.institution_id = p.institution_id"
        "  AND b.department_id = p.department_id AND b.area = p.area AND b.closed_at IS NOT NULL"
        "  AND EXISTS (SELECT 1 FROM runs r JOIN answers w ON w.run_id = r.id WHERE r.assessment_id = b.id)"
        "  ORDER BY b.closed_at DESC, b.id DESC LIMIT 1"
        " ) WHERE p.institution_id = ? ORDER BY a.id",
        (institution,),
    )
    return tuple(_read(row) for row in rows)


def assessment_before(connection: Connection, assessment: StoredAssessment) -> StoredAssessment | None:
    """The one of the same pair, closed before it, in which somebody answered."""
    row = connection.execute(
        f"{_ASSESSMENT} FROM assessments a WHERE a.institution_id = ? AND a.department_id = ? AND a.area = ?"
        " AND a.closed_at IS NOT NULL AND a.id <> ? AND (? IS NULL OR a.closed_at <= ?)"
        " AND EXISTS (SELECT 1 FROM runs r JOIN answers w ON w.run_id = r.id WHERE r.assessment_id = a.id)"
        " ORDER BY a.closed_at DESC, a.id DESC LIMIT 1",
        (
            assessment.institution,
            assessment.department,
            assessment.area,
            assessment.id,
            *(to_stored(assessment.closed_at) if assessment.closed_at else None,) * 2,
        ),
    ).fetchone()
    return row and _read(row)


def move_to_round(connection: Connection, assessment: StoredAssessment, round_: int) -> None:
    """Put an open assessment under another round, and end its former round where nothing is left in it."""
    connection.execute(
        "UPDATE assessments SET round_id = ? WHERE institution_id = ? AND id = ?",
        (round_, assessment.institution, assessment.id),
    )
    connection.execute(
        "DELETE FROM rounds WHERE institution_id = ? AND id = ?"
        " AND NOT EXISTS (SELECT 1 FROM assessments a WHERE a.round_id = rounds.id)",
        (assessment.institution, assessment.round),
    )


def settled_answers(connection: Connection, *, institution: int, assessment: int) -> dict[str, Settled]:
    """By question, the answer recorded last for all."""
    rows = connection.execute(
        "SELECT s.question, s.choice, s.reason, s.settled_at, p.name FROM settled_answers s"
        " LEFT JOIN members m ON m.id = s.settled_by LEFT JOIN persons p ON p.id = m.person_id"
        " WHERE s.institution_id = ? AND s.assessment_id = ? ORDER BY s.id",
        (institution, assessment),
    )
    return {
        row["question"]: Settled(
            choice=row["choice"], reason=row["reason"], by=row["name"], at=from_stored(row["settled_at"])
        )
        for row in rows
    }


def settle_answer(
    connection: Connection,
    *,
    institution: int,
    assessment: int,
    question: str,
    choice: str,
    reason: str | None,
    member: int | None,
    now: datetime,
) -> None:
    """Record an answer for all; what was recorded before stays on record. See `Settled` for what may be missing."""
    connection.execute(
        "INSERT INTO settled_answers (institution_id, assessment_id, question, choice, reason, settled_by, settled_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (institution, assessment, question, choice, reason, member, to_stored(now)),
    )


def _read(row: Row) -> StoredAssessment:
    return StoredAssessment(
        id=row["id"],
        institution=row["institution_id"],
        round=row["round_id"],
        department=row["department_id"],
        area=row["area"],
        revision=row["revision_id"],
        privacy=Privacy(row["privacy"]),
        opened_at=from_stored(row["opened_at"]),
        closed_at=from_stored(row["closed_at"]) if row["closed_at"] is not None else None,
        follow_up=FollowUp(of=row["follows_id"], asked=frozenset(json.loads(row["asked"])))
        if row["follows_id"]
        else None,
    )


def _write_follow_up(follow_up: FollowUp | None) -> tuple[int | None, str | None]:
    return (follow_up.of, json.dumps(sorted(follow_up.asked))) if follow_up else (None, None)
