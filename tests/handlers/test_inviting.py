"""/invite in the chat: the draft, the link with its picture and paper, and the word that somebody came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, invitation_of, labels, newest, read, said

Say = Callable[..., str]


async def drafted(bot: RunningBot, inviter: Phone, say: Say, role: str, *areas: str) -> None:
    """Put an invite together."""
    await bot.hears(inviter, "/invite")
    await bot.taps(inviter, say("button-invite-role"), _unchosen(say, role))
    if areas:
        await bot.taps(inviter, say("button-draft-departments", count=0))
        await bot.taps(inviter, *(say("button-draft-out", name=say(f"area-{area}", "short")) for area in areas))
        await bot.taps(inviter, say("button-draft"))


def _unchosen(say: Say, role: str) -> str:
    """The role's button: staff who serve clients are what a new draft is for."""
    return say("button-chosen", label=say(role)) if role == "role-frontline" else say(role)


async def invited(bot: RunningBot, inviter: Phone, say: Say, role: str, *areas: str) -> Seen:
    await drafted(bot, inviter, say, role, *areas)
    await bot.taps(inviter, say("button-invite-make"))
    return invitation_of(inviter)


def code_of(seen: Seen) -> str:
    """The code in the link of an invitation."""
    return (seen.keyboard[1][0].copies or "").partition("?start=")[2]


async def test_the_link_comes_as_text_as_a_picture_to_be_passed_on_and_to_be_copied(
    bot: RunningBot, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say, "role-leader")
    link = invitation.keyboard[1][0].copies
    assert link
    assert link.startswith("https://t.me/smart_operations_bot?start=")
    assert link in read(invitation)
    assert invitation.photo
    assert labels(invitation) == [say("button-share-link"), say("button-copy-link")]
    assert say("invite-made", role=say("role-leader")) in read(invitation)
    shared = urlsplit(invitation.keyboard[0][0].url or "")
    assert parse_qs(shared.query)["url"] == [link]


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
    areas = ("it", "hr") if kind.of_department else ()
    invitation = await invited(bot, amina, say, role, *areas)
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code_of(invitation))
    member = await bot.member(zuri)
    assert member
    assert [role.kind for role in member.roles] == [kind] * max(len(areas), 1)
    assert member.frontline is frontline
    assert bool(member.roles[0].department) is kind.of_department


async def test_the_inviter_hears_once_that_somebody_came(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say, "role-leader")
    zuri = server.person(first_name="Zuri", last_name="<b>Njeri</b>")
    await bot.starts(zuri, code_of(invitation))
    notice = say("notice-joined", name="Zuri <b>Njeri</b>", role=say("role-leader"))
    await amina.sees(notice)
    server.deliver_again(7)
    await bot.starts(zuri, code_of(invitation))
    await bot.restart()
    assert said(amina).count(notice) == 1


async def test_an_inviter_who_tries_his_own_link_leaves_it_to_its_guest(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    invitation = await invited(bot, amina, say, "role-frontline", "it")
    for _ in range(8):
        await bot.starts(amina, code_of(invitation))
    assert await bot.rows("SELECT * FROM guesses") == []
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code_of(invitation))
    assert await bot.member(zuri)


async def test_a_manager_of_one_department_has_the_link_in_one_tap(
    bot: RunningBot, server: Server, joseph: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    draft = await bot.hears(joseph, "/invite")
    assert say("button-invite-make") in labels(draft)
    assert not [label for label in labels(draft) if label.startswith("Departments")]
    await bot.taps(joseph, say("button-invite-make"))
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code_of(invitation_of(joseph)))
    member = await bot.member(zuri)
    assert member
    assert member.frontline
    assert [role.kind for role in member.roles] == [RoleKind.STAFF]


