from __future__ import annotations

from datetime import date, timedelta
from sqlite3 import Connection

import pytest

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.export import DepartmentName, Export, ReadableRow
from bot.assessment.flow import Standing
from bot.assessment.people import Member, RoleKind
from bot.assessment.scoring import Spread
from bot.journeys.exporting import read_department_export, read_institution_export
from bot.journeys.settling import Proposal, choose_to_settle, settle
from bot.journeys.tapper import Tapper
from storage.assessments import last_closed_assessments, open_assessments
from storage.notes import Source, save_note
from storage.people import find_member
from tests.journeys.town import Town

CODE, TRAINED, TESTED = "hr-code-of-conduct-signed", "hr-training-before-field", "hr-training-tested"
MEETS, PARTLY, NOT = range(3)
HR = DepartmentName(own=None, area="hr")
NOTES = ("Only at head office.", "Two are missing.")


@pytest.fixture
async def manager(town: Town) -> Member:
    return await town.joins(RoleKind.MANAGER, "hr")


@pytest.fixture
async def staff(town: Town) -> Member:
    return await town.joins(RoleKind.STAFF, "hr")


@pytest.fixture
async def leader(town: Town) -> Member:
    return await town.joins(RoleKind.LEADER)


async def answered(town: Town, manager: Member, staff: Member) -> None:
    """Two people answer, one with two notes."""
    first = await town.hands_in(staff, "hr", hr_code_of_conduct_signed=PARTLY, hr_training_before_field=NOT)
    for number, text in enumerate(NOTES):
        await note(town, staff, first, text, message=500 + number)
    town.now += timedelta(hours=1)
    await town.hands_in(manager, "hr", hr_code_of_conduct_signed=MEETS)


async def note(town: Town, member: Member, asking: Asking, text: str, *, message: int) -> None:
    await town.database.transaction(
        lambda connection: save_note(
            connection,
            institution=town.institution,
            run=asking.run,
            question=CODE,
            source=Source(chat=member.person.telegram_id, message=message),
            text=text,
            draft=False,
            now=town.now,
        )
    )


async def export(town: Town, reader: Member, area: str = "hr") -> Export:
    def find(connection: Connection) -> int:
        stored = (
            *open_assessments(connection, town.institution),
            *last_closed_assessments(connection, town.institution),
        )
        return next(it.id for it in stored if it.area == area)

    return await read_department_export(
        town.database,
        town.contents,
        telegram_id=reader.person.telegram_id,
        institution=town.institution,
        assessment=await town.database.read(find),
    )


async def export_all(town: Town, reader: Member) -> Export:
    return await read_institution_export(
        town.database, town.contents, telegram_id=reader.person.telegram_id, institution=town.institution
    )


def about(question: str, found: Export) -> ReadableRow:
    [row] = [row for row in found.readable if row.question == question]
    return row


async def test_who_directs_the_department_gets_each_answer_with_name_note_language_and_moment(
    town: Town, manager: Member, staff: Member
) -> None:
    began = town.now
    await answered(town, manager, staff)
    await town.closes_rounds()
    found = await export(town, manager)
    assert [(row.answer.question, row.answer.person, row.answer.choice, row.answer.note) for row in found.answers] == [
        (CODE, staff.person.name, "partly", "\n".join(NOTES)),
        (CODE, manager.person.name, "meets", ""),
        (TRAINED, staff.person.name, "not", ""),
    ]
    assert [(row.answer.language, row.answer.answered_at) for row in found.answers] == [
        ("en", began),
        ("en", town.now),
        ("en", began),
    ]


async def test_every_row_says_where_it_belongs(town: Town, manager: Member, staff: Member) -> None:
    await answered(town, manager, staff)
    town.now += timedelta(days=1)
    await town.closes_rounds()
    row = (await export(town, manager)).answers[0]
    assert (row.institution, row.department) == ("Umoja Microfinance", HR)
    assert (row.opened_on, row.closed_on) == (date(2026, 11, 24), date(2026, 11, 25))
    assert row.revision == town.contents.edition("umoja").revisions["hr"]


async def test_days_are_those_of_the_institution(town: Town, manager: Member, staff: Member) -> None:
    town.now = town.now.replace(hour=22)  # in Nairobi it is the next day
    await answered(town, manager, staff)
    await town.closes_rounds()
    assert (await export(town, manager)).answers[0].opened_on == date(2026, 11, 25)


async def test_staff_get_the_answers_and_nothing_that_tells_whose_they_are(
    town: Town, manager: Member, staff: Member
) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    answers = [row.answer for row in (await export(town, staff)).answers]
    assert [(answer.question, answer.choice) for answer in answers] == [
        (CODE, "meets"),
        (CODE, "partly"),
        (TRAINED, "not"),
    ]
    assert {(it.person, it.note, it.language, it.answered_at) for it in answers} == {(None, "", None, None)}


