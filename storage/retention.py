"""What institutions chose to keep for how long, and what is past that time."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.applicants import State
from bot.assessment.retention import Retention
from storage.moments import to_stored


def retention_of(connection: Connection, institution: int) -> Retention:
    """What an institution chose."""
    row = connection.execute(
        "SELECT answers_months, former_days FROM institutions WHERE id = ?", (institution,)
    ).fetchone()
    return Retention(answers_months=row["answers_months"], former_days=row["former_days"])


def save_retention(connection: Connection, institution: int, retention: Retention) -> None:
    """Store what an institution chooses."""
    connection.execute(
        "UPDATE institutions SET answers_months = ?, former_days = ? WHERE id = ?",
        (retention.answers_months, retention.former_days, institution),
    )


def members_gone_before(connection: Connection, institution: int, moment: datetime) -> tuple[int, ...]:
    """The former members who went before a moment and are known still, but for those who wait to be let in again."""
    rows = connection.execute(
        "SELECT m.id FROM members m JOIN persons p ON p.id = m.person_id"
        " WHERE m.institution_id = ? AND m.removed_at < ? AND p.telegram_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM applications a WHERE a.institution_id = m.institution_id AND a.person_id = p.id"
        " AND a.state = ?) ORDER BY m.id",
        (institution, to_stored(moment), State.WAITING),
    )
    return tuple(row["id"] for row in rows)


def voices_closed_before(connection: Connection, institution: int, moment: datetime) -> tuple[tuple[int, int], ...]:
    """The rounds closed before a moment, each with every member of whom it is kept still what he said there."""
    rows = connection.execute(
        "SELECT DISTINCT o.id AS round_id, m.id AS member_id FROM rounds o"
        " JOIN assessments a ON a.round_id = o.id JOIN runs r ON r.assessment_id = a.id"
        " JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id"
        " WHERE o.institution_id = ? AND o.closed_at < ? AND p.telegram_id IS NOT NULL ORDER BY o.id, m.id",
        (institution, to_stored(moment)),
    )
    return tuple((row["round_id"], row["member_id"]) for row in rows)


def is_known_in_round(connection: Connection, *, institution: int, round_: int) -> bool:
    """Whether it is kept still of anybody what he said in a round."""
    row = connection.execute(
        "SELECT 1 FROM assessments a JOIN runs r ON r.assessment_id = a.id"
        " JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id"
        " WHERE a.institution_id = ? AND a.round_id = ? AND p.telegram_id IS NOT NULL LIMIT 1",
        (institution, round_),
    ).fetchone()
    return row is not None


def drop_applications_before(connection: Connection, institution: int, moment: datetime) -> int:
    """Forget who applied, by what was decided or not done before a moment; returns how many those were."""
    dropped = connection.execute(
        "DELETE FROM applications WHERE institution_id = ? AND COALESCE(decided_at, applied_at) < ?",
        (institution, to_stored(moment)),
    )
    return dropped.rowcount


def drop_names_on_links_before(connection: Connection, institution: int, moment: datetime) -> None:
    """Forget for whom links were that ended before a moment."""
    connection.execute(
        "UPDATE invites SET name = NULL WHERE institution_id = ? AND expires_at < ? AND name IS NOT NULL",
        (institution, to_stored(moment)),
    )


def drop_messages_before(connection: Connection, moment: datetime, *, most: int) -> int:
    """Forget messages that were sent or dropped before a moment, so many at once; returns how many those were."""
    dropped = connection.execute(
        "DELETE FROM outbox WHERE id IN"
        " (SELECT id FROM outbox WHERE COALESCE(sent_at, dropped_at) < ? ORDER BY id LIMIT ?)",
        (to_stored(moment), most),
    )
    return dropped.rowcount


def drop_set_asides_before(connection: Connection, moment: datetime) -> None:
    """Forget the updates that were set aside before a moment, with all that they held."""
    connection.execute("DELETE FROM set_asides WHERE set_aside_at < ?", (to_stored(moment),))


def persons_nowhere(connection: Connection) -> tuple[int, ...]:
    """The persons who are nothing anywhere: no member, nor former one, nor applicant."""
    rows = connection.execute(
        "SELECT p.id FROM persons p WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = p.id)"
        " AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.person_id = p.id) ORDER BY p.id"
    )
    return tuple(row["id"] for row in rows)
