from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.events import Answered, Asked, Doubled, Dropped, Event, Finished, Reopened, Stale
from bot.assessment.flow import Audience, Flow, Standing
from bot.assessment.inputs import Back, Begin, Choose, FillIn, GoTo, Input, Reopen, Skip, Submit, TakeOver, Undo, Widen
from bot.assessment.run import Change, Place, Run, few_questions, in_scope, path, progress, standings, step

from .small_flows import MEETS, NOT, OUT, PARTLY, SCALE, UNKNOWN, flow, flows, question

Act = Callable[..., Input]
"""An input whose step is still to come: a kind of input, with all but the step filled in."""

EVERYTHING = partial(Begin, everything=True)


def choose(number: int) -> Act:
    return partial(Choose, number=number)


def fill(answers: Mapping[str, str]) -> Act:
    return partial(FillIn, answers=answers)


def take_over(question: str, choice: str) -> Act:
    return partial(TakeOver, question=question, choice=choice)


def go_to(number: int) -> Act:
    return partial(GoTo, number=number)


THREE = flow(question("a"), question("b"), question("c"))
PARENT = flow(question("code"), question("signed", after=("code", "meets partly")), question("tested"))
CHAIN = flow(
    question("code"),
    question("signed", after=("code", "meets partly")),
    question("renewed", after=("signed", "meets")),
    question("tested"),
)


def walk(of: Flow, acts: Sequence[Act], run: Run | None = None) -> tuple[Run, tuple[Event, ...]]:
    """Every act at the step it finds; the events are those of the last one, and every act must be taken."""
    run = run or Run()
    events: tuple[Event, ...] = ()
    for act in acts:
        run, events = step(of, run, act(step=run.step))
        assert not {Stale(), Doubled()} & set(events), f"{act(step=run.step)} was not taken"
    return run, events


def after(of: Flow, *acts: Act, run: Run | None = None) -> Run:
    return walk(of, acts, run)[0]


AT_A = [Begin]
AT_B = [Begin, choose(MEETS)]
IN_REVIEW = [Begin, choose(MEETS), choose(NOT), choose(OUT)]
SKIPPED_ALL = [Begin, Skip, Skip, Skip]
HANDED_IN = [*IN_REVIEW, Submit]


@pytest.mark.parametrize(
    ("before", "act", "place", "at", "events"),
    [
        ([], Begin, Place.QUESTION, "a", [Asked("a")]),
        ([], EVERYTHING, Place.QUESTION, "a", [Asked("a")]),
        (AT_A, choose(MEETS), Place.QUESTION, "b", [Answered("a", None, "meets"), Asked("b")]),
        (AT_A, choose(UNKNOWN), Place.QUESTION, "b", [Answered("a", None, "unknown"), Asked("b")]),
        (AT_A, Skip, Place.QUESTION, "b", [Asked("b")]),
        (AT_A, go_to(2), Place.QUESTION, "c", [Asked("c")]),
        (AT_A, go_to(0), Place.QUESTION, "a", [Asked("a")]),
        (AT_B, Back, Place.QUESTION, "a", [Asked("a")]),
        ([*AT_B, Back], choose(NOT), Place.QUESTION, "b", [Answered("a", "meets", "not"), Asked("b")]),
        ([*AT_B, Back], choose(MEETS), Place.QUESTION, "b", [Asked("b")]),
        ([*AT_A, go_to(2)], choose(MEETS), Place.REVIEW, None, [Answered("c", None, "meets")]),
        ([*AT_A, go_to(2)], Skip, Place.REVIEW, None, []),
        (IN_REVIEW, Back, Place.QUESTION, "c", [Asked("c")]),
        (IN_REVIEW, go_to(1), Place.QUESTION, "b", [Asked("b")]),
        (IN_REVIEW, Submit, Place.SUBMITTED, None, [Finished()]),
        ([*SKIPPED_ALL, go_to(1), choose(MEETS), Skip], Submit, Place.SUBMITTED, None, [Finished()]),
        (HANDED_IN, Reopen, Place.REVIEW, None, [Reopened()]),
    ],
)
def test_an_input_that_fits_moves_the_run(
    before: list[Act], act: Act, place: Place, at: str | None, events: list[Event]
) -> None:
    run = after(THREE, *before)
    moved, happened = step(THREE, run, act(step=run.step))
    assert (moved.place, moved.at, list(happened)) == (place, at, events)
    assert moved.step == run.step + 1


