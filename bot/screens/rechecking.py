"""Done is asked again: the question put to somebody who did not close it, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot.assessment.action import Status
from bot.assessment.flow import Standing
from bot.assessment.people import Member
from bot.assessment.rechecking import Rechecked, RecheckReading
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each, row
from bot.screens.layout import lines, paragraphs, shorten
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

TITLE = 24
"""Characters of a title on a button that asks whether it is done."""

THANKS_OUT = "recheck-thanks-out"
"""The same where it goes on because of an answer that it does not apply."""


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


def draw_recheck_in_brief(reading: RecheckReading, say: Language, *, again: bool = False) -> Screen:
    """The same among other things: it is answered on a page of its own. `again`: he was asked before."""
    question, department = reading.question.id, name_pair(reading.department, reading.area, say)
    return Screen(
        text=lines(
            say("recheck-brief", department=department, title=say(question, "title")),
            say("recheck-brief-again" if again else "recheck-brief-text"),
        ),
        rows=row(
            button(label_whether(question, say), Verb.RECHECK_SEE, reading.reader.institution.id, reading.recheck)
        ),
    )


def label_whether(question: str, say: Language) -> str:
    """What stands on a button that leads to whether something is done."""
    return say.label("button-recheck-open", title=shorten(say(question, "title").label, TITLE))


def draw_answered(answered: Rechecked, say: Language) -> Screen:
    """Say what came of the answer; where he is asked what is missing, ask it."""
    institution, question = answered.reader.institution.id, answered.question
    not_now = button(say.label("button-not-now"), Verb.LEAVE_PROMPT, institution)
    is_out = answered.status is Status.IN_PROGRESS and answered.standing is Standing.OUT
    missing = "recheck-missing-out" if is_out else "recheck-missing"
    return Screen(
        text=paragraphs(
            lines(
                say("responsibility-title", title=say(question.id, "title")) if question else None,
                say(THANKS_OUT if is_out else THANKS[answered.status]),
            ),
            say(missing) if answered.asks_why else None,
        ),
        rows=row(not_now if answered.asks_why else None),
        of=institution,
    )


def draw_remark_kept(reader: Member, say: Language) -> Screen:
    """Say that others can read now what is missing."""
    return Screen(text=say("recheck-remark-kept"), of=reader.institution.id)
