"""Storing what is done to an action: as it stands then, the move in its history, and the entry in the trail."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.assessment.action import Action, Deed
from bot.assessment.flow import Standing
from bot.assessment.people import Member
from bot.assessment.trail import SOMEBODY, Kind, Plain
from bot.journeys.plan import Plan
from storage.actions import add_move, save_action
from storage.trail import record

_KINDS: Mapping[Deed, Kind] = {
    **dict.fromkeys(Deed, Kind.ACTION_MOVED),
    Deed.AGREE: Kind.ACTION_KEPT,
    Deed.DROP: Kind.ACTION_DROPPED,
    Deed.GIVE: Kind.ACTION_GIVEN,
    Deed.REDATE: Kind.ACTION_REDATED,
    Deed.REWORD: Kind.ACTION_REWORDED,
}


def _tell_owner(plan: Plan, action: Action) -> Plain:
    member = plan.members.get(action.owner.member or 0)
    return {"department": action.owner.department, "member": member.key if member else None}


def _tell_day(_: Plan, action: Action) -> Plain:
    return action.due_on.isoformat()


def _tell_status(_: Plan, action: Action) -> Plain:
    return action.status


def _tell_nothing(_: Plan, __: Action) -> Plain:
    """Words are told under seal."""
    return None


_TELLING: Mapping[Deed, Callable[[Plan, Action], Plain]] = {
    **dict.fromkeys(Deed, _tell_status),
    Deed.AGREE: _tell_day,
    Deed.GIVE: _tell_owner,
    Deed.REDATE: _tell_day,
    Deed.REWORD: _tell_nothing,
}
"""What the trail tells of an action before and after each deed."""


def save_deed(
    plan: Plan,
    former: Action | None,
    action: Action,
    deed: Deed,
    *,
    member: Member | None,
    reason: str | None = None,
    standing: Standing | None = None,
) -> int:
    """Store a deed and return the move's id. Without a member, nobody is named."""
    connection, institution, telling = plan.connection, plan.institution, _TELLING[deed]
    save_action(connection, action, institution=institution)
    written = {"reason": reason, "words": action.words if deed is Deed.REWORD else None}
    record(
        connection,
        institution=institution,
        actor=member.key if member else SOMEBODY,
        kind=_KINDS[deed],
        subject={"action": action.id, "department": action.department, "question": action.question},
        before=telling(plan, former) if former else None,
        after=telling(plan, action),
        texts={name: text for name, text in written.items() if text},
        now=plan.now,
    )
    return add_move(
        connection,
        institution=institution,
        action=action.id,
        deed=deed,
        member=member.id if member else None,
        reason=reason,
        standing=standing,
        due_on=action.due_on if deed is Deed.REDATE else None,
        given_to=action.owner.member if deed is Deed.GIVE else None,
        now=plan.now,
    )
