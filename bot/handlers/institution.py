"""/institution, and the taps that lead through the view of all departments."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.drawings import picture_of_institution, picture_of_institution_changes
from bot.handlers.showing import send_picture_below, show_in_place
from bot.journeys.institution import read_institution
from bot.reports.studio import Drawing
from bot.screens.confidentiality import draw_confidentiality_of_institution
from bot.screens.institution import draw_institution
from bot.screens.institution_areas import draw_area, draw_areas, draw_figure, draw_principles
from bot.screens.institution_changes import draw_institution_changes
from bot.screens.institution_findings import draw_finding, draw_findings, draw_gaps
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language


async def show_institution(context: Context, sent: Sent, member: Member) -> None:
    """Show all departments of the institution in use at a glance."""
    reading = await read_institution(
        context.database,
        context.contents,
        telegram_id=sent.hello.telegram_id,
        institution=member.institution.id,
        compared=True,
    )
    await context.sender.send(sent.chat, draw_institution(reading, context.say_to(reading.reader)))


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page or a part of the institution's view in place."""
    reading = await _read(context, tapped, payload)
    screen = PARTS[payload.verb](reading, context.say_to(reading.reader), *payload.numbers)
    await show_in_place(context, tapped, screen)


async def send_picture(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Draw a picture of all departments and send it below."""
    reading = await _read(context, tapped, payload)
    say = context.say_to(reading.reader)
    draw, name, caption = PICTURES[payload.verb]
    await send_picture_below(
        context,
        tapped,
        draw(context, reading, say),
        name=name,
        caption=say(caption, institution=reading.reader.institution.name),
        say=say,
    )


async def _read(context: Context, tapped: Tapped, payload: Payload) -> InstitutionReading:
    return await read_institution(
        context.database,
        context.contents,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        compared=payload.verb in _COMPARED,
    )


_COMPARED = frozenset({Verb.INSTITUTION, Verb.INSTITUTION_CHANGES, Verb.INSTITUTION_CHANGES_PICTURE})
"""What tells how things stood before."""


PICTURES: Mapping[Verb, tuple[Callable[[Context, InstitutionReading, Language], Awaitable[Drawing]], str, str]] = {
    Verb.INSTITUTION_PICTURE: (picture_of_institution, "institution.png", "institution-picture-caption"),
    Verb.INSTITUTION_CHANGES_PICTURE: (picture_of_institution_changes, "changes.png", "institution-changes-caption"),
}
"""The pictures with the names of their files and their captions."""

PARTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.INSTITUTION: draw_institution,
    Verb.INSTITUTION_AREAS: draw_areas,
    Verb.INSTITUTION_PRINCIPLES: draw_principles,
    Verb.INSTITUTION_AREA: lambda reading, say, number, page: draw_area(reading, say, number=number, page=page),
    Verb.INSTITUTION_FIGURE: lambda reading, say, area, principle, page: draw_figure(
        reading, say, area=area, principle=principle, page=page
    ),
    Verb.INSTITUTION_FINDINGS: lambda reading, say, page: draw_findings(reading, say, page=page),
    Verb.INSTITUTION_FINDING: lambda reading, say, number, page: draw_finding(reading, say, number=number, page=page),
    Verb.INSTITUTION_CONFIDENTIALITY: draw_confidentiality_of_institution,
    Verb.INSTITUTION_CHANGES: draw_institution_changes,
    Verb.INSTITUTION_GAPS: lambda reading, say, page: draw_gaps(reading, say, page=page),
}
"""The parts of the view, from the numbers behind the institution."""
