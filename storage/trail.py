"""The trail: what happened in runs, append-only, by whom as a random key."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.events import Answered, Dropped, Event, Finished, Reopened
from storage.moments import to_stored


def record(
    connection: Connection,
    *,
    institution: int,
    run: int,
    member_key: str,
    event: Event,
    language: str,
    now: datetime,
) -> None:
    """Add one event; those that change nothing lasting, such as a question shown, leave no trace."""
    row: tuple[str, str | None, str | None, str | None]
    match event:
        case Answered(question, before, after):
            row = ("answered", question, before, after)
        case Dropped(question):
            row = ("dropped", question, None, None)
        case Finished():
            row = ("finished", None, None, None)
        case Reopened():
            row = ("reopened", None, None, None)
        case _:
            return
    connection.execute(
        "INSERT INTO events (institution_id, run_id, member_key, kind, question, before, after, language, happened_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (institution, run, member_key, *row, language, to_stored(now)),
    )
