"""What people hear of actions unasked, put into words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from functools import partial

from bot.assessment.plan import PlanNews
from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.journeys.plan_news import (
    read_answered,
    read_changed,
    read_declined,
    read_due,
    read_given,
    read_late,
    read_related,
)
from bot.journeys.plan_notices import actions_in
from bot.screens.plan_news import (
    draw_action_due,
    draw_action_late,
    draw_answered,
    draw_changed,
    draw_declined,
    draw_given,
    draw_related,
)
from bot.screens.screen import Screen
from bot.texts import Language

Arguments = Mapping[str, str | int]
Word = Callable[[Context, int, int, Arguments], Awaitable[Notice | None]]


async def word_answered(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody what came of asking once more whether an action is done."""
    found = await read_answered(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["action"]),
        step=int(arguments["step"]),
        now=context.now(),
    )
    if found is None:
        return None
    news, move = found
    return _notice(context, news, partial(draw_answered, move=move))


async def word_action_changed(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody whom an action was for what became of it."""
    news = await read_changed(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["action"]),
        due=date.fromordinal(int(arguments["due"])),
        now=context.now(),
    )
    return None if news is None else _notice(context, news, draw_changed)


async def word_declined(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody in charge that an action is not his to do who was reminded of it."""
    found = await read_declined(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["subject"]),
        member=int(arguments["member"]),
        now=context.now(),
    )
    if found is None:
        return None
    news, name = found
    return _notice(context, news, partial(draw_declined, name=name))


def _word(read: Callable[..., Awaitable[PlanNews | None]], draw: Callable[[PlanNews, Language], Screen]) -> Word:
    """How actions are told of: which of them are news for somebody still, and what he is shown."""

    async def word(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
        news = await read(
            context.database,
            context.contents,
            institution=institution,
            person=reader,
            actions=actions_in(arguments),
            now=context.now(),
        )
        return None if news is None else _notice(context, news, draw)

    return word


def _notice(context: Context, news: PlanNews, draw: Callable[[PlanNews, Language], Screen]) -> Notice:
    say = context.say_to(news.reader)
    titles = [say.label(it.action.question, "title") for it in news.actions]
    return Notice(
        chat=news.reader.person.telegram_id,
        screen=draw(news, say),
        name=titles[0] if len(titles) == 1 else None,
    )


word_given = _word(read_given, draw_given)
word_related = _word(read_related, draw_related)
word_due = _word(read_due, draw_action_due)
word_late = _word(read_late, draw_action_late)
