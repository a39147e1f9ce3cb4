"""What most taps come to: a screen in place of the tapped one or below it, or a picture below it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

from bot.assessment.errors import Unavailable
from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.journeys.tapper import Tapper
from bot.reports.studio import Drawing
from bot.screens.payload import Payload, decode
from bot.screens.screen import File, Screen
from bot.texts import Language, Markup


def tapper_of(tapped: Tapped, payload: Payload) -> Tapper:
    """The tapper as journeys take him."""
    return Tapper(update=tapped.update, telegram_id=tapped.hello.telegram_id, institution=payload.institution)


def asker_of(sent: Sent, member: Member) -> Tapper:
    """Whoever asks by a command, as journeys take him. After a crash he is answered anew: nothing is finished."""
    return Tapper(update=None, telegram_id=sent.hello.telegram_id, institution=member.institution.id)


def writer_of(sent: Sent, member: Member) -> Tapper:
    """Whoever writes what is stored, as journeys take him."""
    return Tapper(update=sent.update, telegram_id=sent.hello.telegram_id, institution=member.institution.id)


async def show_in_place(context: Context, tapped: Tapped, screen: Screen, *, said: str = "") -> None:
    """Show a screen in the tapped message, or below it where the button says so, and answer the tap, side by side."""
    if decode(tapped.data).below:
        shown: Awaitable[object] = context.sender.send(tapped.chat, screen)
    else:
        shown = context.sender.edit(tapped.chat, tapped.message, screen)
    await asyncio.gather(shown, context.sender.toast(tapped.tap, said))


async def send_picture_below(
    context: Context, tapped: Tapped, drawing: Awaitable[Drawing], *, name: str, caption: Markup, say: Language
) -> None:
    """Answer the tap while a picture is drawn, then send it, or a sentence where it cannot be drawn now."""
    _, screen = await asyncio.gather(
        context.sender.toast(tapped.tap), _draw(context, drawing, name=name, caption=caption, say=say)
    )
    await context.sender.send(tapped.chat, screen)


async def _draw(context: Context, drawing: Awaitable[Drawing], *, name: str, caption: Markup, say: Language) -> Screen:
    try:
        picture = await context.studio.draw(await drawing)
    except Unavailable as error:
        return Screen(text=say(error.message))
    return Screen(text=caption, file=File(name=name, data=picture, picture=True))
