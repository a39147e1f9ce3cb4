from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from bot.assessment.asking import Asking
from bot.assessment.flow import Flow
from bot.assessment.inputs import Begin, Choose, GoTo, Skip
from bot.screens.answering import CELLS, draw_bar, draw_card
from bot.screens.screen import Emphasis, Screen
from bot.screens.verbs import Verb
from bot.texts import Language

from .scene import Scene
from .sight import check, labels_of, text_of

Within = Callable[[Asking], Language]
BEGIN = partial(Begin, everything=True)
YES, PARTLY, NO = (partial(Choose, number=number) for number in range(3))
NASTY = [
    "<b>HR</b> & <script>",
    "\u202eevil \u2067name\u2069",
    "👩🏽‍⚕️ Care 🏥",
    "قسم الموارد البشرية",
    "x" * 80,
    "{ $department }",
]
"""Names that people could give."""


def verbs_of(screen: Screen) -> set[Verb]:
    return {button.payload.verb for row in screen.rows for button in row if button.payload}


def test_the_judged_choices_stand_above_the_others(scene: Scene, within: Within) -> None:
    asking = scene.ask(BEGIN)
    assert labels_of(draw_card(asking, within(asking)))[:2] == [
        ["✓ Yes", "◐ Partly", "✗ No"],
        ["– Doesn’t apply", "? Don’t know"],
    ]


def test_the_chosen_answer_is_marked_by_a_sign_and_stands_out(scene: Scene, within: Within) -> None:
    asking = scene.ask(BEGIN, PARTLY, partial(GoTo, number=0))
    yes, partly, no = draw_card(asking, within(asking)).rows[0]
    assert [it.emphasis for it in (yes, partly, no)] == [Emphasis.PLAIN, Emphasis.CHOSEN, Emphasis.PLAIN]
    assert labels_of(Screen(text="", rows=((yes, partly, no),))) == [["✓ Yes", "● ◐ Partly", "✗ No"]]
    assert " " not in partly.label, "a sign stays with what it stands for"


def test_only_the_first_question_has_no_way_back(scene: Scene, within: Within) -> None:
    first, second = scene.ask(BEGIN), scene.ask(BEGIN, Skip)
    assert Verb.BACK not in verbs_of(draw_card(first, within(first)))
    assert Verb.BACK in verbs_of(draw_card(second, within(second)))


def test_every_input_carries_the_step_of_its_card(scene: Scene, within: Within) -> None:
    asking = scene.ask(BEGIN, YES)
    for row in draw_card(asking, within(asking)).rows:
        for button in row:
            assert button.payload
            if button.payload.verb in {Verb.CHOOSE, Verb.SKIP, Verb.BACK, Verb.UNDO}:
                assert button.payload.numbers[:2] == (asking.run, asking.walk.step)


def test_a_change_can_be_undone_wherever_it_led(scene: Scene, within: Within) -> None:
    on_the_way = scene.ask(BEGIN, YES, YES, partial(GoTo, number=0), NO)
    at_the_end = scene.ask(BEGIN, *[YES] * 10, partial(GoTo, number=0), NO)
    for asking in (on_the_way, at_the_end):
        screen = draw_card(asking, within(asking))
        assert Verb.UNDO in verbs_of(screen)
        assert "Changed: Quality in the bonus system, from ✓ Yes to ✗ No." in text_of(screen)


def test_nothing_can_be_handed_in_before_the_first_answer(scene: Scene, within: Within) -> None:
    asking = scene.ask(BEGIN, *[Skip] * 10)
    screen = draw_card(asking, within(asking))
    assert Verb.SUBMIT not in verbs_of(screen)
    assert "Nothing is answered yet." in text_of(screen)


def test_where_nothing_is_asked_the_review_offers_only_what_works(scene: Scene, within: Within) -> None:
    asking = scene.ask(area="hr", narrow=True)
    empty = replace(asking, revision=replace(asking.revision, flow=Flow(area="hr", sections=())))
    screen = draw_card(replace(empty, walk=scene.ask(BEGIN, *[Skip] * 10).walk), within(asking))
    assert verbs_of(screen) == {Verb.PAUSE}


@pytest.mark.parametrize("name", NASTY)
def test_a_departments_own_name_is_shown_as_it_is_and_breaks_nothing(
    name: str, scene: Scene, any_language: Language
) -> None:
    asking = scene.ask(BEGIN, department=name)
    screen = draw_card(asking, any_language.within(asking.revision))
    if "{" not in name:
        check(screen)
    shown = name.translate(dict.fromkeys(map(ord, "\u202e\u2067\u2069")))
    assert text_of(screen).startswith(shown)


@pytest.mark.parametrize(
    ("done", "total", "filled"), [(0, 0, 0), (0, 10, 0), (3, 10, 3), (1, 11, 0), (10, 11, 9), (11, 11, CELLS)]
)
def test_the_bar_is_full_only_at_the_end(done: int, total: int, filled: int) -> None:
    bar = draw_bar(done, total, rtl=False)
    assert bar == "▰" * filled + "▱" * (CELLS - filled)
    assert draw_bar(done, total, rtl=True) == bar[::-1]
