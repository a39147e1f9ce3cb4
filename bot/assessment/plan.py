"""The plan of action as one reader sees it: his own actions, those of his departments, or the institution's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.assessment.access import may_answer, may_carry_out, may_direct, may_see_institution, may_steer_action
from bot.assessment.action import Action, Move
from bot.assessment.flow import Content, Standing
from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.reminders import NotTold, would_hear


class Whose(StrEnum):
    """Which part of the plan; buttons carry the place."""

    MINE = "mine"
    DEPARTMENTS = "departments"
    INSTITUTION = "institution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An action with what is known of whom it names."""

    action: Action
    department: Department
    """Where it was found."""
    at: Department
    """Where it is carried out."""
    owner: Member | None
    """Who carries it out; without, the department as a whole does."""
    owner_before: str | None = None
    """The name of the person it was given to, where he can carry it out no longer."""


@dataclass(frozen=True, kw_only=True)
class PlanReading:
    """All actions that a reader may see."""

    reader: Member
    today: date
    """Where the reader lives."""
    living: tuple[Planned, ...]
    """What is late first, then by the day on which it is due."""
    ended: tuple[Planned, ...]
    """What was confirmed or dropped lately, the last first."""

    @property
    def offered(self) -> tuple[Whose, ...]:
        """The parts of the plan that there are for the reader."""
        works = bool(self.reader.departments(RoleKind.MANAGER, RoleKind.STAFF))
        leads = may_see_institution(self.reader)
        return (Whose.MINE, *([Whose.DEPARTMENTS] if works else []), *([Whose.INSTITUTION] if leads else []))

    @property
    def first(self) -> Whose:
        """The part to begin with: the own actions, or where there are none the widest."""
        return Whose.MINE if self.part(Whose.MINE) else self.offered[-1]

    def part(self, whose: Whose, *, ended: bool = False) -> tuple[Planned, ...]:
        """One part of what is to be done, or of what has ended."""
        return tuple(it for it in (self.ended if ended else self.living) if self._is_in(whose, it))

    def _is_in(self, whose: Whose, it: Planned) -> bool:
        if whose is Whose.MINE:
            return is_for(self.reader, it)
        if whose is Whose.DEPARTMENTS:
            return _concerns_departments(self.reader, it)
        return True


@dataclass(frozen=True, kw_only=True)
class ActionReading:
    """One action in full, as a reader may see it, with what he may do about it."""

    reader: Member
    today: date
    content: Content
    """The one in force."""
    planned: Planned
    stands: Standing | None
    """How its responsibility stands where it was found, as far as the reader may know."""
    moves: tuple[Move, ...]
    relying: Mapping[str, tuple[str, ...]]
    """By area, the responsibilities that rely on the one to be put right."""
    names: Mapping[str, tuple[str | None, ...]]
    """The own names of the departments that cover each area."""
    is_asked_again: bool
    """Whether somebody is asked once more whether it is done."""
    could_be_asked: bool
    """Whether there is anybody else who could be."""
    places: tuple[Department, ...]
    """The departments that the reader may have it carried out in."""
    people: tuple[Member, ...]
    """Those who may answer where it is carried out: one of them can be its owner."""

    @property
    def action(self) -> Action:
        """The action itself."""
        return self.planned.action

    @property
    def part(self) -> Whose:
        """The narrowest part of the plan in which it stands for the reader."""
        if is_for(self.reader, self.planned):
            return Whose.MINE
        return Whose.DEPARTMENTS if _concerns_departments(self.reader, self.planned) else Whose.INSTITUTION

    @property
    def may_steer(self) -> bool:
        """Whether the reader may say what, by whom and until when."""
        return self.action.is_living and may_steer_action(self.reader, self.action)

    @property
    def may_carry_out(self) -> bool:
        """Whether the reader may say how far it is."""
        return self.action.is_living and may_carry_out(self.reader, self.action)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNews:
    """Actions of which somebody is told."""

    reader: Member
    today: date
    actions: tuple[Planned, ...]


def is_for(member: Member, planned: Planned) -> bool:
    """Whether an action is the member's to see to: he is its owner, or directs the department that is."""
    if planned.owner is not None:
        return planned.owner.id == member.id
    return planned.at.id in member.departments(RoleKind.MANAGER)


def _concerns_departments(member: Member, planned: Planned) -> bool:
    """Whether it was found or is carried out where the member works."""
    own = member.departments(RoleKind.MANAGER, RoleKind.STAFF)
    return not own.isdisjoint({planned.department.id, planned.at.id})


def owner_of(action: Action, members: Mapping[int, Member]) -> Member | None:
    """The person who carries an action out; one who may no longer answer there does so no longer."""
    member = members.get(action.owner.member or 0)
    return member if member and may_answer(member, action.owner.department) else None


def who_answers_for(action: Action, members: Mapping[int, Member]) -> tuple[Member, ...]:
    """Whom an action is for: its owner, or the managers of the department; where it has none, nobody in particular."""
    owner = owner_of(action, members)
    if owner is not None:
        return (owner,)
    return tuple(it for it in members.values() if action.owner.department in it.departments(RoleKind.MANAGER))


def who_sees_to(action: Action, members: Mapping[int, Member]) -> tuple[Member, ...]:
    """Who is to do it: whom it is for, or where that is nobody in particular, those who lead the institution."""
    return who_answers_for(action, members) or tuple(it for it in members.values() if may_see_institution(it))


def sees_to(member: Member, action: Action, members: Mapping[int, Member]) -> bool:
    """Whether a member is to do it."""
    return any(it.id == member.id for it in who_sees_to(action, members))


def who_is_in_charge(
    action: Action, members: Mapping[int, Member], not_told: NotTold = frozenset()
) -> tuple[Member, ...]:
    """Who is to know where it is not done: the managers of the department that is to do it, or those who lead.

    Nobody is in charge of what he is to do himself. Where none of the managers would hear of it, those who lead are to
    know as well.
    """
    doing = who_sees_to(action, members)
    others = [it for it in members.values() if it not in doing]
    managers = tuple(it for it in others if action.owner.department in it.departments(RoleKind.MANAGER))
    if any(would_hear(it, action.id, not_told) for it in managers):
        return managers
    return (*managers, *(it for it in others if may_see_institution(it) and it not in managers))


def who_is_to_decide(
    action: Action, members: Mapping[int, Member], not_told: NotTold = frozenset()
) -> tuple[Member, ...]:
    """Who is to know where nobody bears out that it is done: who is in charge, or else whoever is to do it."""
    in_charge = who_is_in_charge(action, members, not_told)
    if any(would_hear(it, action.id, not_told) for it in in_charge):
        return in_charge
    return (*in_charge, *who_sees_to(action, members))


def working_in(department: int, members: Mapping[int, Member]) -> tuple[Member, ...]:
    """Who can own an action in a department: who works there, its managers first, then who leads the institution."""
    able = [it for it in members.values() if may_answer(it, department)]
    at_home = (RoleKind.MANAGER, RoleKind.STAFF)
    return tuple(
        sorted(
            able,
            key=lambda it: (
                department not in it.departments(*at_home),
                not may_direct(it, department),
                it.person.name.casefold(),
                it.id,
            ),
        )
    )
