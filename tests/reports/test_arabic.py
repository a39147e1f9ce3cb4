"""Arabic as it is drawn: letters joined, and everything begun from the right, in pictures and on paper."""

from __future__ import annotations

import datetime as dt

import pytest
from PIL import Image

from bot.assessment.revision import Edition
from bot.reports.department import chart_principles
from bot.reports.department_paper import write_department_report
from bot.reports.studio import Drawing
from bot.texts import Language, Texts
from tests.reports.drawn import draw, draw_pages, strongest_difference
from tests.reports.sample_institution import view_department

DAY = dt.date(2026, 11, 24)
JOINED = "محمد"
APART = "\u200c".join(JOINED)
"""The same letters, each in the form in which it stands alone."""


@pytest.fixture(scope="module")
def arabic(real_texts: Texts) -> Language:
    return real_texts.speak("ar")


def chart(edition: Edition, say: Language, department: str) -> Drawing:
    view = view_department(edition, "hr")
    assert view.summary
    return chart_principles(view.summary, institution="", department=department, day=DAY, say=say)


def paper(edition: Edition, say: Language, department: str) -> Drawing:
    view = view_department(edition, "hr")
    return write_department_report(view, department=department, day=DAY, zone="Asia/Amman", say=say)


def head(picture: Image.Image) -> Image.Image:
    """The uppermost lines, which say what it is of."""
    return picture.convert("L").crop((0, 0, picture.width, picture.width // 6))


def margins(picture: Image.Image) -> tuple[int, int]:
    """How much is free at the left and at the right."""
    box = picture.point(lambda light: 255 if light < 128 else 0).getbbox()
    assert box
    return box[0], picture.width - box[2]


def test_the_letters_of_a_picture_are_joined(real_edition: Edition, arabic: Language) -> None:
    joined, apart = (head(draw(chart(real_edition, arabic, name))) for name in (JOINED, APART))
    assert strongest_difference(joined, apart) > 200


def test_the_letters_on_paper_are_joined(real_edition: Edition, arabic: Language) -> None:
    joined, apart = (head(draw_pages(paper(real_edition, arabic, name))[0]) for name in (JOINED, APART))
    assert strongest_difference(joined, apart) > 200


@pytest.mark.parametrize(("language", "side"), [("en", 0), ("ar", 1)])
def test_pictures_and_papers_begin_on_the_side_where_reading_begins(
    real_edition: Edition, real_texts: Texts, language: str, side: int
) -> None:
    say = real_texts.speak(language)
    for picture in (draw(chart(real_edition, say, "HR")), draw_pages(paper(real_edition, say, "HR"))[0]):
        free = margins(head(picture))
        assert free[side] < free[1 - side], language
