"""Who may see and do what. Every action asks here, and nothing else decides it."""

from __future__ import annotations

from collections.abc import Container

from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.round import Asked, Round

_WHOLE = (RoleKind.OWNER, RoleKind.LEADER)
_INVITABLE: dict[RoleKind, tuple[RoleKind, ...]] = {
    RoleKind.OWNER: tuple(RoleKind),
    RoleKind.LEADER: (RoleKind.LEADER, RoleKind.MANAGER, RoleKind.STAFF),
    RoleKind.MANAGER: (RoleKind.STAFF,),
    RoleKind.STAFF: (),
}


def may_answer(member: Member, department: int) -> bool:
    """Whether the member may answer for a department: staff and managers for their own, the others for any."""
    return member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER, RoleKind.STAFF)


def may_take_part(member: Member, round_: Round, participants: Container[int]) -> bool:
    """Whether the member, who may answer for its department, may in this round: some ask certain people only."""
    return round_.asked is Asked.EVERYONE or member.id in participants


def may_see_department(member: Member, department: int) -> bool:
    """Whether the member may see what a department's people say, once the round is closed: its own and the leaders."""
    return member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER, RoleKind.STAFF)


def may_see_institution(member: Member) -> bool:
    """Whether the member may see all departments together, set priorities and decide on a strategy."""
    return member.has(*_WHOLE)


def may_direct(member: Member, department: int) -> bool:
    """Whether the member may open and close rounds of a department, settle its answers, and see who said what."""
    return member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER)


def departments_to_direct(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments that the member directs: managers their own, leaders any."""
    return tuple(department for department in departments if may_direct(member, department.id))


def may_invite(member: Member) -> tuple[RoleKind, ...]:
    """The roles for which the member may invite people, widest first."""
    allowed = {kind for role in member.roles for kind in _INVITABLE[role.kind]}
    return tuple(kind for kind in RoleKind if kind in allowed)


def departments_to_invite_to(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments into which the member may invite people: managers only into their own."""
    return departments_to_direct(member, departments)
