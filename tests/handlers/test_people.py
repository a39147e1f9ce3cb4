"""/people: who is here, changing what they are, and ending it; and /leave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.people import RoleKind
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.handlers.running_bot import RunningBot, invitation_of, labels, newest, read, said

Say = Callable[..., str]

TRIED = "sf"
"""The department to try: Joseph manages it, Grace and Daniel work there."""

ASKED = "SELECT COUNT(*) FROM participants p JOIN rounds r ON r.id = p.round_id WHERE closed_at IS NULL"
"""How many are asked in rounds that are open."""


async def shows(bot: RunningBot, phone: Phone, say: Say, name: str, area: str = TRIED) -> None:
    """Open the page of somebody in a department."""
    await bot.hears(phone, "/people")
    await bot.taps(phone, say(f"area-{area}", "short"), name)


async def give(bot: RunningBot, phone: Phone, say: Say, name: str, *, role: str, area: str = TRIED) -> str:
    """Change somebody's role in a department; returns the toast."""
    await shows(bot, phone, say, name)
    await bot.taps(phone, say("button-person-roles"), say(f"area-{area}", "short"))
    return await bot.taps(phone, say(role))


async def removes(bot: RunningBot, phone: Phone, say: Say, name: str) -> str:
    await shows(bot, phone, say, name)
    await bot.taps(phone, say("button-person-remove"))
    assert say("person-remove-about") in read(newest(phone))
    return await bot.taps(phone, say("button-person-remove-now"))


