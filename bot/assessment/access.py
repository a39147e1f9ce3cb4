"""Who may see and do what. Every action asks here, and nothing else decides it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.assessment.people import Department, Member, RoleKind
from bot.assessment.round import Asked, Privacy, Round

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


def may_take_part(round_: Round, *, is_asked: bool) -> bool:
    """Whether a member who may answer for a department may in this round: some rounds ask certain people only."""
    return is_asked or round_.asked is Asked.EVERYONE


def may_see_department(member: Member, department: int) -> bool:
    """Whether the member may see what a department's people say, once the round is closed: its own and the leaders."""
    return member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER, RoleKind.STAFF)


def may_see_institution(member: Member) -> bool:
    """Whether the member may see all departments together, set priorities and decide on a strategy."""
    return member.has(*_WHOLE)


def may_direct(member: Member, department: int) -> bool:
    """Whether the member may open and close rounds of a department, settle its answers, and see who said what."""
    return member.has(*_WHOLE) or department in member.departments(RoleKind.MANAGER)


def may_hold_rounds(member: Member) -> bool:
    """Whether the member directs anything at all, and so may plan rounds."""
    return member.has(*_WHOLE, RoleKind.MANAGER)


def may_close(member: Member, round_: Round, departments: Iterable[int], answered: Collection[int]) -> bool:
    """Whether the member may end a round, or move its end: whoever directs all of its departments.

    A look may also be ended by whoever opened it, while nobody else has answered.
    """
    if all(may_direct(member, department) for department in departments):
        return True
    return round_.is_look and round_.opened_by == member.id and set(answered) <= {member.id}


def may_see_names(member: Member, round_: Round, department: int) -> bool:
    """Whether the member may see who has answered and who has not, and, once the round is closed, who said what."""
    return round_.privacy is Privacy.NAMED and may_direct(member, department)


def departments_to_direct(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments that the member directs: managers their own, leaders any."""
    return tuple(department for department in departments if may_direct(member, department.id))


def may_see_structure(member: Member) -> bool:
    """Whether the member may see who is responsible for what: managers in their own departments, leaders in all."""
    return member.has(*_WHOLE, RoleKind.MANAGER)


def may_change_structure(member: Member) -> bool:
    """Whether the member may name, add and archive departments, and say what they cover and who is responsible."""
    return member.has(*_WHOLE)


def may_assign(member: Member, department: int) -> bool:
    """Whether the member may say with whom single responsibilities lie in a department."""
    return may_direct(member, department)


def may_invite(member: Member) -> tuple[RoleKind, ...]:
    """The roles for which the member may invite people, widest first."""
    allowed = {kind for role in member.roles for kind in _INVITABLE[role.kind]}
    return tuple(kind for kind in RoleKind if kind in allowed)


def departments_to_invite_to(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments into which the member may invite people: managers only into their own."""
    return departments_to_direct(member, departments)
