"""The sheet round trip: a run as a file, what came back beside the run, and what its sender then lets be stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused, Stale
from bot.assessment.inputs import FillIn
from bot.assessment.notes import Attachments
from bot.assessment.people import Member
from bot.assessment.revision import Revision
from bot.assessment.run import Place
from bot.assessment.sheet import FilledSheet, Filling, Offer, ReadChoice, SheetHeader, compare, refuse_foreign
from bot.journeys.answering import step_and_save
from bot.journeys.asking import Tap, bring_down, describe, own_run
from bot.journeys.contents import Contents
from bot.journeys.tapper import find_tapper
from storage.database import Database
from storage.facts import get_fact, put_fact
from storage.notes import Source, attachments_by_question, save_note
from storage.people import find_member
from storage.runs import find_card, find_run
from storage.sheets import drop_sheet, find_sheet, keep_sheet

_KEY = "sheet-key"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentSheet:
    """A sheet that came back: who sent it, in which institution, and the message it came in."""

    telegram_id: int
    institution: int
    chat: int
    message: int

    @property
    def source(self) -> Source:
        """The message as storage takes it."""
        return Source(chat=self.chat, message=self.message)


async def read_key(database: Database, *, spare: str) -> bytes:
    """The secret that sheets are sealed with; `spare` becomes it where there is none yet."""

    def unit(connection: Connection) -> str:
        key = get_fact(connection, _KEY)
        if key is None:
            key = spare
            put_fact(connection, _KEY, key)
        return key

    return (await database.transaction(unit)).encode()


async def begin_sheet(database: Database, contents: Contents, tap: Tap, *, now: datetime) -> tuple[Asking, SheetHeader]:
    """What a sheet for a run is made of.

    Raises:
        Refused: the run is not the tapper's, or takes no more answers.
    """

    def unit(connection: Connection) -> tuple[Asking, SheetHeader]:
        member, stored = own_run(connection, tap)
        if not stored.open:
            raise Refused("round-closed")
        if stored.walk.place is Place.SUBMITTED:
            raise Refused("sheet-handed-in")
        asking = describe(connection, contents, member, stored, find_card(connection, stored))
        header = SheetHeader(
            institution=stored.institution,
            department=stored.department,
            area=stored.area,
            run=stored.id,
            revision=asking.revision.digest,
            language=member.person.language,
            made_at=now,
        )
        return asking, header

    return await database.read(unit)


async def put_beside(
    database: Database,
    contents: Contents,
    sheet: SentSheet,
    filled: FilledSheet,
    *,
    reader_in: Callable[[Revision], ReadChoice],
) -> Offer:
    """Put a sheet beside the run it was made for. `reader_in`: reads the choices in the words of a revision.

    Raises:
        Refused: it was made for another institution or another's run, or the run takes no more answers.
    """

    def unit(connection: Connection) -> tuple[Asking, Mapping[str, Attachments]]:
        header = filled.header
        place = _place_of_run(connection, sheet, header.run)
        refuse_foreign(header, institution=sheet.institution, place=place)
        member, stored = own_run(connection, _tap_on(sheet, header.run))
        if not stored.open:
            raise Refused("round-closed")
        return (
            describe(connection, contents, member, stored, find_card(connection, stored)),
            attachments_by_question(connection, institution=stored.institution, run=stored.id),
        )

    asking, held = await database.read(unit)
    comparison = compare(asking.revision, asking.walk, held, filled, read_choice=reader_in(asking.revision))
    return Offer(asking=asking, message=sheet.message, comparison=comparison)


async def find_sender(database: Database, header: SheetHeader, *, telegram_id: int, otherwise: Member) -> Member:
    """The member that the sender is where the sheet was made; elsewhere, he is who he is now."""
    found = await database.read(
        lambda connection: find_member(connection, institution=header.institution, telegram_id=telegram_id)
    )
    return found or otherwise


async def keep_waiting(database: Database, sheet: SentSheet, file_id: str, *, now: datetime) -> None:
    """Keep a sheet until its sender has said what becomes of it.

    Raises:
        Refused: the sender is no member of the institution.
    """

    def unit(connection: Connection) -> None:
        member = find_tapper(connection, institution=sheet.institution, telegram_id=sheet.telegram_id)
        keep_sheet(
            connection,
            institution=sheet.institution,
            member=member.id,
            source=sheet.source,
            file_id=file_id,
            now=now,
        )

    await database.transaction(unit)


async def find_waiting(database: Database, sheet: SentSheet) -> tuple[Member, str | None]:
    """The sender, and the file of the sheet while it waits.

    Raises:
        Refused: the sender is no member of the institution.
    """

    def unit(connection: Connection) -> tuple[Member, str | None]:
        member = find_tapper(connection, institution=sheet.institution, telegram_id=sheet.telegram_id)
        return member, find_sheet(connection, institution=sheet.institution, member=member.id, source=sheet.source)

    return await database.read(unit)


async def store_filling(
    database: Database,
    contents: Contents,
    sheet: SentSheet,
    filling: Filling,
    *,
    beside: Asking,
    language: str,
    update: int | None,
    said_on: int,
    now: datetime,
) -> Asking:
    """Store what is taken from a sheet, all of it or nothing, and have the card shown anew.

    `beside`: the run as it was when the sheet was put beside it. `language`: the sheet's. `said_on`: the message with
    the sender's word, which the notes come from: unlike the sheet's own, nobody can edit it later.

    Raises:
        Refused: the run is not the sender's, or takes no more answers.
        Stale: the run has moved on, or the sheet no longer waits.
    """

    def unit(connection: Connection) -> Asking:
        member, stored = own_run(connection, _tap_on(sheet, beside.run))
        if not stored.open:
            raise Refused("round-closed")
        waited = drop_sheet(connection, institution=sheet.institution, member=member.id, source=sheet.source)
        if not waited or stored.walk.step != beside.walk.step:
            raise Stale("tap-stale")
        for question, text in filling.notes.items():
            save_note(
                connection,
                institution=sheet.institution,
                run=stored.id,
                question=question,
                source=Source(chat=sheet.chat, message=said_on),
                text=text,
                draft=False,
                now=now,
            )
        if not filling.answers:
            return bring_down(connection, contents, member, stored, chat=sheet.chat, now=now)
        given = FillIn(step=stored.walk.step, answers=filling.answers)
        return step_and_save(connection, contents, member, stored, given, chat=sheet.chat, language=language, now=now)

    return await database.transaction(unit, finishing=update)


async def leave_sheet(database: Database, sheet: SentSheet, *, update: int | None) -> Member:
    """Take nothing from a sheet.

    Raises:
        Refused: the sender is no member of the institution.
    """

    def unit(connection: Connection) -> Member:
        member = find_tapper(connection, institution=sheet.institution, telegram_id=sheet.telegram_id)
        drop_sheet(connection, institution=sheet.institution, member=member.id, source=sheet.source)
        return member

    return await database.transaction(unit, finishing=update)


def _place_of_run(connection: Connection, sheet: SentSheet, run: int) -> tuple[int, str] | None:
    """The department and area of a run, if it is the sender's own."""
    member = find_tapper(connection, institution=sheet.institution, telegram_id=sheet.telegram_id)
    stored = find_run(connection, institution=sheet.institution, run=run, member=member.id)
    return (stored.department, stored.area) if stored else None


def _tap_on(sheet: SentSheet, run: int) -> Tap:
    return Tap(
        update=None,
        telegram_id=sheet.telegram_id,
        institution=sheet.institution,
        run=run,
        chat=sheet.chat,
        message=sheet.message,
    )
