"""When what was just assessed is to be assessed again, reckoned in the commit of what assessed it."""

from __future__ import annotations

from datetime import date, datetime
from sqlite3 import Connection

from bot.assessment.access import may_direct
from bot.assessment.people import Member
from bot.assessment.reassessment import is_critical
from bot.assessment.reminders import ReminderKind
from bot.assessment.round import Round
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.hearing import Hearing
from storage.assessments import StoredAssessment, assessments_of_round, find_assessment
from storage.people import members_of
from storage.reassessments import assessment_reckoned_from, keep_assessed, save_critical
from storage.reminders import remind_all_again
from storage.rounds import find_round
from storage.runs import StoredRun, answers_by_member


def date_round(connection: Connection, contents: Contents, round_: Round, *, now: datetime) -> None:
    """Reckon from a round that has just been closed, wherever anybody answered in it."""
    # Of what is closed all hear the same figures, so whoever is here can hear them for the bot.
    reader = next(iter(members_of(connection, round_.institution).values()), None)
    if reader is None:
        return
    hearing = Hearing(connection=connection, contents=contents, reader=reader)
    today = day_of(now, reader.institution.time_zone)
    for assessment in assessments_of_round(connection, institution=round_.institution, round_=round_.id):
        if answers_by_member(connection, institution=round_.institution, assessment=assessment.id):
            _reckon(connection, assessment, assessed_on=today, critical=_is_known_as_critical(hearing, assessment))


def date_look(connection: Connection, member: Member, run: StoredRun, *, now: datetime) -> None:
    """Reckon from answers that a member has just handed in outside of planned rounds, which may never be closed.

    Whoever directs the department says anew when it was assessed; others do only where it never was. What they say is
    nobody else's to know before the look is closed, so whether anything critical is not met stays as it was known.
    """
    assessment = find_assessment(connection, institution=run.institution, assessment=run.assessment)
    round_ = assessment and find_round(connection, institution=run.institution, round_=assessment.round)
    if not assessment or not round_ or not round_.is_look:
        return
    reckoned_from = assessment_reckoned_from(
        connection, institution=run.institution, department=run.department, area=run.area
    )
    if reckoned_from in {None, assessment.id} or may_direct(member, run.department):
        _reckon(connection, assessment, assessed_on=day_of(now, member.institution.time_zone))


def _reckon(
    connection: Connection, assessment: StoredAssessment, *, assessed_on: date, critical: bool | None = None
) -> None:
    """Reckon from an assessment; whoever said of the time before that it was not his is asked anew."""
    keep_assessed(connection, assessment, assessed_on=assessed_on, critical=critical)
    remind_all_again(
        connection,
        institution=assessment.institution,
        kinds=[ReminderKind.REASSESSMENT_DUE],
        subject=assessment.department,
    )


def weigh_again(hearing: Hearing, assessment: StoredAssessment) -> None:
    """Look again at what is critical in a closed assessment, now that an answer was recorded for all."""
    save_critical(hearing.connection, assessment, critical=_is_known_as_critical(hearing, assessment))


def _is_known_as_critical(hearing: Hearing, assessment: StoredAssessment) -> bool:
    """Whether a critical responsibility is not met, as far as anything is told of the department."""
    tallies = hearing.hear(assessment)
    return tallies is not None and is_critical(tallies)
