"""Still so? What managers say of their own responsibility when something that it relies on has slipped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.assessment.delta import Reconsidering, Why
from bot.assessment.errors import Refused
from bot.assessment.people import Member, RoleKind
from bot.assessment.reliance import RelianceNews
from bot.journeys.reconsidering import read_reliance, reconsider
from tests.journeys.rounds import changes, closes_round, opens_round, prepares, rows, tapper
from tests.journeys.town import Town
from tests.storage.trails import read_trail

MANAGER, STAFF = RoleKind.MANAGER, RoleKind.STAFF
RELIED_ON, RELYING = "hr-safe-reporting", "rm-fraud-against-clients"
MEETS, PARTLY, NOT = range(3)
STILL_SO, ASK_AGAIN = Reconsidering


@dataclass(kw_only=True)
class Neighbours:
    """A department, and Human Resources on which it relies."""

    town: Town
    ruth: Member
    omar: Member

    async def assess(self, member: Member, area: str, **others: int) -> int:
        """A round that asks everything, and in which all is met but for these; returns the assessment."""
        await changes(self.town, member, lambda it: it.following(follow_up=False))
        round_ = await opens_round(self.town, member, area)
        questions = self.town.contents.edition("umoja").content.flows[area].questions
        answers = {**{it.replace("-", "_"): MEETS for it in questions}, **others}
        await self.town.hands_in(member, area, **answers)
        closed = await closes_round(self.town, member, round_)
        self.town.now += timedelta(days=7)
        return closed.departments[0].assessments[area]

    async def says(self, member: Member, said: Reconsidering, *, assessment: int, number: int = -1) -> RelianceNews:
        places = list(self.town.contents.edition("umoja").content.area_of)
        return await reconsider(
            self.town.database,
            self.town.contents,
            tapper(self.town, member),
            assessment=assessment,
            number=places.index(RELYING) if number < 0 else number,
            said=said,
            now=self.town.now,
        )

    async def is_asked_for_the_change(self) -> bool:
        """Whether the next follow-up asks it since something changed around it."""
        (scope,) = (await prepares(self.town, self.omar)).scopes
        assert scope.delta
        return scope.delta.why.get(RELYING) is Why.MOVED


@pytest.fixture
async def neighbours(town: Town) -> Neighbours:
    """Something has slipped in Human Resources."""
    ruth, omar = await town.joins(MANAGER, "hr"), await town.joins(MANAGER, "rm")
    found = Neighbours(town=town, ruth=ruth, omar=omar)
    await found.assess(ruth, "hr")
    await found.assess(omar, "rm")
    return found


async def test_what_is_still_so_is_asked_no_more_for_this_change(neighbours: Neighbours) -> None:
    slipped = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=PARTLY)
    assert await neighbours.is_asked_for_the_change()
    news = await neighbours.says(neighbours.omar, STILL_SO, assessment=slipped)
    assert [it.said for it in news.slipped] == [STILL_SO]
    assert not await neighbours.is_asked_for_the_change()


async def test_it_is_on_record_who_looked_at_it_once(neighbours: Neighbours) -> None:
    slipped = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=PARTLY)
    for _ in range(2):
        await neighbours.says(neighbours.omar, STILL_SO, assessment=slipped)
    entries = await read_trail(neighbours.town.database, neighbours.town.institution)
    (entry,) = [it for it in entries if it["kind"] == "responsibility-reconsidered"]
    assert entry["actor"] == neighbours.omar.key
    assert (entry["subject"]["question"], entry["after"]) == (RELYING, "still-so")


async def test_a_later_change_asks_again(neighbours: Neighbours) -> None:
    slipped = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=PARTLY)
    await neighbours.says(neighbours.omar, STILL_SO, assessment=slipped)
    later = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=NOT)
    assert await neighbours.is_asked_for_the_change()
    database, contents = neighbours.town.database, neighbours.town.contents
    news = await read_reliance(database, contents, tapper(neighbours.town, neighbours.omar), assessment=later)
    assert [it.said for it in news.slipped] == [None]


async def test_what_is_to_be_asked_again_is_asked_in_the_next_follow_up_and_not_in_the_one_after(
    neighbours: Neighbours,
) -> None:
    slipped = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=PARTLY)
    # Their own answers are newer than what slipped, and stand: nothing asks them but this wish.
    await neighbours.assess(neighbours.omar, "rm")
    assert not await neighbours.is_asked_for_the_change()
    await neighbours.says(neighbours.omar, STILL_SO, assessment=slipped)
    news = await neighbours.says(neighbours.omar, ASK_AGAIN, assessment=slipped)
    assert [it.said for it in news.slipped] == [ASK_AGAIN]
    assert await neighbours.is_asked_for_the_change()
    neighbours.town.now += timedelta(days=1)
    await neighbours.assess(neighbours.omar, "rm")
    assert not await neighbours.is_asked_for_the_change()


async def test_only_managers_of_what_relies_on_it_may_say_so(neighbours: Neighbours) -> None:
    slipped = await neighbours.assess(neighbours.ruth, "hr", hr_safe_reporting=PARTLY)
    clerk = await neighbours.town.joins(STAFF, "rm")
    for member in (neighbours.ruth, clerk):
        with pytest.raises(Refused, match="not-yours"):
            await neighbours.says(member, STILL_SO, assessment=slipped)
    for wrong in ({"assessment": 999}, {"assessment": slipped, "number": 0}):
        with pytest.raises(Refused, match="not-yours"):
            await neighbours.says(neighbours.omar, STILL_SO, **wrong)
    assert await rows(neighbours.town, "SELECT * FROM reconsidered") == []
