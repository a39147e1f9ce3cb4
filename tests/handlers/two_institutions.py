"""Two institutions in one database that hold the same things, under numbers which tell what they are the numbers of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.action import Deed
from bot.assessment.inputs import Begin, Choose
from bot.assessment.people import Hello, Role, RoleKind, SetUp
from bot.assessment.revision import Edition
from bot.assessment.run import Run, step
from bot.assessment.structure import Assignment
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.setting_up import found_institution
from storage.actions import add_move, keep_action
from storage.assessments import add_assessment, settle_answer
from storage.institutions import departments_of
from storage.notes import Source, save_note
from storage.people import add_member, add_person, add_roles, find_member, use_institution
from storage.ratings import put_rating
from storage.rechecks import ask_member
from storage.revisions import keep_revision
from storage.rounds import add_participants, add_round, close_round
from storage.runs import add_run, find_run, save_answer, save_walk
from storage.structure import assign, make_responsible, name_department

ZEBRA = "Zebra"
"""Stands in all that people wrote in the second institution."""

_TABLE, _INSTITUTION = 10_000, 1_000
_DAYS = 700_000
"""Ordinals of today's days, which buttons carry too, are above it."""


def populate(connection: Connection, edition: Edition, *, name: str, slug: str, first: int, now: datetime) -> None:
    """Make an institution in which everything has happened once. `first`: the first Telegram id of its people."""
    made = found_institution(
        connection,
        areas=["hr", "cc"],
        slug=slug,
        name=name,
        language="en",
        time_zone="Africa/Nairobi",
        set_up=SetUp.DONE,
        now=now,
    )
    institution = made.id
    ours, others = (department.id for department in departments_of(connection, institution))
    owner = _join(connection, institution, first, f"{name} owner", [Role(kind=RoleKind.OWNER)], now=now)
    in_both = [Role(kind=RoleKind.STAFF, department=department) for department in (ours, others)]
    staff = _join(connection, institution, first + 1, f"{name} staff", in_both, now=now)
    question, *_ = edition.content.flows["hr"].questions
    for department in (ours, others):
        name_department(connection, institution=institution, department=department, language="en", name=f"{name} unit")
    make_responsible(connection, institution=institution, department=ours, area="hr", member=staff)
    duty = Assignment(department=ours, question=question, member=staff)
    assign(connection, duty, institution=institution, member=owner, now=now)
    for closed in (True, False):
        _hold_round(connection, edition, institution, ours, [owner, staff], name=name, closed=closed, now=now)
    action = keep_action(
        connection,
        institution=institution,
        department=ours,
        area="hr",
        question=question,
        due_on=now.date(),
        member=owner,
        now=now,
    )
    assert action
    reason = f"{name} reason"
    add_move(connection, institution=institution, action=action, deed=Deed.AGREE, member=owner, reason=reason, now=now)
    ask_member(connection, institution=institution, action=action, member=staff, now=now)
    put_rating(connection, institution=institution, member=staff, edition="1", stars=4, now=now)
    for uses in (1, 5):
        invite_from_shell(
            connection,
            institution=institution,
            role=RoleKind.STAFF,
            areas=("hr",),
            frontline=False,
            uses=uses,
            expires_at=now + timedelta(days=9),
            code_hash=hash_code(f"{slug}-{uses}"),
            now=now,
            name=f"{name} link",
        )


