"""What is sent unasked: taken from the outbox when due, put into words at that moment, marked once sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.assessment.people import Person
from bot.delivery.line import Outcome
from bot.handlers.context import Context
from bot.journeys.joining import read_newcomer
from bot.journeys.noticing import DueMessage, Outbox
from bot.screens.joining import draw_joined_notice
from bot.screens.screen import Screen

log = logging.getLogger(__name__)

PAUSE = 30.0
"""Seconds between looks at the outbox, where nothing wakes it."""

AT_ONCE = 100
"""Messages taken in one look."""

RETRY = timedelta(minutes=1)
"""Until a message that could not be sent is tried again; Telegram's own wish is added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message put into words for its reader of this moment."""

    reader: Person
    screen: Screen


async def send_notices(context: Context, outbox: Outbox, woken: asyncio.Event) -> None:
    """Send what is due, for ever."""
    while True:
        try:
            await send_due_notices(context, outbox)
        except Exception:
            log.exception("notices could not be sent: they are tried again")
        try:
            await asyncio.wait_for(woken.wait(), PAUSE)
        except TimeoutError:
            continue
        woken.clear()


async def send_due_notices(context: Context, outbox: Outbox) -> None:
    """Send what is due now, one after the other; what cannot be put into words holds up nothing behind it."""
    for due in await outbox.due(context.now(), AT_ONCE):
        try:
            await _send(context, outbox, due)
        except Exception:
            log.exception("notice %s could not be sent: it is tried again", due.id)
            await outbox.postpone(due.id, context.now() + RETRY)


async def _send(context: Context, outbox: Outbox, due: DueMessage) -> None:
    notice = await KINDS[due.message.kind](context, due)
    if notice is None:
        await outbox.dropped(due.id, context.now(), "no longer true")
        return
    sent = await context.sender.send_unasked(notice.reader.telegram_id, notice.screen)
    if sent.outcome is Outcome.LATER:
        await outbox.postpone(due.id, context.now() + RETRY + timedelta(seconds=sent.wait))
    elif sent.outcome is Outcome.SHOWN:
        await outbox.sent(due.id, context.now())
    else:
        await outbox.dropped(due.id, context.now(), sent.outcome.name.lower())


async def _put_joined(context: Context, due: DueMessage) -> Notice | None:
    found = await read_newcomer(
        context.database,
        institution=due.message.institution,
        member=int(due.message.arguments["member"]),
        reader=due.message.person,
    )
    if found is None:
        return None
    newcomer, inviter = found
    return Notice(reader=inviter.person, screen=draw_joined_notice(newcomer, context.say_to(inviter)))


KINDS: Mapping[str, Callable[[Context, DueMessage], Awaitable[Notice | None]]] = {"joined": _put_joined}
"""How each kind of message is put into words; None where it is no longer true."""
