"""The rounds that members are putting together: one each."""

from __future__ import annotations

import json
from sqlite3 import Connection

from bot.assessment.people import Member
from bot.assessment.round import Asked, Draft, Privacy


def find_draft(connection: Connection, member: Member) -> Draft | None:
    """The round that the member is putting together."""
    row = connection.execute(
        "SELECT departments, privacy, asked, people, days, follow_up FROM round_drafts"
        " WHERE institution_id = ? AND member_id = ?",
        (member.institution.id, member.id),
    ).fetchone()
    return row and Draft(
        departments=frozenset(json.loads(row["departments"])),
        privacy=Privacy(row["privacy"]),
        asked=Asked(row["asked"]),
        people=frozenset(json.loads(row["people"])),
        days=row["days"],
        follow_up=bool(row["follow_up"]),
    )


def save_draft(connection: Connection, member: Member, draft: Draft) -> None:
    """Store the round in place of the one before."""
    connection.execute(
        "INSERT INTO round_drafts (member_id, institution_id, departments, privacy, asked, people, days, follow_up)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (member_id) DO UPDATE SET departments = excluded.departments,"
        " privacy = excluded.privacy, asked = excluded.asked, people = excluded.people, days = excluded.days,"
        " follow_up = excluded.follow_up",
        (
            member.id,
            member.institution.id,
            json.dumps(sorted(draft.departments)),
            draft.privacy,
            draft.asked,
            json.dumps(sorted(draft.people)),
            draft.days,
            int(draft.follow_up),
        ),
    )


def drop_draft(connection: Connection, member: Member) -> None:
    """Forget the round: it is opened, or not wanted."""
    connection.execute(
        "DELETE FROM round_drafts WHERE institution_id = ? AND member_id = ?", (member.institution.id, member.id)
    )
