"""When persons may be written to: what they chose, and when it is to be looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection, Row

from bot.assessment.waking import Habits, Pace
from storage.moments import from_stored, to_stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person as letters see him."""

    person: int
    chat: int
    zone: str
    habits: Habits
    last_letter: datetime | None
    look_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Whose working days count: a country by its two letters, or else that of a time zone."""

    country: str | None
    zone: str


def find_recipient(connection: Connection, person: int, *, usual: Habits) -> Recipient | None:
    """The person, unless he cannot be written to; what he did not choose is as usual."""
    row = connection.execute(
        "SELECT * FROM persons WHERE id = ? AND telegram_id IS NOT NULL AND blocked_at IS NULL", (person,)
    ).fetchone()
    return row and Recipient(
        person=person,
        chat=row["telegram_id"],
        zone=row["time_zone"],
        habits=_read_habits(row, usual),
        last_letter=None if row["letter_at"] is None else from_stored(row["letter_at"]),
        look_at=from_stored(row["look_at"]),
    )


def calendars_of(connection: Connection, person: int) -> tuple[Calendar, ...]:
    """The calendars of the institutions that a person belongs to; of none, those from which something waits for him."""
    for source in (
        "SELECT institution_id FROM members WHERE person_id = ? AND removed_at IS NULL",
        "SELECT institution_id FROM outbox WHERE person_id = ? AND sent_at IS NULL AND dropped_at IS NULL",
    ):
        rows = connection.execute(
            f"SELECT country, time_zone FROM institutions WHERE archived_at IS NULL AND id IN ({source})", (person,)
        ).fetchall()
        if rows:
            return tuple(Calendar(country=row["country"], zone=row["time_zone"]) for row in rows)
    return ()


def people_to_look_after(connection: Connection, now: datetime, *, most: int) -> Sequence[int]:
    """Persons for whom something waits that may be sent, or at whose things it is time to look; urgent ones first."""
    stored = to_stored(now)
    rows = connection.execute(
        "SELECT id, MIN(first) FROM ("
        "SELECT p.id, CASE WHEN o.urgent = 1 THEN 0 ELSE o.due_at END AS first FROM outbox o"
        " JOIN persons p ON p.id = o.person_id AND p.blocked_at IS NULL"
        " WHERE o.sent_at IS NULL AND o.dropped_at IS NULL AND o.due_at <= ? AND (o.urgent = 1 OR p.writable_at <= ?)"
        " UNION ALL SELECT id, look_at AS first FROM persons"
        " WHERE look_at <= ? AND blocked_at IS NULL AND telegram_id IS NOT NULL"
        ") GROUP BY id ORDER BY MIN(first), id LIMIT ?",
        (stored, stored, stored, most),
    )
    return [row["id"] for row in rows]


def save_look(connection: Connection, person: int, *, look_at: datetime) -> None:
    """Say when it is looked next at what a person has to do."""
    connection.execute("UPDATE persons SET look_at = ? WHERE id = ?", (to_stored(look_at), person))


def save_writable(
    connection: Connection, person: int, *, writable_at: datetime, letter_at: datetime | None = None
) -> None:
    """Say when a person may get his next letter, and that he got one."""
    connection.execute(
        "UPDATE persons SET writable_at = ?, letter_at = COALESCE(?, letter_at) WHERE id = ?",
        (to_stored(writable_at), letter_at and to_stored(letter_at), person),
    )


def choose(connection: Connection, person: int, choices: Mapping[str, int | str | None]) -> None:
    """Store what a person chose, by the names of `Habits`; what it changes is found out by the next look."""
    columns = ", ".join(f"{_COLUMNS[name]} = ?" for name in choices)
    connection.execute(f"UPDATE persons SET {columns} WHERE id = ?", (*choices.values(), person))
    _reckon_anew(connection, "SELECT ?", person)


def country_of(connection: Connection, institution: int) -> str | None:
    """The country that an institution chose."""
    row = connection.execute("SELECT country FROM institutions WHERE id = ?", (institution,)).fetchone()
    return None if row is None or row["country"] is None else str(row["country"])


def save_country(connection: Connection, institution: int, country: str | None) -> None:
    """Store the country whose holidays count; what it changes for its people is found out by the next look."""
    connection.execute("UPDATE institutions SET country = ? WHERE id = ?", (country, institution))
    _reckon_anew(connection, "SELECT person_id FROM members WHERE institution_id = ?", institution)


_COLUMNS = {
    "hour": "letter_hour",
    "quiet_from": "quiet_from",
    "quiet_until": "quiet_until",
    "pace": "pace",
    "away_until": "away_until",
}


def _reckon_anew(connection: Connection, persons: str, *values: int) -> None:
    """Forget when persons, found by a query, may be written to; what is urgent may have been put off for their sake."""
    connection.execute(f"UPDATE persons SET writable_at = 0, look_at = 0 WHERE id IN ({persons})", values)
    connection.execute(
        "UPDATE outbox SET due_at = created_at WHERE urgent = 1 AND sent_at IS NULL AND dropped_at IS NULL"
        f" AND person_id IN ({persons})",
        values,
    )


def _read_habits(row: Row, usual: Habits) -> Habits:
    def chosen(column: str, otherwise: int) -> int:
        return otherwise if row[column] is None else int(row[column])

    return Habits(
        hour=chosen("letter_hour", usual.hour),
        quiet_from=chosen("quiet_from", usual.quiet_from),
        quiet_until=chosen("quiet_until", usual.quiet_until),
        pace=usual.pace if row["pace"] is None else Pace(row["pace"]),
        away_until=None if row["away_until"] is None else date.fromisoformat(row["away_until"]),
    )
