"""Confidential rounds as people use them: what they are told beforehand, and what is told of their answers."""

from __future__ import annotations

from datetime import timedelta
from sqlite3 import Connection

import pytest

from bot.assessment.department import DepartmentView
from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.institution import InstitutionReading
from bot.assessment.people import Member, Role, RoleKind
from bot.assessment.round import Privacy
from bot.assessment.round_reading import RoundReading
from bot.assessment.voices import Agreement
from bot.journeys.closing_rounds import close_rounds_past_their_end
from bot.journeys.exporting import read_department_export, read_institution_export
from bot.journeys.institution import read_institution
from bot.journeys.people_summary import read_people_summary
from bot.journeys.round_news import read_call, read_outcome
from bot.journeys.settling import Proposal, choose_to_settle, settle
from storage.institutions import add_department
from storage.people import add_roles
from tests.journeys.rounds import changes, closes_round, confirms, opens_round, prepares, put_down, rows, taking, tapper
from tests.journeys.town import Town
from tests.storage.trails import read_trail

OWNER, LEADER, MANAGER, STAFF = RoleKind
NAMED, CONFIDENTIAL = Privacy
MEETS, PARTLY, NOT = range(3)
ASKED = "hr-safe-reporting"


async def join_many(town: Town, area: str, count: int) -> list[Member]:
    return [await town.joins(STAFF, area) for _ in range(count)]


async def answer(town: Town, people: list[Member], *numbers: int) -> None:
    """Each says something of the one responsibility."""
    for person, number in zip(people, numbers, strict=True):
        await town.hands_in(person, "hr", hr_safe_reporting=number)


async def sees(town: Town, member: Member, round_: RoundReading, area: str = "hr") -> DepartmentView:
    """What a member reads of an area's only department."""
    ((assessment,),) = await rows(
        town, "SELECT id FROM assessments WHERE round_id = ? AND area = ?", round_.round.id, area
    )
    return await read_people_summary(
        town.database,
        town.contents,
        telegram_id=member.person.telegram_id,
        institution=town.institution,
        assessment=assessment,
    )


async def sees_all(town: Town, leader: Member) -> InstitutionReading:
    return await read_institution(
        town.database, town.contents, telegram_id=leader.person.telegram_id, institution=town.institution
    )


async def hold(town: Town, manager: Member, people: list[Member], *numbers: int) -> RoundReading:
    """A confidential round of one department, closed."""
    opened = await opens_round(town, manager, "hr", privacy=CONFIDENTIAL)
    await answer(town, people, *numbers)
    return await closes_round(town, manager, opened)


async def test_people_read_which_round_it_is_before_the_first_question(town: Town) -> None:
    ruth, (peter,) = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 1)
    assert (await town.opens(peter, "hr")).privacy is NAMED
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    assert (await town.opens(peter, "hr")).privacy is CONFIDENTIAL
    call = await read_call(
        town.database, town.contents, institution=town.institution, person=peter.person.id, round_=opened.round.id
    )
    assert call
    assert call.privacy is CONFIDENTIAL


async def test_while_it_is_open_there_are_counts_and_no_names(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 6)
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    await answer(town, people[:1], NOT)
    seen = await sees(town, ruth, opened)
    assert seen.summary is None
    assert seen.participation.answered == 1
    assert {it.name for it in seen.participation.people} == {None}
    assert not seen.may_see_names


async def test_whoever_is_alone_hears_himself_in_no_figure(town: Town) -> None:
    amina = await town.joins(OWNER)
    await town.joins(STAFF, "hr")
    opened = await opens_round(town, amina, "hr", privacy=CONFIDENTIAL)
    own = await town.hands_in(amina, "hr", hr_safe_reporting=NOT)
    assert own.summary
    assert (await sees_all(town, amina)).view.overall.asked == 0
    closed = await closes_round(town, amina, opened)
    assert (await sees(town, amina, closed)).is_withheld
    assert (await sees_all(town, amina)).view.overall.asked == 0


