"""Files about confidential rounds: words in place of counts, and a line that says so."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
from collections.abc import Callable

import pypdf
import pytest

from bot.assessment.institution import InstitutionReading
from bot.assessment.revision import Edition
from bot.assessment.strategy import plan_strategy
from bot.assessment.what_if import what_if
from bot.reports import typesetting
from bot.reports.board import write_board_deck
from bot.reports.department_paper import DepartmentPaper, write_department_report
from bot.reports.institution_paper import write_institution_report
from bot.reports.spread import chart_spread
from bot.texts import Language, Texts
from tests.reports.drawn import draw
from tests.screens.confidential import hear_told, see_all, see_nothing
from tests.screens.scene import Scene

DAY = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def scene(real_edition: Edition) -> Scene:
    return Scene(edition=real_edition)


@pytest.fixture(scope="module", params=["en", "qps"])
def say(request: pytest.FixtureRequest, real_texts: Texts) -> Language:
    return real_texts.speak(request.param)


@pytest.fixture
def paper(scene: Scene, say: Language) -> DepartmentPaper:
    return write_department_report(
        hear_told(scene, settled=True), department="People", day=DAY, zone="Africa/Nairobi", say=say
    )


def test_a_department_paper_says_what_kind_of_round_it_was_and_counts_nobody(
    paper: DepartmentPaper, say: Language
) -> None:
    assert say.label("report-privacy-confidential") in paper.lines
    shown = [line.spread for section in paper.answers for line in section.lines if line.spread]
    assert shown
    assert all(not spread.parts and spread.agreement for spread in shown)
    assert any(line.state.label == say.plain("report-untold") for section in paper.answers for line in section.lines)


def test_a_department_paper_without_counts_is_printed(paper: DepartmentPaper) -> None:
    file = typesetting.typeset_paper(paper.template, dataclasses.asdict(paper))
    assert len(pypdf.PdfReader(io.BytesIO(file)).pages) > 1


def test_the_picture_of_answers_has_bars_without_numbers(scene: Scene, say: Language) -> None:
    view = hear_told(scene)
    assert view.summary
    told = chart_spread(view.summary, institution="Umoja", department="People", day=DAY, say=say)
    assert {part.label for row in told.rows for part in row.parts} == {""}
    assert {len(row.parts) for row in told.rows} == {0, 1}
    assert draw(told).width > 0


@pytest.mark.parametrize("see", [see_all, see_nothing])
def test_the_institutions_paper_names_what_is_not_shown(
    scene: Scene, say: Language, see: Callable[[Scene], InstitutionReading]
) -> None:
    seen = see(scene)
    told = write_institution_report(
        seen, plan_strategy(seen.view), edition=scene.edition, day=DAY, zone="Africa/Nairobi", say=say
    )
    assert say.label("report-privacy-institution") in told.lines
    assert seen.view.not_told
    file = typesetting.typeset_paper(told.template, dataclasses.asdict(told))
    assert len(pypdf.PdfReader(io.BytesIO(file)).pages) > 0


def test_the_boards_slides_say_in_words_where_people_disagree(scene: Scene, real_texts: Texts) -> None:
    seen, say = see_all(scene), real_texts.speak("en")
    deck = write_board_deck(seen, plan_strategy(seen.view), effect=what_if(seen.view, frozenset()), day=DAY, say=say)
    assert say.plain("report-agreement-split") in repr(deck)
