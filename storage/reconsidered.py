"""What is said of responsibilities where something that they rely on has changed."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection
from typing import TypeAlias

from bot.assessment.delta import Reconsidered, Reconsidering
from storage.moments import from_stored, to_stored

SaidByPair: TypeAlias = Mapping[tuple[int, str], Reconsidered]
"""By department and responsibility."""


def reconsidered_of(connection: Connection, institution: int) -> SaidByPair:
    """What was said last of each."""
    rows = connection.execute(
        "SELECT department_id, question, said, at FROM reconsidered WHERE institution_id = ?", (institution,)
    )
    return {
        (row["department_id"], row["question"]): Reconsidered(
            said=Reconsidering(row["said"]), at=from_stored(row["at"])
        )
        for row in rows
    }


def save_reconsidered(
    connection: Connection, reconsidered: Reconsidered, *, institution: int, department: int, question: str
) -> None:
    """Store what is said, in place of what was said before."""
    connection.execute(
        "INSERT INTO reconsidered (institution_id, department_id, question, said, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (department_id, question) DO UPDATE SET said = excluded.said, at = excluded.at",
        (institution, department, question, reconsidered.said, to_stored(reconsidered.at)),
    )
