"""What is said to be done and nobody bears out, shortly: the message is joined with others to one letter."""

from __future__ import annotations

from bot.assessment.rechecking import UnconfirmedReading
from bot.screens.buttons import row
from bot.screens.layout import lines
from bot.screens.plan_frame import lead, name_place
from bot.screens.rechecking import label_whether
from bot.screens.screen import Screen
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_unconfirmed(reading: UnconfirmedReading, say: Language) -> Screen:
    """That no answer is to be expected, with the way to the action, where somebody else is asked or it goes on."""
    planned = reading.planned
    question = planned.action.question
    return Screen(
        text=lines(
            say(
                "news-unconfirmed",
                department=name_place(planned, say),
                title=say(question, "title"),
                day=say.day(reading.said_on),
            ),
            say("news-unconfirmed-ask" if reading.could_be_asked else "news-unconfirmed-nobody"),
        ),
        rows=row(lead(reading.reader, label_whether(question, say), Verb.ACTION, planned.action.id)),
    )
