"""What several people said, as one reader may hear it: every figure over people is made of what passes here.

What a follow-up did not ask is carried over here from the assessment that it follows, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from sqlite3 import Connection

from bot.assessment.bearers import Bearers, know_bearers
from bot.assessment.changes import Comparison, compare
from bot.assessment.confidentiality import Disclosure, Group, may_compare
from bot.assessment.delta import carry_over
from bot.assessment.flow import Content, Flow, Standing
from bot.assessment.institution import InstitutionReading, Pair, surround, view_institution
from bot.assessment.people import Department, Member, names_by_area
from bot.assessment.round import Privacy
from bot.assessment.run import Place, Run
from bot.assessment.surroundings import Surroundings
from bot.assessment.voices import Settled, Tallies, tally, vantage_of
from bot.journeys.contents import Contents
from bot.journeys.listening import listen
from storage.assessments import (
    StoredAssessment,
    assessment_before,
    find_assessment,
    last_closed_assessments,
    open_assessments,
    settled_answers,
)
from storage.disclosures import find_disclosure
from storage.institutions import all_departments, departments_of, find_department
from storage.people import members_of
from storage.rounds import find_round
from storage.runs import answers_by_member, walks_of_assessment
from storage.structure import assignments_of, responsible_people

_NOTHING = Disclosure(groups=(), rest=None)


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """One reader's hearing, in one reading of the database."""

    connection: Connection
    contents: Contents
    reader: Member

    def hear(self, assessment: StoredAssessment, *, named: bool = False) -> Tallies | None:
        """What people said in an assessment, with their names if wanted; None where it may not be heard.

        While it is open nobody hears others: only whoever is alone in a named one, and has handed in, hears himself.
        Once it is closed, all that was answered counts, handed in or not. Of a confidential one, what was decided at
        its end is told of the department alone, and nothing else. In a follow-up, what nothing was said of stands as it
        did before.
        """
        is_confidential = assessment.privacy is Privacy.CONFIDENTIAL
        said = self._hear_told(assessment) if is_confidential else self._hear_named(assessment, named=named)
        former = said and self.followed_by(assessment)
        before = former and self.hear(former, named=named)
        if not (said and former and former.closed_at and before):
            return said
        return carry_over(said, before, closed_at=former.closed_at, until=assessment.closed_at or assessment.opened_at)

    def compare(self, after: StoredAssessment) -> Comparison | None:
        """How it stands otherwise than in the assessment before; None where these may not be heard or compared."""
        before = self.find_comparable(after)
        then, now = before and self.hear(before), self.hear(after)
        return compare(then, now, principles=self.content.principles) if then and now else None

    def find_comparable(self, after: StoredAssessment) -> StoredAssessment | None:
        """The assessment before one, if the two may be held against each other."""
        before = assessment_before(self.connection, after)
        if before is None:
            return None
        then, now = (find_round(self.connection, institution=it.institution, round_=it.round) for it in (before, after))
        return before if then and now and may_compare(then, now) else None

    def _hear_told(self, assessment: StoredAssessment) -> Tallies | None:
        """What was decided at the end of a confidential one to tell of the department alone."""
        group = self._group_of(assessment)
        if group is None or group.is_pooled:
            return None
        return group.count(self._flow(assessment), self._settled(assessment))

    def _hear_named(self, assessment: StoredAssessment, *, named: bool) -> Tallies | None:
        if not assessment.closed and not self._is_alone(assessment):
            return None
        answers, settled = self._answers(assessment), self._settled(assessment)
        if not answers:
            return None
        if named or not assessment.closed:
            return self._count(assessment, settled, named=named)
        vantages = [(it, vantage_of(self.members[it], assessment.department), answers[it]) for it in answers]
        made_of = (tuple(vantages), frozenset(settled.items()))
        return self.contents.counts.find(assessment.id, made_of, lambda: self._count(assessment, settled))

    def listen(self, assessment: StoredAssessment) -> Mapping[int, Run]:
        """The walks that may be heard one by one, by their members: none of a confidential round."""
        if assessment.privacy is Privacy.CONFIDENTIAL or not (assessment.closed or self._is_alone(assessment)):
            return {}
        return {member: walk for member, walk in self._walks(assessment).items() if walk.answers}

    def followed_by(self, assessment: StoredAssessment) -> StoredAssessment | None:
        """The assessment, closed before, that one follows."""
        if assessment.follow_up is None:
            return None
        return find_assessment(self.connection, institution=assessment.institution, assessment=assessment.follow_up.of)

    def find_pairs(self, *, without: str | None = None) -> tuple[Pair, ...]:
        """Every department with each area that it covers, but for one area, and what is heard of it."""
        return tuple(
            self._see(department.id, area)
            for department in self.departments
            for area in department.areas
            if area != without
        )

    def look_around(self, *, without: str) -> Surroundings:
        """What the reader may know of every area but one."""
        covered = {area for department in self.departments for area in department.areas}
        absent = frozenset(self.content.flows) - covered
        return surround(self.content, self.find_pairs(without=without), absent=absent)

    def read_institution(self) -> InstitutionReading:
        """The institution as the reader may see it."""
        known = {**self.withheld, **{pair: assessment for pair, (assessment, _) in self.heard.items()}}
        return InstitutionReading(
            reader=self.reader,
            view=view_institution(self.content, self.find_pairs(), rest=self._rest),
            names=names_by_area(self.departments),
            departments=self.departments,
            assessments={pair: assessment.id for pair, assessment in known.items()},
            bearers=self.bearers,
            as_of=max((it.closed_at for it in known.values() if it.closed_at), default=None),
        )

    @property
    def content(self) -> Content:
        """What is asked in the institution now."""
        return self.contents.edition(self.reader.institution.slug).content

    @cached_property
    def departments(self) -> tuple[Department, ...]:
        """The institution's departments."""
        return departments_of(self.connection, self.reader.institution.id, self.reader.person.language)

    def find_department(self, department: int) -> Department | None:
        """A department by its id, also one of former days: what it was asked stays readable."""
        return find_department(
            self.connection,
            institution=self.reader.institution.id,
            department=department,
            language=self.reader.person.language,
        )

    @cached_property
    def bearers(self) -> Bearers:
        """Who sees to what, as the reader may know."""
        institution = self.reader.institution.id
        named = all_departments(self.connection, institution, self.reader.person.language)
        return know_bearers(
            self.reader,
            (it for it in named if not it.archived),
            members_of(self.connection, institution),
            responsible=responsible_people(self.connection, institution),
            assignments=assignments_of(self.connection, institution),
        )

    @cached_property
    def members(self) -> dict[int, Member]:
        """The institution's members, those of former days as well."""
        return dict(members_of(self.connection, self.reader.institution.id, removed=True))

    @cached_property
    def heard(self) -> Mapping[tuple[int, str], tuple[StoredAssessment, Tallies]]:
        """Of each pair the assessment closed last, or the open one where the reader is alone in it."""
        return {
            pair: (assessment, tallies)
            for pair, assessment in (*self._closed.items(), *self._open.items())
            if (tallies := self.hear(assessment))
        }

    def _see(self, department: int, area: str) -> Pair:
        pair = (department, area)
        _, own = self.heard.get(pair, (None, None))
        group, of_several = self._pooled.get(pair, (None, None))
        return Pair(
            department=department,
            area=area,
            tallies=own or of_several,
            open=pair in self._open,
            together=group.departments if group else (),
            withheld=pair in self.withheld,
        )

    @cached_property
    def withheld(self) -> Mapping[tuple[int, str], StoredAssessment]:
        """The pairs in which people answered and of which nothing may be told alone."""
        return {
            pair: assessment
            for pair, assessment in self._closed.items()
            if assessment.privacy is Privacy.CONFIDENTIAL and pair not in self.heard
        }

    @cached_property
    def _pooled(self) -> Mapping[tuple[int, str], tuple[Group, Tallies]]:
        """What is told of several small departments together, at the first of them that covers the area still."""
        found: dict[tuple[int, tuple[int, ...], str], tuple[tuple[int, str], Group, StoredAssessment]] = {}
        for pair, assessment in self.withheld.items():
            if group := self._group_of(assessment):
                found.setdefault((assessment.round, group.departments, group.area), (pair, group, assessment))
        return {pair: (group, group.count(self._flow(assessment), {})) for pair, group, assessment in found.values()}

    @cached_property
    def _rest(self) -> Mapping[str, Standing]:
        """How responsibilities stand of which no department is told, as the newest of the rounds seen says."""
        closed = {(it.closed_at, it.round) for it in self._closed.values() if it.privacy is Privacy.CONFIDENTIAL}
        rests = [self._disclosure_of(round_).rest for _, round_ in sorted(closed)]
        return {question: standing for rest in rests if rest for question, standing in rest.standings.items()}

    def _group_of(self, assessment: StoredAssessment) -> Group | None:
        return self._disclosure_of(assessment.round).group_of(assessment.department, assessment.area)

    def _disclosure_of(self, round_: int) -> Disclosure:
        """What a confidential round tells: nothing while it is open."""
        if round_ not in self._disclosures:
            found = find_disclosure(self.connection, institution=self.reader.institution.id, round_=round_)
            self._disclosures[round_] = found or _NOTHING
        return self._disclosures[round_]

    @cached_property
    def _disclosures(self) -> dict[int, Disclosure]:
        return {}

    @cached_property
    def _closed(self) -> Mapping[tuple[int, str], StoredAssessment]:
        found = last_closed_assessments(self.connection, self.reader.institution.id)
        return {(assessment.department, assessment.area): assessment for assessment in found}

    @cached_property
    def _open(self) -> Mapping[tuple[int, str], StoredAssessment]:
        found = open_assessments(self.connection, self.reader.institution.id)
        return {(assessment.department, assessment.area): assessment for assessment in found}

    def _count(self, assessment: StoredAssessment, settled: Mapping[str, Settled], *, named: bool = False) -> Tallies:
        voices = listen(self.connection, assessment, self.members, named=named)
        return tally(self._flow(assessment), voices, settled)

    def _flow(self, assessment: StoredAssessment) -> Flow:
        return self.contents.pinned(self.connection, assessment.revision).flow

    def _settled(self, assessment: StoredAssessment) -> Mapping[str, Settled]:
        return settled_answers(self.connection, institution=assessment.institution, assessment=assessment.id)

    def _answers(self, assessment: StoredAssessment) -> Mapping[int, int]:
        return answers_by_member(self.connection, institution=assessment.institution, assessment=assessment.id)

    def _walks(self, assessment: StoredAssessment) -> Mapping[int, Run]:
        return walks_of_assessment(self.connection, institution=assessment.institution, assessment=assessment.id)

    def _is_alone(self, assessment: StoredAssessment) -> bool:
        is_only_one = self._answers(assessment).keys() == {self.reader.id}
        return is_only_one and self._walks(assessment)[self.reader.id].place is Place.SUBMITTED
