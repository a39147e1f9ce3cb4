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
from bot.assessment.people import Institution
from bot.assessment.waking import Habits
from bot.delivery.connection import Telegram
from bot.delivery.dispatcher import Dispatcher, RawUpdate
from bot.delivery.letters import Postman
from bot.delivery.line import Card as ShownCard
from bot.delivery.pace import Allowance, Pace
from bot.delivery.sender import Sender
from bot.delivery.updates import Poller
from bot.editions import Editions
from bot.handlers.closing_rounds import close_rounds_in_time
from bot.handlers.context import Context
from bot.handlers.headings import Headings
from bot.handlers.introducing import introduce_bot
from bot.handlers.letters import compose
from bot.handlers.lull import Lull
from bot.handlers.redrawing import redraw_after_outage, redraw_cards_behind
from bot.handlers.retention import keep_retention
from bot.handlers.routing import apologise, handle
from bot.handlers.unconfirmed import keep_asking_in_time
from bot.handlers.work import Works
from bot.journeys.answering import note_card
from bot.journeys.blocking import note_unreachable
from bot.journeys.contents import Contents
from bot.journeys.letters import Claimed, Letters, Manners
from bot.journeys.switching import hosts_several, read_heading
from bot.reports.studio import Studio
from bot.spoken_days import read_day
from bot.texts import Texts
from bot.working_days import is_working_day
from storage.database import Database
from storage.inbox import Inbox

log = logging.getLogger(__name__)

LULL = 1.0
"""Seconds after the last note or file until the card moves down."""

STRANGERS = Allowance(turns=3, every=60)
"""Messages of somebody who is no member that are answered: enough to understand, too few to be worth a flood."""

USUAL = Habits()

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
    usual: Habits = USUAL,
    first_poll: Awaitable[list[RawUpdate]] | None = None,
) -> None:
    """Be the bot until cancelled, then stop in good order: what is unfinished is taken up at the next start.

    `usual`: how those are written to who chose nothing. `first_poll`: the answer to a poll that is out already.

    Raises:
        WrongToken: Telegram does not accept the token any more.
    """

    def texts(institution: Institution | None) -> Texts:
        return editions.texts(institution.slug if institution else None)

    async with AsyncExitStack() as ending:
        background: set[asyncio.Task[None]] = set()
        inbox = Inbox(database, clock=clock)
        manners = Manners(usual=usual, is_working_day=is_working_day)
        headings = Headings(
            are_several=partial(hosts_several, database), find=partial(read_heading, database), texts=texts
        )
        sender = Sender(
            telegram=telegram,
            placed=partial(_note_card, database),
            unreachable=lambda chat: note_unreachable(database, chat, now=clock()),
            dress=headings.put_above,
        )
        context = Context(
            database=database,
            contents=Contents(editions.edition),
            texts=texts,
            sender=sender,
            studio=Studio(),
            lull=Lull(lull),
            works=Works(sender=sender, numbers=count(int(clock().timestamp() * 1000))),
            strangers=Pace(STRANGERS, clock=lambda: clock().timestamp()),
            username=username,
            now=clock,
            random_code=code,
            pick=secrets.randbelow,
            read_day=partial(read_day, folders=editions.words),
            time_zone=get_localzone_name() or "UTC",
            wake_notices=lambda: postman.wake(),  # noqa: PLW0108 - letters are composed with this context
            manners=manners,
        )
        postman: Postman[Claimed] = Postman(
            sender=sender,
            post=Letters(database=database, manners=manners),
            compose=partial(compose, context),
            now=clock,
        )
        dispatcher = Dispatcher(
            handle=partial(handle, context),
            finish=inbox.finish,
            leave_out=inbox.leave_out,
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
        _start(background, _bring_letters(postman, context))
        _start(background, close_rounds_in_time(context))
        _start(background, keep_asking_in_time(context))
        _start(background, keep_retention(context))
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


async def _bring_letters(postman: Postman[Claimed], context: Context) -> None:
    """Send what is due for ever, once calendars are read: that takes a second, for which nobody's tap is to wait."""
    await asyncio.to_thread(is_working_day, None, context.time_zone, context.now().date())
    await postman.run()


async def _keep_last_poll(inbox: Inbox, poller: Poller) -> None:
    """Note now and then that polling works, also while nobody writes."""
    noted = poller.last_success
    while True:
        await asyncio.sleep(HEARTBEAT)
        if poller.last_success != noted:
            noted = poller.last_success
            await inbox.receive([])


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
