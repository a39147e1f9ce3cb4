"""Who may see and do what. Every action asks here, and nothing else decides it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.assessment.action import Action
from bot.assessment.people import Department, Member, Role, RoleKind
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


def may_see_bearer(member: Member, department: int, bearer: Member | None) -> bool:
    """Whether the member may know who sees to something in a department; without a bearer, all do who work there.

    Those who direct it may. Its staff see what is their own, and what lies with all of them.
    """
    if bearer is None:
        return may_answer(member, department)
    return may_direct(member, department) or bearer.id == member.id


def may_assign(member: Member, department: int) -> bool:
    """Whether the member may say with whom single responsibilities lie in a department."""
    return may_direct(member, department)


def may_plan(member: Member, department: int) -> bool:
    """Whether the member may make what was found in a department an action, or have one carried out there."""
    return may_direct(member, department)


def may_see_action(member: Member, action: Action) -> bool:
    """Whether the member may see an action: its owner, and who works where it was found or is carried out."""
    own = action.owner.member == member.id
    return own or any(may_see_department(member, it) for it in (action.department, action.owner.department))


def may_steer_action(member: Member, action: Action) -> bool:
    """Whether the member may say of an action what, by whom and until when, and drop it: who directs either side."""
    return any(may_direct(member, it) for it in (action.department, action.owner.department))


def may_carry_out(member: Member, action: Action) -> bool:
    """Whether the member may say how far an action is, up to that it is done: its owner, and whoever steers it."""
    return action.owner.member == member.id or may_steer_action(member, action)


def may_reschedule(member: Member, department: int) -> bool:
    """Whether the member may say when a department is to be assessed again: whoever would open the round."""
    return may_direct(member, department)


def may_set_intervals(member: Member) -> bool:
    """Whether the member may say after what time the institution's departments are assessed again."""
    return member.has(*_WHOLE)


def may_invite(member: Member) -> tuple[RoleKind, ...]:
    """The roles for which the member may invite people, widest first."""
    allowed = {kind for role in member.roles for kind in _INVITABLE[role.kind]}
    return tuple(kind for kind in RoleKind if kind in allowed)


def departments_to_invite_to(member: Member, departments: tuple[Department, ...]) -> tuple[Department, ...]:
    """The departments into which the member may invite people: managers only into their own."""
    return departments_to_direct(member, departments)


def may_invite_to(member: Member, role: RoleKind, departments: Collection[int]) -> bool:
    """Whether the member may let people in for a role in these departments: by a link, or by admitting them.

    Where departments are wanted and all of them are archived by now, that is for those who lead.
    """
    if role.of_department and not departments:
        return member.has(*_WHOLE)
    return role in may_invite(member) and all(may_direct(member, department) for department in departments)


def whom_to_ask(members: Iterable[Member], role: RoleKind, departments: Collection[int]) -> tuple[Member, ...]:
    """Who is asked to admit somebody: the managers who may, or where there are none, those who lead."""
    able = [member for member in members if may_invite_to(member, role, departments)]
    managers = [member for member in able if not member.has(*_WHOLE)]
    return tuple(managers or able)


def may_see_people(member: Member) -> bool:
    """Whether the member may see who is here: managers in their own departments, leaders in all."""
    return member.has(*_WHOLE, RoleKind.MANAGER)


def may_see_person(member: Member, other: Member) -> bool:
    """Whether the member may see what another is: whoever leads, and the managers of a department of his."""
    return member.has(*_WHOLE) or any(may_direct(member, it.department) for it in other.roles if it.department)


def may_change_role(member: Member, role: Role) -> bool:
    """Whether the member may give this role and take it: what he may invite people for."""
    return may_invite_to(member, role.kind, () if role.department is None else (role.department,))


def may_look_after(member: Member, other: Member) -> bool:
    """Whether the member may remove another, and say whether he serves clients: who may change all his roles."""
    return (
        other.id != member.id
        and may_see_person(member, other)
        and all(may_change_role(member, role) for role in other.roles)
    )


def may_set_retention(member: Member) -> bool:
    """Whether the member may say how long the institution keeps what is personal."""
    return member.has(*_WHOLE)
