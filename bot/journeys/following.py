"""Finding what a round would ask: of each area of a department everything, or what a follow-up has to ask."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from random import Random
from sqlite3 import Connection

from bot.assessment.changes import ChangeKind
from bot.assessment.delta import LONGEST, Delta, Reconsidered, Scope, choose_questions
from bot.assessment.flow import Flow
from bot.assessment.people import Member
from bot.assessment.round import Privacy
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from storage.assessments import StoredAssessment, last_closed_assessments
from storage.reconsidered import reconsidered_of

_AS_BEFORE = (ChangeKind.UNCHANGED, ChangeKind.CARRIED)


@dataclass(frozen=True, kw_only=True)
class Scopes:
    """What could be followed in an institution at a moment, in one reading of the database."""

    hearing: Hearing
    privacy: Privacy
    """That of the round: it may only follow one that was kept in the same way."""
    now: datetime

    @classmethod
    def of(
        cls, connection: Connection, contents: Contents, reader: Member, *, privacy: Privacy, now: datetime
    ) -> Scopes:
        """What could be followed by a round of a member."""
        hearing = Hearing(connection=connection, contents=contents, reader=reader)
        return cls(hearing=hearing, privacy=privacy, now=now)

    def find_scope(self, department: int, area: str) -> Scope:
        """What a round would ask of an area of a department."""
        flow = self.hearing.content.flows[area]
        former = self._closed.get((department, area))
        delta = self._find_delta(flow, former) if former else None
        return Scope(
            department=department,
            area=area,
            everything=len(flow.questions),
            former=former.id if former and delta else None,
            closed_at=former.closed_at if former and delta else None,
            delta=delta,
        )

    def _find_delta(self, flow: Flow, former: StoredAssessment) -> Delta | None:
        if former.privacy is not self.privacy or former.closed_at is None or self.now - former.closed_at > LONGEST:
            return None
        before = self.hearing.hear(former)
        if before is None:
            return None
        return choose_questions(
            flow,
            before,
            closed_at=former.closed_at,
            changed=self._find_changed(flow, former.closed_at),
            reconsidered={
                question: it for (place, question), it in self._reconsidered.items() if place == former.department
            },
            pick=partial(_pick, former.id),
            now=self.now,
        )

    def _find_changed(self, flow: Flow, since: datetime) -> Mapping[str, datetime]:
        """The responsibilities on which a flow relies that stand otherwise since a moment, and when that was found."""
        relied_on = {it.responsibility for question in flow for it in question.relies_on if it.responsibility}
        return _keep_latest(
            (question, moment)
            for (_, area), assessment in self._closed.items()
            if assessment.closed_at and relied_on & self.hearing.content.flows[area].questions.keys()
            for question, moment in self._changed_in(assessment, since).items()
        )

    def _changed_in(self, assessment: StoredAssessment, since: datetime) -> Mapping[str, datetime]:
        """What was answered otherwise in an assessment closed after a moment, or settled after it, and when."""
        key = assessment.id, since
        if key not in self._changed:
            tallies = self.hearing.hear(assessment)
            closed_at = assessment.closed_at
            comparison = self.hearing.compare(assessment) if closed_at and closed_at > since else None
            changes = comparison.changes if comparison else ()
            self._changed[key] = _keep_latest(
                [
                    *((it.question, closed_at) for it in changes if closed_at and it.kind not in _AS_BEFORE),
                    *(
                        (question, tally.settled.at)
                        for question, tally in (tallies.by_question if tallies else {}).items()
                        if tally.settled and tally.settled.at > since
                    ),
                ]
            )
        return self._changed[key]

    @cached_property
    def _reconsidered(self) -> Mapping[tuple[int, str], Reconsidered]:
        return reconsidered_of(self.hearing.connection, self.hearing.reader.institution.id)

    @cached_property
    def _changed(self) -> dict[tuple[int, datetime], Mapping[str, datetime]]:
        """Kept, since the departments of one round ask for the same."""
        return {}

    @cached_property
    def _closed(self) -> dict[tuple[int, str], StoredAssessment]:
        """Of each pair of department and area the assessment closed last."""
        found = last_closed_assessments(self.hearing.connection, self.hearing.reader.institution.id)
        flows = self.hearing.content.flows
        return {(it.department, it.area): it for it in found if it.area in flows}


def _keep_latest(found: Iterable[tuple[str, datetime]]) -> Mapping[str, datetime]:
    """Each responsibility with the last of its moments."""
    return dict(sorted(found, key=lambda it: it[1]))


def _pick(seed: int, questions: Sequence[str], number: int) -> Collection[str]:
    """Pick by chance, but the same whenever it is looked at: nobody can draw until he likes the questions."""
    return Random(seed).sample(questions, number)  # noqa: S311 - it has to be fair, not secret
