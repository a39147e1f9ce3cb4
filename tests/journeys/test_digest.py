"""The digest of the week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from sqlite3 import Connection

import pytest

from bot.assessment.action import Deed
from bot.assessment.people import Member, RoleKind
from bot.assessment.plan import Planned
from bot.assessment.week import WeekReading
from bot.journeys.acting import drop
from bot.journeys.digest import read_week
from storage.outbox import Message, claim, messages_due, put_message
from tests.journeys.rounds import closes_round, opens_round, tapper
from tests.journeys.test_plan import MEETS, NOT, PARTLY, QUESTION, Office, open_office
from tests.journeys.town import Town

OTHERS = ("hr-targets-realistic", "hr-misconduct-sanctioned", "hr-training-before-field")


@pytest.fixture
async def office(town: Town) -> Office:
    return await open_office(town)


async def reads(town: Town, member: Member) -> WeekReading | None:
    return await read_week(
        town.database, town.contents, institution=town.institution, person=member.person.id, now=town.now
    )


async def reads_something(town: Town, member: Member) -> WeekReading:
    week = await reads(town, member)
    assert week
    return week


async def letter(town: Town, reader: Member, *told: tuple[str, dict[str, str | int]]) -> None:
    """The digest is about to be told in one letter with these."""
    digest: tuple[str, dict[str, str | int]] = ("weekly", {"subject": reader.id})

    def unit(connection: Connection) -> None:
        for kind, arguments in (*told, digest):
            message = Message(
                institution=town.institution,
                person=reader.person.id,
                kind=kind,
                arguments=arguments,
                key=f"{kind}:{arguments}",
                due_at=town.now,
            )
            put_message(connection, message, now=town.now)
        due = messages_due(connection, reader.person.id, town.now, most=99)
        claim(connection, [it.id for it in due if it.message.kind in {"weekly", *(kind for kind, _ in told)}])

    await town.database.transaction(unit)


def numbers(planned: Sequence[Planned]) -> list[int]:
    return [it.action.id for it in planned]


async def holds_round(town: Town, member: Member, area: str, **answers: int) -> int:
    round_ = await opens_round(town, member, area)
    await town.hands_in(member, area, **answers)
    closed = await closes_round(town, member, round_)
    town.now += timedelta(days=1)
    return closed.departments[0].assessments[area]


async def test_a_week_in_which_nothing_happened_has_no_digest(town: Town) -> None:
    manager = await town.joins(RoleKind.MANAGER, "hr")
    assert await reads(town, manager) is None
    await holds_round(town, manager, "hr", hr_safe_reporting=NOT)
    assert [it.area for it in (await reads_something(town, manager)).changed] == ["hr"]
    town.now += timedelta(days=7)
    assert await reads(town, manager) is None


async def test_it_tells_what_was_done_begun_reopened_and_dropped(office: Office) -> None:
    town, manager = office.town, office.manager
    done, begun, reopened, dropped = [(await office.acts(manager, question))[0] for question in (QUESTION, *OTHERS)]
    for action, choice in ((done, MEETS), (reopened, PARTLY)):
        await office.moves(manager, action, Deed.BEGIN)
        await office.moves(manager, action, Deed.SAY_DONE)
        await office.answers(await office.witness(), choice)
    await office.moves(manager, begun, Deed.BEGIN)
    await drop(town.database, town.contents, tapper(town, manager), action=dropped, reason="not ours", now=town.now)
    week = await reads_something(town, manager)
    assert [numbers(it) for it in (week.done, week.begun, week.reopened, week.dropped)] == [
        [done],
        [begun],
        [reopened],
        [dropped],
    ]
    town.now += timedelta(days=8)
    assert await reads(town, manager) is None


async def test_what_is_late_is_told_with_whose_it_is_and_not_what_is_said_to_be_done(office: Office) -> None:
    town, manager = office.town, office.manager
    late, said_done = [(await office.acts(manager, question))[0] for question in (QUESTION, OTHERS[0])]
    await office.gives(manager, late, office.clerk)
    await office.moves(manager, said_done, Deed.SAY_DONE)
    town.now += timedelta(days=120)
    week = await reads_something(town, manager)
    assert [(it.action.id, it.owner and it.owner.id) for it in week.late] == [(late, office.clerk.id)]


async def test_what_the_same_letter_tells_is_not_repeated(office: Office) -> None:
    town, manager = office.town, office.manager
    late, other = [(await office.acts(manager, question))[0] for question in (QUESTION, OTHERS[0])]
    town.now += timedelta(days=190)
    department = await office.department()
    week = await reads_something(town, manager)
    assert set(numbers(week.late)) == {late, other}
    assert [it.department.id for it in week.overdue] == [department]
    await letter(
        town,
        manager,
        ("action-due-late", {"subject": late}),
        ("reassessment-due", {"subject": department}),
    )
    week = await reads_something(town, manager)
    assert numbers(week.late) == [other]
    assert week.overdue == ()


async def test_it_tells_which_responsibilities_slipped_and_improved(town: Town) -> None:
    ruth, lea = await town.joins(RoleKind.MANAGER, "hr"), await town.joins(RoleKind.LEADER)
    await holds_round(town, ruth, "hr", hr_safe_reporting=MEETS, hr_targets_realistic=NOT)
    town.now += timedelta(days=30)
    await holds_round(town, ruth, "hr", hr_safe_reporting=PARTLY, hr_targets_realistic=MEETS)
    for reader in (ruth, lea):
        (changed,) = (await reads_something(town, reader)).changed
        assert (changed.slipped, changed.improved) == ((QUESTION,), ("hr-targets-realistic",))
        assert not changed.is_told
    await letter(town, ruth, ("round-closed", {"round": 2}))
    (changed,) = (await reads_something(town, ruth)).changed
    assert changed.is_told


async def test_what_slipped_is_not_told_twice_to_whoever_relies_on_it(town: Town) -> None:
    ruth = await town.joins(RoleKind.MANAGER, "hr", "rm")
    await holds_round(town, ruth, "hr", hr_safe_reporting=MEETS, hr_targets_realistic=MEETS)
    town.now += timedelta(days=30)
    assessment = await holds_round(town, ruth, "hr", hr_safe_reporting=NOT, hr_targets_realistic=NOT)
    await letter(town, ruth, ("relied-changed", {"assessment": assessment}))
    (changed,) = (await reads_something(town, ruth)).changed
    assert changed.slipped == ("hr-targets-realistic",)
