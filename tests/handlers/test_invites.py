"""/invites: the links that are out, revoked with one tap, and made anew for whoever did not come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, invitation_of, labels, newest, read

Say = Callable[..., str]


async def makes_link(bot: RunningBot, phone: Phone, say: Say) -> str:
    """The code of a link for one person."""
    await bot.hears(phone, "/invite")
    await bot.taps(phone, say("button-invite-make"))
    return (invitation_of(phone).keyboard[1][0].copies or "").partition("?start=")[2]


async def test_a_member_sees_the_links_that_he_could_make_himself_whoever_made_them(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (amina, joseph, grace):
        await bot.starts(phone)
    await makes_link(bot, joseph, say)
    await bot.invites(RoleKind.MANAGER, "sf")
    await bot.invites(RoleKind.STAFF, "hr", uses=50)
    assert len(labels(await bot.hears(amina, "/invites"))) == 3 + 1
    assert len(labels(await bot.hears(joseph, "/invites"))) == 1 + 1
    assert read(await bot.hears(grace, "/invites")) == say("not-yours")


async def test_a_revoked_link_lets_nobody_in(
    bot: RunningBot, server: Server, amina: Phone, joseph: Phone, say: Say
) -> None:
    for phone in (amina, joseph):
        await bot.starts(phone)
    code = await makes_link(bot, joseph, say)
    await bot.hears(amina, "/invites")
    await bot.taps(amina, "1. ", say("button-link-revoke"))
    assert say("link-revoke-about") in read(newest(amina))
    tap = newest(amina).button(say("button-link-revoke-now")).data or ""
    assert await bot.taps(amina, say("button-link-revoke-now")) == say("link-revoked")
    assert say("invites-none") in read(newest(amina))
    assert await bot.forges(amina, tap) == say("link-gone")
    late = server.person(first_name="Zuri")
    assert read(await bot.starts(late, code)) == say("invite-not-valid")
    assert len(await bot.rows("SELECT 1 FROM trail WHERE text LIKE '%invite-revoked%'")) == 1


async def test_a_new_link_takes_the_place_of_one_that_nobody_opened(
    bot: RunningBot, server: Server, joseph: Phone, say: Say, clock: Clock
) -> None:
    await bot.starts(joseph)
    old = await makes_link(bot, joseph, say)
    clock.advance(hours=24 * 40)
    await bot.hears(joseph, "/people")
    await bot.taps(joseph, say("button-people-missed", count=1), "1. ", say("button-link-anew"))
    new = (invitation_of(joseph).keyboard[1][0].copies or "").partition("?start=")[2]
    first, second = server.person(first_name="Zuri"), server.person(first_name="Omar")
    assert read(await bot.starts(first, old)) == say("invite-not-valid")
    await bot.starts(second, new)
    assert await bot.member(second)
    assert say("missed-none") not in read(await bot.hears(joseph, "/people"))
    assert not [label for label in labels(newest(joseph)) if label.startswith("Invited")]


async def test_a_link_for_several_made_anew_lets_nobody_in_by_itself(
    bot: RunningBot, server: Server, joseph: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.invites(RoleKind.STAFF, "sf", uses=2)
    await bot.writes("UPDATE invites SET uses = 1")
    await bot.hears(joseph, "/invites")
    await bot.taps(joseph, "1. ", say("button-link-anew"))
    code = (invitation_of(joseph).keyboard[1][0].copies or "").partition("?start=")[2]
    zuri = server.person(first_name="Zuri")
    await bot.starts(zuri, code)
    assert await bot.member(zuri) is None


@pytest.mark.parametrize("data", ["ic.1.1", "ie.1.1", "if.1.1", "ig.1.1", "ic.1.zz"])
async def test_what_a_member_does_not_see_he_cannot_revoke_or_copy(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say, data: str
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    await bot.invites(RoleKind.MANAGER, "sf")
    assert await bot.forges(joseph, data) == say("link-gone")
    assert await bot.forges(grace, data) == say("not-yours")
    assert await bot.rows("SELECT revoked_at FROM invites") == [(None,)]


async def test_the_links_of_who_is_removed_or_demoted_let_nobody_in(
    bot: RunningBot, server: Server, amina: Phone, say: Say
) -> None:
    await bot.starts(amina)
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "sf")
    code = await makes_link(bot, ruth, say)
    member = await bot.member(ruth)
    assert member
    staff, department = list(RoleKind).index(RoleKind.STAFF), member.roles[0].department
    assert await bot.forges(amina, f"eh.1.{_base36(member.id)}.{department}.{staff}") == ""
    assert read(await bot.starts(server.person(first_name="Zuri"), code)) == say("invite-not-valid")


async def test_there_is_an_end_to_how_many_links_are_out(
    bot: RunningBot, joseph: Phone, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.journeys.inviting.MOST_LIVING", 2)
    await bot.starts(joseph)
    for _ in range(2):
        await makes_link(bot, joseph, say)
    draft = await bot.hears(joseph, "/invite")
    assert await bot.taps(joseph, say("button-invite-make"), message=draft.id) == say("invite-too-many", most=2)
    assert await bot.rows("SELECT COUNT(*) FROM invites") == [(2,)]


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits
