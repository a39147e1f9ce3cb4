"""What changed on which a manager's departments rely, and the taps that say whether their own is still so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from bot.assessment.delta import Reconsidering
from bot.assessment.errors import Stale
from bot.assessment.reliance import RelianceNews
from bot.delivery.letters import Notice
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.reconsidering import read_reliance, reconsider
from bot.journeys.relying import read_confirmed_reliance, read_reliance_news
from bot.screens.payload import Payload
from bot.screens.relying import draw_reliance_in_brief, draw_reliance_news
from bot.screens.verbs import Verb

Arguments = Mapping[str, str | int]

ANSWERS = tuple(Reconsidering)


async def word_changed(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody what slipped or improved on which his departments rely."""
    news = await read_reliance_news(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        assessment=int(arguments["assessment"]),
    )
    return _notice(context, news) if news else None


async def word_confirmed(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody what was put right on which his departments rely."""
    news = await read_confirmed_reliance(
        context.database, context.contents, institution=institution, person=reader, action=int(arguments["action"])
    )
    return _notice(context, news) if news else None


async def show_below(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what stood among other things on a page of its own, below."""
    (assessment,) = payload.numbers
    tapper = tapper_of(tapped, payload)
    news = await read_reliance(context.database, context.contents, tapper, assessment=assessment)
    screen = draw_reliance_news(news, context.say_to(news.reader))
    await asyncio.gather(context.sender.send(tapped.chat, screen), context.sender.toast(tapped.tap))


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take whether it is still so, and show that in place."""
    assessment, number, place = payload.numbers
    if place >= len(ANSWERS):
        raise Stale("tap-unreadable")
    news = await reconsider(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        assessment=assessment,
        number=number,
        said=ANSWERS[place],
        now=context.now(),
    )
    await show_in_place(context, tapped, draw_reliance_news(news, context.say_to(news.reader)))


TAPS: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    Verb.RELIED: show_below,
    Verb.RECONSIDER: take,
}
"""What its buttons do."""


def _notice(context: Context, news: RelianceNews) -> Notice:
    say = context.say_to(news.reader)
    return Notice(
        chat=news.reader.person.telegram_id,
        screen=draw_reliance_news(news, say),
        brief=draw_reliance_in_brief(news, say),
    )
