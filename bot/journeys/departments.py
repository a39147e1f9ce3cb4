"""What a member can answer for, and where to go on."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_answer
from bot.assessment.asking import Asking, DepartmentLine, Departments
from bot.assessment.people import Member, RoleKind, SetUp
from bot.journeys.asking import begin_or_go_on, describe
from bot.journeys.contents import Contents
from storage.database import Database
from storage.institutions import departments_of
from storage.people import find_member, mark_reachable, member_in_use
from storage.runs import find_card, runs_of_member


async def find_way_on(
    database: Database, contents: Contents, *, update: int | None, telegram_id: int, chat: int, now: datetime
) -> Asking | Departments | Member | None:
    """Where a person goes on: the run touched last, the only department, or the departments to choose from.

    An owner whose institution is not set up comes back as the member he is; a stranger as None.
    """

    def unit(connection: Connection) -> Asking | Departments | Member | None:
        # Telegram keeps word of an unblocking for a day only: the bot may have been down, and here the person writes.
        mark_reachable(connection, telegram_id, blocked_at=None)
        member = member_in_use(connection, telegram_id)
        if member is None or (member.has(RoleKind.OWNER) and member.institution.set_up is not SetUp.DONE):
            return member
        departments = list_departments(connection, contents, member)
        line = _line_to_go_on_with(departments)
        if line is None:
            return departments
        return begin_or_go_on(
            connection, contents, member, department=line.department.id, area=line.area, chat=chat, now=now
        )

    return await database.transaction(unit, finishing=update)


async def read_departments(
    database: Database, contents: Contents, *, telegram_id: int, institution: int | None = None
) -> Departments | None:
    """What a person can answer for in an institution, or in the one in use; a stranger gets None."""

    def unit(connection: Connection) -> Departments | None:
        member = (
            member_in_use(connection, telegram_id)
            if institution is None
            else find_member(connection, institution=institution, telegram_id=telegram_id)
        )
        return list_departments(connection, contents, member) if member else None

    return await database.read(unit)


def list_departments(connection: Connection, contents: Contents, member: Member) -> Departments:
    """What the member may answer for, with the member's own latest run in each."""
    runs = {
        (run.department, run.area): run
        for run in runs_of_member(connection, institution=member.institution.id, member=member.id)
    }
    official = list(contents.edition(member.institution.slug).content.flows)
    lines = []
    for department in departments_of(connection, member.institution.id):
        if not may_answer(member, department.id):
            continue
        for area in sorted(set(department.areas) & set(official), key=official.index):
            stored = runs.get((department.id, area))
            asking = (
                describe(connection, contents, member, stored, find_card(connection, stored), summed_up=False)
                if stored
                else None
            )
            lines.append(
                DepartmentLine(department=department, area=area, area_number=official.index(area), asking=asking)
            )
    return Departments(member=member, lines=tuple(lines))


def _line_to_go_on_with(departments: Departments) -> DepartmentLine | None:
    """The run whose card is open, or else the one touched last, or else the only department."""
    under_way = [(line.asking, line) for line in departments.lines if line.asking and line.asking.under_way]
    if under_way:
        return max(under_way, key=lambda it: (it[0].run == departments.member.open_run, it[0].touched_at))[1]
    only_new = len(departments.lines) == 1 and departments.lines[0].asking is None
    return departments.lines[0] if only_new else None
