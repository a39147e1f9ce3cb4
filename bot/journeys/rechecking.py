"""Done is asked again: choosing whom, taking the answer, and what it makes of the action and of the assessment."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from bot.assessment.access import may_answer, may_steer_action
from bot.assessment.action import LONGEST_REASON, Action, Deed, Status
from bot.assessment.errors import Refused
from bot.assessment.flow import Choice, Standing
from bot.assessment.people import Member
from bot.assessment.plan import ActionReading, who_answers_for
from bot.assessment.rechecking import Pick, Recheck, Rechecked, RecheckReading, bears_out, choose_witness
from bot.assessment.round import Privacy
from bot.assessment.trail import SOMEBODY, Kind
from bot.assessment.voices import ids
from bot.journeys.contents import Contents
from bot.journeys.deeds import save_deed
from bot.journeys.due_dates import weigh_again
from bot.journeys.hearing import Hearing
from bot.journeys.plan import Plan
from bot.journeys.plan_notices import tell_answered, tell_asked
from bot.journeys.prompting import LIVES, ask_for_text
from bot.journeys.relying import tell_relying_on_action
from bot.journeys.tapper import Tapper
from storage.actions import explain_move, find_action, last_member_to
from storage.assessments import settle_answer, settled_answers
from storage.database import Database
from storage.people import ask_to_write, member_of_person
from storage.rechecks import ask_member, find_recheck, forget_rechecks, open_recheck, pass_on
from storage.trail import record

PROMPT = "recheck-remark"
"""The kind of text asked for; its number is the move's."""


def ask_again(plan: Plan, action: Action, pick: Pick) -> bool:
    """Ask somebody whether an action is done that is said to be; whether there is anybody to ask."""
    witness = choose_witness(plan.find_witnesses(action), pick)
    if witness is None:
        return False
    recheck = ask_member(
        plan.connection, institution=plan.institution, action=action.id, member=witness.id, now=plan.now
    )
    tell_asked(plan.connection, witness, recheck=recheck, now=plan.now)
    return True


def ask_in_place(plan: Plan, action: Action, asked: Recheck | None, pick: Pick) -> bool:
    """Ask somebody in place of whoever is asked; whether there is anybody. Where not, who is asked stays asked."""
    if not plan.find_witnesses(action):
        return False
    if asked:
        pass_on(plan.connection, asked, institution=plan.institution, now=plan.now)
    return ask_again(plan, action, pick)


async def ask_another(
    database: Database, contents: Contents, tapper: Tapper, *, action: int, pick: Pick, now: datetime
) -> tuple[ActionReading, bool]:
    """Ask somebody else whether an action is done; with whether there is anybody else.

    Raises:
        Refused: the member does not steer it, or it is not said to be done.
    """

    def unit(connection: Connection) -> tuple[ActionReading, bool]:
        plan = Plan.of(connection, contents, tapper, now=now)
        found = plan.find(action)
        if found.status is not Status.SAID_DONE or not may_steer_action(plan.reader, found):
            raise Refused("not-yours")
        asked = open_recheck(connection, institution=plan.institution, action=action)
        could_be = ask_in_place(plan, found, asked, pick)
        return plan.read_action(action), could_be

    return await database.transaction(unit, finishing=tapper.update)


async def read_recheck(
    database: Database, contents: Contents, *, institution: int, person: int, recheck: int, now: datetime
) -> RecheckReading | None:
    """What a person is asked; None where he is asked no more."""

    def unit(connection: Connection) -> RecheckReading | None:
        reader = member_of_person(connection, institution=institution, person=person)
        if reader is None:
            return None
        found = _find(Plan(connection=connection, contents=contents, reader=reader, now=now), recheck)
        return found and found[2]

    return await database.read(unit)


async def see_recheck(
    database: Database, contents: Contents, tapper: Tapper, *, recheck: int, now: datetime
) -> RecheckReading | Rechecked:
    """What the tapper is asked, or that he is asked no more.

    Raises:
        Refused: the person is no member.
    """

    def unit(connection: Connection) -> RecheckReading | Rechecked:
        plan = Plan.of(connection, contents, tapper, now=now)
        found = _find(plan, recheck)
        return found[2] if found else Rechecked(reader=plan.reader, status=None)

    return await database.read(unit)


async def answer_recheck(
    database: Database, contents: Contents, tapper: Tapper, *, recheck: int, place: int, pick: Pick, now: datetime
) -> Rechecked:
    """Take an answer: the same confirms the action, another lets it go on, and who does not know passes it on.

    Raises:
        Refused: the person is no member, or there is no such answer.
    """

    def unit(connection: Connection) -> Rechecked:
        plan = Plan.of(connection, contents, tapper, now=now)
        found = _find(plan, recheck)
        if found is None:
            return Rechecked(reader=plan.reader, status=None)
        asked, action, reading = found
        if place >= len(reading.question.scale.choices):
            raise Refused("not-yours")
        choice, named = reading.question.scale.choices[place], reading.privacy is Privacy.NAMED
        borne_out = bears_out(choice)
        if borne_out is None:
            pass_on(connection, asked, institution=plan.institution, now=now)
            ask_again(plan, action, pick)
            return Rechecked(
                reader=plan.reader, status=action.status, question=reading.question, standing=choice.standing
            )
        decided, move = _decide(plan, action, choice, borne_out=borne_out, named=named)
        asks_why = named and not borne_out
        if asks_why:
            ask_for_text(connection, plan.reader, PROMPT, move, now=now)
        return Rechecked(
            reader=plan.reader,
            status=decided.status,
            question=reading.question,
            standing=choice.standing,
            asks_why=asks_why,
        )

    return await database.transaction(unit, finishing=tapper.update)


