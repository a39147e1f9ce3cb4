"""Asking colleagues: the taps of whoever asks, and what he is told of the answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from bot.assessment.asking import AnswerSeen, Asking
from bot.assessment.asks import Ending
from bot.assessment.errors import Refused
from bot.delivery.letters import Notice
from bot.handlers.answering import bring_down, card_of, tap_of
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.inviting import share_link
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.asking_colleagues import ask, ask_by_link, read_colleagues
from bot.journeys.ending_asks import leave, read_answer, take_over, withdraw
from bot.journeys.inviting import hash_code
from bot.journeys.tapper import read_tapper
from bot.screens.answering import draw_card
from bot.screens.asking_colleagues import (
    draw_colleagues,
    draw_done,
    draw_group,
    draw_link,
    draw_news,
    draw_news_in_brief,
    draw_remark_news,
)
from bot.screens.payload import Payload

T = TypeVar("T")

Arguments = Mapping[str, str | int]


async def show_colleagues(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show which departments can be asked."""
    _, place, page = payload.numbers
    reading = await read_colleagues(context.database, context.contents, tap_of(tapped, payload), place=place)
    await show_in_place(context, tapped, draw_colleagues(reading, context.say_in(reading.asking), page=page))


async def show_group(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show who of a department can be asked."""
    _, place, group, page = payload.numbers
    tap = tap_of(tapped, payload)
    reading = await read_colleagues(context.database, context.contents, tap, place=place, group=group)
    await show_in_place(context, tapped, draw_group(reading, context.say_in(reading.asking), page=page))


async def put_question(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask, and go on with the run."""
    _, place, group, person = payload.numbers
    reading = await ask(
        context.database,
        context.contents,
        tap_of(tapped, payload),
        place=place,
        group=group,
        person=person,
        now=context.now(),
    )
    context.wake_notices()
    await _go_on(context, tapped, reading.asking, "ask-done" if reading.is_new else "ask-done-already")


async def make_link(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a link that asks, the only time, and the card below it."""
    code = context.random_code()
    reading = await ask_by_link(
        context.database,
        context.contents,
        tap_of(tapped, payload),
        place=payload.numbers[1],
        code_hash=hash_code(code),
        now=context.now(),
    )
    if not reading.is_new:
        await _go_on(context, tapped, reading.asking, "ask-done-already")
        return
    say, link = context.say_in(reading.asking), context.link_of(code)
    share = share_link(link, say, words="ask-link-share")
    await asyncio.gather(
        context.sender.send(tapped.chat, draw_link(reading, say, link=link, share=share)),
        context.sender.toast(tapped.tap),
    )
    await bring_down(context, reading.asking, tapped.chat)


async def withdraw_question(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask no more, and go on with the run."""
    asking = await _decide(context, tapped, payload, withdraw)
    await _go_on(context, tapped, asking, "ask-withdrawn")


async def take_answer(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a colleague's answer over, and go on with the run."""
    answer = await _decide(context, tapped, payload, take_over)
    message = "ask-taken" if _became(answer, Ending.TAKEN) else "ask-decided"
    await _go_on(context, tapped, answer.asking, message, answer=answer)


async def leave_answer(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make nothing of a colleague's answer, and go on with the run."""
    answer = await _decide(context, tapped, payload, leave)
    message = "ask-left" if _became(answer, Ending.LEFT) else "ask-decided"
    await _go_on(context, tapped, answer.asking, message, answer=answer)


async def show_answer(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show an answer that stood among other things on a page of its own."""
    member = await read_tapper(context.database, tapper_of(tapped, payload))
    answer = await _read(context, payload.institution, member.person.id, payload.numbers[0])
    if answer is None:
        raise Refused("ask-decided")
    await show_in_place(context, tapped, draw_news(answer, context.say_in(answer.asking)))


async def word_answer(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell whoever asked what was answered, with the remark to it."""
    answer = await _read(context, institution, reader, int(arguments["ask"]))
    return _notice(context, answer) if answer and answer.seen.ask.is_suggesting else None


async def word_remark(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell whoever asked which remark came to an answer that he was told before."""
    answer = await _read(context, institution, reader, int(arguments["ask"]))
    if answer is None or not answer.seen.ask.is_suggesting:
        return None
    return Notice(chat=answer.asking.reader.telegram_id, screen=draw_remark_news(answer, context.say_in(answer.asking)))


async def word_passed(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Tell whoever asked that nobody can say, unless others are asked by now."""
    answer = await _read(context, institution, reader, int(arguments["ask"]))
    is_so = answer and answer.seen.ask.ending is Ending.PASSED and answer.question.id not in answer.asking.asks
    return _notice(context, answer) if answer and is_so else None


async def _decide(context: Context, tapped: Tapped, payload: Payload, decide: Callable[..., Awaitable[T]]) -> T:
    """Let whoever asked say what becomes of it."""
    return await decide(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        ask=payload.numbers[0],
        chat=tapped.chat,
        now=context.now(),
    )


def _became(answer: AnswerSeen, wanted: Ending) -> bool:
    """Whether a tap that wanted this made it so, or one before it did."""
    return answer.seen.ask.is_suggesting or answer.seen.ask.ending is wanted


async def _read(context: Context, institution: int, person: int, number: int) -> AnswerSeen | None:
    return await read_answer(context.database, context.contents, institution=institution, person=person, ask=number)


def _notice(context: Context, answer: AnswerSeen) -> Notice:
    say = context.say_in(answer.asking)
    return Notice(
        chat=answer.asking.reader.telegram_id, screen=draw_news(answer, say), brief=draw_news_in_brief(answer, say)
    )


async def _go_on(
    context: Context, tapped: Tapped, asking: Asking, message: str, *, answer: AnswerSeen | None = None
) -> None:
    """Show the run on its card, and on any other message that was tapped, what was done."""
    say = context.say_in(asking)
    card = card_of(asking, tapped.chat)
    shown = [context.sender.show_card(card, draw_card(asking, say))]
    if card.message != tapped.message:
        shown.append(context.sender.edit(tapped.chat, tapped.message, draw_done(asking, say, message, answer=answer)))
    await asyncio.gather(*shown, context.sender.toast(tapped.tap, say.label(message)))
