"""/leave: what it means, doing it, and the word to those in charge."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.people import Member
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.helping import set_menu_of_stranger
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.leaving import leave, read_departure
from bot.screens.leaving import draw_leaving, draw_left, draw_left_notice
from bot.screens.payload import Payload

Arguments = Mapping[str, str | int]


async def ask(context: Context, sent: Sent, member: Member) -> None:
    """Ask whether the member means it."""
    await context.sender.send(sent.chat, draw_leaving(member, context.say_to(member)))


async def take_leave(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let the member go."""
    member = await leave(context.database, tapper_of(tapped, payload), now=context.now())
    context.wake_notices()
    await show_in_place(context, tapped, draw_left(member, context.say_to(member)))
    await set_menu_of_stranger(context, member)


async def word_departure(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody in charge that a person has left."""
    found = await read_departure(
        context.database, institution=institution, person=reader, member=int(arguments["member"])
    )
    if found is None:
        return None
    told, left = found
    return Notice(chat=told.person.telegram_id, screen=draw_left_notice(left, context.say_to(told)))
