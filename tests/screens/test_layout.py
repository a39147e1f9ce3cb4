from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.screens.layout import PAGE, lines, paginate, paragraphs
from bot.texts import Markup

A, B = Markup("a"), Markup("b")


def test_parts_that_are_not_there_leave_no_gap() -> None:
    assert lines(A, None, Markup(""), B) == "a\nb"
    assert paragraphs(None, A, Markup(""), B) == "a\n\nb"
    assert not paragraphs(None)


@given(st.lists(st.integers(1, PAGE + 500)), st.integers(1, 5))
def test_every_block_stands_on_exactly_one_page(lengths: list[int], most: int) -> None:
    pages = paginate([Markup("x" * length) for length in lengths], most=most)
    assert [number for page in pages for number in page] == list(range(len(lengths)))
    for page in pages:
        assert 1 <= len(page) <= most
        assert len(page) == 1 or sum(lengths[number] for number in page) <= PAGE
