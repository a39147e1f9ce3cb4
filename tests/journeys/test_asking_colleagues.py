"""Asking a colleague: both sides of it, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from bot.assessment.asking import AnswerSeen, Asking, Colleagues
from bot.assessment.asks import LEADERS, MOST_WAITING, AskedReading, Outcome, Party, Reply, check_room
from bot.assessment.errors import Refused, Stale
from bot.assessment.inputs import Begin, GoTo, Reopen, Skip, Submit
from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.run import Place
from bot.journeys import answering_colleagues, asking_colleagues, ending_asks
from bot.journeys.answering import look_at_run
from bot.journeys.forgetting import forget
from bot.journeys.inviting import hash_code
from storage.asks import asks_of_run
from tests.journeys.rounds import opens_round, put_down, rows, tapper
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
FIRST = "hr-bonus-rewards-quality"
CODE = hash_code("code-of-the-link")


@dataclass(kw_only=True)
class Office:
    """Somebody who does not know the answer to his first question, and those who may."""

    town: Town
    asker: Member
    ruth: Member
    """Manager of Legal."""
    peter: Member
    """Staff there."""
    asking: Asking

    async def looks(self) -> Asking:
        return await look_at_run(self.town.database, self.town.contents, self.town.tap(self.asker, self.asking))

    async def reads(self, group: int | None = None, *, place: int = 0) -> Colleagues:
        tap = self.town.tap(self.asker, self.asking)
        return await asking_colleagues.read_colleagues(
            self.town.database, self.town.contents, tap, place=place, group=group
        )

    async def asks(
        self, area: str | None = "lg", person: int = 0, *, place: int = 0, by: Member | None = None
    ) -> Colleagues:
        group = (await self.town.departments())[area].id if area else LEADERS
        return await asking_colleagues.ask(
            self.town.database,
            self.town.contents,
            self.town.tap(by or self.asker, self.asking),
            place=place,
            group=group,
            person=person,
            now=self.town.now,
        )

    async def makes_link(self) -> Colleagues:
        tap = self.town.tap(self.asker, self.asking)
        return await asking_colleagues.ask_by_link(
            self.town.database, self.town.contents, tap, place=0, code_hash=CODE, now=self.town.now
        )

    async def opens(self, telegram_id: int) -> AskedReading | Reply | None:
        return await answering_colleagues.open_link(
            self.town.database, self.town.contents, telegram_id=telegram_id, code_hash=CODE
        )

    async def sees(self, member: Member) -> AskedReading | Reply:
        by = tapper(self.town, member)
        return await answering_colleagues.see_ask(self.town.database, self.town.contents, by, ask=1)

    async def is_told(self, member: Member) -> bool:
        """Whether the letter that asks him is still true."""
        reading = await answering_colleagues.read_ask(
            self.town.database, self.town.contents, institution=1, person=member.person.id, ask=1
        )
        return reading is not None

    async def answers(self, member: Member, place: int = MEETS) -> Reply:
        return await answering_colleagues.answer_ask(
            self.town.database, self.town.contents, tapper(self.town, member), ask=1, place=place, now=self.town.now
        )

    async def passes(self, member: Member) -> Reply:
        return await answering_colleagues.pass_ask(
            self.town.database, self.town.contents, tapper(self.town, member), ask=1, now=self.town.now
        )

    async def remarks(self, member: Member, remark: str) -> None:
        await answering_colleagues.keep_remark(
            self.town.database, tapper(self.town, member), ask=1, remark=remark, now=self.town.now
        )

    async def decides(self, decide: Callable[..., Any], by: Member | None = None) -> Any:
        who = tapper(self.town, by or self.asker)
        return await decide(self.town.database, self.town.contents, who, ask=1, chat=who.telegram_id, now=self.town.now)

    async def takes(self) -> Asking:
        answer = await self.decides(ending_asks.take_over)
        assert isinstance(answer, AnswerSeen)
        return answer.asking

    async def writes(self, statement: str, *values: int) -> None:
        await self.town.database.transaction(lambda connection: connection.execute(statement, values))

    async def news(self) -> AnswerSeen | None:
        return await ending_asks.read_answer(
            self.town.database, self.town.contents, institution=1, person=self.asker.person.id, ask=1
        )


@pytest.fixture
async def office(town: Town) -> Office:
    asker, ruth, peter = await town.joins(STAFF, "hr"), await town.joins(MANAGER, "lg"), await town.joins(STAFF, "lg")
    asking = await town.acts(asker, await town.opens(asker, "hr"), Begin, choose(UNKNOWN))
    return Office(town=town, asker=asker, ruth=ruth, peter=peter, asking=asking)


@pytest.fixture
async def confidential(town: Town) -> Office:
    """The same in a confidential round: six work in Legal, and two in Human Resources."""
    owner = await town.joins(OWNER)
    asker, ruth, peter = await town.joins(STAFF, "hr"), await town.joins(MANAGER, "lg"), await town.joins(STAFF, "lg")
    await town.joins(STAFF, "hr")
    for _ in range(4):
        await town.joins(STAFF, "lg")
    await opens_round(town, owner, "hr", privacy=Privacy.CONFIDENTIAL)
    asking = await town.acts(asker, await town.opens(asker, "hr"), Begin, choose(UNKNOWN))
    return Office(town=town, asker=asker, ruth=ruth, peter=peter, asking=asking)


class TestADepartment:
    async def test_all_who_work_there_are_asked_at_once(self, office: Office) -> None:
        reading = await office.asks()
        assert reading.is_new
        assert await put_down(office.town, "ask") == [office.ruth.person.name, office.peter.person.name]
        assert await rows(office.town, "SELECT DISTINCT urgent FROM outbox WHERE kind = 'ask'") == [(1,)]
        asked = await office.sees(office.peter)
        assert isinstance(asked, AskedReading)
        assert (asked.question.id, asked.asker.name) == (FIRST, office.asker.person.name)

    async def test_the_first_answer_counts_and_the_others_hear_so(self, office: Office) -> None:
        await office.asks()
        reply = await office.answers(office.peter, PARTLY)
        assert reply.choice and reply.choice.id == "partly"
        assert (await office.answers(office.ruth, NOT)).outcome is Outcome.ANSWERED_BEFORE
        assert not await office.is_told(office.ruth)
        seen = (await office.looks()).asks[FIRST]
        assert (seen.ask.choice, seen.by and seen.by.name) == ("partly", office.peter.person.name)

    async def test_who_passes_leaves_it_to_the_others_and_the_last_ends_it(self, office: Office) -> None:
        await office.asks()
        assert (await office.passes(office.ruth)).outcome is Outcome.PASSED
        assert await put_down(office.town, "ask-passed") == []
        await office.passes(office.peter)
        await office.passes(office.peter)
        assert await put_down(office.town, "ask-passed") == [office.asker.person.name]
        assert (await office.looks()).asks == {}
        assert (await office.asks(None, (await office.town.joins(LEADER)).id)).is_new

    async def test_asking_twice_asks_once(self, office: Office) -> None:
        await office.asks()
        assert not (await office.asks()).is_new
        assert not (await office.asks("lg", office.ruth.id)).is_new
        assert len(await put_down(office.town, "ask")) == 2


class TestAPerson:
    async def test_only_that_person_is_asked(self, office: Office) -> None:
        reading = await office.asks("lg", office.peter.id)
        assert reading.asking.asks[FIRST].to == Party(name=office.peter.person.name)
        assert await put_down(office.town, "ask") == [office.peter.person.name]
        for act in (office.answers, office.sees):
            with pytest.raises(Refused, match="not-yours"):
                await act(office.ruth)

    async def test_nobody_can_be_asked_who_is_not_there(self, office: Office) -> None:
        stranger = await office.town.joins(STAFF, "fn")
        for area, person in (("lg", stranger.id), ("lg", 999), ("hr", office.asker.id), ("rm", 0), (None, 0)):
            with pytest.raises(Refused, match="not-yours"):
                await office.asks(area, person)
        assert await rows(office.town, "SELECT 1 FROM asks") == []

    async def test_who_has_blocked_the_bot_is_not_offered(self, office: Office) -> None:
        await office.writes("UPDATE persons SET blocked_at = 1 WHERE id = ?", office.ruth.person.id)
        legal = (await office.town.departments())["lg"].id
        assert [it.id for it in (await office.reads(legal)).people] == [office.peter.id]

    async def test_whoever_leaves_is_waited_for_no_more(self, office: Office) -> None:
        await office.asks("lg", office.peter.id)
        await office.writes("UPDATE members SET removed_at = 1 WHERE id = ?", office.peter.id)
        assert (await office.looks()).asks[FIRST].is_hopeless
        with pytest.raises(Refused):
            await office.answers(office.peter)


class TestALink:
    async def test_the_first_of_the_institution_who_opens_it_is_asked(self, office: Office) -> None:
        await office.makes_link()
        assert await office.opens(404) is None
        own = await office.opens(office.asker.person.telegram_id)
        assert isinstance(own, Reply) and own.outcome is Outcome.OWN
        for _ in range(2):
            assert isinstance(await office.opens(office.peter.person.telegram_id), AskedReading)
        late = await office.opens(office.ruth.person.telegram_id)
        assert isinstance(late, Reply) and late.outcome is Outcome.ANSWERED_BEFORE
        await office.answers(office.peter)
        assert (await office.looks()).asks[FIRST].ask.is_suggesting

    async def test_it_ends_with_the_round(self, office: Office) -> None:
        await office.makes_link()
        await office.town.closes_rounds()
        opened = await office.opens(office.peter.person.telegram_id)
        assert isinstance(opened, Reply) and opened.outcome is Outcome.OVER
        assert await rows(office.town, "SELECT 1 FROM asked_members") == []

    async def test_its_code_is_kept_nowhere(self, office: Office) -> None:
        await office.makes_link()
        assert await rows(office.town, "SELECT code_hash FROM asks") == [(CODE,)]


class TestTheAnswer:
    async def test_it_counts_once_it_is_taken_over_and_the_trail_says_from_where(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.ruth, MEETS)
        assert (await office.looks()).walk.answers[FIRST] == "unknown"
        asking = await office.takes()
        assert (asking.walk.answers[FIRST], asking.walk.at) == ("meets", office.asking.walk.at)
        entry = (await read_trail(office.town.database, 1))[-1]
        assert (entry["actor"], entry["before"], entry["after"]) == (office.asker.key, "unknown", "meets")
        assert (entry["subject"]["question"], entry["subject"]["ask"]) == (FIRST, 1)
        assert (await office.looks()).asks[FIRST].by

    async def test_it_keeps_the_language_it_was_given_in(self, office: Office) -> None:
        await office.asks()
        await office.writes("UPDATE persons SET language = 'fr' WHERE id = ?", office.ruth.person.id)
        await office.answers(office.ruth, MEETS)
        await office.takes()
        given = await rows(office.town, "SELECT language FROM answers WHERE question = ?", FIRST)
        assert given == [("fr",)]

    async def test_a_doubled_tap_takes_it_once(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.ruth)
        once, twice = await office.takes(), await office.takes()
        assert once.walk == twice.walk

    async def test_it_can_be_left(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.ruth)
        await office.decides(ending_asks.leave)
        asking = await office.takes()
        assert (asking.walk.answers[FIRST], asking.asks) == ("unknown", {})
        assert await office.news() is None

    async def test_a_remark_goes_with_it(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.ruth)
        await office.remarks(office.ruth, "Since May.")
        assert (await office.looks()).asks[FIRST].ask.remark == "Since May."
        assert len(await put_down(office.town, "ask-answered")) == 1
        assert await put_down(office.town, "ask-remarked") == []
        with pytest.raises(Refused, match="asked-remark-too-long"):
            await office.remarks(office.ruth, "x" * 501)
        with pytest.raises(Refused, match="not-yours"):
            await office.remarks(office.peter, "I know better.")

    async def test_nobody_else_decides_on_it(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.ruth)
        for decide in (ending_asks.take_over, ending_asks.leave, ending_asks.withdraw):
            for member in (office.ruth, await office.town.joins(OWNER)):
                with pytest.raises(Refused, match="not-yours"):
                    await office.decides(decide, by=member)

    async def test_what_is_no_longer_asked_cannot_be_taken_over(self, office: Office) -> None:
        flow = office.asking.flow
        follow_up = next(it for it in flow if it.condition)
        assert follow_up.condition
        parent = flow.questions[follow_up.condition.question]
        places = {it.id: place for place, it in enumerate(flow)}
        await open_and_answer(office, parent.id, next(iter(follow_up.condition.choices)))
        await office.asks(place=places[follow_up.id])
        await office.answers(office.ruth)
        await open_and_answer(office, parent.id, "not")
        with pytest.raises(Stale):
            await office.takes()
        assert await rows(office.town, "SELECT ending FROM asks") == [(None,)]


class TestTheEnd:
    async def test_withdrawing_asks_nobody_any_more(self, office: Office) -> None:
        await office.asks()
        await office.decides(ending_asks.withdraw)
        assert not await office.is_told(office.ruth)
        assert (await office.answers(office.ruth)).outcome is Outcome.OVER
        assert (await office.looks()).asks == {}

    async def test_handing_in_withdraws_what_waits_and_keeps_what_came(self, office: Office) -> None:
        await office.asks()
        await office.asks(place=1)
        await office.answers(office.ruth)
        await hand_in(office)
        assert not (await office.looks()).asks.keys() - {FIRST}
        assert await office.news() is None
        with pytest.raises(Refused, match="ask-handed-in"):
            await office.takes()
        await office.town.acts(office.asker, await office.looks(), Reopen)
        assert (await office.takes()).walk.answers[FIRST] == "meets"

    async def test_after_closing_nothing_is_asked_answered_or_taken(self, office: Office) -> None:
        await office.asks()
        await office.town.closes_rounds()
        assert not await office.is_told(office.ruth)
        assert (await office.answers(office.ruth)).outcome is Outcome.OVER
        with pytest.raises(Refused, match="round-closed"):
            await office.asks(place=1)

    async def test_too_many_cannot_wait(self, office: Office) -> None:
        await office.asks()
        (ask,) = await office.town.database.read(
            lambda connection: asks_of_run(connection, institution=1, run=office.asking.run)
        )
        check_room([ask] * (MOST_WAITING - 1))
        with pytest.raises(Refused, match="ask-too-many"):
            check_room([ask] * MOST_WAITING)

    async def test_who_answered_and_is_forgotten_leaves_the_bare_answer(self, office: Office) -> None:
        await office.asks()
        await office.answers(office.peter)
        await office.remarks(office.peter, "Peter says so.")
        await forget(
            office.town.database,
            tapper(office.town, office.peter),
            member=office.peter.id,
            keys=iter(("new-key", "another")).__next__,
            everywhere=True,
            now=office.town.now,
        )
        seen = (await office.looks()).asks[FIRST]
        assert (seen.ask.choice, seen.ask.remark) == ("meets", None)
        assert seen.by and seen.by.name is None


class TestConfidential:
    async def test_only_large_departments_are_asked_and_only_as_a_whole(self, confidential: Office) -> None:
        departments = await confidential.town.departments()
        reading = await confidential.reads()
        assert ([it.id for it in reading.departments], reading.leaders) == ([departments["lg"].id], False)
        for area, person in (("lg", confidential.ruth.id), ("hr", 0), (None, 0)):
            with pytest.raises(Refused, match="not-yours"):
                await confidential.asks(area, person)

    async def test_neither_side_is_named(self, confidential: Office) -> None:
        await confidential.asks()
        asked = await confidential.sees(confidential.ruth)
        assert isinstance(asked, AskedReading)
        assert asked.asker == Party()
        await confidential.answers(confidential.ruth)
        by = (await confidential.looks()).asks[FIRST].by
        assert by and (by.name, by.department and by.department.areas) == (None, ("lg",))
        news = await confidential.news()
        assert news and news.seen.by == by

    async def test_a_link_tells_no_small_department(self, confidential: Office) -> None:
        finance = await confidential.town.joins(STAFF, "fn")
        await confidential.makes_link()
        await confidential.opens(finance.person.telegram_id)
        await confidential.answers(finance)
        assert (await confidential.looks()).asks[FIRST].by == Party()

    async def test_the_trail_tells_neither_who_nor_what(self, confidential: Office) -> None:
        await confidential.asks()
        await confidential.answers(confidential.ruth)
        await confidential.takes()
        confidential.town.now += timedelta(days=1)
        await confidential.town.closes_rounds()
        await confidential.town.joins(STAFF, "hr")
        changed = [it for it in await read_trail(confidential.town.database, 1) if it["kind"] == "answer-changed"]
        assert [(it["actor"], it["subject"], it["after"]) for it in changed] == [
            ("somebody", {"round": 1}, {"times": 2})
        ]


async def open_and_answer(office: Office, question: str, choice: str) -> None:
    """The asker goes to a question and answers it."""
    of = office.asking.flow
    go_there = partial(GoTo, number=list(of.questions).index(question))
    number = list(of.questions[question].scale.by_id).index(choice)
    await office.town.acts(office.asker, await office.looks(), go_there, choose(number))


async def hand_in(office: Office) -> None:
    asking = await office.looks()
    while asking.walk.place is Place.QUESTION:
        asking = await office.town.acts(office.asker, asking, Skip)
    await office.town.acts(office.asker, asking, Submit)
