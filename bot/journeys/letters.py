"""Letters: all that a person is told unasked, put together once a day, each message claimed before and marked after."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from sqlite3 import Connection
from zoneinfo import ZoneInfo

from bot.assessment.people import Member
from bot.assessment.waking import Habits, IsWorkingDay, Waking
from bot.journeys.blocking import note_blocked
from bot.journeys.looking import look_after
from storage.database import Database
from storage.outbox import DueMessage, claim, let_wait, mark_dropped, mark_sent, messages_due, postpone
from storage.people import member_of_person, memberships_of
from storage.waking import (
    Recipient,
    calendars_of,
    find_recipient,
    people_to_look_after,
    save_look,
    save_writable,
)

MOST = 40
"""Messages that are looked at for one letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How people are written to unasked: what holds for those who chose nothing, and which days are for work."""

    usual: Habits
    is_working_day: IsWorkingDay

    def waking_of(self, connection: Connection, recipient: Recipient) -> Waking:
        """A person's days and hours: a day is for work if it is so in all of his institutions."""
        calendars = calendars_of(connection, recipient.person)
        return Waking(
            habits=recipient.habits,
            clock=ZoneInfo(recipient.zone),
            is_working=lambda day: all(self.is_working_day(it.country, it.zone, day) for it in calendars),
            last_letter=recipient.last_letter,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A message that goes with a letter: what it is of, for whom, and how it is worded."""

    id: int
    institution: int
    person: int
    kind: str
    arguments: Mapping[str, str | int]
    urgent: bool


def claimed_of(due: DueMessage) -> Claimed:
    """A message of the outbox as letters take it."""
    message = due.message
    return Claimed(
        id=due.id,
        institution=message.institution,
        person=message.person,
        kind=message.kind,
        arguments=message.arguments,
        urgent=message.urgent,
    )


async def find_reader(database: Database, *, institution: int, person: int) -> Member | None:
    """The member that a person is in an institution; some are told things who are none."""
    return await database.read(partial(member_of_person, institution=institution, person=person))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The letters there are to write, as they stand in the database. Each call is one unit of work.

    A crash between two of them loses nothing: what was claimed and not marked as sent is claimed again. It sends a
    letter twice only where it falls between Telegram's taking it and `sent`.
    """

    database: Database
    manners: Manners

    async def recipients(self, now: datetime, most: int) -> Collection[int]:
        """Persons to whom a letter may be due."""
        return await self.database.read(partial(people_to_look_after, now=now, most=most))

    async def claim(self, person: int, now: datetime) -> tuple[Claimed, ...]:
        """Look at what a person has to do if it is time, and claim what may be sent to him now, the urgent first."""
        return await self.database.transaction(partial(self._claim, person=person, now=now))

    async def sent(self, person: int, messages: Collection[Claimed], now: datetime) -> None:
        """Mark messages as sent in one letter, after which the person is left alone for the day."""

        def unit(connection: Connection) -> None:
            mark_sent(connection, [it.id for it in messages], now)
            recipient = find_recipient(connection, person, usual=self.manners.usual)
            if recipient and not all(it.urgent for it in messages):
                waking = self.manners.waking_of(connection, replace(recipient, last_letter=now))
                save_writable(connection, person, writable_at=waking.next_letter(now), letter_at=now)

        await self.database.transaction(unit)

    async def dropped(self, messages: Collection[int], now: datetime, reason: str) -> None:
        """Mark messages that need not be sent."""
        await self.database.transaction(partial(mark_dropped, messages=messages, now=now, reason=reason))

    async def wait(self, messages: Collection[int]) -> None:
        """Leave messages for the next letter."""
        await self.database.transaction(partial(let_wait, messages=messages))

    async def postpone(self, messages: Collection[int], until: datetime) -> None:
        """Try again later, after an attempt that failed."""
        await self.database.transaction(partial(postpone, messages=messages, until=until))

    async def unreachable(self, chat: int, messages: Collection[int], now: datetime) -> None:
        """Remember that a person cannot be written to; his messages wait in case he comes back."""

        def unit(connection: Connection) -> None:
            note_blocked(connection, chat, now=now)
            let_wait(connection, messages)

        await self.database.transaction(unit)

    def _claim(self, connection: Connection, *, person: int, now: datetime) -> tuple[Claimed, ...]:
        recipient = find_recipient(connection, person, usual=self.manners.usual)
        if recipient is None:
            return ()
        waking = self.manners.waking_of(connection, recipient)
        if recipient.look_at <= now:
            _look(connection, recipient, waking, now)
        due = messages_due(connection, person, now, most=MOST)
        if due and not waking.may_write(now):
            save_writable(connection, person, writable_at=waking.next_letter(now))
            due = tuple(it for it in due if it.message.urgent)
            if due and (moment := waking.next_urgent(now)) > now:
                let_wait(connection, [it.id for it in due], due_at=moment)
                due = ()
        if due:
            claim(connection, [it.id for it in due])
        return tuple(map(claimed_of, due))


def _look(connection: Connection, recipient: Recipient, waking: Waking, now: datetime) -> None:
    moment = waking.next_look(now)
    if moment <= now:
        for member in memberships_of(connection, recipient.person, ended=False):
            if not member.institution.archived:
                look_after(connection, member, waking, now=now)
        moment = waking.next_look(now, last_look=waking.day_of(now))
    save_look(connection, recipient.person, look_at=moment)
