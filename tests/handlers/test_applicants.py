"""Links for several people make applicants, and those in charge decide with one tap."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, labels, newest, read, said

Say = Callable[..., str]

INSTITUTION = "Sunrise Savings (sample)"


@pytest.fixture
async def wall(bot: RunningBot) -> str:
    """The code of a link that hangs on a wall of the department to try."""
    return await bot.invites(RoleKind.STAFF, "sf", uses=2)


@pytest.fixture
async def zuri(bot: RunningBot, server: Server, joseph: Phone, amina: Phone, wall: str) -> Phone:
    """The phone of somebody who has scanned the link."""
    await bot.starts(joseph)
    await bot.starts(amina)
    phone = server.person(first_name="Zuri", last_name="<i>Njeri</i>")
    await bot.starts(phone, wall)
    await joseph.sees("Zuri")
    return phone


def question(phone: Phone) -> int:
    """The message that asks whether somebody may come in."""
    return next(it.id for it in reversed(phone.messages) if it.from_bot and "would like to come in" in read(it))


async def state(bot: RunningBot) -> list[tuple[object, ...]]:
    return await bot.rows("SELECT state FROM applications ORDER BY id")


async def test_an_applicant_reads_that_somebody_decides_and_nothing_else(
    bot: RunningBot, zuri: Phone, say: Say, clock: Clock
) -> None:
    waits = say("applicant-waits", institution=INSTITUTION, name="Zuri <i>Njeri</i>")
    assert read(newest(zuri)) == waits
    for text in ("/start", "hello", "/people", "/summary", "/departments", "/help", "/leave"):
        clock.advance(seconds=60)
        assert read(await bot.hears(zuri, text)) == waits
    assert await bot.member(zuri) is None
    assert {it for it in labels(newest(zuri)) if not it.startswith("🌐")} == {say("button-withdraw")}
    for data in ("ja.1.0", "jc.1.1", "jd.1.1", "ea.1.0", "ds.1", "d.1.6.5"):
        assert await bot.forges(zuri, data) == say("not-yours")
    assert await state(bot) == [("waiting",)]


async def test_the_department_s_manager_is_asked_once_and_nobody_else(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, zuri: Phone, wall: str
) -> None:
    for _ in range(3):
        await bot.starts(zuri, wall)
    await bot.restart()
    assert sum("would like to come in" in text for text in said(joseph)) == 1
    assert not [text for phone in (amina, grace) for text in said(phone) if "Zuri" in text]


async def test_where_no_manager_may_decide_the_leaders_are_asked(
    bot: RunningBot, server: Server, amina: Phone, joseph: Phone, say: Say
) -> None:
    await bot.starts(amina)
    await bot.starts(joseph)
    await bot.starts(server.person(first_name="Zuri"), await bot.invites(RoleKind.MANAGER, "sf", uses=5))
    await amina.sees("Zuri")
    assert say("role-manager") in read(newest(amina))
    assert not [text for text in said(joseph) if "Zuri" in text]


async def test_a_manager_who_has_blocked_the_bot_is_not_waited_for(
    bot: RunningBot, server: Server, amina: Phone, joseph: Phone, wall: str
) -> None:
    await bot.starts(amina)
    await bot.starts(joseph)
    joseph.blocks()
    await bot.rests()
    await bot.starts(server.person(first_name="Zuri"), wall)
    await amina.sees("Zuri")


async def test_one_tap_lets_them_in(bot: RunningBot, joseph: Phone, zuri: Phone, say: Say) -> None:
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    assert say("applicant-was-admitted", name="Joseph Mwangi") in read(joseph.message(question(joseph)))
    member = await bot.member(zuri)
    assert member
    assert [role.kind for role in member.roles] == [RoleKind.STAFF]
    await zuri.sees(say("welcome-does"))
    assert "departments" in [command["command"] for command in zuri.menu()]
    await bot.taps(zuri, say("button-go-to-departments"))
    assert labels(newest(zuri)) or read(newest(zuri))
    assert say("intro-honest") in read(await bot.starts(zuri))


async def test_one_tap_turns_them_away_and_the_seat_is_free_again(
    bot: RunningBot, server: Server, joseph: Phone, zuri: Phone, wall: str, say: Say
) -> None:
    await bot.taps(joseph, say("button-turn-away"), message=question(joseph))
    await zuri.sees(say("applicant-is-turned-away", institution=INSTITUTION))
    assert await bot.member(zuri) is None
    assert read(await bot.hears(zuri, "hello")) == say("stranger")
    assert read(await bot.starts(zuri, wall)) == say("invite-not-valid")
    for name in ("Omar", "Ada"):
        await bot.starts(server.person(first_name=name), wall)
    assert await state(bot) == [("turned-away",), ("waiting",), ("waiting",)]


async def test_who_was_turned_away_can_come_in_by_another_link(
    bot: RunningBot, joseph: Phone, zuri: Phone, say: Say
) -> None:
    await bot.taps(joseph, say("button-turn-away"), message=question(joseph))
    await bot.starts(zuri, await bot.invites(RoleKind.STAFF, "sf"))
    assert await bot.member(zuri)


@pytest.mark.parametrize("second", ["button-admit", "button-turn-away"])
async def test_what_was_decided_first_holds(
    bot: RunningBot, amina: Phone, joseph: Phone, zuri: Phone, say: Say, second: str
) -> None:
    await bot.hears(amina, "/applicants")
    await bot.taps(amina, "Zuri")
    admitted = newest(amina).button(say("button-admit")).data or ""
    late = newest(amina).button(say(second)).data or ""
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    for data in (late, admitted, late):
        assert await bot.forges(amina, data) == ""
    assert say("applicant-was-admitted", name="Joseph Mwangi") in read(newest(amina))
    assert await state(bot) == [("admitted",)]
    assert await bot.rows("SELECT COUNT(*) FROM outbox WHERE kind = 'decided'") == [(1,)]
    trail = await bot.rows("SELECT text FROM trail WHERE text LIKE '%applicant-%'")
    assert len(trail) == 1


async def test_an_applicant_may_want_no_more_and_then_want_again(
    bot: RunningBot, joseph: Phone, zuri: Phone, wall: str, say: Say
) -> None:
    tap = newest(zuri).button(say("button-withdraw")).data or ""
    await bot.taps(zuri, say("button-withdraw"))
    assert read(newest(zuri)) == say("applicant-withdrawn")
    assert await bot.forges(zuri, tap) == say("not-yours")
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    assert say("applicant-was-withdrawn") in read(joseph.message(question(joseph)))
    assert await bot.member(zuri) is None
    await bot.starts(zuri, wall)
    assert await state(bot) == [("waiting",)]
    assert await bot.rows("SELECT uses FROM invites") == [(1,)]


async def test_nobody_withdraws_for_another(bot: RunningBot, server: Server, zuri: Phone, say: Say) -> None:
    stranger = server.person(first_name="Omar", started=True)
    await bot.hears(stranger, "hello")
    data = newest(zuri).button(say("button-withdraw")).data or ""
    assert await bot.forges(stranger, data) == say("not-yours")
    assert await state(bot) == [("waiting",)]


async def test_an_applicant_with_a_link_of_his_own_is_in_and_waits_no_more(
    bot: RunningBot, joseph: Phone, zuri: Phone, say: Say
) -> None:
    await bot.starts(zuri, await bot.invites(RoleKind.STAFF, "hr"))
    member = await bot.member(zuri)
    assert member
    assert len(member.roles) == 1
    assert await state(bot) == [("withdrawn",)]
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    assert await bot.member(zuri) == member


async def test_a_revoked_link_still_leaves_those_who_wait_to_be_decided_on(
    bot: RunningBot, server: Server, joseph: Phone, zuri: Phone, wall: str, say: Say
) -> None:
    await bot.hears(joseph, "/invites")
    await bot.taps(joseph, "1. ", say("button-link-revoke"))
    assert say("link-revoke-waiting", count=1) in read(newest(joseph))
    assert await bot.taps(joseph, say("button-link-revoke-now")) == say("link-revoked")
    late = server.person(first_name="Omar")
    assert read(await bot.starts(late, wall)) == say("invite-not-valid")
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    assert await bot.member(zuri)


async def test_an_applicant_who_blocks_the_bot_is_in_once_he_comes_back(
    bot: RunningBot, joseph: Phone, zuri: Phone, say: Say
) -> None:
    zuri.blocks()
    await bot.rests()
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    assert await bot.member(zuri)
    zuri.unblocks()
    await bot.starts(zuri)
    await zuri.sees(say("intro-honest"))


async def test_a_member_who_opens_a_link_for_several_gains_nothing_until_it_is_decided(
    bot: RunningBot, server: Server, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(amina)
    await bot.starts(grace, await bot.invites(RoleKind.MANAGER, "it", uses=5))
    assert say("applicant-waits", institution=INSTITUTION, name="Grace Otieno") == read(newest(grace))
    before = await bot.member(grace)
    assert before
    assert not before.has(RoleKind.MANAGER)
    await amina.sees("Grace")
    await bot.taps(amina, say("button-admit"), message=question(amina))
    after = await bot.member(grace)
    assert after
    assert set(after.roles) > set(before.roles)


@pytest.mark.parametrize("data", ["jb.1.1", "jc.1.1", "jd.1.1"])
async def test_managers_of_other_departments_and_staff_decide_nothing(
    bot: RunningBot, grace: Phone, zuri: Phone, say: Say, data: str
) -> None:
    other = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    await bot.starts(grace)
    assert await bot.forges(other, data) == say("not-yours")
    assert await bot.forges(grace, data) == say("not-yours")
    assert say("applicants-none") in read(await bot.hears(other, "/applicants"))
    assert read(await bot.hears(grace, "/applicants")) == say("not-yours")
    assert await state(bot) == [("waiting",)]


async def test_departments_that_are_archived_meanwhile_are_nobodys_to_be_admitted_to(
    bot: RunningBot, amina: Phone, joseph: Phone, zuri: Phone, say: Say
) -> None:
    await bot.writes(
        "UPDATE departments SET archived_at = 1 WHERE id IN (SELECT department_id FROM invite_departments)"
    )
    assert await bot.forges(joseph, "jc.1.1", message=question(joseph)) == say("not-yours")
    await bot.hears(amina, "/applicants")
    await bot.taps(amina, "Zuri")
    assert say("button-admit") not in labels(newest(amina))
    assert await bot.forges(amina, "jc.1.1") == say("applicant-nowhere")
    await bot.taps(
        amina, say("button-turn-away"), message=next(it.id for it in reversed(amina.messages) if "Zuri" in it.text)
    )
    assert await state(bot) == [("turned-away",)]


async def test_the_trail_knows_neither_names_nor_codes(
    bot: RunningBot, joseph: Phone, zuri: Phone, wall: str, say: Say
) -> None:
    await bot.taps(joseph, say("button-admit"), message=question(joseph))
    trail = "\n".join(text for (text,) in await bot.rows("SELECT text FROM trail ORDER BY number"))
    kinds = [kind for kind in ("invite-made", "application-made", "applicant-admitted") if kind in trail]
    assert len(kinds) == 3
    assert "Zuri" not in trail
    assert wall not in trail
    assert "sha256" not in trail
