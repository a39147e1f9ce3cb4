"""Answering in a sheet: asked for, filled in as a person would, sent back, and stored or not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest
from openpyxl import load_workbook

from bot.assessment.people import RoleKind
from bot.demo.faults import Fault
from bot.demo.phone import Phone
from bot.demo.seen import Seen
from bot.demo.telegram_server import Server
from bot.reports.package import FILE_LIMIT
from tests.handlers.running_bot import RunningBot, labels, newest, read, said, toast
from tests.reports.test_sheet import fill, rows_by_question
from tests.storage.trails import read_trail

Say = Callable[..., str]

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def questions(sheet: bytes) -> list[str]:
    return list(rows_by_question(load_workbook(io.BytesIO(sheet)).worksheets[1]))


async def ask(bot: RunningBot, server: Server, phone: Phone, say: Say) -> bytes:
    """Ask for a sheet on the card; returns the file that came."""
    await bot.taps(phone, say("button-sheet"), message=phone.card.id)
    paper = next(seen.document for seen in reversed(phone.messages) if seen.from_bot and seen.document)
    file = server.telegram.files.by_id(paper.file_id)
    assert file
    return file.data


async def send(bot: RunningBot, phone: Phone, data: bytes, name: str = "Answers.XLSX", caption: str = "") -> Seen:
    """Some phones know no better type."""
    phone.sends_document(data, name, caption, mime_type="application/octet-stream")
    await bot.rests(patience=20)
    return newest(phone)


async def stored(bot: RunningBot, phone: Phone) -> Mapping[str, str]:
    rows = await bot.rows(
        "SELECT a.question, a.choice FROM answers a JOIN runs r ON r.id = a.run_id"
        " JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id WHERE p.telegram_id = ?",
        phone.id,
    )
    return {str(question): str(choice) for question, choice in rows}


async def notes(bot: RunningBot) -> list[tuple[str, str]]:
    return [(str(row[0]), str(row[1])) for row in await bot.rows("SELECT question, text FROM notes ORDER BY question")]


async def changes(bot: RunningBot) -> Mapping[str, list[tuple[str | None, str]]]:
    """What the trail tells of answers: by question, from what to what."""
    found: dict[str, list[tuple[str | None, str]]] = {}
    for entry in await read_trail(bot.database, 1):
        if entry["kind"] == "answer-changed":
            found.setdefault(entry["subject"]["question"], []).append((entry["before"], entry["after"]))
    return found


@pytest.fixture
async def sheet(bot: RunningBot, server: Server, grace: Phone, say: Say) -> bytes:
    """The sheet of a frontline employee who has begun nothing."""
    await bot.starts(grace)
    return await ask(bot, server, grace, say)


@pytest.fixture
def asked(sheet: bytes) -> list[str]:
    """The questions in it."""
    return questions(sheet)


def bomb(sheet: bytes) -> bytes:
    packed = io.BytesIO(sheet)
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(60_000_000))
    return packed.getvalue()


def resealed(sheet: bytes) -> bytes:
    book = load_workbook(io.BytesIO(sheet))
    cell = book["smartops"]["A1"]
    cell.value = str(cell.value).replace('"department": ', '"department": 1')
    changed = io.BytesIO()
    book.save(changed)
    return changed.getvalue()


class TestASheet:
    async def test_comes_below_the_card_named_after_department_and_day(
        self, bot: RunningBot, server: Server, grace: Phone, say: Say
    ) -> None:
        card = (await bot.starts(grace)).id
        sheet = await ask(bot, server, grace, say)
        sent = next(seen for seen in reversed(grace.messages) if seen.document)
        assert sent.document
        assert sent.document.name == f"{say('area-sf')} {bot.now().date().isoformat()}.xlsx"
        assert read(sent).startswith(say("area-sf"))
        assert grace.card.id == card
        assert len(questions(sheet)) == 10

    async def test_holds_the_answers_given_so_far_and_comes_from_the_pause_too(
        self, bot: RunningBot, server: Server, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        await bot.taps(grace, "Begin", "Partly", say("button-pause"))
        sheet = load_workbook(io.BytesIO(await ask(bot, server, grace, say))).worksheets[1]
        assert [cell.value for cell in sheet["E"] if cell.value][-1] == "◐ Partly"

    async def test_of_frontline_staff_asks_only_what_they_are_asked(
        self, bot: RunningBot, server: Server, say: Say
    ) -> None:
        wide = await bot.joined("Ines", RoleKind.STAFF, "em")
        narrow = await bot.joined("Omar", RoleKind.STAFF, "em", frontline=True)
        everything = questions(await ask(bot, server, wide, say))
        assert set(questions(await ask(bot, server, narrow, say))) < set(everything)

    async def test_is_not_made_for_another_person_or_for_answers_handed_in(
        self, bot: RunningBot, grace: Phone, say: Say
    ) -> None:
        await bot.starts(grace)
        button = grace.card.button(say("button-sheet")).data or ""
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        assert await bot.forges(daniel, button) == say("not-yours")
        await bot.taps(grace, "Begin", *["Yes"] * 10, say("button-submit"))
        assert await bot.forges(grace, button) == say("sheet-handed-in")
        await bot.closes_rounds()
        assert await bot.forges(grace, button) == say("round-closed")
        assert not [seen for seen in (*grace.messages, *daniel.messages) if seen.document]

    async def test_is_sealed_with_one_secret_that_is_never_told(
        self, bot: RunningBot, server: Server, grace: Phone, say: Say, caplog: pytest.LogCaptureFixture
    ) -> None:
        await bot.starts(grace)
        await ask(bot, server, grace, say)
        sheet = await ask(bot, server, grace, say)
        [(key,)] = await bot.rows("SELECT value FROM facts WHERE key = 'sheet-key'")
        assert len(str(key)) >= 20
        assert str(key) not in caplog.text
        with zipfile.ZipFile(io.BytesIO(sheet)) as parts:
            assert not any(str(key).encode() in parts.read(name) for name in parts.namelist())


class TestWhatCameBack:
    async def test_is_shown_and_stored_only_when_its_sender_says_so(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        card = grace.card.id
        sent = fill(sheet, {asked[0]: "✓ Yes", asked[1]: "✗ No"}, {asked[1]: "Not since May.", asked[2]: "Later."})
        offer = await send(bot, grace, sent)
        assert say("sheet-new", count=2) in read(offer)
        assert f"{say(asked[1], 'title')}: ✗ No" in read(offer)
        assert say("sheet-notes", count=2) in read(offer)
        assert labels(offer) == [say("button-sheet-store"), say("button-sheet-leave")]
        assert (await stored(bot, grace), await notes(bot)) == ({}, [])
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets", asked[1]: "not"}
        assert await notes(bot) == sorted([(asked[1], "Not since May."), (asked[2], "Later.")])
        assert "2 answers and 2 notes" in read(grace.message(offer.id))
        assert not grace.message(offer.id).keyboard
        assert grace.card.id > offer.id > card
        assert say(asked[2]) in read(grace.card)
        assert await bot.rows("SELECT * FROM sheets") == []
        assert await changes(bot) == {asked[0]: [(None, "meets")], asked[1]: [(None, "not")]}

    async def test_leaves_what_differs_or_takes_it_too(
        self, bot: RunningBot, server: Server, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        await bot.taps(grace, "Begin", "Yes", "No", message=grace.card.id)
        sent = fill(sheet, {asked[0]: "Yes", asked[1]: "Partly", asked[2]: "No"}, {asked[1]: "Since May."})
        offer = await send(bot, grace, sent)
        assert say("sheet-conflicting", count=1) in read(offer)
        assert f"{say(asked[1], 'title')}: ✗ No › ◐ Partly" in read(offer)
        assert say("sheet-same", count=1) in read(offer)
        blanks, override = say("button-sheet-blanks", count=1), say("button-sheet-override", count=2)
        assert labels(offer) == [blanks, override, say("button-sheet-leave")]
        await bot.taps(grace, blanks, message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets", asked[1]: "not", asked[2]: "not"}
        assert await notes(bot) == []
        offer = await send(bot, grace, sent)
        assert labels(offer) == [say("button-sheet-override", count=1), say("button-sheet-leave")]
        await bot.taps(grace, say("button-sheet-override", count=1), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets", asked[1]: "partly", asked[2]: "not"}
        assert await notes(bot) == [(asked[1], "Since May.")]
        assert say("sheet-known") in read(await send(bot, grace, sent))

    async def test_can_be_left(self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say) -> None:
        offer = await send(bot, grace, fill(sheet, {asked[0]: "Yes"}))
        store = offer.button(say("button-sheet-store")).data or ""
        await bot.taps(grace, say("button-sheet-leave"), message=offer.id)
        assert read(grace.message(offer.id)) == say("sheet-left")
        assert await bot.forges(grace, store, message=offer.id) == say("sheet-gone")
        assert await stored(bot, grace) == {}

    async def test_a_double_tap_stores_it_once(
        self, bot: RunningBot, server: Server, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        offer = await send(bot, grace, fill(sheet, {asked[0]: "Yes"}, {asked[0]: "Since May."}))
        store = offer.button(say("button-sheet-store")).data or ""
        taps = [grace.forges(store, message=offer.id) for _ in range(2)]
        await bot.rests()
        assert [toast(grace, tap) for tap in taps] == ["", say("sheet-gone")]
        assert (await stored(bot, grace), await notes(bot)) == ({asked[0]: "meets"}, [(asked[0], "Since May.")])
        assert await changes(bot) == {asked[0]: [(None, "meets")]}

    async def test_is_shown_anew_where_the_answers_have_changed_since(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        card = grace.card.id
        offer = await send(bot, grace, fill(sheet, {asked[0]: "No", asked[1]: "No"}))
        await bot.taps(grace, "Begin", "Yes", message=card)
        assert await bot.taps(grace, say("button-sheet-store"), message=offer.id) == say("sheet-changed")
        assert await stored(bot, grace) == {asked[0]: "meets"}
        again = grace.message(offer.id)
        assert f"{say(asked[0], 'title')}: ✓ Yes › ✗ No" in read(again)
        await bot.taps(grace, say("button-sheet-blanks", count=1), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets", asked[1]: "not"}

    async def test_says_which_rows_to_correct_and_offers_nothing(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        sent = fill(sheet, {asked[0]: "=1+1", asked[1]: "Sometimes", asked[2]: "Yes"})
        shown = await send(bot, grace, sent)
        assert say("sheet-problems", count=2) in read(shown)
        rows = rows_by_question(load_workbook(io.BytesIO(sheet)).worksheets[1])
        assert say("sheet-row-formula", row=rows[asked[0]]) in read(shown)
        assert say("sheet-row-answer", row=rows[asked[1]], answer="Sometimes") in read(shown)
        assert labels(shown) == [say("button-continue")]
        assert (await stored(bot, grace), await bot.rows("SELECT * FROM sheets")) == ({}, [])

    async def test_says_so_where_nothing_is_filled_in(
        self, bot: RunningBot, grace: Phone, sheet: bytes, say: Say
    ) -> None:
        assert say("sheet-empty") in read(await send(bot, grace, sheet))

    async def test_may_be_written_in_another_language_than_its_sender_s_now(
        self, bot: RunningBot, server: Server, grace: Phone, say: Say
    ) -> None:
        await bot.writes("UPDATE persons SET language = 'qps' WHERE telegram_id = ?", grace.id)
        await bot.starts(grace)
        button = next(it for row in grace.card.keyboard for it in row if (it.data or "").startswith("sh."))
        await bot.forges(grace, button.data or "", message=grace.card.id)
        paper = next(seen.document for seen in reversed(grace.messages) if seen.document)
        file = server.telegram.files.by_id(paper.file_id)
        assert file
        offered = load_workbook(io.BytesIO(file.data))["smartops"]["B"]
        asked = questions(file.data)
        await bot.writes("UPDATE persons SET language = 'en' WHERE telegram_id = ?", grace.id)
        offer = await send(bot, grace, fill(file.data, {asked[0]: offered[2].value, asked[1]: "yes"}))
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "not", asked[1]: "meets"}
        given_in = await bot.rows(
            "SELECT DISTINCT language FROM answers WHERE question IN (?, ?) AND run_id = ("
            "SELECT r.id FROM runs r JOIN members m ON m.id = r.member_id JOIN persons p ON p.id = m.person_id"
            " WHERE p.telegram_id = ? ORDER BY r.id DESC LIMIT 1)",
            asked[0],
            asked[1],
            grace.id,
        )
        assert given_in == [("qps",)]

    async def test_a_caption_is_no_command_and_the_file_no_evidence(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        await bot.taps(grace, "Begin", message=grace.card.id)
        grace.sends_document(fill(sheet, {asked[0]: "Yes"}), "no name", "/start", mime_type=XLSX)
        await bot.rests()
        assert say("sheet-new", count=1) in read(newest(grace))
        assert await bot.rows("SELECT * FROM evidence") == []

    async def test_a_note_that_it_brought_can_be_removed_alone(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        offer = await send(bot, grace, fill(sheet, {}, {asked[0]: "One.", asked[1]: "Two."}))
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        await bot.taps(grace, "Begin", say("button-attachments", count=1), say("button-remove", number=1))
        assert await notes(bot) == [(asked[1], "Two.")]

    async def test_editing_its_caption_shows_it_again_and_takes_nothing_away(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        offer = await send(bot, grace, fill(sheet, {asked[0]: "Yes"}, {asked[0]: "One."}))
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        mine = next(seen for seen in reversed(grace.messages) if seen.mine)
        grace.edits(mine.id, "Here it is")
        await bot.rests()
        assert say("sheet-known") in read(newest(grace))
        assert await notes(bot) == [(asked[0], "One.")]


class TestWhatElseIsSent:
    @pytest.mark.parametrize(
        ("message", "spoil"),
        [
            ("sheet-not-xlsx", lambda _: b"%PDF-1.7"),
            ("sheet-broken", lambda sheet: sheet[: len(sheet) // 2]),
            ("sheet-unsafe", bomb),
            ("sheet-foreign", resealed),
        ],
        ids=["another kind", "cut off", "unpacks without end", "a header somebody changed"],
    )
    async def test_is_named_for_what_it_is_and_nothing_is_stored(
        self,
        bot: RunningBot,
        grace: Phone,
        sheet: bytes,
        say: Say,
        message: str,
        spoil: Callable[[bytes], bytes],
    ) -> None:
        await bot.taps(grace, "Begin", message=grace.card.id)
        shown = await send(bot, grace, spoil(sheet))
        assert read(shown) == f"{say(message)}\n\n{say('sheet-as-evidence')}"
        for table in ("sheets", "evidence", "notes"):
            assert await bot.rows(f"SELECT * FROM {table}") == []

    async def test_a_file_too_large_is_not_read(
        self, bot: RunningBot, server: Server, grace: Phone, sheet: bytes, say: Say
    ) -> None:
        shown = await send(bot, grace, bytes(FILE_LIMIT + 1))
        assert say("sheet-too-large", limit=FILE_LIMIT // 1_000) in read(shown)

    async def test_a_file_that_cannot_be_fetched_can_be_sent_again(
        self, bot: RunningBot, server: Server, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        server.faults.plan(Fault.BAD_GATEWAY, "getFile", times=2)
        sent = fill(sheet, {asked[0]: "Yes"})
        assert read(await send(bot, grace, sent)) == say("sheet-not-now")
        offer = await send(bot, grace, sent)
        server.faults.plan(Fault.BAD_GATEWAY, "getFile", times=2)
        assert await bot.taps(grace, say("button-sheet-store"), message=offer.id) == say("sheet-not-now")
        assert await stored(bot, grace) == {}
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets"}

    async def test_another_person_s_sheet_is_refused_without_a_word_about_him(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        sent = fill(sheet, {asked[0]: "Yes"})
        offer = await send(bot, grace, sent)
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        assert read(await send(bot, daniel, sent)) == say("sheet-other-run")
        for button in (say("button-sheet-store"), say("button-sheet-leave")):
            await bot.forges(daniel, offer.button(button).data or "", message=daniel.chat.last_id)
        assert await stored(bot, daniel) == {}
        assert len(await bot.rows("SELECT * FROM sheets")) == 1

    async def test_a_sheet_goes_to_the_institution_it_was_made_for_while_its_sender_is_a_member_there(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        await bot.writes(
            "INSERT INTO institutions (slug, name, language, time_zone, set_up, created_at)"
            " SELECT 'other', 'Other', language, time_zone, set_up, created_at FROM institutions WHERE id = 1"
        )
        await bot.writes(
            "INSERT INTO members (institution_id, person_id, key, frontline, joined_at)"
            " SELECT 2, person_id, 'k', frontline, joined_at FROM members JOIN persons p ON p.id = person_id"
            " WHERE p.telegram_id = ?",
            grace.id,
        )
        await bot.writes("UPDATE persons SET institution_id = 2 WHERE telegram_id = ?", grace.id)
        offer = await send(bot, grace, fill(sheet, {asked[0]: "Yes"}))
        assert read(offer).startswith("Sunrise Savings (sample)\n")
        await bot.taps(grace, say("button-sheet-store"), message=offer.id)
        assert await stored(bot, grace) == {asked[0]: "meets"}
        await bot.writes(
            "UPDATE members SET removed_at = 1 WHERE institution_id = 1"
            " AND person_id = (SELECT id FROM persons WHERE telegram_id = ?)",
            grace.id,
        )
        assert read(await send(bot, grace, fill(sheet, {asked[0]: "Yes"}))) == say("sheet-other-institution")

    async def test_a_round_that_closed_meanwhile_takes_nothing(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        sent = fill(sheet, {asked[0]: "Yes"})
        offer = await send(bot, grace, sent)
        await bot.closes_rounds()
        assert await bot.taps(grace, say("button-sheet-store"), message=offer.id) == say("round-closed")
        assert read(await send(bot, grace, sent)) == say("round-closed")
        assert await stored(bot, grace) == {}

    async def test_answers_handed_in_take_no_sheet(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        await bot.taps(grace, "Begin", *["Yes"] * 10, say("button-submit"), message=grace.card.id)
        assert read(await send(bot, grace, fill(sheet, {asked[0]: "No"}))) == say("sheet-handed-in")

    async def test_it_holds_up_nobody_else(
        self, bot: RunningBot, grace: Phone, sheet: bytes, asked: list[str], say: Say
    ) -> None:
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        grace.sends_document(fill(sheet, {asked[0]: "Yes"}), "answers.xlsx")
        begin = daniel.taps("Begin")
        while not [each for each in daniel.toasts if each.tap == begin]:
            await bot.server.settles(quiet=0.001)
        assert say("sheet-new", count=1) not in said(grace)
        await bot.rests()
        assert say("sheet-new", count=1) in read(newest(grace))
