"""Acting on findings: the taps and texts that make actions, change them and say how far they are."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.assessment.action import ON_THE_WAY, Deed, may_be_due
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.plan import ActionReading, Whose
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.plan import show_plan_in_place
from bot.handlers.showing import show_in_place, tapper_of, writer_of
from bot.journeys.acting import DATE, DROP, WORD, act_on, ask_for, drop, give, move, redate, reword
from bot.journeys.plan import read_action
from bot.journeys.rechecking import ask_another
from bot.screens.acting import (
    draw_action,
    draw_dates,
    draw_moves,
    draw_people,
    draw_places,
    draw_reason_question,
    draw_words_question,
)
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb


async def make(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make a finding an action and show it; where it was found in several departments, the plan."""
    number, department = payload.numbers
    made = await act_on(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        number=number,
        department=department,
        now=context.now(),
    )
    context.wake_notices()
    if len(made) > 1:
        await show_plan_in_place(context, tapped, payload, whose=Whose.INSTITUTION)
        return
    reading = await _read(context, tapped, payload, made[0])
    said = context.say_to(reading.reader).label("action-made")
    await _show(context, tapped, reading, said=said)


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show an action, or what can be chosen for it, in place."""
    reading = await _read(context, tapped, payload, payload.numbers[0])
    if payload.verb in FOR_STEERING and not reading.may_steer:
        raise Refused("not-yours")
    screen = VIEWS[payload.verb](reading, context, *payload.numbers[1:])
    await show_in_place(context, tapped, screen)


async def take_move(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Move an action on its way; a button of how it stood before shows how it stands now."""
    action, place, step = payload.numbers
    reading, moved_on = await move(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        action=action,
        place=place,
        step=step,
        pick=context.pick,
        now=context.now(),
    )
    context.wake_notices()
    say = context.say_to(reading.reader)
    said = ""
    if moved_on:
        said = say.label("action-moved-on")
    elif ON_THE_WAY[place] is Deed.SAY_DONE:
        said = say.label("action-done-asked" if reading.is_asked_again else "action-done-nobody")
    await _show(context, tapped, reading, said=said)


async def take_owner(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Give an action to a person, or to a department as a whole, whose people are shown then."""
    action, department, member = payload.numbers
    reading = await give(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        action=action,
        department=department,
        member=member,
        now=context.now(),
    )
    context.wake_notices()
    say = context.say_to(reading.reader)
    await show_in_place(context, tapped, draw_action(reading, say) if member else draw_people(reading, say, page=0))


async def take_day(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let an action be due on the day of a button; one that is too old for that shows the days of today."""
    action, ordinal = payload.numbers
    if not date.min.toordinal() <= ordinal <= date.max.toordinal():
        raise Refused("not-yours")
    day = date.fromordinal(ordinal)
    reading = await _read(context, tapped, payload, action)
    if reading.may_steer and not may_be_due(day, reading.today):
        say = context.say_to(reading.reader)
        await show_in_place(context, tapped, draw_dates(reading, say), said=say.label("action-day-out-of-reach"))
        return
    reading = await redate(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        action=action,
        day=day,
        now=context.now(),
    )
    await _show(context, tapped, reading)


async def ask(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for what is to be written about an action."""
    kind, draw = QUESTIONS[payload.verb]
    (action,) = payload.numbers
    reading = await ask_for(
        context.database, context.contents, tapper_of(tapped, payload), kind, action=action, now=context.now()
    )
    await show_in_place(context, tapped, draw(reading, context.say_to(reading.reader)))


async def ask_somebody_else(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask somebody else whether an action is done."""
    (action,) = payload.numbers
    reading, asked = await ask_another(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        action=action,
        pick=context.pick,
        now=context.now(),
    )
    context.wake_notices()
    said = context.say_to(reading.reader).label("recheck-asked" if asked else "recheck-nobody")
    await _show(context, tapped, reading, said=said)


async def take_words(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as what will be done."""
    (action,) = numbers
    reading = await reword(
        context.database,
        context.contents,
        writer_of(sent, member),
        action=action,
        words=sent.text,
        now=context.now(),
    )
    await _send(context, sent, reading)


async def take_reason(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as why an action is dropped."""
    (action,) = numbers
    reading = await drop(
        context.database,
        context.contents,
        writer_of(sent, member),
        action=action,
        reason=sent.text,
        now=context.now(),
    )
    await _send(context, sent, reading)


async def take_spoken_day(context: Context, sent: Sent, member: Member, numbers: Sequence[int]) -> None:
    """Take a text as the day until when; what cannot be read is asked for again."""
    (action,) = numbers
    writer = writer_of(sent, member)
    reading = await read_action(context.database, context.contents, writer, action=action, now=context.now())
    # Beside the loop on which everybody's taps wait: the first day in a language takes a third of a second.
    day = await asyncio.to_thread(context.read_day, sent.text, reading.reader.person, reading.today)
    if day is None:
        raise Refused("action-day-not-understood")
    redated = await redate(context.database, context.contents, writer, action=action, day=day, now=context.now())
    await _send(context, sent, redated)


async def _read(context: Context, tapped: Tapped, payload: Payload, action: int) -> ActionReading:
    return await read_action(
        context.database, context.contents, tapper_of(tapped, payload), action=action, now=context.now()
    )


async def _show(context: Context, tapped: Tapped, reading: ActionReading, *, said: str = "") -> None:
    await show_in_place(context, tapped, draw_action(reading, context.say_to(reading.reader)), said=said)


async def _send(context: Context, sent: Sent, reading: ActionReading) -> None:
    await context.sender.send(sent.chat, draw_action(reading, context.say_to(reading.reader)))


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.ACTION: lambda reading, context: draw_action(reading, context.say_to(reading.reader)),
    Verb.ACTION_MOVES: lambda reading, context, page: draw_moves(reading, context.say_to(reading.reader), page=page),
    Verb.ACTION_PEOPLE: lambda reading, context, page: draw_people(reading, context.say_to(reading.reader), page=page),
    Verb.ACTION_PLACES: lambda reading, context, page: draw_places(reading, context.say_to(reading.reader), page=page),
}
"""What is shown of an action, from the numbers behind it."""

FOR_STEERING = frozenset({Verb.ACTION_PEOPLE, Verb.ACTION_PLACES})

QUESTIONS: Mapping[Verb, tuple[str, Callable[..., Screen]]] = {
    Verb.ACTION_WORD: (WORD, draw_words_question),
    Verb.ACTION_DATES: (DATE, draw_dates),
    Verb.ACTION_DROP: (DROP, draw_reason_question),
}
"""What is asked for in words, and how."""
