"""What people hear of rounds unasked, put into words."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.people import Member
from bot.delivery.letters import Notice
from bot.handlers.context import Context
from bot.journeys.round_news import read_call, read_completion, read_outcome
from bot.screens.round_news import draw_call, draw_completion, draw_outcome
from bot.screens.screen import Screen

Arguments = Mapping[str, str | int]


async def word_call(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Ask somebody for his answers."""
    call = await read_call(
        context.database, context.contents, institution=institution, person=reader, round_=int(arguments["round"])
    )
    if call is None:
        return None
    return _notice(call.reader, draw_call(call, context.say_to(call.reader)))


async def word_completion(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody in charge that all have handed in, in a department or in a whole round."""
    department = arguments.get("department")
    completion = await read_completion(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        round_=int(arguments["round"]),
        department=None if department is None else int(department),
    )
    if completion is None:
        return None
    return _notice(completion.reader, draw_completion(completion, context.say_to(completion.reader)))


async def word_outcome(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell somebody what came of a round."""
    outcome = await read_outcome(
        context.database, context.contents, institution=institution, person=reader, round_=int(arguments["round"])
    )
    if outcome is None:
        return None
    return _notice(outcome.reader, draw_outcome(outcome, context.say_to(outcome.reader)))


def _notice(reader: Member, screen: Screen) -> Notice:
    return Notice(chat=reader.person.telegram_id, screen=screen)
