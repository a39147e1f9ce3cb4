"""Closing rounds whose time is over, as long as the bot runs."""

from __future__ import annotations

import asyncio
import logging

from bot.handlers.context import Context
from bot.journeys.closing_rounds import close_rounds_past_their_end

log = logging.getLogger(__name__)

PAUSE = 60.0
"""Seconds between looks at the clock: nobody counts on the minute."""


async def close_rounds_in_time(context: Context) -> None:
    """Close them for ever; a look that fails is followed by the next."""
    while True:
        try:
            if await close_rounds_past_their_end(context.database, context.contents, now=context.now()):
                context.wake_notices()
        except Exception:
            log.exception("rounds past their end could not be closed: they are tried again")
        await asyncio.sleep(PAUSE)
