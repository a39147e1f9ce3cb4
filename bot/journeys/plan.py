"""Reading the plan of action: what is to be done, and one action in full."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from sqlite3 import Connection

from bot.assessment.access import may_answer, may_plan, may_see_action, may_see_department
from bot.assessment.action import Action, Deed, Owner, Status, by_urgency, read_in_force
from bot.assessment.errors import Refused
from bot.assessment.flow import Content, Question, Standing
from bot.assessment.people import Department, Member, names_by_area
from bot.assessment.plan import ActionReading, Planned, PlanReading, owner_of, working_in
from bot.assessment.rechecking import find_witnesses
from bot.assessment.reminders import Pending, ReminderKind
from bot.assessment.round import Privacy
from bot.journeys.contents import Contents
from bot.journeys.days import day_of
from bot.journeys.hearing import Hearing
from bot.journeys.in_charge import departments_seen_to
from bot.journeys.tapper import Tapper
from storage.actions import actions_for, actions_of, ended_actions_of, find_action, last_member_to, moves_of
from storage.assessments import StoredAssessment, last_closed_assessments
from storage.database import Database
from storage.institutions import all_departments
from storage.people import member_by_id, member_ever, members_of
from storage.rechecks import members_asked, open_recheck
from storage.reminders import members_not_told

ENDED_SHOWN = timedelta(days=180)
"""How long what was confirmed or dropped stays in the plan."""


async def read_plan(database: Database, contents: Contents, tapper: Tapper, *, now: datetime) -> PlanReading:
    """All actions that a member may see.

    Raises:
        Refused: the person is no member of the institution.
    """
    return await database.read(lambda connection: Plan.of(connection, contents, tapper, now=now).read())


async def read_action(
    database: Database, contents: Contents, tapper: Tapper, *, action: int, now: datetime
) -> ActionReading:
    """One action in full.

    Raises:
        Refused: the member may not see it, or there is none; which of these is not said.
    """
    return await database.read(lambda connection: Plan.of(connection, contents, tapper, now=now).read_action(action))


def pending_actions(connection: Connection, member: Member) -> tuple[Pending, ...]:
    """What a member is to see to and has not said to be done: his own, and that of the departments he sees to."""
    seen_to, zone = departments_seen_to(connection, member), member.institution.time_zone
    return tuple(
        Pending(kind=ReminderKind.ACTION_DUE, subject=action.id, day=action.due_on, began=day_of(action.kept_at, zone))
        for action in actions_for(connection, institution=member.institution.id, member=member.id, departments=seen_to)
        if action.status is not Status.SAID_DONE and _is_to_see_to(connection, member, action.owner)
    )


def _is_to_see_to(connection: Connection, member: Member, owner: Owner) -> bool:
    """Whether it is his own, or his department's where the owner is nobody, or works there no more."""
    if owner.member == member.id:
        return may_answer(member, owner.department)
    if owner.member is None:
        return True
    other = member_by_id(connection, institution=member.institution.id, member=owner.member)
    return other is None or not may_answer(other, owner.department)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One reader's plan, in one reading of the database."""

    connection: Connection
    contents: Contents
    reader: Member
    now: datetime

    @classmethod
    def of(cls, connection: Connection, contents: Contents, tapper: Tapper, *, now: datetime) -> Plan:
        """The plan of the member that a tapper is.

        Raises:
            Refused: he is none there.
        """
        return cls(connection=connection, contents=contents, reader=tapper.find(connection), now=now)

    def read(self) -> PlanReading:
        """Everything that the reader may see."""
        living = by_urgency(self.living(), self.today)
        ended = self.in_force(ended_actions_of(self.connection, self.institution, since=self.now - ENDED_SHOWN))
        return PlanReading(
            reader=self.reader,
            today=self.today,
            living=tuple(self.name(it) for it in living),
            ended=tuple(self.name(it) for it in ended),
        )

    def living(self) -> list[Action]:
        """What is neither confirmed nor dropped, as far as the reader may see it."""
        return self.in_force(actions_of(self.connection, self.institution))

    def read_action(self, number: int) -> ActionReading:
        """One action in full.

        Raises:
            Refused: the reader may not see it, or there is none.
        """
        action = self.find(number)
        relying: dict[str, tuple[str, ...]] = {}
        for question in self.content.relied_on_by.get(action.question, ()):
            area = self.content.area_of[question]
            relying[area] = (*relying.get(area, ()), question)
        in_use = [it for it in self.departments.values() if not it.archived and it.areas]
        return ActionReading(
            reader=self.reader,
            today=self.today,
            content=self.content,
            planned=self.name(action),
            stands=self._standing_of(action),
            moves=moves_of(self.connection, institution=self.institution, action=number),
            relying=relying,
            names=names_by_area(tuple(in_use)),
            is_asked_again=self._is_asked_again(action),
            could_be_asked=bool(self.find_witnesses(action)),
            places=tuple(it for it in in_use if may_plan(self.reader, it.id)),
            people=working_in(action.owner.department, self.members),
        )

    def find(self, number: int) -> Action:
        """An action that the reader may see, under the id that its responsibility bears today.

        Raises:
            Refused: there is none.
        """
        stored = find_action(self.connection, institution=self.institution, action=number)
        found = next(iter(self.in_force([stored])), None) if stored else None
        if found is None:
            raise Refused("not-yours")
        return found

    def name(self, action: Action) -> Planned:
        """An action with whom it names."""
        owner, given_to = owner_of(action, self.members), action.owner.member
        before = None
        if owner is None and given_to is not None:
            before = member_ever(self.connection, institution=self.institution, member=given_to)
        return Planned(
            action=action,
            department=self.departments[action.department],
            at=self.departments[action.owner.department],
            owner=owner,
            owner_before=before.person.name if before else None,
        )

    def question_of(self, action: Action) -> Question:
        """What is asked of the responsibility today."""
        return self.content.flows[action.area].questions[action.question]

    def find_witnesses(self, action: Action) -> tuple[Member, ...]:
        """Those of whom one can be asked whether it is done, who were not asked yet and can be reached."""
        asked = members_asked(self.connection, institution=self.institution, action=action.id)
        return find_witnesses(
            self.members.values(),
            department=action.department,
            question=self.question_of(action),
            privacy=self.privacy_of(action),
            without={*asked, *self._involved(action), *self._unreachable},
        )

    def privacy_of(self, action: Action) -> Privacy:
        """Whether names go with the answers that the action came of."""
        found = self.assessment_of(action)
        return found.privacy if found else Privacy.NAMED

    def assessment_of(self, action: Action) -> StoredAssessment | None:
        """What the department's figures are made of today, where anybody answered."""
        return self._assessments.get((action.department, action.area))

    def in_force(self, actions: Iterable[Action]) -> list[Action]:
        """The actions that the reader may see, under the ids that their responsibilities bear today."""
        return [it for it in read_in_force(self.content, actions) if may_see_action(self.reader, it)]

    def _standing_of(self, action: Action) -> Standing | None:
        assessment = self.assessment_of(action)
        if assessment is None or not may_see_department(self.reader, action.department):
            return None
        tallies = Hearing(connection=self.connection, contents=self.contents, reader=self.reader).hear(assessment)
        if tallies is None:
            return None
        return tallies.carried_to(self.content.flows[action.area]).standings.get(action.question)

    def _is_asked_again(self, action: Action) -> bool:
        asked = open_recheck(self.connection, institution=self.institution, action=action.id)
        return asked is not None and asked.member in self.members

    def _involved(self, action: Action) -> set[int | None]:
        """Its owner, and who said that it is done."""
        said = last_member_to(self.connection, institution=self.institution, action=action.id, deed=Deed.SAY_DONE)
        return {said, action.owner.member}

    @cached_property
    def _assessments(self) -> Mapping[tuple[int, str], StoredAssessment]:
        """The last closed ones, by department and area."""
        found = last_closed_assessments(self.connection, self.institution)
        return {(it.department, it.area): it for it in found}

    @cached_property
    def _unreachable(self) -> frozenset[int]:
        """The members who would not hear that they are asked."""
        kind = ReminderKind.RECHECK_UNANSWERED
        not_told = members_not_told(self.connection, self.institution, kind, today=self.today)
        return frozenset(member for member, subject in not_told if subject is None)

    @property
    def institution(self) -> int:
        """Where the reader is."""
        return self.reader.institution.id

    @property
    def today(self) -> date:
        """The day where the reader lives."""
        return day_of(self.now, self.reader.person.time_zone)

    @property
    def content(self) -> Content:
        """What is asked in the institution now."""
        return self.contents.edition(self.reader.institution.slug).content

    @cached_property
    def departments(self) -> Mapping[int, Department]:
        """The institution's departments, those of former days as well."""
        return {it.id: it for it in all_departments(self.connection, self.institution, self.reader.person.language)}

    @cached_property
    def members(self) -> Mapping[int, Member]:
        """The institution's members of today."""
        return members_of(self.connection, self.institution)
