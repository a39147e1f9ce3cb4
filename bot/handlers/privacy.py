"""/privacy: who sees what and how long what is kept, and changing that."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.people import Member
from bot.assessment.retention import Period
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.privacy import choose_period, read_privacy
from bot.screens.payload import Payload
from bot.screens.privacy import draw_privacy
from bot.screens.verbs import Verb

CHANGES: Mapping[Verb, Period] = {Verb.KEEP_ANSWERS: Period.ANSWERS, Verb.KEEP_FORMER: Period.FORMER}
"""What the taps that change anything choose a time for."""


async def tell(context: Context, sent: Sent, member: Member) -> None:
    """Say what holds in the institution."""
    tapper = asker_of(sent, member)
    reading = await read_privacy(context.database, tapper)
    await context.sender.send(sent.chat, draw_privacy(reading, context.say_to(reading.reader)))


async def change(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Choose for how long something is kept."""
    (chosen,) = payload.numbers
    tapper = tapper_of(tapped, payload)
    reading = await choose_period(context.database, tapper, CHANGES[payload.verb], chosen, now=context.now())
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_privacy(reading, say), said=say.label("privacy-saved"))
