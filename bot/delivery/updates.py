"""Receiving by long polling: an update is on disk before Telegram is told that it arrived."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.delivery.connection import Telegram, WrongToken
from bot.delivery.dispatcher import RawUpdate
from bot.delivery.refusals import read_refusal

log = logging.getLogger(__name__)

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")

POLL = 50
"""Seconds. Telegram cuts anything longer to this."""

STALL = 10
"""Seconds that an answer may come later than it should before the connection is given up."""

DELAYS = (0.2, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Seconds before the next attempt while polling fails; the last one for ever."""

OUTAGE = timedelta(seconds=150)
"""After this Telegram forgets a tap, so cards may hang on one that never arrived."""


@dataclass(slots=True, kw_only=True)
class Poller:
    """Asks Telegram for updates until it is cancelled.

    No offset is kept across a restart: the first poll brings whatever was not confirmed, and `receive` knows what it
    has seen. The offset only ever follows the last batch and is never compared, because Telegram may begin its ids
    anew after a quiet week.
    """

    telegram: Telegram
    receive: Callable[[Sequence[RawUpdate]], Awaitable[Sequence[RawUpdate]]]
    """Commits a batch to the inbox and returns what is new in it."""
    put: Callable[[RawUpdate], None]
    """Takes one update to be handled."""
    after_outage: Callable[[datetime], None]
    """Told when polling works again after an outage, and since when it had not. It starts work and does not wait."""
    last_success: datetime | None
    """When Telegram last answered a poll, in UTC; at first, as the last run of the bot left it."""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    first: Awaitable[list[RawUpdate]] | None = None
    """The answer to a poll that is out already."""
    poll: float = POLL
    stall: float = STALL
    _offset: int | None = field(default=None, init=False)
    _failures: int = field(default=0, init=False)
    _asked: bool = field(default=False, init=False)
    _told_conflict: bool = field(default=False, init=False)

    async def run(self) -> None:
        """Poll for ever.

        Raises:
            WrongToken: the token is not or no longer valid.
        """
        while True:
            try:
                await self._take(await self._ask())
            except InvalidToken:
                raise WrongToken(self.telegram.server) from None
            except Exception as error:  # noqa: BLE001 - whatever fails, polling goes on; `_recover` reports it
                await self.sleep(await self._recover(error))

    async def _ask(self) -> list[RawUpdate]:
        first, self.first = self.first, None
        if first:
            return await first
        # At first and after a failure Telegram answers at once, so that the end of an outage is noticed.
        wait = self.poll if self._asked and not self._failures else 0
        return await _get_updates(self.telegram, offset=self._offset, wait=wait, stall=self.stall)

    async def _take(self, batch: list[RawUpdate]) -> None:
        new = await self.receive(batch) if batch else ()
        if batch:
            self._offset = batch[-1]["update_id"] + 1
        for update in new:
            self.put(update)
        if self._failures:
            log.info("polling works again after %d failed attempts", self._failures)
        self._asked, self._failures = True, 0
        since, self.last_success = self.last_success, self.now()
        if since is not None and self.last_success - since > OUTAGE:
            self.after_outage(since)

    async def _recover(self, error: Exception) -> float:
        """Report a failed poll and return the seconds before the next."""
        delay = DELAYS[min(self._failures, len(DELAYS) - 1)]
        self._failures += 1
        match error:
            case Conflict() if "webhook" in error.message.lower():
                log.warning("a webhook is set for this bot: it is taken away, since the bot polls")
                await self._delete_webhook()
            case Conflict():
                if not self._told_conflict:
                    log.error("another program polls with the same token: stop it, or give this bot a token of its own")
                self._told_conflict = True
            case TelegramError() | TimeoutError():
                if self._failures == 1:
                    log.warning("polling failed (%s): it is tried again until it works", str(error) or "no answer")
                await self.telegram.renew_polling()
                if isinstance(error, TelegramError):
                    return max(delay, read_refusal(error).wait)
            case _:
                log.error("updates could not be stored: they are asked for again", exc_info=error)
        return delay

    async def _delete_webhook(self) -> None:
        try:
            await self.telegram.call("deleteWebhook", {"drop_pending_updates": False})
        except TelegramError as error:
            log.warning("the webhook could not be taken away: %s", error.message)


@asynccontextmanager
async def poll_ahead(telegram: Telegram) -> AsyncIterator[Awaitable[list[RawUpdate]]]:
    """Send the first poll before there is a `Poller` to take its answer. It confirms nothing, so it can be dropped."""
    poll = asyncio.create_task(_get_updates(telegram, offset=None, wait=0, stall=STALL))
    try:
        yield poll
    finally:
        poll.cancel()
        await asyncio.gather(poll, return_exceptions=True)


async def _get_updates(telegram: Telegram, *, offset: int | None, wait: float, stall: float) -> list[RawUpdate]:
    parameters = {"offset": offset, "limit": 100, "timeout": wait, "allowed_updates": ALLOWED}
    async with asyncio.timeout(wait + 2 * stall):
        batch: list[RawUpdate] = await telegram.call("getUpdates", parameters, patience=wait + stall)
    return batch
