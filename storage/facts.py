"""Single facts about the bot itself, by name: its user name, the time of its last poll."""

from __future__ import annotations

import sqlite3


def get_fact(connection: sqlite3.Connection, key: str) -> str | None:
    """The fact, if it was ever put."""
    row = connection.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
    return row and str(row["value"])


def put_fact(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Set the fact, over a former value."""
    connection.execute(
        "INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
