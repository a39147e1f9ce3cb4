"""Making an invite in the chat: for which role, for which department, and the link with its picture."""

from __future__ import annotations

from collections.abc import Sequence

from bot.assessment.people import Department, Invite, Member, RoleKind
from bot.screens.buttons import button, one_each
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import role_name, whole_department_name
from bot.screens.payload import Verb
from bot.screens.screen import Button, File, Screen
from bot.texts import Language

ROLES = tuple(RoleKind)


def draw_roles(member: Member, allowed: Sequence[RoleKind], say: Language) -> Screen:
    """Ask for whom the invite is."""
    wanted = [(kind, frontline) for kind in allowed for frontline in _frontline_of(kind)]
    return Screen(
        text=lines(say("invite-title"), say("invite-whom")),
        rows=one_each(
            [
                button(
                    role_name(say, kind, frontline=frontline).label,
                    Verb.INVITE_ROLE,
                    member.institution.id,
                    ROLES.index(kind),
                    int(frontline),
                )
                for kind, frontline in wanted
            ]
        ),
    )


def draw_departments_to_invite_to(
    member: Member, departments: Sequence[Department], *, kind: RoleKind, frontline: bool, say: Language
) -> Screen:
    """Ask for which department it is."""
    return Screen(
        text=lines(say("invite-title"), say("invite-where", role=role_name(say, kind, frontline=frontline))),
        rows=one_each(
            [
                button(
                    whole_department_name(say, department).label,
                    Verb.INVITE_DEPARTMENT,
                    member.institution.id,
                    ROLES.index(kind),
                    int(frontline),
                    department.id,
                )
                for department in departments
            ]
        ),
    )


def draw_invite(
    member: Member, invite: Invite, department: Department | None, *, link: str, picture: bytes | None, say: Language
) -> Screen:
    """The link, to be passed on or scanned."""
    role = role_name(say, invite.role, frontline=invite.frontline)
    until = say.date(invite.expires_at, member.person.time_zone)
    text = paragraphs(
        say("invite-made-where", role=role, department=whole_department_name(say, department))
        if department
        else say("invite-made", role=role),
        say("invite-link", link=link),
        say("invite-how", until=until),
    )
    return Screen(
        text=text,
        rows=((Button(label=say.label("button-copy-link"), copies=link),),),
        file=File(name="invitation.png", data=picture, picture=True) if picture else None,
    )


def _frontline_of(kind: RoleKind) -> tuple[bool, ...]:
    return (True, False) if kind is RoleKind.STAFF else (False,)
