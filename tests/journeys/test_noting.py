from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.asking import Asking
from bot.assessment.errors import Refused
from bot.assessment.flow import Choice, Scale
from bot.assessment.inputs import Begin
from bot.assessment.notes import ATTACHMENT_LIMIT, NOTE_LIMIT, Evidence
from bot.assessment.people import Member, RoleKind
from bot.assessment.revision import Revision
from bot.journeys.answering import look_at_run
from bot.journeys.noting import Message, Noted, keep_draft, remove_attachment, take_edit, take_message
from tests.journeys.rounds import rows
from tests.journeys.town import Town, choose

STAFF = RoleKind.STAFF


def never(_: Member, __: Revision, ___: Scale) -> Choice | None:
    return None


def first_choice(_: Member, __: Revision, scale: Scale) -> Choice | None:
    return scale.choices[0]


@pytest.fixture
async def amina(town: Town) -> Member:
    return await town.joins(STAFF, "hr", "fn")


@pytest.fixture
async def open_question(town: Town, amina: Member) -> Asking:
    return await town.acts(amina, await town.opens(amina, "hr"), Begin)


def message(member: Member, number: int, text: str = "", evidence: Evidence | None = None) -> Message:
    telegram_id = member.person.telegram_id
    return Message(update=None, telegram_id=telegram_id, chat=telegram_id, message=number, text=text, evidence=evidence)


def photo(number: int) -> Evidence:
    return Evidence(message=number, file_id=f"file-{number}", photo=True)


async def take(town: Town, sent: Message) -> Noted:
    return await take_message(town.database, town.contents, sent, reads_like=never, now=town.now)


async def notes_of(town: Town, member: Member, asking: Asking) -> list[str]:
    found = await look_at_run(town.database, town.contents, town.tap(member, asking))
    return [note.text for note in found.attachments.notes]


async def test_several_texts_append_in_their_order(town: Town, amina: Member, open_question: Asking) -> None:
    for number, text in enumerate(["one", "two", "three"], 10):
        assert (await take(town, message(amina, number, text))).asking
    assert await notes_of(town, amina, open_question) == ["one", "two", "three"]


async def test_the_same_message_again_is_one_note(town: Town, amina: Member, open_question: Asking) -> None:
    for _ in range(2):
        await take(town, message(amina, 10, "one"))
    assert await notes_of(town, amina, open_question) == ["one"]


async def test_an_edited_message_replaces_its_own_wherever_the_run_has_gone(
    town: Town, amina: Member, open_question: Asking
) -> None:
    await take(town, message(amina, 10, "one"))
    await take(town, message(amina, 11, "two"))
    await town.acts(amina, open_question, choose(0))
    assert (await take_edit(town.database, town.contents, message(amina, 10, "ONE"), now=town.now)).asking
    rows = await town.database.read(
        lambda connection: [
            tuple(row) for row in connection.execute("SELECT question, text FROM notes ORDER BY message_id")
        ]
    )
    assert rows == [("hr-bonus-rewards-quality", "ONE"), ("hr-bonus-rewards-quality", "two")]


async def test_an_edit_of_what_was_never_kept_changes_nothing(town: Town, amina: Member, open_question: Asking) -> None:
    noted = await take_edit(town.database, town.contents, message(amina, 10, "one"), now=town.now)
    assert noted.asking is None
    assert await notes_of(town, amina, open_question) == []


async def test_a_note_that_does_not_fit_is_not_kept(town: Town, amina: Member, open_question: Asking) -> None:
    await take(town, message(amina, 10, "x" * (NOTE_LIMIT - 3)))
    refused = await take(town, message(amina, 11, "four"))
    assert refused.too_long == 3
    fits = await take(town, message(amina, 12, "two"))
    assert fits.too_long is None
    assert len(await notes_of(town, amina, open_question)) == 2


async def test_an_edit_that_does_not_fit_leaves_the_note_as_it_was(
    town: Town, amina: Member, open_question: Asking
) -> None:
    await take(town, message(amina, 10, "x" * (NOTE_LIMIT - 3)))
    await take(town, message(amina, 11, "two"))
    refused = await take_edit(town.database, town.contents, message(amina, 11, "four"), now=town.now)
    assert refused.too_long == 3
    assert (await notes_of(town, amina, open_question))[1] == "two"


