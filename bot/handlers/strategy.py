"""/strategy, and the taps that tick findings and make them actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.people import Member
from bot.assessment.plan import Whose
from bot.assessment.planning import Planning
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.plan import show_plan_in_place
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.strategy import clear_ticks, keep_actions, read_strategy, set_tick
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.strategy import draw_priority, draw_strategy
from bot.screens.verbs import Verb
from bot.screens.what_if import draw_what_if


async def show_strategy(context: Context, sent: Sent, member: Member) -> None:
    """Show the strategy of the institution in use."""
    asking = asker_of(sent, member)
    planning = await read_strategy(context.database, context.contents, asking)
    await context.sender.send(sent.chat, draw_strategy(planning, context.say_to(planning.seen.reader)))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of the strategy, or of what would change, in place."""
    planning = await _read(context, tapped, payload)
    await show_in_place(
        context, tapped, VIEWS[payload.verb](planning, context.say_to(planning.seen.reader), *payload.numbers)
    )


async def tick(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a finding as put right, or no longer, and show what changes."""
    number, ticked, page = payload.numbers
    await set_tick(context.database, context.contents, tapper_of(tapped, payload), number=number, ticked=bool(ticked))
    planning = await _read(context, tapped, payload)
    await show_in_place(context, tapped, draw_what_if(planning, context.say_to(planning.seen.reader), page=page))


async def untick_all(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Begin anew with nothing ticked."""
    await clear_ticks(context.database, tapper_of(tapped, payload))
    planning = await _read(context, tapped, payload)
    await show_in_place(context, tapped, draw_what_if(planning, context.say_to(planning.seen.reader)))


async def keep(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make a wave actions, or what is ticked, and show the plan."""
    (wave,) = payload.numbers
    planning, count = await keep_actions(
        context.database, context.contents, tapper_of(tapped, payload), wave=wave, now=context.now()
    )
    context.wake_notices()
    said = context.say_to(planning.seen.reader).label("actions-kept", count=count)
    await show_plan_in_place(context, tapped, payload, whose=Whose.INSTITUTION, said=said)


async def _read(context: Context, tapped: Tapped, payload: Payload) -> Planning:
    return await read_strategy(context.database, context.contents, tapper_of(tapped, payload))


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.STRATEGY: lambda planning, say, wave, page: draw_strategy(planning, say, wave=wave, page=page),
    Verb.STRATEGY_ITEM: lambda planning, say, number, wave, page: draw_priority(
        planning, say, number=number, wave=wave, page=page
    ),
    Verb.WHAT_IF: lambda planning, say, page: draw_what_if(planning, say, page=page),
}
"""What is shown in place, from the numbers of its button."""
