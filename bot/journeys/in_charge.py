"""Who sees to what nobody else does; and what he hears of others' actions: that one is late for long, or not theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds, may_see_institution
from bot.assessment.people import Member, RoleKind
from bot.assessment.plan import who_is_in_charge
from bot.assessment.reminders import RHYTHMS, NotTold, Pending, ReminderKind, would_hear
from bot.journeys.days import day_of
from storage.actions import actions_of, find_action
from storage.institutions import all_departments
from storage.outbox import Message, put_message
from storage.people import managers_of, members_of
from storage.reminders import members_not_told

LONG = timedelta(days=RHYTHMS[ReminderKind.ACTION_LATE].days[0])
"""What is late for less is between whoever is to do it and his own reminders."""


def departments_seen_to(connection: Connection, member: Member, not_told: NotTold = frozenset()) -> frozenset[int]:
    """The departments that a member manages, and for those who lead also those that nobody manages who would hear."""
    managed = member.departments(RoleKind.MANAGER)
    if not may_see_institution(member):
        return managed
    institution = member.institution.id
    by_others = {
        department
        for other in managers_of(connection, institution)
        for department in other.departments(RoleKind.MANAGER)
        if would_hear(other, department, not_told)
    }
    return managed | {it.id for it in all_departments(connection, institution)} - by_others


def late_actions(connection: Connection, member: Member, today: date) -> Sequence[Pending]:
    """The actions that others have not done for long and that a member is in charge of."""
    if not may_hold_rounds(member):
        return ()
    institution = member.institution
    late = [it for it in actions_of(connection, institution.id) if it.is_late(today) and it.due_on <= today - LONG]
    if not late:
        return ()
    members = members_of(connection, institution.id)
    not_told = members_not_told(connection, institution.id, ReminderKind.ACTION_LATE, today=today)
    return [
        Pending(
            kind=ReminderKind.ACTION_LATE,
            subject=it.id,
            day=it.due_on,
            began=day_of(it.kept_at, institution.time_zone),
        )
        for it in late
        if any(each.id == member.id for each in who_is_in_charge(it, members, not_told))
    ]


def tell_declined(connection: Connection, member: Member, *, action: int, now: datetime) -> None:
    """Tell whoever is in charge of an action that a member says it is not his."""
    institution = member.institution
    found = find_action(connection, institution=institution.id, action=action)
    if found is None:
        return
    today = day_of(now, institution.time_zone)
    not_told = members_not_told(connection, institution.id, ReminderKind.ACTION_LATE, today=today)
    for hearer in who_is_in_charge(found, members_of(connection, institution.id), not_told):
        message = Message(
            institution=institution.id,
            person=hearer.person.id,
            kind="action-due-declined",
            arguments={"subject": action, "member": member.id},
            # Whoever is given it again can say so again.
            key=f"declined:{ReminderKind.ACTION_DUE}:{action}:{found.step}:{member.id}:{hearer.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)
