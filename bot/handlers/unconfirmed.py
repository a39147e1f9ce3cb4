"""What is said to be done and nobody bears out: asking on as long as the bot runs, and telling whoever is in charge."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.journeys.unconfirmed import keep_asking, read_unconfirmed
from bot.screens.unconfirmed import draw_unconfirmed

log = logging.getLogger(__name__)

PAUSE = 300.0
"""Seconds between looks: whoever is asked next hears of it in a letter of the day."""


async def keep_asking_in_time(context: Context) -> None:
    """Ask somebody else for ever, where no answer comes; a look that fails is followed by the next."""
    while True:
        try:
            if await keep_asking(context.database, context.contents, pick=context.pick, now=context.now()):
                context.wake_notices()
        except Exception:
            log.exception("nobody else could be asked whether things are done: it is tried again")
        await asyncio.sleep(PAUSE)


async def word_unconfirmed(
    context: Context, institution: int, reader: int, arguments: Mapping[str, str | int]
) -> Notice | None:
    """Tell somebody in charge that nobody says whether something is done."""
    reading = await read_unconfirmed(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["subject"]),
        now=context.now(),
    )
    if reading is None:
        return None
    say = context.say_to(reading.reader)
    return Notice(
        chat=reading.reader.person.telegram_id,
        screen=draw_unconfirmed(reading, say),
        name=say(reading.planned.action.question, "title").label,
    )
