"""How an institution shapes its departments: their names and areas, who is responsible, and with whom duties lie."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.structure import Assignment
from storage.moments import to_stored


def names_of_departments(connection: Connection, institution: int) -> Mapping[int, Mapping[str, str]]:
    """The names that departments have of their own, by language."""
    names: dict[int, dict[str, str]] = {}
    for row in connection.execute(
        "SELECT department_id, language, name FROM department_names WHERE institution_id = ? ORDER BY language",
        (institution,),
    ):
        names.setdefault(row["department_id"], {})[row["language"]] = row["name"]
    return names


def name_department(
    connection: Connection, *, institution: int, department: int, language: str, name: str | None
) -> None:
    """Give a department a name in a language, or with None take it away."""
    connection.execute(
        "DELETE FROM department_names WHERE institution_id = ? AND department_id = ? AND language = ?",
        (institution, department, language),
    )
    if name is not None:
        connection.execute(
            "INSERT INTO department_names (institution_id, department_id, language, name) VALUES (?, ?, ?, ?)",
            (institution, department, language, name),
        )
    # Whoever reads another language finds the name in the institution's own, or else any.
    connection.execute(
        "UPDATE departments SET name = (SELECT n.name FROM department_names n WHERE n.department_id = departments.id"
        " ORDER BY n.language <> (SELECT i.language FROM institutions i WHERE i.id = n.institution_id), n.language"
        " LIMIT 1) WHERE institution_id = ? AND id = ?",
        (institution, department),
    )


def next_place(connection: Connection, institution: int) -> int:
    """The place behind all departments there are."""
    row = connection.execute(
        "SELECT COALESCE(MAX(place) + 1, 0) AS place FROM departments WHERE institution_id = ?", (institution,)
    ).fetchone()
    return int(row["place"])


def cover_area(connection: Connection, *, institution: int, department: int, area: str) -> None:
    """Let a department cover an area, if it does not yet."""
    connection.execute(
        "INSERT INTO department_areas (institution_id, department_id, area) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (institution, department, area),
    )


def uncover_area(connection: Connection, *, institution: int, department: int, area: str) -> None:
    """Let a department cover an area no more; nobody is responsible for it there, either."""
    for table in ("department_areas", "responsible_people"):
        connection.execute(
            f"DELETE FROM {table} WHERE institution_id = ? AND department_id = ? AND area = ?",
            (institution, department, area),
        )


def archive_department(
    connection: Connection, *, institution: int, department: int, archived_at: datetime | None
) -> None:
    """Keep a department only for what it was asked before, or with None take it into use again."""
    connection.execute(
        "UPDATE departments SET archived_at = ? WHERE institution_id = ? AND id = ?",
        (to_stored(archived_at) if archived_at else None, institution, department),
    )


def responsible_people(connection: Connection, institution: int) -> Mapping[tuple[int, str], int]:
    """The member who is responsible for each area of a department, where somebody is."""
    rows = connection.execute(
        "SELECT department_id, area, member_id FROM responsible_people WHERE institution_id = ?", (institution,)
    )
    return {(row["department_id"], row["area"]): row["member_id"] for row in rows}


def make_responsible(
    connection: Connection, *, institution: int, department: int, area: str, member: int | None
) -> None:
    """Make a member responsible for an area of a department in place of whoever was, or nobody."""
    connection.execute(
        "DELETE FROM responsible_people WHERE institution_id = ? AND department_id = ? AND area = ?",
        (institution, department, area),
    )
    if member is not None:
        connection.execute(
            "INSERT INTO responsible_people (institution_id, department_id, area, member_id) VALUES (?, ?, ?, ?)",
            (institution, department, area, member),
        )


def assignments_of(connection: Connection, institution: int) -> tuple[Assignment, ...]:
    """With whom single responsibilities lie."""
    rows = connection.execute(
        "SELECT department_id, question, member_id FROM assignments WHERE institution_id = ?"
        " ORDER BY department_id, question",
        (institution,),
    )
    return tuple(
        Assignment(department=row["department_id"], question=row["question"], member=row["member_id"]) for row in rows
    )


def assign(connection: Connection, assignment: Assignment, *, institution: int, member: int, now: datetime) -> None:
    """Let a responsibility lie with a department or a person there, in place of whom it lay with; `member` says so."""
    connection.execute(
        "INSERT INTO assignments (institution_id, department_id, question, member_id, assigned_by, assigned_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (department_id, question) DO UPDATE"
        " SET member_id = excluded.member_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at",
        (institution, assignment.department, assignment.question, assignment.member, member, to_stored(now)),
    )


def take_back(connection: Connection, *, institution: int, department: int, question: str) -> None:
    """Let a responsibility lie with nobody in particular in a department."""
    connection.execute(
        "DELETE FROM assignments WHERE institution_id = ? AND department_id = ? AND question = ?",
        (institution, department, question),
    )