@pytest.mark.parametrize(
    ("before", "acts"),
    [
        ([], [choose(MEETS), Skip, Back, go_to(0), Undo, Widen, Submit, Reopen]),
        (AT_A, [Begin, Back, Undo, Widen, Submit, Reopen, choose(5), choose(-1), go_to(3), go_to(-1)]),
        (AT_B, [Begin, Undo, Widen, Submit, Reopen]),
        (IN_REVIEW, [Begin, choose(MEETS), Skip, Undo, Widen, Reopen, go_to(3)]),
        (SKIPPED_ALL, [Submit]),
        (HANDED_IN, [Begin, choose(MEETS), Skip, Back, go_to(0), Undo, Widen, Submit]),
    ],
)
def test_an_input_that_does_not_fit_changes_nothing(before: list[Act], acts: list[Act]) -> None:
    run = after(THREE, *before)
    for act in acts:
        assert step(THREE, run, act(step=run.step)) == (run, (Stale(),)), act(step=run.step)


@pytest.mark.parametrize("lag", [-1, 1, 2, 100])
def test_an_input_from_another_step_is_stale(lag: int) -> None:
    run = after(THREE, *AT_B)
    assert step(THREE, run, Choose(step=run.step - lag, number=PARTLY)) == (run, (Stale(),))


@pytest.mark.parametrize(
    ("before", "act"), [([], Begin), (AT_A, choose(MEETS)), (AT_A, Skip), (AT_B, Back), (IN_REVIEW, Submit)]
)
def test_a_doubled_tap_changes_nothing_and_says_nothing(before: list[Act], act: Act) -> None:
    run = after(THREE, *before)
    tapped = act(step=run.step)
    once, _ = step(THREE, run, tapped)
    assert step(THREE, once, tapped) == (once, (Doubled(),))


def test_another_button_of_the_same_card_is_no_doubled_tap() -> None:
    run = after(THREE, *AT_B)
    assert step(THREE, run, Choose(step=run.step - 1, number=PARTLY)) == (run, (Stale(),))


def test_a_follow_up_is_asked_when_its_parents_answer_calls_for_it() -> None:
    assert after(PARENT, Begin, choose(PARTLY)).at == "signed"
    assert after(PARENT, Begin, choose(NOT)).at == "tested"


def test_a_follow_up_that_is_not_called_for_cannot_be_opened() -> None:
    run = after(PARENT, Begin, choose(NOT))
    assert step(PARENT, run, GoTo(step=run.step, number=1)) == (run, (Stale(),))


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ([], {"code": None, "signed": None, "renewed": None, "tested": None}),
        ([choose(NOT)], {"code": "not", "signed": "out", "renewed": "out", "tested": None}),
        ([choose(OUT)], {"code": "out", "signed": "out", "renewed": "out", "tested": None}),
        ([choose(UNKNOWN)], {"code": "unknown", "signed": "unknown", "renewed": "unknown", "tested": None}),
        ([choose(MEETS)], {"code": "meets", "signed": None, "renewed": None, "tested": None}),
        ([choose(MEETS), choose(NOT)], {"code": "meets", "signed": "not", "renewed": "out", "tested": None}),
        (
            [choose(MEETS), choose(UNKNOWN)],
            {"code": "meets", "signed": "unknown", "renewed": "unknown", "tested": None},
        ),
        ([choose(MEETS), choose(MEETS)], {"code": "meets", "signed": "meets", "renewed": None, "tested": None}),
    ],
)
def test_a_skipped_follow_up_stands_as_its_parent_says(acts: list[Act], expected: dict[str, str | None]) -> None:
    found = standings(CHAIN, after(CHAIN, Begin, *acts))
    assert found == {name: standing and Standing(standing) for name, standing in expected.items()}


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ([], (0, 4)),
        ([choose(NOT)], (1, 2)),
        ([choose(MEETS)], (1, 4)),
        ([choose(MEETS), choose(NOT)], (2, 3)),
        ([choose(MEETS), choose(MEETS)], (2, 4)),
        ([Skip], (0, 4)),
        ([Skip, choose(MEETS)], (1, 4)),
    ],
)
def test_progress_counts_what_is_asked_and_what_may_still_come(acts: list[Act], expected: tuple[int, int]) -> None:
    assert progress(CHAIN, after(CHAIN, Begin, *acts)) == expected


