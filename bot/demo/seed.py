"""The sample institution of the demo: made-up people, closed rounds of all departments but one, and a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.people import Hello, Role, RoleKind, SetUp
from bot.assessment.revision import Edition
from bot.assessment.round import Privacy
from bot.assessment.run import Run
from bot.demo.sample_answers import ANSWERERS, answer_all
from bot.demo.sample_plan import add_plan
from bot.journeys.contents import Contents
from bot.journeys.due_dates import date_round
from bot.journeys.following import Scopes
from storage.assessments import add_assessment, settle_answer
from storage.institutions import add_department, add_institution
from storage.people import add_member, add_person, add_roles, find_person, member_by_id, save_person
from storage.revisions import keep_revision
from storage.rounds import add_participants, add_round, close_round, find_round
from storage.runs import add_run, find_run, save_answer, save_walk
from storage.waking import choose

INSTITUTION = "Sunrise Savings (sample)"
TIME_ZONE = "Africa/Nairobi"
LANGUAGE = "en"
DEPARTMENT_TO_TRY = "sf"
ROUNDS = (timedelta(days=210), timedelta(days=30))
"""How long ago the rounds were closed."""
LASTED = timedelta(days=14)
FOLLOWED_UP = "mp"
"""The department that was assessed again since."""
FOLLOW_UP = timedelta(days=5)
"""How long ago that was closed."""

_SETTLED = {
    "rm-late-loans-by-cause": ("partly", "The list is kept by branch, and two branches have none yet."),
}
"""What a department's manager recorded for all, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePerson:
    """Somebody with a phone on the desk."""

    telegram_id: int
    first_name: str
    last_name: str
    title: str
    role: RoleKind
    frontline: bool = False


PEOPLE = (
    SamplePerson(telegram_id=1001, first_name="Amina", last_name="Diallo", title="Owner", role=RoleKind.OWNER),
    SamplePerson(telegram_id=1002, first_name="Joseph", last_name="Mwangi", title="Manager", role=RoleKind.MANAGER),
    SamplePerson(
        telegram_id=1003, first_name="Grace", last_name="Otieno", title="Frontline", role=RoleKind.STAFF, frontline=True
    ),
    SamplePerson(
        telegram_id=1004,
        first_name="Daniel",
        last_name="Kimani",
        title="Frontline",
        role=RoleKind.STAFF,
        frontline=True,
    ),
)


_FIRST_ANSWERER = 2001
_NEVER_BACK: Mapping[str, str] = {"away_until": "2099-01-01"}
"""They have no phones, so nothing is sent to them. Those who have some get all at once, at any hour of any day, as the
demo says to the bot: whoever tries it sees what it sends."""


def seed(connection: Connection, edition: Edition, *, now: datetime) -> None:
    """Store the sample institution: its people, two rounds of answers of ten departments, and what is done since."""
    institution = add_institution(
        connection,
        slug="sample",
        name=INSTITUTION,
        language=LANGUAGE,
        time_zone=TIME_ZONE,
        set_up=SetUp.DONE,
        now=now,
    )
    departments = {
        area: add_department(connection, institution=institution, place=place, areas=[area])
        for place, area in enumerate(edition.content.flows)
    }
    phones: list[int] = []
    for person in PEOPLE:
        department = departments[DEPARTMENT_TO_TRY] if person.role.of_department else None
        member = _add_member(
            connection,
            institution,
            Hello(telegram_id=person.telegram_id, name=f"{person.first_name} {person.last_name}", language=LANGUAGE),
            Role(kind=person.role, department=department),
            frontline=person.frontline,
            now=now,
        )
        phones.append(member)
    covered = {area: department for area, department in departments.items() if area != DEPARTMENT_TO_TRY}
    answerers = {
        area: _join(connection, institution, number, department, now=now - ROUNDS[0])
        for number, (area, department) in enumerate(covered.items())
    }
    for ago in ROUNDS:
        _hold_round(connection, edition, institution, covered, answerers, first=ago == ROUNDS[0], closed=now - ago)
    one = {FOLLOWED_UP: departments[FOLLOWED_UP]}
    _hold_round(connection, edition, institution, one, answerers, follows=True, closed=now - FOLLOW_UP)
    leader, *here = phones
    add_plan(
        connection,
        institution=institution,
        departments=departments,
        people={**answerers, DEPARTMENT_TO_TRY: here},
        leader=leader,
        now=now,
    )


