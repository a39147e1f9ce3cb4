"""The whole bot at work in this process: on a database of its own, talking HTTP to the local Bot API server."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest

import bot.app
from bot.app import serve
from bot.assessment.people import Member, RoleKind
from bot.assessment.waking import RESTLESS
from bot.delivery import connection
from bot.delivery.connection import Telegram
from bot.delivery.dispatcher import Dispatcher
from bot.delivery.pace import Pace
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.seed import PEOPLE
from bot.demo.seen import Seen, as_read
from bot.demo.telegram_server import Server
from bot.editions import Editions
from bot.handlers import headings
from bot.handlers.context import Context
from bot.handlers.lull import Lull
from bot.handlers.routing import handle
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import make_institution
from storage.database import Database
from storage.people import find_member
from storage.rounds import close_round
from tests.handlers.direct_line import DirectLine

T = TypeVar("T")

LULL = 0.02
"""Seconds after the last arrival until the card moves down."""

PATIENCE = 5.0
"""Seconds within which the bot must come to rest."""

MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""When tests begin: on a working day, which has the same date wherever they take place."""

TITLES = {person.first_name.lower(): person.telegram_id for person in PEOPLE}


class WatchedLull(Lull):
    """A lull that tells whether anything waits for it or is under way after it."""

    under_way = 0

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting or self.under_way)

    async def _act(self, key: int, action: Callable[[], Awaitable[None]]) -> None:
        self.under_way += 1
        try:
            await super()._act(key, action)
        finally:
            self.under_way -= 1


