"""The buttons of a letter: what its reader says to the reminders in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from sqlite3 import Connection

from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.reminders import ReminderKind
from bot.journeys.in_charge import tell_declined
from bot.journeys.letters import Claimed, Manners, claimed_of
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.outbox import messages_of_letter
from storage.reminders import put_off, stop_kind
from storage.waking import find_recipient


async def read_letter(database: Database, tapper: Tapper, letter: int) -> tuple[Member, tuple[Claimed, ...]]:
    """What a letter told its reader.

    Raises:
        Refused: the person is no member of the institution, or the letter was for somebody else.
    """
    return await database.read(lambda connection: _find_letter(connection, tapper, letter))


async def put_off_letter(
    database: Database, manners: Manners, tapper: Tapper, *, letter: int, days: int, now: datetime
) -> date:
    """Leave all that a letter reminded of alone for some days; returns the day on which it comes again.

    Raises:
        Refused: as `read_letter`.
    """

    def unit(connection: Connection) -> date:
        member, messages = _find_letter(connection, tapper, letter)
        recipient = find_recipient(connection, member.person.id, usual=manners.usual)
        if recipient is None:
            raise Refused("not-yours")
        waking = manners.waking_of(connection, recipient)
        until = waking.first_working_day(waking.day_of(now) + timedelta(days=days))
        _say_of_all(connection, member, messages, until)
        return until

    return await database.transaction(unit, finishing=tapper.update)


async def decline(database: Database, tapper: Tapper, *, letter: int, message: int, now: datetime) -> None:
    """Hear never again of one thing that a letter reminded of: it is not his, and whoever is in charge hears that.

    Raises:
        Refused: as `read_letter`.
    """

    def unit(connection: Connection) -> None:
        member, messages = _find_letter(connection, tapper, letter)
        declined = tuple(it for it in messages if it.id == message and is_reminder(it))
        _say_of_all(connection, member, declined, None)
        for it in declined:
            if it.kind == ReminderKind.ACTION_DUE:
                reader = _reader_of(connection, tapper, it)
                tell_declined(connection, reader, action=int(it.arguments["subject"]), now=now)

    await database.transaction(unit, finishing=tapper.update)


async def stop_letter(database: Database, tapper: Tapper, *, letter: int, stopped: bool) -> tuple[ReminderKind, ...]:
    """Hear no more, or again, of any kind of thing that a letter reminded of; returns the kinds.

    Raises:
        Refused: as `read_letter`.
    """

    def unit(connection: Connection) -> tuple[ReminderKind, ...]:
        _, messages = _find_letter(connection, tapper, letter)
        kinds: dict[ReminderKind, None] = {}
        for message in messages:
            if is_reminder(message):
                kind = ReminderKind(message.kind)
                reader = _reader_of(connection, tapper, message)
                stop_kind(connection, institution=message.institution, member=reader.id, kind=kind, stopped=stopped)
                kinds[kind] = None
        return tuple(kinds)

    return await database.transaction(unit, finishing=tapper.update)


def is_reminder(message: Claimed) -> bool:
    """Whether a message reminds of something that can be put off, declined and stopped."""
    return message.kind in set(ReminderKind) - {ReminderKind.WEEKLY}


def _say_of_all(connection: Connection, member: Member, messages: tuple[Claimed, ...], until: date | None) -> None:
    for message in messages:
        if is_reminder(message):
            tapper = Tapper(update=None, telegram_id=member.person.telegram_id, institution=message.institution)
            put_off(
                connection,
                institution=message.institution,
                member=_reader_of(connection, tapper, message).id,
                kind=ReminderKind(message.kind),
                subject=int(message.arguments["subject"]),
                until=until,
            )


def _reader_of(connection: Connection, tapper: Tapper, message: Claimed) -> Member:
    """The member to whom one message of a letter was written: a letter may be of several institutions."""
    return Tapper(update=None, telegram_id=tapper.telegram_id, institution=message.institution).find(connection)


def _find_letter(connection: Connection, tapper: Tapper, letter: int) -> tuple[Member, tuple[Claimed, ...]]:
    member = tapper.find(connection)
    messages = tuple(map(claimed_of, messages_of_letter(connection, member.person.id, letter)))
    if not messages:
        raise Refused("not-yours")
    return member, messages
