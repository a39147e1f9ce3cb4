"""What one reader may see of rounds: who is asked and how far they are, never what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from sqlite3 import Connection

from bot.assessment.access import may_close, may_direct, may_see_names
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member
from bot.assessment.round import Participation, Round, Stage, join_participations
from bot.assessment.round_reading import RoundDepartment, RoundReading
from bot.journeys.contents import Contents
from bot.journeys.days import day_ended_at
from bot.journeys.participation import read_participation
from bot.journeys.tapper import Tapper
from storage.assessments import StoredAssessment, assessments_of_round
from storage.institutions import all_departments
from storage.people import members_of
from storage.rounds import find_round, stages_of_assessment


@dataclass(frozen=True, kw_only=True)
class Oversight:
    """One reader's oversight, in one reading of the database."""

    connection: Connection
    contents: Contents
    reader: Member

    @classmethod
    def of(cls, connection: Connection, contents: Contents, tapper: Tapper) -> Oversight:
        """The oversight of the member that a tapper is.

        Raises:
            Refused: he is none there.
        """
        reader = tapper.find(connection)
        return cls(connection=connection, contents=contents, reader=reader)

    def find(self, round_: int) -> RoundReading:
        """One round by its id.

        Raises:
            Refused: the reader does not look after it, or there is none.
        """
        stored = find_round(self.connection, institution=self.reader.institution.id, round_=round_)
        reading = self.see(stored) if stored else None
        if reading is None:
            raise Refused("not-yours")
        return reading

    def see(self, round_: Round) -> RoundReading | None:
        """A round as the reader may see it; None where he does not look after it."""
        assessments = assessments_of_round(self.connection, institution=round_.institution, round_=round_.id)
        involved = {assessment.department for assessment in assessments}
        closes = may_close(self.reader, round_, involved, self._answered(round_, assessments))
        seen = {department for department in involved if may_direct(self.reader, department)}
        if closes:
            seen = involved
        if not seen:
            return None
        opener = self.members.get(round_.opened_by or 0)
        return RoundReading(
            reader=self.reader,
            round=round_,
            last_day=day_ended_at(round_.until, self.reader.institution.time_zone) if round_.until else None,
            opened_by=opener.person.name if opener else None,
            departments=tuple(
                self._see_department(round_, department, [it for it in assessments if it.department == department.id])
                for department in self.departments
                if department.id in seen
            ),
            elsewhere=len(involved - seen),
            may_close=closes,
        )

    @cached_property
    def departments(self) -> tuple[Department, ...]:
        """The institution's departments, those of former days as well: a round keeps what it was opened with."""
        return all_departments(self.connection, self.reader.institution.id, self.reader.person.language)

    @cached_property
    def members(self) -> dict[int, Member]:
        """The institution's members of today."""
        return dict(members_of(self.connection, self.reader.institution.id))

    @cached_property
    def official(self) -> list[str]:
        """The areas of the content in force, in its order."""
        return list(self.contents.edition(self.reader.institution.slug).content.flows)

    def _see_department(
        self, round_: Round, department: Department, assessments: Sequence[StoredAssessment]
    ) -> RoundDepartment:
        named = may_see_names(self.reader, round_, department.id)
        by_area = {assessment.area: assessment for assessment in assessments}
        return RoundDepartment(
            department=department,
            assessments={area: by_area[area].id for area in self.official if area in by_area},
            participation=join_participations(self._participation(it, named=named) for it in assessments),
        )

    def _participation(self, assessment: StoredAssessment, *, named: bool) -> Participation:
        return read_participation(self.connection, assessment, self.members, named=named)

    def _answered(self, round_: Round, assessments: Sequence[StoredAssessment]) -> set[int]:
        """Who has begun to answer a look."""
        if not round_.is_look:
            return set()
        return {
            member
            for assessment in assessments
            for member, stage in stages_of_assessment(
                self.connection, institution=round_.institution, assessment=assessment.id
            ).items()
            if stage is not Stage.NOT_BEGUN
        }
