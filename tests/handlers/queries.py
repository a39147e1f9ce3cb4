"""What the database is asked, and whether each question says whose things it is about."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from sqlite3 import Connection

from storage.database import Database

_VALUE = re.compile(r"'(?:[^']|'')*'|\b\d+\b")
_TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE) (\w+)")
_NAMED = re.compile(
    r"\binstitution_id = \?|\b(?:person_id|p\.id|telegram_id) = \?|^INSERT INTO \w+ \([^)]*\binstitution_id\b"
)
_OVER_ALL = re.compile(r"SELECT id, MIN\(first\) FROM|.* FROM rounds WHERE closed_at IS NULL AND until <= \?")
"""The questions about everybody, which the bot's clock asks: to whom a letter may be due, and which rounds are over."""


async def watch(database: Database) -> set[str]:
    """Keep every statement from now on, as it is run; the set fills as the database is asked."""
    asked: set[str] = set()

    def follow(connection: Connection) -> None:
        connection.set_trace_callback(asked.add)

    await database.transaction(follow)
    await asyncio.gather(database.read(follow), database.read(follow))
    return asked


def nameless(asked: Iterable[str], tables: frozenset[str]) -> set[str]:
    """The statements on one of the tables that name neither an institution nor a person; values are left out."""
    forms = {" ".join(_VALUE.sub("?", statement).split()) for statement in asked}
    return {
        form
        for form in forms
        if not tables.isdisjoint(_TABLE.findall(form)) and not _NAMED.search(form) and not _OVER_ALL.match(form)
    }


def tables_of_institutions(connection: Connection) -> frozenset[str]:
    """The tables of which each row belongs to an institution.

    A person's only says which one he uses now, and the outbox is worked off person by person.
    """
    rows = connection.execute(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'institution_id'"
    )
    return frozenset(row["name"] for row in rows) - {"persons", "outbox"}
