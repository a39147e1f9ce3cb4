"""Done is asked again: the question put to somebody who did not close it, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.action import Status
from bot.assessment.people import Member
from bot.assessment.rechecking import Rechecked, RecheckReading
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import choice_label
from bot.screens.screen import Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language

THANKS: Mapping[Status | None, str] = {
    None: "recheck-over",
    Status.CONFIRMED: "recheck-thanks",
    Status.SAID_DONE: "recheck-thanks-passed",
    Status.IN_PROGRESS: "recheck-thanks-reopened",
}
"""What is said to the answer, by what the action is then."""


def draw_recheck(reading: RecheckReading, say: Language) -> Screen:
    """Ask how a responsibility stands that is said to be put right."""
    question, institution = reading.question, reading.reader.institution.id
    choices = question.scale.choices
    return Screen(
        text=paragraphs(
            put_title(name_pair(reading.department, reading.area, say), say("recheck-section"), say),
            lines(say("responsibility-title", title=say(question.id, "title")), say(question.id)),
            lines(say("recheck-text"), say(f"recheck-privacy-{reading.privacy}")),
        ),
        rows=one_each(
            [
                button(
                    choice_label(say, question, choice).label,
                    Verb.RECHECK,
                    institution,
                    reading.recheck,
                    place,
                )
                for place, choice in enumerate(choices)
            ]
        ),
    )


def draw_answered(answered: Rechecked, say: Language) -> Screen:
    """Say what came of the answer; where he is asked what is missing, ask it."""
    institution = answered.reader.institution.id
    not_now = button(say.label("button-not-now"), Verb.LEAVE_PROMPT, institution)
    return Screen(
        text=paragraphs(say(THANKS[answered.status]), say("recheck-missing") if answered.asks_why else None),
        rows=row(not_now if answered.asks_why else None),
        of=institution,
    )


def draw_remark_kept(reader: Member, say: Language) -> Screen:
    """Say that others can read now what is missing."""
    return Screen(text=say("recheck-remark-kept"), of=reader.institution.id)
