"""The institution's own structure: read as one member may see it, and changed by those who lead it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import departments_to_direct, may_change_structure, may_see_structure
from bot.assessment.errors import Refused
from bot.assessment.people import Department
from bot.assessment.reshaping import Setting, find_reshaped
from bot.assessment.round import Stage
from bot.assessment.structure import MOST_DEPARTMENTS, StructureReading, clean_name
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.prompting import ask_for_text, is_asked_for
from bot.journeys.tapper import Tapper
from storage.assessments import StoredAssessment, open_assessments
from storage.database import Database
from storage.institutions import add_department, all_departments
from storage.people import ask_to_write, members_of
from storage.rounds import find_round, stages_of_assessment
from storage.structure import (
    assignments_of,
    name_department,
    names_of_departments,
    next_place,
    responsible_people,
)
from storage.trail import record

PROMPT = "name-department"
"""The kind of text asked for; its numbers are a department, or 0 for a new one, and the language's place."""

Change = Callable[[Connection, StructureReading, datetime], None]
"""What a tap does to the structure that its member sees. It refuses what he may not do, or what cannot be."""


async def read_structure(database: Database, contents: Contents, tapper: Tapper) -> StructureReading:
    """The structure of an institution.

    Raises:
        Refused: the member neither leads the institution nor manages a department.
    """
    return await database.read(lambda connection: read_as(connection, contents, tapper))


async def change_structure(
    database: Database, contents: Contents, tapper: Tapper, change: Change, *, now: datetime
) -> StructureReading:
    """Change the structure, and read it as it is then.

    Raises:
        Refused: the member may not do this, or it cannot be done.
    """

    def unit(connection: Connection) -> StructureReading:
        before = read_as(connection, contents, tapper)
        change(connection, before, now)
        after = read_as(connection, contents, tapper)
        _record(connection, before, after, now=now)
        return after

    return await database.transaction(unit, finishing=tapper.update)


async def take_name(
    database: Database,
    contents: Contents,
    writer: Tapper,
    *,
    department: int,
    language: str,
    name: str,
    now: datetime,
) -> tuple[StructureReading, Department] | None:
    """Name a department, or for 0 add one of this name; None where the member may not any more.

    Either way he is asked for no name any more.

    Raises:
        Refused: the name cannot be; the member is still asked for one.
    """
    name = clean_name(name)

    def unit(connection: Connection) -> tuple[StructureReading, Department] | None:
        member = writer.find(connection)
        ask_to_write(connection, member, None)
        if not may_change_structure(member):
            return None
        before = read_as(connection, contents, writer)
        if department and department not in {it.id for it in before.departments}:
            return None
        others = [before.names.get(it.id, {}) for it in before.departments if it.id != department]
        if name.casefold() in {names[language].casefold() for names in others if language in names}:
            raise Refused("structure-name-taken")
        named = department or _add(connection, before)
        name_department(connection, institution=writer.institution, department=named, language=language, name=name)
        after = read_as(connection, contents, writer)
        _record(connection, before, after, now=now)
        return after, after.find(named)

    return await database.transaction(unit, finishing=writer.update)


def _add(connection: Connection, reading: StructureReading) -> int:
    let_add(reading)
    institution = reading.reader.institution.id
    return add_department(connection, institution=institution, place=next_place(connection, institution), areas=())


def ask_for_name(department: int, language: int) -> Change:
    """Ask the member to write a department's name, or for 0 that of a new one; `language` is kept as it is."""

    def change(connection: Connection, reading: StructureReading, now: datetime) -> None:
        let_change(reading)
        if department:
            reading.find(department)
        else:
            let_add(reading)
        ask_for_text(connection, reading.reader, PROMPT, department, language, now=now)

    return change


def leave_naming(connection: Connection, reading: StructureReading, _: datetime) -> None:
    """Ask for no name any more."""
    if is_asked_for(reading.reader, PROMPT):
        ask_to_write(connection, reading.reader, None)


def drop_name(department: int, language: str) -> Change:
    """Take a department's name in a language away."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        let_change(reading)
        name_department(
            connection,
            institution=reading.reader.institution.id,
            department=reading.find(department).id,
            language=language,
            name=None,
        )

    return change


def let_change(reading: StructureReading) -> None:
    """Go on only where the reader may change the structure.

    Raises:
        Refused: he may not.
    """
    if not reading.may_change:
        raise Refused("not-yours")


def let_add(reading: StructureReading) -> None:
    """Go on only where the reader may take one more department into use.

    Raises:
        Refused: he may not, or there are too many.
    """
    let_change(reading)
    if len(reading.departments) >= MOST_DEPARTMENTS:
        raise Refused("structure-too-many", most=MOST_DEPARTMENTS)


def read_as(connection: Connection, contents: Contents, tapper: Tapper) -> StructureReading:
    """The structure as the tapper may see it: with the departments that he directs.

    Raises:
        Refused: he neither leads the institution nor manages a department.
    """
    reader = tapper.find(connection)
    if not may_see_structure(reader):
        raise Refused("structure-not-yours")
    institution = reader.institution
    departments = all_departments(connection, institution.id, reader.person.language)
    seen = departments_to_direct(reader, departments)
    return StructureReading(
        reader=reader,
        content=contents.edition(institution.slug).content,
        departments=tuple(it for it in seen if not it.archived),
        archived=tuple(it for it in seen if it.archived),
        names=names_of_departments(connection, institution.id),
        members=members_of(connection, institution.id),
        responsible=responsible_people(connection, institution.id),
        assignments={(it.department, it.question): it for it in assignments_of(connection, institution.id)},
        in_rounds=frozenset(_in_rounds(connection, institution.id, seen)),
        may_change=may_change_structure(reader),
    )


def _record(connection: Connection, before: StructureReading, after: StructureReading, *, now: datetime) -> None:
    """Put what has been changed into the trail; names, which people write, under seal."""
    for it in find_reshaped(before, after):
        values = {name: value for name, value in (("before", it.before), ("after", it.after)) if value is not None}
        plain, written = ({}, values) if it.setting is Setting.NAME else (values, {})
        record(
            connection,
            institution=after.reader.institution.id,
            actor=after.reader.key,
            kind=Kind.SETTING_CHANGED,
            subject={"setting": it.setting, "department": it.department, "of": it.of},
            before=plain.get("before"),
            after=plain.get("after"),
            texts=written,
            now=now,
        )


def _in_rounds(connection: Connection, institution: int, departments: tuple[Department, ...]) -> set[int]:
    """The departments in which a planned round is open, or a look in which somebody has begun to answer."""
    seen = {it.id for it in departments}
    found = (it for it in open_assessments(connection, institution) if it.department in seen)
    return {it.department for it in found if _is_under_way(connection, it)}


def _is_under_way(connection: Connection, assessment: StoredAssessment) -> bool:
    institution = assessment.institution
    round_ = find_round(connection, institution=institution, round_=assessment.round)
    if round_ and not round_.is_look:
        return True
    stages = stages_of_assessment(connection, institution=institution, assessment=assessment.id)
    return any(stage is not Stage.NOT_BEGUN for stage in stages.values())
