"""/mydata: a copy of everything kept of a person, to read and for other programs."""

from __future__ import annotations

import asyncio
from functools import partial

from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.drawings import today
from bot.handlers.showing import asker_of, tapper_of
from bot.handlers.work import Progress
from bot.journeys.my_data import read_my_data
from bot.journeys.tapper import Tapper, read_tapper
from bot.reports.my_data import write_page
from bot.reports.my_data_json import write_json
from bot.screens.my_data import draw_machine_copy, draw_page
from bot.screens.payload import Payload

STEPS = 2
"""All is read and written, the files are sent."""


async def send(context: Context, sent: Sent, member: Member) -> None:
    """Make the copy for whoever writes the command."""
    tapper = asker_of(sent, member)
    await _make(context, sent.chat, tapper, member)


async def send_below(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make the copy for whoever taps."""
    tapper = tapper_of(tapped, payload)
    await _make(context, tapped.chat, tapper, await read_tapper(context.database, tapper), tap=tapped.tap)


async def _make(context: Context, chat: int, tapper: Tapper, member: Member, *, tap: str | None = None) -> None:
    """Make it beside everything else."""
    say, day = context.say_to(member), today(context, member.person)

    async def make(progress: Progress) -> None:
        data = await read_my_data(context.database, context.contents, context.manners, tapper, now=context.now())
        write = partial(write_page, data, say, lambda it: context.texts(it).speak(member.person.language))
        page, copy = await asyncio.to_thread(write), await asyncio.to_thread(write_json, data)
        progress.advance()
        await context.sender.send(chat, draw_page(page, day=day, say=say))
        await context.sender.send(chat, draw_machine_copy(copy, day=day, say=say))

    await context.works.start(
        chat, make, institution=member.institution.id, what=say("mydata-what"), say=say, steps=STEPS, tap=tap
    )
