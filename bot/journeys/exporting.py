"""Exporting: where each responsibility stands, and the answers one by one, as far as the reader may hear them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from sqlite3 import Connection

from bot.assessment.access import may_direct, may_see_department, may_see_names
from bot.assessment.confidentiality import may_show_notes
from bot.assessment.errors import Refused
from bot.assessment.export import DepartmentName, Export, ExportRow, GivenAnswer, ReadableRow
from bot.assessment.people import Department, names_by_area
from bot.assessment.revision import Revision
from bot.assessment.round import Round
from bot.assessment.run import Run, path
from bot.assessment.scoring import Spread
from bot.assessment.voices import Agreement, Settled, Tallies
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.hearing import Hearing
from bot.journeys.tapper import find_leader
from storage.assessments import StoredAssessment, find_assessment
from storage.database import Database
from storage.notes import notes_of_assessment
from storage.people import find_member
from storage.rounds import find_round
from storage.runs import answers_of_assessment


async def read_department_export(
    database: Database, contents: Contents, *, telegram_id: int, institution: int, assessment: int
) -> Export:
    """An assessment to take away.

    Raises:
        Refused: the reader may not see the department, there is no such assessment, or it may not be heard yet.
    """

    def unit(connection: Connection) -> Export:
        member = find_member(connection, institution=institution, telegram_id=telegram_id)
        found = find_assessment(connection, institution=institution, assessment=assessment)
        if member is None or found is None or not may_see_department(member, found.department):
            raise Refused("not-yours")
        return export_department(Hearing(connection=connection, contents=contents, reader=member), found)

    return await database.read(unit)


async def read_institution_export(
    database: Database, contents: Contents, *, telegram_id: int, institution: int
) -> Export:
    """An institution to take away: of each department and area what the view of the institution is made of.

    Raises:
        Refused: the person is no member there, or doesn't lead it.
    """

    def unit(connection: Connection) -> Export:
        member = find_leader(connection, institution=institution, telegram_id=telegram_id)
        return export_institution(Hearing(connection=connection, contents=contents, reader=member))

    return await database.read(unit)


def export_department(hearing: Hearing, assessment: StoredAssessment) -> Export:
    """An assessment whose department the reader may see.

    Raises:
        Refused: it may not be heard yet, or there is no such department.
    """
    department = hearing.find_department(assessment.department)
    if department is None:
        raise Refused("not-yours")
    tallies = hearing.hear(assessment)
    if tallies is None:
        raise Refused("export-not-yet")
    part = _Part(hearing=hearing, department=department, assessment=assessment, tallies=tallies)
    return Export(reader=hearing.reader, readable=tuple(part.sum_up()), answers=tuple(part.list_answers()))


def export_institution(hearing: Hearing) -> Export:
    """Each department of the institution with each area that it covers; what is not heard of is left open."""
    revisions = hearing.contents.edition(hearing.reader.institution.slug).revisions
    readable: list[ReadableRow] = []
    answers: list[ExportRow] = []
    for department in hearing.departments:
        for area in (area for area in revisions if area in department.areas):
            if heard := hearing.heard.get((department.id, area)):
                assessment, tallies = heard
                part = _Part(hearing=hearing, department=department, assessment=assessment, tallies=tallies)
                readable += part.sum_up()
                answers += part.list_answers()
            else:
                untold = Agreement.SILENT if (department.id, area) in hearing.withheld else None
                readable += _leave_open(hearing, department, revisions[area], agreement=untold)
    covered = {area for department in hearing.departments for area in department.areas}
    return Export(
        reader=hearing.reader,
        readable=tuple(readable),
        answers=tuple(answers),
        uncovered=tuple(area for area in revisions if area not in covered),
    )


@dataclass(frozen=True, kw_only=True)
class _Part:
    """One assessment that may be heard."""

    hearing: Hearing
    department: Department
    assessment: StoredAssessment
    tallies: Tallies

    def sum_up(self) -> Iterator[ReadableRow]:
        """A row for each responsibility."""
        may_read_notes = self.assessment.closed and may_direct(self.hearing.reader, self.department.id)
        for row in _leave_open(self.hearing, self.department, self._revision):
            tally, written = self.tallies.by_question[row.question], self._list_notes(row.question)
            yield replace(
                row,
                standing=tally.standing,
                people=Spread() if self.tallies.coarse else tally.spread,
                agreement=tally.agreement if self.tallies.coarse else None,
                since=day_of(tally.since, self.hearing.reader.institution.time_zone) if tally.since else None,
                note_count=len(written),
                notes=written if may_read_notes else (),
            )

    def list_answers(self) -> Iterator[ExportRow]:
        """A row for each answer that still holds, in the order of the questions.

        Whose it is, and what could tell it (note, language and moment), only those learn who may see the names; for all
        others even the order of the answers says nothing of who gave them. Of a confidential round there is none.
        """
        place = {question: number for number, question in enumerate(self._revision.flow.questions)}
        given = self._name_answers() if self._names_may_be_seen else self._bare_answers()
        zone = self.hearing.reader.institution.time_zone
        closed_at = self.assessment.closed_at
        for answer in sorted(given, key=lambda it: place[it.question]):
            yield ExportRow(
                institution=self.hearing.reader.institution.name,
                department=_name(self.department, self.assessment.area),
                revision=self._revision,
                round=self._round.id,
                opened_on=day_of(self._round.opened_at, zone),
                closed_on=day_of(closed_at, zone) if closed_at else None,
                answer=answer,
                settled=self._tell_settled(answer.question),
            )

    def _tell_settled(self, question: str) -> Settled | None:
        settled = self.tallies.by_question[question].settled
        return settled if settled is None or self._names_may_be_seen else replace(settled, by=None)

    def _list_notes(self, question: str) -> tuple[str, ...]:
        """The notes to a question; in a confidential round in the order of their letters, which tells of no writer."""
        if not may_show_notes(self.tallies, question):
            return ()
        found = [text for (_, of), texts in self._notes.items() if of == question for text in texts]
        return tuple(sorted(found) if self.tallies.coarse else found)

    def _name_answers(self) -> Iterator[GivenAnswer]:
        for member, answer in self._held:
            note = "\n".join(self._notes.get((member, answer.question), ()))
            yield replace(answer, person=self.hearing.members[member].person.name, note=note)

    def _bare_answers(self) -> list[GivenAnswer]:
        bare = (GivenAnswer(question=answer.question, choice=answer.choice) for _, answer in self._held)
        return sorted(bare, key=lambda it: it.choice)

    @cached_property
    def _revision(self) -> Revision:
        return self.hearing.contents.pinned(self.hearing.connection, self.assessment.revision)

    @cached_property
    def _round(self) -> Round:
        institution, round_ = self.assessment.institution, self.assessment.round
        found = find_round(self.hearing.connection, institution=institution, round_=round_)
        assert found is not None  # noqa: S101 - every assessment belongs to one
        return found

    @cached_property
    def _said(self) -> Mapping[int, Run]:
        return self.hearing.listen(self.assessment)

    @cached_property
    def _held(self) -> list[tuple[int, GivenAnswer]]:
        """The answers that count, with the members who gave them: not those to follow-ups that are asked no longer."""
        asked = {member: {it.id for it in path(self._revision.flow, walk)} for member, walk in self._said.items()}
        given = answers_of_assessment(self.hearing.connection, **self._key)
        return [(member, it) for member in asked for it in given[member] if it.question in asked[member]]

    @cached_property
    def _notes(self) -> Mapping[tuple[int, str], tuple[str, ...]]:
        """The notes of those who may be heard, or of all where nobody is heard alone, by member and question."""
        notes = notes_of_assessment(self.hearing.connection, **self._key)
        return {place: texts for place, texts in notes.items() if self.tallies.coarse or place[0] in self._said}

    @property
    def _names_may_be_seen(self) -> bool:
        return self.assessment.closed and may_see_names(self.hearing.reader, self._round, self.department.id)

    @property
    def _key(self) -> Mapping[str, int]:
        return {"institution": self.assessment.institution, "assessment": self.assessment.id}


def _leave_open(
    hearing: Hearing, department: Department, revision: Revision, *, agreement: Agreement | None = None
) -> Iterator[ReadableRow]:
    """A row for each responsibility, with no word yet of how it stands."""
    content = hearing.content
    for question in revision.flow:
        relying = (content.area_of[it] for it in content.relied_on_by.get(question.id, ()))
        yield ReadableRow(
            department=_name(department, revision.flow.area),
            department_id=department.id,
            revision=revision,
            question=question.id,
            standing=None,
            people=Spread(),
            agreement=agreement,
            note_count=0,
            relies_on=_covering(hearing, (reference.area for reference in question.relies_on)),
            supports=_covering(hearing, relying),
            bearers=hearing.bearers.find(question.id, revision.flow.area, (department.id,)),
        )


def _covering(hearing: Hearing, areas: Iterable[str]) -> tuple[DepartmentName, ...]:
    """The departments that cover some areas, each once; an area that none covers by its own name."""
    names = names_by_area(hearing.departments)
    return tuple(
        dict.fromkeys(
            DepartmentName(own=own, area=area, is_here=area in names)
            for area in areas
            for own in names.get(area, (None,))
        )
    )


def _name(department: Department, area: str) -> DepartmentName:
    return DepartmentName(own=department.name, area=area, covers_others=bool(set(department.areas) - {area}))
