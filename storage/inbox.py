"""Updates in: committed before they are acknowledged, replayed after a crash, and kept from acting twice."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from storage.database import Database, finish_update
from storage.facts import get_fact, put_fact
from storage.moments import from_stored, to_stored

_log = logging.getLogger(__name__)

Update = dict[str, Any]
"""An update as the messenger sent it, once `veil` has been over it."""

_REMEMBERED = timedelta(days=3)
"""How long a finished update's id is known. Telegram delivers an update for a day at most; and after a week without
any it begins anew at a random id, which must not meet one of these."""

_FORGOTTEN_AT_ONCE = 200
"""Finished rows deleted with each batch: twice the largest batch, so that they go faster than new ones come."""

_LARGEST_ID = 2**63 - 1

_CODE = re.compile(
    r"(^\W*/start(?:@\w+)?\s+)(\S+)|(\bt\.me(?:/|%2F)\w+(?:\?|%3F)start(?:=|%3D))([\w-]+)", re.IGNORECASE
)
"""An invite's code where it can turn up in an update: in the command, or in the link that the bot once wrote, which
may itself be part of another link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """An update that failed again and again, out of its chat's way."""

    reference: str
    update_id: int
    set_aside_at: datetime
    sentence: str
    payload: Update | None
    """Missing where the update had done its work and only showing it failed."""


class Inbox:
    """The updates of one bot. `clock` says what time it is."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def receive(self, batch: Iterable[Any]) -> list[Update]:
        """Commit a batch, however small, with the time of this successful poll; return what is new of it, veiled.

        What is no update is left out, with a line in the log.

        Raises:
            Unavailable: nothing was kept, so nothing may be acknowledged.
        """
        updates = [veil(arrival) for arrival in batch if _is_update(arrival)]
        return await self._database.transaction(partial(_receive, updates=updates, now=self._clock()))

    async def unfinished(self) -> list[Update]:
        """What was received and not finished, in the order of ids: to be replayed before the first poll."""
        return await self._database.read(_unfinished)

    async def last_poll(self) -> datetime | None:
        """When a poll last succeeded, to know how long an outage was."""
        fact = await self._database.read(partial(get_fact, key="last_poll"))
        return from_stored(int(fact)) if fact else None

    async def finish(self, update_id: int) -> None:
        """Note that an update is done, unless its transaction did.

        Not committed at once: an update that wrote nothing may as well be replayed after a crash.
        """
        if update_id in self._database.finished:
            self._database.finished.discard(update_id)
        else:
            self._database.later(partial(_finish, update_id=update_id))

    def leave_out(self, update_id: int) -> None:
        """Note that an update is done that nobody handles. Not committed at once, as above."""
        self._database.later(partial(_finish, update_id=update_id))

    async def failed(self, update_id: int) -> int:
        """Count a failed attempt, and return how many there were."""
        return await self._database.transaction(partial(_count_attempt, update_id=update_id))

    async def set_aside(self, update_id: int, reference: str, sentence: str) -> None:
        """Finish an update that cannot be handled, keeping it under a reference that the person was shown."""
        await self._database.transaction(
            partial(_set_aside, update_id=update_id, reference=reference, sentence=sentence, now=self._clock())
        )

    async def set_asides(self) -> list[SetAside]:
        """Everything set aside, the oldest first."""
        return await self._database.read(_set_asides)


def veil(update: Update) -> Update:
    """The update with the codes of invites replaced by their hash, so that no stored row lets anybody in."""
    # Few hold one. To look for the word takes a tenth of the time of walking through all that an update holds.
    veiled: Update = _veil(update) if "start" in json.dumps(update).lower() else update
    return veiled


def hash_code(code: str) -> str:
    """What stands for an invite's code wherever it is stored."""
    return f"sha256:{hashlib.sha256(code.encode(errors='surrogatepass')).hexdigest()}"


def _veil(value: Any) -> Any:
    match value:
        case str():
            return _CODE.sub(_hash_match, value)
        case dict():
            return {key: _veil(inner) for key, inner in value.items()}
        case list():
            return [_veil(inner) for inner in value]
        case _:
            return value


def _hash_match(match: re.Match[str]) -> str:
    before, code = (group for group in match.groups() if group is not None)
    return f"{before}{hash_code(code)}"


def _is_update(arrival: Any) -> bool:
    update_id = arrival.get("update_id") if isinstance(arrival, dict) else None
    if type(update_id) is int and 0 <= update_id <= _LARGEST_ID:
        return True
    _log.warning("ignored an arrival without an update_id: a JSON object with an integer there was expected")
    return False


def _receive(connection: sqlite3.Connection, *, updates: Sequence[Update], now: datetime) -> list[Update]:
    put_fact(connection, "last_poll", str(to_stored(now)))
    connection.execute(
        "DELETE FROM inbox WHERE update_id IN"
        " (SELECT update_id FROM inbox WHERE received_at < ? AND payload IS NULL ORDER BY received_at LIMIT ?)",
        (to_stored(now - _REMEMBERED), _FORGOTTEN_AT_ONCE),
    )
    return [update for update in updates if _is_new(connection, update, now)]


def _is_new(connection: sqlite3.Connection, update: Update, now: datetime) -> bool:
    # A finished row that waits for its deletion no longer stands in the way of its id.
    inserted = connection.execute(
        "INSERT INTO inbox (update_id, received_at, payload) VALUES (?, ?, ?)"
        " ON CONFLICT (update_id) DO UPDATE SET received_at = excluded.received_at, payload = excluded.payload,"
        " attempts = 0 WHERE inbox.payload IS NULL AND inbox.received_at < ?",
        (update["update_id"], to_stored(now), json.dumps(update, separators=(",", ":")), to_stored(now - _REMEMBERED)),
    )
    return inserted.rowcount > 0


def _unfinished(connection: sqlite3.Connection) -> list[Update]:
    rows = connection.execute("SELECT payload FROM inbox WHERE payload IS NOT NULL ORDER BY update_id")
    return [json.loads(row["payload"]) for row in rows]


def _finish(connection: sqlite3.Connection, *, update_id: int) -> None:
    finish_update(connection, update_id)


def _count_attempt(connection: sqlite3.Connection, *, update_id: int) -> int:
    row = connection.execute(
        "UPDATE inbox SET attempts = attempts + 1 WHERE update_id = ? RETURNING attempts", (update_id,)
    ).fetchone()
    return int(row["attempts"])


def _set_aside(connection: sqlite3.Connection, *, update_id: int, reference: str, sentence: str, now: datetime) -> None:
    connection.execute(
        "INSERT INTO set_asides (reference, update_id, set_aside_at, sentence, payload)"
        " SELECT ?, update_id, ?, ?, payload FROM inbox WHERE update_id = ?",
        (reference, to_stored(now), sentence, update_id),
    )
    finish_update(connection, update_id)


def _set_asides(connection: sqlite3.Connection) -> list[SetAside]:
    rows = connection.execute("SELECT * FROM set_asides ORDER BY set_aside_at, update_id")
    return [_read_set_aside(row) for row in rows]


def _read_set_aside(row: sqlite3.Row) -> SetAside:
    return SetAside(
        reference=row["reference"],
        update_id=row["update_id"],
        set_aside_at=from_stored(row["set_aside_at"]),
        sentence=row["sentence"],
        payload=row["payload"] and json.loads(row["payload"]),
    )
