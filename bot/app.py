"""The only place that wires everything together."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from itertools import count

from tzlocal import get_localzone_name

from bot.assessment.asking import Card
from bot.delivery.connection import Telegram
from bot.delivery.dispatcher import Dispatcher, RawUpdate
from bot.delivery.line import Card as ShownCard
from bot.delivery.notices import Notice, Notices
from bot.delivery.sender import Sender
from bot.delivery.updates import Poller
from bot.editions import Editions
from bot.handlers.closing_rounds import close_rounds_in_time
from bot.handlers.context import Context
from bot.handlers.helping import introduce_bot
from bot.handlers.lull import Lull
from bot.handlers.notices import put_into_words
from bot.handlers.redrawing import redraw_after_outage, redraw_cards_behind
from bot.handlers.routing import apologise, handle
from bot.handlers.work import Works
from bot.journeys.answering import note_card
from bot.journeys.contents import Contents
from bot.journeys.joining import note_unreachable
from bot.reports.studio import Studio
from storage.database import Database
from storage.inbox import Inbox
from storage.outbox import DueMessage, Outbox

log = logging.getLogger(__name__)

LULL = 1.0
"""Seconds after the last note or file until the card moves down."""

HEARTBEAT = 30.0
"""Seconds between notes that polling works, from which the length of an outage is told."""


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def random_code() -> str:
    """A code of 128 random bits that fits a link."""
    return secrets.token_urlsafe(16)


async def serve(
    telegram: Telegram,
    database: Database,
    editions: Editions,
    *,
    username: str,
    clock: Callable[[], datetime] = now,
    code: Callable[[], str] = random_code,
    lull: float = LULL,
    first_poll: Awaitable[list[RawUpdate]] | None = None,
) -> None:
    """Be the bot until cancelled, then stop in good order: what is unfinished is taken up at the next start.

    `first_poll`: the answer to a poll that is out already.

    Raises:
        WrongToken: Telegram does not accept the token any more.
    """
    async with AsyncExitStack() as ending:
        background: set[asyncio.Task[None]] = set()
        inbox, outbox = Inbox(database, clock=clock), Outbox(database)
        sender = Sender(
            telegram=telegram,
            placed=partial(_note_card, database),
            unreachable=lambda chat: note_unreachable(database, chat, now=clock()),
        )
        context = Context(
            database=database,
            contents=Contents(editions.edition),
            texts=lambda institution: editions.texts(institution.slug if institution else None),
            sender=sender,
            studio=Studio(),
            lull=Lull(lull),
            works=Works(sender=sender, numbers=count(int(clock().timestamp() * 1000))),
            username=username,
            now=clock,
            random_code=code,
            time_zone=get_localzone_name() or "UTC",
            wake_notices=lambda: notices.wake(),  # noqa: PLW0108 - notices are worded with this context
        )
        notices = Notices(
            sender=sender,
            due=outbox.due,
            word=partial(_word, context),
            sent=outbox.sent,
            dropped=outbox.dropped,
            postpone=outbox.postpone,
            now=clock,
        )
        dispatcher = Dispatcher(
            handle=partial(handle, context),
            finish=inbox.finish,
            failed=inbox.failed,
            set_aside=inbox.set_aside,
            apologise=partial(apologise, context),
            reference=lambda: secrets.token_hex(4),
        )
        poller = Poller(
            telegram=telegram,
            receive=inbox.receive,
            put=dispatcher.put,
            after_outage=lambda since: _start(background, redraw_after_outage(context, since)),
            last_success=await inbox.last_poll(),
            now=clock,
            first=first_poll,
        )
        for stop in (context.studio.close, sender.stop, context.works.stop, context.lull.stop, dispatcher.stop):
            ending.push_async_callback(stop)
        ending.push_async_callback(_end, background)
        for update in await inbox.unfinished():
            dispatcher.put(update)
        _start(background, redraw_cards_behind(context))
        _start(background, introduce_bot(context))
        _start(background, notices.run())
        _start(background, close_rounds_in_time(context))
        _start(background, _keep_last_poll(inbox, poller))
        await poller.run()


def _start(background: set[asyncio.Task[None]], work: Coroutine[None, None, None]) -> None:
    """Do something in the background; what fails is logged and stops nothing else."""
    task = asyncio.get_running_loop().create_task(work)
    background.add(task)
    task.add_done_callback(partial(_report, background))


def _report(background: set[asyncio.Task[None]], task: asyncio.Task[None]) -> None:
    background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        log.error("work in the background failed", exc_info=error)


async def _end(background: set[asyncio.Task[None]]) -> None:
    tasks = tuple(background)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _keep_last_poll(inbox: Inbox, poller: Poller) -> None:
    """Note now and then that polling works, also while nobody writes."""
    noted = poller.last_success
    while True:
        await asyncio.sleep(HEARTBEAT)
        if poller.last_success != noted:
            noted = poller.last_success
            await inbox.receive([])


async def _word(context: Context, due: DueMessage) -> Notice | None:
    message = due.message
    return await put_into_words(
        context, message.kind, institution=message.institution, reader=message.person, arguments=message.arguments
    )


def _note_card(database: Database, shown: ShownCard) -> None:
    card = Card(
        institution=shown.institution,
        run=shown.run,
        chat=shown.chat,
        message=shown.message,
        wanted=shown.step,
        shown=shown.step,
    )
    note_card(database, card)
