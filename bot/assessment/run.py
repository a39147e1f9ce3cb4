"""One member's walk through a flow: `step` takes a run and one input, and gives the next run and what happened.

Two laws. A run is only ever changed here, by one input at a time. And whatever the input, what comes out is a valid
run: an input that does not fit the place or the step changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.assessment.events import Answered, Asked, Doubled, Dropped, Event, Finished, Reopened, Stale
from bot.assessment.flow import Audience, Flow, Question, Standing
from bot.assessment.inputs import Back, Begin, Choose, FillIn, GoTo, Input, Reopen, Skip, Submit, TakeOver, Undo, Widen

FEW_QUESTIONS = 5
"""Below this many questions for frontline staff, the rest of the flow is offered too: no score is shown under five."""


class Place(StrEnum):
    """Where in its walk a run stands."""

    INTRO = "intro"
    QUESTION = "question"
    REVIEW = "review"
    SUBMITTED = "submitted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The last answer that was changed, kept so that it can be undone by the next input."""

    question: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A walk: the answers given, the place, and a step counted up by every input.

    `answers` also keeps those of follow-ups that no longer hold: they don't count, and come back with their parent.
    `narrow` leaves out what only managers can answer. `asked` is what a follow-up asks, with every question all that
    hangs together with it; None is everything. `last` is the input that led here, to tell a doubled tap.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    place: Place = Place.INTRO
    at: str | None = None
    step: int = 0
    narrow: bool = False
    asked: frozenset[str] | None = None
    changed: Change | None = None
    last: str = ""


def step(flow: Flow, run: Run, given: Input) -> tuple[Run, tuple[Event, ...]]:
    """Take one input; the run comes back unchanged with `Stale` or `Doubled` where the input does not fit."""
    if given.step == run.step - 1 and repr(given) == run.last:
        return run, (Doubled(),)
    moved = _move(flow, run, given) if given.step == run.step else None
    if moved is None:
        return run, (Stale(),)
    after, events = moved
    after = replace(after, step=run.step + 1, last=repr(given))
    if after.place is Place.QUESTION and after.at:
        events = (*events, Asked(after.at))
    return after, events


def _move(  # noqa: C901, PLR0911 - the table of the walk: one line for each place and input
    flow: Flow, run: Run, given: Input
) -> tuple[Run, tuple[Event, ...]] | None:
    match run.place, given:
        case Place.INTRO, Begin():
            begun = replace(run, narrow=run.narrow and not given.everything)
            return _at(begun, _first_open(flow, begun)), ()
        case Place.QUESTION, Choose() if run.at and 0 <= given.number < len(flow.questions[run.at].scale.choices):
            return _choose(flow, run, run.at, flow.questions[run.at].scale.choices[given.number].id)
        case Place.INTRO | Place.QUESTION | Place.REVIEW, FillIn() if _are_choices(flow, run, given.answers):
            return _fill_in(flow, run, given.answers)
        case Place.QUESTION | Place.REVIEW, TakeOver() if _is_choice(flow, run, given.question, given.choice):
            return _take_over(flow, run, given.question, given.choice)
        case Place.QUESTION, Skip():
            return _settled(_at(run, _beside(flow, run, 1))), ()
        case Place.QUESTION | Place.REVIEW, Back():
            before = _beside(flow, run, -1)
            return (_settled(_at(run, before)), ()) if before else None
        case Place.QUESTION | Place.REVIEW, GoTo() if question := _numbered(flow, run, given.number):
            return _settled(_at(run, question)), ()
        case Place.QUESTION | Place.REVIEW, Undo() if run.changed:
            return _undo(flow, run, run.changed)
        case Place.REVIEW, Widen() if run.narrow:
            widened = _settled(replace(run, narrow=False))
            return _at(widened, _first_open(flow, widened)), ()
        case Place.REVIEW, Submit() if any(question.id in run.answers for question in path(flow, run)):
            return _settled(replace(run, place=Place.SUBMITTED)), (Finished(),)
        case Place.SUBMITTED, Reopen():
            return replace(run, place=Place.REVIEW), (Reopened(),)
    return None


def _choose(flow: Flow, run: Run, question: str, choice: str) -> tuple[Run, tuple[Event, ...]]:
    before = run.answers.get(question)
    if before == choice:
        return _settled(_at(run, _next_open(flow, run, question))), ()
    answered = replace(
        run,
        answers={**run.answers, question: choice},
        changed=Change(question=question, before=before) if before else None,
    )
    holding = _ids(path(flow, answered))
    follow_ups = [other.id for other in _follow_ups(flow, question) if other.id in holding] if before else []
    return (
        _at(answered, follow_ups[0] if follow_ups else _next_open(flow, answered, question)),
        (Answered(question, before, choice), *_dropped(flow, run, answered)),
    )


def _fill_in(flow: Flow, run: Run, answers: Mapping[str, str]) -> tuple[Run, tuple[Event, ...]]:
    filled = _settled(replace(run, answers={**run.answers, **answers}))
    answered = (
        Answered(question, run.answers.get(question), answers[question])
        for question in flow.questions
        if question in answers and answers[question] != run.answers.get(question)
    )
    return _at(filled, _first_open(flow, filled)), (*answered, *_dropped(flow, run, filled))


def _are_choices(flow: Flow, run: Run, answers: Mapping[str, str]) -> bool:
    """Whether all these are choices of questions in the run's scope, and there are any."""
    scales = {question.id: question.scale for question in scope_of(flow, run)}
    return bool(answers) and all(name in scales and choice in scales[name].by_id for name, choice in answers.items())


def _is_choice(flow: Flow, run: Run, question: str, choice: str) -> bool:
    """Whether it is a choice of a question that can be opened now."""
    return question in _ids(path(flow, run)) and choice in flow.questions[question].scale.by_id


def _take_over(flow: Flow, run: Run, question: str, choice: str) -> tuple[Run, tuple[Event, ...]]:
    """Answer a question from elsewhere: whoever has another one open stays there, if it still can be opened."""
    if run.at == question:
        return _choose(flow, run, question, choice)
    before = run.answers.get(question)
    if before == choice:
        return _settled(run), ()
    taken = replace(
        run,
        answers={**run.answers, question: choice},
        changed=Change(question=question, before=before) if before else None,
    )
    if taken.at and taken.at not in _ids(path(flow, taken)):
        taken = _at(taken, _next_open(flow, taken, question))
    return taken, (Answered(question, before, choice), *_dropped(flow, run, taken))


def _undo(flow: Flow, run: Run, change: Change) -> tuple[Run, tuple[Event, ...]]:
    undone = _settled(replace(run, answers={**run.answers, change.question: change.before}))
    if undone.at not in _ids(path(flow, undone)):
        undone = _at(undone, _next_open(flow, undone, change.question))
    return undone, (
        Answered(change.question, run.answers[change.question], change.before),
        *_dropped(flow, run, undone),
    )


def _dropped(flow: Flow, before: Run, after: Run) -> tuple[Dropped, ...]:
    """The answered follow-ups that no longer hold."""
    holding = _ids(path(flow, after))
    return tuple(Dropped(lost) for lost in _ids(path(flow, before)) if lost not in holding and lost in before.answers)


def _at(run: Run, question: str | None) -> Run:
    return replace(run, place=Place.QUESTION if question else Place.REVIEW, at=question)


def _settled(run: Run) -> Run:
    return replace(run, changed=None)


def in_scope(flow: Flow, *, narrow: bool, asked: Collection[str] | None = None) -> tuple[Question, ...]:
    """The questions put to a member, in a follow-up only those `asked`; `narrow` leaves out those for managers."""
    return tuple(
        question
        for question in flow
        if not (narrow and question.audience is Audience.MANAGER) and (asked is None or question.id in asked)
    )


def scope_of(flow: Flow, run: Run) -> tuple[Question, ...]:
    """The questions put to a run's member."""
    return in_scope(flow, narrow=run.narrow, asked=run.asked)


def widest_scope(flow: Flow, run: Run) -> tuple[Question, ...]:
    """The same with those for managers."""
    return in_scope(flow, narrow=False, asked=run.asked)


def standings(flow: Flow, run: Run) -> Mapping[str, Standing | None]:
    """What the run says of each responsibility in its scope; None where it is not answered yet.

    A question that its condition skips stands as `OUT`, or as `UNKNOWN` where nobody knows about its parent.
    """
    open_now = _ids(path(flow, run))
    found: dict[str, Standing | None] = {}
    for question in scope_of(flow, run):
        choice = question.scale.by_id.get(run.answers.get(question.id, ""))
        if question.id in open_now:
            found[question.id] = choice.standing if choice else None
        else:
            found[question.id] = _skipped_after(found.get(question.condition.question) if question.condition else None)
    return found


def _skipped_after(parent: Standing | None) -> Standing | None:
    if parent is None:
        return None
    return Standing.UNKNOWN if parent is Standing.UNKNOWN else Standing.OUT


def path(flow: Flow, run: Run) -> tuple[Question, ...]:
    """The questions that can be opened now, in order: a follow-up only once its parent's answer calls for it."""
    return tuple(_walk(flow, run))


def _walk(flow: Flow, run: Run) -> Iterator[Question]:
    open_now: set[str] = set()
    for question in scope_of(flow, run):
        condition = question.condition
        if condition is None or (
            condition.question in open_now and run.answers.get(condition.question) in condition.choices
        ):
            open_now.add(question.id)
            yield question


def progress(flow: Flow, run: Run) -> tuple[int, int]:
    """How many questions are answered, of how many: those on the path, and follow-ups that may still come."""
    open_now = _ids(path(flow, run))
    found = standings(flow, run)
    asked = [name for name, standing in found.items() if name in open_now or standing is None]
    return sum(name in run.answers for name in open_now), len(asked)


def few_questions(flow: Flow, run: Run) -> bool:
    """Whether a frontline member is asked so little here that the rest should be offered.

    A follow-up means to ask little: there, only where it is nothing.
    """
    return run.narrow and len(scope_of(flow, run)) < (FEW_QUESTIONS if run.asked is None else 1)


def _ids(questions: tuple[Question, ...]) -> list[str]:
    return [question.id for question in questions]


def _numbered(flow: Flow, run: Run, number: int) -> str | None:
    """The question at a place in the flow, if it can be opened now."""
    names = list(flow.questions)
    return names[number] if 0 <= number < len(names) and names[number] in _ids(path(flow, run)) else None


def _follow_ups(flow: Flow, parent: str) -> list[Question]:
    return [question for question in flow if question.condition and question.condition.question == parent]


def _beside(flow: Flow, run: Run, distance: int) -> str | None:
    """The question before or after on the path; the review stands behind the last one."""
    names = _ids(path(flow, run))
    here = names.index(run.at) if run.at in names else len(names)
    there = here + distance
    return names[there] if 0 <= there < len(names) else None


def _first_open(flow: Flow, run: Run) -> str | None:
    return next((name for name in _ids(path(flow, run)) if name not in run.answers), None)


def _next_open(flow: Flow, run: Run, after: str) -> str | None:
    names = _ids(path(flow, run))
    return next((name for name in names[names.index(after) + 1 :] if name not in run.answers), None)