async def test_of_five_people_it_is_told_how_it_stands_and_not_how_many_said_so(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    closed = await hold(town, ruth, people, NOT, NOT, NOT, NOT, MEETS)
    seen = await sees(town, ruth, closed)
    assert seen.summary
    assert seen.summary.tallies
    tally = seen.summary.tallies.by_question[ASKED]
    assert (tally.standing, tally.agreement, tally.said) == (Standing.NOT, Agreement.AGREE, ())
    assert tally.spread.coarse


async def test_of_four_people_nothing_is_told_but_that_they_answered(town: Town) -> None:
    amina, ruth = await town.joins(OWNER), await town.joins(MANAGER, "hr")
    closed = await hold(town, ruth, await join_many(town, "hr", 4), NOT, NOT, NOT, NOT)
    seen = await sees(town, ruth, closed)
    assert seen.is_withheld
    assert seen.participation.answered == 4
    view = (await sees_all(town, amina)).view
    assert view.not_told == ("hr",)
    assert "hr" not in view.not_assessed
    assert view.overall.asked == 0


async def test_small_departments_of_an_area_are_told_of_together_and_the_finding_is_everybodys(town: Town) -> None:
    amina = await town.joins(OWNER)
    north, south = [await add_branch(town, place) for place in (20, 21)]
    people = [await join_branch(town, branch) for branch in (north, south) for _ in range(3)]
    await changes(town, amina, lambda it: it.taking(0, part=False))
    await changes(town, amina, lambda it: it.keeping(1))
    for branch in (north, south):
        draft = await changes(town, amina, taking(branch))
    opened = await confirms(town, amina, draft)
    assert isinstance(opened, RoundReading)
    for person, branch in zip(people, [north] * 3 + [south] * 3, strict=True):
        await town.hands_in(person, "hr", at=branch, hr_safe_reporting=NOT)
    await closes_round(town, amina, opened)
    view = (await sees_all(town, amina)).view
    (finding,) = [it for it in view.findings if it.question == ASKED]
    assert finding.departments == (north, south)
    (row,) = [it for it in view.rows if it.area == "hr"]
    assert row.withheld == (north, south)
    assert view.standings[ASKED] is Standing.NOT


async def test_the_outcome_says_nothing_of_a_small_department(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 4)
    closed = await hold(town, ruth, people, NOT, NOT, NOT, NOT)
    outcome = await read_outcome(
        town.database, town.contents, institution=town.institution, person=people[0].person.id, round_=closed.round.id
    )
    assert outcome
    (told,) = outcome.departments
    assert told.summary is None
    assert told.participation.answered == 4


async def test_what_was_told_stays_when_people_leave_or_get_other_roles(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    closed = await hold(town, ruth, people, NOT, NOT, NOT, MEETS, MEETS)
    before = await sees(town, ruth, closed)
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE members SET frontline = 1 WHERE id = ?", (people[0].id,)).rowcount
    )
    await town.database.transaction(
        lambda connection: connection.execute("DELETE FROM answers WHERE rowid < 3").rowcount
    )
    assert before.summary
    after = await sees(town, ruth, closed)
    assert after.summary
    assert after.summary.tallies == before.summary.tallies


async def test_a_round_that_ends_by_itself_tells_the_same(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    await answer(town, people, NOT, NOT, NOT, NOT, NOT)
    assert opened.round.until
    assert await close_rounds_past_their_end(town.database, town.contents, now=opened.round.until) == 1
    seen = await sees(town, ruth, opened)
    assert seen.summary
    assert [finding.question for finding in seen.summary.findings] == [ASKED]


async def test_answers_begun_by_name_end_with_a_confidential_round_and_are_not_carried_into_it(town: Town) -> None:
    ruth, (peter,) = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 1)
    await town.hands_in(peter, "hr", hr_safe_reporting=NOT)
    draft = await prepares(town, ruth)
    assert draft.looks_to_close == ()
    draft = await changes(town, ruth, lambda it: it.keeping(1))
    assert [it.areas for it in draft.looks_to_close] == [("hr",)]
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    ((privacy, closed),) = await rows(town, "SELECT privacy, closed_at IS NOT NULL FROM rounds WHERE until IS NULL")
    assert (privacy, closed) == ("named", 1)
    assert opened.participation.answered == 0
    assert await put_down(town, "round-closed") == [peter.person.name]
    assert not (await town.opens(peter, "hr")).walk.answers


async def test_a_first_page_that_somebody_looked_at_ends_nothing(town: Town) -> None:
    ruth, (peter,) = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 1)
    shown = await town.opens(peter, "hr")
    await opens_round(town, ruth, privacy=CONFIDENTIAL)
    again = await town.opens(peter, "hr")
    assert (again.run, again.privacy) == (shown.run, CONFIDENTIAL)
    assert await rows(town, "SELECT 1 FROM rounds WHERE until IS NULL") == []


