import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.flow import Audience, Choice, Importance, Question, Scale, Standing
from bot.assessment.scoring import (
    ENOUGH,
    POINTS,
    WEIGHTS,
    PrincipleFigures,
    Spread,
    Standings,
    lower_median,
    score,
    score_by_principle,
    spread,
)

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
CRITICAL, MAJOR, MINOR = Importance
SCALE = Scale(id="practice", choices=tuple(Choice(id=standing.value, standing=standing) for standing in Standing))


def question(id_: str, importance: Importance = MAJOR, principles: tuple[str, ...] = ("privacy",)) -> Question:
    return Question(id=id_, principles=principles, importance=importance, audience=Audience.BOTH, scale=SCALE)


def questions(*importances: Importance) -> list[Question]:
    return [question(f"q{number}", importance) for number, importance in enumerate(importances)]


def answered(*standings: Standing | None) -> Standings:
    return {f"q{number}": standing for number, standing in enumerate(standings)}


some_questions = st.lists(st.sampled_from(Importance), max_size=12).map(lambda given: questions(*given))
some_standings = st.lists(st.sampled_from([*Standing, None]), max_size=12).map(lambda given: answered(*given))


@pytest.mark.parametrize(
    ("importances", "standings", "expected"),
    [
        ([MAJOR] * 5, [MEETS] * 5, 1.0),
        ([MAJOR] * 5, [NOT] * 5, 0.0),
        ([MINOR] * 5, [PARTLY] * 5, 0.5),
        ([CRITICAL, MAJOR, MINOR, MINOR, MINOR], [MEETS, NOT, PARTLY, NOT, NOT], 7 / 16),
        ([MAJOR] * 6, [MEETS, MEETS, MEETS, MEETS, NOT, OUT], 0.8),
        ([MAJOR] * 6, [MEETS, MEETS, MEETS, MEETS, NOT, UNKNOWN], 0.8),
        ([MAJOR] * 6, [MEETS, MEETS, MEETS, MEETS, NOT, None], 0.8),
    ],
)
def test_the_score_is_the_weighted_points_reached_of_those_possible(
    importances: list[Importance], standings: list[Standing | None], expected: float
) -> None:
    assert score(questions(*importances), answered(*standings)).score == pytest.approx(expected)


def test_a_score_is_shown_from_five_judged_answers_on_and_says_how_many_are_missing() -> None:
    four = score(questions(*[MAJOR] * 6), answered(MEETS, MEETS, NOT, PARTLY, UNKNOWN, OUT))
    five = score(questions(*[MAJOR] * 6), answered(MEETS, MEETS, NOT, PARTLY, NOT, OUT))
    assert (four.score, four.lacking) == (None, 1)
    assert (five.score, five.lacking) == (0.5, 0)


def test_confidence_is_lowered_by_dont_know_and_by_nothing_else() -> None:
    figures = score(questions(*[MAJOR] * 6), answered(MEETS, NOT, PARTLY, UNKNOWN, OUT, None))
    assert figures.confidence == 0.75


def test_what_is_asked_and_not_answered_is_counted_apart() -> None:
    figures = score(questions(*[MAJOR] * 6), answered(MEETS, UNKNOWN, OUT, None))
    assert (figures.asked, figures.spread.answered) == (4, 3)


def test_without_answers_there_is_no_figure() -> None:
    figures = score(questions(MAJOR, MAJOR), answered(None, None))
    assert (figures.score, figures.confidence) == (None, None)


def test_each_figure_comes_with_the_numbers_of_its_rule() -> None:
    figures = score(questions(CRITICAL, MAJOR, MINOR, MINOR), answered(PARTLY, MEETS, NOT, UNKNOWN))
    assert (figures.points, figures.possible) == (3 * 1 + 2 * 2 + 1 * 0, 2 * (3 + 2 + 1))
    assert figures.spread == Spread(meets=1, partly=1, not_met=1, unknown=1)
    assert (figures.spread.judged, figures.spread.answered) == (3, 4)


