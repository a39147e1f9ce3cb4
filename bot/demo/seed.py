"""The sample institution of the demo: made-up people, and a closed round in every department but the one to try."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from sqlite3 import Connection
from zlib import crc32

from bot.assessment.flow import Flow
from bot.assessment.inputs import Begin, Choose, Submit
from bot.assessment.people import Hello, Role, RoleKind, SetUp
from bot.assessment.revision import Edition
from bot.assessment.run import Place, Run, step
from storage.assessments import add_assessment
from storage.institutions import add_department, add_institution
from storage.people import add_member, add_person, add_roles, find_person, save_person
from storage.revisions import keep_revision
from storage.rounds import add_round, close_round
from storage.runs import add_run, find_run, save_answer, save_walk

INSTITUTION = "Sunrise Savings (sample)"
TIME_ZONE = "Africa/Nairobi"
LANGUAGE = "en"
DEPARTMENT_TO_TRY = "sf"
CLOSED_BEFORE = timedelta(days=30)

MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
"""Places of the choices in the scale."""

_USUAL = (MEETS, MEETS, MEETS, PARTLY, PARTLY, NOT)
"""How often which answer is given where the story below says nothing."""

_STORY: Mapping[str, Sequence[int]] = {
    # The policy says yes, and practice says no: a perception gap.
    "em-privacy-policy": (MEETS, MEETS),
    "it-access-by-role": (NOT, NOT),
    # Two people of one department see it differently.
    "hr-training-before-field": (MEETS, NOT),
    "rm-late-loans-by-cause": (MEETS, PARTLY),
    # Nobody knows.
    "lg-collectors-bound": (UNKNOWN, UNKNOWN),
    "fn-overcharges-refunded": (OUT, OUT),
}
"""What each of the two who answer for a department says."""


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

_ANSWERERS = ("Ruth", "Peter")
_FIRST_ANSWERER = 2001


def seed(connection: Connection, edition: Edition, *, now: datetime) -> None:
    """Store the sample institution: its people, and last month's answers of ten departments."""
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
    for person in PEOPLE:
        department = departments[DEPARTMENT_TO_TRY] if person.role.of_department else None
        _add_member(
            connection,
            institution,
            Hello(telegram_id=person.telegram_id, name=f"{person.first_name} {person.last_name}", language=LANGUAGE),
            Role(kind=person.role, department=department),
            frontline=person.frontline,
            now=now,
        )
    then = now - CLOSED_BEFORE
    round_ = add_round(connection, institution=institution, now=then)
    for number, (area, department) in enumerate(departments.items()):
        if area != DEPARTMENT_TO_TRY:
            _answer_department(
                connection, edition, institution, round_, number, department=department, area=area, now=then
            )
    close_round(connection, institution=institution, round_=round_, now=then)


def speak(connection: Connection, language: str) -> None:
    """Let the people with phones read a language."""
    for sample in PEOPLE:
        person = find_person(connection, sample.telegram_id)
        if person:
            save_person(connection, replace(person, language=language))


def _answer_department(
    connection: Connection,
    edition: Edition,
    institution: int,
    round_: int,
    number: int,
    *,
    department: int,
    area: str,
    now: datetime,
) -> None:
    revision = edition.revisions[area]
    assessment = add_assessment(
        connection,
        institution=institution,
        round_=round_,
        department=department,
        area=area,
        revision=keep_revision(connection, revision, now=now),
        now=now,
    )
    for who, name in enumerate(_ANSWERERS):
        hello = Hello(
            telegram_id=_FIRST_ANSWERER + number * len(_ANSWERERS) + who, name=f"{name} (sample)", language=LANGUAGE
        )
        role = Role(kind=RoleKind.STAFF, department=department)
        member = _add_member(connection, institution, hello, role, frontline=False, now=now)
        walk = _answer_all(revision.flow, who)
        run = add_run(connection, institution=institution, assessment=assessment, member=member, walk=walk, now=now)
        stored = find_run(connection, institution=institution, run=run, member=member)
        assert stored is not None  # noqa: S101 - stored one line above
        save_walk(connection, stored, walk, now=now)
        for question, choice in walk.answers.items():
            save_answer(connection, stored, question=question, choice=choice, language=LANGUAGE, now=now)


def _answer_all(flow: Flow, who: int) -> Run:
    """Walk through the whole flow as one of the two would, and hand in."""
    run, _ = step(flow, Run(), Begin(step=0))
    while run.place is Place.QUESTION and run.at:
        usual = _USUAL[crc32(run.at.encode()) % len(_USUAL)]
        number = _STORY[run.at][who] if run.at in _STORY else usual
        run, _ = step(flow, run, Choose(step=run.step, number=number))
    run, _ = step(flow, run, Submit(step=run.step))
    return run


def _add_member(
    connection: Connection, institution: int, hello: Hello, role: Role, *, frontline: bool, now: datetime
) -> int:
    person = add_person(connection, hello, time_zone=TIME_ZONE, now=now)
    save_person(connection, replace(person, institution=institution))
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
