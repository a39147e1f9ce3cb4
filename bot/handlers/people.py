"""/people: who is here, what they are, and changing and ending that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from bot.assessment.people import Member
from bot.assessment.people_reading import PeopleReading
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.helping import set_menu, set_menu_of_stranger
from bot.handlers.inviting import hand_out, share_link
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.inviting import hash_code
from bot.journeys.people import Change, change_people, give_role, invite_back, read_people, remove, serve_clients
from bot.screens.payload import Payload
from bot.screens.people import draw_away, draw_department_people, draw_people
from bot.screens.person import draw_former, draw_person, draw_places, draw_removing, draw_role_choice
from bot.screens.screen import Screen
from bot.screens.verbs import Verb


async def list_people(context: Context, sent: Sent, member: Member) -> None:
    """Show the people of the institution in use."""
    asking = asker_of(sent, member)
    reading = await read_people(context.database, asking, now=context.now())
    await context.sender.send(sent.chat, draw_people(reading, context.say_to(reading.reader)))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show people, or one of them, in place."""
    reading = await read_people(context.database, tapper_of(tapped, payload), now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, VIEWS[payload.verb](reading, say, *payload.numbers))


async def show_person(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what somebody is, in place."""
    (member,) = payload.numbers
    reading = await read_people(context.database, tapper_of(tapped, payload), now=context.now())
    await show_in_place(context, tapped, _draw_person(context, reading, reading.find(member)))


async def take_role(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let somebody be something else somewhere."""
    member, department, place = payload.numbers
    reading = await _change(context, tapped, payload, give_role(member, department, place))
    changed, say = reading.find(member), context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_role_choice(reading, say, changed, department))
    await set_menu(context, changed, changed.person.telegram_id)


async def take_frontline(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Say whether somebody serves clients."""
    member, serves = payload.numbers
    reading = await _change(context, tapped, payload, serve_clients(member, serves))
    await show_in_place(context, tapped, _draw_person(context, reading, reading.find(member)))


async def take_removal(context: Context, tapped: Tapped, payload: Payload) -> None:
    """End somebody's membership and show who is left."""
    (member,) = payload.numbers
    reading = await _change(context, tapped, payload, remove(member))
    say = context.say_to(reading.reader)
    former = reading.find_former(member)
    await show_in_place(context, tapped, draw_former(reading, say, former), said=say.label("person-is-removed"))
    await set_menu_of_stranger(context, former.member)


async def send_invite_back(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make a link for somebody who went, and show it below."""
    (member,) = payload.numbers
    code = context.random_code()
    made = await invite_back(
        context.database, tapper_of(tapped, payload), member=member, code_hash=hash_code(code), now=context.now()
    )
    await asyncio.gather(hand_out(context, tapped.chat, made, code), context.sender.toast(tapped.tap))


async def _change(context: Context, tapped: Tapped, payload: Payload, change: Change) -> PeopleReading:
    reading = await change_people(context.database, tapper_of(tapped, payload), change, now=context.now())
    context.wake_notices()
    return reading


def _draw_person(context: Context, reading: PeopleReading, member: Member) -> Screen:
    words = context.texts(member.institution).speak(member.person.language)
    return draw_person(reading, context.say_to(reading.reader), member, share=share_link(context.bot_link, words))


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.PEOPLE: lambda reading, say, page: draw_people(reading, say, page=page),
    Verb.PEOPLE_DEPARTMENT: lambda reading, say, department, page: draw_department_people(
        reading, say, department, page=page
    ),
    Verb.PEOPLE_AWAY: lambda reading, say, page: draw_away(reading, say, page=page),
    Verb.PERSON_FORMER: lambda reading, say, member: draw_former(reading, say, reading.find_former(member)),
    Verb.PERSON_ROLES: lambda reading, say, member, page: draw_places(reading, say, reading.find(member), page=page),
    Verb.PERSON_ROLE: lambda reading, say, member, department: draw_role_choice(
        reading, say, reading.find(member), department
    ),
    Verb.PERSON_REMOVING: lambda reading, say, member: draw_removing(reading, say, reading.find(member)),
}
"""What is shown in place."""
