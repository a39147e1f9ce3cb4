"""What people are to hear of rounds unasked, put down in the commit of what caused it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Asked, Round, Stage
from storage.assessments import StoredAssessment, assessments_of_round, find_assessment
from storage.outbox import Message, put_message
from storage.people import members_of
from storage.rounds import count_missing, find_round, participants_of, stages_of_assessment
from storage.runs import StoredRun


def announce_round(
    connection: Connection, *, institution: int, round_: int, members: Iterable[Member], now: datetime
) -> None:
    """Let members know that a round asks them: once, for however many departments."""
    for member in members:
        _put(connection, "round-opened", institution, member, round_=round_, now=now)


def tell_outcome(connection: Connection, round_: Round, *, closed_by: Member | None, now: datetime) -> None:
    """Let everybody who was asked, answered or opened the round know what came of it, but for who closed it."""
    concerned = {round_.opened_by}
    for assessment in assessments_of_round(connection, institution=round_.institution, round_=round_.id):
        concerned |= concerned_by(connection, assessment)
    for member in members_of(connection, round_.institution).values():
        if member.id in concerned and (closed_by is None or member.id != closed_by.id):
            _put(connection, "round-closed", round_.institution, member, round_=round_.id, now=now)


def concerned_by(connection: Connection, assessment: StoredAssessment) -> set[int]:
    """The members who are asked in an assessment, or have begun to answer unasked."""
    institution = assessment.institution
    asked = participants_of(
        connection, institution=institution, round_=assessment.round, department=assessment.department
    )
    stages = stages_of_assessment(connection, institution=institution, assessment=assessment.id)
    return {*asked, *(member for member, stage in stages.items() if stage is not Stage.NOT_BEGUN)}


def tell_if_complete(connection: Connection, run: StoredRun, *, now: datetime) -> None:
    """Let those in charge know if these answers, just handed in, were the last of the department or of the round.

    Whoever opened the round hears of the whole, a department's managers of their department; where it has none, the
    opener stands in for them.
    """
    institution = run.institution
    assessment = find_assessment(connection, institution=institution, assessment=run.assessment)
    round_ = assessment and find_round(connection, institution=institution, round_=assessment.round)
    if not round_ or round_.is_look:
        return
    if count_missing(connection, institution=institution, round_=round_.id, department=run.department):
        return
    members = members_of(connection, institution)
    opener = [it for it in members.values() if it.id == round_.opened_by]
    managers = [it for it in members.values() if run.department in it.departments(RoleKind.MANAGER)]
    told: list[Member] = []
    if not count_missing(connection, institution=institution, round_=round_.id):
        told = opener
        for member in told:
            _put(connection, "round-complete", institution, member, round_=round_.id, now=now)
    if round_.asked is not Asked.ONLY_ME:
        for member in managers or opener:
            if member not in told:
                _put(
                    connection,
                    "department-complete",
                    institution,
                    member,
                    round_=round_.id,
                    department=run.department,
                    now=now,
                )


def _put(
    connection: Connection,
    kind: str,
    institution: int,
    member: Member,
    *,
    round_: int,
    department: int | None = None,
    now: datetime,
) -> None:
    arguments = {"round": round_} if department is None else {"round": round_, "department": department}
    message = Message(
        institution=institution,
        person=member.person.id,
        kind=kind,
        arguments=arguments,
        key=":".join(map(str, (kind, *arguments.values(), member.id))),
        due_at=now,
    )
    put_message(connection, message, now=now)
