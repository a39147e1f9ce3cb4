"""Titles: on one line as long as there is room, and never with a dot at the end of a line."""

from __future__ import annotations

from bot.screens.screen import Screen
from bot.screens.title import LINE, put_title
from bot.texts import Language, escape

from .sight import text_of


def test_whose_screen_it_is_and_what_it_shows_stand_on_one_line(say: Language) -> None:
    assert text_of(Screen(text=put_title("Finance", escape("who covers it"), say))) == "Finance · who covers it"


def test_what_has_no_room_beside_a_long_name_stands_below_it(say: Language) -> None:
    name = "Information Technology & Communications"
    assert text_of(Screen(text=put_title(name, escape("who covers it"), say))) == f"{name}\nwho covers it"


def test_wide_letters_fill_a_line_sooner(say: Language) -> None:
    name, section = "Управление рисками", "кто это покрывает"
    assert len(name + section) < LINE
    assert text_of(Screen(text=put_title(name, escape(section), say))) == f"{name}\n{section}"
