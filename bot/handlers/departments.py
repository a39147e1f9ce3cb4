"""/start without a code, /departments, and whatever finds no question open."""

from __future__ import annotations

import asyncio

from bot.assessment.asking import Asking, Departments
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.handlers.answering import bring_down
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.greeting import offer
from bot.handlers.setting_up import ask_next
from bot.journeys.departments import find_way_on, read_departments
from bot.screens.departments import draw_departments, draw_nothing_open
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.texts import Markup


async def go_on(
    context: Context, sent: Sent | Tapped, *, update: int | None, said_before: Markup | None = None
) -> None:
    """Lead a member to where he goes on. `said_before` is a greeting, shown above it."""
    found = await find_way_on(
        context.database,
        context.contents,
        update=update,
        telegram_id=sent.hello.telegram_id,
        chat=sent.chat,
        now=context.now(),
    )
    match found:
        case Asking():
            if said_before:
                say = context.say_in(found)
                await context.sender.send(sent.chat, offer(context, found.institution, say, Screen(text=said_before)))
            await bring_down(context, found, sent.chat)
        case Departments():
            say = context.say_to(found.member)
            screen = draw_departments(found, say, said_before=said_before)
            if said_before:
                screen = offer(context, found.member.institution, say, screen)
            await context.sender.send(sent.chat, screen)
        case Member():
            await ask_next(context, found, sent.chat, said_before=said_before)


async def list_departments(context: Context, sent: Sent, _: Member) -> None:
    """Show what the member can answer for."""
    departments = await read_departments(context.database, context.contents, telegram_id=sent.hello.telegram_id)
    if departments:
        await context.sender.send(sent.chat, draw_departments(departments, context.say_to(departments.member)))


async def list_departments_on_tap(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what the member can answer for, in a message of its own."""
    departments = await read_departments(
        context.database,
        context.contents,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
    )
    if departments is None:
        raise Refused("not-yours")
    screen = draw_departments(departments, context.say_to(departments.member))
    await asyncio.gather(context.sender.send(tapped.chat, screen), context.sender.toast(tapped.tap))


async def show_nothing_open(context: Context, sent: Sent) -> None:
    """Say that no question is open, and how to go on."""
    departments = await read_departments(context.database, context.contents, telegram_id=sent.hello.telegram_id)
    if departments:
        screen = draw_nothing_open(departments, context.say_to(departments.member))
        await context.sender.send(sent.chat, screen)
