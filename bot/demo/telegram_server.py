"""The server as a whole: a Telegram to itself, with a door for the bot and a door for the chat page."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.demo.bot_door import BODY_LIMIT, BotDoor
from bot.demo.chat import Account, Standing
from bot.demo.faults import Faults
from bot.demo.group import Group
from bot.demo.journal import Journal
from bot.demo.limits import Limits
from bot.demo.page_door import PageDoor
from bot.demo.phone import Phone
from bot.demo.saving import Saving
from bot.demo.telegram import Telegram
from bot.demo.webhook import deliver

_HOST = "127.0.0.1"
TOKEN = "4242:demo"  # noqa: S105 - opens nothing but this server
_QUIET = 0.05
"""Seconds without a call after which the bot has come to rest."""


class Server:
    """A local Bot API server on loopback, for as long as `async with` lasts.

    `token` is the bot's; `port` 0 takes a free one; `now` gives Unix seconds; `journal` is how many calls are
    remembered; `state` is the file that keeps everything for the next start. `note` is shown on the chat page, which
    says that all is sample data where `sample` is true.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        port: int = 0,
        limits: Limits = Limits.OFF,
        now: Callable[[], float] = time.time,
        state: Path | None = None,
        journal: int = 10_000,
        bot_name: str = "Smart Operations",
        bot_username: str = "smart_operations_bot",
        note: str = "",
        sample: bool = True,
    ) -> None:
        self.token = token
        self.journal = Journal(journal)
        bot = Account(id=int(token.split(":", maxsplit=1)[0]), first_name=bot_name, username=bot_username, is_bot=True)
        self.telegram = Telegram(bot=bot, now=now, limits=limits)
        self._saving = Saving(state, self.telegram) if state else None
        self._door = BotDoor(self.telegram, token=token, journal=self.journal)
        self._page = PageDoor(self.telegram, note=note, sample=sample)
        self._port = port
        self._runner: web.AppRunner | None = None
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def url(self) -> str:
        """The address, without a slash at the end."""
        return f"http://{_HOST}:{self._port}"

    @property
    def faults(self) -> Faults:
        """What is to go wrong."""
        return self._door.faults

    async def __aenter__(self) -> Self:
        """Start to listen.

        Raises:
            OSError: the port is taken.
        """
        app = web.Application(client_max_size=BODY_LIMIT)
        self._door.add_routes(app)
        self._page.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, _HOST, self._port)
        try:
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise
        self._port = self._runner.addresses[0][1]
        self._tasks = [
            asyncio.create_task(deliver(self.telegram.updates, self._door.execute, self.telegram.now)),
        ]
        if self._saving:
            self._tasks.append(asyncio.create_task(self._saving.keep_saving()))
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self._page.close()
        if self._runner:
            await self._runner.cleanup()
        if self._saving:
            self._saving.save()

    async def take(self, method: str, given: Mapping[str, Any]) -> tuple[int, str]:
        """Answer a call of a bot in this process without HTTP, by a status and a body."""
        return await self._door.take(method, given)

    def person(
        self,
        *,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "en",
        role: str | None = None,
        id: int | None = None,  # noqa: A002 - Telegram's own word for it
        started: bool = False,
    ) -> Phone:
        """A person's phone. Naming the id of somebody who is known gives that chat back; a role puts it on the desk."""
        account = Account(
            id=id or self.telegram.next_person(),
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
            role=role,
        )
        chat = self.telegram.add_person(account)
        if started and chat.standing is Standing.NEVER:
            chat.standing = Standing.MEMBER
        return Phone(self.telegram, account, chat)

    def phone(self, person_id: int) -> Phone:
        """The phone of a person who is known already.

        Raises:
            LookupError: nobody has this id.
        """
        return Phone(self.telegram, self.telegram.accounts[person_id], self.telegram.chats[person_id])

    def group(self, title: str) -> Group:
        """A new group chat, without the bot."""
        return Group(self.telegram, title)

    def deliver_again(self, count: int) -> None:
        """Let the last confirmed updates come once more with the next ones, as after a failure at Telegram's."""
        self.telegram.updates.deliver_again(count)

    async def settles(self, *, quiet: float = _QUIET, timeout: float = 5) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until the bot has taken all updates, answered all taps and called nothing for `quiet` seconds.

        Raises:
            TimeoutError: it does not come to rest.
        """
        async with asyncio.timeout(timeout):
            while True:
                answered = self._door.answered
                await asyncio.sleep(quiet)
                self.telegram.forget_old_taps()
                busy = self.telegram.updates.pending or self.telegram.taps or self._door.under_way
                if not busy and answered == self._door.answered:
                    return
