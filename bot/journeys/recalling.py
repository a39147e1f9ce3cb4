"""What somebody is reminded of in a follow-up: the answers given before, as far as he may know them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.delta import LONGEST, Earlier, find_agreed
from bot.assessment.flow import Flow
from bot.assessment.round import Privacy
from bot.assessment.run import path
from bot.assessment.voices import ids
from bot.journeys.hearing import Hearing
from storage.assessments import StoredAssessment
from storage.runs import run_of_assessment


def recall(hearing: Hearing, assessment: StoredAssessment, question: str) -> Earlier | None:
    """The reader's own earlier answer to a question of a follow-up, or else what his department agreed on.

    In a confidential round only his own. Nobody is reminded of what does not count any more.
    """
    own = recall_own(hearing, assessment).get(question)
    former = hearing.followed_by(assessment)
    if own or former is None or former.closed_at is None or assessment.privacy is Privacy.CONFIDENTIAL:
        return own
    flow, heard = _flow(hearing, assessment), hearing.hear(former)
    tally = heard.carried_to(flow).by_question.get(question) if heard else None
    agreed = find_agreed(flow.questions[question], tally, former.closed_at) if tally else None
    return agreed if agreed and _counts(agreed, assessment) else None


def recall_own(hearing: Hearing, assessment: StoredAssessment) -> Mapping[str, Earlier]:
    """The reader's own earlier answers to the questions of a follow-up, as far as they count still."""
    former = hearing.followed_by(assessment)
    given = _collect(hearing, former) if former else {}
    return {
        question.id: given[known_as]
        for question in _flow(hearing, assessment)
        for known_as in reversed(ids(question))
        if known_as in given and given[known_as].choice in question.scale.by_id and _counts(given[known_as], assessment)
    }


def _collect(hearing: Hearing, assessment: StoredAssessment) -> dict[str, Earlier]:
    """The reader's own answers in a closed assessment and in those that it followed, the newest to each question."""
    former = hearing.followed_by(assessment)
    before = _collect(hearing, former) if former else {}
    own = run_of_assessment(
        hearing.connection, institution=assessment.institution, assessment=assessment.id, member=hearing.reader.id
    )
    if own is None or assessment.closed_at is None:
        return before
    return before | {
        question.id: Earlier(choice=own.walk.answers[question.id], at=assessment.closed_at, is_own=True)
        for question in path(_flow(hearing, assessment), own.walk)
        if question.id in own.walk.answers
    }


def _counts(earlier: Earlier, assessment: StoredAssessment) -> bool:
    """Whether an answer is not too old for an assessment: by its end, or while it is open by its beginning."""
    return (assessment.closed_at or assessment.opened_at) - earlier.at <= LONGEST


def _flow(hearing: Hearing, assessment: StoredAssessment) -> Flow:
    return hearing.contents.pinned(hearing.connection, assessment.revision).flow
