"""All answers of a run, each a button that opens its question."""

from __future__ import annotations

from bot.assessment.asking import Asking
from bot.assessment.flow import Question
from bot.assessment.run import path
from bot.screens.area_names import name_pair
from bot.screens.buttons import act, one_each, row, view
from bot.screens.layout import paragraphs
from bot.screens.screen import Screen
from bot.screens.title import put_title
from bot.screens.verbs import Verb
from bot.texts import Language

ANSWERS_ON_A_PAGE = 10
"""A department's questions: one page for our own flows, and no longer than a phone is high."""


def draw_answers(asking: Asking, say: Language, *, page: int = 0) -> Screen:
    """One page of the answers, with the open ones among them."""
    names = list(asking.flow.questions)
    questions = path(asking.flow, asking.walk)
    pages = max(1, -(-len(questions) // ANSWERS_ON_A_PAGE))
    page = min(page, pages - 1)
    shown = questions[page * ANSWERS_ON_A_PAGE : (page + 1) * ANSWERS_ON_A_PAGE]
    text = paragraphs(
        put_title(name_pair(asking.department, asking.area, say), say("answers-section"), say),
        say("answers-text"),
        say("summary-page", page=page + 1, pages=pages) if pages > 1 else None,
    )
    answers = [act(_label(asking, question, say), Verb.GO_TO, asking, names.index(question.id)) for question in shown]
    return Screen(
        text=text,
        rows=(
            *one_each(answers),
            *row(
                view(say.label("button-earlier"), Verb.ALL_ANSWERS, asking, page - 1) if page else None,
                view(say.label("button-later"), Verb.ALL_ANSWERS, asking, page + 1) if page + 1 < pages else None,
            ),
            *row(view(say.label("button-to-question"), Verb.CARD, asking)),
        ),
    )


def _label(asking: Asking, question: Question, say: Language) -> str:
    choice = asking.walk.answers.get(question.id)
    sign = say(f"{question.scale.id}-{choice}", "sign") if choice else say("answers-open-sign")
    return say.label("answers-line", sign=sign, title=say(question.id, "title"))
