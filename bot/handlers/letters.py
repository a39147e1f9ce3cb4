"""Letters put together from what a person is to be told, and what he says to the reminders in them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.assessment.errors import Stale
from bot.delivery.letters import Letter, Notice
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.notices import put_into_words
from bot.handlers.showing import show_in_place, tapper_of
from bot.journeys.letter_answers import decline, is_reminder, put_off_letter, read_letter, stop_letter
from bot.journeys.letters import Claimed, find_reader
from bot.screens.letters import (
    LATER,
    Part,
    count_fitting,
    draw_answered_letter,
    draw_letter,
    draw_which,
    say_again_on,
)
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.switching import name_institution
from bot.texts import Language, Markup

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worded:
    claimed: Claimed
    notice: Notice


async def compose(context: Context, claimed: Sequence[Claimed]) -> Letter[Claimed]:
    """Put messages to one person into words, as one letter; the first of them gives it its number."""
    worded, untrue, unworded = await _put_all_into_words(context, claimed)
    if not worded:
        return Letter(notice=None, untrue=untrue, unworded=unworded)
    reader = await find_reader(context.database, institution=worded[0].claimed.institution, person=claimed[0].person)
    parts = await _parts(context, worded)
    # Whoever is a member nowhere is told one thing: whether he is let in.
    fitting = count_fitting(parts) if reader else 1
    told, left = worded[:fitting], worded[fitting:]
    screen = worded[0].notice.screen
    if reader and (len(told) > 1 or left or parts[0].is_reminder):
        number = min(it.id for it in claimed)
        screen = draw_letter(parts[:fitting], context.say_to(reader), letter=number, more=len(left))
    return Letter(
        notice=Notice(chat=worded[0].notice.chat, screen=screen),
        told=[it.claimed for it in told],
        left=[it.claimed for it in left],
        untrue=untrue,
        unworded=unworded,
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
    reader, claimed = await read_letter(context.database, tapper_of(tapped, payload), letter)
    worded, _, _ = await _put_all_into_words(context, claimed)
    parts = await _parts(context, worded)
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
    await stop_letter(context.database, tapper_of(tapped, payload), letter=payload.numbers[0])
    await _show_answered(context, tapped, payload, lambda say: say("letter-stopped"))


async def show(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a letter again as it is true now."""
    (letter,) = payload.numbers
    reader, claimed = await read_letter(context.database, tapper_of(tapped, payload), letter)
    worded, _, _ = await _put_all_into_words(context, claimed)
    say = context.say_to(reader)
    parts = await _parts(context, worded)
    screen = draw_letter(parts, say, letter=letter) if parts else Screen(text=say("letter-nothing-left"))
    await show_in_place(context, tapped, screen)


async def _decline(context: Context, tapped: Tapped, payload: Payload, message: int) -> None:
    tapper, letter = tapper_of(tapped, payload), payload.numbers[0]
    await decline(context.database, tapper, letter=letter, message=message, now=context.now())
    await _show_answered(context, tapped, payload, lambda say: say("letter-declined"))


async def _show_answered(
    context: Context, tapped: Tapped, payload: Payload, say_below: Callable[[Language], Markup]
) -> None:
    """Show the letter as it is true now, with what was agreed in place of the buttons to agree on it."""
    reader, claimed = await read_letter(context.database, tapper_of(tapped, payload), payload.numbers[0])
    worded, _, _ = await _put_all_into_words(context, claimed)
    say = context.say_to(reader)
    await show_in_place(context, tapped, draw_answered_letter(await _parts(context, worded), say_below(say)))


async def _put_all_into_words(
    context: Context, claimed: Sequence[Claimed]
) -> tuple[list[_Worded], list[Claimed], list[Claimed]]:
    """What could be worded, an institution's things together; what is no longer true; and what cannot be worded."""
    worded: list[_Worded] = []
    untrue: list[Claimed] = []
    unworded: list[Claimed] = []
    for it in claimed:
        try:
            notice = await put_into_words(
                context, it.kind, institution=it.institution, reader=it.person, arguments=it.arguments
            )
        except Exception:
            log.exception("message %s cannot be put into words: it is tried again", it.id)
            unworded.append(it)
            continue
        if notice:
            worded.append(_Worded(claimed=it, notice=notice))
        else:
            untrue.append(it)
    places = {institution: place for place, institution in enumerate(dict.fromkeys(it.institution for it in claimed))}
    return sorted(worded, key=lambda it: places[it.claimed.institution]), untrue, unworded


async def _parts(context: Context, worded: Sequence[_Worded]) -> list[Part]:
    """The same as parts of a letter, each under its institution's name where they are of several."""
    institutions = dict.fromkeys(it.claimed.institution for it in worded)
    headings: dict[int, Markup] = {}
    if len(institutions) > 1:
        for institution in institutions:
            reader = await find_reader(context.database, institution=institution, person=worded[0].claimed.person)
            if reader:
                say = context.say_to(reader)
                headings[institution] = say("letter-institution", institution=name_institution(reader.institution, say))
    return [
        Part(
            message=it.claimed.id,
            screen=it.notice.brief or it.notice.screen,
            institution=it.claimed.institution,
            heading=headings.get(it.claimed.institution),
            is_reminder=is_reminder(it.claimed),
        )
        for it in worded
    ]
