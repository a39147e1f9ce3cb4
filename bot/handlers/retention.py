"""Erasing what is past its time, once a day as long as the bot runs. Nobody is told."""

from __future__ import annotations

import asyncio
import logging

from bot.handlers.context import Context
from bot.journeys.retention import keep_no_longer

log = logging.getLogger(__name__)

PAUSE = 24 * 60 * 60.0
"""Seconds."""


async def keep_retention(context: Context) -> None:
    """Erase it for ever; what fails is tried again with the rest the next day."""
    while True:
        try:
            await keep_no_longer(context.database, keys=context.random_code, now=context.now())
        except Exception:
            log.exception("what is past its time could not all be erased: the rest is tried again tomorrow")
        await asyncio.sleep(PAUSE)
