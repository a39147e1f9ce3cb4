import datetime as dt

import pytest

from bot.assessment.changes import compare
from bot.assessment.delta import carry_over
from bot.assessment.flow import Content
from bot.assessment.institution import InstitutionReading, Pair, PairChange, view_institution
from bot.assessment.people import Department, RoleKind
from bot.assessment.voices import Tallies
from bot.reports.before_after import BeforeAfterChart, chart_department_changes, chart_institution_changes
from bot.texts import Language, Texts
from tests.assessment.small_institutions import one_says
from tests.reports.drawn import bare, draw, has_all_letters
from tests.screens.scene import NOON, member

BEFORE = {"hr_bonus_rewards_quality": "not", "hr_targets_realistic": "meets", "hr_code_of_conduct_signed": "meets"}
NOW = {"hr_bonus_rewards_quality": "partly", "hr_targets_realistic": "not"}


@pytest.fixture
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


def said(of: Content) -> tuple[Tallies, Tallies]:
    before = one_says(of.flows["hr"], **BEFORE)
    return before, carry_over(one_says(of.flows["hr"], **NOW), before, closed_at=NOON, until=NOON)


def chart(of: Content, say: Language) -> BeforeAfterChart:
    return chart_department_changes(
        compare(*said(of), principles=()),
        institution="Sample Microfinance",
        department="People",
        before=dt.date(2026, 5, 28),
        day=dt.date(2026, 11, 24),
        say=say,
    )


def test_responsibilities_stand_with_what_they_were_what_slipped_first(
    english: Language, real_content: Content
) -> None:
    drawn = chart(real_content, english)
    assert bare(drawn.head.subtitle) == "Sample Microfinance · May 28, 2026 – November 24, 2026"
    assert [(mark.turn, mark.value) for mark in drawn.marks] == [("improved", "1"), ("slipped", "1"), ("same", "0")]
    score, *rows = drawn.rows
    assert score.heavy
    assert [(row.turn, row.before.tiles, row.now.tiles) for row in rows] == [
        ("slipped", ("meets",), ("not",)),
        ("improved", ("not",), ("partly",)),
        ("carried", ("meets",), ("meets",)),
    ]
    assert [mark.turn for mark in drawn.turns] == ["slipped", "improved", "otherwise", "carried"]
    assert [entry.kind for entry in drawn.legend] == ["meets", "partly", "not", "few"]


def reading(of: Content) -> InstitutionReading:
    """Two areas, of which the one is compared with what it was when everything was met."""
    departments = tuple(Department(id=number, name=None, areas=(area,)) for number, area in enumerate(("hr", "it"), 1))
    met = {area: dict.fromkeys((it.replace("-", "_") for it in of.flows[area].questions), "meets") for area in of.flows}
    before, now = one_says(of.flows["hr"], **met["hr"]), one_says(of.flows["hr"], **{**met["hr"], **NOW})
    pairs = [
        Pair(department=1, area="hr", tallies=now),
        Pair(department=2, area="it", tallies=one_says(of.flows["it"], **met["it"])),
    ]
    change = PairChange(
        department=departments[0],
        area="hr",
        assessment=1,
        closed_at=NOON,
        before=before,
        comparison=compare(before, now, principles=()),
    )
    return InstitutionReading(
        reader=member(RoleKind.LEADER),
        view=view_institution(of, pairs),
        names={"hr": (None,), "it": (None,)},
        departments=departments,
        assessments={},
        as_of=NOON,
        changes=(change,),
    )


def test_areas_stand_with_their_scores_before_and_now(english: Language, real_content: Content) -> None:
    drawn = chart_institution_changes(
        reading(real_content), before=dt.date(2026, 5, 28), day=dt.date(2026, 11, 24), say=english
    )
    assert [(bare(row.title), row.before.score, row.turn) for row in drawn.rows] == [
        ("Human Resources", "100", "slipped")
    ]
    assert [(mark.turn, mark.value) for mark in drawn.marks] == [("improved", "0"), ("slipped", "2"), ("same", "8")]
    assert drawn.scale


@pytest.mark.parametrize("language", ["en", "qps"])
def test_it_is_drawn_small_enough_with_our_own_letters(real_texts: Texts, real_content: Content, language: str) -> None:
    drawn = chart(real_content, real_texts.speak(language))
    assert draw(drawn).width == 2 * 390
    assert has_all_letters(drawn)
