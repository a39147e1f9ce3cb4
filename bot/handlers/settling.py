"""Settling an answer: the choice by a tap, then the reason in words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.people_summary import read_view, say_in
from bot.handlers.showing import show_in_place, tapper_of, writer_of
from bot.journeys.settling import Proposal, choose_to_settle, settle
from bot.screens.payload import Payload
from bot.screens.settling import draw_reason_question, draw_settled


async def ask_reason(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a choice, and ask why it is to count for all."""
    tapper = tapper_of(tapped, payload)
    proposal = _proposal(payload.numbers)
    settling = await choose_to_settle(context.database, context.contents, tapper, proposal, now=context.now())
    say = context.say_to(settling.member).within(settling.revision)
    await show_in_place(context, tapped, draw_reason_question(settling, say))


async def take_reason(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Record the answer with the text as its reason, and show the responsibility as it stands now."""
    writer = writer_of(sent, member)
    proposal = _proposal(numbers)
    may_settle = await settle(context.database, context.contents, writer, proposal, reason=sent.text, now=context.now())
    if not may_settle:
        raise Refused("not-yours")
    view = await read_view(context, sent.hello.telegram_id, member.institution.id, proposal.assessment)
    await context.sender.send(sent.chat, draw_settled(view, say_in(context, view), place=proposal.question))


def _proposal(numbers: Sequence[int]) -> Proposal:
    assessment, question, choice = numbers
    return Proposal(assessment=assessment, question=question, choice=choice)
