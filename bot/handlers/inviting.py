"""/invite: for which role, for which department, and then the link with its picture."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.assessment.access import may_invite
from bot.assessment.errors import Refused
from bot.assessment.people import Invite, Member, RoleKind
from bot.handlers.arrival import Sent, Tapped
from bot.handlers.context import Context
from bot.handlers.showing import show_in_place
from bot.journeys.inviting import find_inviter, hash_code, invite
from bot.reports.qr import draw_qr
from bot.screens.inviting import ROLES, draw_departments_to_invite_to, draw_invite, draw_roles
from bot.screens.payload import Payload

VALID = timedelta(days=14)
"""How long a link works: long enough for a person on leave, short enough for a paper that lies about."""


async def ask_role(context: Context, sent: Sent, member: Member) -> None:
    """Ask for whom the invite is."""
    allowed = may_invite(member)
    if not allowed:
        raise Refused("not-yours")
    await context.sender.send(sent.chat, draw_roles(member, allowed, context.say_to(member)))


async def take_role(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Ask for which department it is, or make the link at once where the role has none."""
    kind, frontline = _role(payload)
    if not kind.of_department:
        await _make(context, tapped, payload, departments=())
        return
    inviter, departments = await find_inviter(
        context.database, telegram_id=tapped.hello.telegram_id, institution=payload.institution
    )
    screen = draw_departments_to_invite_to(
        inviter, departments, kind=kind, frontline=frontline, say=context.say_to(inviter)
    )
    await show_in_place(context, tapped, screen)


async def take_department(context: Context, tapped: Tapped, payload: Payload) -> None:
    """Make the link for the department that was tapped."""
    await _make(context, tapped, payload, departments=(payload.numbers[2],))


async def _make(context: Context, tapped: Tapped, payload: Payload, *, departments: tuple[int, ...]) -> None:
    kind, frontline = _role(payload)
    code = context.random_code()
    wanted = Invite(
        institution=payload.institution,
        role=kind,
        departments=departments,
        frontline=frontline,
        uses=1,
        expires_at=context.now() + VALID,
    )
    made = await invite(
        context.database,
        wanted,
        update=tapped.update,
        telegram_id=tapped.hello.telegram_id,
        code_hash=hash_code(code),
        now=context.now(),
    )
    link = context.link_of(code)
    screen = draw_invite(
        made.member,
        made.invite,
        next(iter(made.departments), None),
        link=link,
        picture=draw_qr(link),
        say=context.say_to(made.member),
    )
    await asyncio.gather(context.sender.send(tapped.chat, screen), context.sender.toast(tapped.tap))


def _role(payload: Payload) -> tuple[RoleKind, bool]:
    number, frontline = payload.numbers[:2]
    if number >= len(ROLES):
        raise Refused("not-yours")
    return ROLES[number], bool(frontline)
