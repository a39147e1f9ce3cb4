from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.assessment.changes import ChangeKind, Turn, compare
from bot.assessment.delta import (
    FRESH,
    LONGEST,
    Delta,
    Pick,
    Reconsidered,
    Reconsidering,
    Why,
    carry_over,
    choices_beside,
    choose_questions,
    count_reasons,
    find_agreed,
    minutes,
)
from bot.assessment.flow import Flow, Importance, Standing
from bot.assessment.scoring import Spread
from bot.assessment.voices import Agreement, Tallies, Vantage, tally

from .small_flows import SCALE
from .small_institutions import flow, one_says, question, settle, voice, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
CLOSED = NOW - timedelta(days=180)
CHANGED = NOW - timedelta(days=30)
HR = flow(
    question("hr-code"),
    question("hr-signed", after=("hr-code", "meets partly")),
    question("hr-bonus", Importance.MAJOR, "it-access"),
    question("hr-letters"),
    question("hr-leave"),
    question("hr-exit"),
)
ALL_MET = {it.replace("-", "_"): "meets" for it in HR.questions}


def first_ones(questions: Sequence[str], number: int) -> Collection[str]:
    return questions[:number]


def nobody(_: Sequence[str], __: int) -> Collection[str]:
    return ()


def choose(
    before: Tallies,
    *,
    closed_at: datetime = CLOSED,
    changed: Collection[str] = (),
    reconsidered: Mapping[str, Reconsidered] | None = None,
    chance: Pick = nobody,
) -> Delta:
    return choose_questions(
        HR,
        before,
        closed_at=closed_at,
        changed=dict.fromkeys(changed, CHANGED),
        reconsidered=reconsidered or {},
        pick=chance,
        now=NOW,
    )


def met(**others: str) -> Tallies:
    """One person says that all is met but for these."""
    return one_says(HR, **{**ALL_MET, **others})


@pytest.mark.parametrize("answer", ["not", "partly", "unknown"])
def test_what_is_not_in_order_is_asked_again(answer: str) -> None:
    assert choose(met(hr_leave=answer)).why == {"hr-leave": Why.FAILED}


@pytest.mark.parametrize("answer", ["meets", "out"])
def test_what_is_in_order_or_does_not_apply_is_not(answer: str) -> None:
    assert choose(met(hr_leave=answer)).why == {}


def test_what_people_disagree_on_is_asked_again_and_what_is_settled_is_not() -> None:
    said = voices("hr-leave", "meets", "meets", "not", "meets", "not", "meets")
    unseen = set(HR.questions) - {"hr-leave", "hr-signed"}
    assert choose(tally(HR, said, {})).why["hr-leave"] is Why.FAILED
    assert set(choose(tally(HR, said, {"hr-leave": settle("meets")})).why) == unseen | {"hr-signed"}


def test_what_nobody_answered_is_asked() -> None:
    assert choose(one_says(HR, hr_code="not", hr_bonus="meets", hr_letters="meets", hr_leave="meets")).why == {
        "hr-code": Why.FAILED,
        "hr-signed": Why.TOGETHER,
        "hr-exit": Why.UNSEEN,
    }


def test_everything_older_than_a_year_is_asked_again_but_not_what_was_settled_since() -> None:
    settled = replace(settle("meets"), at=NOW - timedelta(days=20))
    before = tally(HR, [voice(1, **ALL_MET)], {"hr-exit": settled})
    found = choose(before, closed_at=NOW - FRESH - timedelta(days=1)).why
    assert found == dict.fromkeys([it for it in HR.questions if it != "hr-exit"], Why.OLD)
    assert choose(before, closed_at=NOW - FRESH).why == {}


def test_what_was_carried_over_is_as_old_as_it_was_when_it_was_said() -> None:
    before = carry_over(one_says(HR), met(), closed_at=NOW - FRESH - timedelta(days=1), until=CLOSED)
    assert set(choose(before).why.values()) == {Why.OLD}


