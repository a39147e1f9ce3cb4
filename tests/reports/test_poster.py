"""The invitation for a wall: one page, everything on it, and the same in right-to-left languages."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io

import pypdf
import pytest
from PIL import Image

from bot.reports import typesetting
from bot.reports.poster import Poster, write_poster
from bot.texts import Texts
from tests.reports.drawn import has_all_letters

LINK = "https://t.me/sample_institution_bot?start=Jf3kXw0lq9bYvT7hZ2aaaa"
DAY = dt.date(2026, 12, 24)
LONG = "The Cooperative for Savings, Credit and Other Financial Services of the Western Lakes"


def poster(texts: Texts, *, language: str = "en", name: str = "Umoja Microfinance", departments: int = 1) -> Poster:
    named = [f"Branch at the lake number {number}" for number in range(departments)]
    return write_poster(name, named, link=LINK, until=DAY, say=texts.speak(language))


def pages(drawing: Poster) -> list[str]:
    file = typesetting.typeset_paper(drawing.template, dataclasses.asdict(drawing))
    assert len(file) < 300_000
    reader = pypdf.PdfReader(io.BytesIO(file))
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {(595, 842)}
    return ["".join(page.extract_text().split()) for page in reader.pages]


def test_it_is_one_page_with_the_name_the_department_the_steps_and_the_link(real_texts: Texts) -> None:
    drawing = poster(real_texts)
    (page,) = pages(drawing)
    shown = (drawing.institution, drawing.departments, drawing.sentence, *drawing.steps, drawing.link, drawing.until)
    for text in shown:
        assert "".join(text.split()) in page
    assert "December24,2026" in page


@pytest.mark.parametrize("language", ["en", "qps"])
@pytest.mark.parametrize(("name", "departments"), [("Umoja", 0), (LONG, 12), ("W" * 80, 3)])
def test_whatever_names_are_like_it_stays_one_page(
    real_texts: Texts, language: str, name: str, departments: int
) -> None:
    drawing = poster(real_texts, language=language, name=name, departments=departments)
    assert len(pages(drawing)) == 1
    assert has_all_letters(drawing)


def test_the_code_is_large_enough_to_be_scanned_from_two_steps_away(real_texts: Texts) -> None:
    drawing = poster(real_texts)
    page = typesetting._compile(drawing.template, dataclasses.asdict(drawing), format="png", ppi=72)
    picture = Image.open(io.BytesIO(page)).convert("L").point(lambda shade: 255 * (shade < 40))
    left, top, right, bottom = picture.crop((0, 200, 595, 560)).getbbox() or (0, 0, 0, 0)
    assert min(right - left, bottom - top) > 200
