"""What people of a simulated year ask colleagues, and what those and they themselves make of it once they are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.assessment.asking import Asking
from bot.assessment.inputs import Skip, Submit
from bot.assessment.people import Member
from bot.assessment.run import Place, path
from bot.journeys.answering import look_at_run
from bot.journeys.answering_colleagues import answer_ask, keep_remark, pass_ask
from bot.journeys.asking_colleagues import ask, read_colleagues
from bot.journeys.ending_asks import leave, take_over, withdraw
from bot.journeys.letters import Claimed, Letters
from storage.moments import to_stored
from tests.journeys.rounds import rows, tapper
from tests.journeys.town import Town

KINDS = frozenset({"ask", "ask-answered", "ask-remarked", "ask-passed"})
"""What people are told of asks: it comes at once."""


LONG = timedelta(days=5)
"""In so many days there is a working day, and a reminder."""


@dataclass(frozen=True, kw_only=True)
class WatchedLetters(Letters):
    """Letters of which it is seen what each told."""

    watch: Callable[[int, Collection[Claimed]], None]

    async def sent(self, person: int, messages: Collection[Claimed], now: datetime) -> None:
        self.watch(person, messages)
        await super().sent(person, messages, now)


@dataclass(kw_only=True)
class Asks:
    """Whoever is told something of an ask acts within the hour, or never; the numbers decide which."""

    town: Town
    """One of the towns: all are in one database."""
    is_here: Callable[[Member], bool]
    """Whether somebody does anything at all."""
    people: dict[tuple[int, int], tuple[Town, Member]] = field(default_factory=dict)
    """By institution and person."""
    runs: dict[int, tuple[Town, Member, Asking]] = field(default_factory=dict)
    """In which somebody asks."""
    heard: list[Claimed] = field(default_factory=list)
    answered: dict[int, datetime] = field(default_factory=dict)
    """By ask, since when it needs no answer any more."""
    decided: dict[int, datetime] = field(default_factory=dict)
    """By ask, since when whoever asked need not be told of the answer any more."""
    random: Random = field(default_factory=lambda: Random(5))  # noqa: S311 - nothing is kept secret by it

    async def pass_an_hour(self) -> None:
        """Those who were told something before act on it."""
        heard, self.heard = self.heard, []
        for it in heard:
            town, member = self.people[it.institution, it.person]
            if self.is_here(member):
                await self._act(town, member, it.kind, int(it.arguments["ask"]))
        if heard:
            await self._note_what_is_over()

    async def ask_around(self) -> None:
        """Whoever is answering asks somebody, or by and by hands in."""
        for run, (town, member, asking) in list(self.runs.items()):
            if not self.is_here(member):
                continue
            now = await look_at_run(town.database, town.contents, town.tap(member, asking))
            if not now.under_way:
                del self.runs[run]
            elif self.random.random() < 0.06:
                await self._hand_in(town, member, now)
            elif self.random.random() < 0.5:
                await self._ask(town, member, now)
        await self._note_what_is_over()

    async def _ask(self, town: Town, member: Member, asking: Asking) -> None:
        """A person, or all of a department; sometimes it is withdrawn again."""
        questions = path(asking.flow, asking.walk)
        question = next((it for it in questions if it.id not in asking.asks), questions[-1])
        place = list(asking.flow).index(question)
        tap = town.tap(member, asking)
        whom = await read_colleagues(town.database, town.contents, tap, place=place)
        group = self.random.choice(whom.departments).id
        there = await read_colleagues(town.database, town.contents, tap, place=place, group=group)
        person = self.random.choice([0, *(it.id for it in there.people)])
        asked = await ask(town.database, town.contents, tap, place=place, group=group, person=person, now=town.now)
        if asked.seen and asked.seen.ask.is_waiting and self.random.random() < 0.1:
            await self._decide(withdraw, town, member, asked.seen.ask.id)

    async def _act(self, town: Town, member: Member, kind: str, number: int) -> None:
        by = tapper(town, member)
        match kind, number % 4:
            case "ask", 0 | 1:
                reply = await answer_ask(town.database, town.contents, by, ask=number, place=number % 3, now=town.now)
                if reply.choice and number % 3 == 0:
                    await keep_remark(town.database, by, ask=number, remark="Since May.", now=town.now)
            case "ask", 2:
                await pass_ask(town.database, town.contents, by, ask=number, now=town.now)
            case "ask-answered" | "ask-remarked", 0:
                await self._decide(take_over, town, member, number)
            case "ask-answered" | "ask-remarked", 1 if number % 8 == 1:
                await self._decide(leave, town, member, number)
            case _:
                pass

    async def _decide(self, decide: Callable[..., Awaitable[object]], town: Town, member: Member, number: int) -> None:
        by = tapper(town, member)
        await decide(town.database, town.contents, by, ask=number, chat=by.telegram_id, now=town.now)

    async def _hand_in(self, town: Town, member: Member, asking: Asking) -> None:
        while asking.walk.place is Place.QUESTION:
            asking = await town.acts(member, asking, Skip)
        await town.acts(member, asking, Submit)

    async def _note_what_is_over(self) -> None:
        query = "SELECT k.id, k.choice, k.ending, r.place FROM asks k JOIN runs r ON r.id = k.run_id"
        for number, choice, ending, place in await rows(self.town, query):
            if choice or ending:
                self.answered.setdefault(number, self.town.now)
            if ending or place == Place.SUBMITTED:
                self.decided.setdefault(number, self.town.now)

    async def find_forgotten(self, out_of_reach: Collection[int]) -> list[tuple[str, int, int]]:
        """What persons were not told while it mattered, but for those who cannot be written to or have left."""
        forgotten = []
        for kind, ask_, person, message, sent_at, dropped_at, closed_at in await rows(self.town, _TOLD):
            over = (self.answered if kind == "ask" else self.decided).get(ask_)
            ends = [it for it in (over and to_stored(over), closed_at) if it]
            was_over = dropped_at is not None and bool(ends) and min(ends) <= dropped_at
            waits = message is not None and dropped_at is None and person in out_of_reach
            if sent_at is None and not was_over and not waits:
                forgotten.append((kind, ask_, person))
        return forgotten

    async def find_unmentioned(self) -> list[tuple[int]]:
        """What was open for `LONG` while no letter reminded whoever asked of his answers or of the end of the round."""
        return await rows(self.town, _UNMENTIONED, LONG // timedelta(milliseconds=1))

    async def count_ends(self) -> Counter[str]:
        """What became of how many asks: one that is neither ended nor answered has run out with its round."""
        return Counter(end for (end,) in await rows(self.town, _ENDS))


_TOLD = """
    SELECT w.kind, w.ask_id, m.person_id, o.id, o.sent_at, o.dropped_at, a.closed_at FROM (
        SELECT 'ask' AS kind, ask_id, member_id FROM asked_members
        UNION ALL
        SELECT CASE WHEN k.ending = 'passed' THEN 'ask-passed' ELSE 'ask-answered' END, k.id, r.member_id
        FROM asks k JOIN runs r ON r.id = k.run_id WHERE k.choice IS NOT NULL OR k.ending = 'passed'
    ) w
    JOIN members m ON m.id = w.member_id JOIN asks k ON k.id = w.ask_id
    JOIN runs r ON r.id = k.run_id JOIN assessments a ON a.id = r.assessment_id
    LEFT JOIN outbox o ON o.key = w.kind || ':' || w.ask_id || ':' || w.member_id
"""
"""All that somebody had to be told of asks, and whether he was."""

_UNMENTIONED = """
    SELECT k.id FROM asks k JOIN runs r ON r.id = k.run_id JOIN assessments a ON a.id = r.assessment_id
    JOIN members m ON m.id = r.member_id
    WHERE k.ending IS NULL AND k.choice IS NULL AND a.closed_at - k.asked_at > ? AND NOT EXISTS (
        SELECT 1 FROM outbox o WHERE o.person_id = m.person_id AND o.kind IN ('run-unfinished', 'round-closing')
        AND o.created_at BETWEEN k.asked_at AND a.closed_at
    )
"""

_ENDS = """
    SELECT CASE WHEN k.ending IS NOT NULL THEN k.ending WHEN k.choice IS NOT NULL THEN 'undecided'
        WHEN a.closed_at IS NOT NULL THEN 'run out' ELSE 'open' END
    FROM asks k JOIN runs r ON r.id = k.run_id JOIN assessments a ON a.id = r.assessment_id
"""
