"""Rows of buttons: beside each other as long as every label has room."""

from __future__ import annotations

from bot.screens.buttons import button, row
from bot.screens.verbs import Verb


def rows_of(*labels: str | None) -> list[int]:
    return [len(it) for it in row(*((label and button(label, Verb.STRUCTURE, 1, 0)) or None for label in labels))]


def test_short_labels_stand_beside_each_other() -> None:
    assert rows_of("‹ Previous page", None, "Next page ›") == [2]
    assert rows_of("✓ Yes", "◐ Partly", "✗ No") == [3]


def test_a_label_that_would_be_cut_gives_each_a_row_of_its_own() -> None:
    assert rows_of("Who relies on the department", "Picture") == [1, 1]
    assert rows_of("✓ Yes, always", "◐ Partly", "✗ No") == [1, 1, 1]


def test_a_label_alone_may_be_long_and_no_button_is_no_row() -> None:
    assert rows_of("The department as a whole, whoever works there") == [1]
    assert rows_of(None, None) == []


def test_marks_of_direction_take_no_room() -> None:
    assert rows_of(*("\u2068" * 9 + "Yes" + "\u2069" * 9,) * 2) == [2]
