"""Who may see and do what. Every action asks here, and nothing else decides it."""

from __future__ import annotations

from bot.assessment.people import Department, Member, RoleKind

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


def may_see_answers(member: Member, department: int, *, closed: bool) -> bool:
    """Whether the member may see what a department answered: from a closed round everybody, before that its heads."""
    return closed or member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER)


def may_invite(member: Member) -> tuple[RoleKind, ...]:
    """The roles for which the member may invite people, widest first."""
    allowed = {kind for role in member.roles for kind in _INVITABLE[role.kind]}
    return tuple(kind for kind in RoleKind if kind in allowed)


def departments_to_invite_to(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments into which the member may invite people: managers only into their own."""
    if member.has(*_WHOLE):
        return departments
    own = member.departments(RoleKind.MANAGER)
    return tuple(department for department in departments if department.id in own)
