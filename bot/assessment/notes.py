"""Notes and evidence to an answer: how much there may be, and what is there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NOTE_LIMIT = 2_000
"""Characters of note a question can hold: more belongs in a document."""

ATTACHMENT_LIMIT = 20
"""Messages with notes or evidence that a question can hold: enough to show a sample, few enough for one screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark to an answer, by the message it came in."""

    message: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A photo or document that supports an answer, by the message it came in. The file stays with Telegram."""

    message: int
    file_id: str
    photo: bool
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachments:
    """What a question holds beside its answer."""

    notes: tuple[Note, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def photos(self) -> int:
        """How many of the pieces of evidence are photos."""
        return sum(piece.photo for piece in self.evidence)

    @property
    def documents(self) -> int:
        """How many of the pieces of evidence are documents."""
        return len(self.evidence) - self.photos


def room_for_note(notes: Iterable[Note], *, instead_of: int | None = None) -> int:
    """Characters that still fit, when the note that came in message `instead_of` is replaced."""
    return NOTE_LIMIT - sum(len(note.text) for note in notes if note.message != instead_of)


def room_for_attachment(held: Attachments, *, instead_of: int | None = None) -> int:
    """Messages that can still be kept, when what message `instead_of` holds already is replaced."""
    messages = {note.message for note in held.notes} | {piece.message for piece in held.evidence}
    return ATTACHMENT_LIMIT - len(messages - {instead_of})
