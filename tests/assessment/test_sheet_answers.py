import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.errors import Refused
from bot.assessment.events import Answered, Asked, Doubled, Dropped, Event, Stale
from bot.assessment.flow import Audience, Choice, Flow, Scale
from bot.assessment.inputs import Begin, Choose, FillIn, GoTo
from bot.assessment.notes import ATTACHMENT_LIMIT, NOTE_LIMIT, Attachments, Evidence, Note
from bot.assessment.revision import Revision
from bot.assessment.run import Place, Run, path, progress, standings, step
from bot.assessment.sheet import (
    Comparison,
    Fill,
    FilledRow,
    FilledSheet,
    Filling,
    Line,
    SheetHeader,
    SheetProblem,
    compare,
    refuse_foreign,
    take_over,
)
from tests.assessment.small_flows import SCALE, flow, flows, question

FLOW = flow(question("a"), question("b", after=("a", "meets partly")), question("c"))
HEADER = SheetHeader(
    institution=1,
    department=2,
    area="hr",
    run=3,
    revision="",
    language="en",
    made_at=datetime(2026, 11, 24, tzinfo=UTC),
)


def by_id(scale: Scale, text: str) -> Choice | None:
    return scale.by_id.get(text)


def sheet(
    asked: Flow, *rows: tuple[str, str] | tuple[str, str, str], problems: tuple[SheetProblem, ...] = ()
) -> FilledSheet:
    return FilledSheet(
        header=dataclasses.replace(HEADER, revision=Revision(flow=asked, words={}).digest),
        rows=tuple(
            FilledRow(row=number, question=question, answer=answer, note="".join(note))
            for number, (question, answer, *note) in enumerate(rows, start=4)
        ),
        problems=problems,
    )


def compared(
    walk: Run,
    *rows: tuple[str, str] | tuple[str, str, str],
    asked: Flow = FLOW,
    held: dict[str, Attachments] | None = None,
    problems: tuple[SheetProblem, ...] = (),
) -> Comparison:
    filled = sheet(asked, *rows, problems=problems)
    return compare(Revision(flow=asked, words={}), walk, held or {}, filled, read_choice=by_id)


def fill_in(asked: Flow, walk: Run, comparison: Comparison, fill: Fill) -> tuple[Run, tuple[Event, ...]]:
    """What a run comes to by what is taken from a sheet."""
    filling = take_over(comparison, fill)
    return step(asked, walk, FillIn(step=walk.step, answers=filling.answers)) if filling.answers else (walk, ())


def noted(*texts: str) -> Attachments:
    return Attachments(notes=tuple(Note(message=number, text=text) for number, text in enumerate(texts)))


def lines(*found: Line) -> list[tuple[str, str | None, str | None]]:
    return [(line.question, line.stored, line.choice) for line in found]


def problems(comparison: Comparison) -> list[tuple[int, str]]:
    return [(problem.row, problem.message) for problem in comparison.problems]


def test_answers_are_new_the_same_or_conflicting() -> None:
    found = compared(Run(answers={"b": "not", "c": "meets"}), ("a", "meets"), ("b", "not"), ("c", "partly"))
    assert lines(*found.new) == [("a", None, "meets")]
    assert lines(*found.same) == [("b", "not", "not")]
    assert lines(*found.conflicting) == [("c", "meets", "partly")]
    assert (found.problems, found.unknown, found.other_revision) == ((), (), False)


def test_a_row_without_an_answer_takes_nothing_away() -> None:
    walk = Run(answers={"a": "meets"}, place=Place.QUESTION, at="b")
    found = compared(walk, ("a", "", "See the rules."))
    assert (found.new, found.same, found.conflicting) == ((), (), ())
    assert [(line.question, line.note) for line in found.noted] == [("a", "See the rules.")]
    assert take_over(found, Fill.OVERRIDE) == Filling(answers={}, notes={"a": "See the rules."})


def test_blanks_only_leaves_what_differs_with_its_note() -> None:
    walk = Run(answers={"c": "meets"}, place=Place.QUESTION, at="a")
    found = compared(walk, ("a", "not", "new"), ("c", "partly", "other"))
    assert take_over(found, Fill.BLANKS_ONLY) == Filling(answers={"a": "not"}, notes={"a": "new"})
    filled, happened = fill_in(FLOW, walk, found, Fill.BLANKS_ONLY)
    assert filled.answers == {"a": "not", "c": "meets"}
    assert happened == (Answered("a", None, "not"),)


