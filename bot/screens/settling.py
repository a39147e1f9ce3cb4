"""Settling an answer for all: which it is to be, and why."""

from __future__ import annotations

from bot.assessment.department import DepartmentView, Settling
from bot.screens.area_names import name_pair
from bot.screens.buttons import button, one_each
from bot.screens.layout import lines, paragraphs
from bot.screens.naming import choice_label
from bot.screens.people_finding import describe_finding, draw_people_finding, ways_from_finding
from bot.screens.people_frame import draw_title, heard, lead, question_at
from bot.screens.screen import Screen
from bot.screens.spread import draw_tally
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language


def draw_choice_to_settle(view: DepartmentView, say: Language, *, place: int, page: int) -> Screen:
    """Ask which answer is to count for all; the responsibility itself to whoever may not say."""
    question = question_at(view, place)
    if question is None or not view.may_settle:
        return draw_people_finding(view, say, place=place, page=page)
    choices = view.flow.questions[question].scale.choices
    text = paragraphs(
        draw_title(view, "settling-section", say),
        lines(
            say("responsibility-title", title=say(question, "title")),
            say(question),
            draw_tally(heard(view)[1].by_question[question], say),
        ),
        say("settling-which"),
    )
    return Screen(
        text=text,
        rows=(
            *one_each(
                [
                    lead(
                        view,
                        choice_label(say, view.flow.questions[question], choice).label,
                        Verb.SETTLE_AS,
                        place,
                        number,
                    )
                    for number, choice in enumerate(choices)
                ]
            ),
            (lead(view, say.label("button-to-responsibility"), Verb.PEOPLE_FINDING, place, page),),
        ),
    )


def draw_reason_question(settling: Settling, say: Language) -> Screen:
    """Ask why this answer is to count."""
    text = paragraphs(
        put_title(name_pair(settling.department, settling.area, say), say("settling-section"), say),
        say(
            "settling-why",
            title=say(settling.question.id, "title"),
            choice=choice_label(say, settling.question, settling.choice),
        ),
    )
    institution = settling.member.institution.id
    return Screen(text=text, rows=((button(say.label("button-not-now"), Verb.LEAVE_PROMPT, institution),),))


def draw_settled(view: DepartmentView, say: Language, *, place: int) -> Screen:
    """Say that the answer is recorded, above the responsibility as it stands now."""
    question = question_at(view, place)
    if question is None:
        return draw_people_finding(view, say, place=place, page=0)
    return Screen(
        text=paragraphs(
            lines(draw_title(view, "settling-section", say), say("settling-done")),
            describe_finding(view, question, say),
        ),
        rows=ways_from_finding(view, say, place=place, page=0),
    )
