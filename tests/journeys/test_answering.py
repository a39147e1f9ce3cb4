from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.assessment.errors import Refused
from bot.assessment.events import Doubled, Stale
from bot.assessment.inputs import Begin, Choose, GoTo
from bot.assessment.people import RoleKind
from bot.assessment.revision import Edition
from bot.assessment.run import Place
from bot.journeys.answering import (
    look_at_run,
    open_department,
    pause_run,
    read_cards_behind,
    read_cards_touched_since,
    resume_run,
    take_input,
)
from bot.journeys.contents import Contents
from bot.journeys.joining import find_member_in_use
from tests.journeys.town import Town, choose
from tests.storage.trails import read_trail

STAFF, LEADER = RoleKind.STAFF, RoleKind.LEADER


async def test_an_answer_is_stored_with_its_language_and_leaves_a_trail(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    await town.acts(amina, await town.opens(amina, "hr"), Begin, choose(0), partial(GoTo, number=0), choose(2))
    trail = await read_trail(town.database, town.institution)
    assert [(it["actor"], it["kind"], it["before"], it["after"]) for it in trail[-2:]] == [
        (amina.key, "answer-changed", None, "meets"),
        (amina.key, "answer-changed", "meets", "not"),
    ]
    answers = await town.database.read(
        lambda connection: [tuple(row) for row in connection.execute("SELECT choice, language FROM answers")]
    )
    assert answers == [("not", "en")]


async def test_a_run_goes_on_where_it_was(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    before = await town.acts(amina, await town.opens(amina, "hr"), Begin, choose(0), choose(1))
    town.now += timedelta(days=7)
    after = await town.opens(amina, "hr")
    assert (after.run, after.walk) == (before.run, before.walk)


async def test_a_doubled_tap_and_a_stale_one_store_nothing(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    begun = await town.acts(amina, await town.opens(amina, "hr"), Begin)
    tap, given = town.tap(amina, begun), Choose(step=begun.walk.step, number=2)
    once = await take_input(town.database, town.contents, tap, given, now=town.now)
    twice = await take_input(town.database, town.contents, tap, given, now=town.now)
    stale = await take_input(town.database, town.contents, tap, replace(given, number=0), now=town.now)
    assert (twice.happened, stale.happened) == ((Doubled(),), (Stale(),))
    assert once.walk == twice.walk == stale.walk


async def test_a_tap_on_a_former_card_changes_nothing(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    asking = await town.acts(amina, await town.opens(amina, "hr"), Begin)
    await town.opens(amina, "hr")
    tap = town.tap(amina, asking, message=1)
    tapped = await take_input(town.database, town.contents, tap, Choose(step=asking.walk.step, number=0), now=town.now)
    assert tapped.tapped_old_card
    assert tapped.walk == asking.walk


async def test_another_members_run_is_refused(town: Town) -> None:
    amina, bo = await town.joins(STAFF, "hr"), await town.joins(LEADER)
    asking = await town.acts(amina, await town.opens(amina, "hr"), Begin)
    tap = town.tap(bo, asking)
    given = Choose(step=asking.walk.step, number=0)
    for attempt in (
        take_input(town.database, town.contents, tap, given, now=town.now),
        look_at_run(town.database, town.contents, tap),
        pause_run(town.database, town.contents, tap),
        resume_run(town.database, town.contents, tap, now=town.now),
    ):
        with pytest.raises(Refused) as raised:
            await attempt
        assert raised.value.message == "not-yours"


async def test_a_department_of_others_cannot_be_opened(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    with pytest.raises(Refused):
        await town.opens(amina, "fn")


@pytest.mark.parametrize(("department", "area_number"), [(10_000, 3), (1, 10_000), (1, 3)])
async def test_a_department_that_does_not_cover_the_area_cannot_be_opened(
    town: Town, department: int, area_number: int
) -> None:
    leader = await town.joins(LEADER)
    with pytest.raises(Refused):
        await open_department(
            town.database,
            town.contents,
            update=None,
            telegram_id=leader.person.telegram_id,
            institution=town.institution,
            department=department,
            area_number=area_number,
            chat=1,
            now=town.now,
        )


async def test_frontline_staff_begin_with_less(town: Town) -> None:
    bo = await town.joins(STAFF, "hr", frontline=True)
    assert (await town.opens(bo, "hr")).walk.narrow


async def test_an_open_assessment_keeps_the_revision_it_was_opened_with(town: Town, real_edition: Edition) -> None:
    amina, bo = await town.joins(STAFF, "hr"), await town.joins(STAFF, "hr")
    before = await town.opens(amina, "hr")
    changed = replace(before.revision, words={"en": "area-hr = Everything is new"})
    newer = replace(real_edition, revisions={**real_edition.revisions, "hr": changed})
    town.contents = Contents(lambda _: newer)
    assert (await town.opens(bo, "hr")).revision.digest == before.revision.digest
    await town.closes_rounds()
    assert (await town.opens(bo, "hr")).revision.digest == changed.digest


async def test_a_closed_round_takes_no_answer_and_a_new_one_begins_anew(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    asking = await town.acts(amina, await town.opens(amina, "hr"), Begin, choose(2))
    await town.closes_rounds()
    closed = await town.acts(amina, asking, choose(0))
    assert closed.closed
    assert closed.happened == (Stale(),)
    assert closed.walk.answers == asking.walk.answers
    assert closed.summary
    anew = await town.opens(amina, "hr")
    assert anew.run != asking.run
    assert (anew.walk.place, anew.walk.answers) == (Place.INTRO, {})


async def test_a_pause_leaves_no_run_to_take_what_is_written(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    asking = await town.acts(amina, await town.opens(amina, "hr"), Begin)
    assert await _open_run(town, amina.person.telegram_id) == asking.run
    await pause_run(town.database, town.contents, town.tap(amina, asking))
    assert await _open_run(town, amina.person.telegram_id) is None


async def test_cards_that_show_too_little_are_found(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    asking = await town.opens(amina, "hr")
    await town.database.transaction(lambda _: None)
    assert await read_cards_behind(town.database, town.contents) == ()
    await town.acts(amina, asking, Begin)
    (behind,) = await read_cards_behind(town.database, town.contents)
    assert behind.run == asking.run
    assert behind.walk.place is Place.QUESTION


async def test_cards_touched_since_a_moment_are_found(town: Town) -> None:
    amina = await town.joins(STAFF, "hr")
    await town.opens(amina, "hr")
    touched = await read_cards_touched_since(town.database, town.contents, town.now)
    later = await read_cards_touched_since(town.database, town.contents, town.now + timedelta(seconds=1))
    assert (len(touched), later) == (1, ())


async def _open_run(town: Town, telegram_id: int) -> int | None:
    member = await find_member_in_use(town.database, telegram_id)
    assert member
    return member.open_run
