"""/related, and the taps that lead from a department to those that it relies on or that rely on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.errors import Refused
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.drawings import picture_of_relations
from bot.handlers.showing import send_picture_below, show_in_place
from bot.journeys.related import read_related
from bot.screens.payload import Payload
from bot.screens.related import caption_related_picture, draw_all_related, draw_related_area
from bot.screens.screen import Screen
from bot.screens.verbs import Verb


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
    await show_in_place(context, tapped, screen)


async def send_picture(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Draw the picture of all departments, or of one among its neighbours, and send it below."""
    reading = await _read(context, tapped, payload)
    focuses = [None, *reading.view.content.flows]
    (number,) = payload.numbers
    if number >= len(focuses) or focuses[number] in reading.view.surroundings.absent:
        raise Refused("not-yours")
    focus, say = focuses[number], context.say_to(reading.reader)
    await send_picture_below(
        context,
        tapped,
        picture_of_relations(context, reading, say, focus=focus),
        name="relations.png",
        caption=caption_related_picture(reading, focus, say),
        say=say,
    )


async def _read(context: Context, tapped: Tapped, payload: Payload) -> InstitutionReading:
    return await read_related(
        context.database,
        context.contents,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
    )


PARTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.RELATED: draw_all_related,
    Verb.RELATED_AREA: lambda reading, say, number, page: draw_related_area(reading, say, number=number, page=page),
}
"""What is shown in place, from the numbers behind the institution."""
