"""Texts, photos and documents sent while a question is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.assessment.notes import ATTACHMENT_LIMIT, NOTE_LIMIT
from bot.demo.phone import Phone
from bot.demo.telegram_server import Server
from tests.demo.conftest import png
from tests.handlers.running_bot import RunningBot, labels, newest, read, said, toast

Say = Callable[..., str]


@pytest.fixture
async def answering(bot: RunningBot, grace: Phone) -> Phone:
    """A frontline employee at the first question of her department."""
    await bot.starts(grace)
    await bot.taps(grace, "Begin")
    return grace


async def notes(bot: RunningBot) -> list[str]:
    return [row[0] for row in await bot.rows("SELECT text FROM notes WHERE draft = 0 ORDER BY message_id")]


async def evidence(bot: RunningBot) -> int:
    return int((await bot.rows("SELECT COUNT(*) FROM evidence"))[0][0])


class TestTexts:
    async def test_several_append_and_the_card_comes_down_once(
        self, bot: RunningBot, server: Server, answering: Phone, say: Say
    ) -> None:
        old = answering.card.id
        server.journal.clear()
        answering.says("The survey is from May.")
        answering.says("It covers <b>two</b> branches & one office.")
        await bot.rests()
        assert await notes(bot) == ["The survey is from May.", "It covers <b>two</b> branches & one office."]
        assert len(server.journal.of("sendMessage")) == 1
        assert say("things-notes", count=2) in read(newest(answering))
        assert labels(answering.message(old)) == [say("button-go-to-open")]

    async def test_an_edit_replaces_its_own(self, bot: RunningBot, answering: Phone) -> None:
        first = answering.says("The survey is from May.")
        answering.says("Another.")
        await bot.rests()
        answering.edits(first.id, "The survey is from June.")
        await bot.rests()
        assert await notes(bot) == ["The survey is from June.", "Another."]

    async def test_what_does_not_fit_is_refused_with_the_count(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        await bot.hears(answering, "x" * 1_990)
        await bot.hears(answering, "y" * 11)
        refusal = say("note-too-long", limit=NOTE_LIMIT, room=10, length=11)
        assert refusal in said(answering)
        await bot.hears(answering, "z" * 10)
        assert [len(text) for text in await notes(bot)] == [1_990, 10]

    async def test_a_text_as_long_as_can_be_is_refused_in_all_its_parts(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        await bot.hears(answering, "x" * 11_000)
        assert await notes(bot) == []
        parts = [text for text in said(answering) if "2000" in text.replace(",", "")]
        assert len(parts) == 3

    async def test_a_text_that_was_too_long_can_be_shortened_where_it_stands(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        sent = answering.says("x" * 2_001)
        await bot.rests()
        assert await notes(bot) == []
        answering.edits(sent.id, "x" * 1_999)
        await bot.rests()
        assert [len(text) for text in await notes(bot)] == [1_999]
        assert say("things-notes", count=1) in read(newest(answering))

    async def test_an_edit_that_grows_too_long_leaves_what_was_kept(
        self, bot: RunningBot, answering: Phone, say: Say
    ) -> None:
        sent = answering.says("short")
        await bot.rests()
        answering.edits(sent.id, "x" * 2_001)
        await bot.rests()
        assert await notes(bot) == ["short"]
        assert say("note-too-long", limit=NOTE_LIMIT, room=2_000, length=2_001) in said(answering)

    @pytest.mark.parametrize("text", ["yes", "✓", "✓ Yes", "1", "NO", "don't know", "Doesn't apply."])
    async def test_a_text_that_may_be_an_answer_is_asked_about(
        self, bot: RunningBot, answering: Phone, say: Say, text: str
    ) -> None:
        asked = await bot.hears(answering, text)
        assert labels(asked) == [say("button-as-answer"), say("button-as-note")]
        assert await notes(bot) == []

    async def test_it_is_an_answer(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        asked = await bot.hears(answering, "no")
        first, second = answering.taps(say("button-as-answer")), answering.taps(say("button-as-answer"))
        await bot.rests()
        assert (toast(answering, first), toast(answering, second)) == (say("note-answered"), "")
        assert "1 of" in read(newest(answering))
        assert not answering.message(asked.id).keyboard
        assert await bot.choices() == ["not"]
        assert await bot.rows("SELECT * FROM notes") == []

    async def test_it_is_a_note(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        await bot.hears(answering, "no")
        assert await bot.taps(answering, say("button-as-note")) == say("note-kept")
        assert await notes(bot) == ["no"]
        assert say("things-notes", count=1) in read(newest(answering))

    async def test_an_answer_given_meanwhile_keeps_the_text(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        card = answering.card.id
        asked = await bot.hears(answering, "no")
        await bot.taps(answering, "Yes", message=card)
        assert await bot.taps(answering, say("button-as-answer"), message=asked.id) == say("tap-stale")
        await bot.taps(answering, say("button-as-note"), message=asked.id)
        assert await notes(bot) == ["no"]

    async def test_a_draft_that_is_edited_is_a_note(self, bot: RunningBot, answering: Phone) -> None:
        sent = answering.says("no")
        await bot.rests()
        answering.edits(sent.id, "no, not since May")
        await bot.rests()
        assert await notes(bot) == ["no, not since May"]

    async def test_a_reply_to_another_card_goes_there_and_so_does_what_follows(
        self, bot: RunningBot, amina: Phone, say: Say
    ) -> None:
        await bot.starts(amina)
        departments = (await bot.hears(amina, "/departments")).id
        await bot.taps(amina, say("area-hr", "short"), message=departments)
        await bot.taps(amina, "Begin")
        first = amina.card.id
        await bot.taps(amina, say("area-it", "short"), message=departments)
        await bot.taps(amina, "Begin")
        await bot.hears(amina, "About our people.", reply_to=first)
        assert say("area-hr") in read(newest(amina))
        await bot.hears(amina, "More about them.")
        assert say("things-notes", count=2) in read(newest(amina))

    async def test_the_card_last_looked_at_takes_the_note(self, bot: RunningBot, amina: Phone, say: Say) -> None:
        await bot.starts(amina)
        departments = (await bot.hears(amina, "/departments")).id
        await bot.taps(amina, say("area-hr", "short"), message=departments)
        await bot.taps(amina, "Begin")
        first = amina.card.id
        await bot.taps(amina, say("area-it", "short"), message=departments)
        await bot.taps(amina, "Begin")
        await bot.taps(amina, say("button-what-counts"), message=first)
        await bot.hears(amina, "About our people.")
        assert say("area-hr") in read(newest(amina))

    async def test_an_edit_of_something_older_changes_nothing(self, bot: RunningBot, answering: Phone) -> None:
        started = next(seen for seen in answering.messages if seen.mine)
        shown = said(answering)
        answering.edits(started.id, "What is this?")
        await bot.rests()
        assert said(answering) == shown
        assert await notes(bot) == []


class TestFiles:
    async def test_an_album_is_one_arrival(self, bot: RunningBot, server: Server, answering: Phone, say: Say) -> None:
        server.journal.clear()
        for _ in range(4):
            answering.sends_photo(png(), album="one")
        await bot.rests()
        assert len(server.journal.of("sendMessage")) == 1
        assert say("things-photos", count=4) in read(newest(answering))

    async def test_photos_and_documents_keep_their_captions(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        answering.sends_photo(png(), "The notice board")
        answering.sends_document(b"%PDF-1.7", "policy <1>.pdf", "yes")
        await bot.rests()
        assert await notes(bot) == ["The notice board", "yes"]
        shown = read(newest(answering))
        assert say("things-photos", count=1) in shown
        assert say("things-documents", count=1) in shown

    async def test_a_caption_can_be_edited_and_taken_away(self, bot: RunningBot, answering: Phone) -> None:
        sent = answering.sends_photo(png(), "The notice board")
        await bot.rests()
        answering.edits(sent.id, "The board")
        await bot.rests()
        assert await notes(bot) == ["The board"]
        answering.edits(sent.id, "")
        await bot.rests()
        assert await notes(bot) == []
        assert await evidence(bot) == 1

    async def test_nothing_is_downloaded(self, bot: RunningBot, server: Server, answering: Phone) -> None:
        answering.sends_photo(png())
        await bot.rests()
        assert not server.journal.of("getFile")

    async def test_there_can_be_too_many(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        for number in range(ATTACHMENT_LIMIT + 1):
            answering.sends_photo(png(), album=f"album {number // 10}")
        await bot.rests()
        assert await evidence(bot) == ATTACHMENT_LIMIT
        assert say("note-too-many", limit=ATTACHMENT_LIMIT) in said(answering)

    @pytest.mark.parametrize("kind", ["sticker", "voice", "contact"])
    async def test_what_cannot_be_kept_gets_a_friendly_sentence(
        self, bot: RunningBot, answering: Phone, say: Say, kind: str
    ) -> None:
        answering.sends_oddity(kind)
        await bot.rests()
        assert read(newest(answering)) == say("note-odd-kind")

    async def test_what_is_kept_can_be_seen_and_removed(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        answering.says("A remark.")
        photo = answering.sends_photo(png())
        await bot.rests()
        await bot.taps(answering, say("button-attachments", count=2))
        notes_view = answering.card.id
        assert "A remark." in read(answering.card)
        await bot.taps(answering, say("button-see", number=2))
        seen = newest(answering).photo
        assert seen
        assert photo.photo
        assert seen.file_id == photo.photo.file_id
        remove = answering.message(notes_view).button(say("button-remove", number=2)).data or ""
        assert await bot.forges(answering, remove, message=notes_view) == say("note-removed")
        assert await bot.forges(answering, remove, message=notes_view) == say("note-removed")
        assert await evidence(bot) == 0
        assert await notes(bot) == ["A remark."]
        await bot.taps(answering, say("button-remove", number=1), message=notes_view)
        assert await notes(bot) == []
        assert "0 of" in read(answering.message(notes_view))

    async def test_another_persons_note_is_not_removed(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        sent = answering.says("A remark.")
        await bot.rests()
        daniel = bot.sample("daniel")
        await bot.starts(daniel)
        await bot.taps(daniel, "Begin")
        own = (daniel.card.button("Yes").data or "").split(".")[2]
        await bot.forges(daniel, f"mr.1.{own}.{sent.id}", message=daniel.card.id)
        assert await notes(bot) == ["A remark."]


class TestWithNothingOpen:
    async def test_before_the_first_question(self, bot: RunningBot, grace: Phone, say: Say) -> None:
        await bot.starts(grace)
        assert read(await bot.hears(grace, "Hello!")) == say("note-nothing-open")
        assert len(labels(newest(grace))) == 1

    async def test_at_the_review_and_after_handing_in(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        await bot.taps(answering, *["Yes"] * 10)
        assert read(await bot.hears(answering, "Hello!")) == say("note-nothing-open")
        await bot.starts(answering)
        await bot.taps(answering, say("button-submit"))
        answering.sends_photo(png())
        await bot.rests()
        assert read(newest(answering)) == say("note-nothing-open")
        assert await evidence(bot) == 0

    async def test_for_whoever_has_begun_nothing(self, bot: RunningBot, amina: Phone, say: Say) -> None:
        await bot.starts(amina)
        assert read(await bot.hears(amina, "Hello!")) == say("note-nothing-open")
        await bot.taps(amina, say("button-departments"))
        assert say("departments-text") in read(newest(amina))

    async def test_after_the_round_is_closed(self, bot: RunningBot, answering: Phone, say: Say) -> None:
        sent = answering.says("A remark.")
        await bot.rests()
        asked = await bot.hears(answering, "no")
        await bot.closes_rounds()
        assert read(await bot.hears(answering, "Too late.")) == say("note-nothing-open")
        assert await bot.taps(answering, say("button-as-note"), message=asked.id) == say("round-closed")
        assert await bot.taps(answering, say("button-as-answer"), message=asked.id) == say("round-closed")
        answering.edits(sent.id, "Changed after all.")
        await bot.rests()
        assert await notes(bot) == ["A remark."]
