"""A year in which hardly anybody does what was agreed, and many do not want to hear of it, or cannot."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.assessment.people import Member, RoleKind
from bot.assessment.reminders import ReminderKind
from bot.assessment.revision import Edition
from bot.delivery.line import Outcome
from bot.journeys.acting import drop, give
from bot.journeys.blocking import mark_blocked
from bot.journeys.contents import Contents
from bot.journeys.leaving import leave
from bot.journeys.letter_answers import decline
from bot.journeys.reminders import Wish
from bot.texts import Texts
from storage.database import Database
from storage.moments import to_stored
from tests.handlers.letter_writing import MANNERS, Mailbox, postman, writing_context
from tests.journeys.agreed import agrees
from tests.journeys.rounds import rows, tapper
from tests.journeys.town import Town
from tests.stories.world import found

BEGIN = datetime(2027, 1, 4, 6, tzinfo=UTC)
"""At nine in Nairobi."""
NAIROBI = ZoneInfo("Africa/Nairobi")
YEAR = 365
HEARD_WITHIN = timedelta(days=21)
GIVEN_AGAIN, ENDED = 25, 40
"""Days after that on which it was due."""


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """One action, with what becomes of it."""

    id: int
    area: str
    due_on: date
    ends: date


@dataclass(kw_only=True)
class Year:
    """Departments with all kinds of people, and what they agree on."""

    town: Town
    texts: Texts
    leaders: list[Member] = field(default_factory=list)
    people: dict[str, list[Member]] = field(default_factory=dict)
    """Those who can own an action, by area; the first is the manager, where there is one."""
    deaf: set[int] = field(default_factory=set)
    actions: list[Agreed] = field(default_factory=list)
    declined: int = 0
    """The last message that was answered so."""
    random: Random = field(default_factory=lambda: Random(27))  # noqa: S311 - nothing is kept secret by it

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(now=self.now, answers=self.answer)
        context = writing_context(self.town.database, self.town.contents, self.texts, self.now)
        self.postman = postman(context, self.mailbox)

    def now(self) -> datetime:
        return self.town.now

    def answer(self, chat: int) -> Outcome:
        return Outcome.UNREACHABLE if chat in self.deaf else Outcome.SHOWN

    async def begins(self) -> None:
        """Finance has no manager; all others have one, and some staff."""
        joins = self.town.joins
        self.leaders = [await joins(RoleKind.LEADER) for _ in range(2)]
        for area in ("hr", "it", "lg", "rm", "fn"):
            managers = [] if area == "fn" else [await joins(RoleKind.MANAGER, area)]
            self.people[area] = [*managers, *[await joins(RoleKind.STAFF, area) for _ in range(3)]]
        for unwilling in (self.people["lg"][0], self.people["hr"][1], self.people["fn"][0]):
            for kind in (ReminderKind.ACTION_DUE, ReminderKind.ACTION_LATE):
                await self.wish(unwilling).stop(kind, stopped=True)

    async def passes(self) -> None:
        for day in range(YEAR):
            self.town.now = BEGIN + timedelta(days=day)
            await self.come_and_go(day)
            if day % 3 == 0:
                await self.agree(day // 3)
            await self.postman.send_due()
            await self.act()
            self.town.now += timedelta(hours=4)
            await self.postman.send_due()

    async def come_and_go(self, day: int) -> None:
        today, people = self.town.now.date(), self.people
        match day:
            case 60:
                await self.wish(people["hr"][0]).be_away(today + timedelta(days=40))
            case 80 | 200:
                await self.wish(self.leaders[1]).be_away(today + timedelta(days=20))
            case 90:
                self.deaf |= {it.person.telegram_id for it in (people["it"][0], people["hr"][3])}
            case 190:
                back = people["it"][0].person.telegram_id
                self.deaf.discard(back)
                await mark_blocked(self.town.database, update=None, telegram_id=back, blocked=False, now=self.town.now)
            case 210 | 240:
                leaves = people["rm"].pop(0 if day == 210 else -1)
                await leave(self.town.database, tapper(self.town, leaves), now=self.town.now)
            case _ if day % 50 == 10:
                await self.wish(people["it"][1]).be_away(today + timedelta(days=30))
            case _:
                pass

    async def agree(self, number: int) -> None:
        """Something is to be done by a person or by a department, and some of it is."""
        areas = list(self.people)
        area = areas[number % len(areas)]
        due_on = self.town.now.date() + timedelta(days=self.random.randint(5, 30))
        owner = self.random.choice([None, *self.people[area]])
        action = await agrees(
            self.town, self.leaders[0], area, due_on=due_on, owner=owner, question=number // len(areas)
        )
        late = ENDED if self.random.random() < 0.7 else 0
        self.actions.append(Agreed(id=action, area=area, due_on=due_on, ends=due_on + timedelta(days=late)))

    async def act(self) -> None:
        """Somebody says of all that it is not his, and a leader gives what is late to somebody else, or ends it."""
        town, boss = self.town, tapper(self.town, self.leaders[0])
        unwilling = self.people["hr"][2]
        sent = "SELECT id, letter FROM outbox WHERE person_id = ? AND kind = 'action-due' AND letter > 0 AND id > ?"
        for message, letter in await rows(town, f"{sent} ORDER BY id", unwilling.person.id, self.declined):
            self.declined = message
            await decline(town.database, tapper(town, unwilling), letter=letter, message=message, now=town.now)
        today = town.now.date()
        for it in self.actions:
            if today == it.due_on + timedelta(days=GIVEN_AGAIN) < it.ends:
                await give(
                    town.database,
                    town.contents,
                    boss,
                    action=it.id,
                    department=(await town.departments())[it.area].id,
                    member=self.random.choice(self.people[it.area]).id,
                    now=town.now,
                )
            if today == it.ends:
                await drop(town.database, town.contents, boss, action=it.id, reason="It is over.", now=town.now)

    def wish(self, member: Member) -> Wish:
        return Wish(database=self.town.database, manners=MANNERS, tapper=tapper(self.town, member), now=self.town.now)


@pytest.fixture
async def year(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Year]:
    database = await Database.open(tmp_path / "smartops.db")
    try:
        institution = await found(database, areas=tuple(real_edition.content.flows), now=BEGIN)
        contents = Contents(lambda _: real_edition)
        lived = Year(
            town=Town(database=database, contents=contents, institution=institution, now=BEGIN), texts=real_texts
        )
        await lived.begins()
        yield lived
    finally:
        await database.close()


async def test_whatever_is_late_is_heard_of_by_somebody_who_can_act_and_nobody_is_written_to_twice_a_day(
    year: Year,
) -> None:
    await year.passes()
    await assert_somebody_in_charge_heard_in_time(year)
    await assert_nobody_heard_more_often_than_weekly(year)
    days = Counter((it.chat, it.at.astimezone(NAIROBI).date()) for it in year.mailbox.letters)
    assert max(days.values()) == 1
    print(f"{len(year.actions)} actions, {len(year.mailbox.letters)} letters")


async def assert_somebody_in_charge_heard_in_time(year: Year) -> None:
    """Somebody who is not to do it himself, or who leads the institution where the department has no manager."""
    late = [it for it in year.actions if it.due_on + HEARD_WITHIN < min(it.ends, year.now().date())]
    assert len(late) > 50
    leaders = {it.person.id for it in year.leaders}
    for it in late:
        begin = datetime.combine(it.due_on, time(), UTC)
        heard = await rows(
            year.town,
            "SELECT kind, person_id FROM outbox WHERE kind IN (?, ?) AND json_extract(arguments, '$.subject') = ?"
            " AND sent_at BETWEEN ? AND ?",
            ReminderKind.ACTION_DUE,
            ReminderKind.ACTION_LATE,
            it.id,
            to_stored(begin),
            to_stored(begin + HEARD_WITHIN),
        )
        assert [kind for kind, person in heard if kind == ReminderKind.ACTION_LATE or person in leaders], it


async def assert_nobody_heard_more_often_than_weekly(year: Year) -> None:
    """Of what others have not done, from two weeks after its day on."""
    told = await rows(
        year.town,
        "SELECT json_extract(arguments, '$.subject'), person_id, COUNT(*) FROM outbox"
        " WHERE kind = ? AND sent_at IS NOT NULL GROUP BY 1, 2",
        ReminderKind.ACTION_LATE,
    )
    assert told
    assert all(times <= 1 + (ENDED - 14) // 7 for _, _, times in told)
