"""Texts, photos and documents: notes and evidence of the open question."""

from __future__ import annotations

import asyncio

from bot.assessment.asking import Asking
from bot.assessment.events import Doubled
from bot.assessment.flow import Choice, Scale
from bot.assessment.inputs import Choose
from bot.assessment.people import Member
from bot.assessment.revision import Revision
from bot.handlers.answering import bring_down, show_outcome, tap_of, why_unchanged
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.departments import show_nothing_open
from bot.handlers.showing import show_in_place
from bot.journeys.answering import look_at_run, view_run
from bot.journeys.asking import Tap
from bot.journeys.noting import Message, answer_with_draft, keep_draft, remove_attachment, take_edit, take_message
from bot.screens.choice_reader import ChoiceReader
from bot.screens.noting import (
    draw_attachments,
    draw_evidence,
    draw_note_or_answer,
    draw_odd_kind,
    draw_too_long,
    draw_too_many,
)
from bot.screens.payload import Payload
from bot.screens.screen import Screen


async def take(context: Context, sent: Sent, member: Member) -> None:
    """Keep what was sent with the open question, and say what becomes of it."""
    say = context.say_to(member)
    if sent.odd:
        await context.sender.send(sent.chat, draw_odd_kind(say), reply_to=sent.message)
        return

    def reads_like(writer: Member, revision: Revision, scale: Scale) -> Choice | None:
        return ChoiceReader([context.say_to(writer).within(revision)])(scale, sent.text)

    noted = await take_message(
        context.database,
        context.contents,
        _message(sent),
        reads_like=reads_like,
        now=context.now(),
    )
    if noted.asking is None:
        await show_nothing_open(context, sent)
    elif noted.reads_like:
        screen = draw_note_or_answer(
            noted.asking, noted.reads_like, text=sent.text, message=sent.message, say=context.say_in(noted.asking)
        )
        await context.sender.send(sent.chat, screen, reply_to=sent.message)
    else:
        await _refuse_excess(context, sent, member, too_long=noted.too_long, too_many=noted.too_many)
        _bring_down_soon(context, noted.asking, sent.chat)


async def take_edited(context: Context, sent: Sent, member: Member) -> None:
    """Let an edited message replace what was kept of it."""
    noted = await take_edit(context.database, context.contents, _message(sent), now=context.now())
    if noted.asking:
        await _refuse_excess(context, sent, member, too_long=noted.too_long, too_many=noted.too_many)
        _bring_down_soon(context, noted.asking, sent.chat)


async def keep_as_note(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Keep the text that reads like a choice as a note."""
    _, message = payload.numbers
    asking = await keep_draft(context.database, context.contents, tap_of(tapped, payload), message, now=context.now())
    await _close_question(context, tapped, asking, "note-kept")


async def take_as_answer(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Take the text that reads like a choice as the answer; where that comes too late, it can still be a note."""
    _, step, number, message = payload.numbers
    given = Choose(step=step, number=number)
    asking = await answer_with_draft(
        context.database, context.contents, tap_of(tapped, payload), given, message, now=context.now()
    )
    if any(isinstance(event, Doubled) for event in asking.happened):
        await context.sender.toast(tapped.tap)
    elif too_late := why_unchanged(asking):
        toast = context.say_in(asking).label(too_late)
        await asyncio.gather(bring_down(context, asking, tapped.chat), context.sender.toast(tapped.tap, toast))
    else:
        await _close_question(context, tapped, asking, "note-answered")


async def see_evidence(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Show a file that was sent as evidence once more."""
    asking = await view_run(context.database, context.contents, tap_of(tapped, payload))
    _, message = payload.numbers
    piece = next((it for it in asking.attachments.evidence if it.message == message), None)
    if piece is None:
        await show_outcome(context, tapped, asking)
        return
    screen = draw_evidence(asking, piece, context.say_in(asking))
    await asyncio.gather(context.sender.send(tapped.chat, screen), context.sender.toast(tapped.tap))


async def remove(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Remove a note or a piece of evidence, and show what is left."""
    _, message = payload.numbers
    asking = await remove_attachment(
        context.database, context.contents, tap_of(tapped, payload), message, now=context.now()
    )
    say = context.say_in(asking)
    left = asking.attachments.notes or asking.attachments.evidence
    if asking.tapped_old_card or not left:
        await show_outcome(context, tapped, asking)
        return
    await show_in_place(context, tapped, draw_attachments(asking, say), said=say.label("note-removed"))


async def _close_question(context: Context, tapped: Tapped, asking: Asking, message: str) -> None:
    """Turn the question what a text is into what has become of it, and bring the card down below it."""
    say = context.say_in(asking)
    await asyncio.gather(
        context.sender.edit(tapped.chat, tapped.message, Screen(text=say(message))),
        bring_down(context, asking, tapped.chat),
        context.sender.toast(tapped.tap, say.label(message)),
    )


async def _refuse_excess(context: Context, sent: Sent, member: Member, *, too_long: int | None, too_many: bool) -> None:
    say = context.say_to(member)
    if too_long is not None:
        screen = draw_too_long(say, room=too_long, length=len(sent.text))
        await context.sender.send(sent.chat, screen, reply_to=sent.message)
    if too_many:
        await context.sender.send(sent.chat, draw_too_many(say), reply_to=sent.message)


def _bring_down_soon(context: Context, asking: Asking, chat: int) -> None:
    """Bring the card down once, a second after the last arrival."""
    tap = Tap(
        update=None,
        telegram_id=asking.reader.telegram_id,
        institution=asking.institution.id,
        run=asking.run,
        chat=chat,
        message=0,
    )

    async def bring() -> None:
        await bring_down(context, await look_at_run(context.database, context.contents, tap), chat)

    context.lull.after(asking.run, bring)


def _message(sent: Sent) -> Message:
    return Message(
        update=sent.update,
        telegram_id=sent.hello.telegram_id,
        chat=sent.chat,
        message=sent.message,
        text=sent.text,
        evidence=sent.evidence,
        reply_to=sent.reply_to,
    )