def test_override_takes_all_in_one_step_and_tells_what_it_changed() -> None:
    walk = Run(answers={"a": "meets", "b": "partly"}, place=Place.QUESTION, at="c", step=8, last="x")
    found = compared(walk, ("c", "meets"), ("a", "not", "why"))
    filled, happened = fill_in(FLOW, walk, found, Fill.OVERRIDE)
    assert dataclasses.replace(filled, last="") == Run(
        answers={"a": "not", "b": "partly", "c": "meets"}, place=Place.REVIEW, step=9
    )
    assert happened == (Answered("a", "meets", "not"), Answered("c", None, "meets"), Dropped("b"))
    assert take_over(found, Fill.OVERRIDE).notes == {"a": "why"}


def test_an_answer_to_a_follow_up_that_does_not_hold_is_kept_and_does_not_count() -> None:
    found = compared(Run(), ("a", "not"), ("b", "meets"))
    walk, _ = fill_in(FLOW, Run(), found, Fill.BLANKS_ONLY)
    assert walk.answers == {"a": "not", "b": "meets"}
    assert [each.id for each in path(FLOW, walk)] == ["a", "c"]
    assert progress(FLOW, walk) == (1, 2)
    assert (walk.place, walk.at) == (Place.QUESTION, "c")


def test_the_run_goes_on_at_the_first_question_left_open() -> None:
    filled, happened = fill_in(FLOW, Run(), compared(Run(), ("a", "meets")), Fill.BLANKS_ONLY)
    assert (filled.place, filled.at) == (Place.QUESTION, "b")
    assert happened[-1] == Asked("b")


def test_sent_a_second_time_a_sheet_changes_nothing() -> None:
    rows = ("a", "not", "why"), ("c", "meets")
    walk, _ = fill_in(FLOW, Run(), compared(Run(), *rows), Fill.OVERRIDE)
    again = compared(walk, *rows, held={"a": noted("why")})
    assert lines(*again.same) == [("a", "not", "not"), ("c", "meets", "meets")]
    assert not take_over(again, Fill.OVERRIDE)
    assert not again.can_be_taken


def test_an_answer_that_is_no_choice_is_named_by_its_row() -> None:
    found = compared(Run(), ("a", "maybe " * 20), ("c", "meets"))
    assert problems(found) == [(4, "sheet-row-answer")]
    assert found.problems[0].arguments == {"answer": ("maybe " * 20)[:40]}


@pytest.mark.parametrize(("held", "room"), [("", NOTE_LIMIT), ("x" * 1_500, 500)])
def test_a_note_for_which_there_is_no_room_is_named_by_its_row(held: str, room: int) -> None:
    notes = {"a": noted(held)}
    assert problems(compared(Run(), ("a", "", "y" * room), held=notes)) == []
    found = compared(Run(), ("a", "", "y" * 10_000), held=notes)
    assert problems(found) == [(4, "sheet-row-note")]
    assert found.problems[0].arguments == {"length": 10_000, "room": room}


def test_a_note_to_a_question_that_holds_as_much_as_it_can_is_named_by_its_row() -> None:
    files = tuple(Evidence(message=number, file_id="", photo=True) for number in range(ATTACHMENT_LIMIT))
    assert problems(compared(Run(), ("a", "", "y"), held={"a": Attachments(evidence=files[1:])})) == []
    assert problems(compared(Run(), ("a", "", "y"), held={"a": Attachments(evidence=files)})) == [(4, "sheet-row-full")]
    assert problems(compared(Run(), ("a", "not"), held={"a": Attachments(evidence=files)})) == []


def test_a_question_that_stands_twice_is_named_by_both_rows() -> None:
    found = compared(Run(), ("a", "meets"), ("c", "not"), ("a", "meets"))
    assert problems(found) == [(6, "sheet-row-twice")]
    assert found.problems[0].arguments == {"first": 4}


def test_a_sheet_with_problems_changes_nothing_at_all() -> None:
    formula = SheetProblem(row=9, message="sheet-row-formula")
    found = compared(Run(), ("a", "meets"), ("c", "?"), problems=(formula,))
    assert problems(found) == [(5, "sheet-row-answer"), (9, "sheet-row-formula")]
    with pytest.raises(Refused, match="sheet-problems"):
        take_over(found, Fill.OVERRIDE)
    assert not found.can_be_taken


def test_an_older_sheet_says_so_and_its_rows_are_found_by_former_ids() -> None:
    renamed = flow(dataclasses.replace(question("new"), was=("old", "older")), question("c"))
    walk = Run(answers={"new": "meets"})
    filled = sheet(FLOW, ("older", "not"), ("c", "partly"), ("gone", "meets"))
    found = compare(Revision(flow=renamed, words={}), walk, {}, filled, read_choice=by_id)
    assert found.other_revision
    assert lines(*found.conflicting) == [("new", "meets", "not")]
    assert lines(*found.new) == [("c", None, "partly")]
    assert [row.question for row in found.unknown] == ["gone"]


def test_questions_for_managers_are_unknown_to_front_line_staff() -> None:
    asked = flow(question("a"), question("m", audience=Audience.MANAGER))
    found = compared(Run(narrow=True), ("a", "meets"), ("m", "meets"), asked=asked)
    assert [row.question for row in found.unknown] == ["m"]
    assert take_over(found, Fill.OVERRIDE).answers == {"a": "meets"}


def test_answers_that_are_handed_in_take_no_sheet() -> None:
    with pytest.raises(Refused, match="sheet-handed-in"):
        compared(Run(answers={"a": "not"}, place=Place.SUBMITTED), ("c", "meets"))


@pytest.mark.parametrize(
    ("institution", "place", "message"),
    [
        (9, (2, "hr"), "sheet-other-institution"),
        (1, None, "sheet-other-run"),
        (1, (9, "hr"), "sheet-other-department"),
        (1, (2, "it"), "sheet-other-department"),
    ],
)
def test_a_sheet_made_for_another_place_is_refused_and_says_which(
    institution: int, place: tuple[int, str] | None, message: str
) -> None:
    with pytest.raises(Refused, match=message):
        refuse_foreign(HEADER, institution=institution, place=place)


def test_a_sheet_made_for_this_run_is_welcome() -> None:
    refuse_foreign(HEADER, institution=1, place=(2, "hr"))


@pytest.mark.parametrize(
    "answers",
    [{}, {"gone": "meets"}, {"a": "sometimes"}, {"a": "meets", "m": "meets"}],
    ids=["none", "no question of the flow", "no choice of the scale", "a question for managers"],
)
def test_what_a_run_cannot_be_asked_is_not_filled_in(answers: dict[str, str]) -> None:
    asked = flow(question("a"), question("m", audience=Audience.MANAGER))
    walk = Run(narrow=True)
    assert step(asked, walk, FillIn(step=0, answers=answers)) == (walk, (Stale(),))


def test_a_sheet_put_beside_an_earlier_step_is_not_filled_in() -> None:
    walk, _ = step(FLOW, Run(), Begin(step=0))
    assert step(FLOW, walk, FillIn(step=0, answers={"a": "meets"})) == (walk, (Stale(),))


def test_the_same_filling_once_more_changes_nothing() -> None:
    given = FillIn(step=0, answers={"a": "meets"})
    walk, _ = step(FLOW, Run(), given)
    assert step(FLOW, walk, given) == (walk, (Doubled(),))


@given(asked=flows(), data=st.data())
def test_a_filled_sheet_comes_to_the_same_as_its_answers_given_one_by_one(asked: Flow, data: st.DataObject) -> None:
    walk = Run(narrow=data.draw(st.booleans()))
    chosen = data.draw(st.dictionaries(st.sampled_from(list(asked.questions)), st.sampled_from(list(SCALE.by_id))))
    found = compared(walk, *chosen.items(), asked=asked)
    filled, _ = fill_in(asked, walk, found, Fill.OVERRIDE)
    stepped, _ = step(asked, walk, Begin(step=0))
    for number, name in enumerate(asked.questions):
        if name in chosen and name in {each.id for each in path(asked, stepped)}:
            stepped, _ = step(asked, stepped, GoTo(step=stepped.step, number=number))
            stepped, _ = step(asked, stepped, Choose(step=stepped.step, number=list(SCALE.by_id).index(chosen[name])))
    assert standings(asked, filled) == standings(asked, stepped)
    assert path(asked, filled) == path(asked, stepped)
    assert filled.at is None or filled.at in {each.id for each in path(asked, filled)} - filled.answers.keys()


@given(asked=flows(), data=st.data())
def test_blanks_only_never_changes_an_answer(asked: Flow, data: st.DataObject) -> None:
    answers = st.dictionaries(st.sampled_from(list(asked.questions)), st.sampled_from(list(SCALE.by_id)))
    walk = Run(answers=data.draw(answers), place=Place.REVIEW)
    found = compared(walk, *data.draw(answers).items(), asked=asked)
    filled, happened = fill_in(asked, walk, found, Fill.BLANKS_ONLY)
    assert filled.answers.items() >= walk.answers.items()
    assert all(
        isinstance(event, Asked) or (isinstance(event, Answered) and not event.before) or isinstance(event, Dropped)
        for event in happened
    )
