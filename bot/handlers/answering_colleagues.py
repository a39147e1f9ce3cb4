"""Answering what a colleague asks: the question, the tap that answers it, the remark, and the link that asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.assessment.asks import AskedReading, Reply
from bot.assessment.people import Member
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of, writer_of
from bot.journeys import answering_colleagues as journey
from bot.screens.answering_colleagues import draw_asked, draw_asked_in_brief, draw_remark_kept, draw_reply
from bot.screens.payload import Payload
from bot.screens.screen import Screen


async def word_ask(
    context: Context, institution: int, reader: int, arguments: Mapping[str, str | int]
) -> Notice | None:
    """Put a colleague's question to somebody."""
    reading = await journey.read_ask(
        context.database, context.contents, institution=institution, person=reader, ask=int(arguments["ask"])
    )
    if reading is None:
        return None
    say = context.say_to(reading.reader).within(reading.revision)
    return Notice(
        chat=reading.reader.person.telegram_id, screen=draw_asked(reading, say), brief=draw_asked_in_brief(reading, say)
    )


async def open_link(context: Context, sent: Sent) -> bool:
    """Put the question of a link to a member who opens it; whether it is such a link."""
    opened = await journey.open_link(
        context.database, context.contents, telegram_id=sent.hello.telegram_id, code_hash=sent.argument
    )
    if opened is None:
        return False
    await context.sender.send(sent.chat, _draw(context, opened))
    return True


async def show(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a question that stood among other things; or that it is answered."""
    opened = await journey.see_ask(
        context.database, context.contents, tapper_of(tapped, payload), ask=payload.numbers[0]
    )
    await show_in_place(context, tapped, _draw(context, opened))


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take an answer, and ask for a remark."""
    ask, place = payload.numbers
    reply = await journey.answer_ask(
        context.database, context.contents, tapper_of(tapped, payload), ask=ask, place=place, now=context.now()
    )
    context.wake_notices()
    await show_in_place(context, tapped, _draw(context, reply))


async def pass_on(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take it that it is not for him to say."""
    reply = await journey.pass_ask(
        context.database, context.contents, tapper_of(tapped, payload), ask=payload.numbers[0], now=context.now()
    )
    context.wake_notices()
    await show_in_place(context, tapped, _draw(context, reply))


async def take_remark(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as the remark to an answer."""
    (ask,) = numbers
    writer = writer_of(sent, member)
    await journey.keep_remark(context.database, writer, ask=ask, remark=sent.text, now=context.now())
    context.wake_notices()
    await context.sender.send(sent.chat, draw_remark_kept(member, context.say_to(member)))


def _draw(context: Context, opened: AskedReading | Reply) -> Screen:
    say = context.say_to(opened.reader)
    if isinstance(opened, AskedReading):
        return draw_asked(opened, say.within(opened.revision))
    return draw_reply(opened, say)
