"""Notes and evidence: what a person writes or sends while a question is open belongs to that question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.events import Doubled, Stale
from bot.assessment.flow import Choice, Scale
from bot.assessment.inputs import Choose
from bot.assessment.notes import Evidence, room_for_attachment, room_for_note
from bot.assessment.people import Member
from bot.assessment.revision import Revision
from bot.assessment.run import Place
from bot.journeys.answering import is_old_card, step_and_save
from bot.journeys.asking import Tap, describe, own_run
from bot.journeys.contents import Contents
from storage.database import Database
from storage.notes import (
    Belonging,
    Source,
    attachments_of,
    belonging_of,
    drop_attachment,
    drop_note,
    save_evidence,
    save_note,
)
from storage.people import find_member, member_writing, open_card_of
from storage.runs import StoredRun, find_card, find_run, owner_of_card, want_card


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person sent in a chat: a text or caption, a photo or document, and what it replies to."""

    update: int | None
    telegram_id: int
    chat: int
    message: int
    text: str = ""
    evidence: Evidence | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What became of it.

    `asking` is the run it went to, or none where no question was open. `too_long` is the room there was in characters,
    where the text did not fit. `reads_like` is the choice that the text may have meant.
    """

    asking: Asking | None
    too_long: int | None = None
    too_many: bool = False
    reads_like: Choice | None = None


async def take_message(
    database: Database,
    contents: Contents,
    message: Message,
    *,
    reads_like: Callable[[Member, Revision, Scale], Choice | None],
    now: datetime,
) -> Noted:
    """Keep a text as a note and a file as evidence of the open question.

    `reads_like`: the choice that the text may mean to its writer, in the words of a revision.
    """

    def unit(connection: Connection) -> Noted:
        member, stored = _addressed_run(connection, message)
        if member is None or stored is None or not stored.open or stored.walk.place is not Place.QUESTION:
            return Noted(asking=None)
        # Its card comes down, so it also takes what is written next.
        open_card_of(connection, member, stored.id)
        at = stored.walk.at or ""
        revision = contents.pinned(connection, stored.revision)
        choice = reads_like(member, revision, revision.flow.questions[at].scale) if not message.evidence else None
        belonging = Belonging(institution=stored.institution, run=stored.id, question=at, text=None)
        return _keep(connection, contents, member, stored, belonging, message=message, reads_like=choice, now=now)

    return await database.transaction(unit, finishing=message.update)


async def take_edit(database: Database, contents: Contents, message: Message, *, now: datetime) -> Noted:
    """Let an edited message replace what it said before; an edit of anything else changes nothing."""

    def unit(connection: Connection) -> Noted:
        belonging = belonging_of(connection, Source(chat=message.chat, message=message.message))
        if belonging is None:
            return Noted(asking=None)
        member = find_member(connection, institution=belonging.institution, telegram_id=message.telegram_id)
        stored = _own(connection, member, belonging.run)
        if member is None or stored is None or not stored.open:
            return Noted(asking=None)
        return _keep(connection, contents, member, stored, belonging, message=message, reads_like=None, now=now)

    return await database.transaction(unit, finishing=message.update)


async def keep_draft(database: Database, contents: Contents, tap: Tap, draft: int, *, now: datetime) -> Asking:
    """Keep a text that reads like a choice as the note its writer says it is.

    Raises:
        Refused: the run is not the tapper's, or no longer takes changes.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        if not stored.open:
            raise Refused("round-closed")
        source = Source(chat=tap.chat, message=draft)
        belonging = belonging_of(connection, source)
        if belonging and belonging.text and belonging.run == stored.id:
            save_note(
                connection,
                institution=tap.institution,
                run=stored.id,
                question=belonging.question,
                source=source,
                text=belonging.text,
                draft=False,
                now=now,
            )
        return _wanting(connection, contents, member, stored, chat=tap.chat, now=now)

    return await database.transaction(unit, finishing=tap.update)


