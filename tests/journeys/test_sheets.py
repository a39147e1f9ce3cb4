from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused, Stale
from bot.assessment.flow import Choice, Scale
from bot.assessment.inputs import Begin
from bot.assessment.people import Member, RoleKind
from bot.assessment.run import Place
from bot.assessment.sheet import Fill, FilledRow, FilledSheet, Filling, Offer, SheetHeader, take_over
from bot.journeys.sheets import (
    SentSheet,
    begin_sheet,
    find_waiting,
    keep_waiting,
    leave_sheet,
    put_beside,
    read_key,
    store_filling,
)
from tests.journeys.town import Town

FIRST, SECOND = "hr-bonus-rewards-quality", "hr-targets-realistic"
MESSAGE, WORD = 500, 501


@pytest.fixture
async def member(town: Town) -> Member:
    return await town.joins(RoleKind.STAFF, "hr")


@pytest.fixture
async def asking(town: Town, member: Member) -> Asking:
    return await town.opens(member, "hr")


def sent_by(member: Member, message: int = MESSAGE) -> SentSheet:
    return SentSheet(
        telegram_id=member.person.telegram_id,
        institution=member.institution.id,
        chat=member.person.telegram_id,
        message=message,
    )


async def header_of(town: Town, member: Member, asking: Asking) -> SheetHeader:
    _, header = await begin_sheet(town.database, town.contents, town.tap(member, asking), now=town.now)
    return header


def by_id(scale: Scale, text: str) -> Choice | None:
    return scale.by_id.get(text)


async def beside(town: Town, member: Member, header: SheetHeader, **answers: str) -> Offer:
    """What comes of a sheet with these answers; underscores stand for hyphens."""
    rows = tuple(
        FilledRow(row=row, question=name.replace("_", "-"), answer=answer, note=f"About row {row}.")
        for row, (name, answer) in enumerate(answers.items(), start=4)
    )
    filled = FilledSheet(header=header, rows=rows)
    return await put_beside(town.database, town.contents, sent_by(member), filled, reader_in=lambda _: by_id)


async def store(town: Town, member: Member, offer: Offer, filling: Filling) -> Asking:
    return await store_filling(
        town.database,
        town.contents,
        sent_by(member),
        filling,
        beside=offer.asking,
        language="en",
        update=None,
        said_on=WORD,
        now=town.now,
    )


async def test_the_first_spare_key_is_kept_for_good(town: Town) -> None:
    assert await read_key(town.database, spare="first") == b"first"
    assert await read_key(town.database, spare="second") == b"first"


async def test_a_sheet_is_stored_while_it_waits_and_leads_to_the_first_open_question(
    town: Town, member: Member, asking: Asking
) -> None:
    offer = await beside(town, member, await header_of(town, member, asking), **{FIRST: "meets"})
    await keep_waiting(town.database, sent_by(member), "file", now=town.now)
    filling = take_over(offer.comparison, Fill.BLANKS_ONLY)
    stored = await store(town, member, offer, filling)
    assert stored.walk.answers == {FIRST: "meets"}
    assert (stored.walk.place, stored.walk.at) == (Place.QUESTION, SECOND)
    assert stored.card
    assert stored.card.wanted > stored.card.shown
    assert (await find_waiting(town.database, sent_by(member)))[1] is None
    with pytest.raises(Stale):
        await store(town, member, replace(offer, asking=stored), filling)


async def test_notes_alone_move_nothing(town: Town, member: Member, asking: Asking) -> None:
    offer = await beside(town, member, await header_of(town, member, asking), **{FIRST: ""})
    await keep_waiting(town.database, sent_by(member), "file", now=town.now)
    stored = await store(town, member, offer, take_over(offer.comparison, Fill.OVERRIDE))
    assert stored.walk == asking.walk
    begun = await town.acts(member, asking, Begin)
    assert [note.text for note in begun.attachments.notes] == ["About row 4."]


async def test_a_run_that_has_moved_on_takes_nothing_and_the_sheet_still_waits(
    town: Town, member: Member, asking: Asking
) -> None:
    offer = await beside(town, member, await header_of(town, member, asking), **{FIRST: "meets"})
    await keep_waiting(town.database, sent_by(member), "file", now=town.now)
    await town.acts(member, asking, Begin)
    with pytest.raises(Stale):
        await store(town, member, offer, take_over(offer.comparison, Fill.OVERRIDE))
    assert (await find_waiting(town.database, sent_by(member)))[1] == "file"


async def test_a_sheet_is_left_by_its_sender_alone(town: Town, member: Member) -> None:
    other = await town.joins(RoleKind.STAFF, "hr")
    sheet = sent_by(member)
    await keep_waiting(town.database, sheet, "file", now=town.now)
    await leave_sheet(town.database, replace(sheet, telegram_id=other.person.telegram_id), update=None)
    assert (await find_waiting(town.database, sheet))[1] == "file"
    await leave_sheet(town.database, sheet, update=None)
    assert (await find_waiting(town.database, sheet))[1] is None


async def test_a_sheet_waits_thirty_days(town: Town, member: Member) -> None:
    first = sent_by(member, message=1)
    await keep_waiting(town.database, first, "file", now=town.now)
    await keep_waiting(town.database, sent_by(member, message=2), "file", now=town.now + timedelta(days=30))
    assert (await find_waiting(town.database, first))[1] == "file"
    await keep_waiting(town.database, sent_by(member, message=3), "file", now=town.now + timedelta(days=31))
    assert (await find_waiting(town.database, first))[1] is None


async def test_few_sheets_of_a_member_wait(town: Town, member: Member) -> None:
    for number in range(60):
        await keep_waiting(town.database, sent_by(member, message=number), f"file-{number}", now=town.now)
    waiting = [
        number for number in range(60) if (await find_waiting(town.database, sent_by(member, message=number)))[1]
    ]
    assert waiting == list(range(40, 60))


async def test_a_sheet_from_before_a_backup_came_back_is_not_taken_for_another_department_s(
    town: Town, member: Member, asking: Asking
) -> None:
    header = replace(await header_of(town, member, asking), area="it")
    with pytest.raises(Refused, match="sheet-other-department"):
        await beside(town, member, header, **{FIRST: "meets"})


async def test_a_stranger_is_told_nothing(town: Town, member: Member, asking: Asking) -> None:
    header = await header_of(town, member, asking)
    stranger = replace(member, person=replace(member.person, telegram_id=9))
    with pytest.raises(Refused, match="not-yours"):
        await beside(town, stranger, header)
    for ask in (
        find_waiting(town.database, sent_by(stranger)),
        leave_sheet(town.database, sent_by(stranger), update=1),
    ):
        with pytest.raises(Refused, match="not-yours"):
            await ask
