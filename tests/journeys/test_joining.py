from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment.applicants import Waiting
from bot.assessment.errors import Refused
from bot.assessment.invite_draft import InviteDraftReading
from bot.assessment.people import Hello, Member, Role, RoleKind
from bot.journeys.blocking import mark_blocked
from bot.journeys.inviting import Invited, change_invite_draft, hash_code, make_invite, prepare_invite
from bot.journeys.joining import Joined, NotLetIn, find_member_in_use, join, read_newcomer
from bot.journeys.tapper import Tapper
from storage.outbox import messages_due
from tests.journeys.town import Town

OWNER, LEADER, MANAGER, STAFF = RoleKind
NEWCOMER = Hello(telegram_id=77, name="Chi", language="en")


def tapper(member: Member) -> Tapper:
    return Tapper(update=None, telegram_id=member.person.telegram_id, institution=member.institution.id)


async def invited(town: Town, inviter: Member, *, role: RoleKind, areas: tuple[str, ...] = (), uses: int = 1) -> str:
    """Make an invite in the chat; gives the hash of its code."""
    departments = await town.departments()
    code = hash_code(f"secret-{role}-{uses}")

    def drafted(reading: InviteDraftReading) -> InviteDraftReading:
        reading = replace(reading, draft=reading.inviting(list(RoleKind).index(role), frontline=False))
        reading = replace(reading, draft=reading.taking(0, part=False))
        for area in areas:
            reading = replace(reading, draft=reading.taking(departments[area].id, part=True))
        return replace(reading, draft=reading.letting_in(uses))

    reading = await change_invite_draft(
        town.database, tapper(inviter), lambda reading: drafted(reading).draft, now=town.now
    )
    made = await make_invite(
        town.database, tapper(inviter), fingerprint=reading.fingerprint, code_hash=code, now=town.now
    )
    assert isinstance(made, Invited)
    return code


async def opens(town: Town, code: str, hello: Hello = NEWCOMER) -> Joined | Waiting | NotLetIn:
    key = f"key-{hello.telegram_id}"
    return await join(town.database, update=None, hello=hello, code_hash=code, member_key=key, now=town.now)


async def joins_by(town: Town, code: str, hello: Hello = NEWCOMER) -> Member:
    opened = await opens(town, code, hello)
    assert isinstance(opened, Joined)
    return opened.member


async def test_an_invite_makes_a_member_of_its_departments(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=MANAGER, areas=("hr",))
    member = await joins_by(town, code)
    departments = await town.departments()
    assert member.roles == (Role(kind=MANAGER, department=departments["hr"].id),)
    assert member.person.name == "Chi"
    found = await find_member_in_use(town.database, 77)
    assert found == member


async def test_an_invite_for_several_departments_gives_a_role_in_each(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=STAFF, areas=("hr", "it"))
    assert len((await joins_by(town, code)).roles) == 2


async def test_an_invite_works_only_once(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER)
    await joins_by(town, code)
    assert isinstance(await opens(town, code, replace(NEWCOMER, telegram_id=78)), NotLetIn)
    assert await find_member_in_use(town.database, 78) is None


async def test_an_invite_for_several_has_so_many_seats(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER, uses=10)
    for number in range(10):
        assert isinstance(await opens(town, code, replace(NEWCOMER, telegram_id=100 + number)), Waiting)
    assert isinstance(await opens(town, code, replace(NEWCOMER, telegram_id=200)), NotLetIn)


async def test_an_invite_out_of_date_and_an_unknown_one_are_refused_alike(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER)
    town.now += timedelta(days=31)
    assert await opens(town, code) == await opens(town, hash_code("guess"))


async def test_a_second_invite_adds_to_the_roles(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    again = await town.joins(STAFF, "fn", telegram_id=amina.person.telegram_id)
    assert again.id == amina.id
    assert len(again.roles) == 2


@pytest.mark.parametrize(
    ("inviter", "role", "areas"),
    [(STAFF, STAFF, ("hr",)), (MANAGER, MANAGER, ("hr",)), (MANAGER, STAFF, ("fn",)), (LEADER, OWNER, ())],
)
async def test_an_invite_beyond_ones_own_rights_is_refused(
    town: Town, inviter: RoleKind, role: RoleKind, areas: tuple[str, ...]
) -> None:
    member = await town.joins(inviter, *(["hr"] if inviter.of_department else []))
    with pytest.raises(Refused):
        await invited(town, member, role=role, areas=areas)


async def test_an_owner_invites_owners_one_by_one(town: Town) -> None:
    owner = await town.joins(OWNER)
    with pytest.raises(Refused):
        await invited(town, owner, role=OWNER, uses=10)


async def test_an_invite_without_a_department_that_needs_one_is_not_made(town: Town) -> None:
    owner = await town.joins(OWNER)
    reading = await prepare_invite(town.database, tapper(owner), now=town.now)
    made = await make_invite(
        town.database, tapper(owner), fingerprint=reading.fingerprint, code_hash="hash", now=town.now
    )
    assert isinstance(made, InviteDraftReading)


async def test_a_manager_invites_staff_into_the_own_department(town: Town) -> None:
    manager = await town.joins(MANAGER, "hr")
    reading = await prepare_invite(town.database, tapper(manager), now=town.now)
    assert [department.areas for department in reading.chosen] == [("hr",)]
    assert [department.areas for department in reading.departments] == [("hr",)]
    code = await invited(town, manager, role=STAFF, areas=("hr",))
    assert (await joins_by(town, code)).has(STAFF)


async def test_whoever_invited_hears_of_it_once(town: Town) -> None:
    owner = await town.joins(OWNER)
    newcomer = await joins_by(town, await invited(town, owner, role=LEADER))
    (due,) = await town.database.read(lambda connection: messages_due(connection, owner.person.id, town.now, most=10))
    assert (due.message.kind, due.message.person) == ("joined", owner.person.id)
    found = await read_newcomer(town.database, institution=town.institution, member=newcomer.id, reader=owner.person.id)
    assert found
    assert found[0].id == newcomer.id


async def test_nobody_who_blocks_the_bot_is_told(town: Town) -> None:
    owner = await town.joins(OWNER)
    newcomer = await joins_by(town, await invited(town, owner, role=LEADER))
    for blocked in (True, False):
        await mark_blocked(
            town.database, update=None, telegram_id=owner.person.telegram_id, blocked=blocked, now=town.now
        )
        found = await read_newcomer(
            town.database, institution=town.institution, member=newcomer.id, reader=owner.person.id
        )
        assert (found is None) is blocked


async def test_no_code_is_stored(town: Town) -> None:
    code = await invited(town, await town.joins(OWNER), role=LEADER)
    rows = await town.database.read(
        lambda connection: [row["code_hash"] for row in connection.execute("SELECT code_hash FROM invites")]
    )
    assert code in rows
    assert not [row for row in rows if "secret" in row]
