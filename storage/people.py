"""Persons, and the members they are in institutions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.people import Heading, Hello, Member, Person, Role, RoleKind
from storage.institutions import read_institution
from storage.moments import to_stored

_PERSON = "id, telegram_id, name, language, time_zone, institution_id"

_MEMBER = (
    "SELECT m.id AS member_id, m.key, m.frontline, m.open_run_id, m.prompt, p.id, p.telegram_id, p.name, p.language,"
    " p.time_zone, p.institution_id, i.id AS i_id, i.slug AS i_slug, i.name AS i_name, i.language AS i_language,"
    " i.time_zone AS i_time_zone, i.set_up AS i_set_up, i.archived_at AS i_archived_at, EXISTS ("
    "SELECT 1 FROM members o WHERE o.person_id = m.person_id AND o.id <> m.id AND o.removed_at IS NULL) AS has_others"
    " FROM persons p JOIN members m ON m.person_id = p.id JOIN institutions i ON i.id = m.institution_id"
)
_IN_USE = "CASE WHEN m.institution_id = p.institution_id THEN 0 ELSE 1 END, m.joined_at DESC, m.id DESC"


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
    """Store the person's name, language, time zone and institution in use. In another zone it is another hour."""
    connection.execute(
        "UPDATE persons SET name = ?, language = ?, institution_id = ?,"
        " look_at = CASE WHEN time_zone = ? THEN look_at ELSE 0 END,"
        " writable_at = CASE WHEN time_zone = ? THEN writable_at ELSE 0 END, time_zone = ? WHERE id = ?",
        (person.name, person.language, person.institution, *(person.time_zone,) * 3, person.id),
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
    """The member that a Telegram account is in an institution, if it is one today. Archived ones have none who act."""
    return _member_where(connection, "m.institution_id = ? AND p.telegram_id = ?", (institution, telegram_id))


def member_by_id(connection: Connection, *, institution: int, member: int) -> Member | None:
    """The member by id, if he is one today."""
    return _member_where(connection, "m.institution_id = ? AND m.id = ?", (institution, member))


def member_ever(connection: Connection, *, institution: int, member: int) -> Member | None:
    """The member by id, also one of former days or of an archived institution."""
    row = connection.execute(f"{_MEMBER} WHERE m.institution_id = ? AND m.id = ?", (institution, member)).fetchone()
    return row and _read_member(row, _roles_of(connection, institution, member))


def member_of_person(connection: Connection, *, institution: int, person: int) -> Member | None:
    """The member that a person is in an institution, if he is one today."""
    return _member_where(connection, "m.institution_id = ? AND p.id = ?", (institution, person))


def member_in_use(connection: Connection, telegram_id: int) -> Member | None:
    """The member that a Telegram account is in the institution it is using, or can use no longer: then in another."""
    return _member_where(connection, "p.telegram_id = ?", (telegram_id,), order=_IN_USE)


def member_writing(connection: Connection, telegram_id: int) -> Member | None:
    """The member who takes what the person writes: the one asked to write or with a card open, or else as above."""
    order = f"CASE WHEN m.prompt IS NOT NULL THEN 0 WHEN m.open_run_id IS NOT NULL THEN 1 ELSE 2 END, {_IN_USE}"
    return _member_where(connection, "p.telegram_id = ?", (telegram_id,), order=order)


def use_institution(connection: Connection, *, person: int, institution: int) -> None:
    """Let commands act in an institution from now on. What the person writes no longer goes to cards of another."""
    connection.execute("UPDATE persons SET institution_id = ? WHERE id = ?", (institution, person))
    connection.execute(
        "UPDATE members SET open_run_id = NULL, prompt = NULL WHERE person_id = ? AND institution_id <> ?",
        (person, institution),
    )


def heading_for(connection: Connection, *, institution: int, telegram_id: int) -> Heading | None:
    """What stands above a screen of an institution; nothing for those who are members of this one alone, or not of it.

    It is asked for with every screen: one statement, which finds nothing for nearly everybody.
    """
    row = connection.execute(
        "SELECT i.id, i.slug, i.name, i.language, i.time_zone, i.set_up, i.archived_at, p.language AS reads"
        " FROM persons p"
        " JOIN members m ON m.person_id = p.id AND m.institution_id = ?"
        " JOIN institutions i ON i.id = m.institution_id WHERE p.telegram_id = ? AND EXISTS"
        " (SELECT 1 FROM members o WHERE o.person_id = p.id AND o.id <> m.id AND o.removed_at IS NULL)",
        (institution, telegram_id),
    ).fetchone()
    return row and Heading(institution=read_institution(row), language=row["reads"])


def count_members(connection: Connection, *, institution: int, role: RoleKind | None = None) -> int:
    """How many members an institution has today, or how many of them hold a role."""
    row = connection.execute(
        "SELECT COUNT(*) AS number FROM members m WHERE m.institution_id = ? AND m.removed_at IS NULL"
        " AND (? IS NULL OR EXISTS (SELECT 1 FROM member_roles r WHERE r.member_id = m.id AND r.role = ?))",
        (institution, role, role),
    ).fetchone()
    return int(row["number"])


def open_card_of(connection: Connection, member: Member, run: int | None) -> None:
    """Say which run takes what the person writes; none takes nothing. What he was asked to write before is off.

    It is the only one in all his institutions: a text goes to the card used last, whichever institution is in use.
    """
    connection.execute(
        "UPDATE members SET open_run_id = CASE WHEN id = ? THEN ? END, prompt = NULL WHERE person_id = ?",
        (member.id, run, member.person.id),
    )


def ask_to_write(connection: Connection, member: Member, prompt: str | None) -> None:
    """Remember what the person was asked to write, or that it is nothing any more; in other institutions it is off."""
    connection.execute(
        "UPDATE members SET prompt = CASE WHEN id = ? THEN ? END WHERE person_id = ?",
        (member.id, prompt, member.person.id),
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


def managers_of(connection: Connection, institution: int) -> tuple[Member, ...]:
    """The institution's members who manage a department. Of thousands of people they are a few."""
    rows = connection.execute(
        f"{_MEMBER} WHERE m.institution_id = ? AND m.removed_at IS NULL AND m.id IN"
        " (SELECT member_id FROM member_roles WHERE institution_id = ? AND role = ?) ORDER BY m.id",
        (institution, institution, RoleKind.MANAGER),
    ).fetchall()
    return tuple(_read_member(row, _roles_of(connection, institution, row["member_id"])) for row in rows)


def memberships_of(connection: Connection, person: int, *, ended: bool) -> tuple[Member, ...]:
    """The members that a person is, or was, in whichever institutions, those archived as well."""
    rows = connection.execute(
        f"{_MEMBER} WHERE p.id = ? AND m.removed_at IS {'NOT NULL' if ended else 'NULL'} ORDER BY m.joined_at, m.id",
        (person,),
    ).fetchall()
    return tuple(_read_member(row, _roles_of(connection, row["i_id"], row["member_id"])) for row in rows)


def _member_where(
    connection: Connection, condition: str, values: tuple[int, ...], *, order: str = "m.id"
) -> Member | None:
    row = connection.execute(
        f"{_MEMBER} WHERE m.removed_at IS NULL AND i.archived_at IS NULL AND {condition} ORDER BY {order} LIMIT 1",
        values,
    ).fetchone()
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
        has_others=bool(row["has_others"]),
    )


def _read_role(row: Row) -> Role:
    return Role(kind=RoleKind(row["role"]), department=row["department_id"])


def _read_person(row: Row) -> Person:
    return Person(
        id=row["id"],
        telegram_id=row["telegram_id"] or 0,
        name=row["name"],
        language=row["language"],
        time_zone=row["time_zone"],
        institution=row["institution_id"],
    )
