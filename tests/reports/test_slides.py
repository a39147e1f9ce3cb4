import dataclasses
import datetime as dt
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Opened
from pptx.slide import Slide as OpenedSlide
from pptx.util import Pt

from bot.reports.deck import (
    Aside,
    Bullets,
    Column,
    Deck,
    Figure,
    Figures,
    MarkLine,
    Marks,
    Panel,
    Picture,
    Slide,
    Table,
)
from bot.reports.fitting import height_of
from bot.reports.slides import present
from bot.reports.studio import Studio


def draw(*slides: Slide, rtl: bool = False) -> Opened:
    deck = Deck(
        language="ar" if rtl else "en",
        rtl=rtl,
        title="A deck",
        footer="A deck · today",
        date=(2026, 11, 24),
        slides=slides,
    )
    return open_deck(present(deck.template, json.loads(json.dumps(dataclasses.asdict(deck)))))


def open_deck(file: bytes) -> Opened:
    return Presentation(io.BytesIO(file))


def one(*blocks: Bullets | Aside | Panel | Table | Marks | Figures | Picture, rtl: bool = False) -> OpenedSlide:
    slide: OpenedSlide = draw(
        Slide(title="A title", columns=(Column(blocks=blocks),), notes="Say this."), rtl=rtl
    ).slides[0]
    return slide


def texts(slide: OpenedSlide) -> Iterator[Any]:
    shapes: Iterator[Any] = iter(slide.shapes)
    return (shape for shape in shapes if shape.has_text_frame and shape.text_frame.text)


def holding(slide: OpenedSlide, text: str) -> Any:
    [shape] = [shape for shape in texts(slide) if text in shape.text_frame.text]
    return shape


def table_on(slide: OpenedSlide) -> Any:
    shapes: Iterator[Any] = iter(slide.shapes)
    [shape] = [shape for shape in shapes if shape.has_table]
    return shape.table


def check_layout(opened: Opened) -> None:
    """Everything inside the slide, no words over others, all words inside their frames."""
    for slide in opened.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= opened.slide_width
            assert shape.top + shape.height <= opened.slide_height
        written = [
            shape for shape in slide.shapes if shape.has_table or (shape.has_text_frame and shape.text_frame.text)
        ]
        for place, shape in enumerate(written):
            for other in written[place + 1 :]:
                assert not overlap(shape, other), f"{slide.shapes.title.text}: {shape.name} and {other.name}"
        for shape in texts(slide):
            assert needed(shape) <= shape.height + Pt(1), f"{slide.shapes.title.text}: {shape.text_frame.text}"


def overlap(one: Any, other: Any) -> bool:
    beside = one.left >= other.left + other.width or other.left >= one.left + one.width
    below = one.top >= other.top + other.height or other.top >= one.top + one.height
    return not (beside or below)


def needed(shape: Any) -> float:
    high = 0.0
    for paragraph in shape.text_frame.paragraphs:
        indent = int(paragraph._p.get_or_add_pPr().get("marL", 0))
        size = paragraph.runs[0].font.size if paragraph.runs else 0
        bold = any(run.font.bold for run in paragraph.runs)
        high += (paragraph.space_before or 0) + height_of([paragraph.text], size, shape.width - indent, bold=bool(bold))
    return high


LONG = "A good many words about what clients may expect of us and of everybody who works for us. "
EVERYTHING = (
    Slide(title="Opening", opening=True, above="Session 1", tag="90 min", lead=LONG, notes="Say this."),
    Slide(
        title="Two columns",
        above="Session 1",
        tag="10 min",
        lead=LONG,
        columns=(
            Column(
                share=2, blocks=(Bullets(points=(LONG,) * 4), Figures(figures=(Figure(value="62%", label=LONG),) * 3))
            ),
            Column(blocks=(Panel(title="Exercise", text=(LONG * 2,), strong=True), Panel(text=(LONG,)))),
        ),
        notes="Say this.",
    ),
    Slide(
        title="A table",
        columns=(Column(blocks=(Table(head=("A", "B"), rows=((LONG, LONG),) * 6, shares=(1, 2)),)),),
        notes="Say this.",
    ),
    Slide(
        title=LONG,
        columns=(
            Column(
                blocks=(
                    Marks(
                        lines=tuple(
                            MarkLine(mark=mark, label="Label", text=LONG)
                            for mark in ("meets", "partly", "not", "out", "unknown", "open")
                        )
                    ),
                )
            ),
        ),
        notes="Say this.",
    ),
)


@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_cut_or_lies_on_something_else(*, rtl: bool) -> None:
    check_layout(draw(*EVERYTHING, rtl=rtl))


def test_slides_are_wide_and_have_one_layout_in_arial() -> None:
    opened = draw(*EVERYTHING)
    assert opened.slide_width is not None
    assert opened.slide_height is not None
    assert opened.slide_width * 9 == opened.slide_height * 16
    assert len(opened.slide_layouts) == 1
    theme = next(part for part in opened.part.package.iter_parts() if part.partname.endswith("theme1.xml"))
    assert b'<a:latin typeface="Arial"' in theme.blob
    assert b"Calibri" not in theme.blob


def test_each_slide_has_a_title_notes_and_a_number_that_counts_by_itself() -> None:
    for number, slide in enumerate(draw(*EVERYTHING).slides, start=1):
        assert slide.shapes.title is not None
        assert slide.shapes.title.text == EVERYTHING[number - 1].title
        assert slide.notes_slide.notes_text_frame is not None
        assert slide.notes_slide.notes_text_frame.text == "Say this."
        [field] = slide.element.iter(qn("a:fld"))
        assert field.get("type") == "slidenum"
        assert field.find(qn("a:t")).text == str(number)


