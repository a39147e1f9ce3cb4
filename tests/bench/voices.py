"""A closed round under load: many people, each of whom answered all questions of one department."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.people import Hello, Role, RoleKind
from bot.assessment.revision import Edition
from storage.assessments import add_assessment
from storage.moments import to_stored
from storage.people import add_member, add_person, add_roles
from storage.revisions import keep_revision
from storage.rounds import add_round, close_round
from tests.bench.institution import INSTITUTION

_FIRST_PERSON = 30_000_000
_CHOICES = ("meets", "meets", "meets", "partly", "not", "unknown")
"""What a question is answered by three of four people; every fourth answers as the next is answered."""


def hold_round(connection: Connection, edition: Edition, people: Mapping[str, int], *, now: datetime) -> dict[str, int]:
    """Store a round that is closed `now`, with so many people in each area; the assessments by area."""
    round_ = add_round(connection, institution=INSTITUTION, now=now, until=now)
    assessments = {}
    for place, (area, revision) in enumerate(edition.revisions.items()):
        assessments[area] = assessment = add_assessment(
            connection,
            institution=INSTITUTION,
            round_=round_,
            department=place + 1,
            area=area,
            revision=keep_revision(connection, revision, now=now),
            now=now,
        )
        for number in range(people[area]):
            person = _FIRST_PERSON + 10_000 * place + number
            run = _add_run(connection, assessment, _join(connection, place + 1, person, now=now), now=now)
            connection.executemany(
                "INSERT INTO answers (institution_id, run_id, question, choice, language, answered_at)"
                " VALUES (?, ?, ?, ?, 'en', ?)",
                [
                    (INSTITUTION, run, question, _CHOICES[(asked + (number % 4 == 0)) % len(_CHOICES)], to_stored(now))
                    for asked, question in enumerate(revision.flow.questions)
                ],
            )
    close_round(connection, institution=INSTITUTION, round_=round_, now=now)
    return assessments


def _join(connection: Connection, department: int, telegram_id: int, *, now: datetime) -> int:
    hello = Hello(telegram_id=telegram_id, name=f"Person {telegram_id}", language="en")
    person = add_person(connection, hello, time_zone="UTC", now=now)
    member = add_member(
        connection,
        institution=INSTITUTION,
        person=person.id,
        key=str(telegram_id),
        frontline=telegram_id % 2 == 0,
        now=now,
    )
    role = Role(kind=RoleKind.STAFF, department=department)
    add_roles(connection, institution=INSTITUTION, member=member, roles=[role])
    return member


def _add_run(connection: Connection, assessment: int, member: int, *, now: datetime) -> int:
    row = connection.execute(
        "INSERT INTO runs (institution_id, assessment_id, member_id, place, step, narrow, last_input, started_at,"
        " touched_at, submitted_at) VALUES (?, ?, ?, 'submitted', 12, 0, '', ?, ?, ?) RETURNING id",
        (INSTITUTION, assessment, member, *(to_stored(now),) * 3),
    ).fetchone()
    return int(row["id"])