async def test_files_have_a_limit(town: Town, amina: Member, open_question: Asking) -> None:
    for number in range(ATTACHMENT_LIMIT):
        assert not (await take(town, message(amina, number + 10, evidence=photo(number + 10)))).too_many
    assert (await take(town, message(amina, 99, evidence=photo(99)))).too_many
    found = await look_at_run(town.database, town.contents, town.tap(amina, open_question))
    assert found.attachments.photos == ATTACHMENT_LIMIT


async def test_nothing_is_kept_of_a_message_that_is_one_too_many(
    town: Town, amina: Member, open_question: Asking
) -> None:
    for number in range(ATTACHMENT_LIMIT):
        await take(town, message(amina, number + 10, evidence=photo(number + 10)))
    assert (await take(town, message(amina, 99, "the last one", photo(99)))).too_many
    assert await notes_of(town, amina, open_question) == []


async def test_a_reply_to_a_card_goes_to_that_run(town: Town, amina: Member, open_question: Asking) -> None:
    card = await town.opens(amina, "hr")
    await town.database.transaction(lambda _: None)
    shown = await look_at_run(town.database, town.contents, town.tap(amina, card))
    await town.acts(amina, await town.opens(amina, "fn"), Begin)
    assert shown.card
    await take(town, message(amina, 50, "to the other"))
    await take(town, replace(message(amina, 51, "to this one"), reply_to=shown.card.message))
    assert await notes_of(town, amina, open_question) == ["to this one"]


async def test_with_nothing_open_nothing_is_kept(town: Town, amina: Member) -> None:
    assert (await take(town, message(amina, 10, "hello"))).asking is None
    await town.opens(amina, "hr")
    assert (await take(town, message(amina, 11, "before the first question"))).asking is None


async def test_a_draft_is_no_note_until_its_writer_says_so(town: Town, amina: Member, open_question: Asking) -> None:
    noted = await take_message(
        town.database, town.contents, message(amina, 10, "yes"), reads_like=first_choice, now=town.now
    )
    assert noted.reads_like
    assert noted.reads_like.id == "meets"
    assert await notes_of(town, amina, open_question) == []
    await keep_draft(town.database, town.contents, town.tap(amina, open_question), 10, now=town.now)
    assert await notes_of(town, amina, open_question) == ["yes"]


async def test_a_caption_is_never_taken_for_an_answer(town: Town, amina: Member, open_question: Asking) -> None:
    sent = message(amina, 10, "yes", photo(10))
    noted = await take_message(town.database, town.contents, sent, reads_like=first_choice, now=town.now)
    assert noted.reads_like is None
    assert await notes_of(town, amina, open_question) == ["yes"]


async def test_removing_takes_the_file_with_its_caption(town: Town, amina: Member, open_question: Asking) -> None:
    await take(town, message(amina, 10, "the poster", photo(10)))
    tap = town.tap(amina, open_question)
    left = await remove_attachment(town.database, town.contents, tap, 10, now=town.now)
    assert (left.attachments.notes, left.attachments.evidence) == ((), ())


async def test_a_closed_round_keeps_what_it_holds(town: Town, amina: Member, open_question: Asking) -> None:
    await take(town, message(amina, 10, "one"))
    await town.closes_rounds()
    assert (await take(town, message(amina, 11, "two"))).asking is None
    assert (await take_edit(town.database, town.contents, message(amina, 10, "ONE"), now=town.now)).asking is None
    with pytest.raises(Refused) as raised:
        await remove_attachment(town.database, town.contents, town.tap(amina, open_question), 10, now=town.now)
    assert raised.value.message == "round-closed"


async def test_however_many_texts_do_not_fit_few_of_them_are_remembered(
    town: Town, amina: Member, open_question: Asking
) -> None:
    for number in range(10, 70):
        assert (await take(town, message(amina, number, "x" * (NOTE_LIMIT + 1)))).too_long == NOTE_LIMIT
    drafts = await rows(town, "SELECT message_id FROM notes")
    assert [message_id for (message_id,) in drafts] == list(range(50, 70))
    await take_edit(town.database, town.contents, message(amina, 69, "shorter"), now=town.now)
    assert await notes_of(town, amina, open_question) == ["shorter"]


async def test_however_many_files_are_sent_a_run_holds_only_so_many(
    town: Town, amina: Member, open_question: Asking
) -> None:
    """Its questions are few, and each holds at most `ATTACHMENT_LIMIT`."""
    for number in range(10, 110):
        await take(town, message(amina, number, "caption", photo(number)))
    for table in ("evidence", "notes"):
        ((count,),) = await rows(town, f"SELECT COUNT(*) FROM {table}")
        assert count <= ATTACHMENT_LIMIT * 2, table
