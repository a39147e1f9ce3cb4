"""What reshapes the structure, one tap each: what departments cover, who is responsible, what lies with whom."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_assign
from bot.assessment.errors import Refused
from bot.assessment.structure import Assignment, StructureReading
from bot.journeys.structure import Change, let_add, let_change
from storage.structure import (
    archive_department,
    assign,
    cover_area,
    make_responsible,
    take_back,
    uncover_area,
)


def cover(department: int, area: int, *, covers: bool) -> Change:
    """Let a department cover an area, or not any more. What is open there goes on as it was opened."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        let_change(reading)
        act = cover_area if covers else uncover_area
        act(
            connection,
            institution=reading.reader.institution.id,
            department=reading.find(department).id,
            area=reading.area_at(area),
        )

    return change


def leave_out(area: int) -> Change:
    """Let no department cover an area: the institution has none such."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        let_change(reading)
        named = reading.area_at(area)
        for department in reading.covering(named):
            uncover_area(connection, institution=reading.reader.institution.id, department=department.id, area=named)

    return change


def archive(department: int) -> Change:
    """Keep a department only for what it was asked before."""

    def change(connection: Connection, reading: StructureReading, now: datetime) -> None:
        let_change(reading)
        if department in {it.id for it in reading.archived}:
            return
        if reading.find(department).id in reading.in_rounds:
            raise Refused("structure-in-round")
        archive_department(
            connection, institution=reading.reader.institution.id, department=department, archived_at=now
        )

    return change


def restore(department: int) -> Change:
    """Take an archived department into use again, with what it covered."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        let_add(reading)
        if department in {it.id for it in reading.archived}:
            archive_department(
                connection, institution=reading.reader.institution.id, department=department, archived_at=None
            )

    return change


def put_in_charge(department: int, area: int, member: int) -> Change:
    """Make somebody responsible for an area of a department, or for 0 nobody."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        let_change(reading)
        found, named = reading.find(department), reading.area_at(area)
        if named not in found.areas:
            raise Refused("not-yours")
        make_responsible(
            connection,
            institution=reading.reader.institution.id,
            department=department,
            area=named,
            member=_candidate(reading, department, member),
        )

    return change


def assign_to(department: int, question: int, member: int) -> Change:
    """Let a responsibility lie with somebody in a department, or for 0 with the department as a whole."""

    def change(connection: Connection, reading: StructureReading, now: datetime) -> None:
        found, named = reading.find(department), reading.question_at(question)
        if not reading.may_assign(found, named):
            raise Refused("not-yours")
        assignment = Assignment(department=department, question=named, member=_candidate(reading, department, member))
        reader = reading.reader
        assign(connection, assignment, institution=reader.institution.id, member=reader.id, now=now)

    return change


def take_from(department: int, question: int) -> Change:
    """Let a responsibility lie with nobody in particular in a department."""

    def change(connection: Connection, reading: StructureReading, _: datetime) -> None:
        found, named = reading.find(department), reading.question_at(question)
        if not may_assign(reading.reader, found.id):
            raise Refused("not-yours")
        take_back(connection, institution=reading.reader.institution.id, department=department, question=named)

    return change


def _candidate(reading: StructureReading, department: int, member: int) -> int | None:
    if member and member not in {it.id for it in reading.candidates(department)}:
        raise Refused("not-yours")
    return member or None
