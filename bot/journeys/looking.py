"""What people have to do, looked at once a working day, and the reminders that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from sqlite3 import Connection

from bot.assessment.people import Member
from bot.assessment.reminders import Due, Pending, ReminderKind, what_is_due
from bot.assessment.waking import Waking
from bot.journeys.days import day_ended_at, day_of
from bot.journeys.in_charge import late_actions
from bot.journeys.plan import pending_actions
from bot.journeys.schedule import pending_reassessments
from bot.journeys.unconfirmed import pending_rechecks, unconfirmed_actions
from storage.outbox import Message, put_message
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
        _put(connection, due, member, now=now)


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


SOURCES: Mapping[ReminderKind, Callable[[Connection, Member, date], Sequence[Pending]]] = {
    ReminderKind.RUN_UNFINISHED: _unfinished,
    ReminderKind.ROUND_CLOSING: _closing,
    ReminderKind.ACTION_DUE: lambda connection, member, _: pending_actions(connection, member),
    ReminderKind.ACTION_LATE: late_actions,
    ReminderKind.REASSESSMENT_DUE: pending_reassessments,
    ReminderKind.WEEKLY: _weekly,
    ReminderKind.RECHECK_UNANSWERED: pending_rechecks,
    ReminderKind.ACTION_UNCONFIRMED: unconfirmed_actions,
}
"""Where it is found what a member has to do today, by kind. How a kind is worded stands in `handlers/notices.py`."""


def _put(connection: Connection, due: Due, reader: Member, *, now: datetime) -> None:
    kind, subject = due.pending.kind, due.pending.subject
    message = Message(
        institution=reader.institution.id,
        person=reader.person.id,
        kind=kind,
        arguments={"subject": subject},
        key=f"reminder:{kind}:{subject}:{reader.id}:{'+'.join(due.steps)}",
        due_at=now,
    )
    put_message(connection, message, now=now)
