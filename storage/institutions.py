"""Institutions and their departments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from sqlite3 import Connection, Row

from bot.assessment.people import Department, Institution, SetUp
from storage.moments import to_stored

_COLUMNS = "id, slug, name, language, time_zone, set_up, archived_at"


def add_institution(
    connection: Connection, *, slug: str, name: str, language: str, time_zone: str, set_up: SetUp, now: datetime
) -> int:
    """Store an institution and return its id."""
    row = connection.execute(
        "INSERT INTO institutions (slug, name, language, time_zone, set_up, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (slug, name, language, time_zone, set_up, to_stored(now)),
    ).fetchone()
    return int(row["id"])


def find_institution(connection: Connection, institution: int) -> Institution | None:
    """The institution by id."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM institutions WHERE id = ?", (institution,)).fetchone()
    return row and read_institution(row)


def first_institution(connection: Connection) -> Institution | None:
    """The institution that the first start made."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM institutions ORDER BY id LIMIT 1").fetchone()
    return row and read_institution(row)


def all_institutions(connection: Connection) -> tuple[Institution, ...]:
    """Every institution, in the order they were made."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM institutions ORDER BY id")
    return tuple(read_institution(row) for row in rows)


def save_institution(connection: Connection, institution: Institution) -> None:
    """Store what the owner said about the institution."""
    connection.execute(
        "UPDATE institutions SET slug = ?, name = ?, language = ?, time_zone = ?, set_up = ? WHERE id = ?",
        (
            institution.slug,
            institution.name,
            institution.language,
            institution.time_zone,
            institution.set_up,
            institution.id,
        ),
    )


def archive_institution(connection: Connection, *, institution: int, archived_at: datetime | None) -> None:
    """Let nobody act in an institution, or with None let them again."""
    connection.execute(
        "UPDATE institutions SET archived_at = ? WHERE id = ?",
        (to_stored(archived_at) if archived_at else None, institution),
    )


def institutions_of_person(connection: Connection, telegram_id: int) -> tuple[Institution, ...]:
    """The institutions that a Telegram account is a member of today, those archived as well, as it joined them."""
    rows = connection.execute(
        "SELECT i.id, i.slug, i.name, i.language, i.time_zone, i.set_up, i.archived_at FROM persons p"
        " JOIN members m ON m.person_id = p.id JOIN institutions i ON i.id = m.institution_id"
        " WHERE p.telegram_id = ? AND m.removed_at IS NULL ORDER BY m.joined_at, m.id",
        (telegram_id,),
    )
    return tuple(read_institution(row) for row in rows)


def slugs_taken(connection: Connection) -> set[str]:
    """The slugs of all institutions."""
    return {row["slug"] for row in connection.execute("SELECT slug FROM institutions")}


def add_department(
    connection: Connection, *, institution: int, place: int, areas: Sequence[str], name: str | None = None
) -> int:
    """Store a department with the areas it covers and return its id; its name is in the institution's language."""
    row = connection.execute(
        "INSERT INTO departments (institution_id, place, name) VALUES (?, ?, ?) RETURNING id",
        (institution, place, name),
    ).fetchone()
    if name is not None:
        connection.execute(
            "INSERT INTO department_names (institution_id, department_id, language, name)"
            " SELECT i.id, ?, i.language, ? FROM institutions i WHERE i.id = ?",
            (row["id"], name, institution),
        )
    connection.executemany(
        "INSERT INTO department_areas (institution_id, department_id, area) VALUES (?, ?, ?)",
        [(institution, row["id"], area) for area in areas],
    )
    return int(row["id"])


def departments_of(connection: Connection, institution: int, language: str | None = None) -> tuple[Department, ...]:
    """The institution's departments in use that cover something, in its own order, named in a language."""
    found = all_departments(connection, institution, language)
    return tuple(department for department in found if department.areas and not department.archived)


def all_departments(connection: Connection, institution: int, language: str | None = None) -> tuple[Department, ...]:
    """The same with those archived and those that cover nothing: past rounds still speak of them."""
    return _departments_where(connection, "d.institution_id = ?", (institution,), language)


def find_department(
    connection: Connection, *, institution: int, department: int, language: str | None = None
) -> Department | None:
    """A department by its id, also one that is archived or covers nothing, named in a language."""
    found = _departments_where(connection, "d.institution_id = ? AND d.id = ?", (institution, department), language)
    return next(iter(found), None)


def _departments_where(
    connection: Connection, condition: str, values: tuple[int, ...], language: str | None
) -> tuple[Department, ...]:
    rows = connection.execute(
        "SELECT d.id, COALESCE((SELECT n.name FROM department_names n WHERE n.department_id = d.id AND n.language = ?),"
        " d.name) AS name, d.archived_at, a.area FROM departments d"
        " LEFT JOIN department_areas a ON a.department_id = d.id"
        f" WHERE {condition} ORDER BY d.place, d.id, a.area",
        (language, *values),
    )
    return tuple(
        Department(
            id=department,
            name=same[0]["name"],
            areas=tuple(row["area"] for row in same if row["area"] is not None),
            archived=same[0]["archived_at"] is not None,
        )
        for department, same in ((key, list(group)) for key, group in groupby(rows, key=lambda row: row["id"]))
    )


def read_institution(row: Row, prefix: str = "") -> Institution:
    """The institution in a row whose columns may bear a prefix."""
    return Institution(
        id=row[f"{prefix}id"],
        slug=row[f"{prefix}slug"],
        name=row[f"{prefix}name"],
        language=row[f"{prefix}language"],
        time_zone=row[f"{prefix}time_zone"],
        set_up=SetUp(row[f"{prefix}set_up"]),
        archived=row[f"{prefix}archived_at"] is not None,
    )
