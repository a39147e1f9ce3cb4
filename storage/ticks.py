"""Ticks: the findings that a member takes as put right, to see what would change."""

from __future__ import annotations

from sqlite3 import Connection


def ticks_of(connection: Connection, *, institution: int, member: int) -> frozenset[str]:
    """The responsibilities that a member has ticked."""
    rows = connection.execute(
        "SELECT question FROM ticks WHERE institution_id = ? AND member_id = ?", (institution, member)
    )
    return frozenset(row["question"] for row in rows)


def tick(connection: Connection, *, institution: int, member: int, question: str) -> None:
    """Tick a responsibility; one that is ticked stays so."""
    connection.execute(
        "INSERT INTO ticks (institution_id, member_id, question) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (institution, member, question),
    )


def untick(connection: Connection, *, institution: int, member: int, question: str) -> None:
    """Take a tick away, where there is one."""
    connection.execute(
        "DELETE FROM ticks WHERE institution_id = ? AND member_id = ? AND question = ?",
        (institution, member, question),
    )


def untick_all(connection: Connection, *, institution: int, member: int) -> None:
    """Take all of a member's ticks away."""
    connection.execute("DELETE FROM ticks WHERE institution_id = ? AND member_id = ?", (institution, member))
