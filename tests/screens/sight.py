"""What a person sees of a screen, and what every screen must be."""

from __future__ import annotations

import re
from itertools import chain

from bot.delivery.message import CAPTION_LIMIT, TEXT_LIMIT
from bot.demo.formatting import read_text
from bot.screens.payload import LIMIT, decode
from bot.screens.screen import Button, Screen
from bot.texts import Language
from tests.languages import falls_back

ISOLATES = "\u2068\u2069\u200f"
UNRESOLVED = re.compile(r"[{}]|\?\?\?")
"""What Fluent, or we, leave where something could not be filled in."""

ENTITY = re.compile(r"&#?\w+;")

LABEL = 64
"""Characters of a button's label in any language: apps cut longer ones off."""

LINE = 42
"""Characters that one button across a phone of 360 points can show; several beside each other share its width."""

BUTTONS = 100
"""Telegram's own limit for one message."""


def text_of(screen: Screen) -> str:
    """The text without tags and isolates, read as strictly as Telegram reads it."""
    return _without_isolates(read_text(screen.text, "HTML").text)


def labels_of(screen: Screen) -> list[list[str]]:
    """What the buttons say, by row."""
    return [[_without_isolates(button.label) for button in row] for row in screen.rows]


def view(screen: Screen) -> str:
    """The screen as text, with its buttons below and its file named."""
    file = screen.file and f"[[ {'picture' if screen.file.picture else 'file'}: {screen.file.name} ]]"
    rows = ["  ".join(f"[ {label} ]" for label in row) for row in labels_of(screen)]
    return "\n".join([*([file] if file else []), text_of(screen), *(["", *rows] if rows else []), ""])


def check(screen: Screen) -> None:
    """Assert what holds for every screen in every language."""
    text = read_text(screen.text, "HTML").text
    assert text.strip()
    assert len(text) <= (CAPTION_LIMIT if screen.file else TEXT_LIMIT), f"{len(text)} characters"
    for row in labels_of(screen):
        assert len(row) == 1 or all(len(label) <= LINE // len(row) for label in row), row
    buttons = [button for row in screen.rows for button in row]
    assert len(buttons) <= BUTTONS
    for said in (text, *(button.label for button in buttons)):
        assert not UNRESOLVED.search(said), said
        assert said.count(ISOLATES[0]) == said.count(ISOLATES[1]), said
    for button in buttons:
        check_button(button)


def check_is_translated(screen: Screen, say: Language) -> None:
    """Assert that a language that lacks nothing says everything itself."""
    assert not [said for said in (screen.text, *chain(*labels_of(screen))) if falls_back(say.code, said)]


def check_button(button: Button) -> None:
    """Assert what holds for every button."""
    assert 0 < len(_without_isolates(button.label)) <= LABEL, button.label
    assert "<" not in button.label
    assert not ENTITY.search(button.label), button.label
    assert sum(it is not None for it in (button.payload, button.link, button.copies)) == 1
    if button.payload:
        written = button.payload.encode()
        assert len(written.encode()) <= LIMIT
        assert decode(written) == button.payload


def check_fits_a_phone(screen: Screen) -> None:
    """Assert that no label would be cut off."""
    for row in labels_of(screen):
        assert all(len(label) <= LINE // len(row) for label in row), row


def _without_isolates(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, ISOLATES)) | {0xA0: " "})
