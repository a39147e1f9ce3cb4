import dataclasses
import datetime as dt
from collections.abc import Mapping

import pytest
from PIL import ImageOps

from bot.assessment.flow import Content, Flow, Standing
from bot.assessment.institution import InstitutionView, Pair, view_institution
from bot.reports.institution import GridLine, InstitutionChart, chart_institution
from bot.reports.picture import CellKind
from bot.reports.studio import Studio
from bot.texts import Language, Texts
from tests.assessment.small_institutions import one_says
from tests.reports.drawn import bare, draw, has_all_letters, look_at, strongest_difference

DAY = dt.date(2026, 11, 24)
PRODUCT_DESIGN, FAIR_TREATMENT = 0, 4


@pytest.fixture
def english(real_texts: Texts) -> Language:
    return real_texts.speak("en")


def all_say(flow: Flow, standing: Standing) -> Mapping[str, str]:
    return dict.fromkeys(flow.questions, standing)


def pair(
    of: Content, area: str, standing: Standing | None, *, department: int = 1, taking_answers: bool = False
) -> Pair:
    flow = of.flows[area]
    tallies = None if standing is None else one_says(flow, **all_say(flow, standing))
    return Pair(department=department, area=area, tallies=tallies, open=taking_answers)


@pytest.fixture
def eleven(real_content: Content) -> InstitutionView:
    """Areas that stand differently, and one that is not assessed."""
    standings = (*[Standing.NOT, Standing.PARTLY, Standing.MEETS, Standing.UNKNOWN] * 3,)
    pairs = [
        pair(real_content, area, None if area == "lg" else standing, department=number, taking_answers=area == "it")
        for number, (area, standing) in enumerate(zip(real_content.flows, standings, strict=False))
    ]
    return view_institution(real_content, pairs)


def chart(view: InstitutionView, say: Language, **names: tuple[str | None, ...]) -> InstitutionChart:
    return chart_institution(view, names=names, institution="Sample Microfinance", day=DAY, say=say)


def line(told: InstitutionChart, label: str) -> GridLine:
    return next(line for line in told.lines if bare(line.label) == label)


def test_the_head_tells_whose_figures_these_are_of_when_and_how_much_is_known(
    english: Language, eleven: InstitutionView
) -> None:
    told = chart(eleven, english)
    assert bare(told.head.subtitle) == "Sample Microfinance · November 24, 2026"
    assert [(mark.label, bare(mark.value)) for mark in told.marks] == [
        ("Score", english.percent(eleven.overall.score or 0)),
        ("Confidence", english.percent(eleven.overall.confidence or 0)),
        ("Areas assessed", "10 of 11"),
    ]


@pytest.mark.parametrize(("standing", "score", "step"), [(Standing.NOT, "0", 0), (Standing.PARTLY, "50", 2)])
def test_a_cell_with_enough_answers_shows_its_score_the_darker_the_worse(
    english: Language, real_content: Content, standing: Standing, score: str, step: int
) -> None:
    told = chart(view_institution(real_content, [pair(real_content, "hr", standing)]), english)
    for cell in (told.lines[0].cells[FAIR_TREATMENT], told.lines[0].overall):
        assert (cell.kind, cell.score, cell.step) == (CellKind.SCORE, score, step)


def test_a_full_score_has_the_palest_colour_and_the_scale_says_which_scores_that_has(
    english: Language, real_content: Content
) -> None:
    told = chart(view_institution(real_content, [pair(real_content, "hr", Standing.MEETS)]), english)
    assert (told.total.overall.score, told.total.overall.step) == ("100", 4)
    assert [bare(step) for step in told.scale.steps] == ["0–19", "20–39", "40–59", "60–79", "80–100"]


def test_a_cell_with_too_few_answers_shows_each_of_them_and_no_score(english: Language, real_content: Content) -> None:
    flow = real_content.flows["hr"]
    served = [question.id for question in flow if "over-indebtedness" in question.principles]
    said = one_says(flow, **{served[0]: Standing.NOT, served[1]: Standing.MEETS})
    told = chart(view_institution(real_content, [Pair(department=1, area="hr", tallies=said)]), english)
    cell = told.lines[0].cells[real_content.principles.index("over-indebtedness")]
    assert (cell.kind, cell.score, cell.tiles) == (CellKind.FEW, "", ("meets", "not", "open"))
    assert [entry.kind for entry in told.tiles] == ["meets", "not", "open"]
    assert "fewer than 5" in bare(told.few)


def test_a_cell_of_which_nothing_is_asked_is_blank(english: Language, real_content: Content) -> None:
    told = chart(view_institution(real_content, [pair(real_content, "hr", Standing.MEETS)]), english)
    assert told.lines[0].cells[PRODUCT_DESIGN].kind is CellKind.NONE


def test_an_area_not_assessed_is_a_gap_without_any_figure(english: Language, eleven: InstitutionView) -> None:
    legal = line(chart(eleven, english), "Legal")
    assert (legal.cells, legal.overall.kind, legal.overall.score, legal.confidence) == ((), CellKind.GAP, "", "–")


