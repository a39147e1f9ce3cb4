"""What is said to who rates the tool."""

from __future__ import annotations

from bot.assessment.rating import LONGEST_REMARK, ToolReading
from bot.screens.buttons import one_each, row
from bot.screens.layout import paragraphs
from bot.screens.screen import Screen
from bot.screens.tool import draw_stars, lead, to_tool
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_thanks(reading: ToolReading, say: Language, *, stars: int) -> Screen:
    """Give thanks for the stars, and ask for a remark."""
    return Screen(
        text=paragraphs(
            say("get-tool-thanks", stars=draw_stars(stars, say)),
            say("get-tool-ask-remark", most=LONGEST_REMARK),
        ),
        rows=row(lead(reading, say.label("button-no-remark"), Verb.LEAVE_REMARK)),
    )


def draw_remark_kept(reading: ToolReading, say: Language) -> Screen:
    """Give thanks for the remark."""
    return Screen(
        text=say("get-tool-remark-kept"),
        rows=one_each([lead(reading, say.label("button-drop-remark"), Verb.DROP_REMARK), to_tool(reading, say)]),
    )
