"""What people hear of actions unasked, put into words."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.plan import PlanNews
from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.journeys.plan_news import read_answered, read_due, read_given, read_late, read_related
from bot.screens.plan_news import draw_action_due, draw_answered, draw_given, draw_related
from bot.screens.screen import Screen

Arguments = Mapping[str, str | int]


async def word_given(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody what is his to see to."""
    news = await read_given(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        actions=_ids(arguments),
        now=context.now(),
    )
    return None if news is None else _notice(news, draw_given(news, context.say_to(news.reader)))


async def word_related(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody that something will be put right on which a department of his relies."""
    news = await read_related(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        actions=_ids(arguments),
        now=context.now(),
    )
    return None if news is None else _notice(news, draw_related(news, context.say_to(news.reader)))


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
    news, standing = found
    return _notice(news, draw_answered(news, context.say_to(news.reader), standing=standing))


async def word_due(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody that an action is due, or late."""
    news = await read_due(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["subject"]),
        now=context.now(),
    )
    return None if news is None else _notice(news, draw_action_due(news, context.say_to(news.reader)))


async def word_late(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody in charge that an action has been late for long."""
    news = await read_late(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        action=int(arguments["subject"]),
        now=context.now(),
    )
    return None if news is None else _notice(news, draw_action_due(news, context.say_to(news.reader)))


def _ids(arguments: Arguments) -> list[int]:
    return [int(it) for it in str(arguments["actions"]).split(".")]


def _notice(news: PlanNews, screen: Screen) -> Notice:
    return Notice(chat=news.reader.person.telegram_id, screen=screen)
