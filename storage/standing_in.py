"""Nobodies: members without a person, who stand where somebody was, so that what was counted stays counted."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby
from sqlite3 import Connection

from bot.assessment.people import RoleKind

NAMELESS = "—"
"""What is read in place of a name, or of what somebody wrote, in any language."""


def sever(connection: Connection, *, institution: int, member: int, key: str) -> None:
    """Make a member a nobody. By the new key, and without times, the past of the trail leads to him no more."""
    connection.execute(
        "UPDATE members SET person_id = ?, key = ?, frontline = 0, open_run_id = NULL, prompt = NULL,"
        " joined_at = 0, removed_at = 0, removed_by = NULL WHERE institution_id = ? AND id = ?",
        (_add_nameless_person(connection), key, institution, member),
    )
    connection.execute("DELETE FROM member_roles WHERE institution_id = ? AND member_id = ?", (institution, member))


def find_stand_in(
    connection: Connection, *, institution: int, round_: int, directs: Collection[int], frontline: bool
) -> int | None:
    """A nobody who says nothing in a round yet and is heard as one who directs these departments, or serves clients."""
    rows = connection.execute(
        "SELECT m.id, o.department_id FROM members m JOIN persons p ON p.id = m.person_id"
        " LEFT JOIN member_roles o ON o.member_id = m.id"
        " WHERE m.institution_id = ? AND p.telegram_id IS NULL AND m.frontline = ? AND NOT EXISTS"
        " (SELECT 1 FROM runs r JOIN assessments a ON a.id = r.assessment_id"
        " WHERE r.member_id = m.id AND a.round_id = ?) ORDER BY m.id",
        (institution, int(frontline), round_),
    )
    for member, same in groupby(rows, key=lambda row: row["id"]):
        if {row["department_id"] for row in same} - {None} == set(directs):
            return int(member)
    return None


def add_stand_in(
    connection: Connection, *, institution: int, directs: Collection[int], frontline: bool, key: str
) -> int:
    """A new nobody, heard as one who directs these departments, or serves clients; returns the member's id."""
    row = connection.execute(
        "INSERT INTO members (institution_id, person_id, key, frontline, joined_at, removed_at)"
        " VALUES (?, ?, ?, ?, 0, 0) RETURNING id",
        (institution, _add_nameless_person(connection), key, int(frontline)),
    ).fetchone()
    connection.executemany(
        "INSERT INTO member_roles (institution_id, member_id, role, department_id) VALUES (?, ?, ?, ?)",
        [(institution, row["id"], RoleKind.MANAGER, department) for department in sorted(directs)],
    )
    return int(row["id"])


def _add_nameless_person(connection: Connection) -> int:
    row = connection.execute(
        "INSERT INTO persons (telegram_id, name, language, time_zone, created_at) VALUES (NULL, ?, '', 'UTC', 0)"
        " RETURNING id",
        (NAMELESS,),
    ).fetchone()
    return int(row["id"])
