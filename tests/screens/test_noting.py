from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.assessment.inputs import Begin
from bot.assessment.notes import ATTACHMENT_LIMIT, NOTE_LIMIT, Attachments, Evidence, Note
from bot.screens.noting import draw_attachments, draw_note_or_answer
from bot.screens.verbs import Verb
from bot.texts import Language

from .scene import MESSAGE, Scene
from .sight import check, text_of

BEGIN = partial(Begin, everything=True)


def test_all_that_a_question_can_hold_fits_one_message(scene: Scene, any_language: Language) -> None:
    notes = 20
    full = Attachments(
        notes=tuple(Note(message=number, text="<&>" * (NOTE_LIMIT // notes // 3)) for number in range(notes)),
        evidence=tuple(
            Evidence(message=MESSAGE + number, file_id="a", photo=False, name="w" * 250 + ".pdf")
            for number in range(ATTACHMENT_LIMIT)
        ),
    )
    asking = replace(scene.ask(BEGIN), attachments=full)
    check(draw_attachments(asking, any_language.within(asking.revision)))


def test_a_note_is_one_line_and_shows_no_markup_of_its_own(scene: Scene, say: Language) -> None:
    held = Attachments(notes=(Note(message=1, text="<b>one</b>\n\ntwo"), Note(message=2, text="x" * 500)))
    text = text_of(draw_attachments(replace(scene.ask(BEGIN), attachments=held), say))
    assert "1. <b>one</b> two\n2. xxx" in text
    assert "x…" in text


def test_only_files_can_be_seen_again(scene: Scene, say: Language) -> None:
    held = Attachments(notes=(Note(message=1, text="a"),), evidence=(Evidence(message=2, file_id="f", photo=True),))
    rows = draw_attachments(replace(scene.ask(BEGIN), attachments=held), say).rows
    assert [[button.payload and button.payload.verb for button in row] for row in rows] == [
        [Verb.REMOVE_ATTACHMENT],
        [Verb.SEE_EVIDENCE, Verb.REMOVE_ATTACHMENT],
        [Verb.CARD],
    ]


def test_a_file_and_its_caption_are_one_thing(scene: Scene, say: Language) -> None:
    held = Attachments(
        notes=(Note(message=1, text="first"), Note(message=3, text="The poster.")),
        evidence=(Evidence(message=2, file_id="f", photo=True), Evidence(message=3, file_id="g", photo=True)),
    )
    screen = draw_attachments(replace(scene.ask(BEGIN), attachments=held), say)
    assert "1. first\n2. photo\n3. photo\nThe poster.\n" in text_of(screen)
    assert [len(row) for row in screen.rows] == [1, 2, 2, 1]


def test_the_draft_is_answered_at_the_step_it_was_written_at(scene: Scene, say: Language) -> None:
    asking = scene.ask(BEGIN)
    scale = asking.flow.questions[asking.walk.at or ""].scale
    screen = draw_note_or_answer(asking, scale.choices[3], text="<4>", message=MESSAGE, say=say)
    (answer,), (note,) = screen.rows
    assert answer.payload
    assert note.payload
    assert answer.payload.numbers == (asking.run, asking.walk.step, 3, MESSAGE)
    assert note.payload.numbers == (asking.run, MESSAGE)
    assert "“<4>” reads like an answer." in text_of(screen)
