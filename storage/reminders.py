"""What members were reminded of, put off, declined and stopped; and what waits to be done in rounds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.reminders import Due, History, NotTold, ReminderKind
from bot.assessment.run import Place
from storage.moments import from_stored, to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfinishedRun:
    """A run that somebody has begun and not handed in."""

    id: int
    touched_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingRound:
    """A round with an end that waits for a member's answers."""

    id: int
    opened_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """On which day of the week a member wants a digest, Monday is 0, and since when."""

    weekday: int
    since: date


def history_of(connection: Connection, *, institution: int, member: int) -> History:
    """All that a member was reminded of, and what he said to it."""
    key = (institution, member)
    steps = connection.execute(
        "SELECT kind, subject, step FROM reminded WHERE institution_id = ? AND member_id = ?", key
    )
    put_off = connection.execute(
        "SELECT kind, subject, until FROM put_off WHERE institution_id = ? AND member_id = ?", key
    )
    return History(
        steps=frozenset((ReminderKind(row["kind"]), row["subject"], row["step"]) for row in steps),
        put_off={
            (ReminderKind(row["kind"]), row["subject"]): row["until"] and date.fromisoformat(row["until"])
            for row in put_off
        },
        stopped=stopped_kinds(connection, institution=institution, member=member),
    )


def stopped_kinds(connection: Connection, *, institution: int, member: int) -> frozenset[ReminderKind]:
    """The kinds of reminders that a member wants no more."""
    rows = connection.execute(
        "SELECT kind FROM stopped_reminders WHERE institution_id = ? AND member_id = ?", (institution, member)
    )
    return frozenset(ReminderKind(row["kind"]) for row in rows)


def note_reminded(connection: Connection, due: Due, *, institution: int, member: int, now: datetime) -> None:
    """Remember that a member was reminded."""
    connection.executemany(
        "INSERT INTO reminded (institution_id, member_id, kind, subject, step, reminded_at) VALUES (?, ?, ?, ?, ?, ?)",
        [(institution, member, due.pending.kind, due.pending.subject, step, to_stored(now)) for step in due.steps],
    )


def put_off(
    connection: Connection, *, institution: int, member: int, kind: ReminderKind, subject: int, until: date | None
) -> None:
    """Leave a thing alone until a day, or for ever."""
    connection.execute(
        "INSERT INTO put_off (institution_id, member_id, kind, subject, until) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (member_id, kind, subject) DO UPDATE SET until = excluded.until",
        (institution, member, kind, subject, until and until.isoformat()),
    )


def remind_again(connection: Connection, *, institution: int, member: int, kind: ReminderKind, subject: int) -> None:
    """Remind a member again of a thing that he put off or declined."""
    connection.execute(
        "DELETE FROM put_off WHERE institution_id = ? AND member_id = ? AND kind = ? AND subject = ?",
        (institution, member, kind, subject),
    )


def remind_all_again(
    connection: Connection, *, institution: int, kinds: Collection[ReminderKind], subject: int
) -> bool:
    """Remind everybody again of a thing that was put off or declined; whether anybody had done so."""
    marks = ", ".join("?" * len(kinds))
    found = connection.execute(
        f"DELETE FROM put_off WHERE institution_id = ? AND subject = ? AND kind IN ({marks})",
        (institution, subject, *kinds),
    )
    return found.rowcount > 0


def members_not_told(connection: Connection, institution: int, kind: ReminderKind, *, today: date) -> NotTold:
    """Who has stopped or declined a kind of reminders, is away, or has blocked the bot."""
    rows = connection.execute(
        "SELECT m.id, NULL AS subject FROM members m JOIN persons p ON p.id = m.person_id"
        " WHERE m.institution_id = ? AND (p.blocked_at IS NOT NULL OR p.away_until > ?)"
        " UNION ALL SELECT member_id, NULL FROM stopped_reminders WHERE institution_id = ? AND kind = ?"
        " UNION ALL SELECT member_id, subject FROM put_off WHERE institution_id = ? AND kind = ? AND until IS NULL",
        (institution, today.isoformat(), institution, kind, institution, kind),
    )
    return frozenset((row["id"], row["subject"]) for row in rows)


def stop_kind(connection: Connection, *, institution: int, member: int, kind: ReminderKind, stopped: bool) -> None:
    """Remind a member of a kind of thing no more, or again."""
    key = (institution, member, kind)
    if stopped:
        connection.execute(
            "INSERT INTO stopped_reminders (institution_id, member_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            key,
        )
    else:
        connection.execute("DELETE FROM stopped_reminders WHERE institution_id = ? AND member_id = ? AND kind = ?", key)


def digest_of(connection: Connection, *, institution: int, member: int) -> Digest | None:
    """Whether a member wants a digest of the week."""
    row = connection.execute(
        "SELECT weekday, since FROM weekly_digests WHERE institution_id = ? AND member_id = ?", (institution, member)
    ).fetchone()
    return row and Digest(weekday=row["weekday"], since=date.fromisoformat(row["since"]))


def save_digest(connection: Connection, *, institution: int, member: int, digest: Digest | None) -> None:
    """Store whether a member wants a digest of the week."""
    connection.execute("DELETE FROM weekly_digests WHERE institution_id = ? AND member_id = ?", (institution, member))
    if digest:
        connection.execute(
            "INSERT INTO weekly_digests (member_id, institution_id, weekday, since) VALUES (?, ?, ?, ?)",
            (member, institution, digest.weekday, digest.since.isoformat()),
        )


def unfinished_runs(connection: Connection, *, institution: int, member: int) -> Sequence[UnfinishedRun]:
    """The runs that a member has begun in rounds that are open."""
    rows = connection.execute(
        "SELECT r.id, r.touched_at FROM runs r JOIN assessments a ON a.id = r.assessment_id"
        " WHERE r.institution_id = ? AND r.member_id = ? AND a.closed_at IS NULL AND r.place NOT IN (?, ?)"
        " ORDER BY r.id",
        (institution, member, Place.INTRO, Place.SUBMITTED),
    )
    return [UnfinishedRun(id=row["id"], touched_at=from_stored(row["touched_at"])) for row in rows]


def closing_rounds(connection: Connection, *, institution: int, member: int) -> Sequence[ClosingRound]:
    """The rounds with an end that ask a member for answers which he has not handed in."""
    rows = connection.execute(
        "SELECT o.id, o.opened_at, o.until FROM rounds o WHERE o.institution_id = ? AND o.closed_at IS NULL"
        " AND o.until IS NOT NULL AND EXISTS (SELECT 1 FROM participants p"
        " JOIN assessments a ON a.round_id = p.round_id AND a.department_id = p.department_id"
        " LEFT JOIN runs r ON r.assessment_id = a.id AND r.member_id = p.member_id AND r.place = ?"
        " WHERE p.member_id = ? AND p.round_id = o.id AND r.id IS NULL) ORDER BY o.id",
        (institution, Place.SUBMITTED, member),
    )
    return [
        ClosingRound(id=row["id"], opened_at=from_stored(row["opened_at"]), until=from_stored(row["until"]))
        for row in rows
    ]
