import dataclasses
import datetime as dt
import io
import json
from pathlib import Path

import pytest
import typst
from PIL import Image, ImageChops, ImageOps, ImageStat

import bot.reports
from bot.assessment.flow import Standing
from bot.assessment.scoring import Figures, PrincipleFigures, Spread
from bot.assessment.summary import DepartmentSummary
from bot.reports import typesetting
from bot.reports.department import PrincipleChart, chart_principles
from bot.texts import Language, Texts

LOCALES = Path(__file__).parents[2] / "locales"
PRINCIPLES = (
    "product-design",
    "over-indebtedness",
    "transparency",
    "responsible-pricing",
    "fair-treatment",
    "privacy",
    "complaints",
)


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts([LOCALES], strict=True)


@pytest.fixture(scope="module")
def english(texts: Texts) -> Language:
    return texts.speak("en")


def figures(
    asked: int, *, meets: int = 0, partly: int = 0, not_met: int = 0, out: int = 0, unknown: int = 0
) -> Figures:
    counted = Spread(meets=meets, partly=partly, not_met=not_met, out=out, unknown=unknown)
    return Figures(
        asked=asked, spread=counted, points=4 * counted.meets + 2 * counted.partly, possible=4 * counted.judged
    )


WHOLE = figures(10, meets=4, partly=2, not_met=2, out=1, unknown=1)
EACH = (
    figures(2, meets=1, partly=1),
    figures(7, meets=2, partly=1, not_met=2, unknown=1),
    figures(2, out=1, unknown=1),
    figures(1, not_met=1),
    figures(21, meets=10, partly=4, not_met=6, unknown=1),
    figures(0),
    figures(2),
)


def chart(
    say: Language, each: tuple[Figures, ...] = EACH, whole: Figures = WHOLE, department: str = "Human Resources"
) -> PrincipleChart:
    summary = DepartmentSummary(
        answered=whole.spread.answered,
        asked=whole.asked,
        figures=whole,
        principles=tuple(
            PrincipleFigures(principle=principle, figures=its) for principle, its in zip(PRINCIPLES, each, strict=False)
        ),
        findings=(),
        strengths=(),
        reliant=(),
        names={},
    )
    return chart_principles(
        summary, institution="Sample Microfinance", department=department, day=dt.date(2026, 11, 24), say=say
    )


def draw(drawing: PrincipleChart) -> Image.Image:
    data = typesetting.typeset(drawing.template, dataclasses.asdict(drawing))
    assert len(data) < 60_000
    picture = Image.open(io.BytesIO(data))
    assert picture.format == "PNG"
    return picture


def test_the_head_tells_whose_figures_they_are_of_when_and_score_confidence_and_progress_apart(
    english: Language,
) -> None:
    told = chart(english)
    assert (told.title, told.subtitle.replace("\u2068", "").replace("\u2069", "")) == (
        "Human Resources",
        "Sample Microfinance · November 24, 2026",
    )
    assert [(mark.label, mark.value.replace("\u2068", "").replace("\u2069", "")) for mark in told.marks] == [
        ("Score", "62%"),
        ("Confidence", "89%"),
        ("Answered", "10 of 10"),
    ]


def test_each_principle_has_a_tile_for_each_responsibility_the_good_first_the_unanswered_last(
    english: Language,
) -> None:
    row = chart(english).rows[1]
    assert row.label == "Prevention of over-indebtedness"
    assert row.tiles == ("meets", "meets", "partly", "not", "not", "unknown", "open")


def test_a_principle_that_nothing_is_asked_of_has_no_row(english: Language) -> None:
    assert "Privacy of client data" not in [row.label for row in chart(english).rows]


def test_the_legend_explains_the_tiles_that_are_there_and_no_others(english: Language) -> None:
    assert [entry.kind for entry in chart(english).legend] == ["meets", "partly", "not", "unknown", "out", "open"]
    assert [entry.label for entry in chart(english, each=(figures(1, meets=1),)).legend] == ["Meets it"]


def test_a_row_with_too_few_answers_has_a_dash_for_a_score_and_a_note_says_why(english: Language) -> None:
    thin, enough = chart(english).rows[0], chart(english).rows[1]
    assert (thin.score, thin.thin, enough.score, enough.thin) == ("–", True, "50%", False)
    assert any("too few judged answers" in note for note in chart(english).notes)


def test_the_notes_say_only_what_holds(english: Language) -> None:
    plenty = chart(english, each=(figures(5, meets=5),), whole=figures(5, meets=5))
    assert plenty.notes == ()
    assert chart(english, each=(figures(5),), whole=figures(5)).notes == ("No answers yet.",)
    shared = chart(english, each=(figures(5, meets=5), figures(5, meets=5)), whole=figures(5, meets=5))
    assert shared.notes == ("A responsibility can stand under several principles.",)


def test_every_standing_has_a_tile_and_a_word(english: Language) -> None:
    every = chart(english, each=(figures(6, meets=1, partly=1, not_met=1, out=1, unknown=1),))
    assert {entry.kind for entry in every.legend} == {*Standing, "open"}


@pytest.mark.parametrize("rows", [0, 1, 7])
def test_the_picture_is_two_pixels_a_point_wide_and_as_high_as_it_needs(english: Language, rows: int) -> None:
    width, height = draw(chart(english, each=(figures(2, meets=1, partly=1),) * rows)).size
    assert width == 2 * 390
    assert 200 + rows * 100 < height < 450 + rows * 150


@pytest.mark.parametrize("language", ["en", "qps"])
def test_the_longest_picture_stays_small(texts: Texts, language: str) -> None:
    department = "Information Technology and Communications of the North-Western Regional Branch and its Agencies"
    draw(chart(texts.speak(language), each=(figures(40, meets=20, partly=10, not_met=9),) * 7, department=department))


def test_right_to_left_the_picture_is_mirrored(english: Language) -> None:
    # Without words, and with signs that are their own mirror image, what is left is the layout.
    told = chart(english, each=(figures(5, not_met=3, out=2),))
    row = dataclasses.replace(told.rows[0], label="", score="", detail="")
    bare = dataclasses.replace(told, title="", subtitle="", marks=(), legend=(), notes=(), rows=(row,))
    left = draw(bare).convert("RGB")
    right = draw(dataclasses.replace(bare, rtl=True)).convert("RGB")
    assert strongest_difference(left, right) > 200
    assert strongest_difference(ImageOps.mirror(left), right) < 50


def strongest_difference(one: Image.Image, other: Image.Image) -> float:
    assert one.size == other.size
    return max(highest for _, highest in ImageStat.Stat(ImageChops.difference(one, other)).extrema)


@pytest.mark.parametrize("language", ["en", "qps"])
def test_every_letter_is_in_our_own_fonts(texts: Texts, language: str) -> None:
    drawing = chart(texts.speak(language), department="Человек, الموارد البشرية, Ressources humaines – “–” ’")
    source = str(Path(bot.reports.__path__[0]) / "department.typ")
    with_others, ours = (
        typst.Compiler(
            font_paths=typst.Fonts(
                include_system_fonts=False,
                include_embedded_fonts=embedded,
                font_paths=typesetting.FONTS,
            )
        ).compile(input=source, format="svg", sys_inputs={"data": json.dumps(dataclasses.asdict(drawing))})
        for embedded in (True, False)
    )
    assert with_others == ours
