"""Settling: who may, with which reason, and that everything stays on record."""

from __future__ import annotations

import pytest

from bot.assessment.department import DepartmentView
from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.people import Member, RoleKind
from bot.assessment.voices import Agreement, Tally
from bot.journeys.people_summary import read_people_summary
from bot.journeys.prompting import leave_prompt, read_prompt
from bot.journeys.settling import PROMPT, Proposal, choose_to_settle, settle
from bot.journeys.tapper import Tapper
from storage.people import find_member
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
QUESTION = "hr-safe-reporting"
REASON = "Two branches have none yet."


@pytest.fixture
async def split(town: Town) -> Town:
    """A closed round in which two people of Human Resources disagree."""
    for choice in (NOT, MEETS):
        await town.hands_in(await town.joins(STAFF, "hr"), "hr", hr_safe_reporting=choice)
    await town.closes_rounds()
    return town


def proposal(town: Town, *, assessment: int = 1, choice: int = PARTLY) -> Proposal:
    questions = list(town.contents.edition("umoja").content.flows["hr"].questions)
    return Proposal(assessment=assessment, question=questions.index(QUESTION), choice=choice)


def tapper(member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=member.institution.id)


async def settles(town: Town, member: Member, *, choice: int = PARTLY, reason: str = REASON) -> bool:
    chosen = proposal(town, choice=choice)
    await choose_to_settle(town.database, town.contents, tapper(member), chosen, now=town.now)
    return await settle(town.database, town.contents, tapper(member), chosen, reason=reason, now=town.now)


async def prompt_of(town: Town, member: Member) -> str | None:
    found = await town.database.read(
        lambda connection: find_member(
            connection, institution=member.institution.id, telegram_id=member.person.telegram_id
        )
    )
    assert found
    return found.prompt


async def tally_for(town: Town, member: Member) -> Tally:
    view: DepartmentView = await read_people_summary(
        town.database,
        town.contents,
        telegram_id=member.person.telegram_id,
        institution=member.institution.id,
        assessment=1,
    )
    assert view.summary
    assert view.summary.tallies
    return view.summary.tallies.by_question[QUESTION]


@pytest.mark.parametrize(("role", "areas"), [(MANAGER, ("hr",)), (LEADER, ()), (OWNER, ())])
async def test_whoever_directs_a_department_settles_what_its_people_disagree_on(
    split: Town, role: RoleKind, areas: tuple[str, ...]
) -> None:
    member = await split.joins(role, *areas)
    assert await settles(split, member)
    tally = await tally_for(split, member)
    assert tally.standing is Standing.PARTLY
    assert tally.agreement is Agreement.SPLIT
    assert (tally.spread.meets, tally.spread.not_met) == (1, 1)
    assert tally.settled
    assert (tally.settled.by, tally.settled.reason) == (member.person.name, REASON)
    assert await prompt_of(split, member) is None


@pytest.mark.parametrize(("role", "areas"), [(STAFF, ("hr",)), (MANAGER, ("it",))])
async def test_others_may_neither_choose_nor_record(split: Town, role: RoleKind, areas: tuple[str, ...]) -> None:
    member = await split.joins(role, *areas)
    with pytest.raises(Refused, match="not-yours"):
        await choose_to_settle(split.database, split.contents, tapper(member), proposal(split), now=split.now)
    recorded = await settle(
        split.database, split.contents, tapper(member), proposal(split), reason=REASON, now=split.now
    )
    assert not recorded
    assert (await tally_for(split, await split.joins(LEADER))).settled is None


async def test_an_open_round_cannot_be_settled(town: Town) -> None:
    leader = await town.joins(LEADER)
    await town.hands_in(await town.joins(STAFF, "hr"), "hr", hr_safe_reporting=NOT)
    with pytest.raises(Refused, match="not-yours"):
        await choose_to_settle(town.database, town.contents, tapper(leader), proposal(town), now=town.now)


@pytest.mark.parametrize(
    "forged",
    [
        Proposal(assessment=2, question=0, choice=0),
        Proposal(assessment=1, question=99, choice=0),
        Proposal(assessment=1, question=0, choice=5),
    ],
)
async def test_what_there_is_not_is_refused(split: Town, forged: Proposal) -> None:
    leader = await split.joins(LEADER)
    with pytest.raises(Refused, match="not-yours"):
        await choose_to_settle(split.database, split.contents, tapper(leader), forged, now=split.now)
    assert await prompt_of(split, leader) is None


@pytest.mark.parametrize("reason", ["", "no", "a" * 501])
async def test_a_reason_too_short_or_too_long_keeps_the_question_open(split: Town, reason: str) -> None:
    leader = await split.joins(LEADER)
    with pytest.raises(Refused, match="settling-reason-length"):
        await settles(split, leader, reason=reason)
    chosen = proposal(split)
    asked = await prompt_of(split, leader)
    assert asked
    kept = read_prompt(asked)
    assert (kept.kind, kept.numbers) == (PROMPT, (chosen.assessment, chosen.question, chosen.choice))


async def test_the_newest_of_several_counts_and_all_stay_on_record(split: Town) -> None:
    leader = await split.joins(LEADER)
    await settles(split, leader, choice=PARTLY)
    await settles(split, leader, choice=NOT, reason="We looked again.")
    assert (await tally_for(split, leader)).standing is Standing.NOT
    rows = await split.database.read(
        lambda connection: [
            row["choice"] for row in connection.execute("SELECT choice FROM settled_answers ORDER BY id").fetchall()
        ]
    )
    assert rows == ["partly", "not"]


async def test_what_was_asked_can_be_left(split: Town) -> None:
    leader = await split.joins(LEADER)
    await choose_to_settle(split.database, split.contents, tapper(leader), proposal(split), now=split.now)
    await leave_prompt(split.database, tapper(leader))
    assert await prompt_of(split, leader) is None


async def test_opening_a_card_leaves_it_too(split: Town) -> None:
    leader = await split.joins(LEADER)
    await choose_to_settle(split.database, split.contents, tapper(leader), proposal(split), now=split.now)
    await split.opens(leader, "it")
    assert await prompt_of(split, leader) is None
