"""What people say: nobody hears it while a round is open; names are for those who direct; changes are told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.assessment.changes import ChangeKind
from bot.assessment.department import DepartmentView, PeopleLine
from bot.assessment.errors import Refused
from bot.assessment.flow import Standing
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.round import Stage
from bot.assessment.voices import Agreement
from bot.journeys.people_summary import read_people_summary
from bot.journeys.summary import list_summaries
from tests.journeys.town import Town, choose

OWNER, LEADER, MANAGER, STAFF = RoleKind
MEETS, PARTLY, NOT, OUT, UNKNOWN = range(5)


async def read(town: Town, reader: Member, assessment: int = 1) -> DepartmentView:
    return await read_people_summary(
        town.database,
        town.contents,
        telegram_id=reader.person.telegram_id,
        institution=reader.institution.id,
        assessment=assessment,
    )


async def people_of(town: Town, reader: Member) -> tuple[PeopleLine, ...]:
    found = await list_summaries(town.database, town.contents, telegram_id=reader.person.telegram_id)
    return found.people


async def everybody_answers(town: Town, *choices: int) -> None:
    """So many people of Human Resources hand in; the others of them are frontline staff."""
    for number, choice in enumerate(choices):
        member = await town.joins(STAFF, "hr", frontline=bool(number % 2))
        await town.hands_in(member, "hr", hr_safe_reporting=choice)


@pytest.mark.parametrize(("role", "areas"), [(STAFF, ("hr",)), (MANAGER, ("hr",)), (LEADER, ()), (OWNER, ())])
async def test_nobody_sees_what_an_open_round_holds(town: Town, role: RoleKind, areas: tuple[str, ...]) -> None:
    reader = await town.joins(role, *areas)
    await everybody_answers(town, NOT, MEETS)
    view = await read(town, reader)
    assert view.summary is None
    assert view.comparison is None
    assert not view.may_settle
    assert view.participation.stages == {Stage.NOT_BEGUN: 0, Stage.UNDER_WAY: 0, Stage.HANDED_IN: 2}


async def test_not_even_the_own_answers_are_summed_up_for_several_while_a_round_is_open(town: Town) -> None:
    reader = await town.joins(LEADER)
    await town.hands_in(reader, "hr", hr_safe_reporting=NOT)
    assert (await read(town, reader)).summary is None


async def test_those_who_direct_see_who_has_not_handed_in(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    await town.acts(amina, await town.opens(amina, "hr"), Begin)
    for role, areas, shown in ((STAFF, ("hr",), False), (MANAGER, ("hr",), True), (LEADER, (), True)):
        (participant,) = (await read(town, await town.joins(role, *areas))).participation.people
        assert participant.stage is Stage.UNDER_WAY
        assert participant.name == (amina.person.name if shown else None)


@pytest.mark.parametrize(
    ("role", "areas", "shown"), [(STAFF, ("hr",), False), (MANAGER, ("hr",), True), (OWNER, (), True)]
)
async def test_names_are_for_those_who_direct(town: Town, role: RoleKind, areas: tuple[str, ...], shown: bool) -> None:
    reader = await town.joins(role, *areas)
    await everybody_answers(town, NOT, MEETS)
    await town.closes_rounds()
    view = await read(town, reader)
    assert view.summary
    assert view.summary.tallies
    said = view.summary.tallies.by_question["hr-safe-reporting"].said
    assert len(said) == (2 if shown else 0)
    assert view.may_see_names == view.may_settle == shown


@pytest.mark.parametrize(("role", "areas"), [(STAFF, ("it",)), (MANAGER, ("it",))])
@pytest.mark.parametrize("closed", [False, True])
async def test_other_departments_see_nothing(town: Town, role: RoleKind, areas: tuple[str, ...], closed: bool) -> None:
    reader = await town.joins(role, *areas)
    await everybody_answers(town, NOT, MEETS)
    if closed:
        await town.closes_rounds()
    assert not await people_of(town, reader)
    with pytest.raises(Refused, match="not-yours"):
        await read(town, reader)


@pytest.mark.parametrize("assessment", [0, 2, 2**53])
async def test_an_assessment_that_there_is_not_is_refused_alike(town: Town, assessment: int) -> None:
    reader = await town.joins(OWNER)
    await everybody_answers(town, NOT)
    with pytest.raises(Refused, match="not-yours"):
        await read(town, reader, assessment)


async def test_another_institution_is_refused_alike(town: Town) -> None:
    reader = await town.joins(OWNER)
    await everybody_answers(town, NOT)
    await town.closes_rounds()
    for telegram_id, institution in ((reader.person.telegram_id, 2), (1, 1)):
        with pytest.raises(Refused, match="not-yours"):
            await read_people_summary(
                town.database, town.contents, telegram_id=telegram_id, institution=institution, assessment=1
            )


async def test_what_people_say_is_counted_over_all_that_is_answered_handed_in_or_not(town: Town) -> None:
    reader = await town.joins(MANAGER, "hr")
    await everybody_answers(town, NOT, MEETS, MEETS, PARTLY)
    begun = await town.joins(STAFF, "hr")
    await town.acts(begun, await town.opens(begun, "hr"), Begin, choose(NOT))
    await town.closes_rounds()
    view = await read(town, reader)
    assert view.summary
    assert view.summary.tallies
    tally = view.summary.tallies.by_question["hr-safe-reporting"]
    assert (tally.standing, tally.agreement) == (Standing.PARTLY, Agreement.SPLIT)
    assert view.summary.tallies.people == len(view.participation.people) == 5


async def test_a_second_round_is_compared_with_the_first(town: Town) -> None:
    reader = await town.joins(MANAGER, "hr")
    for choice in (NOT, MEETS):
        await everybody_answers(town, choice)
        town.now += timedelta(hours=1)
        await town.closes_rounds()
    (line,) = await people_of(town, reader)
    now, then = await read(town, reader, line.assessment), await read(town, reader, 1)
    assert now.comparison
    assert [change.question for change in now.comparison.of(ChangeKind.GONE)] == ["hr-safe-reporting"]
    assert now.former
    assert now.former.assessment == then.assessment
    assert then.comparison is None


async def test_the_round_under_way_is_a_tap_away_from_the_one_before(town: Town) -> None:
    reader = await town.joins(MANAGER, "hr")
    await everybody_answers(town, NOT)
    assert [line.is_open for line in await people_of(town, reader)] == [True]
    await town.closes_rounds()
    await everybody_answers(town, MEETS)
    (line,) = await people_of(town, reader)
    assert not line.is_open
    view = await read(town, reader, line.assessment)
    assert view.under_way
    open_view = await read(town, reader, view.under_way)
    assert open_view.summary is None
    assert open_view.former
    assert open_view.former.assessment == line.assessment


async def test_staff_are_led_to_closed_rounds_only(town: Town) -> None:
    reader = await town.joins(STAFF, "hr")
    await everybody_answers(town, NOT)
    assert not await people_of(town, reader)
    await town.closes_rounds()
    assert len(await people_of(town, reader)) == 1


async def test_leaders_are_led_to_every_department_in_the_order_of_the_institution(town: Town) -> None:
    reader = await town.joins(LEADER)
    for area in ("it", "hr", "em"):
        await town.hands_in(await town.joins(STAFF, area), area)
    for area, question in (("it", "it-access-by-role"), ("em", "em-privacy-policy")):
        await town.hands_in(await town.joins(STAFF, area), area, **{question: NOT})
    assert [line.area for line in await people_of(town, reader)] == ["em", "hr", "it"]


async def test_those_who_left_without_an_answer_are_not_waited_for(town: Town) -> None:
    reader = await town.joins(MANAGER, "hr")
    await everybody_answers(town, NOT)
    await town.opens(await town.joins(STAFF, "hr"), "hr")
    await town.database.transaction(
        lambda connection: connection.execute("UPDATE members SET removed_at = 1 WHERE id <> ?", (reader.id,))
    )
    view = await read(town, reader)
    assert view.participation.stages == {Stage.NOT_BEGUN: 0, Stage.UNDER_WAY: 0, Stage.HANDED_IN: 1}
