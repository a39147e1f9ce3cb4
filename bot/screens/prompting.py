"""What is said where the bot has asked for a text and gets none."""

from __future__ import annotations

from bot.assessment.people import Member
from bot.screens.buttons import button, one_each
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_prompt_left(member: Member, say: Language) -> Screen:
    """Say that nothing is recorded, with the ways on."""
    institution = member.institution.id
    return Screen(
        text=say("prompt-left"),
        rows=one_each(
            [
                button(say.label("button-summaries"), Verb.PEOPLE_SUMMARIES, institution),
                button(say.label("button-departments"), Verb.DEPARTMENTS, institution),
            ]
        ),
    )
