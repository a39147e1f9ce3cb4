"""Getting in: /start with an invite's code, strangers, groups, and people who block the bot."""

from __future__ import annotations

from bot.assessment.errors import Refused
from bot.assessment.people import Hello, Member
from bot.handlers import setting_up
from bot.handlers.arrival import InGroup, Membership, Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.departments import go_on
from bot.handlers.helping import set_menu
from bot.journeys.joining import join, mark_blocked
from bot.screens.joining import draw_group, draw_invite_not_valid, draw_stranger, draw_welcome
from bot.screens.payload import Payload


async def start(context: Context, sent: Sent, member: Member | None) -> None:
    """Let a person in by a code, or lead a member on; a stranger learns nothing."""
    if not sent.argument:
        await (_go_on_anew(context, sent, member) if member else turn_away(context, sent))
        return
    hello = sent.hello
    language = context.texts(None).speak(hello.language).code
    try:
        joined = await join(
            context.database,
            update=sent.update,
            hello=Hello(telegram_id=hello.telegram_id, name=hello.name, language=language),
            code_hash=sent.argument,
            member_key=context.random_code(),
            now=context.now(),
        )
    except Refused:
        if member:
            await go_on(context, sent, update=sent.update)
        else:
            say = context.texts(None).speak(hello.language)
            await context.sender.send(sent.chat, draw_invite_not_valid(say))
        return
    context.wake_notices()
    await set_menu(context, joined.member, sent.chat)
    welcome = draw_welcome(joined.member, context.say_to(joined.member))
    await go_on(context, sent, update=None, said_before=welcome)


async def _go_on_anew(context: Context, sent: Sent, member: Member) -> None:
    """Lead a member on, with a menu that fits the roles and the commands of today."""
    await go_on(context, sent, update=sent.update)
    await set_menu(context, member, sent.chat)


async def turn_away(context: Context, sent: Sent) -> None:
    """Answer a stranger with one polite sentence."""
    await context.sender.send(sent.chat, draw_stranger(context.texts(None).speak(sent.hello.language)))


async def leave_group(context: Context, arrival: InGroup) -> None:
    """Say that the bot works in private, and leave."""
    if arrival.there:
        await context.sender.send(arrival.chat, draw_group(context.texts(None).speak(arrival.language)))
        await context.sender.leave(arrival.chat)


async def note_membership(context: Context, arrival: Membership) -> None:
    """Remember who has blocked the bot, so that nothing is sent there unasked."""
    await mark_blocked(
        context.database,
        update=arrival.update,
        telegram_id=arrival.telegram_id,
        blocked=arrival.blocked,
        now=context.now(),
    )


async def finish_setting_up(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take the last answer of the set-up and lead the owner on."""
    await setting_up.take_time_zone(context, tapped, payload)
    await go_on(context, tapped, update=None)
