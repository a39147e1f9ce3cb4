"""What several people said, as one reader may hear it: every figure over people is made of what passes here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from sqlite3 import Connection

from bot.assessment.findings import Surroundings
from bot.assessment.flow import Content
from bot.assessment.institution import InstitutionReading, Pair, surround, view_institution
from bot.assessment.people import Department, Member, names_by_area
from bot.assessment.run import Place, Run
from bot.assessment.voices import Tallies, Voice, tally, vantage_of
from bot.journeys.contents import Contents
from storage.assessments import (
    StoredAssessment,
    last_closed_assessments,
    open_assessments,
    settled_answers,
)
from storage.institutions import all_departments, departments_of
from storage.people import members_of
from storage.runs import walks_of_assessment


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """One reader's hearing, in one reading of the database."""

    connection: Connection
    contents: Contents
    reader: Member

    def hear(self, assessment: StoredAssessment, *, named: bool = False) -> Tallies | None:
        """What people said in an assessment, with their names if wanted; None where it may not be heard."""
        said = self.listen(assessment)
        if not said:
            return None
        flow = self.contents.pinned(self.connection, assessment.revision).flow
        voices = [
            Voice(
                member=member,
                vantage=vantage_of(self.members[member], assessment.department),
                walk=walk,
                name=self.members[member].person.name if named else None,
            )
            for member, walk in said.items()
        ]
        settled = settled_answers(self.connection, institution=assessment.institution, assessment=assessment.id)
        return tally(flow, voices, settled)

    def listen(self, assessment: StoredAssessment) -> Mapping[int, Run]:
        """The walks that may be heard, by their members.

        While an assessment is open nobody hears others: only whoever is alone in it, and has handed in, hears himself.
        Once it is closed, all that was answered counts, handed in or not.
        """
        walks = walks_of_assessment(self.connection, institution=assessment.institution, assessment=assessment.id)
        said = {member: walk for member, walk in walks.items() if walk.answers}
        return said if assessment.closed or self._is_alone(said) else {}

    def find_pairs(self, *, without: str | None = None) -> tuple[Pair, ...]:
        """Every department with each area that it covers, but for one area, and what is heard of it."""
        heard = self.heard if without is None else self._hear_all(without)
        return tuple(
            Pair(
                department=department.id,
                area=area,
                tallies=heard[department.id, area][1] if (department.id, area) in heard else None,
                open=(department.id, area) in self._open,
            )
            for department in self.departments
            for area in department.areas
            if area != without
        )

    def look_around(self, *, without: str) -> Surroundings:
        """What the reader may know of every area but one."""
        return surround(self.content, self.find_pairs(without=without))

    def read_institution(self) -> InstitutionReading:
        """The institution as the reader may see it."""
        heard = {pair: assessment for pair, (assessment, _) in self.heard.items()}
        return InstitutionReading(
            reader=self.reader,
            view=view_institution(self.content, self.find_pairs()),
            names=names_by_area(self.departments),
            departments=self.departments,
            assessments={pair: assessment.id for pair, assessment in heard.items()},
            as_of=max((it.closed_at for it in heard.values() if it.closed_at), default=None),
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
        found = all_departments(self.connection, self.reader.institution.id, self.reader.person.language)
        return next((it for it in found if it.id == department), None)

    @cached_property
    def members(self) -> dict[int, Member]:
        """The institution's members, those of former days as well."""
        return dict(members_of(self.connection, self.reader.institution.id, removed=True))

    @cached_property
    def heard(self) -> Mapping[tuple[int, str], tuple[StoredAssessment, Tallies]]:
        """Of each pair the assessment closed last, or the open one where the reader is alone in it."""
        return self._hear_all(None)

    def _hear_all(self, without: str | None) -> dict[tuple[int, str], tuple[StoredAssessment, Tallies]]:
        closed = last_closed_assessments(self.connection, self.reader.institution.id)
        heard: dict[tuple[int, str], tuple[StoredAssessment, Tallies]] = {}
        for assessment in (*closed, *self._open.values()):
            tallies = None if assessment.area == without else self.hear(assessment)
            if tallies:
                heard[assessment.department, assessment.area] = (assessment, tallies)
        return heard

    @cached_property
    def _open(self) -> dict[tuple[int, str], StoredAssessment]:
        found = open_assessments(self.connection, self.reader.institution.id)
        return {(assessment.department, assessment.area): assessment for assessment in found}

    def _is_alone(self, said: dict[int, Run]) -> bool:
        own = said.get(self.reader.id)
        return own is not None and len(said) == 1 and own.place is Place.SUBMITTED
