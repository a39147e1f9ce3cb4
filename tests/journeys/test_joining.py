from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.people import Hello, Invite, Member, Role, RoleKind
from bot.journeys.inviting import find_inviter, hash_code, invite
from bot.journeys.joining import Joined, find_member_in_use, join, mark_blocked, read_newcomer
from storage.outbox import Outbox
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
NEWCOMER = Hello(telegram_id=77, name="Chi", language="en")


async def invited(town: Town, inviter: Member, *, role: RoleKind, areas: tuple[str, ...] = (), uses: int = 1) -> str:
    """Make an invite in the chat; gives the hash of its code."""
    departments = await town.departments()
    code = hash_code("secret")
    wanted = Invite(
        institution=town.institution,
        role=role,
        departments=tuple(departments[area].id for area in areas),
        frontline=False,
        uses=uses,
        expires_at=town.now + timedelta(days=14),
    )
    telegram_id = inviter.person.telegram_id
    await invite(town.database, wanted, update=None, telegram_id=telegram_id, code_hash=code, now=town.now)
    return code


async def joins_by(town: Town, code: str, hello: Hello = NEWCOMER) -> Joined:
    key = f"key-{hello.telegram_id}"
    return await join(town.database, update=None, hello=hello, code_hash=code, member_key=key, now=town.now)


async def test_an_invite_makes_a_member_of_its_departments(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=MANAGER, areas=("hr",))
    member = (await joins_by(town, code)).member
    departments = await town.departments()
    assert member.roles == (Role(kind=MANAGER, department=departments["hr"].id),)
    assert member.person.name == "Chi"
    found = await find_member_in_use(town.database, 77)
    assert found == member


async def test_an_invite_works_only_once(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER)
    await joins_by(town, code)
    with pytest.raises(Refused) as raised:
        await joins_by(town, code, replace(NEWCOMER, telegram_id=78))
    assert raised.value.message == "invite-not-valid"
    assert await find_member_in_use(town.database, 78) is None


async def test_an_invite_for_several_works_so_often(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER, uses=2)
    await joins_by(town, code)
    await joins_by(town, code, replace(NEWCOMER, telegram_id=78))
    with pytest.raises(Refused):
        await joins_by(town, code, replace(NEWCOMER, telegram_id=79))


async def test_an_invite_out_of_date_and_an_unknown_one_are_refused_alike(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER)
    town.now += timedelta(days=15)
    for wrong in (code, hash_code("guess")):
        with pytest.raises(Refused) as raised:
            await joins_by(town, wrong)
        assert raised.value.message == "invite-not-valid"


async def test_a_second_invite_adds_to_the_roles(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    again = await town.joins(STAFF, "fn", telegram_id=amina.person.telegram_id)
    assert again.id == amina.id
    assert len(again.roles) == 2


@pytest.mark.parametrize(
    ("inviter", "role", "areas"),
    [
        (STAFF, STAFF, ("hr",)),
        (MANAGER, MANAGER, ("hr",)),
        (MANAGER, STAFF, ("fn",)),
        (LEADER, OWNER, ()),
        (OWNER, STAFF, ()),
        (OWNER, LEADER, ("hr",)),
    ],
)
async def test_an_invite_beyond_ones_own_rights_is_refused(
    town: Town, inviter: RoleKind, role: RoleKind, areas: tuple[str, ...]
) -> None:
    member = await town.joins(inviter, *(["hr"] if inviter.of_department else []))
    with pytest.raises(Refused):
        await invited(town, member, role=role, areas=areas)


async def test_a_manager_invites_staff_into_the_own_department(town: Town) -> None:
    manager = await town.joins(MANAGER, "hr")
    _, departments = await find_inviter(
        town.database, telegram_id=manager.person.telegram_id, institution=manager.institution.id
    )
    assert [department.areas for department in departments] == [("hr",)]
    code = await invited(town, manager, role=STAFF, areas=("hr",))
    assert (await joins_by(town, code)).member.has(STAFF)


async def test_whoever_invited_hears_of_it_once(town: Town) -> None:
    owner = await town.joins(OWNER)
    newcomer = (await joins_by(town, await invited(town, owner, role=LEADER))).member
    (due,) = await Outbox(town.database).due(town.now, 10)
    assert (due.message.kind, due.message.person) == ("joined", owner.person.id)
    found = await read_newcomer(town.database, institution=town.institution, member=newcomer.id, reader=owner.person.id)
    assert found
    assert found[0].id == newcomer.id


async def test_nobody_who_blocks_the_bot_is_told(town: Town) -> None:
    owner = await town.joins(OWNER)
    newcomer = (await joins_by(town, await invited(town, owner, role=LEADER))).member
    for blocked in (True, False):
        await mark_blocked(
            town.database, update=None, telegram_id=owner.person.telegram_id, blocked=blocked, now=town.now
        )
        found = await read_newcomer(
            town.database, institution=town.institution, member=newcomer.id, reader=owner.person.id
        )
        assert (found is None) is blocked


async def test_no_code_is_stored(town: Town) -> None:
    await invited(town, await town.joins(OWNER), role=LEADER)
    rows = await town.database.read(
        lambda connection: [row["code_hash"] for row in connection.execute("SELECT code_hash FROM invites")]
    )
    assert hash_code("secret") in rows
    assert "secret" not in rows
