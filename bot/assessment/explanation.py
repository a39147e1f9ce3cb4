"""How a figure came about: which answers count in it and how each was made, and what is left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.assessment.flow import Question, Standing
from bot.assessment.institution import InstitutionView, count_once
from bot.assessment.scoring import FULL_POINTS, POINTS, WEIGHTS, Figures, Spread, score
from bot.assessment.voices import Tallies, Tally, join_answers, join_standings


class MadeBy(StrEnum):
    """The rule that made one standing of several answers."""

    ONE_ANSWER = "one-answer"
    MEDIAN = "median"
    """The lower median of those who judged."""
    SETTLED = "settled"
    DEPARTMENTS = "departments"
    """The lower median of the departments that cover the area."""
    REST = "rest"
    """The one standing of all answers in a confidential round of which no department is told."""


class LeftOut(StrEnum):
    """Why a responsibility is in no score."""

    DOES_NOT_APPLY = "does-not-apply"
    NOT_KNOWN = "not-known"
    NOT_ANSWERED = "not-answered"
    NOT_TOLD = "not-told"
    """Nothing may be told of it: the round is confidential."""
    NOT_ASKED = "not-asked"
    """The assessment was opened before it was in the content."""
    NOT_ASSESSED = "not-assessed"
    """Nothing is known of its area yet."""


_LEFT_OUT: Mapping[Standing | None, LeftOut] = {
    Standing.OUT: LeftOut.DOES_NOT_APPLY,
    Standing.UNKNOWN: LeftOut.NOT_KNOWN,
    None: LeftOut.NOT_ANSWERED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A responsibility that counts in a score, with what it adds."""

    question: str
    standing: Standing
    made_by: MadeBy
    answers: Spread | None
    """None where the round is confidential."""
    weight: int
    points: int
    """Reached, times the weight."""
    possible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Omitted:
    """A responsibility that does not count in a score."""

    question: str
    because: LeftOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that a figure is made of: the sums of what counted give its points and what was possible."""

    figures: Figures
    counted: tuple[Counted, ...]
    left_out: tuple[Omitted, ...]


def explain_figure(view: InstitutionView, *, area: str | None = None, principle: str | None = None) -> Explanation:
    """Explain a figure of the institution view: of a cell, of an area, of a principle, or the overall one."""
    flows = view.content.flows
    questions = (question for name, flow in flows.items() if area in {None, name} for question in flow)
    rest = view.rest if area is None and principle is None else {}
    return _explain(questions, view.tallies, principle, rest)


def explain_department_figure(tallies: Tallies, *, principle: str | None = None) -> Explanation:
    """Explain a figure of a department: of a principle, or the overall one."""
    return _explain(
        tallies.flow, {question: (tally,) for question, tally in tallies.by_question.items()}, principle, {}
    )


def _explain(
    questions: Iterable[Question],
    tallies: Mapping[str, Sequence[Tally]],
    principle: str | None,
    rest: Mapping[str, Standing],
) -> Explanation:
    looked_at = [
        (question, tallies.get(question.id))
        for question in questions
        if principle is None or principle in question.principles
    ]
    parts = [
        _count(question, rest[question.id], MadeBy.REST, None) if question.id in rest else _look(question, found)
        for question, found in looked_at
    ]
    known = {question.id: found for question, found in looked_at if found}
    return Explanation(
        figures=score(
            (question for question, _ in looked_at),
            {**{question: join_standings(found) for question, found in known.items()}, **rest},
            {**{question: join_answers(found) for question, found in known.items()}, **count_once(rest)},
        ),
        counted=tuple(part for part in parts if isinstance(part, Counted)),
        left_out=tuple(part for part in parts if isinstance(part, Omitted)),
    )


def _look(question: Question, tallies: Sequence[Tally] | None) -> Counted | Omitted:
    if tallies is None:
        return Omitted(question=question.id, because=LeftOut.NOT_ASSESSED)
    if not tallies:
        return Omitted(question=question.id, because=LeftOut.NOT_ASKED)
    standing, answers = join_standings(tallies), join_answers(tallies)
    if standing is None and answers.coarse:
        return Omitted(question=question.id, because=LeftOut.NOT_TOLD)
    if standing is None or standing not in POINTS:
        return Omitted(question=question.id, because=_LEFT_OUT[standing])
    return _count(question, standing, _rule(tallies), None if answers.coarse else answers)


def _count(question: Question, standing: Standing, made_by: MadeBy, answers: Spread | None) -> Counted | Omitted:
    if standing not in POINTS:
        return Omitted(question=question.id, because=_LEFT_OUT[standing])
    weight = WEIGHTS[question.importance]
    return Counted(
        question=question.id,
        standing=standing,
        made_by=made_by,
        answers=answers,
        weight=weight,
        points=weight * POINTS[standing],
        possible=weight * FULL_POINTS,
    )


def _rule(tallies: Sequence[Tally]) -> MadeBy:
    if len(tallies) > 1:
        return MadeBy.DEPARTMENTS
    if tallies[0].settled:
        return MadeBy.SETTLED
    return MadeBy.ONE_ANSWER if tallies[0].spread.answered == 1 else MadeBy.MEDIAN
