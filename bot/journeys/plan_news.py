"""Reading what is to be told of actions at the moment it is told: None where it is no longer true."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.access import may_see_action, may_steer_action
from bot.assessment.action import Action, Deed, Move, Status, read_in_force
from bot.assessment.plan import Planned, PlanNews, is_for, sees_to
from bot.journeys.contents import Contents
from bot.journeys.plan import Plan
from storage.actions import find_action, moves_of
from storage.database import Database
from storage.people import is_blocked, member_by_id, member_of_person

About = Callable[[Plan, Planned], bool]
"""Whether an action is still what somebody is to be told of."""


async def read_given(
    database: Database, contents: Contents, *, institution: int, person: int, actions: Iterable[int], now: datetime
) -> PlanNews | None:
    """Those of the actions that are a person's to see to still, and that nobody says are done."""
    return await _read(
        database,
        contents,
        lambda plan, it: it.action.status in {Status.AGREED, Status.IN_PROGRESS} and is_for(plan.reader, it),
        institution=institution,
        person=person,
        actions=actions,
        now=now,
    )


async def read_changed(
    database: Database, contents: Contents, *, institution: int, person: int, action: int, due: date, now: datetime
) -> PlanNews | None:
    """An action that was a person's and due on a day, where it is dropped, somebody else's, or due on another day."""
    return await _read(
        database,
        contents,
        lambda plan, it: (
            it.action.status is Status.DROPPED
            or (
                it.action.status in {Status.AGREED, Status.IN_PROGRESS}
                and not (is_for(plan.reader, it) and it.action.due_on == due)
            )
        ),
        institution=institution,
        person=person,
        actions=[action],
        now=now,
    )


async def read_related(
    database: Database, contents: Contents, *, institution: int, person: int, actions: Iterable[int], now: datetime
) -> PlanNews | None:
    """Those of the actions elsewhere that live still. Why they are told is not looked into again."""
    return await _read(
        database,
        contents,
        lambda _, it: it.action.is_living,
        institution=institution,
        person=person,
        actions=actions,
        now=now,
    )


async def read_due(
    database: Database, contents: Contents, *, institution: int, person: int, actions: Iterable[int], now: datetime
) -> PlanNews | None:
    """Those of the actions that a person is to see to, and that nobody says are done."""
    return await _read(
        database,
        contents,
        lambda plan, it: (
            it.action.status in {Status.AGREED, Status.IN_PROGRESS} and sees_to(plan.reader, it.action, plan.members)
        ),
        institution=institution,
        person=person,
        actions=actions,
        now=now,
    )


async def read_late(
    database: Database, contents: Contents, *, institution: int, person: int, actions: Iterable[int], now: datetime
) -> PlanNews | None:
    """Those that are late and that nobody says are done, for somebody who steers them and is not to do them himself."""
    return await _read(
        database,
        contents,
        lambda plan, it: (
            it.action.is_late(plan.today)
            and may_steer_action(plan.reader, it.action)
            and not sees_to(plan.reader, it.action, plan.members)
        ),
        institution=institution,
        person=person,
        actions=actions,
        now=now,
    )


async def read_declined(
    database: Database, contents: Contents, *, institution: int, person: int, action: int, member: int, now: datetime
) -> tuple[PlanNews, str] | None:
    """An action of which a member said that it is not his to do, and his name; None once somebody else owns it."""
    news = await _read(
        database,
        contents,
        lambda plan, it: (
            it.action.status in {Status.AGREED, Status.IN_PROGRESS}
            and it.action.owner.member in {None, member}
            and may_see_action(plan.reader, it.action)
        ),
        institution=institution,
        person=person,
        actions=[action],
        now=now,
    )
    found = await database.read(lambda connection: member_by_id(connection, institution=institution, member=member))
    return (news, found.person.name) if news and found else None


async def read_answered(
    database: Database, contents: Contents, *, institution: int, person: int, action: int, step: int, now: datetime
) -> tuple[PlanNews, Move] | None:
    """What came of asking once more, and by what answer; None where it moved on since."""
    news = await _read(
        database,
        contents,
        lambda _, it: it.action.step == step,
        institution=institution,
        person=person,
        actions=[action],
        now=now,
    )
    if news is None:
        return None
    moves = await database.read(lambda connection: moves_of(connection, institution=institution, action=action))
    answered = [move for move in moves if move.deed in {Deed.CONFIRM, Deed.REOPEN}]
    return (news, answered[-1]) if answered else None


async def _read(
    database: Database,
    contents: Contents,
    about: About,
    *,
    institution: int,
    person: int,
    actions: Iterable[int],
    now: datetime,
) -> PlanNews | None:
    def unit(connection: Connection) -> PlanNews | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None or is_blocked(connection, person):
            return None
        plan = Plan(connection=connection, contents=contents, reader=reader, now=now)
        found = [plan.name(it) for it in read_in_force(plan.content, _find(plan, actions))]
        told = tuple(it for it in found if about(plan, it))
        return PlanNews(reader=reader, today=plan.today, actions=told) if told else None

    return await database.read(unit)


def _find(plan: Plan, actions: Iterable[int]) -> Iterable[Action]:
    found = (find_action(plan.connection, institution=plan.institution, action=it) for it in actions)
    return (it for it in found if it)
