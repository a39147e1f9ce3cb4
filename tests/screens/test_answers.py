from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.assessment.inputs import Begin, Choose
from bot.screens.answers import ANSWERS_ON_A_PAGE, draw_answers
from bot.screens.verbs import Verb
from bot.texts import Language

from .scene import Scene


def test_every_answer_is_on_exactly_one_page(scene: Scene, say: Language) -> None:
    hr, it = scene.ask(partial(Begin, everything=True)), scene.ask(area="it")
    sections = hr.flow.sections + it.flow.sections
    long = replace(hr, revision=replace(hr.revision, flow=replace(hr.flow, sections=sections)))
    pages = [draw_answers(long, say, page=page) for page in range(2)]
    opened = [
        button.payload.numbers[2]
        for screen in pages
        for row in screen.rows
        for button in row
        if button.payload and button.payload.verb is Verb.GO_TO
    ]
    names = list(long.flow.questions)
    asked = [name for name in names if long.flow.questions[name].condition is None]
    assert [names[number] for number in opened] == asked
    assert len(asked) > ANSWERS_ON_A_PAGE


def test_a_page_there_is_not_shows_the_last_one(scene: Scene, say: Language) -> None:
    asking = scene.ask(partial(Begin, everything=True), partial(Choose, number=0))
    assert draw_answers(asking, say, page=9) == draw_answers(asking, say, page=0)


def test_without_questions_the_page_is_empty(scene: Scene, say: Language) -> None:
    asking = scene.ask()
    empty = replace(asking, revision=replace(asking.revision, flow=replace(asking.flow, sections=())))
    (row,) = draw_answers(empty, say).rows
    assert [button.payload and button.payload.verb for button in row] == [Verb.CARD]