def test_right_to_left_every_shape_stands_on_the_other_side() -> None:
    left, right = draw(*EVERYTHING), draw(*EVERYTHING, rtl=True)
    for one_slide, other in zip(left.slides, right.slides, strict=True):
        for shape, mirrored in zip(one_slide.shapes, other.shapes, strict=True):
            if shape.shape_type != MSO_SHAPE_TYPE.FREEFORM and shape.width == mirrored.width:
                assert left.slide_width is not None
                assert abs(left.slide_width - shape.left - shape.width - mirrored.left) <= 2


def test_right_to_left_every_paragraph_says_so() -> None:
    for slide in draw(*EVERYTHING, rtl=True).slides:
        frames = [shape.text_frame for shape in texts(slide)]
        frames += [cell.text_frame for shape in slide.shapes if shape.has_table for cell in shape.table.iter_cells()]
        assert slide.notes_slide.notes_text_frame is not None
        for frame in (*frames, slide.notes_slide.notes_text_frame):
            for paragraph in frame.paragraphs:
                assert paragraph._p.pPr is not None
                assert paragraph._p.pPr.get("rtl") == "1"
                assert all(run.font._element.get("lang") == "ar" for run in paragraph.runs if frame in frames)


def test_right_to_left_the_first_column_of_a_table_is_on_the_right() -> None:
    block = Table(head=("first", "second"), rows=(("a", "b"),), shares=(3, 1))
    table = table_on(one(block, rtl=True))
    assert [cell.text for cell in table.iter_cells()] == ["second", "first", "b", "a"]
    assert table.columns[1].width == pytest.approx(3 * table.columns[0].width, rel=0.01)


def test_words_get_smaller_until_they_fit_and_each_column_for_itself() -> None:
    few, many = Bullets(points=("Few words.",)), Bullets(points=(LONG,) * 12)
    slide = draw(Slide(title="A", columns=(Column(blocks=(few,)), Column(blocks=(many,))), notes="-")).slides[0]
    sizes = [holding(slide, text).text_frame.paragraphs[0].runs[0].font.size.pt for text in ("Few words.", LONG)]
    assert sizes[0] == 20
    assert 8 < sizes[1] < 14


def test_points_are_counted_only_where_their_order_matters() -> None:
    counted = holding(one(Bullets(points=("a point", "b"), counted=True)), "a point")
    listed = holding(one(Bullets(points=("a point", "b"))), "a point")
    assert len([*counted.element.iter(qn("a:buAutoNum"))]) == 2
    assert [bullet.get("char") for bullet in listed.element.iter(qn("a:buChar"))] == ["•", "•"]


def test_what_a_table_leaves_out_stands_below_its_words_in_letters_no_larger() -> None:
    table = Table(head=("A",), rows=(("b",),), shares=(1,))
    slide = one(table, Aside(text="7 more are not shown."))
    aside, cell = holding(slide, "7 more"), table_on(slide).cell(1, 0)
    [frame] = [shape for shape in slide.shapes if shape.has_table]
    assert aside.left == frame.left + cell.margin_left
    assert aside.text_frame.paragraphs[0].runs[0].font.size < cell.text_frame.paragraphs[0].runs[0].font.size
    assert not [*aside.element.iter(qn("a:buChar"))]


def test_the_file_says_what_it_is_of_when_and_in_which_language() -> None:
    opened = draw(*EVERYTHING, rtl=True)
    told = opened.core_properties
    assert (told.title, told.language, told.author, told.last_modified_by) == ("A deck", "ar", "", "")
    assert (told.created, told.modified) == (dt.datetime(2026, 11, 24),) * 2  # noqa: DTZ001, the library reads no zone
    for slide in opened.slides:
        frame = slide.notes_slide.notes_text_frame
        assert frame is not None
        for written in (frame, *(shape.text_frame for shape in texts(slide))):
            languages = {run.font._element.get("lang") for it in written.paragraphs for run in it.runs}
            assert languages <= {"ar"}


def test_rows_to_write_in_are_high() -> None:
    block = Table(head=("A",), rows=(("",),) * 3, shares=(1,), room=True)
    table = table_on(one(block))
    assert all(row.height > Pt(40) for row in [*table.rows][1:])


async def test_a_picture_goes_through_the_studio_as_large_as_there_is_room_with_words_for_it() -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (400, 200), "white").save(drawn, "PNG")
    slide = Slide(title="A", columns=(Column(blocks=(Picture(png=drawn.getvalue(), alt="Scores"),)),), notes="-")
    studio = Studio()
    file = await studio.draw(Deck(language="en", rtl=False, title="A", footer="", date=(2026, 11, 24), slides=(slide,)))
    await studio.close()
    opened = open_deck(file)
    [picture] = [shape for shape in opened.slides[0].shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    assert picture._element._nvXxPr.cNvPr.get("descr") == "Scores"
    assert picture.width == pytest.approx(2 * picture.height, rel=0.01)
    assert picture.height > Pt(350)
    check_layout(opened)


@pytest.mark.parametrize("mark", ["meets", "partly", "not", "out", "unknown", "open"])
def test_marks_differ_in_shape_not_only_in_colour(mark: str) -> None:
    slide = one(Marks(lines=(MarkLine(mark=mark, label="Label", text="text"),)))
    kinds = [shape.shape_type for shape in slide.shapes]
    freeforms = kinds.count(MSO_SHAPE_TYPE.FREEFORM)
    asks = any(shape.text_frame.text == "?" for shape in texts(slide))
    assert (freeforms, asks) == {
        "meets": (1, False),
        "partly": (1, False),
        "not": (2, False),
        "out": (1, False),
        "unknown": (0, True),
        "open": (0, False),
    }[mark]
