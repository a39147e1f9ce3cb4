"""Invites, kept by the hash of their code: whoever reads the database cannot use them."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.people import Invite, RoleKind
from storage.moments import from_stored, to_stored


def add_invite(connection: Connection, invite: Invite, *, code_hash: str, now: datetime) -> None:
    """Store an invite under the hash of its code."""
    row = connection.execute(
        "INSERT INTO invites (institution_id, code_hash, role, frontline, uses, expires_at, invited_by, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            invite.institution,
            code_hash,
            invite.role,
            int(invite.frontline),
            invite.uses,
            to_stored(invite.expires_at),
            invite.invited_by,
            to_stored(now),
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO invite_departments (institution_id, invite_id, department_id) VALUES (?, ?, ?)",
        [(invite.institution, row["id"], department) for department in invite.departments],
    )


def take_invite(connection: Connection, code_hash: str, *, now: datetime) -> Invite | None:
    """Use an invite up by one; none where the code is unknown, used up or out of date."""
    row = connection.execute(
        "UPDATE invites SET uses = uses - 1 WHERE code_hash = ? AND uses > 0 AND expires_at > ?"
        " RETURNING id, institution_id, role, frontline, uses, expires_at, invited_by",
        (code_hash, to_stored(now)),
    ).fetchone()
    if row is None:
        return None
    departments = connection.execute(
        "SELECT department_id FROM invite_departments WHERE institution_id = ? AND invite_id = ?"
        " ORDER BY department_id",
        (row["institution_id"], row["id"]),
    )
    return Invite(
        institution=row["institution_id"],
        role=RoleKind(row["role"]),
        departments=tuple(department["department_id"] for department in departments),
        frontline=bool(row["frontline"]),
        uses=row["uses"],
        expires_at=from_stored(row["expires_at"]),
        invited_by=row["invited_by"],
    )
