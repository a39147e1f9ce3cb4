"""The taps that lead through the departments of one area, side by side."""

from __future__ import annotations

from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.branches import read_branches
from bot.screens.branches import draw_branches
from bot.screens.payload import Payload


async def show_branches(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of the departments that cover an area, in place."""
    area, page = payload.numbers
    reading = await read_branches(context.database, context.contents, tapper_of(tapped, payload), area=area)
    await show_in_place(context, tapped, draw_branches(reading, context.say_to(reading.reader), page=page))
