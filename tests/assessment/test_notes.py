from __future__ import annotations

import pytest

from bot.assessment.notes import NOTE_LIMIT, Attachments, Evidence, Note, room_for_note

SHORT = Note(message=1, text="12345")
LONG = Note(message=2, text="x" * (NOTE_LIMIT - 5))


@pytest.mark.parametrize(
    ("notes", "instead_of", "room"),
    [
        ([], None, NOTE_LIMIT),
        ([SHORT], None, NOTE_LIMIT - 5),
        ([SHORT, LONG], None, 0),
        ([SHORT, LONG], 1, 5),
        ([SHORT, LONG], 2, NOTE_LIMIT - 5),
        ([SHORT, LONG], 3, 0),
    ],
)
def test_an_edited_note_makes_room_for_itself(notes: list[Note], instead_of: int | None, room: int) -> None:
    assert room_for_note(notes, instead_of=instead_of) == room


def test_photos_and_documents_are_counted_apart() -> None:
    held = Attachments(
        evidence=(
            Evidence(message=1, file_id="a", photo=True),
            Evidence(message=2, file_id="b", photo=False, name="rules.pdf"),
            Evidence(message=3, file_id="c", photo=True),
        )
    )
    assert (held.photos, held.documents) == (2, 1)
    assert (Attachments().photos, Attachments().documents) == (0, 0)