async def answer_with_draft(
    database: Database, contents: Contents, tap: Tap, given: Choose, draft: int, *, now: datetime
) -> Asking:
    """Take a text that reads like a choice as the answer its writer says it is.

    Raises:
        Refused: the run is not the tapper's, or no longer.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        # The button stands below the card and not on it, so its message says nothing of its age: its step does.
        asking = step_and_save(connection, contents, member, stored, given, chat=tap.chat, now=now)
        if not {Stale(), Doubled()} & set(asking.happened):
            source = Source(chat=tap.chat, message=draft)
            at = stored.walk.at or ""
            drop_note(connection, institution=tap.institution, run=tap.run, question=at, source=source)
        return asking

    return await database.transaction(unit, finishing=tap.update)


async def remove_attachment(database: Database, contents: Contents, tap: Tap, message: int, *, now: datetime) -> Asking:
    """Remove a note or a piece of evidence, by the message it came in.

    Raises:
        Refused: the run is not the tapper's, or no longer takes changes.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, tap)
        if not stored.open:
            raise Refused("round-closed")
        card = find_card(connection, stored)
        if is_old_card(card, tap):
            return replace(describe(connection, contents, member, stored, card), tapped_old_card=True)
        source = Source(chat=tap.chat, message=message)
        at = stored.walk.at or ""
        drop_attachment(connection, institution=tap.institution, run=tap.run, question=at, source=source)
        return _wanting(connection, contents, member, stored, chat=tap.chat, now=now)

    return await database.transaction(unit, finishing=tap.update)


def _addressed_run(connection: Connection, message: Message) -> tuple[Member | None, StoredRun | None]:
    """The run whose card the message replies to, or else the one whose card was last used, in any institution."""
    card = owner_of_card(connection, chat=message.chat, message=message.reply_to) if message.reply_to else None
    if card:
        member = find_member(connection, institution=card.institution, telegram_id=message.telegram_id)
        return member, _own(connection, member, card.run)
    member = member_writing(connection, message.telegram_id)
    return member, _own(connection, member, member.open_run if member else None)


def _own(connection: Connection, member: Member | None, run: int | None) -> StoredRun | None:
    if member is None or run is None:
        return None
    return find_run(connection, institution=member.institution.id, run=run, member=member.id)


def _keep(
    connection: Connection,
    contents: Contents,
    member: Member,
    stored: StoredRun,
    belonging: Belonging,
    *,
    message: Message,
    reads_like: Choice | None,
    now: datetime,
) -> Noted:
    institution, question = stored.institution, belonging.question
    source = Source(chat=message.chat, message=message.message)
    held = attachments_of(connection, institution=institution, run=stored.id, question=question)
    room = room_for_note(held.notes, instead_of=message.message)
    too_long = room if len(message.text) > room else None
    too_many = room_for_attachment(held, instead_of=message.message) < 1
    fits = not too_many and too_long is None
    if fits and not message.text:
        drop_note(connection, institution=institution, run=stored.id, question=question, source=source)
    elif fits or belonging.text is None:
        # What does not fit leaves an empty draft: once its writer has shortened it, it finds its question.
        save_note(
            connection,
            institution=institution,
            run=stored.id,
            question=question,
            source=source,
            text=message.text if fits else "",
            draft=reads_like is not None or not fits,
            now=now,
        )
    if message.evidence and not too_many:
        save_evidence(
            connection,
            institution=institution,
            run=stored.id,
            question=question,
            chat=message.chat,
            evidence=message.evidence,
            now=now,
        )
    return Noted(
        asking=_wanting(connection, contents, member, stored, chat=message.chat, now=now),
        too_long=too_long,
        too_many=too_many,
        reads_like=reads_like if fits else None,
    )


def _wanting(
    connection: Connection, contents: Contents, member: Member, stored: StoredRun, *, chat: int, now: datetime
) -> Asking:
    return describe(connection, contents, member, stored, want_card(connection, stored, chat=chat, now=now))
