"""An institution under load: people who may answer for every department, and what others answered before them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from sqlite3 import Connection

from bot.assessment.people import Hello, Role, RoleKind, SetUp
from bot.assessment.revision import Edition
from storage.database import Database
from storage.institutions import add_department, add_institution
from storage.moments import to_stored
from storage.people import add_member, add_person, add_roles, save_person
from storage.revisions import keep_revision

INSTITUTION = 1
"""Its id: it is the first of its database."""

ANSWERS_PER_RUN = 10
RUNS_PER_AREA = 100
"""Former members, each of whom answered for every area in every former round."""


_FORMER = (
    (
        "rounds",
        """
        INSERT INTO rounds (id, institution_id, privacy, opened_at, closed_at)
        SELECT i + 1, 1, 'named', :then, :then FROM n
        """,
    ),
    (
        "assessments",
        """
        INSERT INTO assessments (id, institution_id, round_id, department_id, area, revision_id, opened_at, closed_at)
        SELECT i + 1, 1, i / :areas + 1, d.id, a.area, d.id, :then, :then FROM n
        JOIN departments d ON d.place = i % :areas JOIN department_areas a ON a.department_id = d.id
        """,
    ),
    (
        "runs",
        """
        INSERT INTO runs (id, institution_id, assessment_id, member_id, place, step, narrow, last_input, started_at,
            touched_at, submitted_at)
        SELECT i + 1, 1, i / (:areas * :per_area) * :areas + i % :areas + 1, :first + i / :areas % :per_area,
            'submitted', 12, 0, '', :then, :then, :then FROM n
        """,
    ),
    (
        "runs",
        """
        INSERT INTO cards (run_id, institution_id, chat_id, message_id, wanted, shown, touched_at)
        SELECT i + 1, 1, 1000000000 + i / :areas % :per_area, i + 1, 12, 12, :then FROM n
        """,
    ),
    (
        "answers",
        """
        INSERT INTO answers (institution_id, run_id, question, choice, language, answered_at)
        SELECT 1, i / :per_run + 1, 'asked-in-a-former-round-' || (i % :per_run), 'meets', 'en', :then FROM n
        """,
    ),
    (
        "answers",
        """
        INSERT INTO trail (institution_id, number, text, hash)
        SELECT 1, i + 1, '["2026-01-01T00:00:00.000+00:00","' || (1000000000 + i / (:per_run * :areas) % :per_area)
            || '","answer-changed",{"area":"hr","department":1,"question":"asked-in-a-former-round-' || (i % :per_run)
            || '","round":1},null,"meets",{}]', printf('%064x', i) FROM n
        """,
    ),
    (
        "answers",
        "INSERT INTO trail_heads (institution_id, number, hash) SELECT 1, MAX(i) + 1, printf('%064x', 0) FROM n",
    ),
    ("answers", "INSERT INTO inbox (update_id, received_at) SELECT 1000000000 + i, :then FROM n"),
)
"""What there are how many of, and the statement that makes them, numbered by `n.i` from 0.

The trail has entries as long as real ones, which only follow each other by their numbers: a tap proves no chain.
"""


async def found(path: Path, edition: Edition, people: Iterable[int], *, now: datetime, answers: int = 0) -> None:
    """Make a database with the institution, its people by Telegram id, and so many answers of former rounds."""
    database = await Database.open(path)
    try:
        await database.transaction(lambda connection: _found(connection, edition, people, now=now))
        if answers:
            await database.transaction(lambda connection: _fill(connection, edition, answers, now=now))
    finally:
        await database.close()


def _found(connection: Connection, edition: Edition, people: Iterable[int], *, now: datetime) -> None:
    institution = add_institution(
        connection, slug="load", name="Load", language="en", time_zone="UTC", set_up=SetUp.DONE, now=now
    )
    for place, area in enumerate(edition.content.flows):
        add_department(connection, institution=institution, place=place, areas=[area])
    for telegram_id in people:
        _add_leader(connection, institution, telegram_id, now=now)


def _add_leader(connection: Connection, institution: int, telegram_id: int, *, now: datetime) -> int:
    hello = Hello(telegram_id=telegram_id, name=f"Person {telegram_id}", language="en")
    person = add_person(connection, hello, time_zone="UTC", now=now)
    save_person(connection, replace(person, institution=institution))
    member = add_member(
        connection, institution=institution, person=person.id, key=str(telegram_id), frontline=False, now=now
    )
    add_roles(connection, institution=institution, member=member, roles=[Role(kind=RoleKind.LEADER, department=None)])
    return member


def _fill(connection: Connection, edition: Edition, answers: int, *, now: datetime) -> None:
    """Store closed rounds with answers, each with its entry in the trail and the finished update it came in."""
    areas = tuple(edition.content.flows)
    for area in areas:  # their ids are 1 to 11, in this order
        keep_revision(connection, edition.revisions[area], now=now)
    first = _add_leader(connection, INSTITUTION, 10**9, now=now)
    for other in range(1, RUNS_PER_AREA):
        _add_leader(connection, INSTITUTION, 10**9 + other, now=now)
    runs = -(-answers // ANSWERS_PER_RUN)
    rounds = -(-runs // (RUNS_PER_AREA * len(areas)))
    then = to_stored(now - timedelta(days=1))
    values = {"then": then, "areas": len(areas), "per_area": RUNS_PER_AREA, "per_run": ANSWERS_PER_RUN, "first": first}
    counts = {"rounds": rounds, "assessments": rounds * len(areas), "runs": runs, "answers": answers}
    for rows, statement in _FORMER:
        connection.execute(
            f"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count) {statement}",
            {"count": counts[rows], **values},
        )
