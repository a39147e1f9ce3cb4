"""Letters of several things."""

from __future__ import annotations

from bot.screens.letters import Part, draw_letter
from bot.screens.screen import Screen
from bot.texts import Markup, Texts, begins_right


def test_every_line_of_a_letter_lies_on_the_side_where_reading_begins(real_texts: Texts) -> None:
    for code in ("ar", "en"):
        say = real_texts.speak(code)
        parts = [
            Part(message=number, kind=f"kind-{number}", screen=Screen(text=Markup(say("not-yours"))), institution=1)
            for number in (1, 2)
        ]
        lines = [line for line in draw_letter(parts, say, letter=1).text.split("\n") if line]
        assert any("· · ·" in line for line in lines)
        assert all(begins_right(line) is (code == "ar") for line in lines)
