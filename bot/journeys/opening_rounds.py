"""Opening a round: put it together in one place, open it, and ask those who come later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from sqlite3 import Connection

from bot.assessment.access import departments_to_direct, may_hold_rounds
from bot.assessment.delta import FollowUp, Scope
from bot.assessment.errors import Refused
from bot.assessment.people import Department, Member
from bot.assessment.round import Asked, Draft, Privacy, Stage
from bot.assessment.round_draft import USUAL_LENGTH, DraftReading, belongs_to
from bot.assessment.round_reading import RoundReading
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.days import day_ended_at, day_of, end_of
from bot.journeys.ending_rounds import end_round
from bot.journeys.following import Scopes
from bot.journeys.oversight import Oversight
from bot.journeys.round_notices import announce_round
from bot.journeys.tapper import Tapper
from storage.assessments import (
    StoredAssessment,
    add_assessment,
    ask_otherwise,
    assessments_of_round,
    move_to_round,
    open_assessment,
    open_assessments,
)
from storage.database import Database
from storage.revisions import keep_revision
from storage.round_drafts import drop_draft, find_draft, save_draft
from storage.rounds import add_participants, add_round, find_round, open_rounds, stages_of_assessment
from storage.trail import record

Change = Callable[[DraftReading], Draft]
"""What a tap makes of a draft."""


async def prepare_round(database: Database, contents: Contents, tapper: Tapper, *, now: datetime) -> DraftReading:
    """The round that a member is putting together; a new one is as most would want it.

    Raises:
        Refused: he may open none.
    """
    return await change_draft(
        database,
        contents,
        tapper,
        lambda reading: reading.draft,
        now=now,
    )


async def change_draft(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    change: Change,
    *,
    now: datetime,
) -> DraftReading:
    """Change the round that a member is putting together.

    Raises:
        Refused: he may open none, or not like this.
    """

    def unit(connection: Connection) -> DraftReading:
        oversight = Oversight.of(connection, contents, tapper)
        save_draft(connection, oversight.reader, change(_read_draft(oversight, now=now)))
        return _read_draft(oversight, now=now)

    return await database.transaction(unit, finishing=tapper.update)


async def open_round(
    database: Database,
    contents: Contents,
    tapper: Tapper,
    *,
    fingerprint: int,
    now: datetime,
) -> RoundReading | DraftReading | None:
    """Open the round that a member has put together; None where he has, and tapped twice.

    It comes back as a draft, unopened, where it is not the one he saw any more, or something is in its way.

    Raises:
        Refused: he may open none.
    """

    def unit(connection: Connection) -> RoundReading | DraftReading | None:
        oversight = Oversight.of(connection, contents, tapper)
        reading = _read_draft(oversight, now=now)
        if find_draft(connection, oversight.reader) is None:
            return None
        if reading.fingerprint != fingerprint or not reading.can_open:
            return reading
        return _open(oversight, reading, now=now)

    return await database.transaction(unit, finishing=tapper.update)


def ask_newcomer(connection: Connection, newcomer: Member, *, now: datetime) -> None:
    """Ask a member, too, in the planned rounds of his departments that ask everyone."""
    institution = newcomer.institution.id
    for round_ in open_rounds(connection, institution):
        if round_.is_look or round_.asked is not Asked.EVERYONE:
            continue
        departments = {
            assessment.department
            for assessment in assessments_of_round(connection, institution=institution, round_=round_.id)
            if belongs_to(newcomer, assessment.department)
        }
        for department in departments:
            add_participants(
                connection, institution=institution, round_=round_.id, department=department, members=[newcomer.id]
            )
        if departments:
            announce_round(connection, institution=institution, round_=round_.id, members=[newcomer], now=now)


def _read_draft(oversight: Oversight, *, now: datetime) -> DraftReading:
    connection, member = oversight.connection, oversight.reader
    if not may_hold_rounds(member):
        raise Refused("rounds-not-yours")
    departments = tuple(
        department
        for department in departments_to_direct(member, oversight.departments)
        if set(department.areas) & set(oversight.official) and not department.archived
    )
    known = {department.id for department in departments}
    taken = {department: day for department, day in _taken(oversight).items() if department in known}
    draft = find_draft(connection, member) or Draft(
        departments=frozenset(known - taken.keys()),
        privacy=Privacy.NAMED,
        asked=Asked.EVERYONE,
        people=frozenset(),
        days=USUAL_LENGTH,
    )
    chosen = draft.departments & known
    people = tuple(
        it
        for it in sorted(oversight.members.values(), key=lambda it: it.person.name.casefold())
        if it.id == member.id or any(belongs_to(it, department) for department in chosen)
    )
    return DraftReading(
        member=member,
        draft=Draft(
            departments=chosen,
            privacy=draft.privacy,
            asked=draft.asked,
            people=draft.people & {it.id for it in people},
            days=draft.days,
            follow_up=draft.follow_up,
        ),
        departments=departments,
        taken=taken,
        looked_at=frozenset(
            look.department for look in _looks(oversight) if look.department in known and _begun(connection, look)
        ),
        people=people,
        last_day=day_of(now, member.institution.time_zone) + timedelta(days=draft.days),
        scopes=tuple(_find_scopes(oversight, [it for it in departments if it.id in chosen], draft.privacy, now=now)),
    )


def _find_scopes(
    oversight: Oversight, departments: Iterable[Department], privacy: Privacy, *, now: datetime
) -> Iterator[Scope]:
    """What a round could ask of these departments."""
    scopes = Scopes.of(oversight.connection, oversight.contents, oversight.reader, privacy=privacy, now=now)
    for department in departments:
        for area in department.areas:
            if area in oversight.official:
                yield scopes.find_scope(department.id, area)


def _looks(oversight: Oversight) -> list[StoredAssessment]:
    """The looks that are open, each at one area of one department."""
    institution = oversight.reader.institution.id
    planned = {round_.id for round_ in open_rounds(oversight.connection, institution) if not round_.is_look}
    return [it for it in open_assessments(oversight.connection, institution) if it.round not in planned]


def _begun(connection: Connection, assessment: StoredAssessment) -> set[int]:
    """The members who have begun to answer."""
    stages = stages_of_assessment(connection, institution=assessment.institution, assessment=assessment.id)
    return {member for member, stage in stages.items() if stage is not Stage.NOT_BEGUN}


def _taken(oversight: Oversight) -> Mapping[int, date]:
    """The departments that are in a planned round, with its last day."""
    institution = oversight.reader.institution
    return {
        assessment.department: day_ended_at(round_.until, institution.time_zone)
        for round_ in open_rounds(oversight.connection, institution.id)
        if round_.until
        for assessment in assessments_of_round(oversight.connection, institution=institution.id, round_=round_.id)
    }


def _open(oversight: Oversight, reading: DraftReading, *, now: datetime) -> RoundReading:
    connection, opener = oversight.connection, oversight.reader
    institution = opener.institution
    round_ = add_round(
        connection,
        institution=institution.id,
        opened_by=opener.id,
        privacy=reading.draft.privacy,
        asked=reading.draft.asked,
        until=end_of(reading.last_day, institution.time_zone),
        now=now,
    )
    record(
        connection,
        institution=institution.id,
        actor=opener.key,
        kind=Kind.ROUND_OPENED,
        subject={"round": round_},
        after={
            "departments": [department.id for department in reading.chosen],
            "privacy": reading.draft.privacy,
            "asked": reading.draft.asked,
            "until": reading.last_day.isoformat(),
            **({"follows": [it.former for it in reading.scopes if it.former]} if reading.follows else {}),
        },
        now=now,
    )
    if reading.draft.privacy is Privacy.CONFIDENTIAL:
        _end_looks(oversight, {department.id for department in reading.looks_to_close}, now=now)
    asked: set[int] = set()
    for department in reading.chosen:
        follow_ups = {
            it.area: it.follow_up for it in reading.scopes if it.department == department.id and reading.follows
        }
        looked = _put_under(oversight, round_, department, follow_ups, now=now)
        members = {member.id for member in reading.whom_to_ask(department.id)} | looked
        add_participants(
            connection, institution=institution.id, round_=round_, department=department.id, members=members
        )
        asked |= members
    drop_draft(connection, opener)
    others = [oversight.members[member] for member in asked - {opener.id} if member in oversight.members]
    announce_round(connection, institution=institution.id, round_=round_, members=others, now=now)
    return oversight.find(round_)


def _end_looks(oversight: Oversight, departments: set[int], *, now: datetime) -> None:
    """Close what was begun by name: a confidential round begins anew."""
    connection, opener = oversight.connection, oversight.reader
    for look in _looks(oversight):
        found = find_round(connection, institution=look.institution, round_=look.round)
        if found and look.department in departments and _begun(connection, look):
            end_round(connection, oversight.contents, found, closed_by=opener, now=now)


def _put_under(
    oversight: Oversight,
    round_: int,
    department: Department,
    follow_ups: Mapping[str, FollowUp | None],
    *,
    now: datetime,
) -> set[int]:
    """Put a department's areas under a round, with the looks that are open there; who answers in these comes back.

    A look that somebody has begun asks what it did, or more.
    """
    connection, institution = oversight.connection, oversight.reader.institution
    edition = oversight.contents.edition(institution.slug)
    looked: set[int] = set()
    for area in department.areas:
        if area not in edition.revisions:
            continue
        follow_up, revision = follow_ups.get(area), keep_revision(connection, edition.revisions[area], now=now)
        look = open_assessment(connection, institution=institution.id, department=department.id, area=area)
        if look:
            begun = _begun(connection, look)
            looked |= begun
            if follow_up is None or (not begun and look.revision == revision):
                ask_otherwise(connection, look, follow_up)
            move_to_round(connection, look, round_)
        else:
            add_assessment(
                connection,
                institution=institution.id,
                round_=round_,
                department=department.id,
                area=area,
                revision=revision,
                now=now,
                follow_up=follow_up,
            )
    return looked
