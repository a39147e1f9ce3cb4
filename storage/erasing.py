"""Erasing what is kept of people: what they said in a round, what a member wrote and left behind, and a person.

A table that comes to hold anything of a person, a member or a run has its place in one of these functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from sqlite3 import Connection

from bot.assessment.people import Member
from bot.assessment.round import Privacy
from storage.standing_in import NAMELESS
from storage.trail import erase_texts

_RUNS = (
    "SELECT r.id FROM runs r JOIN assessments a ON a.id = r.assessment_id"
    " WHERE r.institution_id = ? AND r.member_id = ? AND a.round_id = ?"
)

_PERSONAL = ("notes", "evidence", "cards", "asks")
"""What of a run is erased even where its answers go on to count. Cards hold the account's number."""

_WITHDRAWN = (*_PERSONAL, "answers", "events")

_OF_MEMBER = (
    *("ticks", "round_drafts", "invite_drafts", "sheets", "participants", "rechecks"),
    *("reminded", "put_off", "stopped_reminders", "weekly_digests", "asked_members"),
)
"""What a member leaves behind that is nobody else's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """That a member takes part in a round, and with what: pairs of department and area."""

    round: int
    is_open: bool
    privacy: Privacy
    pairs: tuple[tuple[int, str], ...]

    @property
    def departments(self) -> frozenset[int]:
        """Those for which he answers."""
        return frozenset(department for department, _ in self.pairs)


def parts_of(connection: Connection, *, institution: int, member: int) -> tuple[Part, ...]:
    """The rounds in which a member has begun to answer, in the order they were opened."""
    rows = connection.execute(
        "SELECT o.id, o.closed_at, o.privacy, a.department_id, a.area FROM runs r"
        " JOIN assessments a ON a.id = r.assessment_id JOIN rounds o ON o.id = a.round_id"
        " WHERE r.institution_id = ? AND r.member_id = ? ORDER BY o.id, a.id",
        (institution, member),
    )
    parts = []
    for number, group in groupby(rows, key=lambda row: row["id"]):
        same = list(group)
        parts.append(
            Part(
                round=number,
                is_open=same[0]["closed_at"] is None,
                privacy=Privacy(same[0]["privacy"]),
                pairs=tuple((row["department_id"], row["area"]) for row in same),
            )
        )
    return tuple(parts)


def withdraw(connection: Connection, *, institution: int, member: int, round_: int) -> None:
    """Take everything back that a member said in a round."""
    for table in _WITHDRAWN:
        connection.execute(f"DELETE FROM {table} WHERE run_id IN ({_RUNS})", (institution, member, round_))
    connection.execute(f"DELETE FROM runs WHERE id IN ({_RUNS})", (institution, member, round_))


def hand_over(connection: Connection, *, institution: int, member: int, round_: int, stand_in: int) -> None:
    """Let a nobody have given a member's answers in a round, and erase what was with them."""
    runs = (institution, member, round_)
    for table in _PERSONAL:
        connection.execute(f"DELETE FROM {table} WHERE run_id IN ({_RUNS})", runs)
    connection.execute(
        f"UPDATE events SET member_key = (SELECT key FROM members WHERE id = ?) WHERE run_id IN ({_RUNS})",
        (stand_in, *runs),
    )
    connection.execute(
        "UPDATE participants SET member_id = ? WHERE institution_id = ? AND member_id = ? AND round_id = ?",
        (stand_in, *runs),
    )
    connection.execute(f"UPDATE runs SET member_id = ? WHERE id IN ({_RUNS})", (stand_in, *runs))


def erase_member(connection: Connection, member: Member) -> None:
    """Erase what a member left behind outside of rounds."""
    institution = member.institution.id
    for table in _OF_MEMBER:
        connection.execute(f"DELETE FROM {table} WHERE institution_id = ? AND member_id = ?", (institution, member.id))
    connection.execute(
        "UPDATE ratings SET remark = NULL WHERE institution_id = ? AND member_id = ?", (institution, member.id)
    )
    connection.execute(
        "UPDATE settled_answers SET reason = ? WHERE institution_id = ? AND settled_by = ? AND reason IS NOT NULL",
        (NAMELESS, institution, member.id),
    )
    connection.execute(
        "UPDATE action_moves SET reason = ? WHERE institution_id = ? AND member_id = ? AND reason IS NOT NULL",
        (NAMELESS, institution, member.id),
    )
    connection.execute(
        "UPDATE actions SET owner_id = NULL WHERE institution_id = ? AND owner_id = ?", (institution, member.id)
    )
    connection.execute(
        "UPDATE asks SET answered_by = NULL, remark = NULL WHERE institution_id = ? AND answered_by = ?",
        (institution, member.id),
    )
    # Messages to others about somebody who waited to be let in are told apart by the key he has now.
    connection.execute(
        "DELETE FROM outbox WHERE institution_id = ? AND (person_id = ? OR key LIKE ?)",
        (institution, member.person.id, f"%:{member.key}:%"),
    )
    connection.execute(
        "DELETE FROM applications WHERE institution_id = ? AND person_id = ?", (institution, member.person.id)
    )
    # For whom an invite is: in his words, or himself. One that was used or revoked has no name any more.
    connection.execute(
        "UPDATE invites SET name = NULL WHERE institution_id = ? AND (invited_by = ? OR name = ?)",
        (institution, member.id, member.person.name),
    )
    erase_texts(connection, institution=institution, actor=member.key)


def erase_applications(connection: Connection, person: int) -> None:
    """Erase what a person applied for, wherever."""
    connection.execute("DELETE FROM applications WHERE person_id = ?", (person,))


def erase_set_asides(connection: Connection, telegram_id: int) -> None:
    """Erase the updates of an account that were set aside, as they are stored: JSON without spaces."""
    connection.execute(
        "DELETE FROM set_asides WHERE payload LIKE ? OR payload LIKE ?",
        (f'%"id":{telegram_id},%', f'%"id":{telegram_id}}}%'),
    )


def erase_person(connection: Connection, person: int) -> None:
    """Erase a person who is nothing anywhere, and what is kept by his account's number."""
    connection.execute(
        "DELETE FROM guesses WHERE telegram_id = (SELECT telegram_id FROM persons WHERE id = ?)", (person,)
    )
    connection.execute("DELETE FROM outbox WHERE person_id = ?", (person,))
    connection.execute("DELETE FROM persons WHERE id = ?", (person,))
