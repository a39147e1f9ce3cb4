"""What people are reminded of, put into words."""

from __future__ import annotations

from collections.abc import Mapping

from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.journeys.blocking import read_blocked
from bot.journeys.digest import read_week
from bot.journeys.reminding import read_unfinished
from bot.journeys.round_news import read_call
from bot.screens.reminding import draw_blocked, draw_closing, draw_unfinished
from bot.screens.week import draw_week

Arguments = Mapping[str, str | int]


async def word_unfinished(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Remind somebody of answers that he has begun."""
    asking = await read_unfinished(
        context.database, context.contents, institution=institution, person=reader, run=int(arguments["subject"])
    )
    if asking is None:
        return None
    return Notice(chat=asking.reader.telegram_id, screen=draw_unfinished(asking, context.say_in(asking)))


async def word_closing(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Remind somebody of a round that closes without his answers."""
    call = await read_call(
        context.database, context.contents, institution=institution, person=reader, round_=int(arguments["subject"])
    )
    if call is None:
        return None
    return Notice(chat=call.reader.person.telegram_id, screen=draw_closing(call, context.say_to(call.reader)))


async def word_blocked(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody in charge that a person cannot be reached."""
    found = await read_blocked(
        context.database, institution=institution, person=reader, member=int(arguments["member"])
    )
    if found is None:
        return None
    told, blocked = found
    return Notice(chat=told.person.telegram_id, screen=draw_blocked(blocked, context.say_to(told)))


async def word_week(context: Context, institution: int, reader: int, _: Arguments) -> Notice | None:
    """Tell somebody who wants it what happened in the week."""
    week = await read_week(
        context.database, context.contents, institution=institution, person=reader, now=context.now()
    )
    if week is None:
        return None
    return Notice(chat=week.reader.person.telegram_id, screen=draw_week(week, context.say_to(week.reader)))
