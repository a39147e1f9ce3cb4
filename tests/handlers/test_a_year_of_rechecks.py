"""A year in which much is said to be done, and hardly anybody says whether it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.assessment.action import ON_THE_WAY, Deed, Status
from bot.assessment.people import Member, RoleKind
from bot.assessment.reminders import ReminderKind
from bot.assessment.revision import Edition
from bot.delivery.line import Outcome
from bot.journeys.acting import move
from bot.journeys.blocking import mark_blocked
from bot.journeys.contents import Contents
from bot.journeys.leaving import leave
from bot.journeys.letter_answers import decline
from bot.journeys.rechecking import answer_recheck, ask_another
from bot.journeys.reminders import Wish
from bot.journeys.unconfirmed import keep_asking
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
HEARD_WITHIN = timedelta(days=28)
"""A letter tells the first, who has a week, and so has the second; then comes the next working day."""
AREAS = ("hr", "it", "lg", "rm", "fn")
MEETS, NOT, UNKNOWN = 0, 2, 4


@dataclass(kw_only=True)
class Year:
    """Departments whose people seldom answer, and who come and go."""

    town: Town
    texts: Texts
    leader: Member
    staff: dict[str, list[Member]] = field(default_factory=dict)
    deaf: set[int] = field(default_factory=set)
    said: dict[int, datetime] = field(default_factory=dict)
    """When which action was said to be done."""
    declined: int = 0
    """The last message that was answered so."""
    random: Random = field(default_factory=lambda: Random(33))  # noqa: S311 - nothing is kept secret by it

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(now=self.now, answers=self.answer)
        context = writing_context(self.town.database, self.town.contents, self.texts, self.now)
        self.postman = postman(context, self.mailbox)

    def now(self) -> datetime:
        return self.town.now

    def answer(self, chat: int) -> Outcome:
        return Outcome.UNREACHABLE if chat in self.deaf else Outcome.SHOWN

    async def begins(self) -> None:
        """Finance has no manager, and one person who works there."""
        for area in AREAS:
            if area != "fn":
                await self.town.joins(RoleKind.MANAGER, area)
            count = 1 if area == "fn" else 3
            self.staff[area] = [await self.town.joins(RoleKind.STAFF, area) for _ in range(count)]

    async def passes(self) -> None:
        for day in range(YEAR):
            self.town.now = BEGIN + timedelta(days=day)
            await self.come_and_go(day)
            if day % 8 == 0:
                await self.say_done(day // 8)
            await self.act(day)
            for _ in range(2):
                await keep_asking(self.town.database, self.town.contents, pick=self.random.randrange, now=self.town.now)
                await self.postman.send_due()
                self.town.now += timedelta(hours=3)

    async def come_and_go(self, day: int) -> None:
        town = self.town
        match day:
            case 50:
                self.deaf |= {self.staff["hr"][0].person.telegram_id, self.staff["it"][1].person.telegram_id}
            case 150:
                back = self.staff["hr"][0].person.telegram_id
                self.deaf.discard(back)
                await mark_blocked(town.database, update=None, telegram_id=back, blocked=False, now=town.now)
            case 90 | 180:
                await leave(town.database, tapper(town, self.staff["lg"].pop()), now=town.now)
            case 120:
                self.staff["fn"].append(await town.joins(RoleKind.STAFF, "fn"))
            case 200:
                await self.wish(self.staff["it"][0]).stop(ReminderKind.RECHECK_UNANSWERED, stopped=True)
            case _ if day % 40 == 20:
                await self.wish(self.staff["it"][2]).be_away(town.now.date() + timedelta(days=15))
            case _:
                pass

    async def say_done(self, number: int) -> None:
        """The leader says of one thing after the other that it is done."""
        area, town = AREAS[number % len(AREAS)], self.town
        due_on = town.now.date() + timedelta(days=300)
        action = await agrees(town, self.leader, area, due_on=due_on, question=number // len(AREAS))
        await move(
            town.database,
            town.contents,
            tapper(town, self.leader),
            action=action,
            place=ON_THE_WAY.index(Deed.SAY_DONE),
            step=0,
            pick=self.random.randrange,
            now=town.now,
        )
        self.said[action] = town.now

    async def act(self, day: int) -> None:
        """Few answer what they are asked; somebody says that it is not his; a leader has somebody else asked."""
        town, asked = self.town, await rows(self.town, "SELECT id, member_id FROM rechecks WHERE passed_at IS NULL")
        people = {it.id: it for it in (self.leader, *(each for area in AREAS for each in self.staff[area]))}
        for recheck, member in asked:
            if recheck % 5 == 0 and member in people and self.random.random() < 0.2:
                place = (MEETS, NOT, UNKNOWN)[recheck // 5 % 3]
                who = tapper(town, people[member])
                await answer_recheck(
                    town.database,
                    town.contents,
                    who,
                    recheck=recheck,
                    place=place,
                    pick=self.random.randrange,
                    now=town.now,
                )
        unwilling = self.staff["hr"][1]
        sent = "SELECT id, letter FROM outbox WHERE person_id = ? AND kind = ? AND letter > 0 AND id > ? ORDER BY id"
        kind = ReminderKind.RECHECK_UNANSWERED
        for message, letter in await rows(town, sent, unwilling.person.id, kind, self.declined):
            self.declined = message
            await decline(town.database, tapper(town, unwilling), letter=letter, message=message, now=town.now)
        if day % 60 == 59:
            ((waits,),) = await rows(town, "SELECT MIN(id) FROM actions WHERE status = 'said-done' AND area = 'hr'")
            await ask_another(
                town.database,
                town.contents,
                tapper(town, self.leader),
                action=waits,
                pick=self.random.randrange,
                now=town.now,
            )

    def wish(self, member: Member) -> Wish:
        return Wish(database=self.town.database, manners=MANNERS, tapper=tapper(self.town, member), now=self.town.now)


@pytest.fixture
async def year(tmp_path: Path, real_edition: Edition, real_texts: Texts) -> AsyncIterator[Year]:
    database = await Database.open(tmp_path / "smartops.db")
    try:
        institution = await found(database, areas=tuple(real_edition.content.flows), now=BEGIN)
        contents = Contents(lambda _: real_edition)
        town = Town(database=database, contents=contents, institution=institution, now=BEGIN)
        lived = Year(town=town, texts=real_texts, leader=await town.joins(RoleKind.LEADER))
        await lived.begins()
        yield lived
    finally:
        await database.close()


async def test_whatever_is_said_to_be_done_is_answered_or_ends_up_with_somebody_in_charge(year: Year) -> None:
    await year.passes()
    await assert_each_is_answered_or_told(year)
    await assert_nobody_is_asked_for_ever(year)
    days = Counter((it.chat, it.at.astimezone(NAIROBI).date()) for it in year.mailbox.letters)
    assert max(days.values()) == 1
    print(f"{len(year.said)} said to be done, {len(year.mailbox.letters)} letters")


async def assert_each_is_answered_or_told(year: Year) -> None:
    """In time, to somebody who was not the one to do it, or who leads the institution."""
    ends = Counter[str]()
    for action, said_at in year.said.items():
        if said_at + HEARD_WITHIN > year.now():
            continue
        ((status,),) = await rows(year.town, "SELECT status FROM actions WHERE id = ?", action)
        told = await rows(
            year.town,
            "SELECT 1 FROM outbox WHERE kind = ? AND json_extract(arguments, '$.subject') = ? AND sent_at <= ?",
            ReminderKind.ACTION_UNCONFIRMED,
            action,
            to_stored(said_at + HEARD_WITHIN),
        )
        ends[status] += 1
        assert told or status != Status.SAID_DONE, action
    assert ends.keys() == {Status.CONFIRMED, Status.IN_PROGRESS, Status.SAID_DONE}


async def assert_nobody_is_asked_for_ever(year: Year) -> None:
    """Whoever is asked is reminded once; and of one thing those in charge hear once a month."""
    told = await rows(
        year.town,
        "SELECT kind, person_id, json_extract(arguments, '$.subject'), COUNT(*), MAX(sent_at) - MIN(sent_at)"
        " FROM outbox WHERE kind IN (?, ?) AND sent_at IS NOT NULL GROUP BY 1, 2, 3",
        ReminderKind.RECHECK_UNANSWERED,
        ReminderKind.ACTION_UNCONFIRMED,
    )
    assert {kind for kind, *_ in told} == {ReminderKind.RECHECK_UNANSWERED, ReminderKind.ACTION_UNCONFIRMED}
    day = timedelta(days=1) // timedelta(milliseconds=1)
    for kind, _, _, times, lasting in told:
        if kind == ReminderKind.RECHECK_UNANSWERED:
            assert times == 1
        else:
            assert times <= 2 + lasting // (28 * day)