def test_what_relies_on_something_that_changed_is_asked_again() -> None:
    assert choose(met(), changed={"it-access", "it-other"}).why == {"hr-bonus": Why.MOVED}


def said(what: Reconsidering, at: datetime) -> Mapping[str, Reconsidered]:
    return {"hr-bonus": Reconsidered(said=what, at=at)}


def test_what_is_still_so_after_a_change_is_not_asked_for_it_but_for_one_that_came_later() -> None:
    still_so = Reconsidering.STILL_SO
    assert choose(met(), changed={"it-access"}, reconsidered=said(still_so, CHANGED)).why == {}
    before = said(still_so, CHANGED - timedelta(days=1))
    assert choose(met(), changed={"it-access"}, reconsidered=before).why == {"hr-bonus": Why.MOVED}
    failed = choose(met(hr_bonus="not"), changed={"it-access"}, reconsidered=said(still_so, CHANGED))
    assert failed.why == {"hr-bonus": Why.FAILED}


def test_what_is_to_be_asked_again_is_asked_until_it_was() -> None:
    again = Reconsidering.ASK_AGAIN
    assert choose(met(), reconsidered=said(again, NOW)).why == {"hr-bonus": Why.MOVED}
    assert choose(met(), reconsidered=said(again, CLOSED)).why == {}
    carried = carry_over(one_says(HR), met(), closed_at=CLOSED - timedelta(days=90), until=CLOSED)
    wanted_meanwhile = said(again, CLOSED - timedelta(days=1))
    assert choose(carried, reconsidered=wanted_meanwhile).why == {"hr-bonus": Why.MOVED}


def test_what_was_said_of_a_renamed_responsibility_holds() -> None:
    renamed = flow(question("hr-pay", Importance.MAJOR, "it-access", was=("hr-bonus",)))
    delta = choose_questions(
        renamed,
        one_says(renamed, hr_pay="meets"),
        closed_at=CLOSED,
        changed={"it-access": CHANGED},
        reconsidered=said(Reconsidering.STILL_SO, CHANGED),
        pick=nobody,
        now=NOW,
    )
    assert delta.why == {}


def test_a_part_of_the_rest_is_asked_as_a_check() -> None:
    assert choose(met(hr_leave="not"), chance=first_ones).why == {
        "hr-code": Why.CHECK,
        "hr-signed": Why.TOGETHER,
        "hr-leave": Why.FAILED,
    }


def test_questions_that_hang_on_each_other_are_asked_together() -> None:
    assert choose(met(hr_signed="not")).why == {"hr-code": Why.TOGETHER, "hr-signed": Why.FAILED}


def test_of_a_confidential_round_what_hangs_on_another_question_is_no_reason() -> None:
    before = replace(one_says(HR, **{**ALL_MET, "hr_signed": "meets"}), coarse=True)
    untold = {**before.by_question, "hr-signed": replace(before.by_question["hr-signed"], standing=None)}
    assert choose(replace(before, by_question=untold)).why == {}


def test_a_renamed_question_is_the_same_one() -> None:
    renamed = flow(question("hr-conduct", was=("hr-code",)), question("hr-new"))
    delta = choose_questions(
        renamed,
        one_says(flow(question("hr-code")), hr_code="meets"),
        closed_at=CLOSED,
        changed={},
        reconsidered={},
        pick=nobody,
        now=NOW,
    )
    assert delta.why == {"hr-new": Why.UNSEEN}


def test_it_is_told_how_many_are_asked_why_and_how_long_it_takes() -> None:
    deltas = [choose(met(hr_leave="not")), choose(met(hr_leave="not", hr_exit="not"))]
    assert {why: count for why, count in count_reasons(deltas).items() if count} == {Why.FAILED: 3}
    assert [minutes(number) for number in (1, 3, 4, 9)] == [1, 1, 2, 3]


def carry(before: Tallies, *, days: int = 180, now: Tallies | None = None, asked: Flow = HR) -> Tallies:
    return carry_over(now or one_says(asked), before, closed_at=NOW - timedelta(days=days), until=NOW)


