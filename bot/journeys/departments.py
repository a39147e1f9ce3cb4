"""What a member can answer for, and where to go on."""

from __future__ import annotations

from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.access import may_answer, may_take_part
from bot.assessment.asking import Asking, DepartmentLine, Departments
from bot.assessment.people import Member, RoleKind, SetUp
from bot.assessment.round import Round
from bot.journeys.asking import begin_or_go_on, describe
from bot.journeys.contents import Contents
from bot.journeys.days import day_ended_at
from storage.assessments import open_assessments
from storage.database import Database
from storage.institutions import all_departments
from storage.people import find_member, mark_reachable, member_in_use
from storage.rounds import open_rounds, participations_of
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
    rounds = _RoundsUnderWay(connection, member)
    lines = []
    for department in all_departments(connection, member.institution.id, member.person.language):
        if not may_answer(member, department.id) or department.archived:
            continue
        answering = {*department.areas, *rounds.areas_in(department.id)}
        for area in sorted(answering & set(official), key=official.index):
            stored = runs.get((department.id, area))
            asking = (
                describe(connection, contents, member, stored, find_card(connection, stored), summed_up=False)
                if stored
                else None
            )
            lines.append(
                DepartmentLine(
                    department=department,
                    area=area,
                    area_number=official.index(area),
                    asking=asking,
                    until=rounds.asks_until(department.id, area),
                    asks_others=rounds.asks_others(department.id, area),
                )
            )
    return Departments(member=member, lines=tuple(lines))


def _line_to_go_on_with(departments: Departments) -> DepartmentLine | None:
    """The run whose card is open, or else the one touched last, or else the only department."""
    under_way = [
        (line.asking, line)
        for line in departments.lines
        if line.asking and line.asking.under_way and not line.asks_others
    ]
    if under_way:
        return max(under_way, key=lambda it: (it[0].run == departments.member.open_run, it[0].touched_at))[1]
    if len(departments.lines) != 1:
        return None
    (line,) = departments.lines
    return line if line.asking is None and not line.asks_others else None


class _RoundsUnderWay:
    """Which planned rounds are open for which pairs of department and area, and whether they ask a member."""

    def __init__(self, connection: Connection, member: Member) -> None:
        institution = member.institution
        self._member = member
        self._rounds = {round_.id: round_ for round_ in open_rounds(connection, institution.id)}
        self._asked = participations_of(connection, institution=institution.id, member=member.id)
        self._round_of = {
            (assessment.department, assessment.area): assessment.round
            for assessment in open_assessments(connection, institution.id)
        }

    def asks_until(self, department: int, area: str) -> date | None:
        """The last day of the planned round that asks the member here."""
        round_ = self._find(department, area)
        if round_ is None or round_.until is None or (round_.id, department) not in self._asked:
            return None
        return day_ended_at(round_.until, self._member.institution.time_zone)

    def areas_in(self, department: int) -> set[str]:
        """The areas of a department that take answers, those it has given up since the round was opened as well."""
        return {area for in_department, area in self._round_of if in_department == department}

    def asks_others(self, department: int, area: str) -> bool:
        """Whether a round is open here in which the member may not take part."""
        round_ = self._find(department, area)
        if round_ is None:
            return False
        return not may_take_part(round_, is_asked=(round_.id, department) in self._asked)

    def _find(self, department: int, area: str) -> Round | None:
        return self._rounds.get(self._round_of.get((department, area), 0))
