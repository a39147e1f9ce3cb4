"""Long work as a person sees it: a card that counts its steps, and the line that it turns into."""

from __future__ import annotations

from enum import StrEnum

from bot.screens.buttons import button, row
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language, Markup


class Ending(StrEnum):
    """How work can end."""

    DONE = "done"
    CANCELLED = "cancelled"
    """By the person."""
    INTERRUPTED = "interrupted"
    """By the end of the bot."""
    FAILED = "failed"


def draw_working(*, institution: int, number: int, what: Markup, step: int, steps: int, say: Language) -> Screen:
    """Say what is being worked on and, where there are several steps, at which it is."""
    return Screen(
        text=say("working-step", what=what, step=step, steps=steps)
        if steps > 1
        else say("working-under-way", what=what),
        rows=row(button(say.label("button-cancel-work"), Verb.CANCEL_WORK, institution, number)),
    )


def draw_ended(ending: Ending, *, what: Markup, say: Language) -> Screen:
    """Say how it ended."""
    return Screen(text=say(f"working-ended-{ending}", what=what))


def draw_lost(say: Language) -> Screen:
    """Say that work of which nothing is known any more must be asked for again."""
    return Screen(text=say("working-lost"))
