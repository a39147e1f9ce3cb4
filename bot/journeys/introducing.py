"""What Telegram was last told of the bot, so that a start tells it only what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from sqlite3 import Connection

from storage.database import Database
from storage.facts import get_fact, put_fact

_FACT = "introduced"


async def read_introduced(database: Database) -> Mapping[str, str]:
    """The fingerprint of what was told, by language."""
    return await database.read(_read)


async def note_introduced(database: Database, language: str, fingerprint: str | None) -> None:
    """Remember what was told in a language, or that what was told in it is taken back."""

    def unit(connection: Connection) -> None:
        told = {**_read(connection), language: fingerprint}
        put_fact(connection, _FACT, json.dumps({each: told[each] for each in told if told[each]}))

    await database.transaction(unit)


def _read(connection: Connection) -> dict[str, str]:
    told: dict[str, str] = json.loads(get_fact(connection, _FACT) or "{}")
    return told
