"""What a person was asked to write: each kind of text has its taker; and "Not now"."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.assessment.people import Member
from bot.handlers import (
    acting,
    answering_colleagues,
    inviting,
    rating,
    rechecking,
    reminders,
    schedule,
    settling,
    structure,
)
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.acting import DATE as DATE_ACTION
from bot.journeys.acting import DROP as DROP_ACTION
from bot.journeys.acting import WORD as WORD_ACTION
from bot.journeys.answering_colleagues import PROMPT as ASK_REMARK
from bot.journeys.inviting import PROMPT as NAME_INVITE
from bot.journeys.prompting import leave_prompt, read_prompt
from bot.journeys.rating import PROMPT as RATE
from bot.journeys.rechecking import PROMPT as RECHECK_REMARK
from bot.journeys.reminders import AWAY, COUNTRY
from bot.journeys.schedule import PROMPT as DATE_REASSESSMENT
from bot.journeys.settling import PROMPT as SETTLE
from bot.journeys.structure import PROMPT as NAME_DEPARTMENT
from bot.screens.payload import Payload
from bot.screens.prompting import draw_prompt_left

PROMPTS: Mapping[str, Callable[[Context, Sent, Member, Sequence[int]], Awaitable[None]]] = {
    SETTLE: settling.take_reason,
    RATE: rating.take_remark,
    AWAY: reminders.take_spoken_day,
    COUNTRY: reminders.take_country,
    NAME_DEPARTMENT: structure.take_name,
    NAME_INVITE: inviting.take_name,
    WORD_ACTION: acting.take_words,
    DATE_ACTION: acting.take_spoken_day,
    DROP_ACTION: acting.take_reason,
    DATE_REASSESSMENT: schedule.take_spoken_day,
    RECHECK_REMARK: rechecking.take_remark,
    ASK_REMARK: answering_colleagues.take_remark,
}
"""Who takes a text that was asked for, by its kind; the numbers are those it was asked with."""


def is_awaited(sent: Sent, member: Member) -> bool:
    """Whether the message is what the member was asked to write: a text, whatever it says."""
    return member.prompt is not None and bool(sent.text) and sent.evidence is None


async def take(context: Context, sent: Sent, member: Member) -> None:
    """Take a text as what the member was asked to write."""
    prompt = read_prompt(member.prompt or "")
    await PROMPTS[prompt.kind](context, sent, member, prompt.numbers)


async def leave(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for the text no more."""
    tapper = tapper_of(tapped, payload)
    member = await leave_prompt(context.database, tapper)
    await show_in_place(context, tapped, draw_prompt_left(member, context.say_to(member)))
