"""What holds for every screen, and snapshots of all of them to read: run with `--update` to rewrite those."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from bot.assessment.flow import Content, Flow, Standing
from bot.assessment.inputs import Begin, GoTo
from bot.screens.answering import draw_card, draw_moved, draw_paused, draw_what_counts
from bot.screens.answers import draw_answers
from bot.screens.screen import Screen
from bot.screens.summary import draw_finding, draw_reliant, draw_strengths, draw_summary
from bot.texts import Language
from tests.languages import TRANSLATIONS

from .catalogue import SCREENS
from .scene import Scene
from .sight import check, check_fits_a_phone, check_is_translated, view

SNAPSHOTS = Path(__file__).parent / "__snapshots__"
AREAS = ("em", "pr", "pm", "hr", "mp", "sf", "fn", "rm", "lg", "it", "cc")


@contextmanager
def naming(screen: str) -> Iterator[None]:
    """Say which screen it is that fails: a test for each in each language takes longer to report than to run."""
    try:
        yield
    except Exception as error:
        error.add_note(f"the screen: {screen}")
        raise


def snapshot_of(name: str) -> Path:
    return SNAPSHOTS / f"{name.replace(':', '').replace(',', '').replace(' ', '-')}.txt"


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_reads_as_its_snapshot(name: str, scene: Scene, say: Language, request: pytest.FixtureRequest) -> None:
    seen = view(SCREENS[name](scene, say))
    snapshot = snapshot_of(name)
    if request.config.getoption("update"):
        snapshot.write_text(seen, encoding="utf-8")
    assert snapshot.is_file(), "There is no snapshot: make it with --update, and read it."
    assert seen == snapshot.read_text(encoding="utf-8")


def test_every_snapshot_belongs_to_a_screen() -> None:
    assert {file.name for file in SNAPSHOTS.iterdir()} == {snapshot_of(name).name for name in SCREENS}


def test_every_screen_can_be_sent_in_every_language(scene: Scene, every_language: Language) -> None:
    for name, draw in SCREENS.items():
        with naming(name):
            screen = draw(scene, every_language)
            check(screen)
            check_is_translated(screen, every_language)


def test_the_buttons_of_every_screen_fit_a_phone(scene: Scene, say: Language) -> None:
    for name, draw in SCREENS.items():
        with naming(name):
            check_fits_a_phone(draw(scene, say))


@pytest.mark.parametrize("area", AREAS)
def test_every_screen_of_every_area_can_be_sent_in_every_language(
    area: str, scene: Scene, every_language: Language
) -> None:
    flow = scene.edition.content.flows[area]
    say = every_language.within(scene.edition.revisions[area])
    for screen in (*screens_of_a_walk(area, flow, scene, say), *screens_of_summaries(area, flow, scene, say)):
        check(screen)
        check_is_translated(screen, say)
        if say.code == "en":
            check_fits_a_phone(screen)


def test_these_are_all_areas(real_content: Content) -> None:
    assert tuple(real_content.flows) == AREAS


def screens_of_a_walk(area: str, flow: Flow, scene: Scene, say: Language) -> Iterator[Screen]:
    for narrow in (False, True):
        yield draw_card(scene.ask(area=area, narrow=narrow), say)
    for number in range(len(flow.questions)):
        asking = scene.ask(partial(Begin, everything=True), partial(GoTo, number=number), area=area)
        for draw in (draw_card, draw_what_counts, draw_answers, draw_paused, draw_moved):
            yield draw(asking, say)


def screens_of_summaries(area: str, flow: Flow, scene: Scene, say: Language) -> Iterator[Screen]:
    # The pseudo-language is longer than a translation, which has only to show that its words are there.
    is_translation = say.code in TRANSLATIONS
    for choice in ("meets", "not") if is_translation else ("meets", "partly", "not", "unknown"):
        for around in (Standing.NOT,) if is_translation else (None, Standing.NOT, Standing.UNKNOWN):
            asking = scene.answer_all(choice, area=area, around=around)
            yield from (draw_summary(asking, say, page=page) for page in range(4))
            yield from (draw_finding(asking, say, number=number, page=0) for number in range(len(flow.questions)))
            yield draw_strengths(asking, say)
            yield draw_reliant(asking, say)
