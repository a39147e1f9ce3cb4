import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.changes import Change, ChangeKind, Comparison, Difference, compare
from bot.assessment.flow import Standing
from bot.assessment.scoring import Spread
from bot.assessment.voices import tally

from .small_flows import flows
from .small_institutions import PRINCIPLES, flow, heard, one_says, question, voices

MEETS, PARTLY, NOT, OUT, UNKNOWN = Standing
FIVE = flow(*(question(f"hr-{number}") for number in range(5)))


def compared(before: str | None, after: str | None) -> Comparison:
    asked = flow(question("hr-code"))
    return compare(
        one_says(asked, **({"hr_code": before} if before else {})),
        one_says(asked, **({"hr_code": after} if after else {})),
        principles=PRINCIPLES,
    )


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("not", "partly", ChangeKind.BETTER),
        ("partly", "not", ChangeKind.WORSE),
        ("meets", "partly", ChangeKind.NEW),
        ("meets", "unknown", ChangeKind.NEW),
        ("not", "meets", ChangeKind.GONE),
        ("unknown", "meets", ChangeKind.GONE),
        ("partly", "out", ChangeKind.OTHERWISE),
        ("not", "out", ChangeKind.OTHERWISE),
        ("out", "not", ChangeKind.OTHERWISE),
        ("out", "unknown", ChangeKind.OTHERWISE),
        ("unknown", "not", ChangeKind.OTHERWISE),
        ("partly", "unknown", ChangeKind.OTHERWISE),
        ("out", "meets", ChangeKind.OTHERWISE),
        ("not", "not", ChangeKind.UNCHANGED),
        ("meets", "meets", ChangeKind.UNCHANGED),
        (None, "not", ChangeKind.ONLY_NOW),
        ("not", None, ChangeKind.ONLY_BEFORE),
    ],
)
def test_each_responsibility_says_how_it_changed(before: str | None, after: str | None, kind: ChangeKind) -> None:
    [change] = compared(before, after).changes
    assert change.kind is kind
    assert (change.before, change.after) == (before, after)


def test_what_nobody_ever_answered_is_left_out() -> None:
    assert compared(None, None).changes == ()


def test_a_split_that_is_agreed_on_now_is_a_finding_gone() -> None:
    asked = flow(question("hr-code"))
    before = tally(asked, voices("hr-code", "meets", "meets", "not"), {})
    after = tally(asked, voices("hr-code", "meets", "meets", "meets"), {})
    [gone] = compare(before, after, principles=PRINCIPLES).of(ChangeKind.GONE)
    assert (gone.before, gone.after) == (MEETS, MEETS)


def test_a_renamed_responsibility_is_the_same_and_the_method_is_said_to_have_changed() -> None:
    before = one_says(flow(question("hr-rules"), question("hr-old")), hr_rules="not", hr_old="meets")
    after = one_says(flow(question("hr-code", was=("hr-rules",)), question("hr-new")), hr_code="partly", hr_new="not")
    comparison = compare(before, after, principles=PRINCIPLES)
    assert comparison.changes == (
        Change(question="hr-code", kind=ChangeKind.BETTER, before=NOT, after=PARTLY),
        Change(question="hr-new", kind=ChangeKind.ONLY_NOW, before=None, after=NOT),
        Change(question="hr-old", kind=ChangeKind.ONLY_BEFORE, before=MEETS, after=None),
    )
    assert not comparison.same_method


def test_figures_are_compared_in_all_and_by_principle() -> None:
    before = one_says(FIVE, **{f"hr-{number}": "not" for number in range(5)})
    after = one_says(FIVE, **{"hr-0": "meets", "hr-1": "partly", "hr-2": "not", "hr-3": "not", "hr-4": "not"})
    comparison = compare(before, after, principles=PRINCIPLES)
    assert comparison.overall.score == pytest.approx(0.3)
    assert comparison.principles["privacy"].score == pytest.approx(0.3)
    assert comparison.principles["pricing"].score is None
    assert comparison.same_method


def test_confidence_is_compared_even_where_there_are_too_few_answers_for_a_score() -> None:
    comparison = compared("unknown", "meets")
    assert (comparison.overall.score, comparison.overall.confidence) == (None, 1.0)


def test_where_one_of_both_is_missing_there_is_no_difference() -> None:
    figures = one_says(FIVE).score()
    assert figures.answers == Spread()
    assert Difference(before=None, after=figures).score is None
    assert Difference(before=figures, after=None).confidence is None


def test_the_ways_of_change_are_counted() -> None:
    counts = compared("not", "partly").counts
    assert counts[ChangeKind.BETTER] == 1
    assert sum(counts.values()) == 1


@given(st.data())
def test_compared_with_itself_nothing_changes(data: st.DataObject) -> None:
    asked = data.draw(flows())
    found = tally(asked, data.draw(heard(asked)), {})
    comparison = compare(found, found, principles=PRINCIPLES)
    assert {change.kind for change in comparison.changes} <= {ChangeKind.UNCHANGED}
    assert comparison.same_method
    assert comparison.overall.score in (0, None)


@given(st.data())
def test_every_responsibility_answered_in_either_round_has_one_change(data: st.DataObject) -> None:
    asked = data.draw(flows())
    before, after = (tally(asked, data.draw(heard(asked)), {}) for _ in range(2))
    changes = compare(before, after, principles=PRINCIPLES).changes
    answered = [name for name in asked.questions if before.standings[name] or after.standings[name]]
    assert [change.question for change in changes] == answered
