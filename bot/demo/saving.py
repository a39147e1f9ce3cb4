"""The state on disk, so that the demo goes on where it was left."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from bot.demo.chat import Account, Chat, Kind, Standing, read_message
from bot.demo.filing import StoredFile
from bot.demo.refusal import Json
from bot.demo.telegram import Tap, Telegram
from bot.demo.updates import Pending

_DELAY = 0.5
"""Seconds that a change may wait to be written."""
_GAP = 100
"""How far ids skip ahead at a start: should the last change be lost, no id is used twice."""

_TABLES = """
CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS message (
    chat INTEGER NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (chat, id)
);
CREATE TABLE IF NOT EXISTS file (number INTEGER PRIMARY KEY, about TEXT NOT NULL, data BLOB NOT NULL);
"""


class Saving:
    """One SQLite file: messages and files as rows, and the little rest as one text."""

    def __init__(self, path: Path, telegram: Telegram) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._telegram = telegram
        self._last = ""
        self._files_saved = 0
        with self._transaction() as connection:
            connection.executescript(_TABLES)
            self._load(connection)

    async def keep_saving(self) -> None:
        """Write what has changed, again and again."""
        while True:
            await asyncio.sleep(_DELAY)
            self.save()

    def save(self) -> None:
        """Write what has changed since the last time."""
        telegram = self._telegram
        state = json.dumps(_describe(telegram), ensure_ascii=False)
        if state == self._last and not telegram.unsaved and len(telegram.files) == self._files_saved:
            return
        with self._transaction() as connection:
            self._write_messages(connection)
            self._write_files(connection)
            connection.execute(
                "INSERT INTO state VALUES (1, ?) ON CONFLICT DO UPDATE SET body = excluded.body", (state,)
            )
        telegram.unsaved.clear()
        self._files_saved = len(telegram.files)
        self._last = state

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path)) as connection, connection:
            yield connection

    def _write_messages(self, connection: sqlite3.Connection) -> None:
        for chat_id, message_id in self._telegram.unsaved:
            message = self._telegram.chats[chat_id].messages.get(message_id)
            if message is None:
                connection.execute("DELETE FROM message WHERE chat = ? AND id = ?", (chat_id, message_id))
            else:
                connection.execute(
                    "INSERT INTO message VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
                    (chat_id, message_id, json.dumps(message.as_dict(), ensure_ascii=False)),
                )

    def _write_files(self, connection: sqlite3.Connection) -> None:
        for file in islice(self._telegram.files, self._files_saved, None):
            about = {name: getattr(file, name) for name in file.__slots__ if name != "data"}
            connection.execute("INSERT INTO file VALUES (?, ?, ?)", (file.number, json.dumps(about), file.data))

    def _load(self, connection: sqlite3.Connection) -> None:
        row = connection.execute("SELECT body FROM state").fetchone()
        if row is None:
            return
        _restore(self._telegram, json.loads(row[0]))
        for chat_id, body in connection.execute("SELECT chat, body FROM message ORDER BY chat, id"):
            message = read_message(json.loads(body))
            self._telegram.chats[chat_id].messages[message.id] = message
        for about, data in connection.execute("SELECT about, data FROM file ORDER BY number"):
            self._telegram.files.keep(StoredFile(**json.loads(about), data=data))
        self._files_saved = len(self._telegram.files)


def _describe(telegram: Telegram) -> Json:
    updates = telegram.updates
    return {
        "accounts": [asdict(account) for account in telegram.accounts.values() if not account.is_bot],
        "chats": [
            {
                "id": chat.id,
                "kind": chat.kind,
                "card": chat.card,
                "members": sorted(chat.members),
                "standing": chat.standing,
                "upgraded_to": chat.upgraded_to,
                "cleared_until": chat.cleared_until,
                "last_id": chat.last_id,
            }
            for chat in telegram.chats.values()
        ],
        "taps": [asdict(tap) for tap in telegram.taps.values()],
        "last_tap": telegram.last_tap,
        "menus": telegram.menus.as_list(),
        "about": telegram.about,
        "updates": {
            "pending": [asdict(update) for update in updates.pending],
            "next_id": updates.next_id,
            "allowed": updates.allowed,
            "webhook": updates.webhook,
        },
    }


def _restore(telegram: Telegram, state: Any) -> None:
    for account in state["accounts"]:
        telegram.accounts[account["id"]] = Account(**account)
    for kept in state["chats"]:
        members, kind, standing = set(kept.pop("members")), Kind(kept.pop("kind")), Standing(kept.pop("standing"))
        kept["last_id"] += _GAP
        telegram.chats[kept["id"]] = Chat(**kept, members=members, kind=kind, standing=standing)
    telegram.taps = {tap["id"]: Tap(**tap) for tap in state["taps"]}
    telegram.last_tap = state["last_tap"] + _GAP
    telegram.menus.restore(state["menus"])
    telegram.about = state["about"]
    updates = telegram.updates
    updates.pending.extend(Pending(**update) for update in state["updates"]["pending"])
    updates.next_id = state["updates"]["next_id"] + _GAP
    updates.allowed = state["updates"]["allowed"]
    updates.webhook = state["updates"]["webhook"]