class RunningBot:
    """Starts and stops the bot, and waits until it has done all it will do about what happened."""

    def __init__(
        self,
        server: Server,
        path: Path,
        editions: Editions,
        clock: Clock,
        patch: pytest.MonkeyPatch,
        *,
        lull: float,
        introduces: bool = False,
        over_http: bool = False,
    ) -> None:
        self.server = server
        self.path = path
        self.clock = clock
        self.database: Database
        self._editions = editions
        self._lull = lull
        self._codes = 0
        self._context: Context | None = None
        self._running = AsyncExitStack()
        self._handled: set[int] = set()
        self._unhandled_from = 1
        self._handle = handle
        self._lulls: list[WatchedLull] = []
        if not over_http:
            patch.setattr(connection, "AiohttpRequest", partial(DirectLine, server))
        patch.setattr(bot.app, "handle", self._counting)
        patch.setattr(bot.app, "Lull", self._watch_lull)
        patch.setattr(headings, "PAUSE", 0.0)
        if not introduces:
            patch.setattr(bot.app, "introduce_bot", _introduce_nothing)
        # What fails is tried again at once, and nobody is too fast: waiting has its tests in the dispatcher's room.
        patch.setattr(bot.app, "Dispatcher", partial(Dispatcher, delays=(0.0,), pace=Pace()))

    async def start(self) -> None:
        """Open the database and be the bot."""
        self._running = AsyncExitStack()
        self.database = await Database.open(self.path)
        self._running.push_async_callback(self.database.close)
        telegram = Telegram(self.server.token, self.server.url)
        self._running.push_async_callback(telegram.close_connections)
        username = (await telegram.greet()).username or ""
        serving = asyncio.create_task(
            serve(
                telegram,
                self.database,
                self._editions,
                username=username,
                clock=self.now,
                lull=self._lull,
                usual=RESTLESS,
            )
        )
        self._running.push_async_callback(_stop, serving)

    async def stop(self) -> None:
        """Stop in good order."""
        self._context = None
        await self._running.aclose()

    async def restart(self) -> None:
        """Stop, and start on the same database."""
        await self.stop()
        await self.start()
        await self.server.settles(quiet=0.02)

    def forget(self, update: int) -> None:
        """Not wait for an update, which the bot gives up."""
        self._handled.add(update)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock(), UTC)

    async def rests(self, *, patience: float = PATIENCE) -> None:
        """Wait until every update is handled, every call answered, and nothing waits for a lull."""
        async with asyncio.timeout(patience):
            while not self._is_at_rest():
                await asyncio.sleep(0.001)

    async def starts(self, phone: Phone, code: str = "") -> Seen:
        phone.start(code)
        await self.rests()
        return newest(phone)

    async def hears(self, phone: Phone, text: str, *, reply_to: int | None = None) -> Seen:
        phone.says(text, reply_to=reply_to)
        await self.rests()
        return newest(phone)

    async def taps(self, phone: Phone, *labels: str, message: int | None = None) -> str:
        """Tap one button after the other; returns the toast of the last."""
        tap = ""
        for label in labels:
            tap = phone.taps(label, message=message)
            await self.rests()
        return toast(phone, tap)

    async def forges(self, phone: Phone, data: str, *, message: int | None = None) -> str:
        """Send a payload that no button has; returns the toast."""
        tap = phone.forges(data, message=message or phone.chat.last_id)
        await self.rests()
        return toast(phone, tap)

    async def invites(
        self, role: RoleKind, *areas: str, frontline: bool = False, uses: int = 1, valid: timedelta = timedelta(days=1)
    ) -> str:
        """Make an invite as on the shell; returns its code."""
        self._codes += 1
        code = f"code-{self._codes}"

        def unit(connection: sqlite3.Connection) -> None:
            institution = make_institution(
                connection,
                areas=list(self._editions.edition().content.flows),
                language="en",
                time_zone="Africa/Nairobi",
                now=self.now(),
            )
            invite_from_shell(
                connection,
                institution=institution.id,
                role=role,
                areas=areas,
                frontline=frontline,
                uses=uses,
                expires_at=self.now() + valid,
                code_hash=hash_code(code),
                now=self.now(),
            )

        await self.database.transaction(unit)
        return code

    async def joined(self, name: str, role: RoleKind = RoleKind.STAFF, *areas: str, frontline: bool = False) -> Phone:
        """A new person who has opened an invite."""
        phone = self.server.person(first_name=name)
        await self.starts(phone, await self.invites(role, *areas, frontline=frontline))
        return phone

    def sample(self, name: str) -> Phone:
        """The phone of one of the sample institution's people."""
        return self.server.phone(TITLES[name])

    async def member(self, phone: Phone, institution: int = 1) -> Member | None:
        return await self.database.read(
            lambda connection: find_member(connection, institution=institution, telegram_id=phone.id)
        )

    async def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What is stored."""
        return await self.database.read(
            lambda connection: [tuple(row) for row in connection.execute(query, values).fetchall()]
        )

    async def stores(self, expected: list[tuple[Any, ...]], query: str) -> None:
        """Wait until something is stored that the bot does by itself."""
        async with asyncio.timeout(PATIENCE):
            while await self.rows(query) != expected:
                await asyncio.sleep(0.005)

    async def choices(self) -> list[str]:
        """What those with a phone have answered, in the order they did."""
        query = (
            "SELECT w.choice FROM answers w JOIN runs r ON r.id = w.run_id JOIN members m ON m.id = r.member_id"
            f" JOIN persons p ON p.id = m.person_id WHERE p.telegram_id IN ({', '.join('?' * len(TITLES))})"
            " ORDER BY w.rowid"
        )
        return [choice for (choice,) in await self.rows(query, *TITLES.values())]

    async def writes(self, statement: str, *values: Any) -> None:
        """Change the database behind the bot's back."""
        await self.database.transaction(lambda connection: _execute(connection, statement, values))

    async def closes_rounds(self) -> None:
        """Close every round that is open."""

        def unit(connection: sqlite3.Connection) -> None:
            open_rounds = connection.execute("SELECT id, institution_id FROM rounds WHERE closed_at IS NULL").fetchall()
            for row in open_rounds:
                close_round(connection, institution=row["institution_id"], round_=row["id"], now=self.now())

        await self.database.transaction(unit)

    def _watch_lull(self, seconds: float) -> WatchedLull:
        self._lulls = [WatchedLull(seconds)]
        return self._lulls[0]

    async def _counting(self, context: Context, update: dict[str, Any]) -> None:
        self._context = context
        await self._handle(context, update)
        self._handled.add(update["update_id"])

    def _is_at_rest(self) -> bool:
        while self._unhandled_from in self._handled:
            self._unhandled_from += 1
        return (
            self._unhandled_from >= self.server.telegram.updates.next_id
            and not self.server._door.under_way
            and not any(lull.is_busy for lull in self._lulls)
            and not (self._context and (self._context.sender._lines or self._context.works.is_busy))
        )


def newest(phone: Phone) -> Seen:
    """The bot's newest message."""
    return next(seen for seen in reversed(phone.messages) if seen.from_bot)


def invitation_of(phone: Phone) -> Seen:
    """The bot's newest message that has a link to be copied."""
    return next(
        seen
        for seen in reversed(phone.messages)
        if seen.from_bot and any(button.copies for row in seen.keyboard for button in row)
    )


def said(phone: Phone) -> list[str]:
    """Everything of the bot that is visible, oldest first, as a person reads it."""
    return [as_read(seen.text) for seen in phone.messages if seen.from_bot]


def labels(seen: Seen) -> list[str]:
    """What the buttons of a message say, as a person reads it."""
    return [as_read(label) for row in seen.labels for label in row]


def read(seen: Seen) -> str:
    """The text of a message as a person reads it."""
    return as_read(seen.text)


def toast(phone: Phone, tap: str) -> str:
    """The answer to a tap, as a person reads it."""
    answers = [as_read(each.text) for each in phone.toasts if each.tap == tap]
    assert len(answers) == 1, f"{len(answers)} answers to the tap"
    return answers[0]


async def _introduce_nothing(_: Context) -> None:
    """Three calls for each language at every start are for those to wait for who look at what they say."""


async def _stop(serving: asyncio.Task[None]) -> None:
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving


def _execute(connection: sqlite3.Connection, statement: str, values: Sequence[Any]) -> None:
    connection.execute(statement, values)