def let_read(connection: Connection, language: str) -> None:
    """Let the people with phones read a language."""
    for sample in PEOPLE:
        person = find_person(connection, sample.telegram_id)
        if person:
            save_person(connection, replace(person, language=language))


def _join(connection: Connection, institution: int, number: int, department: int, *, now: datetime) -> list[int]:
    """Let those who answer for a department join; return the members in the order of `ANSWERERS`."""
    return [
        _add_member(
            connection,
            institution,
            Hello(
                telegram_id=_FIRST_ANSWERER + number * len(ANSWERERS) + who,
                name=f"{answerer.first_name} (sample)",
                language=LANGUAGE,
            ),
            Role(kind=answerer.role, department=department),
            frontline=answerer.frontline,
            now=now,
        )
        for who, answerer in enumerate(ANSWERERS)
    ]


def _hold_round(
    connection: Connection,
    edition: Edition,
    institution: int,
    departments: Mapping[str, int],
    answerers: Mapping[str, Sequence[int]],
    *,
    closed: datetime,
    first: bool = False,
    follows: bool = False,
) -> None:
    """Open a round two weeks before its end, take everybody's answers, and close it."""
    opened, contents = closed - LASTED, Contents(lambda _: edition)
    round_ = add_round(connection, institution=institution, now=opened, until=closed)
    for area, department in departments.items():
        revision, members = edition.revisions[area], answerers[area]
        follow_up = None
        if follows:
            manager = member_by_id(connection, institution=institution, member=members[0])
            assert manager is not None  # noqa: S101 - he was stored before
            scopes = Scopes.of(connection, contents, manager, privacy=Privacy.NAMED, now=opened)
            follow_up = scopes.find_scope(department, area).follow_up
        assessment = add_assessment(
            connection,
            institution=institution,
            round_=round_,
            department=department,
            area=area,
            revision=keep_revision(connection, revision, now=opened),
            now=opened,
            follow_up=follow_up,
        )
        add_participants(connection, institution=institution, round_=round_, department=department, members=members)
        for who, member in enumerate(members):
            walk = answer_all(revision.flow, who, asked=follow_up.asked if follow_up else None, first=first)
            _store_walk(connection, institution, assessment, member, walk, now=opened)
        for question in _SETTLED.keys() & revision.flow.questions.keys():
            choice, reason = _SETTLED[question]
            settle_answer(
                connection,
                institution=institution,
                assessment=assessment,
                question=question,
                choice=choice,
                reason=reason,
                member=members[0],
                now=closed,
            )
    close_round(connection, institution=institution, round_=round_, now=closed)
    ended = find_round(connection, institution=institution, round_=round_)
    assert ended is not None  # noqa: S101 - it was stored above
    date_round(connection, contents, ended, now=closed)


def _store_walk(
    connection: Connection, institution: int, assessment: int, member: int, walk: Run, *, now: datetime
) -> None:
    run = add_run(connection, institution=institution, assessment=assessment, member=member, walk=walk, now=now)
    stored = find_run(connection, institution=institution, run=run, member=member)
    assert stored is not None  # noqa: S101 - stored one line above
    save_walk(connection, stored, walk, now=now)
    for question, choice in walk.answers.items():
        save_answer(connection, stored, question=question, choice=choice, language=LANGUAGE, now=now)


def _add_member(
    connection: Connection, institution: int, hello: Hello, role: Role, *, frontline: bool, now: datetime
) -> int:
    person = add_person(connection, hello, time_zone=TIME_ZONE, now=now)
    save_person(connection, replace(person, institution=institution))
    if hello.telegram_id >= _FIRST_ANSWERER:
        choose(connection, person.id, _NEVER_BACK)
    member = add_member(
        connection,
        institution=institution,
        person=person.id,
        key=f"sample-{hello.telegram_id}",
        frontline=frontline,
        now=now,
    )
    add_roles(connection, institution=institution, member=member, roles=[role])
    return member
