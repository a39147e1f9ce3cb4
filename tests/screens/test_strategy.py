from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.assessment.findings import ReasonKind
from bot.assessment.planning import Planning
from bot.assessment.strategy import WAVES
from bot.screens.payload import Payload
from bot.screens.screen import Screen
from bot.screens.strategy import ON_A_PAGE, draw_priority, draw_strategy
from bot.screens.verbs import Verb
from bot.screens.what_if import draw_what_if
from bot.texts import Language

from .planning import plan
from .scene import Scene
from .sight import check, labels_of, text_of


def payloads_of(screen: Screen, verb: Verb) -> list[Payload]:
    buttons = [button for row in screen.rows for button in row]
    return [button.payload for button in buttons if button.payload and button.payload.verb is verb]


def pages_of(draw: Callable[..., Screen], say: Language) -> list[Screen]:
    """Every page, found by tapping "Next page" as a person does."""
    pages = [draw(page=0)]
    while any(say.label("button-later") in label for row in labels_of(pages[-1]) for label in row):
        pages.append(draw(page=len(pages)))
    return pages


def lines_after(head: str, screen: Screen) -> list[str]:
    """The lines of the paragraph under a head."""
    return text_of(screen).split(f"{head}\n")[1].split("\n\n")[0].splitlines()


@pytest.fixture(params=["not", "unknown"])
def worst(request: pytest.FixtureRequest, scene: Scene) -> Planning:
    """Everything there is to put right, all of it ticked and kept."""
    return plan(scene, choices=[request.param], ticked=110, kept=110)


def test_however_much_there_is_to_put_right_it_can_be_sent(worst: Planning, any_language: Language) -> None:
    for wave in range(1, WAVES + 1):
        for page in range(12):
            check(draw_strategy(worst, any_language, wave=wave, page=page))
    for number in range(len(worst.seen.view.content.area_of)):
        check(draw_priority(worst, any_language, number=number, wave=1, page=0))
    for page in range(20):
        check(draw_what_if(worst, any_language, page=page))


def test_every_finding_is_on_exactly_one_page_of_its_wave(worst: Planning, say: Language) -> None:
    questions = list(worst.seen.view.content.area_of)
    for number, wave in enumerate(worst.strategy.waves, 1):
        pages = pages_of(partial(draw_strategy, worst, say, wave=number), say)
        opened = [it.numbers[0] for screen in pages for it in payloads_of(screen, Verb.STRATEGY_ITEM)]
        assert [questions[it] for it in opened] == [priority.finding.question for priority in wave]


def test_every_finding_has_its_box_in_the_order_of_the_strategy(worst: Planning, say: Language) -> None:
    questions = list(worst.seen.view.content.area_of)
    pages = pages_of(partial(draw_what_if, worst, say), say)
    boxes = [it.numbers[0] for screen in pages for it in payloads_of(screen, Verb.TICK)]
    assert [questions[it] for it in boxes] == list(worst.priorities)


def test_the_reasons_for_a_place_are_shown_with_their_waves(scene: Scene, say: Language) -> None:
    planning = plan(scene)
    text = "\n".join(
        text_of(screen)
        for wave in range(1, WAVES + 1)
        for screen in pages_of(partial(draw_strategy, planning, say, wave=wave), say)
    )
    for priority in planning.strategy.priorities:
        for reason in priority.reasons:
            if reason.wave is None:
                continue
            them = "one finding" if reason.count == 1 else f"{reason.count} findings"
            if reason.kind is ReasonKind.WAITS_FOR:
                said = f"it waits for {them} of wave {reason.wave}"
            else:
                said = f"{them} of wave {reason.wave} wait{'s' if reason.count == 1 else ''} for it"
            after = text.split(f"{priority.number}. {say.plain(priority.finding.question, 'title')}\n")[1]
            assert said in after.split("First step: ")[0]


def test_a_place_names_what_it_waits_for_and_what_waits_for_it(scene: Scene, say: Language) -> None:
    planning = plan(scene, choices=["not"])
    questions = list(planning.seen.view.content.area_of)
    for priority in planning.strategy.priorities:
        screen = draw_priority(planning, say, number=questions.index(priority.finding.question), wave=1, page=0)
        for head, others in (("It waits for", priority.waits_for), ("What waits for it", priority.awaited_by)):
            if not others:
                assert f"{head}\n" not in text_of(screen)
                continue
            shown = lines_after(head, screen)
            for other, line in zip(others[:6], shown, strict=False):
                place = planning.priorities[other]
                title = say.plain(other, "title")
                assert line == f"• {place.number}. {title} (wave {place.wave})"
            assert len(shown) == min(len(others), 7)


def test_a_place_leads_back_to_its_page(scene: Scene, say: Language) -> None:
    (back,) = payloads_of(draw_priority(plan(scene, choices=["not"]), say, number=0, wave=2, page=3), Verb.STRATEGY)
    assert back.numbers == (2, 3)


@pytest.mark.parametrize("number", [0, 110, 10_000])
def test_what_has_no_place_any_more_leads_to_the_strategy(number: int, scene: Scene, say: Language) -> None:
    planning = plan(scene, choices=["meets"])
    assert draw_priority(planning, say, number=number, wave=1, page=0) == draw_strategy(planning, say)


@pytest.mark.parametrize(("wave", "same_as"), [(0, 1), (4, WAVES), (10_000, WAVES)])
def test_a_wave_there_is_not_shows_the_nearest(wave: int, same_as: int, scene: Scene, say: Language) -> None:
    planning = plan(scene)
    assert draw_strategy(planning, say, wave=wave) == draw_strategy(planning, say, wave=same_as)


def test_a_wave_kept_as_a_whole_is_not_offered_again(scene: Scene, say: Language) -> None:
    assert payloads_of(draw_strategy(plan(scene), say), Verb.KEEP_ACTIONS)
    kept = draw_strategy(plan(scene, kept=110), say)
    assert not payloads_of(kept, Verb.KEEP_ACTIONS)
    assert text_of(kept).count("☑ One of our actions") == ON_A_PAGE


def test_the_effect_shown_is_that_of_what_if(scene: Scene, say: Language) -> None:
    planning = plan(scene, ticked=12)
    text = text_of(draw_what_if(planning, say))
    overall = planning.effect.overall
    assert overall.before
    assert overall.after
    assert overall.before.score is not None
    assert overall.after.score is not None
    before, after = say.percent(overall.before.score), say.percent(overall.after.score)
    assert f"• Overall score: {before} › {after} (+{int(after[:-1]) - int(before[:-1])})" in text
    gains = sorted((it.score or 0 for it in planning.effect.areas.values()), reverse=True)
    shown = [
        int(line.rpartition("(+")[2][:-1])
        for line in lines_after("Departments that gain most", draw_what_if(planning, say))
    ]
    assert shown == pytest.approx([100 * gain for gain in gains[:3]], abs=1)


def test_a_box_says_what_tapping_it_makes_of_it(scene: Scene, say: Language) -> None:
    screen = draw_what_if(plan(scene, ticked=1), say)
    assert [it.numbers[1:] for it in payloads_of(screen, Verb.TICK)][:2] == [(0, 0), (1, 0)]
    assert [row[0][0] for row in labels_of(screen)][:2] == ["☑", "☐"]
