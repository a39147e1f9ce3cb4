"""/invite: putting an invite together, and then the link with its picture and a paper to print."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from bot.assessment.errors import Refused, Unavailable
from bot.assessment.invite_draft import InviteDraft, InviteDraftReading
from bot.assessment.people import Member, RoleKind
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of, writer_of
from bot.journeys.days import day_ended_at
from bot.journeys.inviting import (
    Invited,
    ask_for_name,
    change_invite_draft,
    hash_code,
    make_invite,
    name_invite,
    prepare_invite,
)
from bot.journeys.tapper import read_tapper
from bot.reports.poster import write_poster
from bot.reports.qr import draw_qr
from bot.screens.inviting import (
    draw_departments_of_invite,
    draw_invite,
    draw_invite_draft,
    draw_languages_of_invite,
    draw_name_of_invite,
    draw_poster,
    draw_roles,
)
from bot.screens.naming import whole_department_name
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language


async def show_invite_draft(context: Context, sent: Sent, member: Member) -> None:
    """Show the invite that the member is putting together in the institution in use."""
    asking = asker_of(sent, member)
    reading = await prepare_invite(context.database, asking, now=context.now())
    await context.sender.send(sent.chat, _draw(context, reading))


async def show_draft(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show the invite that the member is putting together, or a list to change it by."""
    reading = await prepare_invite(context.database, tapper_of(tapped, payload), now=context.now())
    await show_in_place(context, tapped, VIEWS[payload.verb](context, reading, *payload.numbers))


async def change(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Change the invite that the member is putting together, and show it."""
    made, draw = CHANGES[payload.verb]
    reading = await change_invite_draft(
        context.database,
        tapper_of(tapped, payload),
        lambda reading: made(reading, *payload.numbers),
        now=context.now(),
    )
    await show_in_place(context, tapped, draw(context, reading, *payload.numbers))


async def take_language(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a tap as the language in which newcomers begin."""
    tapper, (number,) = tapper_of(tapped, payload), payload.numbers
    before = await prepare_invite(context.database, tapper, now=context.now())
    languages = _languages(context, before)
    if number >= len(languages):
        raise Refused("not-yours")
    reading = await change_invite_draft(
        context.database, tapper, lambda it: replace(it.draft, language=languages[number]), now=context.now()
    )
    await show_in_place(context, tapped, _draw(context, reading))


async def ask_name(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for whom the link is."""
    reading = await ask_for_name(context.database, tapper_of(tapped, payload), now=context.now())
    await show_in_place(context, tapped, draw_name_of_invite(reading, context.say_to(reading.member)))


async def drop_name(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Leave the link without a name."""
    reading = await name_invite(context.database, tapper_of(tapped, payload), None, now=context.now())
    await show_in_place(context, tapped, _draw(context, reading))


async def take_name(context: Context, sent: Sent, member: Member, _: Sequence[int]) -> None:
    """Take a text as the name for whom the link is."""
    writer = writer_of(sent, member)
    reading = await name_invite(context.database, writer, sent.text, now=context.now())
    await context.sender.send(sent.chat, _draw(context, reading))


async def make(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make the link as the member saw it; where it would be another by now, show that instead."""
    (fingerprint,) = payload.numbers
    code = context.random_code()
    made = await make_invite(
        context.database,
        tapper_of(tapped, payload),
        fingerprint=fingerprint,
        code_hash=hash_code(code),
        now=context.now(),
    )
    match made:
        case Invited():
            await asyncio.gather(hand_out(context, tapped.chat, made, code), context.sender.toast(tapped.tap))
        case InviteDraftReading():
            say = context.say_to(made.member)
            await show_in_place(context, tapped, _draw(context, made), said=say.label("invite-changed"))
        case None:
            member = await read_tapper(context.database, tapper_of(tapped, payload))
            await context.sender.toast(tapped.tap, context.say_to(member).label("invite-made-already"))


async def hand_out(context: Context, chat: int, made: Invited, code: str) -> None:
    """Show a new link with its picture, and where it is for several, the paper to print. It is the only time."""
    say, link = context.say_to(made.member), context.link_of(code)
    screen = draw_invite(
        made.member,
        made.invite,
        made.departments,
        link=link,
        share=share_link(link, context.texts(made.member.institution).speak(made.invite.language)),
        picture=draw_qr(link),
        say=say,
    )
    await context.sender.send(chat, screen)
    if not made.invite.admits_at_once:
        await context.sender.send(chat, await _print_poster(context, made, link))


def share_link(link: str, say: Language, *, words: str = "invite-share") -> str:
    """A link by which the inviter's app offers him to pass on another, with a few words."""
    return f"https://t.me/share/url?{urlencode({'url': link, 'text': say.plain(words)})}"


async def _print_poster(context: Context, made: Invited, link: str) -> Screen:
    institution, invite = made.member.institution, made.invite
    words = context.texts(institution).speak(invite.language)
    poster = write_poster(
        institution.name,
        [whole_department_name(words, it).plain for it in made.posted],
        link=link,
        until=day_ended_at(invite.expires_at, institution.time_zone),
        say=words,
    )
    say = context.say_to(made.member)
    try:
        return draw_poster(made.member, await context.studio.draw(poster), say)
    except Unavailable as error:
        return Screen(text=say(error.message))


def _draw(context: Context, reading: InviteDraftReading, *_: int) -> Screen:
    return draw_invite_draft(reading, context.say_to(reading.member), languages=_languages(context, reading))


def _list_departments(context: Context, reading: InviteDraftReading, page: int) -> Screen:
    return draw_departments_of_invite(reading, context.say_to(reading.member), page=page)


def _languages(context: Context, reading: InviteDraftReading) -> Sequence[str]:
    """The languages that the texts offer."""
    return context.texts(reading.member.institution).languages


def _into(reading: InviteDraftReading, department: int) -> InviteDraft:
    """The draft for this department alone, and for a role there is in departments."""
    draft = reading.taking(department, part=True)
    role = draft.role if draft.role.of_department else RoleKind.STAFF
    return replace(draft, departments=frozenset({department}), role=role)


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.INVITE_DRAFT: _draw,
    Verb.INVITE_ROLES: lambda context, reading: draw_roles(reading, context.say_to(reading.member)),
    Verb.INVITE_DEPARTMENTS: _list_departments,
    Verb.INVITE_LANGUAGES: lambda context, reading: draw_languages_of_invite(
        reading, context.say_to(reading.member), languages=_languages(context, reading)
    ),
}
"""The draft, and the lists to change it by."""

CHANGES: Mapping[Verb, tuple[Callable[..., InviteDraft], Callable[..., Screen]]] = {
    Verb.INVITE_ROLE: (lambda reading, place, frontline: reading.inviting(place, frontline=bool(frontline)), _draw),
    Verb.INVITE_TOGGLE: (
        lambda reading, department, part, _: reading.taking(department, part=bool(part)),
        lambda context, reading, _, __, page: _list_departments(context, reading, page),
    ),
    Verb.INVITE_USES: (InviteDraftReading.letting_in, _draw),
    Verb.INVITE_DAYS: (InviteDraftReading.lasting, _draw),
    Verb.INVITE_INTO: (_into, _draw),
}
"""What a tap makes of the draft, and where it is shown then."""
