from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.asking import Asking
from bot.assessment.flow import Content, Standing
from bot.assessment.run import Place
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.summary import FINDINGS_ON_A_PAGE, draw_finding, draw_strengths, draw_summary
from bot.screens.verbs import Verb
from bot.texts import Language

from .scene import Scene
from .sight import labels_of, text_of


def payloads_of(screen: Screen, verb: Verb) -> list[Payload]:
    buttons = [button for row in screen.rows for button in row]
    return [button.payload for button in buttons if button.payload and button.payload.verb is verb]


def pages_of(asking: Asking, say: Language) -> list[Screen]:
    """Every page, found by tapping "After" as a person does."""
    pages = [draw_summary(asking, say)]
    while later := [it for it in payloads_of(pages[-1], Verb.SUMMARY) if it.numbers[1] == len(pages)]:
        pages.append(draw_summary(asking, say, page=later[0].numbers[1]))
    return pages


@pytest.mark.parametrize("choice", ["not", "unknown"])
def test_every_finding_is_on_exactly_one_page(choice: str, scene: Scene, any_language: Language) -> None:
    for area, flow in scene.edition.content.flows.items():
        asking = scene.answer_all(choice, area=area)
        pages = pages_of(asking, any_language.within(asking.revision))
        opened = [it.numbers[1] for screen in pages for it in payloads_of(screen, Verb.FINDING)]
        names = list(flow.questions)
        assert asking.summary
        assert [names[number] for number in opened] == [finding.question for finding in asking.summary.findings]
        assert all(len(payloads_of(screen, Verb.FINDING)) <= FINDINGS_ON_A_PAGE for screen in pages)


def test_a_finding_names_every_department_it_is_related_to(scene: Scene, real_content: Content, say: Language) -> None:
    for area, flow in real_content.flows.items():
        asking = scene.answer_all("unknown", area=area, around=Standing.PARTLY)
        words = say.within(asking.revision)
        for number, question in enumerate(flow):
            text = text_of(draw_finding(asking, words, number=number, page=0))
            related = {it.area for it in question.relies_on}
            related |= {real_content.area_of[it] for it in real_content.relied_on_by.get(question.id, ())}
            for other in related:
                assert f"• {words.plain(f'area-{other}')}" in text
            assert ("No other department is involved." in text) == (not related)


def test_a_related_departments_state_shows_where_it_is_known(scene: Scene, say: Language) -> None:
    hidden, known = scene.answer_all("not"), scene.answer_all("not", around=Standing.PARTLY)
    assert "not known yet" in text_of(draw_finding(hidden, say, number=0, page=0))
    shown = text_of(draw_finding(known, say, number=0, page=0))
    assert "not known yet" not in shown
    assert "loan quality for each employee comes from Risk. ◐ Partly" in shown
    assert "Finance budgets bonuses that do not depend on volume alone. score 50%" in shown


def test_related_departments_are_called_as_the_institution_calls_them(scene: Scene, say: Language) -> None:
    asking = scene.sum_up(
        {"hr-bonus-rewards-quality": "not"},
        names={"rm": ("Risk & Audit",), "sf": ("Branch North", "Branch <South>"), "em": (None,), "fn": ()},
    )
    text = text_of(draw_finding(asking, say, number=0, page=0))
    assert "• Risk & Audit, Causes of late loans" in text
    assert "• Branch North and Branch <South>, " in text
    assert "• Finance: " in text


def test_a_finding_leads_back_to_its_page(scene: Scene, say: Language) -> None:
    (back,) = payloads_of(draw_finding(scene.answer_all("not"), say, number=0, page=2), Verb.SUMMARY)
    assert back.numbers[1] == 2


@pytest.mark.parametrize("number", [2, 99])
def test_what_is_no_finding_any_more_leads_to_the_summary(number: int, scene: Scene, say: Language) -> None:
    asking = scene.sum_up({"hr-bonus-rewards-quality": "not", "hr-code-of-conduct-signed": "meets"})
    assert draw_finding(asking, say, number=number, page=0) == draw_summary(asking, say)


@pytest.mark.parametrize(
    ("place", "closed", "way"),
    [
        (Place.SUBMITTED, False, "Change answers"),
        (Place.QUESTION, False, "Go to answers"),
        (Place.SUBMITTED, True, "Summaries"),
    ],
)
def test_the_way_back_to_the_answers_ends_with_the_round(
    place: Place, closed: bool, way: str, scene: Scene, say: Language
) -> None:
    asking = replace(scene.sum_up({"hr-safe-reporting": "not"}, place=place), closed=closed)
    assert labels_of(draw_summary(asking, say))[-1] == [way, "Departments"]


def test_strengths_come_with_their_reasons(scene: Scene, say: Language) -> None:
    text = text_of(draw_strengths(scene.sum_up({"hr-misconduct-sanctioned": "meets"}), say))
    assert "✓ Sanctions for mistreating clients (critical and 2 other responsibilities rely on it)" in text


def test_score_confidence_and_progress_are_told_apart(scene: Scene, say: Language) -> None:
    answers = dict.fromkeys(list(scene.edition.content.flows["hr"].questions)[:6], "meets")
    text = text_of(draw_summary(scene.sum_up(answers | {"hr-safe-reporting": "unknown"}), say))
    assert "Answered: 7 of 10" in text
    assert "Score: 100%, over 6 judged answers" in text
    assert "Confidence: 86%, one answer is not known" in text
