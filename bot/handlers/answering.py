"""Taps on a run: inputs go through the journey, views are drawn from what is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from bot.assessment.asking import Asking
from bot.assessment.events import Doubled, Finished, Stale
from bot.assessment.inputs import Back, Begin, Choose, GoTo, Input, Reopen, Skip, Submit, Undo, Widen
from bot.assessment.run import Place
from bot.delivery.line import Card
from bot.handlers.arrival import Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place
from bot.journeys.answering import open_department, pause_run, resume_run, take_input, view_run
from bot.journeys.asking import Tap
from bot.journeys.asking_all import ask_all
from bot.screens.answering import draw_card, draw_moved, draw_paused, draw_what_counts
from bot.screens.answers import draw_answers
from bot.screens.confidentiality import draw_confidentiality_to_writer
from bot.screens.follow_up import draw_toward
from bot.screens.noting import draw_attachments
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language

INPUTS: Mapping[Verb, Callable[..., Input]] = {
    Verb.BEGIN: lambda step, everything: Begin(step=step, everything=bool(everything)),
    Verb.BEGIN_ALL: lambda step: Begin(step=step),
    Verb.CHOOSE: lambda step, number: Choose(step=step, number=number),
    Verb.SKIP: lambda step: Skip(step=step),
    Verb.BACK: lambda step: Back(step=step),
    Verb.GO_TO: lambda step, number: GoTo(step=step, number=number),
    Verb.UNDO: lambda step: Undo(step=step),
    Verb.WIDEN: lambda step: Widen(step=step),
    Verb.SUBMIT: lambda step: Submit(step=step),
    Verb.REOPEN: lambda step: Reopen(step=step),
}
"""What a button of a run's card says, from the numbers behind the run."""


async def take(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Put a tap through its run and show what came of it."""
    _, *numbers = payload.numbers
    given = INPUTS[payload.verb](*numbers)
    asking = await take_input(context.database, context.contents, tap_of(tapped, payload), given, now=context.now())
    if Finished() in asking.happened:
        context.wake_notices()
    await show_outcome(context, tapped, asking)


async def begin_all(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Begin with everything in place of a follow-up."""
    await ask_all(context.database, tap_of(tapped, payload), now=context.now())
    await take(context, tapped, payload)


async def show_outcome(context: Context, tapped: Tapped, asking: Asking) -> None:
    """Show the run on its card and answer the tap, side by side; say so where the button came from elsewhere."""
    say = context.say_in(asking)
    if asking.tapped_old_card:
        await show_moved(context, tapped, asking)
    elif any(isinstance(event, Doubled) for event in asking.happened):
        await context.sender.toast(tapped.tap, toast_text(context, tapped.chat, say, None))
    else:
        toast = toast_text(context, tapped.chat, say, why_unchanged(asking))
        await asyncio.gather(
            context.sender.show_card(card_of(asking, tapped.chat), draw_card(asking, say)),
            context.sender.toast(tapped.tap, toast),
        )


async def show_moved(context: Context, tapped: Tapped, asking: Asking) -> None:
    """Turn a former card into a line that leads to the card."""
    say = context.say_in(asking)
    await show_in_place(context, tapped, draw_moved(asking, say), said=say.label("tap-stale"))


async def show_view(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show the run in another way, in place of the card, changing nothing."""
    asking = await view_run(context.database, context.contents, tap_of(tapped, payload))
    if asking.tapped_old_card:
        await show_moved(context, tapped, asking)
        return
    say = context.say_in(asking)
    draw = VIEWS[payload.verb] if _can_be_viewed(asking, payload.verb) else _card
    await show_in_place(context, tapped, draw(asking, say, *payload.numbers[1:]))


async def pause(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Let the run rest."""
    asking = await pause_run(context.database, context.contents, tap_of(tapped, payload))
    if asking.tapped_old_card or asking.summary:
        await show_outcome(context, tapped, asking)
        return
    # A note just taken would bring the card down again, under a person who has put it away.
    context.lull.forget(asking.run)
    await show_in_place(context, tapped, draw_paused(asking, context.say_in(asking)))


async def resume(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Go on with a run: in place where its card was tapped, otherwise with the card brought down."""
    tap = tap_of(tapped, payload)
    asking = await resume_run(context.database, context.contents, tap, now=context.now())
    if asking.card and asking.card.message == tapped.message:
        await show_outcome(context, tapped, asking)
    else:
        await asyncio.gather(bring_down(context, asking, tapped.chat), context.sender.toast(tapped.tap))


async def open_from_list(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Begin with a department chosen from the list, or go on there."""
    department, area_number = payload.numbers
    asking = await open_department(
        context.database,
        context.contents,
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        department=department,
        area_number=area_number,
        chat=tapped.chat,
        now=context.now(),
    )
    await asyncio.gather(bring_down(context, asking, tapped.chat), context.sender.toast(tapped.tap))


async def bring_down(context: Context, asking: Asking, chat: int) -> None:
    """Show the card at the end of the chat; where it stood before, a line leads to it."""
    say = context.say_in(asking)
    context.lull.forget(asking.run)
    await context.sender.move_card(card_of(asking, chat), draw_card(asking, say), draw_moved(asking, say))


def card_of(asking: Asking, chat: int) -> Card:
    """The card as the sender takes it: where it stands, and which state it is to show."""
    card = asking.card
    return Card(
        institution=asking.institution.id,
        run=asking.run,
        chat=card.chat if card else chat,
        message=card.message if card else None,
        step=card.wanted if card else 0,
    )


def tap_of(tapped: Tapped, payload: Payload) -> Tap:
    """The tap as journeys take it."""
    return Tap(
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        institution=payload.institution,
        run=payload.numbers[0],
        chat=tapped.chat,
        message=tapped.message,
    )


def why_unchanged(asking: Asking) -> str | None:
    """The message that says why a tap changed nothing, where it came too late."""
    if not any(isinstance(event, Stale) for event in asking.happened):
        return None
    return "round-closed" if asking.closed else "tap-stale"


def toast_text(context: Context, chat: int, say: Language, message: str | None) -> str:
    """What the toast says: the message, or that all is saved while Telegram makes the chat wait, or nothing."""
    if message is None and context.sender.is_waiting(chat):
        message = "tap-saved-later"
    return say.label(message) if message else ""


def _card(asking: Asking, say: Language, *_: int) -> Screen:
    return draw_card(asking, say)


def _can_be_viewed(asking: Asking, verb: Verb) -> bool:
    if verb is Verb.CONFIDENTIALITY:
        return not asking.closed
    if verb is Verb.ALL_ANSWERS:
        return asking.walk.place in {Place.QUESTION, Place.REVIEW} and not asking.closed
    return asking.walk.place is Place.QUESTION and not asking.closed


VIEWS: Mapping[Verb, Callable[..., Screen]] = {
    Verb.CARD: _card,
    Verb.TOWARD: draw_toward,
    Verb.WHAT_COUNTS: draw_what_counts,
    Verb.ALL_ANSWERS: lambda asking, say, page: draw_answers(asking, say, page=page),
    Verb.ATTACHMENTS: draw_attachments,
    Verb.CONFIDENTIALITY: draw_confidentiality_to_writer,
}
"""Ways to show a run that is under way."""
