"""Getting in: /start with an invite's code, strangers, groups, and people who block the bot."""

from __future__ import annotations

from dataclasses import replace

from bot.assessment.applicants import Waiting
from bot.assessment.guessing import Reception
from bot.assessment.people import Member
from bot.handlers import setting_up
from bot.handlers.answering_colleagues import open_link
from bot.handlers.arrival import InGroup, Membership, Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.departments import go_on
from bot.handlers.greeting import draw_wait
from bot.handlers.helping import set_menu
from bot.handlers.showing import show_in_place
from bot.handlers.switching import tell_writer_if_archived
from bot.journeys.applying import read_waiting, withdraw
from bot.journeys.blocking import mark_blocked
from bot.journeys.joining import Joined, NotLetIn, join
from bot.screens.joining import (
    draw_group,
    draw_invite_not_valid,
    draw_put_off,
    draw_stranger,
    draw_welcome,
    draw_withdrawn,
)
from bot.screens.payload import Payload


async def start(context: Context, sent: Sent, member: Member | None) -> None:
    """Let a person in by a code, or lead a member on; a stranger learns nothing."""
    if not sent.argument:
        await (_go_on_anew(context, sent, member) if member else turn_away(context, sent))
        return
    if member and await open_link(context, sent):
        return
    hello = sent.hello
    opened = await join(
        context.database,
        update=sent.update,
        hello=replace(hello, language=context.texts(None).speak(hello.language).code),
        code_hash=sent.argument,
        member_key=context.random_code(),
        now=context.now(),
    )
    match opened:
        case Joined(member=newcomer):
            context.wake_notices()
            await set_menu(context, newcomer, sent.chat)
            await go_on(context, sent, update=None, said_before=draw_welcome(newcomer, context.say_to(newcomer)))
        case Waiting():
            context.wake_notices()
            await _say_that_he_waits(context, sent, opened)
        case NotLetIn() if member:
            await go_on(context, sent, update=None)
        case NotLetIn(reception=reception):
            await _say_that_it_does_not_work(context, sent, reception)


async def _go_on_anew(context: Context, sent: Sent, member: Member) -> None:
    """Lead a member on, with a menu that fits the roles and the commands of today."""
    await go_on(context, sent, update=sent.update)
    await set_menu(context, member, sent.chat)


async def _say_that_he_waits(context: Context, sent: Sent, waiting: Waiting) -> None:
    await context.sender.send(sent.chat, draw_wait(context, waiting))


async def _say_that_it_does_not_work(context: Context, sent: Sent, reception: Reception) -> None:
    """The same for whatever is wrong with a link; an account that has brought too many hears one sentence, or none."""
    say = context.texts(None).speak(sent.hello.language)
    match reception:
        case Reception.TRIED:
            await context.sender.send(sent.chat, draw_invite_not_valid(say))
        case Reception.PUT_OFF:
            await context.sender.send(sent.chat, draw_put_off(say))
        case Reception.IGNORED:
            pass


async def turn_away(context: Context, sent: Sent) -> None:
    """Answer a stranger with one polite sentence, who waits to be let in or is of an archived institution, another.

    Whoever goes on and on hears nothing for a while.
    """
    if not context.strangers.has_turn(sent.hello.telegram_id):
        return
    if await tell_writer_if_archived(context, sent):
        return
    if waiting := await read_waiting(context.database, sent.hello.telegram_id):
        await _say_that_he_waits(context, sent, waiting)
        return
    await context.sender.send(sent.chat, draw_stranger(context.texts(None).speak(sent.hello.language)))


async def wait_no_more(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let an applicant apply no more."""
    (application,) = payload.numbers
    person = await withdraw(
        context.database,
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        application=application,
        now=context.now(),
    )
    say = context.texts(None).speak(person.language)
    await show_in_place(context, tapped, draw_withdrawn(say))


async def leave_group(context: Context, arrival: InGroup) -> None:
    """Say that the bot works in private, unless it has just told the same person, and leave."""
    if not arrival.there:
        return
    if context.strangers.has_turn(arrival.person):
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
    context.wake_notices()


async def finish_setting_up(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take the last answer of the set-up and lead the owner on."""
    await setting_up.take_time_zone(context, tapped, payload)
    await go_on(context, tapped, update=None)
