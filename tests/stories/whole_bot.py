"""A story by the whole bot: over HTTP, against the local Bot API server, on people's phones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import serve
from bot.assessment.waking import RESTLESS
from bot.delivery.connection import Telegram
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from bot.editions import Editions
from storage.database import Database
from tests.demo.conftest import png
from tests.stories.stage import UNSEEN, Button, Shown
from tests.stories.story import Story
from tests.stories.world import USERNAME, close_rounds, found, invite, read_stored

LULL = 0.02
"""Seconds after which the card moves down."""

QUIET = 0.15
"""Seconds without a call after which all that a message leads to has come, the lull among it, on a busy machine too."""


class WholeBot:
    """The stage of every story."""

    patience = 5.0

    def __init__(self, server: Server, path: Path) -> None:
        self._server = server
        self._path = path
        self._editions = Editions()
        self._phones: dict[str, Phone] = {}
        self._institution = 0
        self._database: Database
        self._running = AsyncExitStack()

    @classmethod
    @asynccontextmanager
    async def open(cls, story: Story, path: Path) -> AsyncIterator[WholeBot]:
        """Start the bot and let everybody of the story in."""
        async with Server(bot_username=USERNAME) as server:
            stage = cls(server, path)
            await stage._start()
            try:
                now = datetime.now(UTC)
                areas = tuple(stage._editions.edition().content.flows)
                stage._institution = await found(stage._database, areas=areas, now=now)
                for name, role in story.people.items():
                    await invite(stage._database, stage._institution, role, f"code-{name}", now=now)
                    phone = server.person(first_name=name.capitalize(), language_code=role.language)
                    stage._phones[name] = phone
                    phone.start(f"code-{name}")
                    await phone.until(partial(_has_heard, phone))
                    await server.settles()
                yield stage
                assert not stage._editions.texts().faults
            finally:
                await stage._running.aclose()

    async def act(self, person: str, act: str, value: str) -> None:
        phone = self._phones[person]
        match act:
            case "write":
                phone.says(value)
            case "edit":
                phone.edits(next(it.id for it in reversed(phone.messages) if it.mine), value)
            case "send photo":
                phone.sends_photo(png(), value)
            case "send document":
                phone.sends_document(b"%PDF-1.7", value)
            case "send sticker":
                phone.sends_sticker()
            case "block":
                phone.blocks()
            case "unblock":
                phone.unblocks()
            case "clear":
                phone.clears()
        await self._server.settles(quiet=QUIET)

    async def tap(self, person: str, buttons: Sequence[Button]) -> None:
        for button in buttons:
            self._phones[person].forges(button.data, message=button.message)
        await self._server.settles()

    async def bot_act(self, act: str) -> None:
        if act == "restart":
            await self._running.aclose()
            await self._start()
        else:
            await close_rounds(self._database, self._institution, now=datetime.now(UTC))

    def shown_to(self, person: str) -> list[Shown]:
        return [
            Shown(
                text=seen.text.translate(UNSEEN),
                rows=[
                    [
                        Button(label=button.label.translate(UNSEEN), message=seen.id, data=button.data)
                        for button in row
                        if button.data is not None
                    ]
                    for row in seen.keyboard
                ],
            )
            for seen in self._phones[person].messages
            if seen.from_bot
        ]

    def toast_of(self, person: str) -> str:
        return self._phones[person].toasts[-1].text.translate(UNSEEN)

    async def stored_of(self, person: str, area: str) -> Mapping[str, Any]:
        return await read_stored(self._database, self._phones[person].id, area)

    async def _start(self) -> None:
        self._running = AsyncExitStack()
        self._database = await Database.open(self._path)
        self._running.push_async_callback(self._database.close)
        telegram = Telegram(self._server.token, self._server.url)
        self._running.push_async_callback(telegram.close_connections)
        serving = asyncio.create_task(
            serve(telegram, self._database, self._editions, username=USERNAME, lull=LULL, usual=RESTLESS)
        )
        self._running.push_async_callback(_stop, serving)
        await self._server.settles()


def _has_heard(phone: Phone) -> bool | None:
    return any(seen.from_bot for seen in phone.messages) or None


async def _stop(serving: asyncio.Task[None]) -> None:
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving
