"""Every kind of file in every language there is: nothing falls back, nothing is left open, the letters are our own."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import json
from collections.abc import Mapping

import pypdf
import pytest

from bot.assessment.related import map_relations
from bot.assessment.revision import Edition
from bot.assessment.strategy import plan_strategy
from bot.assessment.what_if import what_if
from bot.reports import typesetting
from bot.reports.board import write_board_deck
from bot.reports.department import chart_principles
from bot.reports.department_paper import write_department_report
from bot.reports.institution import chart_institution
from bot.reports.institution_paper import write_institution_report
from bot.reports.relations import draw_relations
from bot.reports.slides import present
from bot.reports.spread import chart_spread
from bot.reports.studio import Drawing
from bot.reports.tool import write_tool
from bot.reports.training import write_training
from bot.texts import Language, Texts
from tests.languages import EVERY_LANGUAGE, falls_back
from tests.reports.drawn import has_all_letters
from tests.reports.sample_institution import INSTITUTION, hear, read, view_department
from tests.reports.test_slides import check_layout, open_deck

DAY = dt.date(2026, 11, 24)
ZONE = "Africa/Nairobi"


def every_drawing(edition: Edition, say: Language) -> Mapping[str, Drawing]:
    """What is drawn of a department after its second round, and of its institution."""
    view = view_department(edition, "hr", before=hear(edition.revisions["hr"].flow, round_=1))
    assert view.summary
    department, institution, summary = say.plain("area-hr"), INSTITUTION.name, view.summary
    reading = read(edition.content)
    seen, names, strategy = reading.view, reading.names, plan_strategy(reading.view)
    relations = map_relations(content=edition.content, surroundings=seen.surroundings)
    effect = what_if(seen, frozenset())
    return {
        "principles": chart_principles(summary, institution=institution, department=department, day=DAY, say=say),
        "spread": chart_spread(summary, institution=institution, department=department, day=DAY, say=say),
        "department": write_department_report(view, department=department, day=DAY, zone=ZONE, say=say),
        "institution": chart_institution(seen, names=names, institution=institution, day=DAY, say=say),
        "relations": draw_relations(relations, names=names, focus=None, institution=institution, day=DAY, say=say),
        "paper": write_institution_report(reading, strategy, edition=edition, day=DAY, zone=ZONE, say=say),
        "board": write_board_deck(reading, strategy, effect=effect, day=DAY, say=say),
        "tool": write_tool(edition, day=DAY, say=say),
        "training": write_training(edition, area="hr", day=DAY, say=say),
    }


@pytest.fixture(scope="module", params=EVERY_LANGUAGE)
def say(request: pytest.FixtureRequest, real_texts: Texts) -> Language:
    return real_texts.speak(request.param)


@pytest.fixture(scope="module")
def drawn(say: Language, real_edition: Edition) -> Mapping[str, Drawing]:
    return every_drawing(real_edition, say)


def test_everything_is_said_in_the_language_and_laid_out_in_its_direction(
    say: Language, drawn: Mapping[str, Drawing]
) -> None:
    for name, drawing in drawn.items():
        written = json.dumps(dataclasses.asdict(drawing), ensure_ascii=False)
        assert not falls_back(say.code, written), name
        assert f'"rtl": {json.dumps(say.rtl)}' in written, name


def test_pictures_papers_and_slides_can_be_made_of_it(drawn: Mapping[str, Drawing]) -> None:
    assert has_all_letters(drawn["institution"])
    paper, deck = drawn["department"], drawn["board"]
    file = typesetting.typeset_paper(paper.template, dataclasses.asdict(paper))
    assert len(pypdf.PdfReader(io.BytesIO(file)).pages) > 1
    check_layout(open_deck(present(deck.template, json.loads(json.dumps(dataclasses.asdict(deck))))))


@pytest.mark.slow
def test_the_whole_tool_is_printed_in_letters_of_our_own(drawn: Mapping[str, Drawing]) -> None:
    assert has_all_letters(drawn["tool"])
