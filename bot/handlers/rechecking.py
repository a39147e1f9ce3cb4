"""Done is asked again: the question, the tap that answers, and the text that says what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.rechecking import Rechecked, RecheckReading
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place, tapper_of, writer_of
from bot.journeys.rechecking import answer_recheck, keep_remark, read_recheck, see_recheck
from bot.screens.payload import Payload
from bot.screens.rechecking import draw_answered, draw_recheck, draw_recheck_in_brief, draw_remark_kept
from bot.screens.screen import Screen

Arguments = Mapping[str, str | int]


async def word_recheck(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Ask somebody whether something is done that is said to be."""
    reading = await _read(context, institution, reader, int(arguments["recheck"]))
    if reading is None:
        return None
    say = context.say_to(reading.reader)
    return Notice(
        chat=reading.reader.person.telegram_id,
        screen=draw_recheck(reading, say),
        brief=draw_recheck_in_brief(reading, say),
        name=say(reading.question.id, "title").label,
    )


async def word_unanswered(context: Context, institution: int, reader: int, arguments: Arguments) -> Notice | None:
    """Remind somebody of what he was asked."""
    reading = await _read(context, institution, reader, int(arguments["subject"]))
    if reading is None:
        return None
    say = context.say_to(reading.reader)
    return Notice(
        chat=reading.reader.person.telegram_id,
        screen=draw_recheck_in_brief(reading, say, again=True),
        name=say(reading.question.id, "title").label,
    )


async def show(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a question that stood among other things; or that it needs no answer any more."""
    (recheck,) = payload.numbers
    seen = await see_recheck(
        context.database, context.contents, tapper_of(tapped, payload), recheck=recheck, now=context.now()
    )
    await show_in_place(context, tapped, _draw(context, seen))


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take an answer, and thank for it in place; where it goes on, ask what is missing."""
    recheck, place = payload.numbers
    answered = await answer_recheck(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        recheck=recheck,
        place=place,
        pick=context.pick,
        now=context.now(),
    )
    context.wake_notices()
    await show_in_place(context, tapped, _draw(context, answered))


async def take_remark(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as what is missing."""
    (move,) = numbers
    writer = writer_of(sent, member)
    if not await keep_remark(context.database, writer, move=move, remark=sent.text):
        raise Refused("not-yours")
    await context.sender.send(sent.chat, draw_remark_kept(member, context.say_to(member)))


async def _read(context: Context, institution: int, reader: int, recheck: int) -> RecheckReading | None:
    return await read_recheck(
        context.database,
        context.contents,
        institution=institution,
        person=reader,
        recheck=recheck,
        now=context.now(),
    )


def _draw(context: Context, seen: RecheckReading | Rechecked) -> Screen:
    say = context.say_to(seen.reader)
    return draw_recheck(seen, say) if isinstance(seen, RecheckReading) else draw_answered(seen, say)