async def test_a_manager_may_choose_what_he_may_invite_for(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-role"))
    assert labels(newest(joseph))[:2] == [say("button-chosen", label=say("role-frontline")), say("role-staff")]
    assert len(labels(newest(joseph))) == 3


@pytest.mark.parametrize(
    "data",
    [
        "ir.1.0.0",
        "ir.1.2.0",
        "ir.1.9.0",
        "ir.9.0.0",
        "im.1.b.1.0",
        "im.1.zz.1.0",
        "ip.1.3",
        "iq.1.zz",
        "io.1.9",
        "iv.1.1",
        "ij.9",
        "iu.9.1",
    ],
)
async def test_a_manager_who_forges_what_he_may_not_changes_nothing(
    bot: RunningBot, joseph: Phone, say: Say, data: str
) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    before = await bot.rows("SELECT * FROM invite_drafts")
    assert await bot.forges(joseph, data) == say("not-yours")
    assert await bot.rows("SELECT * FROM invite_drafts") == before
    assert await bot.rows("SELECT * FROM invites") == []


async def test_a_link_is_made_only_as_it_was_seen(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    assert await bot.forges(joseph, "iu.1.1") == say("invite-changed")
    assert await bot.rows("SELECT * FROM invites") == []


async def test_a_doubled_tap_makes_one_link(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    draft = await bot.hears(joseph, "/invite")
    tap = draft.button(say("button-invite-make")).data or ""
    assert await bot.forges(joseph, tap, message=draft.id) == ""
    assert await bot.forges(joseph, tap, message=draft.id) == say("invite-made-already")
    assert await bot.rows("SELECT COUNT(*) FROM invites") == [(1,)]


async def test_staff_invite_nobody(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    assert read(await bot.hears(grace, "/invite")) == say("not-yours")
    assert await bot.forges(grace, "ij.1") == say("not-yours")
    assert await bot.forges(grace, "ir.1.3.1") == say("not-yours")


async def test_an_old_button_of_former_days_makes_nothing(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    assert await bot.forges(amina, "id.1.3.1.1") == say("tap-unreadable")
    assert await bot.rows("SELECT * FROM invites") == []


@pytest.mark.parametrize("days", [7, 30, 90])
async def test_a_link_works_until_the_end_of_its_last_day(
    bot: RunningBot, server: Server, joseph: Phone, say: Say, clock: Clock, days: int
) -> None:
    await bot.starts(joseph)
    label, codes = say("button-invite-days", count=days), []
    for _ in range(2):
        await bot.hears(joseph, "/invite")
        await bot.taps(joseph, say("button-chosen", label=label) if days == 30 else label, say("button-invite-make"))
        codes.append(code_of(invitation_of(joseph)))
    early, late = server.person(first_name="Zuri"), server.person(first_name="Omar")
    clock.advance(seconds=timedelta(days=days).total_seconds())
    await bot.starts(early, codes[0])
    assert await bot.member(early)
    clock.advance(seconds=timedelta(days=1).total_seconds())
    assert read(await bot.starts(late, codes[1])) == say("invite-not-valid")


async def test_a_name_is_asked_for_and_stands_with_the_link(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-name"))
    assert say("invite-named", name="Zuri & Co") in read(await bot.hears(joseph, "Zuri & Co"))
    await bot.taps(joseph, say("button-invite-make"))
    assert say("invite-named", name="Zuri & Co") in read(invitation_of(joseph))
    assert await bot.rows("SELECT name FROM invites") == [("Zuri & Co",)]
    trail = await bot.rows("SELECT text FROM trail")
    assert not [text for (text,) in trail if "Zuri" in text]


async def test_a_name_that_is_not_wanted_after_all_takes_no_text(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-name"), say("button-not-now"))
    await bot.hears(joseph, "Zuri")
    assert await bot.rows("SELECT name FROM invite_drafts") == [(None,)]


async def test_a_link_for_several_comes_with_a_paper_to_print(bot: RunningBot, joseph: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-uses", count=50), say("button-invite-make"))
    await joseph.sees(say("invite-poster"))
    paper = newest(joseph)
    assert paper.document
    assert paper.document.name == "invitation.pdf"


async def test_a_picture_that_telegram_does_not_take_costs_nobody_the_link(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    server.faults.plan(Fault.BAD_GATEWAY, "sendPhoto")
    invitation = await invited(bot, amina, say, "role-leader")
    assert code_of(invitation)


async def test_the_newcomer_begins_in_the_language_of_the_link(
    bot: RunningBot, server: Server, joseph: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.writes("UPDATE invite_drafts SET language = 'qps'")
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-make"))
    zuri = server.person(first_name="Zuri", language_code="en")
    await bot.starts(zuri, code_of(invitation_of(joseph)))
    member = await bot.member(zuri)
    assert member
    assert member.person.language == "qps"


async def test_no_code_is_in_the_clear_once_somebody_taps_below_a_link_or_answers_to_it(
    bot: RunningBot, server: Server, joseph: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.hears(joseph, "/invite")
    await bot.taps(joseph, say("button-invite-make"))
    invitation = invitation_of(joseph)
    await bot.hears(joseph, "Thank you", reply_to=invitation.id)
    await bot.forges(joseph, "ij.1", message=invitation.id)
    await bot.stop()
    assert code_of(invitation).encode() not in b"".join(it.read_bytes() for it in bot.path.parent.glob("bot.db*"))
    await bot.start()
