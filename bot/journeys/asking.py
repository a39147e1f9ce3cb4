"""A run as its card needs it: found for whoever taps, begun where there is none, described in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_answer, may_plan, may_take_part
from bot.assessment.asking import Asking, Card
from bot.assessment.delta import Earlier, Following
from bot.assessment.errors import Refused
from bot.assessment.flow import Flow
from bot.assessment.notes import Attachments
from bot.assessment.people import Member, names_by_area
from bot.assessment.round import Privacy, Stage
from bot.assessment.run import Place, Run
from bot.assessment.summary import DepartmentSummary, summarise
from bot.assessment.trail import Kind
from bot.journeys.asks_of_run import see_asks
from bot.journeys.contents import Contents
from bot.journeys.following import Scopes
from bot.journeys.hearing import Hearing
from bot.journeys.recalling import recall, recall_own
from storage.assessments import StoredAssessment, add_assessment, find_assessment, open_assessment
from storage.institutions import find_department
from storage.notes import attachments_of
from storage.people import find_member, open_card_of
from storage.revisions import keep_revision
from storage.rounds import add_round, find_round, participations_of, stages_of_assessment
from storage.runs import (
    StoredRun,
    add_run,
    find_run,
    run_of_assessment,
    want_card,
)
from storage.trail import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """Who tapped a button of a run, on which message, in which update."""

    update: int | None
    telegram_id: int
    institution: int
    run: int
    chat: int
    message: int


def own_run(connection: Connection, tap: Tap) -> tuple[Member, StoredRun]:
    """The tapper as a member, and the run if it is his own.

    Raises:
        Refused: it is not, or he may no longer answer there; which of these is not said.
    """
    member = find_member(connection, institution=tap.institution, telegram_id=tap.telegram_id)
    if member is not None:
        stored = find_run(connection, institution=tap.institution, run=tap.run, member=member.id)
        if stored is not None and may_answer(member, stored.department):
            return member, stored
    raise Refused("not-yours")


def begin_or_go_on(
    connection: Connection,
    contents: Contents,
    member: Member,
    *,
    department: int,
    area: str,
    chat: int,
    now: datetime,
) -> Asking:
    """The member's run in the pair's open assessment; both are made where there are none.

    Raises:
        Refused: the round under way there asks others only.
    """
    institution = member.institution.id
    assessment = open_assessment(connection, institution=institution, department=department, area=area) or _look_at(
        connection, contents, member, department=department, area=area, now=now
    )
    stored = run_of_assessment(connection, institution=institution, assessment=assessment.id, member=member.id)
    if not _takes_part(connection, member, assessment):
        raise Refused("round-not-asked")
    if stored is None:
        walk = Run(narrow=member.frontline)
        add_run(connection, institution=institution, assessment=assessment.id, member=member.id, walk=walk, now=now)
        stored = run_of_assessment(connection, institution=institution, assessment=assessment.id, member=member.id)
        assert stored is not None  # noqa: S101 - it was stored one line above
    return bring_down(connection, contents, member, stored, chat=chat, now=now)


def describe(
    connection: Connection,
    contents: Contents,
    member: Member,
    stored: StoredRun,
    card: Card | None,
    *,
    summed_up: bool | None = None,
) -> Asking:
    """All that the run's card needs; summed up, unless told otherwise, once the answers are handed in."""
    at = stored.walk.at
    revision = contents.pinned(connection, stored.revision)
    department = find_department(
        connection, institution=stored.institution, department=stored.department, language=member.person.language
    )
    assert department is not None  # noqa: S101 - its assessment names it
    hearing = Hearing(connection=connection, contents=contents, reader=member)
    assessment, following = _find_follow_up(hearing, stored) or (None, None)
    if summed_up is None:
        summed_up = stored.walk.place is Place.SUBMITTED or not stored.open
    return Asking(
        reader=member.person,
        institution=member.institution,
        run=stored.id,
        department=department,
        area=stored.area,
        revision=revision,
        privacy=stored.privacy,
        walk=stored.walk,
        closed=not stored.open,
        attachments=attachments_of(connection, institution=stored.institution, run=stored.id, question=at)
        if at
        else Attachments(),
        card=card,
        touched_at=stored.touched_at,
        summary=_summarise(hearing, stored.walk, revision.flow, recall_own(hearing, assessment) if assessment else {})
        if summed_up
        else None,
        asks=see_asks(connection, member, stored),
        acts_on=_find_what_to_act_on(contents, member, stored) if summed_up else {},
        following=following,
        earlier=recall(hearing, assessment, at) if assessment and at else None,
    )


