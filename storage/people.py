"""Persons, and the members they are in institutions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.people import Hello, Member, Person, Role, RoleKind
from storage.institutions import read_institution
from storage.moments import to_stored

_PERSON = "id, telegram_id, name, language, time_zone, institution_id"

_MEMBER = (
    "SELECT m.id AS member_id, m.key, m.frontline, m.open_run_id, m.prompt, p.id, p.telegram_id, p.name, p.language,"
    " p.time_zone, p.institution_id, i.id AS i_id, i.slug AS i_slug, i.name AS i_name, i.language AS i_language,"
    " i.time_zone AS i_time_zone, i.set_up AS i_set_up"
    " FROM persons p JOIN members m ON m.person_id = p.id JOIN institutions i ON i.id = m.institution_id"
)


def find_person(connection: Connection, telegram_id: int) -> Person | None:
    """The person behind a Telegram account."""
    row = connection.execute(f"SELECT {_PERSON} FROM persons WHERE telegram_id = ?", (telegram_id,)).fetchone()
    return row and _read_person(row)


def add_person(connection: Connection, hello: Hello, *, time_zone: str, now: datetime) -> Person:
    """Store a person on first sight; a known one comes back as stored."""
    connection.execute(
        "INSERT INTO persons (telegram_id, name, language, time_zone, created_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (telegram_id) DO NOTHING",
        (hello.telegram_id, hello.name, hello.language, time_zone, to_stored(now)),
    )
    row = connection.execute(f"SELECT {_PERSON} FROM persons WHERE telegram_id = ?", (hello.telegram_id,)).fetchone()
    return _read_person(row)


def save_person(connection: Connection, person: Person) -> None:
    """Store the person's name, language, time zone and institution in use."""
    connection.execute(
        "UPDATE persons SET name = ?, language = ?, time_zone = ?, institution_id = ? WHERE id = ?",
        (person.name, person.language, person.time_zone, person.institution, person.id),
    )


def mark_reachable(connection: Connection, telegram_id: int, *, blocked_at: datetime | None) -> None:
    """Remember since when the person cannot be written to, or that he can again."""
    stored = to_stored(blocked_at) if blocked_at else None
    connection.execute("UPDATE persons SET blocked_at = ? WHERE telegram_id = ?", (stored, telegram_id))


def is_blocked(connection: Connection, person: int) -> bool:
    """Whether the person has blocked the bot."""
    row = connection.execute("SELECT blocked_at FROM persons WHERE id = ?", (person,)).fetchone()
    return row is not None and row["blocked_at"] is not None


def add_member(
    connection: Connection, *, institution: int, person: int, key: str, frontline: bool, now: datetime
) -> int:
    """Make the person a member, or again a member, of the institution and return the member's id."""
    row = connection.execute(
        "INSERT INTO members (institution_id, person_id, key, frontline, joined_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (institution_id, person_id) DO UPDATE"
        " SET frontline = CASE WHEN removed_at IS NULL THEN frontline ELSE excluded.frontline END, removed_at = NULL"
        " RETURNING id",
        (institution, person, key, int(frontline), to_stored(now)),
    ).fetchone()
    return int(row["id"])


def add_roles(connection: Connection, *, institution: int, member: int, roles: Iterable[Role]) -> None:
    """Give the member roles; those held already stay as they are."""
    held = set(_roles_of(connection, institution, member))
    connection.executemany(
        "INSERT INTO member_roles (institution_id, member_id, role, department_id) VALUES (?, ?, ?, ?)",
        [(institution, member, role.kind, role.department) for role in roles if role not in held],
    )


def find_member(connection: Connection, *, institution: int, telegram_id: int) -> Member | None:
    """The member that a Telegram account is in an institution, if it is one today."""
    return _member_where(connection, "m.institution_id = ? AND p.telegram_id = ?", (institution, telegram_id))


