"""Taps on Cancel, on the card of long work."""

from __future__ import annotations

from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.journeys.joining import find_member_in_use
from bot.screens.payload import Payload


async def cancel(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Cancel what a chat waits for."""
    member = await find_member_in_use(context.database, tapped.hello.telegram_id)
    say = context.say_to(member) if member else context.texts(None).speak(tapped.hello.language)
    await context.works.take_cancel(tapped, payload.numbers[0], say)
