"""Asking in a confidential round, looked at by everybody who hopes to learn who does not know, or who answered what."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.assessment.asks import AskedReading, Reply
from bot.assessment.errors import Refused
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Privacy
from bot.journeys.answering_colleagues import answer_ask, read_ask, see_ask
from bot.journeys.asking_colleagues import ask
from bot.journeys.ending_asks import read_answer
from bot.screens.answering_colleagues import draw_asked, draw_asked_in_brief, draw_reply
from bot.screens.asking_colleagues import draw_news, draw_news_in_brief
from bot.texts import Language, Texts
from tests.journeys.rounds import opens_round, put_down, tapper
from tests.journeys.town import Town, choose

PARTLY, UNKNOWN = 1, 4


@dataclass(kw_only=True)
class Square:
    """Six people of Sales and two of Finance, who do not know, and six of Legal, who are asked."""

    town: Town
    say: Language
    owner: Member
    sales: list[Member]
    finance: list[Member]
    legal: list[Member]

    @property
    def everybody(self) -> list[Member]:
        return [self.owner, *self.sales, *self.finance, *self.legal]

    async def asks(self, member: Member, area: str) -> int:
        asking = await self.town.acts(member, await self.town.opens(member, area), Begin, choose(UNKNOWN))
        asked = await ask(
            self.town.database,
            self.town.contents,
            self.town.tap(member, asking),
            place=0,
            group=(await self.town.departments())["lg"].id,
            person=0,
            now=self.town.now,
        )
        assert asked.seen
        return asked.seen.ask.id

    async def answers(self, member: Member, number: int) -> None:
        who = tapper(self.town, member)
        await answer_ask(self.town.database, self.town.contents, who, ask=number, place=PARTLY, now=self.town.now)

    async def is_asked(self, member: Member, number: int) -> str | None:
        """What the letter that asks him says, alone and among other things."""
        reading = await read_ask(
            self.town.database,
            self.town.contents,
            institution=self.town.institution,
            person=member.person.id,
            ask=number,
        )
        return self._draw_asked(reading) if reading else None

    async def sees(self, member: Member, number: int) -> str:
        """What his button shows."""
        seen = await see_ask(self.town.database, self.town.contents, tapper(self.town, member), ask=number)
        return draw_reply(seen, self.say).text if isinstance(seen, Reply) else self._draw_asked(seen)

    async def hears(self, member: Member, number: int) -> str | None:
        """What the letter with the answer says."""
        answer = await read_answer(
            self.town.database,
            self.town.contents,
            institution=self.town.institution,
            person=member.person.id,
            ask=number,
        )
        if answer is None:
            return None
        say = self.say.within(answer.asking.revision)
        return draw_news(answer, say).text + draw_news_in_brief(answer, say).text

    def _draw_asked(self, reading: AskedReading) -> str:
        say = self.say.within(reading.revision)
        return draw_asked(reading, say).text + draw_asked_in_brief(reading, say).text

    def check_nobody_is_named(self, text: str | None) -> None:
        assert text
        assert [it.person.name for it in self.everybody if it.person.name in text] == []


@pytest.fixture
async def square(town: Town, real_texts: Texts) -> Square:
    owner = await town.joins(RoleKind.OWNER)
    sales, finance, legal = [
        [await town.joins(RoleKind.STAFF, area) for _ in range(count)]
        for area, count in (("sf", 6), ("fn", 2), ("lg", 6))
    ]
    await opens_round(town, owner, "sf", "fn", privacy=Privacy.CONFIDENTIAL)
    return Square(town=town, say=real_texts.speak("en"), owner=owner, sales=sales, finance=finance, legal=legal)


async def test_whoever_is_asked_cannot_tell_who_of_a_large_department_asks(square: Square) -> None:
    one, other = [await square.asks(it, "sf") for it in square.sales[:2]]
    for reader in square.legal:
        seen = await square.is_asked(reader, one)
        assert seen == await square.is_asked(reader, other)
        assert seen and "Sales" in seen
        square.check_nobody_is_named(seen)


async def test_whoever_is_asked_by_a_small_department_learns_not_even_which_it_is(square: Square) -> None:
    number = await square.asks(square.finance[0], "fn")
    for reader in square.legal:
        seen = await square.is_asked(reader, number)
        assert seen and "Finance" not in seen
        square.check_nobody_is_named(seen)


async def test_whoever_asked_cannot_tell_who_answered_and_nobody_else_hears_of_it(square: Square) -> None:
    one, other = [await square.asks(it, "sf") for it in square.sales[:2]]
    await square.answers(square.legal[0], one)
    await square.answers(square.legal[1], other)
    heard = await square.hears(square.sales[0], one)
    assert heard == await square.hears(square.sales[1], other)
    square.check_nobody_is_named(heard)
    for member in (*square.legal, *square.sales[1:], *square.finance, square.owner):
        assert await square.hears(member, one) is None
    assert await put_down(square.town, "ask-answered") == [it.person.name for it in square.sales[:2]]


async def test_those_asked_with_him_cannot_tell_who_answered_or_what(square: Square) -> None:
    one, other = [await square.asks(it, "sf") for it in square.sales[:2]]
    await square.answers(square.legal[0], one)
    await square.answers(square.legal[1], other)
    for reader in square.legal[2:]:
        assert await square.is_asked(reader, one) is None
        seen = await square.sees(reader, one)
        assert seen == await square.sees(reader, other) == square.say("asked-over-answered-before")


async def test_whoever_is_not_asked_sees_nothing(square: Square) -> None:
    number = await square.asks(square.sales[0], "sf")
    assert await put_down(square.town, "ask") == [it.person.name for it in square.legal]
    for member in (*square.sales, *square.finance, square.owner):
        assert await square.is_asked(member, number) is None
        with pytest.raises(Refused, match="not-yours"):
            await square.sees(member, number)
