"""Letters put together from what a person is to be told, and what he says to the reminders in them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from bot.assessment.errors import Stale
from bot.assessment.people import Member
from bot.delivery.letters import Letter, Notice
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.gathering import Told, gather
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.letter_answers import decline, is_reminder, put_off_letter, read_letter, stop_letter
from bot.journeys.letters import Claimed, find_reader
from bot.screens.buttons import all_below
from bot.screens.letters import (
    LATER,
    Part,
    count_fitting,
    draw_answered_letter,
    draw_letter,
    draw_stopped_letter,
    draw_which,
    say_again_on,
)
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.switching import name_institution
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


async def compose(context: Context, claimed: Sequence[Claimed]) -> Letter[Claimed]:
    """Put messages to one person into words, as one letter; the first of them gives it its number."""
    gathered = await gather(context, claimed)
    if not gathered.told:
        return Letter(notice=None, untrue=gathered.untrue, unworded=gathered.unworded)
    first = gathered.told[0]
    reader = await find_reader(context.database, institution=first.first.institution, person=first.first.person)
    parts = await _parts(context, gathered.told)
    # Whoever is a member nowhere is told one thing: whether he is let in.
    fitting = count_fitting(parts) if reader else 1
    told, left = gathered.told[:fitting], gathered.told[fitting:]
    if reader and (len(told) > 1 or left or parts[0].is_reminder):
        number = min(it.id for it in claimed)
        screen = draw_letter(parts[:fitting], context.say_to(reader), letter=number, more=len(left))
    else:
        screen = _draw_alone(first.notice)
    return Letter(
        notice=Notice(chat=first.notice.chat, screen=screen),
        told=_messages(told),
        left=_messages(left),
        untrue=gathered.untrue,
        unworded=gathered.unworded,
    )


async def put_off(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Come back to the reminders of a letter in some days."""
    letter, days = payload.numbers
    if days not in LATER:
        raise Stale("tap-unreadable")
    day = await put_off_letter(
        context.database, context.manners, tapper_of(tapped, payload), letter=letter, days=days, now=context.now()
    )
    await _show_answered(context, tapped, payload, lambda say: say_again_on(day, say))


async def ask_which(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take it that a reminder is not his; of several, ask which."""
    (letter,) = payload.numbers
    reader, parts = await _read(context, tapped, payload)
    reminders = [part for part in parts if part.is_reminder]
    if len(reminders) == 1:
        await _decline(context, tapped, payload, reminders[0].message)
    else:
        await show_in_place(context, tapped, draw_which(parts, context.say_to(reader), letter=letter))


async def take_declined(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take it that a certain reminder is not his."""
    _, message = payload.numbers
    await _decline(context, tapped, payload, message)


async def stop(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Send reminders of the letter's kinds no more."""
    (letter,) = payload.numbers
    kinds = await stop_letter(context.database, tapper_of(tapped, payload), letter=letter, stopped=True)
    reader, parts = await _read(context, tapped, payload)
    say = context.say_to(reader)
    screen = draw_stopped_letter(parts, kinds, say, institution=payload.institution, letter=letter)
    await show_in_place(context, tapped, screen)


async def resume(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Send them again after all."""
    await stop_letter(context.database, tapper_of(tapped, payload), letter=payload.numbers[0], stopped=False)
    context.wake_notices()
    await show(context, tapped, payload)


async def show(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a letter again as it is true now."""
    reader, parts = await _read(context, tapped, payload)
    say = context.say_to(reader)
    screen = draw_letter(parts, say, letter=payload.numbers[0]) if parts else Screen(text=say("letter-nothing-left"))
    await show_in_place(context, tapped, screen)


async def _decline(context: Context, tapped: Tapped, payload: Payload, message: int) -> None:
    tapper, letter = tapper_of(tapped, payload), payload.numbers[0]
    await decline(context.database, tapper, letter=letter, message=message, now=context.now())
    await _show_answered(context, tapped, payload, lambda say: say("letter-declined"))


async def _show_answered(
    context: Context, tapped: Tapped, payload: Payload, say_below: Callable[[Language], Markup]
) -> None:
    """Show the letter as it is true now, with what was agreed in place of the buttons to agree on it."""
    reader, parts = await _read(context, tapped, payload)
    await show_in_place(context, tapped, draw_answered_letter(parts, say_below(context.say_to(reader))))


async def _read(context: Context, tapped: Tapped, payload: Payload) -> tuple[Member, list[Part]]:
    """The reader of a letter, and what of it is true now."""
    reader, claimed = await read_letter(context.database, tapper_of(tapped, payload), payload.numbers[0])
    return reader, await _parts(context, (await gather(context, claimed)).told)


def _draw_alone(notice: Notice) -> Screen:
    """One thing in a message of its own: what has a page is shown on it."""
    return notice.screen if notice.brief else replace(notice.screen, rows=all_below(notice.screen.rows))


async def _parts(context: Context, told: Sequence[Told]) -> list[Part]:
    """What is told as parts of a letter, each under its institution's name where they are of several."""
    institutions = dict.fromkeys(it.first.institution for it in told)
    headings: dict[int, Markup] = {}
    if len(institutions) > 1:
        for institution in institutions:
            reader = await find_reader(context.database, institution=institution, person=told[0].first.person)
            if reader:
                say = context.say_to(reader)
                headings[institution] = say("letter-institution", institution=name_institution(reader.institution, say))
    return [
        Part(
            message=it.first.id,
            kind=it.first.kind,
            screen=it.notice.brief or it.notice.screen,
            institution=it.first.institution,
            name=it.notice.name,
            heading=headings.get(it.first.institution),
            is_reminder=is_reminder(it.first),
        )
        for it in told
    ]


def _messages(told: Sequence[Told]) -> list[Claimed]:
    return [message for it in told for message in it.messages]


BUTTONS: Mapping[Verb, Callable[[Context, Tapped, Payload], Awaitable[None]]] = {
    Verb.LETTER: show,
    Verb.LETTER_LATER: put_off,
    Verb.LETTER_NOT_MINE: ask_which,
    Verb.LETTER_DECLINE: take_declined,
    Verb.LETTER_STOP: stop,
    Verb.LETTER_RESUME: resume,
}
"""What the buttons of letters do."""
