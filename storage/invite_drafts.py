"""The invites that members are putting together: one each."""

from __future__ import annotations

import json
from sqlite3 import Connection

from bot.assessment.invite_draft import InviteDraft
from bot.assessment.people import Member, RoleKind


def find_invite_draft(connection: Connection, member: Member) -> InviteDraft | None:
    """The invite that the member is putting together."""
    row = connection.execute(
        "SELECT role, departments, frontline, language, uses, days, name FROM invite_drafts"
        " WHERE institution_id = ? AND member_id = ?",
        (member.institution.id, member.id),
    ).fetchone()
    return row and InviteDraft(
        role=RoleKind(row["role"]),
        departments=frozenset(json.loads(row["departments"])),
        frontline=bool(row["frontline"]),
        language=row["language"],
        uses=row["uses"],
        days=row["days"],
        name=row["name"],
    )


def save_invite_draft(connection: Connection, member: Member, draft: InviteDraft) -> None:
    """Store the invite in place of the one before."""
    connection.execute(
        "INSERT INTO invite_drafts (member_id, institution_id, role, departments, frontline, language, uses, days,"
        " name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (member_id) DO UPDATE SET role = excluded.role,"
        " departments = excluded.departments, frontline = excluded.frontline, language = excluded.language,"
        " uses = excluded.uses, days = excluded.days, name = excluded.name",
        (
            member.id,
            member.institution.id,
            draft.role,
            json.dumps(sorted(draft.departments)),
            int(draft.frontline),
            draft.language,
            draft.uses,
            draft.days,
            draft.name,
        ),
    )


def drop_invite_draft(connection: Connection, member: Member) -> None:
    """Forget the invite: it is made, or its member is gone."""
    connection.execute(
        "DELETE FROM invite_drafts WHERE institution_id = ? AND member_id = ?", (member.institution.id, member.id)
    )