async def test_a_manager_sees_his_own_department_and_leaders_all(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (amina, joseph, grace):
        await bot.starts(phone)
    own = await bot.hears(joseph, "/people")
    assert [label for label in labels(own) if label[0].isdigit()] == [f"1. {say('area-sf', 'short')}"]
    whole = await bot.hears(amina, "/people")
    assert len([label for label in labels(whole) if label[0].isdigit()]) == 11
    assert say("button-people-leading") in labels(whole)
    assert read(await bot.hears(grace, "/people")) == say("here-not-yours")
    await bot.taps(joseph, say("area-sf", "short"), message=own.id)
    text = read(newest(joseph))
    assert text.index("Joseph Mwangi") < text.index("Grace Otieno")
    assert "Amina" not in text


async def test_who_has_blocked_the_bot_is_shown_with_a_link_to_pass_on(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    grace.blocks()
    # The manager is told of it, too.
    await joseph.until(lambda: say("button-blocked-person") in labels(newest(joseph)) or None)
    await bot.hears(joseph, "/people")
    await bot.taps(joseph, say("button-people-away", count=1), "Grace")
    assert say("person-blocked") in read(newest(joseph))
    assert (newest(joseph).button(say("button-person-share")).url or "").startswith("https://t.me/share/url?")
    grace.unblocks()
    await bot.rests()
    await bot.hears(joseph, "/people")
    assert not [label for label in labels(newest(joseph)) if label.startswith("Blocked")]


async def test_whoever_is_removed_is_a_stranger_at_once(bot: RunningBot, joseph: Phone, grace: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    card = newest(grace)
    assert await removes(bot, joseph, say, "Grace") == say("person-is-removed")
    assert await bot.forges(grace, card.button("Yes").data or "", message=card.id) == say("not-yours")
    for text in ("/start", "/departments", "/summary", "a remark"):
        assert read(await bot.hears(grace, text)) == say("stranger")
    assert "leave" not in [command["command"] for command in grace.menu()]
    assert await bot.member(grace) is None
    assert len(await bot.choices()) == 1
    assert await bot.rows("SELECT COUNT(*) FROM notes") == [(0,)]


async def test_who_is_removed_is_asked_no_more_and_hears_nothing_of_rounds(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (joseph, grace, bot.sample("daniel")):
        await bot.starts(phone)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, say("button-round-new"), say("button-draft-open"))
    before = await bot.rows(ASKED)
    await removes(bot, joseph, say, "Grace")
    after = await bot.rows(ASKED)
    assert after[0][0] == before[0][0] - 1
    heard = said(grace)
    await bot.hears(joseph, "/rounds")
    await bot.taps(joseph, "1. ", say("button-round-close"), say("button-round-close-now"))
    await bot.restart()
    assert said(grace) == heard


async def test_who_was_removed_is_listed_and_invited_back_with_one_tap_as_what_he_was(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    await removes(bot, joseph, say, "Grace")
    await bot.hears(joseph, "/people")
    await bot.taps(joseph, say("button-people-away", count=1), "Grace", say("button-person-invite"))
    code = (invitation_of(joseph).keyboard[1][0].copies or "").partition("?start=")[2]
    await bot.starts(grace, code)
    member = await bot.member(grace)
    assert member
    assert [role.kind for role in member.roles] == [RoleKind.STAFF]
    assert member.frontline


async def test_a_former_manager_comes_back_as_no_more_than_he_is_invited_for(
    bot: RunningBot, amina: Phone, joseph: Phone, say: Say
) -> None:
    await bot.starts(amina)
    await bot.starts(joseph)
    await removes(bot, amina, say, "Joseph")
    await bot.starts(joseph, await bot.invites(RoleKind.STAFF, "sf"))
    member = await bot.member(joseph)
    assert member
    assert [role.kind for role in member.roles] == [RoleKind.STAFF]
    assert read(await bot.hears(joseph, "/people")) == say("here-not-yours")


async def test_a_role_is_changed_and_with_it_what_the_person_may_do(
    bot: RunningBot, amina: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(amina)
    await bot.starts(grace)
    assert await give(bot, amina, say, "Grace", role="role-manager") == ""
    assert say("button-chosen", label=say("role-manager")) in labels(newest(amina))
    assert "people" in [command["command"] for command in grace.menu()]
    assert await give(bot, amina, say, "Grace", role="role-frontline", area="hr") == ""
    member = await bot.member(grace)
    assert member
    assert {role.kind for role in member.roles} == {RoleKind.MANAGER, RoleKind.STAFF}
    assert await give(bot, amina, say, "Grace", role="role-none") == ""
    await shows(bot, amina, say, "Grace", "hr")
    await bot.taps(amina, say("button-person-roles"), say("area-hr", "short"))
    assert await bot.taps(amina, say("role-none")) == say("person-last-role")


async def test_a_newcomer_to_a_department_is_asked_in_its_open_round(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (amina, joseph, grace):
        await bot.starts(phone)
    ruth = await bot.joined("Ruth", RoleKind.MANAGER, "hr")
    await bot.hears(ruth, "/rounds")
    await bot.taps(ruth, say("button-round-new"), say("button-draft-open"))
    member = await bot.member(grace)
    assert member
    asked = f"{ASKED} AND member_id = ?"
    assert await bot.rows(asked, member.id) == [(0,)]
    await give(bot, amina, say, "Grace", role="role-frontline", area="hr")
    assert await bot.rows(asked, member.id) == [(1,)]
    await give(bot, amina, say, "Grace", role="role-none", area="hr")
    assert await bot.rows(asked, member.id) == [(0,)]


async def test_a_manager_changes_staff_of_his_own_department_and_nobody_else(
    bot: RunningBot, amina: Phone, joseph: Phone, grace: Phone, say: Say
) -> None:
    for phone in (amina, joseph, grace):
        await bot.starts(phone)
    member = await bot.member(grace)
    boss, owner = await bot.member(joseph), await bot.member(amina)
    assert member
    assert boss
    assert owner
    department = member.roles[0].department
    before = await bot.rows("SELECT * FROM member_roles")
    manager, staff = 2, 3
    for data in (
        f"eh.1.{member.id}.{department}.{manager}",
        f"eh.1.{member.id}.0.0",
        f"eh.1.{member.id}.1.{staff}",
        f"eh.1.{owner.id}.0.4",
        f"ek.1.{owner.id}",
        f"ei.1.{owner.id}.1",
        f"ek.1.{boss.id}",
    ):
        assert await bot.forges(joseph, data) == say("not-yours"), data
    assert await bot.forges(joseph, f"eh.1.{boss.id}.{department}.{staff}") == say("person-self")
    assert await bot.forges(grace, f"ek.1.{boss.id}") == say("here-not-yours")
    assert await bot.rows("SELECT * FROM member_roles") == before
    assert await bot.rows("SELECT COUNT(*) FROM members WHERE removed_at IS NOT NULL") == [(0,)]


async def test_who_works_elsewhere_too_is_not_removed_by_one_of_the_managers(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace, await bot.invites(RoleKind.STAFF, "hr"))
    await shows(bot, joseph, say, "Grace")
    assert say("person-others-decide") in read(newest(joseph))
    assert say("button-person-remove") not in labels(newest(joseph))
    assert await give(bot, joseph, say, "Grace", role="role-none") == say("not-yours")
    member = await bot.member(grace)
    assert member
    assert len(member.roles) == 1


async def test_the_flag_of_serving_clients_is_changed(bot: RunningBot, joseph: Phone, grace: Phone, say: Say) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    await shows(bot, joseph, say, "Grace")
    await bot.taps(joseph, say("button-person-office"))
    member = await bot.member(grace)
    assert member
    assert not member.frontline
    assert say("role-staff") in read(newest(joseph))
    assert len(await bot.rows("SELECT 1 FROM trail WHERE text LIKE '%setting%frontline%'")) == 1


async def test_the_last_owner_stays(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    await bot.hears(amina, "/leave")
    assert await bot.taps(amina, say("button-leave-now")) == say("person-last-owner")
    zuri = await bot.joined("Zuri", RoleKind.OWNER)
    await bot.hears(amina, "/leave")
    await bot.taps(amina, say("button-leave-now"))
    assert await bot.member(amina) is None
    await zuri.sees("Amina Diallo")
    await bot.hears(zuri, "/leave")
    assert await bot.taps(zuri, say("button-leave-now")) == say("person-last-owner")
    assert await bot.member(zuri)


async def test_two_owners_who_take_the_role_from_each_other_leave_one(bot: RunningBot, amina: Phone, say: Say) -> None:
    await bot.starts(amina)
    zuri = await bot.joined("Zuri", RoleKind.OWNER)
    await bot.starts(zuri, await bot.invites(RoleKind.STAFF, "hr"))
    other = await bot.member(zuri)
    own = await bot.member(amina)
    assert other
    assert own
    assert await bot.forges(amina, f"eh.1.{_base36(other.id)}.0.4") == ""
    assert await bot.forges(zuri, f"eh.1.{own.id}.0.4") == say("here-not-yours")
    assert await bot.rows("SELECT COUNT(*) FROM member_roles WHERE role = 'owner'") == [(1,)]


async def test_whoever_leaves_is_gone_and_the_manager_hears_of_it(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    asked = await bot.hears(grace, "/leave")
    assert say("leave-about") in read(asked)
    tap = asked.button(say("button-leave-now")).data or ""
    await bot.taps(grace, say("button-leave-now"))
    assert "Thank you" in read(grace.message(asked.id))
    assert await bot.forges(grace, tap, message=asked.id) == say("not-yours")
    assert read(await bot.hears(grace, "/start")) == say("stranger")
    await joseph.sees(say("notice-left", name="Grace Otieno"))
    await bot.taps(joseph, say("button-person-former"))
    assert say("button-person-invite") in labels(newest(joseph))
    kinds = [text.split('"')[5] for (text,) in await bot.rows("SELECT text FROM trail")]
    assert kinds[-1] == "member-left"


async def test_whoever_stays_is_led_on(bot: RunningBot, grace: Phone, say: Say) -> None:
    await bot.starts(grace)
    await bot.hears(grace, "/leave")
    await bot.taps(grace, say("button-stay"))
    assert await bot.member(grace)


async def test_answers_given_before_count_when_the_round_closes(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    await removes(bot, joseph, say, "Grace")
    await bot.closes_rounds()
    assert "1 of 1 person" in read(await bot.hears(joseph, "/summary"))


async def test_what_lay_with_somebody_who_left_lies_with_the_department(
    bot: RunningBot, joseph: Phone, grace: Phone, say: Say
) -> None:
    await bot.starts(joseph)
    await bot.starts(grace)
    member = await bot.member(grace)
    assert member
    department = member.roles[0].department
    await bot.writes(
        "INSERT INTO assignments (institution_id, department_id, question, member_id, assigned_by, assigned_at)"
        " VALUES (1, ?, 'sf-x', ?, ?, 0)",
        department,
        member.id,
        member.id,
    )
    await bot.writes(
        "INSERT INTO responsible_people (institution_id, department_id, area, member_id) VALUES (1, ?, 'sf', ?)",
        department,
        member.id,
    )
    await removes(bot, joseph, say, "Grace")
    assert await bot.rows("SELECT member_id FROM assignments") == [(None,)]
    assert await bot.rows("SELECT * FROM responsible_people") == []


@pytest.mark.parametrize("command", ["/people", "/invites", "/applicants", "/leave"])
async def test_a_stranger_learns_of_no_command(bot: RunningBot, server: Server, say: Say, command: str) -> None:
    stranger = server.person(first_name="Omar", started=True)
    assert read(await bot.hears(stranger, command)) == say("stranger")


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits
