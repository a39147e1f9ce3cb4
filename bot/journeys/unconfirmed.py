"""What is said to be done and nobody has borne out yet: asking on, and telling whoever is in charge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.access import may_hold_rounds, may_see_institution
from bot.assessment.action import Action, Deed, Status
from bot.assessment.people import Member
from bot.assessment.plan import who_is_to_decide
from bot.assessment.rechecking import Pick, Unconfirmed, UnconfirmedReading
from bot.assessment.reminders import NotTold, Pending, ReminderKind
from bot.journeys.contents import Contents
from bot.journeys.days import day_of, end_of
from bot.journeys.plan import Plan
from bot.journeys.rechecking import ask_in_place
from storage.actions import actions_of, find_action, moves_of
from storage.database import Database
from storage.people import member_of_person, members_of
from storage.rechecks import institutions_rechecking, rechecks_of_action, rechecks_of_member
from storage.reminders import members_not_told


def pending_rechecks(connection: Connection, member: Member, _: date) -> Sequence[Pending]:
    """What a letter has asked a member, and he has not answered."""
    zone = member.person.time_zone
    return [
        Pending(kind=ReminderKind.RECHECK_UNANSWERED, subject=it.id, day=day_of(it.told_at, zone))
        for it in rechecks_of_member(connection, institution=member.institution.id, member=member.id)
        if it.told_at
    ]


def unconfirmed_actions(connection: Connection, member: Member, today: date) -> Sequence[Pending]:
    """The actions that are said to be done, of which no answer is to be expected, for those who are to decide."""
    if not may_hold_rounds(member):
        return ()
    return [
        Pending(kind=ReminderKind.ACTION_UNCONFIRMED, subject=action.id, day=since)
        for action, since in _find_unanswered(connection, member, actions_of(connection, member.institution.id), today)
    ]


async def keep_asking(database: Database, contents: Contents, *, pick: Pick, now: datetime) -> int:
    """Ask somebody else wherever no answer is to be expected, and say how many were asked."""

    def unit(connection: Connection) -> int:
        return sum(
            _keep_asking(connection, contents, institution, pick, now=now)
            for institution in institutions_rechecking(connection)
        )

    return await database.transaction(unit)


async def read_unconfirmed(
    database: Database, contents: Contents, *, institution: int, person: int, action: int, now: datetime
) -> UnconfirmedReading | None:
    """An action of which a person is to decide what becomes; None where it is answered, or he is not to."""

    def unit(connection: Connection) -> UnconfirmedReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        found = find_action(connection, institution=institution, action=action)
        if reader is None or found is None:
            return None
        plan = Plan(connection=connection, contents=contents, reader=reader, now=now)
        seen = next(iter(plan.in_force([found])), None)
        if seen is None or not list(_find_unanswered(connection, reader, [found], plan.today)):
            return None
        return UnconfirmedReading(
            reader=reader,
            planned=plan.name(seen),
            said_on=day_of(_read(connection, found, institution).said_at, reader.person.time_zone),
            could_be_asked=bool(plan.find_witnesses(seen)),
        )

    return await database.read(unit)


def _find_unanswered(
    connection: Connection, member: Member, actions: Iterable[Action], today: date
) -> Iterator[tuple[Action, date]]:
    """Those said to be done and for the member to decide, each with the day from which no answer is expected."""
    said_done = [it for it in actions if it.status is Status.SAID_DONE]
    if not said_done:
        return
    institution, zone = member.institution.id, member.institution.time_zone
    members = members_of(connection, institution)
    not_told = members_not_told(connection, institution, ReminderKind.ACTION_UNCONFIRMED, today=today)
    not_asked = _hear_no_more(connection, institution)
    for action in said_done:
        if any(it.id == member.id for it in who_is_to_decide(action, members, not_told)):
            unconfirmed = _read(connection, action, institution)
            since = unconfirmed.unanswered_since(members, not_asked, now=end_of(today, zone))
            if since is not None:
                yield action, day_of(since, zone)


def _keep_asking(connection: Connection, contents: Contents, institution: int, pick: Pick, *, now: datetime) -> int:
    members = members_of(connection, institution)
    # Nothing is shown to whoever leads it: he sees all actions.
    leader = next((it for it in members.values() if may_see_institution(it)), None)
    if leader is None:
        return 0
    plan = Plan(connection=connection, contents=contents, reader=leader, now=now)
    not_asked = _hear_no_more(connection, institution)
    asked = 0
    for action in plan.living():
        if action.status is Status.SAID_DONE:
            unconfirmed = _read(connection, action, institution)
            if unconfirmed.is_to_be_passed_on(members, not_asked, now=now):
                asked += ask_in_place(plan, action, unconfirmed.asked, pick)
    return asked


def _hear_no_more(connection: Connection, institution: int) -> NotTold:
    """Who would not hear what he is asked, whenever: whoever is away comes back, and has the week like anybody."""
    return members_not_told(connection, institution, ReminderKind.RECHECK_UNANSWERED, today=date.max)


def _read(connection: Connection, action: Action, institution: int) -> Unconfirmed:
    moves = moves_of(connection, institution=institution, action=action.id)
    return Unconfirmed(
        action=action,
        said_at=next((it.at for it in reversed(moves) if it.deed is Deed.SAY_DONE), action.kept_at),
        rechecks=rechecks_of_action(connection, institution=institution, action=action.id),
    )
