"""/plan, and the taps that turn its pages."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.assessment.plan import Whose
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.plan import read_plan
from bot.screens.payload import Payload
from bot.screens.plan import PARTS, draw_plan


async def show_plan(context: Context, sent: Sent, member: Member) -> None:
    """Show the plan of the institution in use, what is the writer's own first."""
    asking = asker_of(sent, member)
    plan = await read_plan(context.database, context.contents, asking, now=context.now())
    await context.sender.send(sent.chat, draw_plan(plan, context.say_to(plan.reader)))


async def show_part(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of a part of the plan in place."""
    place, ended, page = payload.numbers
    await show_plan_in_place(
        context, tapped, payload, whose=PARTS[min(place, len(PARTS) - 1)], ended=bool(ended), page=page
    )


async def show_plan_in_place(
    context: Context,
    tapped: Tapped,
    payload: Payload,
    *,
    whose: Whose,
    ended: bool = False,
    page: int = 0,
    said: str = "",
) -> None:
    """Show a page of the plan as it is now."""
    plan = await read_plan(context.database, context.contents, tapper_of(tapped, payload), now=context.now())
    screen = draw_plan(plan, context.say_to(plan.reader), whose=whose, ended=ended, page=page)
    await show_in_place(context, tapped, screen, said=said)
