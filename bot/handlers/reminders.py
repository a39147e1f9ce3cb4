"""/reminders and its buttons; and what people are reminded of, put into words."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from bot.assessment.errors import Refused, Stale
from bot.assessment.people import Member
from bot.assessment.reminders import Pending, ReminderKind, RemindersReading
from bot.assessment.waking import Pace
from bot.delivery.letters import Notice
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.notices import put_into_words
from bot.handlers.showing import asker_of, show_in_place, tapper_of, writer_of
from bot.journeys.reminders import Wish, read_reminders
from bot.journeys.tapper import Tapper
from bot.screens.payload import Payload
from bot.screens.reminders import (
    draw_away,
    draw_countries,
    draw_country_question,
    draw_digest,
    draw_hours,
    draw_kinds,
    draw_put_off,
    draw_quiet_hours,
    draw_reminders,
    is_put_off,
)
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, country_codes, find_countries

T = TypeVar("T")

VIEWS: Mapping[Verb, Callable[[RemindersReading, Language], Screen]] = {
    Verb.REMINDER_HOURS: draw_hours,
    Verb.REMINDER_QUIET_HOURS: draw_quiet_hours,
    Verb.REMINDER_KINDS: draw_kinds,
    Verb.REMINDER_DIGEST: draw_digest,
}
"""What there is to choose from."""


def _day(ordinal: int) -> date | None:
    """A day by its ordinal; 0 is none."""
    if ordinal > date.max.toordinal():
        raise Stale("tap-unreadable")
    return date.fromordinal(ordinal) if ordinal else None


def _place(place: int, offered: Sequence[T]) -> T:
    if place >= len(offered):
        raise Refused("not-yours")
    return offered[place]


CHANGES: Mapping[Verb, Callable[..., Awaitable[RemindersReading]]] = {
    Verb.REMINDER_HOUR: Wish.choose_hour,
    Verb.REMINDER_QUIET: Wish.choose_quiet_hours,
    Verb.REMINDER_AWAY_UNTIL: lambda wish, day: wish.be_away(_day(day)),
    Verb.REMINDER_STOP: lambda wish, kind, stopped: wish.stop(_place(kind, list(ReminderKind)), stopped=bool(stopped)),
    Verb.REMINDER_AGAIN: lambda wish, kind, subject: wish.be_reminded_again(_place(kind, list(ReminderKind)), subject),
    Verb.REMINDER_PACE: lambda wish, pace: wish.choose_pace(_place(pace, list(Pace))),
    Verb.REMINDER_DIGEST_ON: lambda wish, day: wish.choose_digest(day - 1 if day else None),
    Verb.REMINDER_IN: lambda wish, country: wish.choose_country(
        _place(country - 1, country_codes()) if country else None
    ),
}
"""What the buttons choose, from the numbers behind the institution."""


async def tell(context: Context, sent: Sent, member: Member) -> None:
    """Show what waits for the writer, and how he is written to."""
    tapper = asker_of(sent, member)
    reading = await read_reminders(context.database, context.manners, tapper, now=context.now())
    await context.sender.send(sent.chat, await _draw(context, reading))


async def show(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show it in place."""
    await show_in_place(context, tapped, await _draw(context, await _read(context, tapped, payload)))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what there is to choose from."""
    reading = await _read(context, tapped, payload)
    if payload.verb is Verb.REMINDER_DIGEST and not reading.may_have_digest:
        raise Refused("not-yours")
    await show_in_place(context, tapped, VIEWS[payload.verb](reading, context.say_to(reading.reader)))


async def show_put_off(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show what he put off or declined, to be reminded of it again."""
    reading = await _read(context, tapped, payload)
    things = [it for it in await _name_all(context, reading) if is_put_off(reading, it[0])]
    await show_in_place(context, tapped, draw_put_off(reading, context.say_to(reading.reader), things=things))


async def ask_away(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask on which day he is back: by a tap, or in words."""
    reading = await _wish(context, tapper_of(tapped, payload)).ask_away()
    await show_in_place(context, tapped, draw_away(reading, context.say_to(reading.reader)))


async def take_spoken_day(context: Context, sent: Sent, member: Member, _: Sequence[int]) -> None:
    """Take a text as the day on which he is back; what cannot be read is asked for again."""
    writer = writer_of(sent, member)
    reading = await read_reminders(context.database, context.manners, writer, now=context.now())
    # Beside the loop on which everybody's taps wait: the first day in a language takes a third of a second.
    day = await asyncio.to_thread(context.read_day, sent.text, reading.reader.person, reading.today)
    if day is None:
        raise Refused("action-day-not-understood")
    reading = await _wish(context, writer).be_away(day)
    context.wake_notices()
    await context.sender.send(sent.chat, await _draw(context, reading))


async def change(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take a choice."""
    reading = await CHANGES[payload.verb](_wish(context, tapper_of(tapped, payload)), *payload.numbers)
    context.wake_notices()
    said = context.say_to(reading.reader).label("reminders-saved")
    await show_in_place(context, tapped, await _draw(context, reading), said=said)


async def ask_country(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask whose holidays count."""
    reading = await _wish(context, tapper_of(tapped, payload)).ask_country()
    await show_in_place(context, tapped, draw_country_question(reading, context.say_to(reading.reader)))


async def take_country(context: Context, sent: Sent, member: Member, _: Sequence[int]) -> None:
    """Offer the countries that a text may mean."""
    say = context.say_to(member)
    found = find_countries(sent.text, say.locale)
    await context.sender.send(sent.chat, draw_countries(member.institution.id, found, say))


async def _draw(context: Context, reading: RemindersReading) -> Screen:
    return draw_reminders(reading, context.say_to(reading.reader), things=await _name_all(context, reading))


async def _name_all(context: Context, reading: RemindersReading) -> list[tuple[Pending, Markup]]:
    return [(it, thing) for it in reading.pending if (thing := await _name(context, reading, it))]


async def _name(context: Context, reading: RemindersReading, pending: Pending) -> Markup | None:
    """The first line of what a reminder says."""
    reader = reading.reader
    notice: Notice | None = await put_into_words(
        context,
        pending.kind,
        institution=reader.institution.id,
        reader=reader.person.id,
        arguments={"subject": pending.subject},
    )
    return Markup(notice.screen.text.partition("\n")[0]) if notice else None


def _wish(context: Context, tapper: Tapper) -> Wish:
    return Wish(database=context.database, manners=context.manners, tapper=tapper, now=context.now())


async def _read(context: Context, tapped: Tapped, payload: Payload) -> RemindersReading:
    return await read_reminders(context.database, context.manners, tapper_of(tapped, payload), now=context.now())
