"""The taps that lead through the departments of one area, side by side."""

from __future__ import annotations

import asyncio

from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.journeys.branches import read_branches
from bot.journeys.tapper import Tapper
from bot.screens.branches import draw_branches
from bot.screens.payload import Payload


async def show_branches(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of the departments that cover an area, in place."""
    area, page = payload.numbers
    tapper = Tapper(update=tapped.update, telegram_id=tapped.hello.telegram_id, institution=payload.institution)
    reading = await read_branches(context.database, context.contents, tapper, area=area)
    await asyncio.gather(
        context.sender.edit(
            tapped.chat, tapped.message, draw_branches(reading, context.say_to(reading.reader), page=page)
        ),
        context.sender.toast(tapped.tap),
    )
