"""Follow-ups as people open them and answer in them, and what is heard of them then."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment.asking import Asking
from bot.assessment.changes import Turn
from bot.assessment.delta import LONGEST, Why
from bot.assessment.department import DepartmentView
from bot.assessment.flow import Standing
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.round_reading import RoundReading
from bot.journeys.answering import look_at_run
from bot.journeys.asking_all import ask_all
from bot.journeys.exporting import read_department_export
from bot.journeys.institution import read_institution
from bot.journeys.people_summary import read_people_summary
from bot.journeys.relying import read_reliance_news
from bot.journeys.round_news import read_call
from bot.journeys.settling import Proposal, choose_to_settle, settle
from tests.journeys.rounds import changes, closes_round, opens_round, prepares, put_down, rows, tapper
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail

OWNER, LEADER, MANAGER, STAFF = RoleKind
CHOICES = MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
FAILED, KEPT = "hr-bonus-rewards-quality", "hr-safe-reporting"
"""The one is asked again, since it is not met; the other not, unless chance wills it."""


async def answer_all(town: Town, person: Member, **others: int) -> Asking:
    """Say of Human Resources that all that is asked is met but for these, and hand in."""
    questions = town.contents.edition("umoja").content.flows["hr"].questions
    return await town.hands_in(person, "hr", **{**{it.replace("-", "_"): MEETS for it in questions}, **others})


async def hold(town: Town, ruth: Member, *people: Member, privacy: Privacy = Privacy.NAMED, **others: int) -> int:
    """Ruth holds a round of her department, in which these people say the same; half a year passes."""
    opened = await opens_round(town, ruth, "hr", privacy=privacy)
    for person in people or (ruth,):
        await answer_all(town, person, **others)
    closed = await closes_round(town, ruth, opened)
    town.now += timedelta(days=180)
    return closed.departments[0].assessments["hr"]


async def sees(town: Town, reader: Member, assessment: int) -> DepartmentView:
    return await read_people_summary(
        town.database,
        town.contents,
        telegram_id=reader.person.telegram_id,
        institution=town.institution,
        assessment=assessment,
    )


async def asks(town: Town) -> list[str]:
    """What the newest assessment asks again."""
    ((asked,),) = await rows(town, "SELECT asked FROM assessments ORDER BY id DESC LIMIT 1")
    return json.loads(asked) if asked else []


async def test_a_round_is_offered_as_a_follow_up_and_says_how_much_it_asks(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    assert not (await prepares(town, ruth)).can_follow
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    draft = await prepares(town, ruth)
    assert draft.follows
    assert draft.reasons[Why.FAILED] == 1
    assert 1 < draft.questions < draft.everything == 10
    assert draft.minutes == 2
    await opens_round(town, ruth, "hr")
    assert FAILED in await asks(town)
    assert len(await asks(town)) == draft.questions
    assert (await read_trail(town.database, town.institution))[-1]["after"]["follows"] == [1]
    call = await read_call(town.database, town.contents, institution=town.institution, person=ruth.person.id, round_=2)
    assert call
    assert (call.questions, call.is_follow_up) == (draft.questions, True)


async def test_everything_is_asked_again_where_that_is_chosen(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth)
    draft = await changes(town, ruth, lambda it: it.following(follow_up=False))
    assert (draft.follows, draft.questions) == (False, 10)
    await opens_round(town, ruth, "hr")
    assert await asks(town) == []
    assert (await town.opens(ruth, "hr")).following is None


@pytest.mark.parametrize(("before", "days"), [(Privacy.CONFIDENTIAL, 0), (Privacy.NAMED, LONGEST.days)])
async def test_what_was_kept_otherwise_or_is_too_old_is_not_followed(town: Town, before: Privacy, days: int) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, privacy=before)
    town.now += timedelta(days=days)
    assert not (await prepares(town, ruth)).can_follow


async def test_what_is_not_asked_stands_as_before_in_every_figure(town: Town) -> None:
    amina, ruth = await town.joins(OWNER), await town.joins(MANAGER, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT, hr_targets_realistic=NOT)
    closed_at = town.now - timedelta(days=180)
    assessment = await hold(town, ruth, hr_targets_realistic=NOT)
    seen = await sees(town, ruth, assessment)
    assert seen.summary
    assert seen.summary.tallies
    assert seen.summary.answered == 10
    assert seen.summary.tallies.by_question[KEPT].since == closed_at
    assert seen.comparison
    assert [it.question for it in seen.comparison.turned(Turn.IMPROVED)] == [FAILED]
    assert [it.question for it in seen.comparison.turned(Turn.SLIPPED)] == []
    assert "hr-targets-realistic" in [it.question for it in seen.comparison.turned(Turn.SAME)]
    whole = await read_institution(
        town.database,
        town.contents,
        telegram_id=amina.person.telegram_id,
        institution=town.institution,
        compared=True,
    )
    assert whole.view.overall.spread.meets == 9
    assert [(it.area, it.comparison.counts) for it in whole.changes] == [("hr", seen.comparison.counts)]
    export = await read_department_export(
        town.database,
        town.contents,
        telegram_id=ruth.person.telegram_id,
        institution=town.institution,
        assessment=assessment,
    )
    since = {row.question: row.since for row in export.readable}
    assert (since[KEPT], since[FAILED]) == (closed_at.date(), None)


async def test_through_several_follow_ups_an_answer_keeps_its_day_and_after_a_year_it_is_asked_again(
    town: Town,
) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth)
    first = town.now - timedelta(days=180)
    await hold(town, ruth)
    town.now -= timedelta(days=30)
    assessment = await hold(town, ruth)
    seen = await sees(town, ruth, assessment)
    assert seen.summary
    assert seen.summary.tallies
    days = {tally.since for tally in seen.summary.tallies.by_question.values()}
    assert first in days
    draft = await prepares(town, ruth)
    assert draft.reasons[Why.OLD] >= sum(it.since == first for it in seen.summary.tallies.by_question.values())


async def test_nobody_knows_any_more_what_was_asked_after_two_years_and_not_answered(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT, hr_targets_realistic=NOT)
    opened = await opens_round(town, ruth, "hr")
    await town.hands_in(ruth, "hr", hr_bonus_rewards_quality=MEETS)
    town.now += LONGEST
    closed = await closes_round(town, ruth, opened)
    seen = await sees(town, ruth, closed.departments[0].assessments["hr"])
    assert seen.summary
    assert seen.summary.tallies
    assert seen.summary.tallies.standings[FAILED] is Standing.MEETS
    assert seen.summary.tallies.standings["hr-targets-realistic"] is Standing.UNKNOWN


async def test_the_card_shows_the_own_answer_before_or_else_the_agreed_one(town: Town) -> None:
    ruth, peter, grace = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    opened = await opens_round(town, ruth, "hr")
    for person, choice in ((ruth, NOT), (peter, PARTLY)):
        await answer_all(town, person, hr_bonus_rewards_quality=choice, hr_targets_realistic=NOT)
    await closes_round(town, ruth, opened)
    await opens_round(town, ruth, "hr")
    reminded = {}
    for person in (ruth, peter, grace):
        asking = await town.acts(person, await town.opens(person, "hr"), Begin)
        assert asking.walk.at == FAILED
        after = await town.acts(person, asking, choose(MEETS))
        assert after.walk.at == "hr-targets-realistic"
        reminded[person.id] = [it and (it.choice, it.is_own) for it in (asking.earlier, after.earlier)]
    assert reminded == {
        ruth.id: [("not", True), ("not", True)],
        peter.id: [("partly", True), ("not", True)],
        grace.id: [None, ("not", False)],
    }


async def test_in_a_confidential_round_the_card_shows_nobody_elses_answer(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    people = [await town.joins(STAFF, "hr") for _ in range(5)]
    await hold(town, ruth, *people, privacy=Privacy.CONFIDENTIAL, hr_bonus_rewards_quality=NOT)
    newcomer = await town.joins(STAFF, "hr")
    await opens_round(town, ruth, "hr", privacy=Privacy.CONFIDENTIAL)
    assert FAILED in await asks(town)
    own = await town.acts(people[0], await town.opens(people[0], "hr"), Begin)
    other = await town.acts(newcomer, await town.opens(newcomer, "hr"), Begin)
    assert own.walk.at == other.walk.at == FAILED
    assert own.earlier
    assert (own.earlier.choice, own.earlier.is_own) == ("not", True)
    assert other.earlier is None


async def test_a_confidential_follow_up_carries_over_what_was_told(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    people = [await town.joins(STAFF, "hr") for _ in range(5)]
    await hold(town, ruth, *people, privacy=Privacy.CONFIDENTIAL, hr_bonus_rewards_quality=NOT)
    seen = await sees(town, ruth, await hold(town, ruth, *people, privacy=Privacy.CONFIDENTIAL))
    assert seen.summary
    assert seen.summary.tallies
    assert seen.summary.tallies.coarse
    assert seen.summary.tallies.standings[FAILED] is Standing.MEETS
    assert seen.summary.tallies.by_question[KEPT].standing is Standing.MEETS
    assert seen.summary.tallies.by_question[KEPT].since
    assert seen.comparison
    assert [it.question for it in seen.comparison.turned(Turn.IMPROVED)] == [FAILED]


async def test_too_few_in_a_confidential_follow_up_are_told_of_no_more_than_in_any_other(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    people = [await town.joins(STAFF, "hr") for _ in range(5)]
    await hold(town, ruth, *people, privacy=Privacy.CONFIDENTIAL, hr_bonus_rewards_quality=NOT)
    seen = await sees(town, ruth, await hold(town, ruth, *people[:4], privacy=Privacy.CONFIDENTIAL))
    assert seen.is_withheld


async def test_whoever_answers_unplanned_begins_with_a_follow_up_or_with_everything(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    asking = await town.opens(ruth, "hr")
    assert asking.following
    assert asking.following.can_ask_all
    assert asking.walk.asked is not None
    await ask_all(town.database, town.tap(ruth, asking), now=town.now)
    assert (
        await town.acts(ruth, await look_at_run(town.database, town.contents, town.tap(ruth, asking)), Begin)
    ).walk.asked is None
    assert (await read_trail(town.database, town.institution))[-1]["kind"] == "round-widened"


async def test_once_somebody_has_begun_a_follow_up_stays_one(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    asking = await town.opens(ruth, "hr")
    await town.acts(peter, await town.opens(peter, "hr"), Begin)
    await ask_all(town.database, town.tap(ruth, asking), now=town.now)
    again = await look_at_run(town.database, town.contents, town.tap(ruth, asking))
    assert again.following
    assert not again.following.can_ask_all
    assert again.walk.asked is not None


async def test_a_planned_follow_up_cannot_be_widened_by_those_it_asks(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    await opens_round(town, ruth, "hr")
    asking = await town.opens(ruth, "hr")
    assert asking.following
    assert not asking.following.can_ask_all
    await ask_all(town.database, town.tap(ruth, asking), now=town.now)
    assert await asks(town)


async def test_the_own_summary_holds_the_own_answers_that_were_not_asked_again(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    handed_in = await answer_all(town, ruth)
    assert handed_in.summary
    assert handed_in.summary.answered == handed_in.summary.asked < 10
    assert handed_in.summary.figures.asked == 10
    assert len(handed_in.summary.carried) == 10 - handed_in.summary.asked
    assert {it.since for it in handed_in.summary.carried.values()} == {town.now - timedelta(days=180)}


async def test_what_relies_on_a_responsibility_that_was_settled_since_is_asked_again(town: Town) -> None:
    content = town.contents.edition("umoja").content
    reference = next(it for it in content.flows["hr"].questions[KEPT].relies_on if it.responsibility)
    amina, ruth = await town.joins(OWNER), await town.joins(MANAGER, "hr")
    await hold(town, ruth)
    await town.hands_in(amina, reference.area, **{(reference.responsibility or "").replace("-", "_"): MEETS})
    await town.closes_rounds()
    town.now += timedelta(days=1)
    ((assessment,),) = await rows(town, "SELECT MAX(id) FROM assessments")
    place = list(content.flows[reference.area].questions).index(reference.responsibility or "")
    proposal = Proposal(assessment=assessment, question=place, choice=NOT)
    await choose_to_settle(town.database, town.contents, tapper(town, amina), proposal, now=town.now)
    await settle(town.database, town.contents, tapper(town, amina), proposal, reason="It fell away.", now=town.now)
    assert (await prepares(town, ruth)).scopes[0].delta
    assert (await prepares(town, ruth)).reasons[Why.MOVED] >= 1


async def test_those_who_rely_on_it_hear_what_improved_in_a_follow_up_and_of_nothing_else(town: Town) -> None:
    content = town.contents.edition("umoja").content
    question = next(it for it in content.flows["hr"].questions if content.relied_on_by.get(it))
    neighbour = await town.joins(MANAGER, *{content.area_of[it] for it in content.relied_on_by[question]})
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth, privacy=Privacy.NAMED, **{question.replace("-", "_"): NOT})
    assessment = await hold(town, ruth)
    assert neighbour.person.name in await put_down(town, "relied-changed")
    news = await read_reliance_news(
        town.database,
        town.contents,
        institution=town.institution,
        person=neighbour.person.id,
        assessment=assessment,
    )
    assert news
    assert [(it.question, it.improved) for it in news.shifts] == [(question, True)]


async def test_a_look_that_somebody_has_begun_asks_no_less_in_a_follow_up(town: Town) -> None:
    ruth, peter = await town.joins(MANAGER, "hr"), await town.joins(STAFF, "hr")
    await hold(town, ruth, hr_bonus_rewards_quality=NOT)
    asking = await town.opens(peter, "hr")
    await ask_all(town.database, town.tap(peter, asking), now=town.now)
    await town.acts(
        peter, await look_at_run(town.database, town.contents, town.tap(peter, asking)), Begin, choose(MEETS)
    )
    opened: RoundReading = await opens_round(town, ruth, "hr")
    assert opened.departments
    assert await asks(town) == []


async def test_a_round_that_changed_meanwhile_is_not_opened_unseen(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    await hold(town, ruth)
    draft = await prepares(town, ruth)
    assert replace(draft, draft=replace(draft.draft, follow_up=False)).fingerprint != draft.fingerprint
