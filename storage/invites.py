"""Invites, kept by the hash of their code: whoever reads the database cannot use them."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.people import Invite, Link, RoleKind
from storage.moments import from_stored, to_stored

_LINK = "SELECT id, institution_id, role, frontline, offered, uses, expires_at, invited_by, language, name, revoked_at"


def add_invite(connection: Connection, invite: Invite, *, code_hash: str, now: datetime) -> int:
    """Store an invite under the hash of its code, and return its id."""
    row = connection.execute(
        "INSERT INTO invites (institution_id, code_hash, role, frontline, offered, uses, expires_at, invited_by,"
        " language, name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            invite.institution,
            code_hash,
            invite.role,
            int(invite.frontline),
            invite.uses,
            invite.uses,
            to_stored(invite.expires_at),
            invite.invited_by,
            invite.language,
            invite.name,
            to_stored(now),
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO invite_departments (institution_id, invite_id, department_id) VALUES (?, ?, ?)",
        [(invite.institution, row["id"], department) for department in invite.departments],
    )
    return int(row["id"])


def find_link_by_code(connection: Connection, code_hash: str) -> Link | None:
    """The link of a code, in whichever institution, whether or not it still works."""
    row = connection.execute(f"{_LINK} FROM invites WHERE code_hash = ?", (code_hash,)).fetchone()
    return row and _read_link(connection, row)


def find_link(connection: Connection, *, institution: int, invite: int) -> Link | None:
    """A link of an institution, whether or not it still works."""
    row = connection.execute(
        f"{_LINK} FROM invites WHERE institution_id = ? AND id = ?", (institution, invite)
    ).fetchone()
    return row and _read_link(connection, row)


def links_since(connection: Connection, *, institution: int, since: datetime) -> tuple[Link, ...]:
    """The links that are not revoked, work for somebody still and until after a moment; those made last come first."""
    rows = connection.execute(
        f"{_LINK} FROM invites WHERE institution_id = ? AND revoked_at IS NULL AND expires_at > ? AND uses > 0"
        " ORDER BY id DESC",
        (institution, to_stored(since)),
    )
    return tuple(_read_link(connection, row) for row in rows.fetchall())


def take_seat(connection: Connection, link: Link) -> None:
    """Let one person less in by a link. Once it was for one who has come, its name, a person's, is forgotten."""
    _move_uses(connection, institution=link.invite.institution, invite=link.id, by=-1)
    if link.invite.admits_at_once:
        _forget_name(connection, institution=link.invite.institution, invite=link.id)


def give_seat_back(connection: Connection, *, institution: int, invite: int) -> None:
    """Let one person more in by a link, since somebody who had a seat did not come."""
    _move_uses(connection, institution=institution, invite=invite, by=1)


def revoke(connection: Connection, *, institution: int, invite: int, now: datetime) -> None:
    """Let nobody in by a link any more, and forget its name, which may be a person's."""
    connection.execute(
        "UPDATE invites SET revoked_at = ? WHERE institution_id = ? AND id = ? AND revoked_at IS NULL",
        (to_stored(now), institution, invite),
    )
    _forget_name(connection, institution=institution, invite=invite)


def _forget_name(connection: Connection, *, institution: int, invite: int) -> None:
    connection.execute("UPDATE invites SET name = NULL WHERE institution_id = ? AND id = ?", (institution, invite))


def _move_uses(connection: Connection, *, institution: int, invite: int, by: int) -> None:
    connection.execute(
        "UPDATE invites SET uses = uses + ? WHERE institution_id = ? AND id = ?", (by, institution, invite)
    )


def _read_link(connection: Connection, row: Row) -> Link:
    departments = connection.execute(
        "SELECT i.department_id FROM invite_departments i"
        " JOIN departments d ON d.id = i.department_id AND d.archived_at IS NULL"
        " WHERE i.institution_id = ? AND i.invite_id = ? ORDER BY i.department_id",
        (row["institution_id"], row["id"]),
    )
    invite = Invite(
        institution=row["institution_id"],
        role=RoleKind(row["role"]),
        departments=tuple(department["department_id"] for department in departments),
        frontline=bool(row["frontline"]),
        uses=row["offered"],
        expires_at=from_stored(row["expires_at"]),
        invited_by=row["invited_by"],
        language=row["language"],
        name=row["name"],
    )
    return Link(id=row["id"], invite=invite, left=row["uses"], revoked=row["revoked_at"] is not None)
