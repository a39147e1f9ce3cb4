"""What is sent unasked, put into words for its reader of this moment."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.delivery.notices import Notice
from bot.handlers.context import Context
from bot.handlers.round_notices import word_call, word_completion, word_outcome
from bot.journeys.joining import read_newcomer
from bot.screens.joining import draw_joined_notice

Arguments = Mapping[str, str | int]


async def put_into_words(
    context: Context, kind: str, *, institution: int, reader: int, arguments: Arguments
) -> Notice | None:
    """Word a message for the person who is to read it; None where it is no longer true.

    Raises:
        KeyError: there is no such kind of message.
    """
    return await KINDS[kind](context, institution, reader, arguments)


async def _word_joined(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    found = await read_newcomer(
        context.database, institution=institution, member=int(arguments["member"]), reader=reader
    )
    if found is None:
        return None
    newcomer, inviter = found
    return Notice(chat=inviter.person.telegram_id, screen=draw_joined_notice(newcomer, context.say_to(inviter)))


KINDS: Mapping[str, Callable[[Context, int, int, Arguments], Awaitable[Notice | None]]] = {
    "joined": _word_joined,
    "round-opened": word_call,
    "department-complete": word_completion,
    "round-complete": word_completion,
    "round-closed": word_outcome,
}
"""How each kind of message is worded."""
