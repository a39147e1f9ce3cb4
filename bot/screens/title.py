"""The first line of screens: of whom they tell, and what."""

from __future__ import annotations

from bot.screens.layout import lines
from bot.texts import Language, Markup, escape

LINE = 36
"""Characters of a title that a phone shows on one line."""


def put_title(whose: Markup | str, section: Markup, say: Language) -> Markup:
    """Whose screen it is and what it shows, on one line as long as both have room there."""
    whose = escape(whose)
    if len(whose.plain) + len(section.plain) > LINE:
        return lines(say("card-head-alone", whose=whose), section)
    return say("card-head", whose=whose, section=section)
