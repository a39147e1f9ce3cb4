"""What people have to do, looked at once a working day, and the reminders that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from sqlite3 import Connection

from bot.assessment.access import may_see_institution
from bot.assessment.people import Member, RoleKind
from bot.assessment.reminders import Due, Pending, ReminderKind, what_is_due
from bot.assessment.waking import Waking
from bot.journeys.days import day_ended_at, day_of
from bot.journeys.plan import pending_actions
from bot.journeys.schedule import pending_reassessments
from storage.actions import find_action
from storage.outbox import Message, put_message
from storage.people import members_of
from storage.reminders import closing_rounds, digest_of, history_of, note_reminded, unfinished_runs


def look_after(connection: Connection, member: Member, waking: Waking, *, now: datetime) -> None:
    """Put down what a member is to be reminded of today, and remember that."""
    institution = member.institution.id
    today = waking.day_of(now)
    pending = list(pending_of(connection, member, today))
    if not pending:
        return
    history = history_of(connection, institution=institution, member=member.id)
    for due in what_is_due(pending, history, today=today, eve=waking.eve_of_next_look(today)):
        note_reminded(connection, due, institution=institution, member=member.id, now=now)
        _put(connection, due, due.pending.kind, member, now=now)
        if due.escalates:
            for hearer in ESCALATIONS[due.pending.kind](connection, member, due.pending.subject):
                _put(connection, due, f"{due.pending.kind}-late", hearer, now=now)


def tell_declined(connection: Connection, member: Member, *, kind: ReminderKind, subject: int, now: datetime) -> None:
    """Tell those who would hear of a late thing that a member says it is not his."""
    if kind not in ESCALATIONS:
        return
    for hearer in ESCALATIONS[kind](connection, member, subject):
        message = Message(
            institution=hearer.institution.id,
            person=hearer.person.id,
            kind=f"{kind}-declined",
            arguments={"subject": subject, "member": member.id},
            key=f"declined:{kind}:{subject}:{member.id}:{hearer.id}",
            due_at=now,
        )
        put_message(connection, message, now=now)


def pending_of(connection: Connection, member: Member, today: date) -> Iterator[Pending]:
    """All that a member has to do."""
    return chain.from_iterable(source(connection, member, today) for source in SOURCES.values())


def _unfinished(connection: Connection, member: Member, _: date) -> Sequence[Pending]:
    return [
        Pending(kind=ReminderKind.RUN_UNFINISHED, subject=run.id, day=day_of(run.touched_at, member.person.time_zone))
        for run in unfinished_runs(connection, institution=member.institution.id, member=member.id)
    ]


def _closing(connection: Connection, member: Member, _: date) -> Sequence[Pending]:
    zone = member.institution.time_zone
    return [
        Pending(
            kind=ReminderKind.ROUND_CLOSING,
            subject=round_.id,
            day=day_ended_at(round_.until, zone),
            began=day_of(round_.opened_at, zone),
        )
        for round_ in closing_rounds(connection, institution=member.institution.id, member=member.id)
    ]


def _weekly(connection: Connection, member: Member, today: date) -> Sequence[Pending]:
    digest = digest_of(connection, institution=member.institution.id, member=member.id)
    if digest is None:
        return []
    day = today - timedelta(days=(today.weekday() - digest.weekday) % 7)
    return [Pending(kind=ReminderKind.WEEKLY, subject=member.id, day=day, began=digest.since)]


def _in_charge_of_action(connection: Connection, late: Member, action_id: int) -> Sequence[Member]:
    """The managers of the department that carries it out, or where there is no other one those who lead."""
    institution = late.institution.id
    action = find_action(connection, institution=institution, action=action_id)
    others = [it for it in members_of(connection, institution).values() if it.id != late.id]
    managers = [it for it in others if action and action.owner.department in it.departments(RoleKind.MANAGER)]
    return managers or [it for it in others if may_see_institution(it)]


SOURCES: Mapping[ReminderKind, Callable[[Connection, Member, date], Sequence[Pending]]] = {
    ReminderKind.RUN_UNFINISHED: _unfinished,
    ReminderKind.ROUND_CLOSING: _closing,
    ReminderKind.ACTION_DUE: lambda connection, member, _: pending_actions(connection, member),
    ReminderKind.REASSESSMENT_DUE: lambda connection, member, _: pending_reassessments(connection, member),
    ReminderKind.WEEKLY: _weekly,
}
"""Where it is found what a member has to do today, by kind. How a kind is worded stands in `handlers/notices.py`."""

ESCALATIONS: Mapping[ReminderKind, Callable[[Connection, Member, int], Sequence[Member]]] = {
    ReminderKind.ACTION_DUE: _in_charge_of_action,
}
"""Who else hears of a thing of a kind that has been late for long, or that somebody says is not his; their message is
of that kind with `-late` or `-declined` behind it."""


def _put(connection: Connection, due: Due, kind: str, reader: Member, *, now: datetime) -> None:
    subject = due.pending.subject
    message = Message(
        institution=reader.institution.id,
        person=reader.person.id,
        kind=kind,
        arguments={"subject": subject},
        key=f"reminder:{kind}:{subject}:{reader.id}:{'+'.join(due.steps)}",
        due_at=now,
    )
    put_message(connection, message, now=now)
