from collections.abc import Sequence
from typing import Any

import pytest
from pptx.util import Pt

from bot.reports.canvas import RED
from bot.reports.deck import Column, Grid, GridCell, Slide
from bot.reports.fitting import width_of
from tests.reports.test_slides import check_layout, draw, table_on

LONG_HEAD = "Over-indebtedness"


def row(name: str, *texts: str) -> tuple[GridCell, ...]:
    return GridCell(text=name), *(GridCell(text=text, look="tie") for text in texts)


def table_of(*rows: tuple[GridCell, ...], heads: tuple[str, ...] = (), columns: int = 4, rtl: bool = False) -> Any:
    grid = Grid(heads=heads, rows=rows, shares=(2, *(1,) * (columns - 1)))
    opened = draw(Slide(title="A", columns=(Column(blocks=(grid,)),), notes="-"), rtl=rtl)
    check_layout(opened)
    return table_on(opened.slides[0])


def words(table: Any, number: int) -> Sequence[str]:
    return [cell.text_frame.text for cell in table.rows[number].cells]


def test_heads_stand_over_the_cells_of_their_columns() -> None:
    table = table_of(row("HR", "1", "2", "3"), heads=("Department", "A", "B", "C"))
    assert [words(table, 0), words(table, 1)] == [["Department", "A", "B", "C"], ["HR", "1", "2", "3"]]


def test_right_to_left_the_first_column_is_on_the_right() -> None:
    table = table_of(row("HR", "1", "2", "3"), rtl=True)
    assert words(table, 0) == ["3", "2", "1", "HR"]
    assert table.columns[3].width == pytest.approx(2 * table.columns[0].width, abs=2)


@pytest.mark.parametrize("rtl", [False, True])
def test_a_cell_may_take_several_columns(rtl: bool) -> None:
    gap = GridCell(text="Not assessed yet", look="gap", span=3)
    table = table_of((GridCell(text="HR"), gap), rtl=rtl)
    [origin] = [cell for cell in table.iter_cells() if cell.is_merge_origin]
    assert (origin.text_frame.text, origin.span_width) == ("Not assessed yet", 3)


def test_a_look_colours_a_cell() -> None:
    table = table_of((GridCell(text="HR"), GridCell(text="1/2", look="tie-red"), GridCell(), GridCell()))
    assert str(table.cell(0, 1).fill.fore_color.rgb) == RED


def test_heads_are_made_smaller_until_no_word_breaks() -> None:
    table = table_of(row("HR", *"123456789"), heads=("Department", *(LONG_HEAD,) * 9), columns=10)
    head = table.cell(0, 1)
    size = head.text_frame.paragraphs[0].runs[0].font.size.pt
    assert size < 12
    assert width_of("indebtedness", size, bold=True) <= (table.columns[1].width - 2 * head.margin_left) / Pt(1)


def test_empty_cells_make_no_row_higher() -> None:
    table = table_of((GridCell(text="HR"), *(GridCell(),) * 3), row("IT", "1", "2", "3"))
    assert table.rows[0].height == table.rows[1].height
    empty = table.cell(0, 1).text_frame.paragraphs[0]._p
    assert int(empty.find("{http://schemas.openxmlformats.org/drawingml/2006/main}endParaRPr").get("sz")) <= 1300
