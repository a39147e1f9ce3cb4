"""Notes and evidence of the open question, and what is said about what a person sent."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.flow import Choice
from bot.assessment.notes import ATTACHMENT_LIMIT, NOTE_LIMIT, Evidence, Note
from bot.screens.area_names import name_pair
from bot.screens.buttons import act, one_each, row, view
from bot.screens.layout import lines, paragraphs, shorten
from bot.screens.screen import Button, Emphasis, File, Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language, Markup, escape

_EXCERPT = 140
"""Characters of each note shown: enough to tell notes apart."""

_NAME = 60
"""Characters of each document's name shown: with twenty documents and full notes the list still fits a message."""


def draw_attachments(asking: Asking, say: Language) -> Screen:
    """What is kept with the open question, each to be removed, files also to be seen again."""
    files = {piece.message: piece for piece in asking.attachments.evidence}
    notes = {note.message: note for note in asking.attachments.notes}
    kept: list[Markup] = []
    rows: list[tuple[Button, ...]] = []
    for number, message in enumerate(sorted({*files, *notes}), 1):
        kept.append(say("notes-line", number=number, text=_draw_kept(files.get(message), notes.get(message), say)))
        rows += row(
            view(say.label("button-see", number=number), Verb.SEE_EVIDENCE, asking, message)
            if message in files
            else None,
            view(say.label("button-remove", number=number), Verb.REMOVE_ATTACHMENT, asking, message),
        )
    text = paragraphs(
        put_title(name_pair(asking.department, asking.area, say), say("notes-section"), say),
        lines(*kept) or say("notes-none"),
        say("notes-safe") if files else None,
    )
    return Screen(text=text, rows=(*rows, *row(view(say.label("button-to-question"), Verb.CARD, asking))))


def draw_evidence(asking: Asking, piece: Evidence, say: Language) -> Screen:
    """A file that was sent as evidence, once more, with the question it belongs to."""
    return Screen(
        text=say(asking.walk.at or "", "title"),
        file=File(name=piece.name or "", file_id=piece.file_id, picture=piece.photo),
    )


def draw_note_or_answer(asking: Asking, choice: Choice, *, text: str, message: int, say: Language) -> Screen:
    """Ask whether a text that reads like a choice is one."""
    scale = asking.flow.questions[asking.walk.at or ""].scale
    return Screen(
        text=say("note-or-answer", text=text),
        rows=one_each(
            [
                act(
                    say.label("button-as-answer"),
                    Verb.ANSWER_DRAFT,
                    asking,
                    scale.choices.index(choice),
                    message,
                    emphasis=Emphasis.FORWARD,
                ),
                view(say.label("button-as-note"), Verb.KEEP_DRAFT, asking, message),
            ]
        ),
    )


def draw_too_long(say: Language, *, room: int, length: int) -> Screen:
    """Say that a note does not fit, and how much would."""
    return Screen(text=say("note-too-long", limit=NOTE_LIMIT, room=room, length=length))


def draw_too_many(say: Language) -> Screen:
    """Say that a question holds no more evidence."""
    return Screen(text=say("note-too-many", limit=ATTACHMENT_LIMIT))


def draw_odd_kind(say: Language) -> Screen:
    """Say what can be kept, to whoever sent something else."""
    return Screen(text=say("note-odd-kind"))


def _draw_kept(piece: Evidence | None, note: Note | None, say: Language) -> Markup:
    """What one message brought: a file, a text, or a file with its caption below."""
    file = None
    if piece:
        file = say("notes-photo") if piece.photo else say("notes-document", name=shorten(piece.name or "", _NAME))
    return lines(file, escape(shorten(note.text, _EXCERPT)) if note else None)