def test_progress_does_not_count_the_kept_answer_of_a_dropped_follow_up() -> None:
    run = after(PARENT, Begin, choose(MEETS), choose(MEETS), go_to(0), choose(NOT))
    assert run.answers["signed"] == "meets"
    assert progress(PARENT, run) == (1, 2)
    assert standings(PARENT, run)["signed"] is Standing.OUT


def test_changing_a_parent_drops_its_follow_ups_and_says_so() -> None:
    run, events = walk(CHAIN, [Begin, choose(MEETS), choose(MEETS), choose(NOT), go_to(0), choose(NOT)])
    assert events == (Answered("code", "meets", "not"), Dropped("signed"), Dropped("renewed"), Asked("tested"))
    assert run.changed == Change(question="code", before="meets")


def test_an_unanswered_follow_up_is_dropped_in_silence() -> None:
    _, events = walk(PARENT, [Begin, choose(MEETS), Back, choose(NOT)])
    assert events == (Answered("code", "meets", "not"), Asked("tested"))


def test_a_dropped_follow_up_comes_back_with_its_answer() -> None:
    acts = [Begin, choose(MEETS), choose(PARTLY), choose(OUT), go_to(0), choose(NOT), go_to(0), choose(PARTLY)]
    run = after(PARENT, *acts)
    assert run.at == "signed"
    assert standings(PARENT, run)["signed"] is Standing.PARTLY
    assert progress(PARENT, run) == (3, 3)


def test_changing_an_answer_asks_again_only_what_depends_on_it() -> None:
    answered = after(PARENT, Begin, choose(MEETS), choose(MEETS), choose(MEETS))
    assert after(PARENT, go_to(0), choose(PARTLY), run=answered).at == "signed"
    assert after(PARENT, go_to(0), choose(PARTLY), choose(MEETS), run=answered).place is Place.REVIEW
    assert after(PARENT, go_to(2), choose(NOT), run=answered).place is Place.REVIEW


def test_choosing_the_same_answer_again_asks_nothing_again() -> None:
    answered = after(PARENT, Begin, choose(MEETS), choose(MEETS), choose(MEETS))
    run, events = walk(PARENT, [go_to(0), choose(MEETS)], answered)
    assert (run.place, events, run.changed) == (Place.REVIEW, (), None)


def test_after_a_change_the_walk_goes_on_where_it_was() -> None:
    assert after(THREE, Begin, choose(MEETS), choose(MEETS), go_to(0), choose(NOT)).at == "c"


def test_an_undo_brings_the_answer_and_the_follow_up_back() -> None:
    answered = after(PARENT, Begin, choose(MEETS), choose(PARTLY), choose(MEETS))
    changed = after(PARENT, go_to(0), choose(NOT), run=answered)
    undone, events = walk(PARENT, [Undo], changed)
    assert undone.answers == answered.answers
    assert undone.changed is None
    assert events == (Answered("code", "not", "meets"),)
    assert standings(PARENT, undone) == standings(PARENT, answered)


def test_an_undo_that_drops_a_follow_up_again_says_so_and_leaves_its_question() -> None:
    kept = after(PARENT, Begin, choose(MEETS), choose(PARTLY), go_to(0), choose(NOT))
    back = after(PARENT, go_to(0), choose(MEETS), run=kept)
    assert back.at == "signed"
    undone, events = walk(PARENT, [Undo], back)
    assert undone.at == "tested"
    assert events == (Answered("code", "meets", "not"), Dropped("signed"), Asked("tested"))


def test_an_undo_in_the_review_stays_there() -> None:
    changed = after(THREE, *IN_REVIEW, go_to(0), choose(NOT))
    assert changed.place is Place.REVIEW
    undone = after(THREE, Undo, run=changed)
    assert (undone.place, undone.answers["a"]) == (Place.REVIEW, "meets")


def test_an_answer_taken_over_leaves_the_open_question_open() -> None:
    run, events = walk(THREE, [take_over("a", "meets")], after(THREE, Begin, choose(UNKNOWN)))
    assert (run.at, run.answers["a"], run.changed) == ("b", "meets", Change(question="a", before="unknown"))
    assert events == (Answered("a", "unknown", "meets"), Asked("b"))


def test_an_answer_taken_over_on_its_own_question_goes_on() -> None:
    assert after(THREE, Begin, take_over("a", "meets")).at == "b"