async def test_what_was_settled_stands_beside_each_answer_it_stands_for_and_by_whom_for_those_who_see_names(
    town: Town, manager: Member, staff: Member
) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    questions = list(town.contents.edition("umoja").content.flows["hr"].questions)
    proposal = Proposal(assessment=1, question=questions.index(CODE), choice=NOT)
    tapper = Tapper(update=None, telegram_id=manager.person.telegram_id, institution=town.institution)
    await choose_to_settle(town.database, town.contents, tapper, proposal, now=town.now)
    await settle(town.database, town.contents, tapper, proposal, reason="Nobody has the new code.", now=town.now)
    for reader, by in ((manager, manager.person.name), (staff, None)):
        rows = (await export(town, reader)).answers
        told = [it and (it.choice, it.by, it.reason) for it in (row.settled for row in rows)]
        assert told == [*[("not", by, "Nobody has the new code.")] * 2, None]


async def test_notes_are_counted_for_everybody_and_written_out_for_who_directs(
    town: Town, manager: Member, staff: Member
) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    told, counted = about(CODE, await export(town, manager)), about(CODE, await export(town, staff))
    assert (told.note_count, told.notes) == (2, NOTES)
    assert (counted.note_count, counted.notes) == (2, ())


async def test_each_responsibility_has_its_state_the_spread_of_answers_and_related_departments(
    town: Town, manager: Member, staff: Member
) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    found = await export(town, manager)
    assert [row.question for row in found.readable] == list(
        town.contents.edition("umoja").revisions["hr"].flow.questions
    )
    row = about(CODE, found)
    assert (row.department, row.standing, row.people) == (HR, Standing.PARTLY, Spread(meets=1, partly=1))
    assert DepartmentName(own=None, area="em") in row.relies_on


async def test_an_answer_to_a_question_that_is_asked_no_longer_is_left_out(town: Town, manager: Member) -> None:
    await town.hands_in(manager, "hr", hr_training_before_field=MEETS, hr_training_tested=PARTLY)
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE answers SET choice = 'not' WHERE question = ?", (TRAINED,))
    )
    await town.closes_rounds()
    assert [row.answer.question for row in (await export(town, manager)).answers] == [TRAINED]


async def test_an_open_round_gives_nothing_to_anybody(
    town: Town, manager: Member, staff: Member, leader: Member
) -> None:
    await answered(town, manager, staff)
    for reader in (manager, staff, leader):
        with pytest.raises(Refused) as refusal:
            await export(town, reader)
        assert refusal.value.message == "export-not-yet"
    everything = await export_all(town, leader)
    assert everything.answers == ()
    assert {(row.standing, row.people, row.note_count) for row in everything.readable} == {(None, Spread(), 0)}


async def test_who_is_alone_takes_his_own_answers_away_before_the_round_is_closed(town: Town, manager: Member) -> None:
    await town.hands_in(manager, "hr", hr_code_of_conduct_signed=PARTLY)
    [row] = (await export(town, manager)).answers
    assert (row.answer.choice, row.answer.person, row.closed_on) == ("partly", None, None)


async def test_others_departments_are_not_to_be_had(town: Town, manager: Member, staff: Member) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    stranger = await town.joins(RoleKind.MANAGER, "it")
    with pytest.raises(Refused) as refusal:
        await export(town, stranger)
    assert refusal.value.message == "not-yours"


async def test_a_leader_gets_every_department_and_gaps_as_open_rows(
    town: Town, manager: Member, staff: Member, leader: Member
) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()
    found = await export_all(town, leader)
    assert len(found.answers) == 3
    content = town.contents.edition("umoja").content
    assert [row.question for row in found.readable] == [
        question for flow in content.flows.values() for question in flow.questions
    ]
    assert about("it-access-by-role", found).standing is None
    assert about(CODE, found).notes == NOTES


@pytest.mark.parametrize("role", [RoleKind.MANAGER, RoleKind.STAFF])
async def test_only_leaders_get_the_institution(town: Town, role: RoleKind) -> None:
    reader = await town.joins(role, "hr")
    with pytest.raises(Refused) as refusal:
        await export_all(town, reader)
    assert refusal.value.message == "institution-for-leaders"


async def test_who_has_left_is_still_named_beside_his_answers(town: Town, manager: Member, staff: Member) -> None:
    await answered(town, manager, staff)
    await town.closes_rounds()

    def leave(connection: Connection) -> None:
        connection.execute("UPDATE members SET removed_at = 1 WHERE id = ?", (staff.id,))
        gone = find_member(connection, institution=town.institution, telegram_id=staff.person.telegram_id)
        assert gone is None

    await town.database.transaction(leave)
    assert staff.person.name in {row.answer.person for row in (await export(town, manager)).answers}