def test_an_area_that_no_department_covers_has_no_row_but_a_note(english: Language, real_content: Content) -> None:
    pairs = [pair(real_content, area, Standing.MEETS) for area in real_content.flows if area not in {"lg", "it"}]
    told = chart(view_institution(real_content, pairs), english)
    assert len(told.lines) == 9
    assert [bare(note) for note in told.notes] == ["No department of yours covers: Legal and ICT"]


def test_where_nothing_is_assessed_there_is_no_score_and_a_note_says_so(
    english: Language, real_content: Content
) -> None:
    pairs = [pair(real_content, area, None) for area in real_content.flows]
    told = chart(view_institution(real_content, pairs), english)
    assert [bare(mark.value) for mark in told.marks] == ["–", "–", "0 of 11"]
    assert {cell.kind for cell in told.total.cells} == {CellKind.NONE}
    assert told.notes == ("Nothing is assessed yet.",)


def test_three_areas_and_two_principles_have_a_place_among_those_to_look_at_first(
    english: Language, eleven: InstitutionView
) -> None:
    told = chart(eleven, english)
    assert sorted(line.rank for line in told.lines if line.rank) == [1, 2, 3]
    assert sorted(head.rank for head in told.principles if head.rank) == [1, 2]
    first = eleven.priority_principles[0].principle
    assert told.principles[eleven.content.principles.index(first)].rank == 1


def test_an_area_whose_round_is_open_has_a_clock(english: Language, eleven: InstitutionView) -> None:
    told = chart(eleven, english)
    assert [bare(line.label) for line in told.lines if line.open] == ["ICT"]
    assert [entry.kind for entry in told.legend] == ["rank", "clock", "none"]


def test_the_legend_explains_only_what_is_there(english: Language, real_content: Content) -> None:
    pairs = [pair(real_content, area, Standing.MEETS) for area in real_content.flows]
    told = chart(view_institution(real_content, pairs), english)
    assert [entry.kind for entry in told.legend] == ["none"]
    assert [entry.kind for entry in told.tiles] == ["meets"]


@pytest.mark.parametrize(
    ("names", "label"),
    [
        ((), "Sales & frontline"),
        ((None,), "Sales & frontline"),
        (("Loan officers",), "Loan officers"),
        (("North", "South"), "North and South"),
        ((None, None), "Sales & frontline"),
        (("North", "South", "East"), "Sales & frontline (3)"),
    ],
)
def test_departments_are_called_by_their_own_names_as_far_as_there_is_room(
    english: Language, real_content: Content, names: tuple[str | None, ...], label: str
) -> None:
    view = view_institution(real_content, [pair(real_content, "sf", Standing.MEETS)])
    assert bare(chart(view, english, sf=names).lines[0].label) == label


def test_a_department_that_is_missing_in_an_area_is_noted(english: Language, real_content: Content) -> None:
    pairs = [
        pair(real_content, "sf", Standing.MEETS, department=1),
        pair(real_content, "sf", None, department=2),
    ]
    notes = [bare(note) for note in chart(view_institution(real_content, pairs), english).notes]
    assert "Sales & frontline: 1 of 2 departments not assessed yet" in notes


@pytest.mark.parametrize("language", ["en", "qps"])
async def test_the_studio_draws_all_areas_small_enough(
    real_texts: Texts, eleven: InstitutionView, language: str
) -> None:
    studio = Studio()
    named = dict.fromkeys(eleven.content.flows, ("Systems of the North-Western Regional Branch",))
    picture = await studio.draw(chart(eleven, real_texts.speak(language), **named))
    await studio.close()
    assert look_at(picture).width >= 390


def test_right_to_left_the_picture_is_mirrored(english: Language, real_content: Content) -> None:
    # Without words, and with signs that are their own mirror image, what is left is the layout.
    flow = real_content.flows["hr"]
    few = one_says(flow, **dict.fromkeys([*flow.questions][:4], Standing.NOT))
    told = chart(view_institution(real_content, [Pair(department=1, area="hr", tallies=few)]), english)
    wordless = dataclasses.replace(
        told,
        head=dataclasses.replace(told.head, title="", subtitle=""),
        marks=tuple(dataclasses.replace(mark, value="", label="") for mark in told.marks),
        principles=tuple(dataclasses.replace(head, label="", rank=0) for head in told.principles),
        score="",
        confidence="",
        lines=tuple(dataclasses.replace(line, label="", confidence="", rank=0) for line in told.lines),
        total=dataclasses.replace(told.total, label="", confidence=""),
        scale=dataclasses.replace(told.scale, label="", steps=("",)),
        few="",
        legend=(),
        notes=(),
    )
    left, right = (
        draw(dataclasses.replace(wordless, head=dataclasses.replace(wordless.head, rtl=rtl))).convert("RGB").reduce(6)
        for rtl in (False, True)
    )
    assert strongest_difference(left, right) > 100
    assert strongest_difference(ImageOps.mirror(left), right) < 40


@pytest.mark.parametrize("language", ["en", "qps"])
def test_every_letter_is_in_our_own_fonts(real_texts: Texts, eleven: InstitutionView, language: str) -> None:
    named = ("Человек, الموارد البشرية, Ressources humaines – “–” ’",)
    assert has_all_letters(chart(eleven, real_texts.speak(language), hr=named))
