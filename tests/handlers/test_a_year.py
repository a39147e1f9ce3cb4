"""A year of two institutions, hour by hour: clocks change, holidays come, people come and go, the bot is down."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from sqlite3 import Connection
from zoneinfo import ZoneInfo

import pytest

from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind, SetUp
from bot.assessment.reassessment import Intervals, months_after
from bot.assessment.revision import Edition
from bot.assessment.run import Place
from bot.delivery.line import Outcome
from bot.journeys.blocking import mark_blocked
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.leaving import leave
from bot.journeys.letter_answers import put_off_letter
from bot.journeys.reminders import Wish
from bot.journeys.setting_up import found_institution
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Texts
from bot.working_days import is_working_day
from storage.database import Database
from storage.moments import from_stored
from storage.people import add_member, find_person, save_person
from storage.reassessments import save_intervals
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
BOTH = 1001
"""Belongs to both institutions."""
SOON = Intervals(months=3)
"""Then what was assessed is due before the next round of it, which is opened after 120 days."""
STEADY = 4
"""Of so many people, one does nothing all year but read letters."""


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
    deaf: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)
    random: Random = field(default_factory=lambda: Random(20_270_104))  # noqa: S311 - nothing is kept secret by it

    def __post_init__(self) -> None:
        self.database = self.towns[0].database
        self.mailbox = Mailbox(now=self.now, answers=self.answer)
        context = writing_context(self.database, self.towns[0].contents, self.texts, self.now)
        self.postman = postman(context, self.mailbox)

    def now(self) -> datetime:
        return self.towns[0].now

    def answer(self, chat: int) -> Outcome:
        """What Telegram says to a letter, which is looked at first."""
        local = self.now().astimezone(ZoneInfo(self.zones[chat]))
        if not 7 <= local.hour < 20:
            self.wrong.append(f"{chat} in quiet hours: {local}")
        if not all(is_working_day(None, zone, local.date()) for zone in self.working[chat]):
            self.wrong.append(f"{chat} on a free day: {local}")
        if local.date() < self.away.get(chat, date.min):
            self.wrong.append(f"{chat} is away: {local}")
        if local.date() <= self.last.get(chat, date.min):
            self.wrong.append(f"{chat} twice a day: {local}")
        if chat in self.gone:
            self.wrong.append(f"{chat} has left: {local}")
        if chat in self.deaf:
            return Outcome.UNREACHABLE
        if self.random.random() < 0.03:
            return Outcome.LATER
        self.last[chat] = local.date()
        return Outcome.SHOWN

    async def joins(self, town: Town, role: RoleKind, *areas: str, telegram_id: int | None = None) -> Member:
        member = await town.joins(role, *areas, telegram_id=telegram_id)
        chat = member.person.telegram_id
        self.areas[chat] = areas[0]
        self.zones.setdefault(chat, member.person.time_zone)
        self.working.setdefault(chat, set()).add(member.institution.time_zone)
        if role is RoleKind.MANAGER:
            self.managers[town.institution] = member
        else:
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
                await self.postman.send_due()
            if self.now().hour == 9 and self.now() < QUIET_FROM:
                await self.live_a_day((self.now() - BEGIN).days)

    async def live_a_day(self, day: int) -> None:
        for number, town in enumerate(self.towns):
            if day % 40 == 7 + number:
                await opens_round(town, self.managers[town.institution], asked_on(day))
        for number, (town, member) in enumerate(self.members):
            chat = member.person.telegram_id
            if number % STEADY and chat not in self.gone:
                await self.act(town, member, (day * 7 + number * 13) % 180, day)

    async def act(self, town: Town, member: Member, turn: int, day: int) -> None:
        """One of the things that people do now and then."""
        chat = member.person.telegram_id
        match turn:
            case turn if turn % 30 == 3 and 10 < day % 40 < 20 and self.areas[chat] == asked_on(day):
                asking = await town.opens(member, self.areas[chat])
                if asking.walk.place is Place.INTRO:
                    await town.acts(member, asking, Begin, choose(0))
            case 20 if chat not in self.deaf:
                self.away[chat] = self.now().date() + timedelta(days=14)
                wish = Wish(database=self.database, manners=MANNERS, tapper=tapper(town, member), now=self.now())
                await wish.be_away(self.away[chat])
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


@pytest.fixture
async def year(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Year]:
    database = await Database.open(tmp_path / "smartops.db")
    areas = list(real_edition.content.flows)

    def found(connection: Connection) -> list[int]:
        return [
            found_institution(
                connection,
                areas=areas,
                slug=zone.rpartition("/")[2].lower(),
                name=zone.rpartition("/")[2],
                language="en",
                time_zone=zone,
                set_up=SetUp.DONE,
                now=BEGIN,
            ).id
            for zone in ZONES
        ]

    contents = Contents(lambda _: real_edition)
    towns = [
        Town(
            database=database,
            contents=contents,
            institution=institution,
            now=BEGIN,
            accounts=itertools.count(1000 * (place + 1)),
        )
        for place, institution in enumerate(await database.transaction(found))
    ]
    try:
        lived = Year(towns=towns, texts=real_texts)
        for town in towns:
            await database.transaction(partial(save_intervals, institution=town.institution, intervals=SOON))
            await lived.joins(town, RoleKind.MANAGER, *AREAS)
            for number in range(14):
                await lived.joins(town, RoleKind.STAFF, AREAS[number % len(AREAS)])
        await lived.joins_too(towns[1], BOTH)
        yield lived
    finally:
        await database.close()


async def test_nobody_is_written_to_at_a_wrong_time_in_a_year_and_nothing_is_forgotten(year: Year) -> None:
    await year.passes(END)
    assert year.wrong == []
    await assert_steady_people_heard_all(year)
    await assert_managers_heard_when_to_assess_again(year)
    await assert_nothing_waits(year)
    assert max(Counter(year.mailbox.refused).values()) == 1
    assert len(year.mailbox.letters) > 200
    print(f"{len(year.mailbox.letters)} letters, {len(year.mailbox.refused)} refused")


async def assert_steady_people_heard_all(year: Year) -> None:
    """Whoever did nothing all year was asked in every round, reminded of its end twice, and told what came of it."""
    heard = Counter(
        await rows(year.towns[0], "SELECT person_id, kind FROM outbox WHERE sent_at IS NOT NULL ORDER BY id")
    )
    for number, (town, member) in enumerate(year.members):
        if number % STEADY == 0:
            asked = await rows(
                town,
                "SELECT DISTINCT p.round_id FROM participants p JOIN rounds r ON r.id = p.round_id AND r.closed_at"
                " IS NOT NULL WHERE p.member_id = ?",
                member.id,
            )
            assert asked
            for kind, times in (("round-opened", 1), ("round-closing", 2), ("round-closed", 1)):
                assert heard[member.person.id, kind] == times * len(asked), (member.person.name, kind)


async def assert_managers_heard_when_to_assess_again(year: Year) -> None:
    """Of every area that was assessed and was due within the year: two weeks before, on the day, and every month."""
    for town in year.towns:
        manager = year.managers[town.institution]
        closed = await rows(
            town,
            "SELECT DISTINCT a.department_id, a.closed_at FROM assessments a"
            " JOIN runs r ON r.assessment_id = a.id JOIN answers w ON w.run_id = r.id"
            " WHERE a.institution_id = ? AND a.closed_at IS NOT NULL",
            town.institution,
        )
        told = Counter(
            await rows(
                town,
                "SELECT json_extract(arguments, '$.subject'), substr(key, -12, 10) FROM outbox"
                " WHERE kind = 'reassessment-due' AND person_id = ? AND sent_at IS NOT NULL",
                manager.person.id,
            )
        )
        due = {
            (department, months_after(day_of(from_stored(moment), manager.institution.time_zone), SOON.months))
            for department, moment in closed
        }
        assert due
        for department, day in due:
            if day < END.date():
                assert told[department, day.isoformat()] >= 2, (town.institution, department, day)


async def assert_nothing_waits(year: Year) -> None:
    """What is left is for those who cannot be reached or have left."""
    waiting = await rows(
        year.towns[0],
        "SELECT p.telegram_id, o.kind FROM outbox o JOIN persons p ON p.id = o.person_id"
        " WHERE o.sent_at IS NULL AND o.dropped_at IS NULL",
    )
    assert [it for it in waiting if it[0] not in year.deaf] == []
