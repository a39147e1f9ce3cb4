"""Invite links, strangers, groups, and people who block the bot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.assessment.people import RoleKind
from bot.demo.clock import Clock
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.demo.conftest import png
from tests.handlers.running_bot import RunningBot, labels, newest, read, said, toast

Say = Callable[..., str]

INSTITUTION = "Sunrise Savings (sample)"


@pytest.fixture
def stranger(server: Server) -> Phone:
    return server.person(first_name="Omar", started=True)


async def members(bot: RunningBot) -> int:
    return int((await bot.rows("SELECT COUNT(*) FROM members"))[0][0])


async def test_a_link_makes_a_member_and_leads_to_the_only_department(bot: RunningBot, say: Say) -> None:
    zuri = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    welcome, card = said(zuri)
    assert say("welcome", institution=INSTITUTION, name="Zuri") in welcome
    assert say("intro-privacy-named") in card
    assert labels(newest(zuri))[0] == say("button-begin")


async def test_a_manager_of_several_departments_chooses(bot: RunningBot, say: Say) -> None:
    zuri = await bot.joined("Zuri", RoleKind.MANAGER, "hr", "it")
    assert say("departments-text") in read(newest(zuri))
    assert labels(newest(zuri))[:2] == ["Human Resources", "ICT"]


async def test_a_single_link_lets_one_person_in(bot: RunningBot, server: Server, say: Say) -> None:
    code = await bot.invites(RoleKind.STAFF, "hr")
    first, second = server.person(first_name="Zuri"), server.person(first_name="Omar")
    await bot.starts(first, code)
    before = await members(bot)
    assert read(await bot.starts(second, code)) == say("invite-not-valid")
    assert await members(bot) == before
    assert await bot.member(second) is None


@pytest.mark.parametrize("kind", ["used", "expired", "revoked", "unknown", "the hash of a good one", "longest"])
async def test_whatever_is_wrong_with_a_code_the_answer_is_the_same(
    bot: RunningBot, server: Server, stranger: Phone, say: Say, kind: str
) -> None:
    match kind:
        case "used":
            code = await bot.invites(RoleKind.STAFF, "hr")
            await bot.starts(server.person(first_name="Zuri"), code)
        case "expired":
            code = await bot.invites(RoleKind.STAFF, "hr", valid=timedelta(seconds=-1))
        case "revoked":
            code = await bot.invites(RoleKind.STAFF, "hr")
            await bot.writes("UPDATE invites SET revoked_at = 1")
        case "the hash of a good one":
            await bot.invites(RoleKind.OWNER)
            stored = str((await bot.rows("SELECT code_hash FROM invites"))[0][0])
            stranger.says(f"/start {stored}")
            await bot.rests()
            assert read(newest(stranger)) == say("invite-not-valid")
            return
        case "longest":
            code = "x" * 64
        case _:
            code = "nonsense"
    assert read(await bot.starts(stranger, code)) == say("invite-not-valid")
    assert await bot.member(stranger) is None


async def test_guessing_is_slowed_down_and_then_not_answered(
    bot: RunningBot, server: Server, stranger: Phone, say: Say, clock: Clock
) -> None:
    wrong, put_off = say("invite-not-valid"), say("invites-put-off")
    for _ in range(10):
        await bot.starts(stranger, "nonsense")
    assert said(stranger) == [wrong] * 5 + [put_off] * 5
    for _ in range(3):
        await bot.starts(stranger, "nonsense")
    assert len(said(stranger)) == 10
    good = await bot.invites(RoleKind.STAFF, "hr", valid=timedelta(days=30))
    await bot.starts(stranger, good)
    assert await bot.member(stranger) is None
    assert read(await bot.hears(stranger, "hello")) == say("stranger")
    other = server.person(first_name="Zuri")
    await bot.starts(other, await bot.invites(RoleKind.STAFF, "hr"))
    assert await bot.member(other)
    clock.advance(hours=1.1)
    await bot.starts(stranger, good)
    assert await bot.member(stranger)
    assert await bot.rows("SELECT * FROM guesses") == []


async def test_each_further_guess_shuts_the_door_twice_as_long(
    bot: RunningBot, stranger: Phone, say: Say, clock: Clock
) -> None:
    for _ in range(11):
        await bot.starts(stranger, "nonsense")
    answers = len(said(stranger))
    shut = []
    for _ in range(12):
        shut_until = (await bot.rows("SELECT shut_until FROM guesses"))[0][0] / 1000
        shut.append(round((shut_until - clock()) / 3600))
        clock.advance(seconds=shut_until - clock() + 1)
        await bot.starts(stranger, "nonsense")
    assert shut == [1, 2, 4, 8, 16, 32, 64, 128, 168, 168, 168, 168]
    assert said(stranger)[answers:] == [say("invite-not-valid")] * 12


async def test_a_few_wrong_links_are_forgotten_after_an_hour(
    bot: RunningBot, stranger: Phone, say: Say, clock: Clock
) -> None:
    for _ in range(3):
        for _ in range(4):
            await bot.starts(stranger, "nonsense")
        clock.advance(hours=1)
    assert set(said(stranger)) == {say("invite-not-valid")}


async def test_a_member_with_useless_links_is_led_on_however_many_he_opens(
    bot: RunningBot, grace: Phone, say: Say
) -> None:
    for _ in range(12):
        assert say("intro-honest") in read(await bot.starts(grace, "nonsense"))


async def test_the_counts_of_guessers_do_not_grow_without_end(
    bot: RunningBot, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.guesses.MOST", 3)
    for number in range(6):
        await bot.starts(server.person(first_name=f"Stranger {number}"), "nonsense")
    assert await bot.rows("SELECT COUNT(*) FROM guesses") == [(3,)]


async def test_no_code_is_stored(bot: RunningBot, server: Server) -> None:
    code = await bot.invites(RoleKind.OWNER)
    await bot.starts(server.person(first_name="Zuri"), code)
    await bot.stop()
    assert code.encode() not in b"".join(file.read_bytes() for file in bot.path.parent.glob("bot.db*"))
    await bot.start()


async def test_a_member_with_a_useless_link_is_led_on(bot: RunningBot, grace: Phone, say: Say) -> None:
    assert say("intro-privacy-named") in read(await bot.starts(grace, "nonsense"))


async def test_a_second_invite_adds_its_department(bot: RunningBot, server: Server) -> None:
    zuri = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    assert len(newest(zuri).keyboard) == 4
    await bot.starts(zuri, await bot.invites(RoleKind.MANAGER, "it"))
    member = await bot.member(zuri)
    assert member
    assert {role.kind for role in member.roles} == {RoleKind.STAFF, RoleKind.MANAGER}
    zuri.says("/departments")
    await bot.rests()
    assert len(newest(zuri).keyboard) == 2
    assert "/invite" not in say_menu(server, bot.sample("grace"))
    assert "invite" in say_menu(server, zuri)


def say_menu(server: Server, phone: Phone) -> list[str]:
    assert server
    return [command["command"] for command in phone.menu()]


async def test_an_owner_who_lost_his_account_comes_back_by_a_link_from_the_shell(bot: RunningBot) -> None:
    new_phone = await bot.joined("Amina", RoleKind.OWNER)
    member = await bot.member(new_phone)
    assert member
    assert member.has(RoleKind.OWNER)
    assert len([label for label in labels(newest(new_phone)) if "🌐" not in label]) == 11


async def test_an_update_delivered_twice_lets_in_once(bot: RunningBot, server: Server) -> None:
    zuri = await bot.joined("Zuri", RoleKind.STAFF, "hr")
    before = said(zuri)
    server.deliver_again(1)
    await bot.starts(bot.sample("grace"))
    assert said(zuri) == before


STRANGERS_WORDS = ("/start", "hello", "/help", "/summary", "/departments", "/invite", "/nonsense", "/", "Yes")


async def test_a_stranger_reads_one_sentence_whatever_he_sends(
    bot: RunningBot, stranger: Phone, say: Say, clock: Clock
) -> None:
    for text in STRANGERS_WORDS:
        clock.advance(seconds=60)
        assert read(await bot.hears(stranger, text)) == say("stranger")
    clock.advance(seconds=240)
    stranger.sends_photo(png(), "a caption")
    stranger.sends_document(b"%PDF-1.7")
    stranger.sends_sticker()
    await bot.rests()
    assert set(said(stranger)) == {say("stranger")}
    assert len(said(stranger)) == len(STRANGERS_WORDS) + 3


async def test_a_stranger_who_goes_on_and_on_hears_nothing_for_a_while(
    bot: RunningBot, stranger: Phone, say: Say, clock: Clock
) -> None:
    for _ in range(20):
        await bot.hears(stranger, "Let me in!")
    assert said(stranger) == [say("stranger")] * 3
    clock.advance(seconds=60)
    await bot.hears(stranger, "Let me in!")
    assert len(said(stranger)) == 4


async def test_a_stranger_hears_the_same_of_what_is_there_and_of_what_is_not(
    bot: RunningBot, grace: Phone, stranger: Phone, say: Say
) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    run = (await bot.rows("SELECT id FROM runs WHERE place = 'question'"))[0][0]
    before = await bot.rows("SELECT * FROM runs")
    await bot.hears(stranger, "hello")
    shown = said(stranger)
    there = _base36(run)
    for pattern in PAYLOADS:
        answers = {
            await bot.forges(stranger, pattern.format(institution=institution, run=run))
            for institution in ("1", "9")
            for run in (there, "zzzz")
        }
        assert answers == {say("not-yours")}, pattern
    assert said(stranger) == shown
    assert await bot.rows("SELECT * FROM runs") == before


PAYLOADS = (
    "n.{institution}.{run}.0.1",
    "c.{institution}.{run}.1.0",
    "s.{institution}.{run}.1",
    "b.{institution}.{run}.1",
    "g.{institution}.{run}.1.0",
    "u.{institution}.{run}.1",
    "w.{institution}.{run}.1",
    "f.{institution}.{run}.1",
    "o.{institution}.{run}.1",
    "da.{institution}.{run}.1.0.1",
    "k.{institution}.{run}",
    "h.{institution}.{run}",
    "l.{institution}.{run}.0",
    "p.{institution}.{run}",
    "r.{institution}.{run}",
    "m.{institution}.{run}",
    "dk.{institution}.{run}.1",
    "me.{institution}.{run}.1",
    "mr.{institution}.{run}.1",
    "y.{institution}.{run}.0",
    "i.{institution}.{run}.0.0",
    "q.{institution}.{run}",
    "x.{institution}.{run}",
    "z.{institution}.{run}",
    "v.{institution}.{run}",
    "ds.{institution}",
    "d.{institution}.1.{run}",
    "ij.{institution}",
    "ik.{institution}",
    "ir.{institution}.3.1",
    "il.{institution}.0",
    "im.{institution}.1.1.0",
    "in.{institution}",
    "io.{institution}.0",
    "ip.{institution}.1",
    "iq.{institution}.7",
    "is.{institution}",
    "it.{institution}",
    "iu.{institution}.{run}",
    "iv.{institution}.1",
    "ia.{institution}.0",
    "ib.{institution}.0",
    "ic.{institution}.1",
    "ie.{institution}.1",
    "if.{institution}.1",
    "ig.{institution}.1",
    "ja.{institution}.0",
    "jb.{institution}.1",
    "jc.{institution}.1",
    "jd.{institution}.1",
    "je.{institution}.1",
    "ea.{institution}.0",
    "eb.{institution}.1.0",
    "ec.{institution}.0",
    "ee.{institution}.1",
    "ed.{institution}.1",
    "ef.{institution}.1.0",
    "eg.{institution}.1.0",
    "eh.{institution}.1.0.0",
    "ei.{institution}.1.1",
    "ej.{institution}.1",
    "ek.{institution}.1",
    "el.{institution}.1",
    "em.{institution}",
    "sl.{institution}.0",
    "sz.{institution}.0",
)
"""A payload for every verb."""


@pytest.mark.parametrize(
    "data", ["x", "", ".", "c.1", "c.1.1.1.1.1", "c.-1.1.1.1", "c.1.zzzzzzzzzzzz.1.1", "C.1.1.1.1", "é.1", "c.1.01.1.1"]
)
async def test_a_payload_nobody_wrote_is_answered_politely(
    bot: RunningBot, stranger: Phone, say: Say, data: str
) -> None:
    await bot.hears(stranger, "hello")
    shown = said(stranger)
    assert await bot.forges(stranger, data) == say("tap-unreadable")
    assert said(stranger) == shown


async def test_a_stranger_gets_no_menu_of_his_own_and_no_invite_command(bot: RunningBot, stranger: Phone) -> None:
    assert await members(bot)
    assert "invite" not in [command["command"] for command in stranger.menu()]


async def test_in_a_group_the_bot_says_that_it_works_in_private_and_leaves(
    bot: RunningBot, server: Server, say: Say
) -> None:
    amina = bot.sample("amina")
    group = server.group("Staff room")
    in_group = group.joined_by(amina)
    group.adds_bot(by=amina)
    await bot.rests()
    assert said(in_group) == [say("group-private")]
    assert group.chat.standing.value == "left"


async def test_a_group_that_becomes_a_supergroup_is_left_too(bot: RunningBot, server: Server, say: Say) -> None:
    amina = bot.sample("amina")
    group = server.group("Staff room")
    group.joined_by(amina)
    group.adds_bot(by=amina)
    group.upgrades(by=amina)
    await bot.rests()
    assert not [entry for entry in server.journal if entry.code >= 500]
    assert server.journal.of("leaveChat")
    assert say("group-private")


async def test_whoever_blocks_the_bot_and_lets_it_in_again_goes_on(bot: RunningBot, grace: Phone) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    grace.blocks()
    await bot.rests()
    assert await bot.rows("SELECT blocked_at IS NULL FROM persons WHERE telegram_id = ?", grace.id) == [(0,)]
    grace.unblocks()
    await bot.rests()
    assert await bot.rows("SELECT blocked_at IS NULL FROM persons WHERE telegram_id = ?", grace.id) == [(1,)]
    assert "1 of" in read(await bot.starts(grace))


async def test_whoever_blocks_the_bot_while_it_answers_stops_nobody_else(bot: RunningBot, grace: Phone) -> None:
    await bot.starts(grace)
    grace.taps("Begin")
    grace.blocks()
    await bot.rests()
    assert "1 of" not in read(await bot.starts(bot.sample("daniel")))
    grace.unblocks()
    assert "0 of" in read(await bot.starts(grace))


async def test_a_person_who_writes_can_be_written_to_even_if_the_bot_missed_it(bot: RunningBot, grace: Phone) -> None:
    await bot.starts(grace)
    await bot.writes("UPDATE persons SET blocked_at = 1 WHERE telegram_id = ?", grace.id)
    await bot.starts(grace)
    assert await bot.rows("SELECT blocked_at IS NULL FROM persons WHERE telegram_id = ?", grace.id) == [(1,)]


async def test_a_cleared_chat_begins_with_start(bot: RunningBot, grace: Phone) -> None:
    await bot.starts(grace)
    await bot.taps(grace, "Begin", "Yes")
    grace.clears()
    assert not grace.messages
    assert "1 of" in read(await bot.starts(grace))
    assert "2 of" in await _after(bot, grace, "Yes")


async def _after(bot: RunningBot, phone: Phone, label: str) -> str:
    tap = phone.taps(label)
    await bot.rests()
    assert toast(phone, tap) == ""
    return read(newest(phone))


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits
