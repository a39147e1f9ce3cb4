"""Acting on findings: making them actions, saying what, by whom and until when, and how far each is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.access import may_carry_out, may_plan, may_see_institution, may_steer_action
from bot.assessment.action import (
    ON_THE_WAY,
    Action,
    Deed,
    Owner,
    check_reason,
    clean_words,
    due_by,
    may_be_due,
)
from bot.assessment.errors import Refused
from bot.assessment.plan import ActionReading, working_in
from bot.assessment.rechecking import Pick
from bot.assessment.reminders import ReminderKind
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.deeds import save_deed
from bot.journeys.hearing import Hearing
from bot.journeys.plan import Plan
from bot.journeys.plan_notices import tell_changed, tell_given, tell_related
from bot.journeys.prompting import ask_for_text
from bot.journeys.rechecking import ask_again
from bot.journeys.tapper import Tapper
from storage.actions import keep_action
from storage.database import Database
from storage.people import ask_to_write
from storage.rechecks import forget_rechecks
from storage.reminders import remind_all_again

DROP, WORD, DATE = "drop-action", "word-action", "date-action"
"""The kinds of text asked for; their number is the action's."""

Change = Callable[[Plan, Action], None]
"""What a member who steers an action makes of it."""


async def act_on(
    database: Database, contents: Contents, tapper: Tapper, *, number: int, department: int, now: datetime
) -> tuple[int, ...]:
    """Make a finding an action; returns the ids of those there are for it then.

    `number` is the responsibility's place in the content; `department` 0 is wherever it was found.

    Raises:
        Refused: the member may not plan there, or there is nothing of the kind.
    """

    def unit(connection: Connection) -> tuple[int, ...]:
        member = tapper.find(connection)
        hearing = Hearing(connection=connection, contents=contents, reader=member)
        questions = tuple(hearing.content.area_of)
        if number >= len(questions):
            raise Refused("not-yours")
        question = questions[number]
        where = [department] if department else _found_in(hearing, question)
        area = hearing.content.area_of[question]
        covering = {it.id for it in hearing.departments if area in it.areas}
        if not where or not all(may_plan(member, it) and it in covering for it in where):
            raise Refused("not-yours")
        plan = Plan(connection=connection, contents=contents, reader=member, now=now)
        make_actions(plan, [(it, question) for it in where])
        return tuple(it.id for it in plan.living() if it.question == question and it.department in where)

    return await database.transaction(unit, finishing=tapper.update)


def make_actions(plan: Plan, wanted: Iterable[tuple[int, str]]) -> tuple[Action, ...]:
    """Make findings actions, by department and responsibility; returns those that are new."""
    member, content = plan.reader, plan.content
    today = day_of(plan.now, member.institution.time_zone)
    there = {(it.department, it.question) for it in plan.living()}
    made: list[Action] = []
    for department, question in wanted:
        if (department, question) in there:
            continue
        area = content.area_of[question]
        number = keep_action(
            plan.connection,
            institution=plan.institution,
            department=department,
            area=area,
            question=question,
            due_on=due_by(content.flows[area].questions[question].importance, today),
            member=member.id,
            now=plan.now,
        )
        if number is not None:
            action = plan.find(number)
            save_deed(plan, None, action, Deed.AGREE, member=member)
            made.append(action)
    tell_given(plan.connection, made, plan.members, by=member, now=plan.now)
    tell_related(plan.connection, content, made, plan.members, by=member, now=plan.now)
    return tuple(made)


async def move(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    action: int,
    place: int,
    step: int,
    pick: Pick,
    now: datetime,
) -> tuple[ActionReading, bool]:
    """Move an action on its way, and show it; with whether the button was of how it stood before, and did nothing.

    `place` is the deed's in `ON_THE_WAY`. Said to be done, it is asked again.

    Raises:
        Refused: the member may not say how far it is, or there is none.
    """
    if place >= len(ON_THE_WAY):
        raise Refused("not-yours")
    deed = ON_THE_WAY[place]

    def unit(connection: Connection) -> tuple[ActionReading, bool]:
        plan = Plan.of(connection, contents, tapper, now=now)
        found = plan.find(action)
        if not may_carry_out(plan.reader, found):
            raise Refused("not-yours")
        if found.step != step or not found.can(deed):
            return plan.read_action(action), not found.is_after(deed)
        moved = found.after(deed, now=now)
        save_deed(plan, found, moved, deed, member=plan.reader)
        forget_rechecks(connection, institution=plan.institution, action=action)
        if deed is Deed.SAY_DONE:
            ask_again(plan, moved, pick)
        return plan.read_action(action), False

    return await database.transaction(unit, finishing=tapper.update)


async def give(
    database: Database, contents: Contents, tapper: Tapper, *, action: int, department: int, member: int, now: datetime
) -> ActionReading:
    """Have an action carried out by a person of a department, or with member 0 by the department as a whole.

    Raises:
        Refused: the giver may not, there is none that lives, or that cannot be its owner.
    """

    def change(plan: Plan, found: Action) -> None:
        if department not in plan.departments or not (
            may_plan(plan.reader, department) or department == found.owner.department
        ):
            raise Refused("not-yours")
        if member and member not in {it.id for it in working_in(department, plan.members)}:
            raise Refused("not-yours")
        owner = Owner(department=department, member=member or None)
        # Whoever said that it is not his, and is given it all the same, is reminded again.
        was_put_off = remind_all_again(
            plan.connection,
            institution=plan.institution,
            kinds=[ReminderKind.ACTION_DUE, ReminderKind.ACTION_LATE],
            subject=found.id,
        )
        if owner == found.owner and not was_put_off:
            return
        given = replace(found, owner=owner, step=found.step + 1)
        save_deed(plan, found, given, Deed.GIVE, member=plan.reader)
        tell_given(plan.connection, [given], plan.members, by=plan.reader, now=now)
        tell_changed(plan.connection, found, given, plan.members, by=plan.reader, now=now)

    return await _steer(database, contents, tapper, action, change, now=now)


async def redate(
    database: Database, contents: Contents, tapper: Tapper, *, action: int, day: date, now: datetime
) -> ActionReading:
    """Let an action be due on another day; the member is asked for none any more.

    Raises:
        Refused: the member may not, there is none that lives, or it cannot be due then.
    """

    def change(plan: Plan, found: Action) -> None:
        if not may_be_due(day, plan.today):
            raise Refused("action-day-out-of-reach")
        ask_to_write(plan.connection, plan.reader, None)
        if day != found.due_on:
            redated = replace(found, due_on=day, step=found.step + 1)
            save_deed(plan, found, redated, Deed.REDATE, member=plan.reader)
            tell_changed(plan.connection, found, redated, plan.members, by=plan.reader, now=now)

    return await _steer(database, contents, tapper, action, change, now=now)


async def reword(
    database: Database, contents: Contents, writer: Tapper, *, action: int, words: str, now: datetime
) -> ActionReading:
    """Say in other words what will be done.

    Raises:
        Refused: the words are too many or none, and are still asked for; or the member may not, or there is none.
    """
    cleaned = clean_words(words)

    def change(plan: Plan, found: Action) -> None:
        ask_to_write(plan.connection, plan.reader, None)
        reworded = replace(found, words=cleaned, step=found.step + 1)
        save_deed(plan, found, reworded, Deed.REWORD, member=plan.reader)
        tell_changed(plan.connection, found, reworded, plan.members, by=plan.reader, now=now)

    return await _steer(database, contents, writer, action, change, now=now)


async def drop(
    database: Database, contents: Contents, writer: Tapper, *, action: int, reason: str, now: datetime
) -> ActionReading:
    """Drop an action; it stays on record with the reason, and the finding can be made one again.

    Raises:
        Refused: the reason is too short or too long, and is still asked for; or the member may not, or there is none.
    """
    check_reason(reason)

    def change(plan: Plan, found: Action) -> None:
        ask_to_write(plan.connection, plan.reader, None)
        dropped = found.after(Deed.DROP, now=now)
        save_deed(plan, found, dropped, Deed.DROP, member=plan.reader, reason=reason)
        forget_rechecks(plan.connection, institution=plan.institution, action=action)
        tell_changed(plan.connection, found, dropped, plan.members, by=plan.reader, now=now)

    return await _steer(database, contents, writer, action, change, now=now)


async def ask_for(
    database: Database, contents: Contents, tapper: Tapper, kind: str, *, action: int, now: datetime
) -> ActionReading:
    """Ask the member to write something about an action that he steers.

    Raises:
        Refused: he does not, or there is none that lives.
    """

    def change(plan: Plan, found: Action) -> None:
        ask_for_text(plan.connection, plan.reader, kind, found.id, now=now)

    return await _steer(database, contents, tapper, action, change, now=now)


def _found_in(hearing: Hearing, question: str) -> Sequence[int]:
    """The departments in which a responsibility was found, for those who see all of them."""
    if not may_see_institution(hearing.reader):
        return ()
    findings = hearing.read_institution().view.findings
    return next((it.departments for it in findings if it.question == question), ())


async def _steer(
    database: Database, contents: Contents, tapper: Tapper, action: int, change: Change, *, now: datetime
) -> ActionReading:
    def unit(connection: Connection) -> ActionReading:
        plan = Plan.of(connection, contents, tapper, now=now)
        found = plan.find(action)
        if not found.is_living or not may_steer_action(plan.reader, found):
            raise Refused("not-yours")
        change(plan, found)
        return plan.read_action(action)

    return await database.transaction(unit, finishing=tapper.update)
