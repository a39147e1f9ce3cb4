"""/related, and the taps that lead from a department to those that it relies on or that rely on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from bot.assessment.errors import Refused, Unavailable
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member
from bot.assessment.related import map_relations
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.journeys.days import day_of
from bot.journeys.related import read_related
from bot.reports.relations import draw_relations
from bot.screens.payload import Payload, Verb
from bot.screens.related import draw_all_related, draw_related_area, draw_related_picture
from bot.screens.screen import Screen
from bot.texts import Language


async def show_all(context: Context, sent: Sent, member: Member) -> None:
    """Show how the departments of the institution in use rely on each other."""
    reading = await read_related(
        context.database, context.contents, telegram_id=sent.hello.telegram_id, institution=member.institution.id
    )
    await context.sender.send(sent.chat, draw_all_related(reading, context.say_to(reading.reader)))


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show all departments, or a page of one, in place."""
    reading = await _read(context, tapped, payload)
    screen = PARTS[payload.verb](reading, context.say_to(reading.reader), *payload.numbers)
    await asyncio.gather(
        context.sender.edit(tapped.chat, tapped.message, screen),
        context.sender.toast(tapped.tap),
    )


async def send_picture(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Draw the picture of all departments, or of one among its neighbours, and send it below."""
    reading = await _read(context, tapped, payload)
    focuses = [None, *reading.view.content.flows]
    (number,) = payload.numbers
    if number >= len(focuses):
        raise Refused("not-yours")
    say = context.say_to(reading.reader)
    _, screen = await asyncio.gather(
        context.sender.toast(tapped.tap), _draw_picture(context, reading, focuses[number], say)
    )
    await context.sender.send(tapped.chat, screen)


async def _read(context: Context, tapped: Tapped, payload: Payload) -> InstitutionReading:
    return await read_related(
        context.database,
        context.contents,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
    )


async def _draw_picture(context: Context, reading: InstitutionReading, focus: str | None, say: Language) -> Screen:
    drawing = draw_relations(
        map_relations(content=reading.view.content, surroundings=reading.view.surroundings),
        names=reading.names,
        focus=focus,
        institution=reading.reader.institution.name,
        day=day_of(reading.as_of or context.now(), reading.reader.person.time_zone),
        say=say,
    )
    try:
        picture = await context.studio.draw(drawing)
    except Unavailable as error:
        return Screen(text=say(error.message))
    return draw_related_picture(reading, picture, focus, say)


PARTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.RELATED: draw_all_related,
    Verb.RELATED_AREA: lambda reading, say, number, page: draw_related_area(reading, say, number=number, page=page),
}
"""What is shown in place, from the numbers behind the institution."""