def test_what_was_not_said_anew_stands_as_before_and_says_since_when() -> None:
    found = carry(met(hr_leave="partly"), now=one_says(HR, hr_leave="meets")).by_question
    assert (found["hr-leave"].standing, found["hr-leave"].since) == (MEETS, None)
    assert (found["hr-exit"].standing, found["hr-exit"].since) == (MEETS, NOW - timedelta(days=180))


def test_carried_through_several_rounds_it_keeps_its_day() -> None:
    once = carry_over(one_says(HR), met(), closed_at=NOW - timedelta(days=300), until=NOW - timedelta(days=100))
    twice = carry(once, days=100).by_question["hr-exit"]
    assert (twice.standing, twice.since) == (MEETS, NOW - timedelta(days=300))


def test_after_two_years_nobody_knows_any_more() -> None:
    kept = carry(met(), days=LONGEST.days).by_question["hr-exit"]
    lost = carry(tally(HR, voices("hr-exit", "meets", "not"), {}), days=LONGEST.days + 1).by_question["hr-exit"]
    assert kept.standing is MEETS
    assert (lost.standing, lost.agreement, lost.spread) == (UNKNOWN, Agreement.UNKNOWN, Spread(unknown=2))


def test_what_hangs_on_a_question_answered_anew_is_not_carried_over() -> None:
    managers = [voice(1, Vantage.DIRECTING, hr_code="meets")]
    found = carry(met(hr_code="not"), now=tally(HR, managers, {})).by_question
    assert (found["hr-code"].standing, found["hr-signed"].standing) == (MEETS, None)


def test_what_was_never_said_stays_open() -> None:
    assert carry(one_says(HR, hr_code="meets")).standings["hr-exit"] is None


def test_what_is_carried_over_counts_as_neither_changed_nor_unchanged() -> None:
    before = met(hr_leave="partly", hr_exit="not", hr_bonus="not")
    after = carry(before, now=one_says(HR, hr_leave="meets", hr_exit="not", hr_letters="partly"))
    comparison = compare(before, after, principles=())
    turned = {turn: [it.question for it in comparison.turned(turn)] for turn in Turn}
    assert turned == {
        Turn.SLIPPED: ["hr-letters"],
        Turn.IMPROVED: ["hr-leave"],
        Turn.OTHERWISE: [],
        Turn.SAME: ["hr-exit"],
        Turn.CARRIED: ["hr-code", "hr-signed", "hr-bonus"],
    }


def test_what_nobody_knows_any_more_is_a_change() -> None:
    comparison = compare(met(), carry(met(), days=LONGEST.days + 1), principles=())
    assert {change.kind for change in comparison.changes} == {ChangeKind.NEW}


def earlier(*choices: str, settled: Mapping[str, str] | None = None) -> str | None:
    rulings = {name: settle(choice) for name, choice in (settled or {}).items()}
    found = tally(HR, voices("hr-exit", *choices), rulings).by_question["hr-exit"]
    agreed = find_agreed(HR.questions["hr-exit"], found, CLOSED)
    return agreed.choice if agreed else None


def test_a_department_is_reminded_of_what_it_agreed_on() -> None:
    assert earlier("partly", "partly", "partly", "meets") == "partly"
    assert earlier("out") == "out"
    assert earlier("partly", "meets", "not") is None
    assert earlier("unknown") is None
    assert earlier("partly", "meets", "not", settled={"hr-exit": "meets"}) == "meets"


@pytest.mark.parametrize(
    ("choice", "better", "worse"),
    [
        ("meets", [], ["partly", "not"]),
        ("partly", ["meets"], ["not"]),
        ("not", ["meets", "partly"], []),
        ("out", [], []),
    ],
)
def test_what_is_better_and_worse_than_an_answer(choice: str, better: list[str], worse: list[str]) -> None:
    for way, expected in ((True, better), (False, worse)):
        assert [SCALE.choices[it].id for it in choices_beside(SCALE, choice, better=way)] == expected
