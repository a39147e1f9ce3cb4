"""/rounds: which there are, putting one together, opening it, giving it more time and closing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.people import Member
from bot.assessment.round import Asked, Draft
from bot.assessment.round_draft import DraftReading
from bot.assessment.round_reading import RoundReading
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import asker_of, show_in_place, tapper_of
from bot.journeys.closing_rounds import close_round
from bot.journeys.opening_rounds import change_draft, open_round, prepare_round
from bot.journeys.rounds import extend_round, read_round, read_rounds
from bot.screens.confidentiality import draw_confidentiality_of_draft
from bot.screens.payload import Payload
from bot.screens.round_draft import draw_departments_of_draft, draw_draft, draw_people_of_draft
from bot.screens.rounds import draw_closing, draw_round, draw_rounds
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language


async def list_rounds(context: Context, sent: Sent, member: Member) -> None:
    """Show the rounds that the member looks after in the institution in use."""
    asking = asker_of(sent, member)
    found = await read_rounds(context.database, context.contents, asking)
    await context.sender.send(sent.chat, draw_rounds(found, context.say_to(found.reader)))


async def show_rounds(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of the rounds in place."""
    (page,) = payload.numbers
    found = await read_rounds(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
    )
    await show_in_place(context, tapped, draw_rounds(found, context.say_to(found.reader), page=page))


async def show_round(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a page of one round in place."""
    _, page = payload.numbers
    found = await _read(context, tapped, payload)
    await show_in_place(context, tapped, draw_round(found, context.say_to(found.reader), page=page))


async def show_draft(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show the round that the member is putting together, or a list to change it by."""
    draft = await prepare_round(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        now=context.now(),
    )
    await show_in_place(context, tapped, DRAFTS[payload.verb](draft, context.say_to(draft.member), *payload.numbers))


async def change(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Change the round that the member is putting together, and show it where it was changed."""
    made, draw = CHANGES[payload.verb]
    draft = await change_draft(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        lambda reading: made(reading, *payload.numbers),
        now=context.now(),
    )
    await show_in_place(context, tapped, draw(draft, context.say_to(draft.member), *payload.numbers))


async def open_drafted(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Open the round as the member saw it; where it is another by now, show that instead."""
    (fingerprint,) = payload.numbers
    opened = await open_round(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        fingerprint=fingerprint,
        now=context.now(),
    )
    match opened:
        case RoundReading():
            context.wake_notices()
            say = context.say_to(opened.reader)
            said = say.label("round-is-open", count=len(opened.participation.people))
            await show_in_place(context, tapped, draw_round(opened, say), said=said)
        case DraftReading():
            say = context.say_to(opened.member)
            said = say.label("draft-changed" if opened.can_open else "draft-cannot-open")
            await show_in_place(context, tapped, draw_draft(opened, say), said=said)
        case None:
            await context.sender.toast(tapped.tap)


async def extend(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Give a round more time."""
    round_, day = payload.numbers
    found = await extend_round(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        round_=round_,
        day=day,
        now=context.now(),
    )
    say = context.say_to(found.reader)
    said = say.label("round-is-extended", day=say.day(found.last_day)) if found.last_day else ""
    await show_in_place(context, tapped, draw_round(found, say), said=said)


async def close(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Say what closing would do, or close."""
    round_, is_meant = payload.numbers
    if not is_meant:
        found = await _read(context, tapped, payload)
        draw = draw_closing if found.round.is_open and found.may_close else draw_round
        await show_in_place(context, tapped, draw(found, context.say_to(found.reader)))
        return
    found = await close_round(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        round_=round_,
        now=context.now(),
    )
    context.wake_notices()
    say = context.say_to(found.reader)
    await show_in_place(context, tapped, draw_round(found, say), said=say.label("round-is-closed"))


async def _read(context: Context, tapped: Tapped, payload: Payload) -> RoundReading:
    return await read_round(
        context.database,
        context.contents,
        tapper_of(tapped, payload),
        round_=payload.numbers[0],
    )


DRAFTS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.ROUND_PREPARE: draw_draft,
    Verb.ROUND_DEPARTMENTS: lambda draft, say, page: draw_departments_of_draft(draft, say, page=page),
    Verb.ROUND_CONFIDENTIALITY: draw_confidentiality_of_draft,
    Verb.ROUND_PEOPLE: lambda draft, say, page: draw_people_of_draft(draft, say, page=page),
}
"""Ways to show the round that is put together."""


def _draw_after_who(draft: DraftReading, say: Language, _: int) -> Screen:
    return draw_people_of_draft(draft, say, page=0) if draft.draft.asked is Asked.CHOSEN else draw_draft(draft, say)


CHANGES: Mapping[Verb, tuple[Callable[..., Draft], Callable[..., Screen]]] = {
    Verb.ROUND_TOGGLE_DEPARTMENT: (
        lambda reading, department, part, _: reading.taking(department, part=bool(part)),
        lambda draft, say, *numbers: draw_departments_of_draft(draft, say, page=numbers[-1]),
    ),
    Verb.ROUND_TOGGLE_PERSON: (
        lambda reading, member, part, _: reading.choosing(member, part=bool(part)),
        lambda draft, say, *numbers: draw_people_of_draft(draft, say, page=numbers[-1]),
    ),
    Verb.ROUND_ONLY: (
        lambda reading, department: reading.only(department),
        lambda draft, say, _: draw_draft(draft, say),
    ),
    Verb.ROUND_PRIVACY: (lambda reading, number: reading.keeping(number), lambda draft, say, _: draw_draft(draft, say)),
    Verb.ROUND_SCOPE: (
        lambda reading, follow_up: reading.following(follow_up=bool(follow_up)),
        lambda draft, say, _: draw_draft(draft, say),
    ),
    Verb.ROUND_WHO: (lambda reading, number: reading.asking(number), _draw_after_who),
    Verb.ROUND_DAYS: (lambda reading, days: reading.lasting(days), lambda draft, say, _: draw_draft(draft, say)),
}
"""What a tap makes of the round that is put together, and where it is shown then."""
