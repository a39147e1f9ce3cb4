"""Institutions and their departments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.people import Department, Institution, SetUp
from storage.moments import to_stored

_COLUMNS = "id, slug, name, language, time_zone, set_up"


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


def slugs_taken(connection: Connection) -> set[str]:
    """The slugs of all institutions."""
    return {row["slug"] for row in connection.execute("SELECT slug FROM institutions")}


def add_department(
    connection: Connection, *, institution: int, place: int, areas: Sequence[str], name: str | None = None
) -> int:
    """Store a department with the areas it covers and return its id."""
    row = connection.execute(
        "INSERT INTO departments (institution_id, place, name) VALUES (?, ?, ?) RETURNING id",
        (institution, place, name),
    ).fetchone()
    connection.executemany(
        "INSERT INTO department_areas (institution_id, department_id, area) VALUES (?, ?, ?)",
        [(institution, row["id"], area) for area in areas],
    )
    return int(row["id"])


def departments_of(connection: Connection, institution: int) -> tuple[Department, ...]:
    """The institution's departments in its own order, without the archived ones."""
    rows = connection.execute(
        "SELECT d.id, d.name, a.area FROM departments d JOIN department_areas a ON a.department_id = d.id"
        " WHERE d.institution_id = ? AND d.archived_at IS NULL ORDER BY d.place, d.id, a.area",
        (institution,),
    ).fetchall()
    areas: dict[int, list[str]] = {}
    names: dict[int, str | None] = {}
    for row in rows:
        areas.setdefault(row["id"], []).append(row["area"])
        names[row["id"]] = row["name"]
    return tuple(
        Department(id=department, name=names[department], areas=tuple(covered)) for department, covered in areas.items()
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
    )
