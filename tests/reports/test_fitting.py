import pytest

from bot.reports.fitting import LINE, count_lines, height_of, width_of


def test_a_word_grows_with_its_letters_and_when_bold() -> None:
    assert width_of("clients", 20) == pytest.approx(2 * width_of("clients", 10))
    assert width_of("clients", 10, bold=True) > width_of("clients", 10)
    assert width_of("ثقة", 10) > 5


def test_words_that_do_not_fit_go_to_the_next_line() -> None:
    width = width_of("treat clients", 10)
    assert count_lines("treat clients", 10, width + 0.1) == 1
    assert count_lines("treat clients well", 10, width + 0.1) == 2
    assert count_lines("", 10, width) == 1


def test_a_word_wider_than_a_line_takes_several() -> None:
    assert count_lines("x" * 50, 10, width_of("x" * 20, 10)) == 3


def test_paragraphs_have_gaps_between_them() -> None:
    assert height_of(["a", "b"], 10, 100, gap=0.5) == 2 * 10 * LINE + 5
    assert height_of([], 10, 100) == 0
