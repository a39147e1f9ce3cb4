"""Rating the tool: the stars by a tap, then a remark by a message, or none."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of, writer_of
from bot.journeys.rating import drop_remark, keep_remark, leave_remark, rate
from bot.screens.payload import Payload
from bot.screens.rating import draw_remark_kept, draw_thanks
from bot.screens.tool import draw_tool


async def take_stars(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Store the stars, and ask for a remark in place."""
    (stars,) = payload.numbers
    reading = await rate(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        stars=stars,
        now=context.now(),
    )
    await show_in_place(context, tapped, draw_thanks(reading, context.say_to(reading.reader), stars=stars))


async def leave(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for no remark any more, and show the tool again."""
    reading = await leave_remark(context.database, context.contents, tapper_of(tapped, payload))
    await show_in_place(context, tapped, draw_tool(reading, context.say_to(reading.reader)))


async def drop(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Keep no remark, and show the tool again."""
    reading = await drop_remark(context.database, context.contents, tapper_of(tapped, payload))
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_tool(reading, say), said=say.label("get-tool-remark-dropped"))


async def take_remark(context: Context, sent: Sent, member: Member, _: Sequence[int]) -> None:
    """Store a text as the remark."""
    writer = writer_of(sent, member)
    reading = await keep_remark(context.database, context.contents, writer, remark=sent.text)
    await context.sender.send(sent.chat, draw_remark_kept(reading, context.say_to(reading.reader)))
