"""What people are to hear of actions unasked, put down in the commit of what caused it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection

from bot.assessment.action import Action
from bot.assessment.flow import Content
from bot.assessment.people import Member, RoleKind
from bot.assessment.plan import who_answers_for
from storage.institutions import departments_of
from storage.outbox import Message, put_message


def tell_given(
    connection: Connection, actions: Iterable[Action], members: Mapping[int, Member], *, by: Member, now: datetime
) -> None:
    """Let those whom actions are for know, each of all of them at once; not whoever gave them."""
    for_whom: dict[int, list[int]] = {}
    for action in actions:
        for member in who_answers_for(action, members):
            if member.id != by.id:
                for_whom.setdefault(member.id, []).append(action.id)
    _tell_each(connection, "actions-given", for_whom, members, now=now)


def tell_related(
    connection: Connection,
    content: Content,
    actions: Sequence[Action],
    members: Mapping[int, Member],
    *,
    by: Member,
    now: datetime,
) -> None:
    """Let the managers of departments that rely on what will be put right know of it."""
    covering: dict[str, set[int]] = {}
    for department in departments_of(connection, by.institution.id):
        for area in department.areas:
            covering.setdefault(area, set()).add(department.id)
    for_whom: dict[int, list[int]] = {}
    for action in actions:
        relying = {content.area_of[it] for it in content.relied_on_by.get(action.question, ())}
        departments = set().union(*(covering.get(area, set()) for area in relying)) - {action.department}
        concerned = {action.department, action.owner.department}
        for member in members.values():
            managed = member.departments(RoleKind.MANAGER)
            if managed & departments and not managed & concerned and member.id != by.id:
                for_whom.setdefault(member.id, []).append(action.id)
    _tell_each(connection, "actions-related", for_whom, members, now=now)


def tell_answered(connection: Connection, action: Action, concerned: Iterable[Member], *, now: datetime) -> None:
    """Let people know what came of asking once more: it is confirmed, or goes on."""
    for member in concerned:
        arguments = {"action": action.id, "step": action.step}
        _put(connection, "action-answered", member, arguments, key=f"{action.id}:{action.step}", now=now)


def tell_asked(connection: Connection, member: Member, *, recheck: int, now: datetime) -> None:
    """Ask somebody whether something is done."""
    _put(connection, "recheck", member, {"recheck": recheck}, key=str(recheck), now=now)


def _tell_each(
    connection: Connection,
    kind: str,
    for_whom: Mapping[int, Sequence[int]],
    members: Mapping[int, Member],
    *,
    now: datetime,
) -> None:
    for number, actions in for_whom.items():
        listed = ".".join(map(str, actions))
        key = f"{actions[0]}:{now.timestamp():.3f}"
        _put(connection, kind, members[number], {"actions": listed}, key=key, now=now)


def _put(
    connection: Connection,
    kind: str,
    member: Member,
    arguments: Mapping[str, str | int],
    *,
    key: str,
    now: datetime,
) -> None:
    message = Message(
        institution=member.institution.id,
        person=member.person.id,
        kind=kind,
        arguments=arguments,
        key=f"{kind}:{key}:{member.id}",
        due_at=now,
    )
    put_message(connection, message, now=now)
