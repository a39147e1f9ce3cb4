"""/invites: the links that are out, revoking one, and making one anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.inviting import hand_out
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.invites import read_links, renew_link, revoke_link
from bot.journeys.inviting import hash_code
from bot.screens.invites import draw_link, draw_links, draw_missed, draw_revoking
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb


async def list_links(context: Context, sent: Sent, member: Member) -> None:
    """Show the links that work still."""
    asking = asker_of(sent, member)
    reading = await read_links(context.database, asking, now=context.now())
    await context.sender.send(sent.chat, draw_links(reading, context.say_to(reading.reader)))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show links, or one of them, in place."""
    reading = await read_links(context.database, tapper_of(tapped, payload), now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, VIEWS[payload.verb](reading, say, *payload.numbers))


async def revoke(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Revoke a link and show those left."""
    (link,) = payload.numbers
    reading = await revoke_link(context.database, tapper_of(tapped, payload), link=link, now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_links(reading, say), said=say.label("link-revoked"))


async def renew(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make a link in place of another and show it below."""
    (link,) = payload.numbers
    code = context.random_code()
    made = await renew_link(
        context.database, tapper_of(tapped, payload), link=link, code_hash=hash_code(code), now=context.now()
    )
    await asyncio.gather(hand_out(context, tapped.chat, made, code), context.sender.toast(tapped.tap))


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.INVITES: lambda reading, say, page: draw_links(reading, say, page=page),
    Verb.INVITES_MISSED: lambda reading, say, page: draw_missed(reading, say, page=page),
    Verb.INVITE_LINK: lambda reading, say, link: draw_link(reading, say, reading.find(link)),
    Verb.INVITE_REVOKING: lambda reading, say, link: draw_revoking(reading, say, reading.find(link)),
}
"""What is shown in place."""
