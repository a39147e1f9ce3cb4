"""The first line of screens: of whom they tell, and what."""

from __future__ import annotations

from bot.screens.layout import lines
from bot.texts import Language, Markup, escape

LINE = 36
"""Characters of a title that a phone shows on one line; of Cyrillic ones, which are wider, a sixth less."""


def put_title(whose: Markup | str, section: Markup, say: Language) -> Markup:
    """Whose screen it is and what it shows, on one line as long as both have room there."""
    whose = escape(whose)
    if _width(whose.plain) + _width(section.plain) > LINE:
        return lines(say("card-head-alone", whose=whose), section)
    return say("card-head", whose=whose, section=section)


def _width(text: str) -> float:
    return len(text) + sum("\u0400" <= letter <= "\u04ff" for letter in text) / 5
