"""The choices of a question: how their buttons stand together, and what each answer looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.assessment.flow import Choice, Question
from bot.assessment.scoring import POINTS
from bot.screens.buttons import row
from bot.screens.screen import Button, Rows
from bot.texts import Language, Markup


def choice_rows(question: Question, draw: Callable[[int, Choice], Button]) -> Rows:
    """The choices that judge in one row, and the others below; `draw` takes each with its place in the scale."""
    judged: list[Button] = []
    others: list[Button] = []
    for place, choice in enumerate(question.scale.choices):
        (judged if choice.standing in POINTS else others).append(draw(place, choice))
    return (*row(*judged), *row(*others))


def describe_choices(question: Question, say: Language) -> Iterator[Markup]:
    """What each answer looks like, where the content says it."""
    for choice in question.scale.choices:
        if say.has(question.id, choice.id):
            message = f"{question.scale.id}-{choice.id}"
            yield say("counts-choice", sign=say(message, "sign"), label=say(message), text=say(question.id, choice.id))
