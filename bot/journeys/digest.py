"""Reading the digest of the week."""

from __future__ import annotations

from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds, may_see_department
from bot.assessment.action import Status
from bot.assessment.week import ClosedLately, WeekReading
from bot.journeys.contents import Contents
from bot.journeys.plan import Plan
from storage.assessments import last_closed_assessments
from storage.database import Database
from storage.institutions import departments_of
from storage.people import member_of_person

WEEK = timedelta(days=7)


async def read_week(
    database: Database, contents: Contents, *, institution: int, person: int, now: datetime
) -> WeekReading | None:
    """What was done, is late and changed; None where nothing was, or the person directs nothing any more."""

    def unit(connection: Connection) -> WeekReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None or not may_hold_rounds(reader):
            return None
        plan = Plan(connection=connection, contents=contents, reader=reader, now=now).read()
        departments = {it.id: it for it in departments_of(connection, institution, reader.person.language)}
        week = WeekReading(
            reader=reader,
            done=tuple(
                it
                for it in plan.ended
                if it.action.status is Status.CONFIRMED and it.action.ended_at and it.action.ended_at > now - WEEK
            ),
            late=tuple(it for it in plan.living if it.action.due_on < plan.today),
            changed=tuple(
                ClosedLately(department=departments[it.department], area=it.area, assessment=it.id)
                for it in last_closed_assessments(connection, institution)
                if it.closed_at
                and it.closed_at > now - WEEK
                and it.department in departments
                and may_see_department(reader, it.department)
            ),
        )
        return week if week.done or week.late or week.changed else None

    return await database.read(unit)
