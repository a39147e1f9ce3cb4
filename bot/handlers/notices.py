"""What is sent unasked, put into words for its reader of this moment."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.assessment.reminders import ReminderKind
from bot.delivery.letters import Notice
from bot.handlers import applicants, leaving
from bot.handlers.answering_colleagues import word_ask
from bot.handlers.asking_colleagues import word_answer, word_passed, word_remark
from bot.handlers.context import Context
from bot.handlers.plan_notices import (
    word_action_changed,
    word_answered,
    word_declined,
    word_due,
    word_given,
    word_late,
    word_related,
)
from bot.handlers.rechecking import word_recheck, word_unanswered
from bot.handlers.relying import word_changed, word_confirmed
from bot.handlers.reminding import word_blocked, word_closing, word_unfinished, word_week
from bot.handlers.round_notices import word_call, word_completion, word_outcome
from bot.handlers.schedule import word_due as word_reassessment
from bot.handlers.unconfirmed import word_unconfirmed
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
    notice = await KINDS[kind](context, institution, reader, arguments)
    return notice and replace(notice, screen=replace(notice.screen, of=institution))


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
    "applied": applicants.word_question,
    "decided": applicants.word_verdict,
    "left": leaving.word_departure,
    "round-opened": word_call,
    "department-complete": word_completion,
    "round-complete": word_completion,
    "round-closed": word_outcome,
    "actions-given": word_given,
    "actions-related": word_related,
    "action-answered": word_answered,
    "action-changed": word_action_changed,
    "action-due": word_due,
    "recheck": word_recheck,
    "ask": word_ask,
    "ask-answered": word_answer,
    "ask-remarked": word_remark,
    "ask-passed": word_passed,
    "blocked": word_blocked,
    "action-due-late": word_late,
    "action-due-declined": word_declined,
    "relied-changed": word_changed,
    "relied-confirmed": word_confirmed,
    ReminderKind.WEEKLY: word_week,
    ReminderKind.RUN_UNFINISHED: word_unfinished,
    ReminderKind.ROUND_CLOSING: word_closing,
    ReminderKind.REASSESSMENT_DUE: word_reassessment,
    ReminderKind.RECHECK_UNANSWERED: word_unanswered,
    ReminderKind.ACTION_UNCONFIRMED: word_unconfirmed,
}
"""How each kind of message is worded."""
