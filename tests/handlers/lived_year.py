"""A year as the people of two institutions live it, hour by hour, and what is wrong about the letters they get."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from sqlite3 import Connection
from zoneinfo import ZoneInfo

from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.run import Place
from bot.delivery.line import Outcome
from bot.journeys.blocking import mark_blocked
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.leaving import leave
from bot.journeys.letter_answers import put_off_letter
from bot.journeys.letters import Claimed
from bot.journeys.reminders import Wish
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Texts
from bot.working_days import is_working_day
from storage.moments import to_stored
from storage.people import add_member, find_person, save_person
from tests.handlers.asks_of_a_year import KINDS, Asks, WatchedLetters
from tests.handlers.letter_writing import MANNERS, Mailbox, postman, writing_context
from tests.journeys.rounds import opens_round, rows, tapper
from tests.journeys.town import Town, choose

BEGIN = datetime(2027, 1, 4, tzinfo=UTC)
END = BEGIN + timedelta(days=365)
HOUR = timedelta(hours=1)
AREAS = ("hr", "it", "fn")
ZONES = ("Europe/Berlin", "Africa/Cairo")
"""A country with free Saturdays and Sundays, and one with free Fridays and Saturdays; both change their clocks."""
QUIET_FROM = END - timedelta(days=30)
"""Then nobody does anything any more."""
OUTAGES = [(datetime(2027, month, day, 5, tzinfo=UTC), timedelta(days=3)) for month, day in ((2, 9), (6, 1), (10, 12))]
STEADY = 4
"""Of so many people, one does nothing all year but read letters."""
UNKNOWN = 4
"""The place of the answer of whoever does not know."""
ASKING = (9, 18)
"""Hours at which people ask, in UTC: at the second some of those whom they ask are up, and some are not."""


def asked_on(day: int) -> str:
    """The area for which a round is opened, every 40 days another."""
    return AREAS[day // 40 % len(AREAS)]


@dataclass(kw_only=True)
class Year:
    """Both towns, what each person does, and what was wrong about letters."""

    towns: list[Town]
    texts: Texts
    members: list[tuple[Town, Member]] = field(default_factory=list)
    managers: dict[int, Member] = field(default_factory=dict)
    """By institution."""
    zones: dict[int, str] = field(default_factory=dict)
    areas: dict[int, str] = field(default_factory=dict)
    working: dict[int, set[str]] = field(default_factory=dict)
    """By account, the zones of the institutions he belongs to."""
    away: dict[int, date] = field(default_factory=dict)
    last: dict[int, date] = field(default_factory=dict)
    """By account, the day of the last letter that was more than what comes at once."""
    deaf: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    steady: set[int] = field(default_factory=set)
    delayed: set[int] = field(default_factory=set)
    """Whose letter Telegram did not take this hour."""
    chats: dict[int, int] = field(default_factory=dict)
    """The accounts by person."""
    wrong: list[str] = field(default_factory=list)
    at_once: int = 0
    """Letters that told of nothing but asks."""
    random: Random = field(default_factory=lambda: Random(20_270_104))  # noqa: S311 - nothing is kept secret by it

    def __post_init__(self) -> None:
        self.database = self.towns[0].database
        self.asks = Asks(town=self.towns[0], is_here=self.is_here)
        self.mailbox = Mailbox(now=self.now, answers=self.answer)
        context = writing_context(self.database, self.towns[0].contents, self.texts, self.now)
        post = WatchedLetters(database=self.database, manners=MANNERS, watch=self.watch)
        self.postman = postman(context, self.mailbox, post)

    def now(self) -> datetime:
        return self.towns[0].now

    def local(self, chat: int) -> datetime:
        return self.now().astimezone(ZoneInfo(self.zones[chat]))

    def is_here(self, member: Member) -> bool:
        """Whether somebody does anything today."""
        chat = member.person.telegram_id
        return self.now() < QUIET_FROM and chat not in self.steady | self.deaf | self.gone

    def hindrances(self, chat: int) -> Iterator[str]:
        """Why somebody must not be written to now."""
        local = self.local(chat)
        if not 7 <= local.hour < 20:
            yield "in quiet hours"
        if not all(is_working_day(None, zone, local.date()) for zone in self.working[chat]):
            yield "on a free day"
        if local.date() < self.away.get(chat, date.min):
            yield "is away"
        if chat in self.gone:
            yield "has left"

    def answer(self, chat: int) -> Outcome:
        """What Telegram says to a letter, which is looked at first."""
        self.wrong += [f"{chat} {why}: {self.local(chat)}" for why in self.hindrances(chat)]
        if chat in self.deaf:
            return Outcome.UNREACHABLE
        if self.random.random() < 0.03:
            self.delayed.add(chat)
            return Outcome.LATER
        return Outcome.SHOWN

    def watch(self, person: int, messages: Collection[Claimed]) -> None:
        """Look at what a letter told: at once comes only what is of asks, all else once a day."""
        chat, today = self.chats[person], self.local(self.chats[person]).date()
        self.asks.heard += [it for it in messages if it.kind in KINDS]
        if {it.kind for it in messages} <= KINDS:
            self.at_once += 1
            return
        if today <= self.last.get(chat, date.min):
            self.wrong.append(f"{chat} twice a day: {self.local(chat)}")
        self.last[chat] = today

    async def look_at_what_waits(self) -> None:
        """Of asks everybody has been told by now who could be."""
        waiting = await rows(
            self.towns[0],
            "SELECT person_id, kind FROM outbox WHERE sent_at IS NULL AND dropped_at IS NULL AND kind LIKE 'ask%'"
            " AND due_at <= ?",
            to_stored(self.now()),
        )
        for person, kind in waiting:
            chat = self.chats[person]
            if chat not in self.deaf | self.delayed and not list(self.hindrances(chat)):
                self.wrong.append(f"{chat} waits for {kind}: {self.local(chat)}")

    async def joins(self, town: Town, role: RoleKind, *areas: str, telegram_id: int | None = None) -> Member:
        member = await town.joins(role, *areas, telegram_id=telegram_id)
        chat = member.person.telegram_id
        self.areas[chat] = areas[0]
        self.chats[member.person.id] = chat
        self.asks.people[town.institution, member.person.id] = town, member
        self.zones.setdefault(chat, member.person.time_zone)
        self.working.setdefault(chat, set()).add(member.institution.time_zone)
        if role is RoleKind.MANAGER:
            self.managers[town.institution] = member
        else:
            if len(self.members) % STEADY == 0:
                self.steady.add(chat)
            self.members.append((town, member))
        return member

    async def joins_too(self, town: Town, chat: int) -> None:
        """Somebody of one town becomes a member of the other as well."""

        def unit(connection: Connection) -> None:
            person = find_person(connection, chat)
            assert person
            add_member(
                connection,
                institution=town.institution,
                person=person.id,
                key=f"again-{chat}",
                frontline=False,
                now=self.now(),
            )

        await self.database.transaction(unit)
        self.working[chat].add(ZONES[self.towns.index(town)])

    async def passes(self, until: datetime) -> None:
        while self.now() < until:
            for town in self.towns:
                town.now += HOUR
            if not any(begin <= self.now() < begin + lasts for begin, lasts in OUTAGES):
                if self.now().hour % 3 == 0:
                    await close_rounds_past_their_end(self.database, self.towns[0].contents, now=self.now())
                self.delayed.clear()
                await self.asks.pass_an_hour()
                await self.postman.send_due()
                await self.look_at_what_waits()
            if self.now() < QUIET_FROM:
                if self.now().hour == 9:
                    await self.live_a_day((self.now() - BEGIN).days)
                if self.now().hour in ASKING:
                    await self.asks.ask_around()

    async def live_a_day(self, day: int) -> None:
        for number, town in enumerate(self.towns):
            if day % 40 == 7 + number:
                await opens_round(town, self.managers[town.institution], asked_on(day))
        for number, (town, member) in enumerate(self.members):
            chat = member.person.telegram_id
            if chat not in self.steady | self.gone:
                await self.act(town, member, (day * 7 + number * 13) % 180, day)

    async def act(self, town: Town, member: Member, turn: int, day: int) -> None:
        """One of the things that people do now and then."""
        chat = member.person.telegram_id
        match turn:
            case turn if turn % 30 == 3 and 10 < day % 40 < 20 and self.areas[chat] == asked_on(day):
                asking = await town.opens(member, self.areas[chat])
                if asking.walk.place is Place.INTRO:
                    asking = await town.acts(member, asking, Begin, choose(UNKNOWN))
                    self.asks.runs[asking.run] = town, member, asking
            case 20 if chat not in self.deaf:
                self.away[chat] = self.now().date() + timedelta(days=14)
                wish = Wish(database=self.database, manners=MANNERS, tapper=tapper(town, member), now=self.now())
                await wish.be_away(self.away[chat])
            case 34 if chat in self.away:
                del self.away[chat]
                wish = Wish(database=self.database, manners=MANNERS, tapper=tapper(town, member), now=self.now())
                await wish.be_away(None)
            case 40:
                self.deaf.add(chat)
            case 60 if chat in self.deaf:
                self.deaf.discard(chat)
                await mark_blocked(self.database, update=None, telegram_id=chat, blocked=False, now=self.now())
            case 80 | 140:
                self.zones[chat] = "America/New_York" if turn == 80 else member.institution.time_zone
                await self.move(chat, self.zones[chat])
            case 100 if chat not in self.deaf and (letters := self.mailbox.of(chat)):
                await self.put_off(town, member, letters[-1].screen)
            case 121 if day > 90:
                await leave(self.database, tapper(town, member), now=self.now())
                self.gone.add(chat)
            case _:
                pass

    async def move(self, chat: int, zone: str) -> None:
        def unit(connection: Connection) -> None:
            if person := find_person(connection, chat):
                save_person(connection, replace(person, time_zone=zone))

        await self.database.transaction(unit)

    async def put_off(self, town: Town, member: Member, screen: Screen) -> None:
        for payload in (button.payload for row in screen.rows for button in row if button.payload):
            if payload.verb is Verb.LETTER_LATER and payload.institution == town.institution:
                letter, days = payload.numbers
                who = tapper(town, member)
                await put_off_letter(self.database, MANNERS, who, letter=letter, days=days, now=self.now())
