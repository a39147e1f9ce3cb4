"""/invite in the chat, the link with its picture, and the word that somebody came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]


def code_of(seen: Seen) -> str:
    """The code in the link of an invitation."""
    return (seen.keyboard[0][0].copies or "").partition("?start=")[2]


async def invited(bot: RunningBot, inviter: Phone, *taps: str) -> Seen:
    await bot.hears(inviter, "/invite")
    await bot.taps(inviter, *taps)
    return newest(inviter)


async def test_the_link_comes_as_text_as_a_picture_and_to_be_copied(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say("role-leader"))
    link = invitation.keyboard[0][0].copies
    assert link
    assert link.startswith("https://t.me/smart_operations_bot?start=")
    assert link in read(invitation)
    assert invitation.photo
    assert labels(invitation) == [say("button-copy-link")]
    assert say("invite-made", role=say("role-leader")) in read(invitation)


@pytest.mark.parametrize(
    ("role", "kind", "frontline"),
    [
        ("role-owner", RoleKind.OWNER, False),
        ("role-leader", RoleKind.LEADER, False),
        ("role-manager", RoleKind.MANAGER, False),
        ("role-staff", RoleKind.STAFF, False),
        ("role-frontline", RoleKind.STAFF, True),
    ],
)
async def test_the_link_makes_what_was_asked_for(
    bot: RunningBot, server: Server, amina: Phone, say: Say, role: str, kind: RoleKind, frontline: bool
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say(role), *([say("area-it", "short")] if kind.of_department else []))
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code_of(invitation))
    member = await bot.member(zuri)
    assert member
    assert [role.kind for role in member.roles] == [kind]
    assert member.frontline is frontline
    assert bool(member.roles[0].department) is kind.of_department


async def test_the_inviter_hears_once_that_somebody_came(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say("role-leader"))
    zuri = server.person(first_name="Zuri", last_name="<b>Njeri</b>")
    await bot.starts(zuri, code_of(invitation))
    notice = say("notice-joined", name="Zuri <b>Njeri</b>", role=say("role-leader"))
    await amina.sees(notice)
    server.deliver_again(5)
    await bot.starts(zuri, code_of(invitation))
    await bot.restart()
    assert said(amina).count(notice) == 1


async def test_an_inviter_who_tries_his_own_link_leaves_it_to_its_guest(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say("role-frontline"), say("area-it", "short"))
    await bot.starts(amina, code_of(invitation))
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code_of(invitation))
    assert await bot.member(zuri)


async def test_a_manager_invites_into_his_own_department_only(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    roles = await bot.hears(joseph, "/invite")
    assert labels(roles) == [say("role-frontline"), say("role-staff")]
    await bot.taps(joseph, say("role-frontline"))
    assert labels(newest(joseph)) == [say("area-sf", "short")]


@pytest.mark.parametrize("data", ["ir.1.0.0", "id.1.3.0.1", "id.1.2.0.b", "ir.1.9.0", "ir.9.0.0", "id.1.3.0.zz"])
async def test_a_manager_who_forges_an_invite_gets_none(bot: RunningBot, joseph: Phone, say: Say, data: str) -> None:
    await bot.starts(joseph)
    assert await bot.forges(joseph, data) == say("not-yours")
    assert await bot.rows("SELECT * FROM invites") == []


async def test_staff_invite_nobody(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    assert read(await bot.hears(grace, "/invite")) == say("not-yours")
    assert await bot.forges(grace, "ir.1.3.1") == say("not-yours")


async def test_a_link_works_for_two_weeks(
    bot: RunningBot, server: Server, amina: Phone, say: Say, clock: Clock
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say("role-leader"))
    clock.advance(seconds=timedelta(days=14).total_seconds() + 1)
    late = server.person(first_name="Zuri")
    assert read(await bot.starts(late, code_of(invitation))) == say("invite-not-valid")


async def test_a_picture_that_telegram_does_not_take_costs_nobody_the_link(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    server.faults.plan(Fault.BAD_GATEWAY, "sendPhoto")
    invitation = await invited(bot, amina, say("role-leader"))
    assert code_of(invitation)
