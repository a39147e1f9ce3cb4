"""Settling what people disagree on, or anything else: an answer recorded for all, with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_direct
from bot.assessment.department import Settling
from bot.assessment.errors import Refused
from bot.assessment.people import Member
from bot.assessment.trail import Kind
from bot.journeys.contents import Contents
from bot.journeys.due_dates import weigh_again
from bot.journeys.hearing import Hearing
from bot.journeys.prompting import ask_for_text
from bot.journeys.tapper import Tapper
from storage.assessments import find_assessment, settle_answer, settled_answers
from storage.database import Database
from storage.institutions import all_departments
from storage.people import ask_to_write
from storage.trail import record

PROMPT = "settle"
"""The kind of text asked for; its numbers are those of the proposal."""

SHORTEST_REASON, LONGEST_REASON = 3, 500
"""Characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The answer that is to count for all, as buttons name it: an assessment, and the two places in its flow."""

    assessment: int
    question: int
    choice: int


async def choose_to_settle(
    database: Database, contents: Contents, tapper: Tapper, proposal: Proposal, *, now: datetime
) -> Settling:
    """Note which answer is to be recorded, and ask for the reason.

    Raises:
        Refused: the person does not direct the department, or there is no such thing to settle; which is not said.
    """

    def unit(connection: Connection) -> Settling:
        member = tapper.find(connection)
        settling = _find_settling(connection, contents, member, proposal)
        ask_for_text(connection, member, PROMPT, proposal.assessment, proposal.question, proposal.choice, now=now)
        return settling

    return await database.transaction(unit, finishing=tapper.update)


async def settle(
    database: Database, contents: Contents, tapper: Tapper, proposal: Proposal, *, reason: str, now: datetime
) -> bool:
    """Record the answer with its reason, beside those given; whether the member may still do so.

    Either way the member is asked for no reason any more.

    Raises:
        Refused: the reason is too short or too long; the member is still asked for one.
    """
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise Refused("settling-reason-length", least=SHORTEST_REASON, most=LONGEST_REASON, length=len(reason))

    def unit(connection: Connection) -> bool:
        member = tapper.find(connection)
        ask_to_write(connection, member, None)
        try:
            settling = _find_settling(connection, contents, member, proposal)
        except Refused:
            return False
        found = find_assessment(connection, institution=tapper.institution, assessment=settling.assessment)
        assert found is not None  # noqa: S101 - it was found one line above
        question, choice = settling.question.id, settling.choice.id
        former = settled_answers(connection, institution=tapper.institution, assessment=settling.assessment)
        settle_answer(
            connection,
            institution=tapper.institution,
            assessment=settling.assessment,
            question=question,
            choice=choice,
            reason=reason,
            member=member.id,
            now=now,
        )
        record(
            connection,
            institution=tapper.institution,
            actor=member.key,
            kind=Kind.ANSWER_SETTLED,
            subject={"round": found.round, "department": found.department, "area": found.area, "question": question},
            before=former[question].choice if question in former else None,
            after=choice,
            texts={"reason": reason},
            now=now,
        )
        weigh_again(Hearing(connection=connection, contents=contents, reader=member), found)
        return True

    return await database.transaction(unit, finishing=tapper.update)


def _find_settling(connection: Connection, contents: Contents, member: Member, proposal: Proposal) -> Settling:
    """What is proposed, in a closed assessment of a department that the member directs, and of which he is told."""
    institution = member.institution.id
    found = find_assessment(connection, institution=institution, assessment=proposal.assessment)
    departments = {it.id: it for it in all_departments(connection, institution, member.person.language)}
    if found is None or not found.closed or not may_direct(member, found.department):
        raise Refused("not-yours")
    if Hearing(connection=connection, contents=contents, reader=member).hear(found) is None:
        raise Refused("not-yours")
    revision = contents.pinned(connection, found.revision)
    questions = tuple(revision.flow)
    question = questions[proposal.question] if proposal.question < len(questions) else None
    if question is None or proposal.choice >= len(question.scale.choices) or found.department not in departments:
        raise Refused("not-yours")
    return Settling(
        member=member,
        department=departments[found.department],
        area=found.area,
        assessment=found.id,
        revision=revision,
        question=question,
        choice=question.scale.choices[proposal.choice],
    )
