"""Setting an institution up, question by question, with its owner."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind, SetUp
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.greeting import offer
from bot.handlers.helping import set_menu
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.setting_up import give_language, give_name, give_time_zone
from bot.journeys.tapper import read_tapper
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.setting_up import (
    draw_done,
    draw_language_question,
    draw_name_question,
    draw_time_zone_question,
)
from bot.texts import ENGLISH, GUESSES, Markup, find_zones, zone_names


def is_setting_up(member: Member) -> bool:
    """Whether the next text of this member may be an answer to the set-up."""
    return member.has(RoleKind.OWNER) and member.institution.set_up is not SetUp.DONE


async def ask_next(context: Context, owner: Member, chat: int, *, said_before: Markup | None = None) -> None:
    """Ask what is still missing."""
    say, institution = context.say_to(owner), owner.institution
    languages = context.texts(institution).languages
    match institution.set_up:
        case SetUp.NAME:
            screen = draw_name_question(say, said_before=said_before)
            if said_before:
                screen = offer(context, institution, say, screen)
        case SetUp.LANGUAGE:
            screen = draw_language_question(institution, languages, say)
        case _:
            screen = draw_time_zone_question(institution, _guess_zones(context, owner), say)
    await context.sender.send(chat, screen)


async def take_text(context: Context, sent: Sent, owner: Member) -> None:
    """Take a text as the institution's name or as the city whose time it keeps."""
    institution = owner.institution
    if institution.set_up is SetUp.NAME:
        named = await give_name(
            context.database,
            update=sent.update,
            telegram_id=sent.hello.telegram_id,
            institution=institution.id,
            name=sent.text,
            now=context.now(),
        )
        await ask_next(context, await _only_language(context, named), sent.chat)
    elif institution.set_up is SetUp.TIME_ZONE:
        say = context.say_to(owner)
        zones = find_zones(sent.text, say.locale)
        offered = zones or _guess_zones(context, owner)
        screen = draw_time_zone_question(institution, offered, say, not_found=not zones)
        await context.sender.send(sent.chat, screen)
    else:
        await ask_next(context, owner, sent.chat)


async def take_language(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a tap as the institution's language."""
    asked = await read_tapper(context.database, tapper_of(tapped, payload))
    languages = context.texts(asked.institution).languages
    owner = await give_language(
        context.database,
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        language=_numbered(languages, payload.numbers[0]),
        now=context.now(),
    )
    await asyncio.gather(ask_next(context, owner, tapped.chat), context.sender.toast(tapped.tap))
    await set_menu(context, owner, tapped.chat)


async def take_time_zone(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a tap as the institution's time zone; with that the set-up is done."""
    owner = await give_time_zone(
        context.database,
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        time_zone=_numbered(zone_names(), payload.numbers[0]),
        now=context.now(),
    )
    done = Screen(text=draw_done(owner.institution, context.say_to(owner)))
    await show_in_place(context, tapped, done)


def _numbered(offered: Sequence[str], number: int) -> str:
    if number >= len(offered):
        raise Refused("not-yours")
    return offered[number]


async def _only_language(context: Context, owner: Member) -> Member:
    """Where there is one language there is nothing to ask."""
    languages = context.texts(owner.institution).languages
    if len(languages) > 1:
        return owner
    return await give_language(
        context.database,
        update=None,
        telegram_id=owner.person.telegram_id,
        institution=owner.institution.id,
        language=languages[0],
        now=context.now(),
    )


def _guess_zones(context: Context, owner: Member) -> tuple[str, ...]:
    """The machine's own zone, and those where many institutions speak the owner's language."""
    guesses = GUESSES.get(owner.person.language.partition("-")[0], GUESSES[ENGLISH])
    own = (context.time_zone,) if context.time_zone in zone_names() else ()
    return tuple(dict.fromkeys((*own, *(zone for zone in guesses if zone in zone_names()))))
