"""/reminders: what waits for somebody, when he is written to, and what he wants to hear of no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import may_change_structure, may_hold_rounds
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.reminders import ReminderKind, RemindersReading
from bot.assessment.trail import Kind
from bot.assessment.waking import Habits, Pace, Waking
from bot.journeys.days import day_of
from bot.journeys.letters import Manners
from bot.journeys.looking import pending_of
from bot.journeys.prompting import ask_for_text
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.outbox import count_waiting
from storage.people import ask_to_write
from storage.reminders import Digest, digest_of, history_of, remind_again, save_digest, stop_kind
from storage.trail import record
from storage.waking import choose, country_of, find_recipient, save_country

COUNTRY, AWAY = "country", "away"
"""Name the text that is asked for: the country whose holidays count, and the day on which somebody is back."""

LONGEST_AWAY = timedelta(days=366)


async def read_reminders(database: Database, manners: Manners, tapper: Tapper, *, now: datetime) -> RemindersReading:
    """What a member has to do, and how he is written to.

    Raises:
        Refused: the person is no member of the institution, or has blocked the bot.
    """
    return await database.read(lambda connection: _read(connection, manners, tapper.find(connection), now))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a member changed about how he is written to."""

    database: Database
    manners: Manners
    tapper: Tapper
    now: datetime

    async def choose_hour(self, hour: int) -> RemindersReading:
        """Say at which hour the day's letter comes.

        Raises:
            Refused: the hour is quiet, or none.
        """

        def change(connection: Connection, member: Member) -> None:
            if not 0 <= hour < 24 or self._habits(connection, member).is_quiet(hour):
                raise Refused("not-yours")
            choose(connection, member.person.id, {"hour": hour})

        return await self._change(change)

    async def choose_quiet_hours(self, begin: int, end: int) -> RemindersReading:
        """Say between which hours nothing comes; the same hour twice: there are none.

        Raises:
            Refused: these are no hours of a day.
        """
        if not (0 <= begin < 24 and 0 <= end < 24):
            raise Refused("not-yours")
        return await self._choose({"quiet_from": begin, "quiet_until": end})

    async def choose_pace(self, pace: Pace) -> RemindersReading:
        """Say whether all comes at once or each thing as it happens."""
        return await self._choose({"pace": pace})

    async def ask_away(self) -> RemindersReading:
        """Let the member write the day on which he is back."""
        return await self._change(lambda connection, member: ask_for_text(connection, member, AWAY, now=self.now))

    async def be_away(self, until: date | None) -> RemindersReading:
        """Say on which day he is back; None: he is here.

        Raises:
            Refused: the day is not ahead, or too far.
        """

        def change(connection: Connection, member: Member) -> None:
            today = day_of(self.now, member.person.time_zone)
            if until is not None and not today < until <= today + LONGEST_AWAY:
                raise Refused("reminders-away-past")
            ask_to_write(connection, member, None)
            choose(connection, member.person.id, {"away_until": None if until is None else until.isoformat()})

        return await self._change(change)

    async def stop(self, kind: ReminderKind, *, stopped: bool) -> RemindersReading:
        """Want a kind of reminders no more, or again."""

        def change(connection: Connection, member: Member) -> None:
            stop_kind(connection, institution=member.institution.id, member=member.id, kind=kind, stopped=stopped)

        return await self._change(change)

    async def be_reminded_again(self, kind: ReminderKind, subject: int) -> RemindersReading:
        """Take it back that a thing was put off, or is not his."""

        def change(connection: Connection, member: Member) -> None:
            institution = member.institution.id
            remind_again(connection, institution=institution, member=member.id, kind=kind, subject=subject)

        return await self._change(change)

    async def choose_digest(self, weekday: int | None) -> RemindersReading:
        """Want a digest on a day of the week, Monday is 0, or none.

        Raises:
            Refused: the member directs nothing, or it is no day of the week.
        """

        def change(connection: Connection, member: Member) -> None:
            if not may_hold_rounds(member) or (weekday is not None and not 0 <= weekday < 7):
                raise Refused("not-yours")
            today = day_of(self.now, member.person.time_zone)
            digest = None if weekday is None else Digest(weekday=weekday, since=today)
            save_digest(connection, institution=member.institution.id, member=member.id, digest=digest)

        return await self._change(change)

    async def ask_country(self) -> RemindersReading:
        """Let the member write the country whose holidays count.

        Raises:
            Refused: he does not lead the institution.
        """

        def change(connection: Connection, member: Member) -> None:
            _refuse_unless_leading(member)
            ask_for_text(connection, member, COUNTRY, now=self.now)

        return await self._change(change)

    async def choose_country(self, country: str | None) -> RemindersReading:
        """Say whose holidays count, by the country's two letters; None: those of the institution's time zone.

        Raises:
            Refused: the member does not lead the institution.
        """

        def change(connection: Connection, member: Member) -> None:
            _refuse_unless_leading(member)
            ask_to_write(connection, member, None)
            before = country_of(connection, member.institution.id)
            if before != country:
                save_country(connection, member.institution.id, country)
                record(
                    connection,
                    institution=member.institution.id,
                    actor=member.key,
                    kind=Kind.SETTING_CHANGED,
                    subject={"setting": "country"},
                    before=before,
                    after=country,
                    now=self.now,
                )

        return await self._change(change)

    def _habits(self, connection: Connection, member: Member) -> Habits:
        recipient = find_recipient(connection, member.person.id, usual=self.manners.usual)
        return recipient.habits if recipient else self.manners.usual

    async def _choose(self, choices: Mapping[str, int | str | None]) -> RemindersReading:
        return await self._change(lambda connection, member: choose(connection, member.person.id, choices))

    async def _change(self, change: Callable[[Connection, Member], None]) -> RemindersReading:
        def unit(connection: Connection) -> RemindersReading:
            member = self.tapper.find(connection)
            change(connection, member)
            return _read(connection, self.manners, member, self.now)

        return await self.database.transaction(unit, finishing=self.tapper.update)


def _refuse_unless_leading(member: Member) -> None:
    if not may_change_structure(member):
        raise Refused("not-yours")


def _read(connection: Connection, manners: Manners, member: Member, now: datetime) -> RemindersReading:
    institution = member.institution.id
    recipient = find_recipient(connection, member.person.id, usual=manners.usual)
    if recipient is None:
        raise Refused("not-yours")
    waking: Waking = manners.waking_of(connection, recipient)
    digest = digest_of(connection, institution=institution, member=member.id)
    return RemindersReading(
        reader=member,
        habits=recipient.habits,
        pending=tuple(
            it for it in pending_of(connection, member, waking.day_of(now)) if it.kind is not ReminderKind.WEEKLY
        ),
        waiting=count_waiting(connection, member.person.id),
        next_letter=waking.next_letter(now),
        today=waking.day_of(now),
        days_back=waking.days_of_coming_back(waking.day_of(now)),
        history=history_of(connection, institution=institution, member=member.id),
        weekday=digest.weekday if digest else None,
        country=country_of(connection, institution),
        may_change_country=may_change_structure(member),
        may_have_digest=may_hold_rounds(member),
    )
