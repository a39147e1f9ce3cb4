"""Accounts that brought codes that do not work: as many as can matter, and not for long."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.guessing import Guesses
from storage.moments import from_stored, to_stored

MOST = 10_000
"""Accounts counted at a time: whoever guesses with more of them makes the bot forget those that are free soonest."""


def find_guesses(connection: Connection, telegram_id: int) -> Guesses | None:
    """The wrong codes of an account."""
    row = connection.execute(
        "SELECT wrong, shut_until, forgotten_at FROM guesses WHERE telegram_id = ?", (telegram_id,)
    ).fetchone()
    return row and Guesses(
        wrong=row["wrong"],
        shut_until=from_stored(row["shut_until"]) if row["shut_until"] is not None else None,
        forgotten_at=from_stored(row["forgotten_at"]),
    )


def save_guesses(connection: Connection, telegram_id: int, guesses: Guesses, *, now: datetime) -> None:
    """Store the wrong codes of an account, and forget those of others whose time is over, or who are too many."""
    connection.execute(
        "INSERT INTO guesses (telegram_id, wrong, shut_until, forgotten_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (telegram_id) DO UPDATE SET wrong = excluded.wrong, shut_until = excluded.shut_until,"
        " forgotten_at = excluded.forgotten_at",
        (
            telegram_id,
            guesses.wrong,
            to_stored(guesses.shut_until) if guesses.shut_until else None,
            to_stored(guesses.forgotten_at),
        ),
    )
    connection.execute("DELETE FROM guesses WHERE forgotten_at <= ?", (to_stored(now),))
    connection.execute(
        "DELETE FROM guesses WHERE telegram_id IN"
        " (SELECT telegram_id FROM guesses ORDER BY forgotten_at DESC, telegram_id LIMIT -1 OFFSET ?)",
        (MOST,),
    )


def forget_guesses(connection: Connection, telegram_id: int) -> None:
    """Forget the wrong codes of an account: it brought one that works."""
    connection.execute("DELETE FROM guesses WHERE telegram_id = ?", (telegram_id,))