def bring_down(
    connection: Connection, contents: Contents, member: Member, stored: StoredRun, *, chat: int, now: datetime
) -> Asking:
    """Have the run's card shown anew at the end of the chat, and let it take what the person writes."""
    takes_texts = stored.open and stored.walk.place is not Place.SUBMITTED
    open_card_of(connection, member, stored.id if takes_texts else None)
    card = want_card(connection, stored, chat=chat, now=now)
    return describe(connection, contents, member, stored, card)


def _find_what_to_act_on(contents: Contents, member: Member, stored: StoredRun) -> Mapping[str, int]:
    """The places in the content of what a member may make actions in the department of his run."""
    if not may_plan(member, stored.department):
        return {}
    area_of = contents.edition(member.institution.slug).content.area_of
    return {question: place for place, (question, area) in enumerate(area_of.items()) if area == stored.area}


def _find_follow_up(hearing: Hearing, stored: StoredRun) -> tuple[StoredAssessment, Following] | None:
    """The assessment of a run, and what is told of what it follows, if it is a follow-up."""
    if stored.walk.asked is None:
        return None
    assessment = find_assessment(hearing.connection, institution=stored.institution, assessment=stored.assessment)
    former = assessment and hearing.followed_by(assessment)
    if assessment is None or former is None or former.closed_at is None:
        return None
    can_ask_all = stored.walk.place is Place.INTRO and may_ask_all(hearing.connection, assessment)
    return assessment, Following(closed_at=former.closed_at, can_ask_all=can_ask_all)


def may_ask_all(connection: Connection, assessment: StoredAssessment) -> bool:
    """Whether everything may be asked again in a follow-up: in one that nobody planned, before anybody has begun."""
    round_ = find_round(connection, institution=assessment.institution, round_=assessment.round)
    if round_ is None or not round_.is_open or not round_.is_look:
        return False
    stages = stages_of_assessment(connection, institution=assessment.institution, assessment=assessment.id)
    return all(stage is Stage.NOT_BEGUN for stage in stages.values())


def _summarise(hearing: Hearing, walk: Run, flow: Flow, earlier: Mapping[str, Earlier]) -> DepartmentSummary:
    """Sum up a run against what its member may know of the other departments."""
    return summarise(
        flow,
        walk,
        content=hearing.content,
        surroundings=hearing.look_around(without=flow.area),
        names=names_by_area(hearing.departments),
        earlier=earlier,
    )


def _look_at(
    connection: Connection, contents: Contents, member: Member, *, department: int, area: str, now: datetime
) -> StoredAssessment:
    """Open an assessment of a single pair, in a round that nobody planned; it follows the one before, if it can."""
    institution = member.institution.id
    revision = contents.edition(member.institution.slug).revisions[area]
    scopes = Scopes.of(connection, contents, member, privacy=Privacy.NAMED, now=now)
    follow_up = scopes.find_scope(department, area).follow_up
    round_ = add_round(connection, institution=institution, opened_by=member.id, now=now)
    record(
        connection,
        institution=institution,
        actor=member.key,
        kind=Kind.ROUND_OPENED,
        subject={"round": round_},
        after={
            "departments": [department],
            "privacy": Privacy.NAMED,
            **({"follows": [follow_up.of]} if follow_up else {}),
        },
        now=now,
    )
    opened = add_assessment(
        connection,
        institution=institution,
        round_=round_,
        department=department,
        area=area,
        revision=keep_revision(connection, revision, now=now),
        now=now,
        follow_up=follow_up,
    )
    assessment = find_assessment(connection, institution=institution, assessment=opened)
    assert assessment is not None  # noqa: S101 - it was stored one line above
    return assessment


def _takes_part(connection: Connection, member: Member, assessment: StoredAssessment) -> bool:
    round_ = find_round(connection, institution=assessment.institution, round_=assessment.round)
    asked = participations_of(connection, institution=assessment.institution, member=member.id)
    is_asked = (assessment.round, assessment.department) in asked
    return round_ is not None and may_take_part(round_, is_asked=is_asked)