def test_an_answer_taken_over_in_the_review_stays_there() -> None:
    run = after(THREE, *IN_REVIEW, take_over("b", "partly"))
    assert (run.place, run.answers["b"]) == (Place.REVIEW, "partly")


def test_an_answer_taken_over_leaves_a_follow_up_that_it_drops() -> None:
    run, events = walk(PARENT, [take_over("code", "not")], after(PARENT, Begin, choose(MEETS)))
    assert (run.at, events) == ("tested", (Answered("code", "meets", "not"), Asked("tested")))


@pytest.mark.parametrize("act", [take_over("signed", "meets"), take_over("code", "maybe"), take_over("none", "meets")])
def test_what_cannot_be_opened_or_chosen_is_not_taken_over(act: Act) -> None:
    run = after(PARENT, Begin, choose(NOT))
    assert step(PARENT, run, act(step=run.step)) == (run, (Stale(),))


@pytest.mark.parametrize("act", [Skip, Back, go_to(0), choose(MEETS)])
def test_only_the_next_input_can_undo_a_change(act: Act) -> None:
    changed = after(THREE, Begin, choose(MEETS), Back, choose(NOT))
    assert changed.changed
    run = after(THREE, act, run=changed)
    assert run.changed is None
    assert step(THREE, run, Undo(step=run.step)) == (run, (Stale(),))


def test_a_first_answer_is_no_change() -> None:
    assert after(THREE, Begin, choose(MEETS)).changed is None


MIXED = flow(question("a"), question("b", audience=Audience.MANAGER), question("c", audience=Audience.FRONTLINE))
NARROW = Run(narrow=True)


def test_frontline_staff_are_not_asked_what_is_for_managers() -> None:
    run = after(MIXED, Begin, choose(MEETS), run=NARROW)
    assert run.at == "c"
    assert list(standings(MIXED, run)) == ["a", "c"]
    assert progress(MIXED, run) == (1, 2)
    assert step(MIXED, run, GoTo(step=run.step, number=1))[1] == (Stale(),)


def test_frontline_staff_may_begin_with_everything() -> None:
    assert after(MIXED, EVERYTHING, choose(MEETS), run=NARROW).at == "b"


def test_widening_in_the_review_asks_the_rest() -> None:
    reviewing = after(MIXED, Begin, choose(MEETS), choose(MEETS), run=NARROW)
    run, events = walk(MIXED, [Widen], reviewing)
    assert (run.at, run.narrow, events) == ("b", False, (Asked("b"),))
    assert progress(MIXED, run) == (2, 3)


def test_where_nothing_is_for_frontline_staff_the_review_comes_at_once() -> None:
    managers = flow(question("a", audience=Audience.MANAGER))
    run = after(managers, Begin, run=NARROW)
    assert (run.place, progress(managers, run)) == (Place.REVIEW, (0, 0))
    for act in (Back, Submit, go_to(0)):
        assert step(managers, run, act(step=run.step)) == (run, (Stale(),))
    assert after(managers, Widen, run=run).at == "a"


@pytest.mark.parametrize(("asked", "few"), [(0, True), (4, True), (5, False)])
def test_few_are_fewer_than_a_score_needs(asked: int, few: bool) -> None:
    questions = [question(f"q{number}") for number in range(asked)]
    of = flow(*questions, question("m", audience=Audience.MANAGER))
    assert few_questions(of, NARROW) is few
    assert not few_questions(of, Run())


def test_an_answer_whose_choice_is_no_longer_there_stands_as_none() -> None:
    run = replace(after(THREE, Begin), answers={"a": "sometimes"})
    assert standings(THREE, run)["a"] is None


PLAIN_ACTS: list[Act] = [Begin, EVERYTHING, Skip, Back, Undo, Widen, Submit, Reopen]
ACTS = st.one_of(
    st.sampled_from(PLAIN_ACTS),
    st.builds(choose, st.integers(-1, 5)),
    st.builds(go_to, st.integers(-1, 7)),
    st.builds(take_over, st.sampled_from(["q0", "q1", "q2", "q5"]), st.sampled_from([*SCALE.by_id, "no"])),
    st.builds(fill, st.dictionaries(st.sampled_from(["q0", "q1", "q2", "q5"]), st.sampled_from([*SCALE.by_id, "no"]))),
)
TAPS = st.lists(st.tuples(ACTS, st.sampled_from([0, 0, 0, 0, 1, 2, -1])), max_size=30)
"""Acts with how many steps the card they are done on lags behind: mostly none."""


