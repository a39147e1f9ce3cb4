"""Being forgotten: nothing leads to the person any more, and nothing that is told of others changes."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from datetime import timedelta
from sqlite3 import Connection

import pytest

from bot.assessment.errors import Refused
from bot.assessment.forgetting import Forgetting
from bot.assessment.inputs import Begin
from bot.assessment.notes import Evidence
from bot.assessment.people import Hello, Invite, Member, RoleKind
from bot.assessment.round import Privacy
from bot.journeys.contents import Contents
from bot.journeys.forgetting import forget, read_forgetting
from bot.journeys.hosting import Wanted, host_institution
from bot.journeys.inviting import hash_code, invite_from_shell, store_invite
from bot.journeys.joining import Joined, join
from bot.journeys.my_data import read_my_data
from bot.journeys.noting import Message, take_message
from bot.journeys.people import read_people
from bot.journeys.people_summary import read_people_summary
from bot.journeys.rating import keep_remark, rate
from bot.journeys.settling import Proposal, choose_to_settle, settle
from bot.journeys.tapper import Tapper
from bot.reports.my_data_json import write_json
from storage.inbox import Inbox
from storage.trail import examine, links_of
from tests.handlers.letter_writing import MANNERS
from tests.journeys.rounds import opens_round, rows, tapper
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)
NAME = "Zuhura Ndegwa"
ACCOUNT = 777_000_123
KEY = "key-of-zuhura"
WORDS = (
    "zuhura's note",
    "zuhura's file",
    "zuhura-file-id",
    "zuhura's remark",
    "zuhura has a reason",
    "Link of Zuhura",
)


@pytest.fixture
def keys() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"new-key-{next(numbers)}"


@pytest.fixture
async def owner(town: Town) -> Member:
    return await town.joins(OWNER)


@pytest.fixture
async def zuhura(town: Town, owner: Member) -> Member:
    """A manager who leaves a trace in everything there is."""
    code = await invites(town, MANAGER, owner)
    member = await come(town, code, key=KEY)
    await invites(town, STAFF, member, name="Link of Zuhura")
    await invites(town, STAFF, owner, name=NAME)
    await act_everywhere(town, member)
    return member


async def invites(town: Town, role: RoleKind, by: Member, *, name: str | None = None) -> str:
    """A link into Human Resources; returns its code."""
    code = f"{role}-{name}"
    invite = Invite(
        institution=town.institution,
        role=role,
        departments=((await town.departments())["hr"].id,),
        frontline=False,
        uses=1,
        expires_at=town.now + timedelta(days=60),
        invited_by=by.id,
        name=name,
    )
    await town.database.transaction(
        lambda connection: store_invite(connection, invite, member=by, code_hash=hash_code(code), now=town.now)
    )
    return code


async def come(town: Town, code: str, *, key: str) -> Member:
    joined = await join(
        town.database,
        update=None,
        hello=Hello(telegram_id=ACCOUNT, name=NAME, language="en"),
        code_hash=hash_code(code),
        member_key=key,
        now=town.now,
    )
    assert isinstance(joined, Joined)
    return joined.member


async def act_everywhere(town: Town, member: Member) -> None:
    """One round that was closed, one that is open, and everything else a person can leave behind."""
    asking = await town.acts(member, await town.opens(member, "hr"), Begin)
    await write(town, member, 501, text="zuhura's note")
    evidence = Evidence(message=502, file_id="zuhura-file-id", photo=False, name="zuhura's file")
    await write(town, member, 502, evidence=evidence)
    await town.acts(member, asking, choose(NOT), choose(PARTLY))
    for _ in range(3):
        await town.hands_in(await town.joins(STAFF, "hr"), "hr", hr_safe_reporting=MEETS)
    await town.closes_rounds()
    proposal = Proposal(assessment=1, question=7, choice=PARTLY)
    await choose_to_settle(town.database, town.contents, tapper(town, member), proposal, now=town.now)
    reason = "zuhura has a reason"
    await settle(town.database, town.contents, tapper(town, member), proposal, reason=reason, now=town.now)
    await rate(town.database, town.contents, tapper(town, member), stars=4, now=town.now)
    await keep_remark(town.database, town.contents, tapper(town, member), remark="zuhura's remark")
    town.now += timedelta(days=30)
    await town.acts(member, await town.opens(member, "hr"), Begin, choose(NOT))
    inbox = Inbox(town.database, clock=lambda: town.now)
    update = {"update_id": 9, "message": {"from": {"id": ACCOUNT, "first_name": "Zuhura"}, "text": "zuhura's note"}}
    await inbox.receive([update])
    await inbox.set_aside(9, "abcd", "A mistake.")


async def join_elsewhere(town: Town) -> int:
    """The person is staff of another institution as well."""

    def unit(connection: Connection) -> int:
        there = host_institution(
            connection, Wanted(name="Ziwa"), areas=("hr",), language="en", time_zone="Africa/Nairobi", now=town.now
        )
        invite_from_shell(
            connection,
            institution=there.id,
            role=STAFF,
            areas=("hr",),
            frontline=False,
            uses=1,
            expires_at=town.now + timedelta(days=1),
            code_hash=hash_code("elsewhere"),
            now=town.now,
        )
        return there.id

    there = await town.database.transaction(unit)
    await come(town, "elsewhere", key="key-elsewhere")
    return there


async def write(town: Town, member: Member, number: int, *, text: str = "", evidence: Evidence | None = None) -> None:
    account = member.person.telegram_id
    sent = Message(update=None, telegram_id=account, chat=account, message=number, text=text, evidence=evidence)
    await take_message(town.database, town.contents, sent, reads_like=lambda *_: None, now=town.now)


async def forgets(town: Town, member: Member, keys: Callable[[], str], *, everywhere: bool = True) -> Forgetting:
    return await forget(
        town.database, tapper(town, member), member=member.id, everywhere=everywhere, keys=keys, now=town.now
    )


async def dump(town: Town, *, without: tuple[str, ...] = ()) -> str:
    """Every row of every table, as text."""
    tables = [name for (name,) in await rows(town, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = {name: await rows(town, f"SELECT * FROM {name}") for name in tables if name not in without}
    return json.dumps(kept, ensure_ascii=False)


async def figures(town: Town, reader: Member) -> str:
    """What is told of the closed round to somebody who may not see names, but of who settled an answer."""
    view = await read_people_summary(
        town.database,
        town.contents,
        telegram_id=reader.person.telegram_id,
        institution=town.institution,
        assessment=1,
    )
    assert view.summary
    return repr((view.summary, view.participation.stages)).replace("zuhura has a reason", "—")


async def test_the_database_holds_all_of_it_before(town: Town, zuhura: Member) -> None:
    held = await dump(town)
    assert [word for word in (NAME, str(ACCOUNT), KEY, *WORDS) if word not in held] == []


async def test_the_person_could_take_a_copy_of_all_of_it_before(town: Town, zuhura: Member) -> None:
    data = await read_my_data(town.database, town.contents, MANNERS, tapper(town, zuhura), now=town.now)
    copy = write_json(data).decode()
    kept_elsewhere = {"zuhura-file-id"}  # a pointer is of no use to him: his chat holds the file
    assert [word for word in (NAME, str(ACCOUNT), KEY, *WORDS) if word not in copy] == list(kept_elsewhere)
    (place,) = data.places
    assert [run.closed_at is None for run in place.runs] == [True, False]
    assert [it.choice for it in place.settled] == ["partly"]


async def test_nothing_in_the_database_leads_to_the_person_any_more(
    town: Town, owner: Member, zuhura: Member, keys: Callable[[], str]
) -> None:
    await forgets(town, zuhura, keys)
    held = await dump(town, without=("trail",))
    assert [word for word in (NAME, "Zuhura", str(ACCOUNT), KEY, *WORDS) if word in held] == []
    chained = await dump(town, without=tuple(set(json.loads(await dump(town))) - {"trail"}))
    assert [word for word in (NAME, "Zuhura", str(ACCOUNT), *WORDS) if word in chained] == []
    assert "new-key" not in chained


async def test_the_trail_stays_whole(town: Town, zuhura: Member, keys: Callable[[], str]) -> None:
    await forgets(town, zuhura, keys)
    assert await town.database.read(lambda connection: examine(connection, town.institution)) is None
    links = await town.database.read(lambda connection: list(links_of(connection, town.institution)))
    last = json.loads(links[-1].text)
    assert last[1:4] == [KEY, "data-forgotten", {"member": KEY}]
    department = (await town.departments())["hr"].id
    assert last[4] == {"withdrawn": [{"area": "hr", "department": department, "round": 2}]}


async def test_the_figures_of_closed_rounds_stay_as_they_are(
    town: Town, zuhura: Member, keys: Callable[[], str]
) -> None:
    reader = await town.joins(STAFF, "hr")
    before = await figures(town, reader)
    await forgets(town, zuhura, keys)
    edition = town.contents.edition("umoja")
    town.contents = Contents(lambda _: edition)  # nothing is remembered
    after = await figures(town, reader)
    assert after.replace("by='—'", f"by='{NAME}'") == before


async def test_answers_in_open_rounds_are_withdrawn(town: Town, zuhura: Member, keys: Callable[[], str]) -> None:
    open_answers = (
        "SELECT COUNT(*) FROM answers w JOIN runs r ON r.id = w.run_id"
        " JOIN assessments a ON a.id = r.assessment_id WHERE a.closed_at IS NULL"
    )
    assert await rows(town, open_answers) == [(1,)]
    await forgets(town, zuhura, keys)
    assert await rows(town, open_answers) == [(0,)]


async def test_a_confidential_round_says_of_nobody_in_the_trail_that_he_took_part(
    town: Town, zuhura: Member, keys: Callable[[], str]
) -> None:
    await rows(town, "SELECT 1")
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE rounds SET privacy = ?", (Privacy.CONFIDENTIAL,))
    )
    await forgets(town, zuhura, keys)
    links = await town.database.read(lambda connection: list(links_of(connection, town.institution)))
    assert json.loads(links[-1].text)[4] == {"withdrawn": []}


async def test_whoever_is_forgotten_is_no_member_and_shown_to_nobody(
    town: Town, owner: Member, zuhura: Member, keys: Callable[[], str]
) -> None:
    await forgets(town, zuhura, keys)
    reading = await read_people(town.database, tapper(town, owner), now=town.now)
    shown = [*reading.members.values(), *(former.member for former in reading.former.values())]
    assert {member.person.name for member in shown} == {owner.person.name} | {
        f"Person {it}" for it in range(1002, 1005)
    }
    with pytest.raises(Refused):
        await forgets(town, zuhura, keys)


async def test_whoever_comes_back_is_somebody_new(town: Town, zuhura: Member, keys: Callable[[], str]) -> None:
    await forgets(town, zuhura, keys)
    again = await town.joins(STAFF, "hr", telegram_id=ACCOUNT)
    assert again.id != zuhura.id
    assert again.person.id != zuhura.person.id
    assert (await town.opens(again, "hr")).walk.answers == {}
    with pytest.raises(Refused):  # a tap on the card that had asked the person of before
        await forget(town.database, tapper(town, again), member=zuhura.id, everywhere=True, keys=keys, now=town.now)


async def test_the_last_owner_is_told_what_to_do_first(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    asked = await read_forgetting(town.database, tapper(town, owner))
    assert [it.name for it in asked.left_ownerless] == ["Umoja Microfinance"]
    before = await dump(town)
    with pytest.raises(Refused, match="forget-last-owner"):
        await forgets(town, owner, keys)
    assert await dump(town) == before
    await town.joins(OWNER)
    await forgets(town, owner, keys)


async def test_the_same_person_elsewhere_stays_when_he_is_forgotten_in_one_institution(
    town: Town, zuhura: Member, keys: Callable[[], str]
) -> None:
    elsewhere = await join_elsewhere(town)
    asked = await read_forgetting(town.database, tapper(town, zuhura))
    assert asked.can_choose
    await forgets(town, zuhura, keys, everywhere=False)
    assert await rows(
        town, "SELECT m.institution_id FROM members m JOIN persons p ON p.id = m.person_id WHERE p.name = ?", NAME
    ) == [(elsewhere,)]
    there = Tapper(update=None, telegram_id=ACCOUNT, institution=elsewhere)
    assert not (await read_forgetting(town.database, there)).can_choose


async def test_everywhere_is_everywhere(town: Town, zuhura: Member, keys: Callable[[], str]) -> None:
    await join_elsewhere(town)
    asked = await read_forgetting(town.database, tapper(town, zuhura), everywhere=True)
    assert [it.name for it in asked.institutions] == ["Umoja Microfinance", "Ziwa"]
    await forgets(town, zuhura, keys)
    held = await dump(town, without=("trail",))
    assert [word for word in (NAME, str(ACCOUNT), KEY, "key-elsewhere", *WORDS) if word in held] == []


async def test_two_nobodies_in_one_round_are_two(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    people = [await town.joins(STAFF, "hr") for _ in range(3)]
    for person in people:
        await town.hands_in(person, "hr", hr_safe_reporting=MEETS)
    await town.closes_rounds()
    for person in people[:2]:
        await forgets(town, person, keys)
    assert await rows(town, "SELECT COUNT(DISTINCT member_id) FROM runs") == [(3,)]
    # In a round that he said nothing in, a nobody may stand for somebody else: they do not grow without bound.
    members = await rows(town, "SELECT COUNT(*) FROM members")
    await town.hands_in(people[2], "hr", hr_safe_reporting=MEETS)
    await town.closes_rounds()
    await forgets(town, people[2], keys)
    assert await rows(town, "SELECT COUNT(*) FROM members") == members


async def test_an_open_round_goes_on_without_the_person(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    amina = await town.joins(STAFF, "hr")
    await opens_round(town, owner, "hr")
    await town.hands_in(amina, "hr")
    await forgets(town, amina, keys)
    assert await rows(town, "SELECT COUNT(*) FROM participants WHERE member_id = ?", amina.id) == [(0,)]
    other = await town.joins(STAFF, "hr")
    await town.hands_in(other, "hr")


DEALT_WITH = {
    # Erased, or handed over to a nobody.
    ("answers", "run_id"),
    ("applications", "person_id"),
    ("asked_members", "member_id"),
    ("asks", "run_id"),
    ("cards", "run_id"),
    ("events", "run_id"),
    ("evidence", "run_id"),
    ("invite_drafts", "member_id"),
    ("member_roles", "member_id"),
    ("notes", "run_id"),
    ("participants", "member_id"),
    ("put_off", "member_id"),
    ("rechecks", "member_id"),
    ("reminded", "member_id"),
    ("round_drafts", "member_id"),
    ("runs", "member_id"),
    ("sheets", "member_id"),
    ("stopped_reminders", "member_id"),
    ("ticks", "member_id"),
    ("weekly_digests", "member_id"),
    # The answer stays with whoever asked, by nobody and without the remark.
    ("asks", "answered_by"),
    # Handed back to the department.
    ("actions", "owner_id"),
    # Erased with the end of the membership.
    ("assignments", "member_id"),
    ("responsible_people", "member_id"),
    # Led to another person, who is nobody.
    ("members", "person_id"),
    # What was decided and done stays, by a member who is nobody, without what he wrote.
    ("action_moves", "given_to"),
    ("action_moves", "member_id"),
    ("actions", "kept_by"),
    ("applications", "decided_by"),
    ("assignments", "assigned_by"),
    ("invites", "invited_by"),
    ("members", "removed_by"),
    ("ratings", "member_id"),
    ("reassessments", "set_by"),
    ("rounds", "opened_by"),
    ("settled_answers", "settled_by"),
}


async def test_every_table_that_leads_to_people_is_known_to_the_erasing(town: Town) -> None:
    """A new table with a person, member or run in it: let `storage.erasing` deal with it, then name it here."""
    tables = [name for (name,) in await rows(town, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    leading = {
        (table, row[3])
        for table in tables
        for row in await rows(town, f"PRAGMA foreign_key_list({table})")
        if row[2] in {"persons", "members", "runs"}
    }
    assert leading == DEALT_WITH
