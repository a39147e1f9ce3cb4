"""/schedule: when each department is to be assessed again, moving that, and choosing after what time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds, may_reschedule, may_see_department, may_set_intervals
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member
from bot.assessment.reassessment import CHOICES, Assessed, Interval, Scheduled, ScheduleReading, by_date
from bot.assessment.reminders import Pending, ReminderKind
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.in_charge import departments_seen_to
from bot.journeys.prompting import ask_for_text
from bot.journeys.tapper import Tapper
from storage.database import Database
from storage.institutions import departments_of
from storage.people import ask_to_write, is_blocked, member_of_person
from storage.reassessments import choose_day, intervals_of, reassessments_of, save_intervals
from storage.reminders import members_not_told
from storage.trail import record

PROMPT = "date-reassessment"
"""The kind of text asked for; its number is the department's."""


async def read_schedule(database: Database, contents: Contents, tapper: Tapper, *, now: datetime) -> ScheduleReading:
    """When each department that a member may see is to be assessed again.

    Raises:
        Refused: the person is no member of the institution.
    """
    return await database.read(lambda connection: _read(connection, contents, tapper.find(connection), now))


async def move_date(
    database: Database, contents: Contents, tapper: Tapper, *, department: int, day: date | None, now: datetime
) -> ScheduleReading:
    """Let a department be due on a day, or with None on the one that is reckoned. The member is asked for none now.

    Raises:
        Refused: he may not, or it cannot be due then.
    """

    def change(connection: Connection, found: Scheduled, reading: ScheduleReading) -> None:
        if day is not None and not found.may_fall_on(day, reading.today):
            raise Refused("schedule-day-out-of-reach")
        ask_to_write(connection, reading.reader, None)
        if (day is None and not found.is_chosen) or day == found.due_on:
            return
        institution, areas = reading.reader.institution.id, [it.area for it in found.waiting]
        choose_day(
            connection, institution=institution, department=department, areas=areas, day=day, member=reading.reader.id
        )
        record(
            connection,
            institution=institution,
            actor=reading.reader.key,
            kind=Kind.REASSESSMENT_REDATED,
            subject={"department": department, "areas": areas},
            before=_tell_day(found.due_on),
            after=_tell_day(day),
            now=now,
        )

    return await _change(database, contents, tapper, department, change, now=now)


async def ask_for_day(
    database: Database, contents: Contents, tapper: Tapper, *, department: int, now: datetime
) -> ScheduleReading:
    """Let a member write the day on which a department is to be assessed again.

    Raises:
        Refused: he may not move it.
    """

    def change(connection: Connection, _: Scheduled, reading: ScheduleReading) -> None:
        ask_for_text(connection, reading.reader, PROMPT, department, now=now)

    return await _change(database, contents, tapper, department, change, now=now)


async def choose_interval(
    database: Database, contents: Contents, tapper: Tapper, interval: Interval, chosen: int, *, now: datetime
) -> ScheduleReading:
    """Choose after what time departments are assessed again.

    Raises:
        Refused: the member does not lead the institution, or there is no such choice.
    """

    def unit(connection: Connection) -> ScheduleReading:
        member = tapper.find(connection)
        if chosen not in CHOICES[interval] or not may_set_intervals(member):
            raise Refused("not-yours")
        before = intervals_of(connection, tapper.institution)
        if before.of(interval) != chosen:
            save_intervals(connection, tapper.institution, replace(before, **{interval.value: chosen}))
            record(
                connection,
                institution=tapper.institution,
                actor=member.key,
                kind=Kind.SETTING_CHANGED,
                subject={"setting": f"reassess_{interval}"},
                before=before.of(interval),
                after=chosen,
                now=now,
            )
        return _read(connection, contents, member, now)

    return await database.transaction(unit, finishing=tapper.update)


async def read_due(
    database: Database, contents: Contents, *, institution: int, person: int, department: int, now: datetime
) -> tuple[ScheduleReading, Scheduled, bool] | None:
    """A department that a person is to have assessed again soon, and whether only since its managers do not hear of it.

    None where he is not any more.
    """

    def unit(connection: Connection) -> tuple[ScheduleReading, Scheduled, bool] | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None or is_blocked(connection, person):
            return None
        reading = _read(connection, contents, reader, now)
        found = next((it for it in reading.departments if it.department.id == department), None)
        if not (
            found and found.is_near(reading.today) and department in _seen_to_by(connection, reader, reading.today)
        ):
            return None
        return reading, found, department not in departments_seen_to(connection, reader)

    return await database.read(unit)


def pending_reassessments(connection: Connection, member: Member, today: date) -> Sequence[Pending]:
    """The departments that a member is to have assessed again, by their ids."""
    if not may_hold_rounds(member):
        return ()
    seen_to = _seen_to_by(connection, member, today)
    return [
        Pending(kind=ReminderKind.REASSESSMENT_DUE, subject=it.department.id, day=day, began=it.first.assessed_on)
        for it in _schedule(connection, member, departments_of(connection, member.institution.id))
        if it.department.id in seen_to and it.first and (day := it.due_on)
    ]


def overdue_departments(
    connection: Connection, contents: Contents, reader: Member, *, now: datetime
) -> tuple[Scheduled, ...]:
    """The departments that a member may see and whose day is over, the longest first."""
    reading = _read(connection, contents, reader, now)
    return tuple(it for it in reading.departments if it.is_overdue(reading.today))


def _tell_day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _seen_to_by(connection: Connection, member: Member, today: date) -> frozenset[int]:
    not_told = members_not_told(connection, member.institution.id, ReminderKind.REASSESSMENT_DUE, today=today)
    return departments_seen_to(connection, member, not_told)


def _read(connection: Connection, contents: Contents, reader: Member, now: datetime) -> ScheduleReading:
    institution = reader.institution
    official = contents.edition(institution.slug).content.flows.keys()
    departments = [
        replace(it, areas=tuple(area for area in it.areas if area in official))
        for it in departments_of(connection, institution.id, reader.person.language)
        if may_see_department(reader, it.id) and official & set(it.areas)
    ]
    return ScheduleReading(
        reader=reader,
        today=day_of(now, reader.person.time_zone),
        intervals=intervals_of(connection, institution.id),
        departments=by_date(_schedule(connection, reader, departments)),
        may_set_intervals=may_set_intervals(reader),
    )


def _schedule(connection: Connection, reader: Member, departments: Iterable[Department]) -> list[Scheduled]:
    institution = reader.institution.id
    intervals, assessed = intervals_of(connection, institution), dict[int, list[Assessed]]()
    for it in reassessments_of(connection, institution):
        assessed.setdefault(it.department, []).append(it)
    return [
        Scheduled(
            department=department,
            assessed=tuple(it for it in assessed.get(department.id, ()) if it.area in department.areas),
            intervals=intervals,
            may_change=may_reschedule(reader, department.id),
        )
        for department in departments
    ]


async def _change(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    department: int,
    change: Callable[[Connection, Scheduled, ScheduleReading], None],
    *,
    now: datetime,
) -> ScheduleReading:
    def unit(connection: Connection) -> ScheduleReading:
        read = partial(_read, connection, contents, tapper.find(connection), now)
        reading = read()
        found = reading.find(department)
        if not found.may_change or found.due_on is None:
            raise Refused("not-yours")
        change(connection, found, reading)
        return read()

    return await database.transaction(unit, finishing=tapper.update)
