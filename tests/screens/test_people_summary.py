"""What people say, on screens: spreads never hidden, names for whoever may see them, and room for the longest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment.findings import Finding
from bot.assessment.flow import Standing
from bot.assessment.people import RoleKind
from bot.assessment.round import Stage
from bot.assessment.voices import Settled
from bot.screens.participation import NAMES_IN_A_LIST, draw_participation
from bot.screens.people_figure import draw_people_figure
from bot.screens.people_finding import draw_names, draw_people_finding
from bot.screens.people_summary import draw_people_summary
from bot.screens.settling import draw_choice_to_settle, draw_settled
from bot.screens.spread import draw_spreads
from bot.screens.verbs import Verb
from bot.texts import Language

from .scene import NOON, Scene
from .sight import check, check_fits_a_phone, labels_of, text_of
from .test_every_screen import AREAS
from .test_summary import payloads_of
from .voices import BEFORE, MIXED, SETTLED, hear, place, wait

ODD_NAME = "<Ümit & “Co”> " * 9
SPLIT = ("not", "partly", "meets", "meets")


def test_every_finding_shows_how_its_answers_are_spread(scene: Scene, say: Language) -> None:
    view = hear(scene)
    assert view.summary
    words = say.within(view.revision)
    pages = [text_of(draw_people_summary(view, words, page=page)) for page in range(2)]
    for finding in view.summary.findings:
        assert _spread_of(finding) in "\n".join(pages)
        assert words.plain(f"agreement-{finding.tally.agreement}" if finding.tally else "") in "\n".join(pages)


def _spread_of(finding: Finding) -> str:
    assert finding.tally
    signs = dict(zip(Standing, "✓◐✗–?", strict=True))
    return " · ".join(f"{signs[standing]} {count}" for standing, count in finding.tally.spread.counts.items() if count)


def test_every_finding_is_on_exactly_one_page(scene: Scene, any_language: Language) -> None:
    for area in AREAS:
        flow = scene.edition.content.flows[area]
        view = hear(scene, dict.fromkeys(flow.questions, SPLIT), area=area)
        words = any_language.within(view.revision)
        opened = [
            payload.numbers[1]
            for page in range(20)
            for payload in payloads_of(draw_people_summary(view, words, page=page), Verb.PEOPLE_FINDING)
            if payload.numbers[2] == page
        ]
        assert view.summary
        assert [list(flow.questions)[number] for number in opened] == [it.question for it in view.summary.findings]


@pytest.mark.parametrize("area", AREAS)
def test_the_longest_screens_of_every_area_can_be_sent(area: str, scene: Scene, any_language: Language) -> None:
    flow = scene.edition.content.flows[area]
    reason = Settled(choice="not", reason="&" * 500, by=ODD_NAME, at=NOON)
    answers = dict.fromkeys(flow.questions, ("not", "not", "meets", "partly"))
    for settled in ({}, dict.fromkeys(flow.questions, reason)):
        for around in (Standing.NOT, Standing.MEETS):
            view = hear(scene, answers, area=area, settled=settled, around=around, before=BEFORE)
            words = any_language.within(view.revision)
            for number in range(len(flow.questions)):
                for screen in (
                    draw_people_finding(view, words, place=number, page=0),
                    draw_settled(view, words, place=number),
                    draw_choice_to_settle(view, words, place=number, page=0),
                ):
                    check(screen)
            for page in range(5):
                for screen in (
                    draw_people_summary(view, words, page=page),
                    draw_spreads(view, words, page=page),
                    draw_people_figure(view, words, principle=page, page=0),
                ):
                    check(screen)
                    if words.code == "en":
                        check_fits_a_phone(screen)


def test_names_of_two_hundred_people_come_in_pages(scene: Scene, any_language: Language) -> None:
    view = hear(scene, {"hr-safe-reporting": ("meets", "not") * 100})
    words = any_language.within(view.revision)
    number = place(view, "hr-safe-reporting")
    pages = [draw_names(view, words, place=number, page=page) for page in range(4)]
    for screen in pages:
        check(screen)
    said = "\n".join(text_of(screen) for screen in pages)
    assert all(f"Person {person}" in said for person in range(4, 200))


def test_two_hundred_who_are_waited_for_fit_a_message(scene: Scene, any_language: Language) -> None:
    stages = [Stage.NOT_BEGUN, Stage.UNDER_WAY] * 100
    view = wait(scene, *stages, names=[ODD_NAME] * 200)
    screen = draw_participation(view, any_language)
    check(screen)
    assert any_language.plain("names-more", count=100 - NAMES_IN_A_LIST) in text_of(screen)


def test_names_are_for_those_who_may_see_them(scene: Scene, say: Language) -> None:
    for reader, shown in ((RoleKind.LEADER, True), (RoleKind.STAFF, False)):
        view = hear(scene, reader=reader)
        words = say.within(view.revision)
        number = place(view, "hr-training-before-field")
        finding = draw_people_finding(view, words, place=number, page=0)
        assert ("Ruth Wanjiru" in text_of(draw_names(view, words, place=number, page=0))) == shown
        assert any("Who said what" in row for row in labels_of(finding)) == shown
        assert any("Settle it" in row for row in labels_of(finding)) == shown
        assert ("Daniel" in text_of(draw_participation(wait(scene, *Stage, reader=reader), say))) == shown


def test_a_settled_answer_stands_beside_what_people_said(scene: Scene, say: Language) -> None:
    view = hear(scene, settled={"hr-training-before-field": SETTLED})
    words = say.within(view.revision)
    text = text_of(draw_people_finding(view, words, place=place(view, "hr-training-before-field"), page=0))
    assert "✓ 2 · ✗ 2, settled" in text
    assert "Settled as ◐ Partly by Ruth Wanjiru on November 24, 2026: “Two branches <have> none yet.”" in text
    assert "see it worse" not in text


def test_both_sides_of_a_perception_gap_are_named(scene: Scene, say: Language) -> None:
    policy = hear(scene, {"em-privacy-policy": ("meets",)}, area="em", around=Standing.NOT)
    practice = hear(scene, {"it-access-by-role": ("not",)}, area="it", around=Standing.MEETS)
    sentence = say.plain("mirror-em-privacy-policy--it-access-by-role")
    for view, question, other in (
        (policy, "em-privacy-policy", "area-it"),
        (practice, "it-access-by-role", "area-em"),
    ):
        words = say.within(view.revision)
        text = text_of(draw_people_finding(view, words, place=place(view, question), page=0))
        assert sentence in text
        assert f"{sentence}\n{words.plain(other)}, " in text


@pytest.mark.parametrize("number", [99, 10**9])
def test_what_is_not_asked_leads_to_the_summary(number: int, scene: Scene, say: Language) -> None:
    view = hear(scene)
    words = say.within(view.revision)
    summary = draw_people_summary(view, words)
    assert draw_people_finding(view, words, place=number, page=0) == summary
    assert draw_choice_to_settle(view, words, place=number, page=0) == summary
    assert draw_names(view, words, place=number, page=number) == summary


def test_agreement_is_not_counted_for_a_single_person(scene: Scene, say: Language) -> None:
    view = hear(scene, {question: said[:1] for question, said in MIXED.items()})
    assert "Agreement:" not in text_of(draw_people_summary(view, say.within(view.revision)))


def test_a_department_is_called_as_the_institution_calls_it(scene: Scene, say: Language) -> None:
    view = hear(scene)
    named = replace(view, department=replace(view.department, name="People & Culture"))
    assert text_of(draw_people_summary(named, say.within(view.revision))).startswith("People & Culture · ")
