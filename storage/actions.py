"""Actions: what is done about findings, and every move of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from sqlite3 import Connection, Row

from bot.assessment.action import Action, Deed, Move, Owner, Status
from bot.assessment.flow import Standing
from storage.moments import from_stored, to_stored

_ACTION = (
    "SELECT a.id, a.question, a.area, a.department_id, a.words, a.owner_department_id, a.owner_id, a.due_on, a.status,"
    " a.step, a.kept_at, a.ended_at, p.name FROM actions a"
    " JOIN members m ON m.id = a.kept_by JOIN persons p ON p.id = m.person_id WHERE a.institution_id = ?"
)
_LIVING = " AND a.ended_at IS NULL"
_ORDER = " ORDER BY a.due_on, a.id"


def actions_of(connection: Connection, institution: int) -> tuple[Action, ...]:
    """Those that are neither confirmed nor dropped, by the day on which they are due."""
    return _read_all(connection, _LIVING, institution)


def ended_actions_of(connection: Connection, institution: int, *, since: datetime) -> tuple[Action, ...]:
    """Those that were confirmed or dropped since a moment, the last first."""
    found = _read_all(connection, " AND a.ended_at >= ?", institution, to_stored(since))
    return tuple(sorted(found, key=lambda it: (it.ended_at or it.kept_at, it.id), reverse=True))


def actions_of_department(
    connection: Connection, *, institution: int, department: int, area: str
) -> tuple[Action, ...]:
    """The living ones for what was found in one area of a department."""
    return _read_all(connection, f"{_LIVING} AND a.department_id = ? AND a.area = ?", institution, department, area)


def actions_for(
    connection: Connection, *, institution: int, member: int, departments: Collection[int]
) -> tuple[Action, ...]:
    """The living ones that a member or one of these departments owns."""
    marks = ", ".join("?" * len(departments))
    condition = f"{_LIVING} AND (a.owner_id = ? OR a.owner_department_id IN ({marks}))"
    return _read_all(connection, condition, institution, member, *departments)


def find_action(connection: Connection, *, institution: int, action: int) -> Action | None:
    """One by its id, whatever became of it."""
    return next(iter(_read_all(connection, " AND a.id = ?", institution, action)), None)


def keep_action(
    connection: Connection,
    *,
    institution: int,
    department: int,
    area: str,
    question: str,
    due_on: date,
    member: int,
    now: datetime,
) -> int | None:
    """Make a department's finding an action, for the department to carry out; None where it is one already."""
    row = connection.execute(
        "INSERT INTO actions (institution_id, department_id, area, question, owner_department_id, due_on, status, step,"
        " kept_by, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
        (
            institution,
            department,
            area,
            question,
            department,
            due_on.isoformat(),
            Status.AGREED,
            member,
            to_stored(now),
        ),
    ).fetchone()
    return row and int(row["id"])


def save_action(connection: Connection, action: Action, *, institution: int) -> None:
    """Store what is to be done, by whom, until when, and how far it is."""
    connection.execute(
        "UPDATE actions SET words = ?, owner_department_id = ?, owner_id = ?, due_on = ?, status = ?, step = ?,"
        " ended_at = ? WHERE institution_id = ? AND id = ?",
        (
            action.words,
            action.owner.department,
            action.owner.member,
            action.due_on.isoformat(),
            action.status,
            action.step,
            to_stored(action.ended_at) if action.ended_at else None,
            institution,
            action.id,
        ),
    )


def add_move(
    connection: Connection,
    *,
    institution: int,
    action: int,
    deed: Deed,
    member: int | None,
    reason: str | None = None,
    standing: Standing | None = None,
    due_on: date | None = None,
    given_to: int | None = None,
    now: datetime,
) -> int:
    """Put a deed on record and return the move's id; without a member, nobody is named."""
    row = connection.execute(
        "INSERT INTO action_moves (institution_id, action_id, deed, member_id, reason, standing, due_on, given_to,"
        " moved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            institution,
            action,
            deed,
            member,
            reason,
            standing,
            due_on.isoformat() if due_on else None,
            given_to,
            to_stored(now),
        ),
    ).fetchone()
    return int(row["id"])


def explain_move(connection: Connection, *, institution: int, move: int, member: int, reason: str) -> bool:
    """Add why to a deed of the member's own; whether there is such a one."""
    found = connection.execute(
        "UPDATE action_moves SET reason = ? WHERE institution_id = ? AND id = ? AND member_id = ?",
        (reason, institution, move, member),
    )
    return found.rowcount > 0


def moves_of(connection: Connection, *, institution: int, action: int) -> tuple[Move, ...]:
    """All that was done to an action, in order."""
    rows = connection.execute(
        "SELECT v.deed, v.reason, v.standing, v.due_on, v.moved_at, p.name, q.name AS given_to FROM action_moves v"
        " LEFT JOIN members m ON m.id = v.member_id LEFT JOIN persons p ON p.id = m.person_id"
        " LEFT JOIN members n ON n.id = v.given_to LEFT JOIN persons q ON q.id = n.person_id"
        " WHERE v.institution_id = ? AND v.action_id = ? ORDER BY v.id",
        (institution, action),
    )
    return tuple(
        Move(
            deed=Deed(row["deed"]),
            by=row["name"],
            at=from_stored(row["moved_at"]),
            reason=row["reason"],
            standing=Standing(row["standing"]) if row["standing"] else None,
            due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
            to=row["given_to"],
        )
        for row in rows
    )


def deeds_since(connection: Connection, institution: int, since: datetime) -> Mapping[int, Collection[Deed]]:
    """What was done to actions after a moment, by their ids."""
    rows = connection.execute(
        "SELECT action_id, deed FROM action_moves WHERE institution_id = ? AND moved_at > ?",
        (institution, to_stored(since)),
    )
    deeds: dict[int, set[Deed]] = {}
    for row in rows:
        deeds.setdefault(row["action_id"], set()).add(Deed(row["deed"]))
    return deeds


def last_member_to(connection: Connection, *, institution: int, action: int, deed: Deed) -> int | None:
    """Who did something to an action last, if that is known."""
    row = connection.execute(
        "SELECT member_id FROM action_moves WHERE institution_id = ? AND action_id = ? AND deed = ?"
        " ORDER BY id DESC LIMIT 1",
        (institution, action, deed),
    ).fetchone()
    return None if row is None or row["member_id"] is None else int(row["member_id"])


def _read_all(connection: Connection, condition: str, institution: int, *values: int | str) -> tuple[Action, ...]:
    rows: Sequence[Row] = connection.execute(f"{_ACTION}{condition}{_ORDER}", (institution, *values)).fetchall()
    return tuple(_read(row) for row in rows)


def _read(row: Row) -> Action:
    return Action(
        id=row["id"],
        question=row["question"],
        area=row["area"],
        department=row["department_id"],
        words=row["words"],
        owner=Owner(department=row["owner_department_id"], member=row["owner_id"]),
        due_on=date.fromisoformat(row["due_on"]),
        status=Status(row["status"]),
        step=row["step"],
        kept_by=row["name"],
        kept_at=from_stored(row["kept_at"]),
        ended_at=from_stored(row["ended_at"]) if row["ended_at"] is not None else None,
    )
