"""/tool, and the taps that make its files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.rating import ToolReading
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place
from bot.handlers.work import Progress
from bot.journeys.days import day_of
from bot.journeys.tool import read_tool
from bot.reports.studio import Drawing
from bot.reports.tool import write_tool
from bot.reports.training import write_training
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.tool import draw_paper, draw_tool, draw_training, draw_trainings, name_training
from bot.screens.verbs import Verb
from bot.texts import Language, Markup

STEPS = 3
"""The words are found, the file is drawn, the file is sent."""


async def show_tool(context: Context, sent: Sent, member: Member) -> None:
    """Show what there is to take away."""
    reading = await read_tool(
        context.database, context.contents, telegram_id=sent.hello.telegram_id, institution=member.institution.id
    )
    await context.sender.send(sent.chat, draw_tool(reading, context.say_to(reading.reader)))


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what there is to take away, or which trainings there are, in place."""
    reading = await _read(context, tapped, payload)
    screen = PARTS[payload.verb](reading, context.say_to(reading.reader))
    await show_in_place(context, tapped, screen)


async def send_paper(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make the whole tool as a file and send it below."""
    reading = await _read(context, tapped, payload)
    say = context.say_to(reading.reader)
    write = partial(write_tool, reading.edition, day=_today(context, reading), say=say)
    await _make(context, tapped, write, partial(draw_paper, say=say), what=say("get-tool-paper-work"), reading=reading)


async def send_training(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make slides to teach the tool with, for one area or for all, and send them below."""
    reading = await _read(context, tapped, payload)
    areas = [None, *reading.edition.content.flows]
    (number,) = payload.numbers
    if number >= len(areas):
        raise Refused("not-yours")
    area, say = areas[number], context.say_to(reading.reader)
    write = partial(write_training, reading.edition, area=area, day=_today(context, reading), say=say)
    what = say("get-tool-training-work", whose=name_training(area, say))
    await _make(context, tapped, write, partial(draw_training, area=area, say=say), what=what, reading=reading)


async def _read(context: Context, tapped: Tapped, payload: Payload) -> ToolReading:
    return await read_tool(
        context.database,
        context.contents,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
    )


def _today(context: Context, reading: ToolReading) -> date:
    return day_of(context.now(), reading.reader.person.time_zone)


async def _make(
    context: Context,
    tapped: Tapped,
    write: Callable[[], Drawing],
    draw: Callable[[bytes], Screen],
    *,
    what: Markup,
    reading: ToolReading,
) -> None:
    """Make a file beside everything else, and show it in a new message."""

    async def make(progress: Progress) -> None:
        # The words of all areas take long to find for the first time, and taps must not wait for that.
        drawing = await asyncio.to_thread(write)
        progress.advance()
        data = await context.studio.draw(drawing)
        progress.advance()
        await context.sender.send(tapped.chat, draw(data))

    await context.works.start(
        tapped.chat,
        make,
        institution=reading.reader.institution.id,
        what=what,
        say=context.say_to(reading.reader),
        steps=STEPS,
        tap=tapped.tap,
    )


PARTS: Mapping[Verb, Callable[[ToolReading, Language], Screen]] = {
    Verb.TOOL: draw_tool,
    Verb.TOOL_TRAININGS: draw_trainings,
}
"""What is shown in place."""