def renumber(connection: Connection) -> None:
    """Give everything of institutions ids by which its table and its institution are known."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    keyed = _keyed_tables(connection)
    for place, table in enumerate(keyed, start=1):
        shift = f"{place * _TABLE} + institution_id * {_INSTITUTION}"
        for referring, column in _references(connection, table):
            connection.execute(f"UPDATE {referring} SET {column} = {column} + {shift} WHERE {column} IS NOT NULL")
        connection.execute(f"UPDATE {table} SET id = id + {shift}")


def table_of(number: int) -> int:
    """The place of the table that an id is of; 0 for what is no id but a place, a page or a day."""
    return number // _TABLE if number < _DAYS else 0


def like(number: int, ids: Sequence[int]) -> int | None:
    """The first of these ids that is of the same table, if the number is an id at all."""
    return next((it for it in ids if table_of(number) == table_of(it)), None)


def nowhere(number: int) -> int:
    """An id of the same table in no institution."""
    return number // _TABLE * _TABLE + 9 * _INSTITUTION


def ids_of(connection: Connection, institution: int) -> list[int]:
    """All ids of an institution."""
    return [
        row["id"]
        for table in _keyed_tables(connection)
        for row in connection.execute(f"SELECT id FROM {table} WHERE institution_id = ? ORDER BY id", (institution,))
    ]


def rows_of(connection: Connection, institution: int) -> dict[str, list[tuple[object, ...]]]:
    """All that is stored of an institution."""
    return {
        table: [
            tuple(row)
            for row in connection.execute(
                f"SELECT * FROM {table} WHERE institution_id = ? ORDER BY 1, 2, 3", (institution,)
            )
        ]
        for table in _tables(connection)
        if "institution_id" in _columns(connection, table) and table != "persons"
    }


def _join(
    connection: Connection, institution: int, telegram_id: int, name: str, roles: Sequence[Role], *, now: datetime
) -> int:
    hello = Hello(telegram_id=telegram_id, name=name, language="en")
    person = add_person(connection, hello, time_zone="Africa/Nairobi", now=now)
    use_institution(connection, person=person.id, institution=institution)
    key = f"key-{telegram_id}"
    member = add_member(connection, institution=institution, person=person.id, key=key, frontline=False, now=now)
    add_roles(connection, institution=institution, member=member, roles=roles)
    assert find_member(connection, institution=institution, telegram_id=telegram_id)
    return member


def _hold_round(
    connection: Connection,
    edition: Edition,
    institution: int,
    department: int,
    members: Sequence[int],
    *,
    name: str,
    closed: bool,
    now: datetime,
) -> None:
    revision = edition.revisions["hr"]
    until = now + timedelta(days=9)
    round_ = add_round(connection, institution=institution, opened_by=members[0], until=until, now=now)
    assessment = add_assessment(
        connection,
        institution=institution,
        round_=round_,
        department=department,
        area="hr",
        revision=keep_revision(connection, revision, now=now),
        now=now,
    )
    add_participants(connection, institution=institution, round_=round_, department=department, members=members)
    walk, _ = step(revision.flow, Run(), Begin(step=0, everything=True))
    question = walk.at or ""
    for _ in range(6):
        walk, _ = step(revision.flow, walk, Choose(step=walk.step, number=2))
    for member in members:
        run = add_run(connection, institution=institution, assessment=assessment, member=member, walk=walk, now=now)
        stored = find_run(connection, institution=institution, run=run, member=member)
        assert stored
        save_walk(connection, stored, walk, now=now)
        for answered, choice in walk.answers.items():
            save_answer(connection, stored, question=answered, choice=choice, language="en", now=now)
        save_note(
            connection,
            institution=institution,
            run=run,
            question=question,
            source=Source(chat=member, message=run),
            text=f"{name} note",
            draft=False,
            now=now,
        )
    if closed:
        close_round(connection, institution=institution, round_=round_, now=now)
        settle_answer(
            connection,
            institution=institution,
            assessment=assessment,
            question=question,
            choice="not",
            reason=f"{name} reason",
            member=members[0],
            now=now,
        )


def _tables(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [row["name"] for row in rows]


def _columns(connection: Connection, table: str) -> set[str]:
    return {row["name"] for row in connection.execute(f"PRAGMA table_info({table})")}


def _keyed_tables(connection: Connection) -> list[str]:
    return [
        table
        for table in _tables(connection)
        if {"id", "institution_id"} <= _columns(connection, table) and table not in {"persons", "outbox"}
    ]


def _references(connection: Connection, to: str) -> list[tuple[str, str]]:
    """The columns that hold ids of a table."""
    undeclared = [("members", "open_run_id")] if to == "runs" else []
    return undeclared + [
        (table, row["from"])
        for table in _tables(connection)
        for row in connection.execute(f"PRAGMA foreign_key_list({table})")
        if row["table"] == to
    ]