@st.composite
def scopes(draw: st.DrawFn, of: Flow) -> frozenset[str] | None:
    """What a follow-up asks of a flow, with every question all that hangs together with it; or None, everything."""
    if draw(st.booleans()):
        return None
    first: dict[str, str] = {}
    for it in of:
        first[it.id] = first[it.condition.question] if it.condition else it.id
    asked = draw(st.sets(st.sampled_from(sorted({*first.values()}))))
    return frozenset(name for name, leader in first.items() if leader in asked)


@st.composite
def flows_with_runs(draw: st.DrawFn) -> tuple[Flow, Run]:
    """A flow and a run that begins there, asked everything or not, of everybody or not."""
    of = draw(flows())
    return of, Run(narrow=draw(st.booleans()), asked=draw(scopes(of)))


@st.composite
def runs(draw: st.DrawFn) -> tuple[Flow, Run]:
    """A flow and a run somewhere in it, wherever random taps have led."""
    of, run = draw(flows_with_runs())
    for act, lag in draw(TAPS):
        run, _ = step(of, run, act(step=run.step - lag))
    return of, run


@given(flows_with_runs(), TAPS)
def test_whatever_is_tapped_the_run_stays_valid(begun: tuple[Flow, Run], taps: list[tuple[Act, int]]) -> None:
    of, run = begun
    for act, lag in taps:
        before = run
        run, events = step(of, before, act(step=before.step - lag))
        is_taken = not {Stale(), Doubled()} & set(events)
        assert run.step == before.step + is_taken
        assert is_taken or run is before
        assert (run.place is Place.QUESTION) == (run.at is not None)
        assert run.at is None or run.at in {it.id for it in path(of, run)}
        assert all(choice in of.questions[name].scale.by_id for name, choice in run.answers.items())
        if run.changed:
            assert run.changed.before != run.answers[run.changed.question]
        assert set(before.answers) <= set(run.answers), "an answer was lost"


@given(runs())
def test_standings_cover_the_scope_and_progress_adds_up(walked: tuple[Flow, Run]) -> None:
    of, run = walked
    found = standings(of, run)
    assert list(found) == [it.id for it in in_scope(of, narrow=run.narrow, asked=run.asked)]
    done, asked = progress(of, run)
    assert 0 <= done <= asked <= len(found)
    is_complete = None not in found.values()
    assert (done == asked) == is_complete


@given(runs())
def test_back_and_forward_leads_to_the_same_place(walked: tuple[Flow, Run]) -> None:
    of, run = walked
    back, events = step(of, run, Back(step=run.step))
    if Stale() in events:
        return
    forward, _ = step(of, back, Skip(step=back.step))
    assert (forward.place, forward.at, forward.answers) == (run.place, run.at, run.answers)


@given(runs())
def test_handing_in_and_taking_back_changes_no_answer(walked: tuple[Flow, Run]) -> None:
    of, run = walked
    submitted, events = step(of, run, Submit(step=run.step))
    if Stale() in events:
        return
    reopened, _ = step(of, submitted, Reopen(step=submitted.step))
    assert (reopened.place, reopened.at, reopened.answers) == (run.place, run.at, run.answers)
    assert standings(of, submitted) == standings(of, run)


@given(runs(), st.integers(0, 4))
def test_an_undo_restores_every_standing(walked: tuple[Flow, Run], number: int) -> None:
    of, run = walked
    changed, events = step(of, run, Choose(step=run.step, number=number))
    if Stale() in events or not changed.changed:
        return
    undone, _ = step(of, changed, Undo(step=changed.step))
    assert undone.answers == run.answers
    assert standings(of, undone) == standings(of, run)


@given(flows_with_runs(), st.data())
def test_answering_whatever_is_asked_ends_in_a_complete_review(begun: tuple[Flow, Run], data: st.DataObject) -> None:
    of, run = begun[0], after(begun[0], Begin, run=begun[1])
    for _ in of.questions:
        if run.place is Place.QUESTION:
            run = after(of, choose(data.draw(st.integers(0, 4))), run=run)
    assert run.place is Place.REVIEW
    assert None not in standings(of, run).values()