async def keep_remark(database: Database, writer: Tapper, *, move: int, remark: str) -> bool:
    """Store what is missing with the answer that said so; whether there is such an answer of the writer's.

    Raises:
        Refused: the remark is too long, and is still asked for.
    """
    if len(remark) > LONGEST_REASON:
        raise Refused("recheck-remark-too-long", most=LONGEST_REASON, length=len(remark))

    def unit(connection: Connection) -> bool:
        member = writer.find(connection)
        ask_to_write(connection, member, None)
        return explain_move(connection, institution=writer.institution, move=move, member=member.id, reason=remark)

    return await database.transaction(unit, finishing=writer.update)


def _find(plan: Plan, recheck: int) -> tuple[Recheck, Action, RecheckReading] | None:
    """What the reader is asked, if he is and may say still."""
    asked = find_recheck(plan.connection, institution=plan.institution, recheck=recheck)
    action = asked and find_action(plan.connection, institution=plan.institution, action=asked.action)
    if not asked or not action or asked.member != plan.reader.id or action.status is not Status.SAID_DONE:
        return None
    action = next(iter(plan.in_force([action])), None)
    if action is None or not may_answer(plan.reader, action.department):
        return None
    reading = RecheckReading(
        reader=plan.reader,
        recheck=asked.id,
        department=plan.departments[action.department],
        area=action.area,
        question=plan.question_of(action),
        privacy=plan.privacy_of(action),
    )
    return asked, action, reading


def _decide(plan: Plan, action: Action, choice: Choice, *, borne_out: bool, named: bool) -> tuple[Action, int]:
    """Confirm an action or let it go on; returns it with the move's id."""
    deed = Deed.CONFIRM if borne_out else Deed.REOPEN
    decided, concerned = action.after(deed, now=plan.now), _concerned(plan, action)
    witness = plan.reader if named else None
    move = save_deed(plan, action, decided, deed, member=witness, standing=choice.standing)
    forget_rechecks(plan.connection, institution=plan.institution, action=action.id)
    if borne_out:
        _settle(plan, action, witness)
        tell_relying_on_action(plan.connection, plan.content, action, institution=plan.institution, now=plan.now)
    # What is missing may still be written, and is told with it.
    due_at = plan.now if borne_out or witness is None else plan.now + LIVES
    tell_answered(plan.connection, decided, concerned, now=plan.now, due_at=due_at)
    return decided, move


def _concerned(plan: Plan, action: Action) -> list[Member]:
    """Those whom the action is for, and who said that it is done."""
    said = last_member_to(plan.connection, institution=plan.institution, action=action.id, deed=Deed.SAY_DONE)
    claimant = plan.members.get(said or 0)
    found = {it.id: it for it in (*who_answers_for(action, plan.members), *([claimant] if claimant else []))}
    return [it for it in found.values() if it.id != plan.reader.id]


def _settle(plan: Plan, action: Action, witness: Member | None) -> None:
    """Let the department's figures say that it is met, where anything is told of the department alone."""
    assessment = plan.assessment_of(action)
    hearing = Hearing(connection=plan.connection, contents=plan.contents, reader=plan.reader)
    if assessment is None or hearing.hear(assessment) is None:
        return
    known_as = ids(plan.question_of(action))
    flow = plan.contents.pinned(plan.connection, assessment.revision).flow
    question = next((it for it in flow if it.id in known_as), None)
    met = question and next((it for it in question.scale.choices if it.standing is Standing.MEETS), None)
    if question is None or met is None:
        return
    former = settled_answers(plan.connection, institution=plan.institution, assessment=assessment.id)
    settle_answer(
        plan.connection,
        institution=plan.institution,
        assessment=assessment.id,
        question=question.id,
        choice=met.id,
        reason=None,
        member=witness.id if witness else None,
        now=plan.now,
    )
    record(
        plan.connection,
        institution=plan.institution,
        actor=witness.key if witness else SOMEBODY,
        kind=Kind.ANSWER_SETTLED,
        subject={
            "round": assessment.round,
            "department": assessment.department,
            "area": assessment.area,
            "question": question.id,
            "action": action.id,
        },
        before=former[question.id].choice if question.id in former else None,
        after=met.id,
        now=plan.now,
    )
    weigh_again(hearing, assessment)
