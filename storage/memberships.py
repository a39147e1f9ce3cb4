"""What becomes of members: their roles, and the end of a membership."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.people import Member, Role
from storage.moments import from_stored, to_stored


def take_role(connection: Connection, *, institution: int, member: int, role: Role) -> None:
    """Take a role from a member."""
    connection.execute(
        "DELETE FROM member_roles WHERE institution_id = ? AND member_id = ? AND role = ? AND department_id IS ?",
        (institution, member, role.kind, role.department),
    )


def take_all_roles(connection: Connection, *, institution: int, member: int) -> None:
    """Take from a member whatever he was: he comes back as what he is invited for."""
    connection.execute("DELETE FROM member_roles WHERE institution_id = ? AND member_id = ?", (institution, member))


def set_frontline(connection: Connection, *, institution: int, member: int, frontline: bool) -> None:
    """Say whether a member serves clients."""
    connection.execute(
        "UPDATE members SET frontline = ? WHERE institution_id = ? AND id = ?", (int(frontline), institution, member)
    )


def remove_member(connection: Connection, member: Member, *, removed_by: int, now: datetime) -> None:
    """End a membership. The roles stay on record, without effect: past rounds are told by them."""
    institution = member.institution.id
    connection.execute(
        "UPDATE members SET removed_at = ?, removed_by = ?, open_run_id = NULL, prompt = NULL"
        " WHERE institution_id = ? AND id = ?",
        (to_stored(now), removed_by, institution, member.id),
    )
    connection.execute(
        "DELETE FROM responsible_people WHERE institution_id = ? AND member_id = ?", (institution, member.id)
    )
    # What lay with the person lies with the department from now on.
    connection.execute(
        "UPDATE assignments SET member_id = NULL WHERE institution_id = ? AND member_id = ?", (institution, member.id)
    )


def stop_asking(connection: Connection, *, institution: int, member: int, department: int | None = None) -> None:
    """Ask a member no more in the rounds that are open, for one department or any. What he has answered stays."""
    connection.execute(
        "DELETE FROM participants WHERE institution_id = ? AND member_id = ?"
        " AND department_id = COALESCE(?, department_id)"
        " AND round_id IN (SELECT id FROM rounds WHERE institution_id = ? AND closed_at IS NULL)",
        (institution, member, department, institution),
    )


def blocked_members(connection: Connection, institution: int) -> frozenset[int]:
    """The members of today who have blocked the bot, or cannot be written to any more."""
    rows = connection.execute(
        "SELECT m.id FROM members m JOIN persons p ON p.id = m.person_id"
        " WHERE m.institution_id = ? AND m.removed_at IS NULL AND p.blocked_at IS NOT NULL",
        (institution,),
    )
    return frozenset(row["id"] for row in rows)


def departures(connection: Connection, institution: int) -> Mapping[int, tuple[datetime, bool]]:
    """When each former member went, and whether by himself; who went last comes first."""
    rows = connection.execute(
        "SELECT id, removed_at, removed_by FROM members WHERE institution_id = ? AND removed_at IS NOT NULL"
        " ORDER BY removed_at DESC, id DESC",
        (institution,),
    )
    return {row["id"]: (from_stored(row["removed_at"]), row["removed_by"] == row["id"]) for row in rows}
