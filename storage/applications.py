"""People who opened an invite for several, and what was decided about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.applicants import Application, State
from bot.assessment.people import Person
from storage.invites import find_link
from storage.moments import from_stored, to_stored
from storage.people import find_person

_APPLICATION = (
    "SELECT a.id, a.institution_id, a.invite_id, a.member_key, a.state, a.applied_at, a.decided_by, p.telegram_id"
    " FROM applications a JOIN persons p ON p.id = a.person_id"
)


def put_application(
    connection: Connection, *, institution: int, invite: int, person: Person, key: str, now: datetime
) -> int:
    """Let a person wait for somebody's word, the first time or again by the same invite; return the id of it."""
    row = connection.execute(
        "INSERT INTO applications (institution_id, invite_id, person_id, member_key, state, applied_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (invite_id, person_id) DO UPDATE SET member_key = excluded.member_key,"
        " state = excluded.state, applied_at = excluded.applied_at, decided_by = NULL, decided_at = NULL RETURNING id",
        (institution, invite, person.id, key, State.WAITING, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def find_application(connection: Connection, *, institution: int, application: int) -> Application | None:
    """An application of an institution."""
    row = connection.execute(
        f"{_APPLICATION} WHERE a.institution_id = ? AND a.id = ?", (institution, application)
    ).fetchone()
    return row and _read(connection, row)


def find_application_by(connection: Connection, *, institution: int, invite: int, person: int) -> Application | None:
    """What a person applied for by an invite."""
    row = connection.execute(
        f"{_APPLICATION} WHERE a.institution_id = ? AND a.invite_id = ? AND a.person_id = ?",
        (institution, invite, person),
    ).fetchone()
    return row and _read(connection, row)


def waiting_in(connection: Connection, institution: int) -> tuple[Application, ...]:
    """Those who wait in an institution, the longest first."""
    rows = connection.execute(
        f"{_APPLICATION} WHERE a.institution_id = ? AND a.state = ? ORDER BY a.applied_at, a.id",
        (institution, State.WAITING),
    )
    return tuple(_read_all(connection, rows.fetchall()))


def waiting_of(connection: Connection, telegram_id: int) -> tuple[Application, ...]:
    """Where an account waits, in whichever institutions: the latest first."""
    rows = connection.execute(
        f"{_APPLICATION} WHERE p.telegram_id = ? AND a.state = ? ORDER BY a.applied_at DESC, a.id DESC",
        (telegram_id, State.WAITING),
    )
    return tuple(_read_all(connection, rows.fetchall()))


def settle(
    connection: Connection, application: Application, state: State, *, decided_by: int | None, now: datetime
) -> None:
    """Store what was decided, and by which member; by none where the person himself did."""
    connection.execute(
        "UPDATE applications SET state = ?, decided_by = ?, decided_at = ? WHERE institution_id = ? AND id = ?",
        (state, decided_by, to_stored(now), application.institution, application.id),
    )


def _read_all(connection: Connection, rows: list[Row]) -> Iterator[Application]:
    return (_read(connection, row) for row in rows)


def _read(connection: Connection, row: Row) -> Application:
    link = find_link(connection, institution=row["institution_id"], invite=row["invite_id"])
    person = find_person(connection, row["telegram_id"])
    assert link is not None  # noqa: S101 - the row refers to it
    assert person is not None  # noqa: S101 - as above
    return Application(
        id=row["id"],
        institution=row["institution_id"],
        link=link,
        person=person,
        key=row["member_key"],
        state=State(row["state"]),
        applied_at=from_stored(row["applied_at"]),
        decided_by=row["decided_by"],
    )