async def test_a_draft_says_which_departments_are_too_small(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr", "fn")
    await join_many(town, "hr", 5)
    draft = await changes(town, ruth, lambda it: it.keeping(1))
    assert [it.areas for it in draft.too_small] == [("fn",)]
    assert (await changes(town, ruth, lambda it: it.keeping(0))).too_small == ()


async def test_a_round_is_opened_as_it_was_seen(town: Town) -> None:
    ruth = await town.joins(MANAGER, "hr")
    seen = await prepares(town, ruth)
    draft = await changes(town, ruth, lambda it: it.keeping(1))
    assert draft.fingerprint != seen.fingerprint
    with pytest.raises(Refused):
        await changes(town, ruth, lambda it: it.keeping(2))


async def test_rounds_kept_otherwise_are_not_compared(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    named = await opens_round(town, ruth, "hr")
    await answer(town, people, *[MEETS] * 5)
    await closes_round(town, ruth, named)
    town.now += timedelta(days=30)
    first = await sees(town, ruth, await hold(town, ruth, people, *[NOT] * 5))
    assert first.former
    assert first.comparison is None
    town.now += timedelta(days=30)
    second = await sees(town, ruth, await hold(town, ruth, people, *[MEETS] * 5))
    assert second.comparison


async def test_a_newcomer_does_not_turn_what_was_told_before(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    await hold(town, ruth, people, MEETS, MEETS, MEETS, NOT, NOT)
    town.now += timedelta(days=30)
    closed = await hold(town, ruth, [*people, *await join_many(town, "hr", 1)], MEETS, MEETS, MEETS, NOT, NOT, NOT)
    seen = await sees(town, ruth, closed)
    assert seen.summary
    assert seen.summary.tallies
    assert seen.summary.tallies.standings[ASKED] is Standing.MEETS


async def test_files_hold_no_single_answer_and_notes_without_names(town: Town) -> None:
    amina, ruth = await town.joins(OWNER), await town.joins(MANAGER, "hr")
    people = await join_many(town, "hr", 5)
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    await answer(town, people, NOT, NOT, NOT, NOT, MEETS)
    for number, text in enumerate(("The box is broken.", "A letter came back.")):
        await write_note(town, people[number], text)
    closed = await closes_round(town, ruth, opened)
    seen = await sees(town, ruth, closed)
    export = await read_department_export(
        town.database,
        town.contents,
        telegram_id=ruth.person.telegram_id,
        institution=town.institution,
        assessment=seen.assessment,
    )
    assert export.answers == ()
    (row,) = [it for it in export.readable if it.question == ASKED]
    assert row.notes == ("A letter came back.", "The box is broken.")
    assert (row.people.answered, row.agreement) == (0, Agreement.AGREE)
    whole = await read_institution_export(
        town.database, town.contents, telegram_id=amina.person.telegram_id, institution=town.institution
    )
    assert whole.answers == ()


async def test_notes_of_a_small_department_are_not_even_counted(town: Town) -> None:
    amina, ruth = await town.joins(OWNER), await town.joins(MANAGER, "hr")
    people = await join_many(town, "hr", 4)
    opened = await opens_round(town, ruth, privacy=CONFIDENTIAL)
    await answer(town, people, *[NOT] * 4)
    await write_note(town, people[0], "The box is broken.")
    closed = await closes_round(town, ruth, opened)
    whole = await read_institution_export(
        town.database, town.contents, telegram_id=amina.person.telegram_id, institution=town.institution
    )
    assert {(it.note_count, it.notes, it.standing) for it in whole.readable} == {(0, (), None)}
    with pytest.raises(Refused):
        await read_department_export(
            town.database,
            town.contents,
            telegram_id=ruth.person.telegram_id,
            institution=town.institution,
            assessment=(await sees(town, ruth, closed)).assessment,
        )


@pytest.mark.parametrize(("count", "settled"), [(5, True), (4, False)])
async def test_only_what_is_told_can_be_settled(town: Town, count: int, settled: bool) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", count)
    closed = await hold(town, ruth, people, *[NOT] * count)
    seen = await sees(town, ruth, closed)
    proposal = Proposal(assessment=seen.assessment, question=list(seen.flow.questions).index(ASKED), choice=MEETS)
    if not settled:
        with pytest.raises(Refused):
            await choose_to_settle(town.database, town.contents, tapper(town, ruth), proposal, now=town.now)
        return
    await choose_to_settle(town.database, town.contents, tapper(town, ruth), proposal, now=town.now)
    assert await settle(
        town.database, town.contents, tapper(town, ruth), proposal, reason="It is there now.", now=town.now
    )
    after = await sees(town, ruth, closed)
    assert after.summary
    assert after.summary.tallies
    assert after.summary.tallies.standings[ASKED] is Standing.MEETS
    entry = (await read_trail(town.database, town.institution))[-1]
    assert (entry["kind"], entry["actor"], entry["before"], entry["after"]) == (
        "answer-settled",
        ruth.key,
        None,
        "meets",
    )
    assert "It is there" not in str(entry)


async def test_the_trail_tells_of_rounds_and_of_nobodys_answers(town: Town) -> None:
    ruth, people = await town.joins(MANAGER, "hr"), await join_many(town, "hr", 5)
    before = len(await read_trail(town.database, town.institution))
    await hold(town, ruth, people, *[NOT] * 5)
    trail = (await read_trail(town.database, town.institution))[before:]
    assert [it["kind"] for it in trail if it["actor"] == ruth.key] == ["round-opened", "round-closed"]
    assert trail[0]["after"]["privacy"] == "confidential"
    told = [(it["actor"], it["kind"], it["after"]) for it in trail if it["actor"] != ruth.key]
    assert told == [
        ("somebody", "answer-changed", {"times": 5}),
        ("somebody", "answers-handed-in", {"times": 5}),
    ]


async def write_note(town: Town, person: Member, text: str) -> None:
    """A note beside what somebody answered, as if he had written it then."""
    await town.database.transaction(
        lambda connection: (
            connection.execute(
                "INSERT INTO notes (institution_id, run_id, question, chat_id, message_id, text, draft, written_at)"
                " SELECT institution_id, id, ?, member_id, 1, ?, 0, 0 FROM runs WHERE member_id = ?",
                (ASKED, text, person.id),
            ).rowcount
        )
    )


async def add_branch(town: Town, place: int) -> int:
    return await town.database.transaction(
        lambda connection: add_department(connection, institution=town.institution, place=place, areas=["hr"])
    )


async def join_branch(town: Town, branch: int) -> Member:
    """Somebody who works in one of several departments that cover an area."""
    member = await town.joins(STAFF, "hr")

    def move(connection: Connection) -> None:
        connection.execute("DELETE FROM member_roles WHERE member_id = ?", (member.id,))
        role = Role(kind=STAFF, department=branch)
        add_roles(connection, institution=town.institution, member=member.id, roles=[role])

    await town.database.transaction(move)
    return member
