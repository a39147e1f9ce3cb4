"""What people ask colleagues while they answer, and what those say to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection, Row

from bot.assessment.asks import Ask, Ending
from bot.assessment.people import Member
from storage.moments import from_stored, to_stored

_ASK = "SELECT k.*, r.member_id AS asker FROM asks k JOIN runs r ON r.id = k.run_id"


def add_ask(
    connection: Connection,
    *,
    institution: int,
    run: int,
    question: str,
    department: int | None,
    code_hash: str | None,
    members: Iterable[int],
    now: datetime,
) -> int:
    """Store an ask to members, or to whoever opens a link, and return its id."""
    row = connection.execute(
        "INSERT INTO asks (institution_id, run_id, question, department_id, code_hash, asked_at)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (institution, run, question, department, code_hash, to_stored(now)),
    ).fetchone()
    for member in members:
        ask_also(connection, institution=institution, ask=row["id"], member=member)
    return int(row["id"])


def ask_also(connection: Connection, *, institution: int, ask: int, member: int) -> None:
    """Ask a member, such as whoever opened the link."""
    connection.execute(
        "INSERT INTO asked_members (institution_id, ask_id, member_id) VALUES (?, ?, ?)", (institution, ask, member)
    )


def find_ask(connection: Connection, *, institution: int, ask: int) -> Ask | None:
    """An ask by its id, whatever became of it."""
    row = connection.execute(f"{_ASK} WHERE k.institution_id = ? AND k.id = ?", (institution, ask)).fetchone()
    return row and _read_ask(connection, row)


def find_ask_by_code(connection: Connection, code_hash: str) -> Ask | None:
    """The ask of a link, in whichever institution, whatever became of it."""
    row = connection.execute(f"{_ASK} WHERE k.code_hash = ?", (code_hash,)).fetchone()
    return row and _read_ask(connection, row)


def asks_of_run(connection: Connection, *, institution: int, run: int) -> tuple[Ask, ...]:
    """What is asked in a run, and what was taken over; the latest ask of a question comes last."""
    rows = connection.execute(
        f"{_ASK} WHERE k.institution_id = ? AND k.run_id = ? AND (k.ending IS NULL OR k.ending = ?) ORDER BY k.id",
        (institution, run, Ending.TAKEN),
    ).fetchall()
    return tuple(_read_ask(connection, row) for row in rows)


def keep_answer(connection: Connection, ask: Ask, *, choice: str, member: Member, now: datetime) -> None:
    """Store the first answer to an ask, with the language it was given in."""
    connection.execute(
        "UPDATE asks SET choice = ?, answered_by = ?, answered_at = ?, language = ?"
        " WHERE institution_id = ? AND id = ?",
        (choice, member.id, to_stored(now), member.person.language, ask.institution, ask.id),
    )


def keep_remark(connection: Connection, ask: Ask, remark: str) -> None:
    """Store what is said with the answer."""
    connection.execute(
        "UPDATE asks SET remark = ? WHERE institution_id = ? AND id = ?", (remark, ask.institution, ask.id)
    )


def pass_on(connection: Connection, ask: Ask, *, member: int) -> None:
    """Ask a member no more."""
    connection.execute(
        "UPDATE asked_members SET passed = 1 WHERE institution_id = ? AND ask_id = ? AND member_id = ?",
        (ask.institution, ask.id, member),
    )


def end_ask(connection: Connection, ask: Ask, ending: Ending) -> None:
    """Note what became of an ask."""
    connection.execute(
        "UPDATE asks SET ending = ? WHERE institution_id = ? AND id = ?", (ending, ask.institution, ask.id)
    )


def withdraw_asks(connection: Connection, *, institution: int, run: int) -> None:
    """Let nobody be asked for a run any more; answers that came stay."""
    connection.execute(
        "UPDATE asks SET ending = ? WHERE institution_id = ? AND run_id = ? AND ending IS NULL AND choice IS NULL",
        (Ending.WITHDRAWN, institution, run),
    )


def count_working(connection: Connection, *, institution: int, department: int, without: int) -> int:
    """How many others than a member work in a department."""
    row = connection.execute(
        "SELECT COUNT(DISTINCT o.member_id) AS number FROM member_roles o"
        " JOIN members m ON m.id = o.member_id AND m.removed_at IS NULL"
        " WHERE o.institution_id = ? AND o.department_id = ? AND o.member_id <> ?",
        (institution, department, without),
    ).fetchone()
    return int(row["number"])


def _read_ask(connection: Connection, row: Row) -> Ask:
    asked = connection.execute(
        "SELECT k.member_id, k.passed, m.removed_at IS NOT NULL OR p.blocked_at IS NOT NULL AS gone"
        " FROM asked_members k JOIN members m ON m.id = k.member_id JOIN persons p ON p.id = m.person_id"
        " WHERE k.institution_id = ? AND k.ask_id = ?",
        (row["institution_id"], row["id"]),
    ).fetchall()
    return Ask(
        id=row["id"],
        institution=row["institution_id"],
        run=row["run_id"],
        asker=row["asker"],
        question=row["question"],
        department=row["department_id"],
        by_link=row["code_hash"] is not None,
        asked=frozenset(it["member_id"] for it in asked),
        passed=frozenset(it["member_id"] for it in asked if it["passed"]),
        gone=frozenset(it["member_id"] for it in asked if it["gone"]),
        asked_at=from_stored(row["asked_at"]),
        choice=row["choice"],
        answered_by=row["answered_by"],
        language=row["language"],
        remark=row["remark"],
        ending=Ending(row["ending"]) if row["ending"] else None,
    )
