"""/forget: what it means, asked once, and doing it."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.helping import set_menu_of_stranger
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.forgetting import forget, read_forgetting
from bot.screens.forgetting import draw_forgetting, draw_forgotten
from bot.screens.payload import Payload


async def ask(context: Context, sent: Sent, member: Member) -> None:
    """Ask where, or whether the member means it."""
    tapper = asker_of(sent, member)
    forgetting = await read_forgetting(context.database, tapper)
    await context.sender.send(sent.chat, draw_forgetting(forgetting, context.say_to(forgetting.member)))


async def ask_on_tap(context: Context, tapped: Tapped, payload: Payload) -> None:
    """The same in place of the tapped screen, once it is known where."""
    (where,) = payload.numbers
    forgetting = await read_forgetting(
        context.database, tapper_of(tapped, payload), everywhere={0: False, 1: True}.get(where)
    )
    await show_in_place(context, tapped, draw_forgetting(forgetting, context.say_to(forgetting.member)))


async def take_wish(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Forget the person."""
    everywhere, asked = payload.numbers
    forgotten = await forget(
        context.database,
        tapper_of(tapped, payload),
        member=asked,
        everywhere=bool(everywhere),
        keys=context.random_code,
        now=context.now(),
    )
    member = forgotten.member
    await show_in_place(context, tapped, draw_forgotten(forgotten, context.say_to(member)))
    await set_menu_of_stranger(context, replace(member, has_others=not forgotten.everywhere))