def member_by_id(connection: Connection, *, institution: int, member: int) -> Member | None:
    """The member by id, if he is one today."""
    return _member_where(connection, "m.institution_id = ? AND m.id = ?", (institution, member))


def member_of_person(connection: Connection, *, institution: int, person: int) -> Member | None:
    """The member that a person is in an institution, if he is one today."""
    return _member_where(connection, "m.institution_id = ? AND p.id = ?", (institution, person))


def member_in_use(connection: Connection, telegram_id: int) -> Member | None:
    """The member that a Telegram account is in the institution it is using now."""
    return _member_where(connection, "m.institution_id = p.institution_id AND p.telegram_id = ?", (telegram_id,))


def count_members(connection: Connection, *, institution: int, role: RoleKind) -> int:
    """How many members hold a role in an institution today."""
    row = connection.execute(
        "SELECT COUNT(DISTINCT m.id) AS number FROM members m JOIN member_roles r ON r.member_id = m.id"
        " WHERE m.institution_id = ? AND m.removed_at IS NULL AND r.role = ?",
        (institution, role),
    ).fetchone()
    return int(row["number"])


def open_card_of(connection: Connection, member: Member, run: int | None) -> None:
    """Say which run takes what the person writes; none takes nothing. What he was asked to write before is off."""
    connection.execute(
        "UPDATE members SET open_run_id = ?, prompt = NULL WHERE id = ? AND institution_id = ?",
        (run, member.id, member.institution.id),
    )


def ask_to_write(connection: Connection, member: Member, prompt: str | None) -> None:
    """Remember what the person was asked to write, or that it is nothing any more."""
    connection.execute(
        "UPDATE members SET prompt = ? WHERE id = ? AND institution_id = ?", (prompt, member.id, member.institution.id)
    )


def members_of(connection: Connection, institution: int, *, removed: bool = False) -> Mapping[int, Member]:
    """The institution's members of today by their ids; those removed as well, if wanted."""
    roles: dict[int, list[Role]] = {}
    for row in connection.execute(
        "SELECT member_id, role, department_id FROM member_roles WHERE institution_id = ? ORDER BY role, department_id",
        (institution,),
    ):
        roles.setdefault(row["member_id"], []).append(_read_role(row))
    rows = connection.execute(
        f"{_MEMBER} WHERE m.institution_id = ?{'' if removed else ' AND m.removed_at IS NULL'} ORDER BY m.id",
        (institution,),
    )
    return {row["member_id"]: _read_member(row, tuple(roles.get(row["member_id"], ()))) for row in rows}


def _member_where(connection: Connection, condition: str, values: tuple[int, ...]) -> Member | None:
    row = connection.execute(f"{_MEMBER} WHERE m.removed_at IS NULL AND {condition}", values).fetchone()
    return row and _read_member(row, _roles_of(connection, row["i_id"], row["member_id"]))


def _roles_of(connection: Connection, institution: int, member: int) -> tuple[Role, ...]:
    rows = connection.execute(
        "SELECT role, department_id FROM member_roles WHERE institution_id = ? AND member_id = ?"
        " ORDER BY role, department_id",
        (institution, member),
    )
    return tuple(_read_role(row) for row in rows)


def _read_member(row: Row, roles: tuple[Role, ...]) -> Member:
    return Member(
        id=row["member_id"],
        institution=read_institution(row, "i_"),
        person=_read_person(row),
        key=row["key"],
        roles=roles,
        frontline=bool(row["frontline"]),
        open_run=row["open_run_id"],
        prompt=row["prompt"],
    )


def _read_role(row: Row) -> Role:
    return Role(kind=RoleKind(row["role"]), department=row["department_id"])


def _read_person(row: Row) -> Person:
    return Person(
        id=row["id"],
        telegram_id=row["telegram_id"],
        name=row["name"],
        language=row["language"],
        time_zone=row["time_zone"],
        institution=row["institution_id"],
    )
