"""Lines of a right-to-left language begin at the right."""

import pytest

from bot.texts.direction import RLM, from_right


@pytest.mark.parametrize(
    "line",
    [
        "\u2068Finance\u2069 · \u2068privacy\u2069",
        "\u2068\u2068Finance\u2069 and more\u2069 · x",
        "<b>\u2068Finance\u2069</b>",
        "3 / 10",
        "ICT قسم",
        "&amp; 5",
    ],
)
def test_a_line_without_a_leading_right_to_left_letter_gets_a_mark(line: str) -> None:
    assert from_right(line) == RLM + line


@pytest.mark.parametrize("line", ["", "قسم", "<b>قسم</b>", "1. قسم", "\u2068ICT\u2069 قسم", "✓ نعم", RLM + "ICT"])
def test_a_line_that_begins_at_the_right_stays_as_it_is(line: str) -> None:
    assert from_right(line) == line


def test_a_command_is_shown_with_its_slash_before_it() -> None:
    assert from_right("/start") == f"{RLM}\u2068/start\u2069"
    assert from_right("اكتب /start للمتابعة، <b>نص</b>.") == "اكتب \u2068/start\u2069 للمتابعة، <b>نص</b>."
    assert from_right("رابط https://t.me/a و\u2068/plan\u2069") == "رابط https://t.me/a و\u2068/plan\u2069"


def test_each_line_counts_for_itself() -> None:
    assert from_right("قسم\nICT\n\nنعم") == f"قسم\n{RLM}ICT\n\nنعم"
