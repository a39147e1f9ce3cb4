"""Reading the digest of the week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds, may_see_department
from bot.assessment.action import Deed, Status
from bot.assessment.changes import Turn
from bot.assessment.plan import Planned
from bot.assessment.reminders import ReminderKind
from bot.assessment.week import ClosedLately, WeekReading
from bot.journeys.contents import Contents
from bot.journeys.hearing import Hearing
from bot.journeys.plan import Plan
from bot.journeys.relying import find_shifts
from bot.journeys.schedule import overdue_departments
from storage.actions import deeds_since
from storage.assessments import StoredAssessment, last_closed_assessments
from storage.database import Database
from storage.outbox import Message, messages_beside
from storage.people import member_of_person

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the letter of the digest tells besides, by numbers."""

    actions: frozenset[int]
    departments: frozenset[int]
    """Those that are to be assessed again."""
    rounds: frozenset[int]
    assessments: frozenset[int]
    """Those of which it is told what slipped or improved, as far as the reader's departments rely on it."""

    @classmethod
    def by(cls, messages: Iterable[Message]) -> _Told:
        """What these messages tell."""
        said = [(it.kind, it.arguments) for it in messages]
        return cls(
            actions=frozenset(
                int(arguments.get("action") or arguments["subject"])
                for kind, arguments in said
                if kind.startswith("action-")
            ),
            departments=frozenset(
                int(arguments["subject"]) for kind, arguments in said if kind == ReminderKind.REASSESSMENT_DUE
            ),
            rounds=frozenset(int(arguments["round"]) for kind, arguments in said if kind == "round-closed"),
            assessments=frozenset(int(arguments["assessment"]) for kind, arguments in said if kind == "relied-changed"),
        )


async def read_week(
    database: Database, contents: Contents, *, institution: int, person: int, now: datetime
) -> WeekReading | None:
    """What was done, is late and changed; None where nothing was, or the person directs nothing any more."""

    def unit(connection: Connection) -> WeekReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None or not may_hold_rounds(reader):
            return None
        told = _Told.by(messages_beside(connection, institution=institution, person=person, kind=ReminderKind.WEEKLY))
        plan = Plan(connection=connection, contents=contents, reader=reader, now=now)
        hearing = Hearing(connection=connection, contents=contents, reader=reader)
        overdue = overdue_departments(connection, contents, reader, now=now)
        week = WeekReading(
            reader=reader,
            **_sort_actions(plan, told),
            changed=tuple(_read_changes(hearing, told, since=now - WEEK)),
            overdue=tuple(it for it in overdue if it.department.id not in told.departments),
        )
        return None if week.is_empty else week

    return await database.read(unit)


def _sort_actions(plan: Plan, told: _Told) -> Mapping[str, tuple[Planned, ...]]:
    """What became of actions in the week, by what the digest calls it; an action may be late besides."""
    since, reading = plan.now - WEEK, plan.read()
    deeds = deeds_since(plan.connection, plan.institution, since)
    living = [it for it in reading.living if it.action.id not in told.actions]
    ended = [
        it
        for it in reading.ended
        if it.action.id not in told.actions and it.action.ended_at and it.action.ended_at > since
    ]
    moving = [it for it in living if it.action.status is Status.IN_PROGRESS]
    reopened = [it for it in moving if Deed.REOPEN in deeds.get(it.action.id, ())]
    begun = [it for it in moving if it not in reopened and Deed.BEGIN in deeds.get(it.action.id, ())]
    return {
        "done": tuple(it for it in ended if it.action.status is Status.CONFIRMED),
        "begun": tuple(begun),
        "reopened": tuple(reopened),
        "dropped": tuple(it for it in ended if it.action.status is Status.DROPPED),
        "late": tuple(it for it in living if it.action.is_late(plan.today)),
    }


def _read_changes(hearing: Hearing, told: _Told, *, since: datetime) -> Iterator[ClosedLately]:
    departments = {it.id: it for it in hearing.departments}
    for assessment in last_closed_assessments(hearing.connection, hearing.reader.institution.id):
        department = departments.get(assessment.department)
        is_new = assessment.closed_at is not None and assessment.closed_at > since
        if department is None or not is_new or not may_see_department(hearing.reader, department.id):
            continue
        turned, is_told = _turn(hearing, assessment, told), assessment.round in told.rounds
        if is_told and not any(turned.values()):
            continue
        yield ClosedLately(
            department=department,
            area=assessment.area,
            assessment=assessment.id,
            revision=hearing.contents.pinned(hearing.connection, assessment.revision),
            slipped=turned[Turn.SLIPPED],
            improved=turned[Turn.IMPROVED],
            is_told=is_told,
        )


def _turn(hearing: Hearing, assessment: StoredAssessment, told: _Told) -> Mapping[Turn, tuple[str, ...]]:
    """What slipped and what improved in an assessment."""
    comparison = hearing.compare(assessment)
    news = find_shifts(hearing, assessment) if assessment.id in told.assessments else None
    without = {it.question for it in news.shifts} if news else set()
    return {
        turn: tuple(it.question for it in comparison.turned(turn) if it.question not in without) if comparison else ()
        for turn in (Turn.SLIPPED, Turn.IMPROVED)
    }
