"""What people are to hear of actions unasked, put down in the commit of what caused it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from sqlite3 import Connection

from bot.assessment.action import Action
from bot.assessment.flow import Content
from bot.assessment.people import Member, RoleKind
from bot.assessment.plan import who_answers_for
from storage.institutions import departments_of
from storage.outbox import Message, let_wait, messages_waiting, put_message

SETTLES = timedelta(minutes=10)
"""From the last change of an action until it is told of: by then it is settled what is done, by whom and until when."""

GIVEN, CHANGED, RELATED = "actions-given", "action-changed", "actions-related"
"""Kinds of messages that wait for that. Each says how the action stands when it is read."""


def actions_in(arguments: Mapping[str, str | int]) -> list[int]:
    """The actions that a message is about: several, one, or the one that a reminder is about."""
    named = next(arguments[it] for it in ("actions", "action", "subject") if it in arguments)
    return [int(it) for it in str(named).split(".")]


def tell_given(
    connection: Connection, actions: Sequence[Action], members: Mapping[int, Member], *, by: Member, now: datetime
) -> None:
    """Let those whom actions are for know, each of all of them at once; not whoever gave them."""
    hearing = _let_settle(connection, actions, by=by, now=now)
    for_whom: dict[int, list[int]] = {}
    for action in actions:
        for member in who_answers_for(action, members):
            if member.id != by.id and (action.id, member.person.id) not in hearing:
                for_whom.setdefault(member.id, []).append(action.id)
    _tell_each(connection, GIVEN, for_whom, members, now=now)


def tell_changed(
    connection: Connection,
    former: Action,
    action: Action,
    members: Mapping[int, Member],
    *,
    by: Member,
    now: datetime,
) -> None:
    """Let those whom an action was for know that its day or its owner is another, or that it is dropped."""
    hearing = _let_settle(connection, [former], by=by, now=now)
    if (action.owner, action.due_on, action.is_living) == (former.owner, former.due_on, former.is_living):
        return
    arguments = {"action": former.id, "due": former.due_on.toordinal()}
    for member in who_answers_for(former, members):
        if member.id != by.id and (former.id, member.person.id) not in hearing:
            key = f"{former.id}:{action.step}"
            _put(connection, CHANGED, member, arguments, key=key, now=now, due_at=now + SETTLES)


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
    _tell_each(connection, RELATED, for_whom, members, now=now)


def tell_answered(
    connection: Connection, action: Action, concerned: Iterable[Member], *, now: datetime, due_at: datetime
) -> None:
    """Let people know what came of asking once more: it is confirmed, or goes on."""
    for member in concerned:
        arguments = {"action": action.id, "step": action.step}
        key = f"{action.id}:{action.step}"
        _put(connection, "action-answered", member, arguments, key=key, now=now, due_at=due_at)


def tell_asked(connection: Connection, member: Member, *, recheck: int, now: datetime) -> None:
    """Ask somebody whether something is done."""
    _put(connection, "recheck", member, {"recheck": recheck}, key=str(recheck), now=now)


def _let_settle(
    connection: Connection, actions: Iterable[Action], *, by: Member, now: datetime
) -> set[tuple[int, int]]:
    """Let what waits about actions wait on, since they are being changed.

    Returns the actions with the persons who are to hear of them already: they hear then what became of it all.
    """
    changing = {it.id for it in actions}
    hearing: set[tuple[int, int]] = set()
    for waiting in messages_waiting(connection, by.institution.id, (GIVEN, CHANGED, RELATED)):
        message = waiting.message
        about = changing.intersection(actions_in(message.arguments))
        if about:
            let_wait(connection, [waiting.id], due_at=now + SETTLES)
        if message.kind != RELATED:
            hearing.update((action, message.person) for action in about)
    return hearing


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
        _put(connection, kind, members[number], {"actions": listed}, key=key, now=now, due_at=now + SETTLES)


def _put(
    connection: Connection,
    kind: str,
    member: Member,
    arguments: Mapping[str, str | int],
    *,
    key: str,
    now: datetime,
    due_at: datetime | None = None,
) -> None:
    message = Message(
        institution=member.institution.id,
        person=member.person.id,
        kind=kind,
        arguments=arguments,
        key=f"{kind}:{key}:{member.id}",
        due_at=due_at or now,
    )
    put_message(connection, message, now=now)
