"""/mine: what a member is responsible for."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.mine import read_mine
from bot.screens.mine import draw_mine
from bot.screens.payload import Payload


async def list_mine(context: Context, sent: Sent, member: Member) -> None:
    """Show what is the member's own in the institution in use."""
    asking = asker_of(sent, member)
    reading = await read_mine(context.database, context.contents, asking)
    await context.sender.send(sent.chat, draw_mine(reading, context.say_to(reading.reader)))


async def show_page(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of it in place."""
    (page,) = payload.numbers
    tapper = tapper_of(tapped, payload)
    reading = await read_mine(context.database, context.contents, tapper)
    await show_in_place(context, tapped, draw_mine(reading, context.say_to(reading.reader), page=page))