def test_answers_to_questions_that_are_not_in_the_flow_do_not_count() -> None:
    assert score(questions(MAJOR), {"q0": MEETS, "gone": NOT}).spread == Spread(meets=1)


@given(some_questions, some_standings)
def test_every_figure_lies_between_0_and_1(asked: list[Question], standings: Standings) -> None:
    figures = score(asked, standings)
    assert all(figure is None or 0 <= figure <= 1 for figure in (figures.score, figures.confidence))
    assert (figures.score is None) == (figures.spread.judged < ENOUGH)


@given(some_questions, some_standings)
def test_dont_know_and_does_not_apply_never_change_the_score(asked: list[Question], standings: Standings) -> None:
    def instead(standing: Standing) -> Standings:
        return {id_: given if given in POINTS else standing for id_, given in standings.items()}

    assert score(asked, standings).score == score(asked, instead(UNKNOWN)).score == score(asked, instead(OUT)).score


@given(some_questions, some_standings)
def test_putting_an_answer_right_never_lowers_the_score(asked: list[Question], standings: Standings) -> None:
    before = score(asked, standings).score
    for id_, standing in standings.items():
        after = score(asked, {**standings, id_: MEETS}).score
        if before is not None and standing is not None and standing is not OUT:
            assert after is not None
            assert after >= before


def test_a_responsibility_counts_in_every_principle_it_names_in_the_order_given() -> None:
    asked = [question("q0", CRITICAL, ("transparency", "privacy")), question("q1", MINOR, ("privacy",))]
    by_principle = score_by_principle(("privacy", "complaints", "transparency"), iter(asked), answered(PARTLY, None))
    assert [(it.principle, it.figures.asked, it.figures.spread.partly) for it in by_principle] == [
        ("privacy", 2, 1),
        ("complaints", 0, 0),
        ("transparency", 1, 1),
    ]


def test_a_principle_has_a_score_from_five_judged_answers_on() -> None:
    def figures(number: int) -> PrincipleFigures:
        [only] = score_by_principle(["privacy"], questions(*[MAJOR] * number), answered(*[MEETS] * number))
        return only

    assert figures(4).figures.score is None
    assert figures(5).figures.score == 1.0


@pytest.mark.parametrize(
    ("standings", "expected"),
    [
        ([], None),
        ([None, None], None),
        ([MEETS], MEETS),
        ([MEETS, NOT], NOT),
        ([MEETS, PARTLY], PARTLY),
        ([NOT, MEETS, MEETS], MEETS),
        ([MEETS, MEETS, NOT, NOT], NOT),
        ([PARTLY, MEETS, NOT], PARTLY),
        ([MEETS, UNKNOWN, UNKNOWN, OUT, None], MEETS),
        ([UNKNOWN, OUT, OUT], UNKNOWN),
        ([OUT, None], OUT),
    ],
)
def test_several_people_come_to_the_lower_median_of_those_who_judged(
    standings: list[Standing | None], expected: Standing | None
) -> None:
    assert lower_median(standings) is expected


@given(st.data(), st.lists(st.sampled_from([*Standing, None])))
def test_the_lower_median_is_an_answer_somebody_gave_in_whatever_order_they_come(
    data: st.DataObject, standings: list[Standing | None]
) -> None:
    shuffled = data.draw(st.permutations(standings))
    median = lower_median(standings)
    assert lower_median(shuffled) is median
    assert median in standings or not any(standings)


def test_the_spread_counts_each_standing_and_leaves_out_what_is_not_answered() -> None:
    counted = spread([MEETS, MEETS, PARTLY, NOT, OUT, UNKNOWN, UNKNOWN, None])
    assert counted == Spread(meets=2, partly=1, not_met=1, out=1, unknown=2)
    assert counted.counts == {MEETS: 2, PARTLY: 1, NOT: 1, OUT: 1, UNKNOWN: 2}


def test_a_more_important_question_weighs_more() -> None:
    assert WEIGHTS == {CRITICAL: 3, MAJOR: 2, MINOR: 1}
