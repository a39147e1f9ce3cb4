"""Nothing is kept longer than the institution chose, and what is counted stays counted."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.assessment.errors import Refused
from bot.assessment.inputs import Begin
from bot.assessment.people import Hello, Member, RoleKind
from bot.assessment.retention import CHOICES, Period, Retention
from bot.journeys.inviting import hash_code, invite_from_shell
from bot.journeys.joining import join
from bot.journeys.leaving import leave
from bot.journeys.noting import Message, take_message
from bot.journeys.privacy import choose_period, read_privacy
from bot.journeys.retention import keep_no_longer
from storage.inbox import Inbox
from storage.outbox import Message as Notice
from storage.outbox import put_message
from storage.trail import examine
from tests.journeys.rounds import rows, tapper
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, NOT = 0, 2


@pytest.fixture
def keys() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"new-key-{next(numbers)}"


@pytest.fixture
async def owner(town: Town) -> Member:
    return await town.joins(OWNER)


@pytest.fixture
async def staff(town: Town, owner: Member) -> Member:
    """Somebody who answered with a note in a round that is closed."""
    member = await town.joins(STAFF, "hr", frontline=True)
    asking = await town.acts(member, await town.opens(member, "hr"), Begin)
    account = member.person.telegram_id
    note = Message(update=None, telegram_id=account, chat=account, message=900, text="A note", evidence=None)
    await take_message(town.database, town.contents, note, reads_like=lambda *_: None, now=town.now)
    await town.acts(member, asking, choose(NOT))
    await town.closes_rounds()
    return member


async def passes(town: Town, keys: Callable[[], str], *, days: int) -> None:
    """Time goes by, and what is due is carried out."""
    town.now += timedelta(days=days)
    await keep_no_longer(town.database, keys=keys, now=town.now)


async def known(town: Town) -> list[str]:
    """The names of those of whom it is known what they said."""
    found = await rows(
        town,
        "SELECT DISTINCT p.name FROM runs r JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id",
    )
    return [name for (name,) in found]


async def count(town: Town, table: str) -> int:
    ((number,),) = await rows(town, f"SELECT COUNT(*) FROM {table}")
    return int(number)


async def test_it_is_known_who_said_what_until_two_years_after_the_round(
    town: Town, staff: Member, keys: Callable[[], str]
) -> None:
    await passes(town, keys, days=729)
    assert await known(town) == [staff.person.name]
    assert await count(town, "notes") == 1
    await passes(town, keys, days=4)
    assert await known(town) == ["—"]
    assert [await count(town, table) for table in ("notes", "evidence", "cards")] == [0, 0, 0]
    assert await count(town, "answers") == 1


async def test_whoever_answered_is_a_member_still(town: Town, staff: Member, keys: Callable[[], str]) -> None:
    await passes(town, keys, days=740)
    assert (await town.opens(staff, "hr")).walk.answers == {}


async def test_the_vantage_of_those_who_answered_stays(town: Town, staff: Member, keys: Callable[[], str]) -> None:
    manager = await town.joins(MANAGER, "hr", "fn")
    await town.hands_in(manager, "hr", hr_safe_reporting=MEETS)
    await town.closes_rounds()
    await passes(town, keys, days=740)
    department = (await town.departments())["hr"].id
    stand_ins = await rows(
        town,
        "SELECT m.frontline, o.role, o.department_id FROM runs r JOIN members m ON m.id = r.member_id"
        " LEFT JOIN member_roles o ON o.member_id = m.id ORDER BY r.id",
    )
    assert stand_ins == [(1, None, None), (0, "manager", department)]


async def test_the_trail_tells_once_of_each_round(town: Town, staff: Member, keys: Callable[[], str]) -> None:
    await town.hands_in(await town.joins(STAFF, "fn"), "fn")
    await town.closes_rounds()
    for _ in range(3):
        await passes(town, keys, days=740)
    entries = [it for it in await read_trail(town.database, town.institution) if it["kind"] == "data-expired"]
    assert [(it["actor"], it["subject"]) for it in entries] == [("bot", {"round": 1}), ("bot", {"round": 2})]
    assert await town.database.read(lambda connection: examine(connection, town.institution)) is None


async def test_open_rounds_are_left_alone(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    member = await town.joins(STAFF, "hr")
    await town.hands_in(member, "hr")
    await passes(town, keys, days=3_000)
    assert await known(town) == [member.person.name]


async def test_it_is_known_who_left_for_ninety_days(town: Town, staff: Member, keys: Callable[[], str]) -> None:
    await leave(town.database, tapper(town, staff), now=town.now)
    await passes(town, keys, days=89)
    assert await known(town) == [staff.person.name]
    await passes(town, keys, days=2)
    assert await known(town) == ["—"]
    assert await rows(town, "SELECT name FROM persons WHERE telegram_id = ?", staff.person.telegram_id) == []
    assert await count(town, "answers") == 1
    last = (await read_trail(town.database, town.institution))[-1]
    assert (last["kind"], last["actor"], last["subject"]) == ("data-expired", "bot", {"member": staff.key})


async def test_whoever_came_back_in_time_is_kept(town: Town, staff: Member, keys: Callable[[], str]) -> None:
    await leave(town.database, tapper(town, staff), now=town.now)
    town.now += timedelta(days=80)
    await town.joins(STAFF, "fn", telegram_id=staff.person.telegram_id)
    await passes(town, keys, days=30)
    assert await known(town) == [staff.person.name]


async def test_whoever_left_keeps_counting_in_a_round_that_is_open(
    town: Town, owner: Member, keys: Callable[[], str]
) -> None:
    member = await town.joins(STAFF, "hr")
    await town.hands_in(member, "hr", hr_safe_reporting=NOT)
    await leave(town.database, tapper(town, member), now=town.now)
    await passes(town, keys, days=91)
    assert await known(town) == ["—"]
    assert await count(town, "answers") == 1


async def test_who_applied_and_did_not_come_is_forgotten(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    await town.database.transaction(
        lambda connection: invite_from_shell(
            connection,
            institution=town.institution,
            role=STAFF,
            areas=("hr",),
            frontline=True,
            uses=10,
            expires_at=town.now + timedelta(days=90),
            code_hash=hash_code("wall"),
            now=town.now,
        )
    )
    await join(
        town.database,
        update=None,
        hello=Hello(telegram_id=55_555, name="Passer-by", language="en"),
        code_hash=hash_code("wall"),
        member_key="key-of-passer-by",
        now=town.now,
    )
    await passes(town, keys, days=89)
    assert await rows(town, "SELECT name FROM persons WHERE telegram_id = 55555") == [("Passer-by",)]
    await passes(town, keys, days=2)
    assert await rows(town, "SELECT name FROM persons WHERE telegram_id = 55555") == []
    assert await count(town, "outbox") == 1
    assert (await read_trail(town.database, town.institution))[-1]["after"] == {"applications": 1}


async def test_what_was_sent_and_set_aside_does_not_pile_up(town: Town, owner: Member, keys: Callable[[], str]) -> None:
    message = Notice(
        institution=town.institution,
        person=owner.person.id,
        kind="left",
        arguments={},
        key="left:1",
        due_at=town.now,
    )
    await town.database.transaction(lambda connection: put_message(connection, message, now=town.now))
    await town.database.transaction(lambda it: it.execute("UPDATE outbox SET sent_at = due_at"))
    inbox = Inbox(town.database, clock=lambda: town.now)
    await inbox.receive([{"update_id": 7}])
    await inbox.set_aside(7, "abcd", "A mistake.")
    await passes(town, keys, days=90)
    assert (await count(town, "outbox"), await count(town, "set_asides")) == (1, 1)
    await passes(town, keys, days=1)
    assert (await count(town, "outbox"), await count(town, "set_asides")) == (0, 0)


async def test_leaders_choose_how_long_and_the_trail_says_so(
    town: Town, staff: Member, owner: Member, keys: Callable[[], str]
) -> None:
    reading = await choose_period(town.database, tapper(town, owner), Period.ANSWERS, 36, now=town.now)
    assert reading.retention == Retention(answers_months=36, former_days=90)
    entry = (await read_trail(town.database, town.institution))[-1]
    assert (entry["kind"], entry["subject"], entry["before"], entry["after"]) == (
        "setting-changed",
        {"setting": "answers_months"},
        24,
        36,
    )
    await passes(town, keys, days=1100)
    assert await known(town) == ["—"]


async def test_nobody_else_chooses_and_nothing_else_can_be_chosen(town: Town, owner: Member) -> None:
    manager = await town.joins(MANAGER, "hr")
    assert not (await read_privacy(town.database, tapper(town, manager))).may_change
    with pytest.raises(Refused):
        await choose_period(town.database, tapper(town, manager), Period.ANSWERS, 36, now=town.now)
    with pytest.raises(Refused):
        await choose_period(town.database, tapper(town, owner), Period.FORMER, 31, now=town.now)


@pytest.mark.parametrize(
    ("months", "now", "since"),
    [
        (12, datetime(2028, 2, 29, 8, tzinfo=UTC), datetime(2027, 2, 28, 8, tzinfo=UTC)),
        (24, datetime(2026, 12, 31, tzinfo=UTC), datetime(2024, 12, 31, tzinfo=UTC)),
        (60, datetime(2026, 1, 15, tzinfo=UTC), datetime(2021, 1, 15, tzinfo=UTC)),
    ],
)
def test_months_are_those_of_the_calendar(months: int, now: datetime, since: datetime) -> None:
    assert Retention(answers_months=months, former_days=90).answers_since(now) == since


def test_what_is_kept_at_first_can_be_chosen_again() -> None:
    assert 24 in CHOICES[Period.ANSWERS]
    assert 90 in CHOICES[Period.FORMER]
