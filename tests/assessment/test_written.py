from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessment.written import LONGEST_NAME, MOST_MARKS, tidy_line, tidy_name, tidy_text

TOWER = "\u0335\u0321\u0489\u036f"
ANYTHING = st.text(st.characters(codec=None), max_size=60)


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Two lines,\n\nand a third.",
        "نمی\u200cشود",
        "क्\u200dष",
        "👩\u200d👩\u200d👧 ❤️ 1️⃣ 🇰🇪",
        "Nguyễn Thị Hằng",
        unicodedata.normalize("NFD", "Nguyễn Thị Hằng"),
        "שָׁלוֹם",
        "ကျွန်ုပ်တို့၏ အဖွဲ့အစည်း",
        "བཀྲ་ཤིས་བདེ་ལེགས",
        "葛\U000e0100城",
        "amina@bank.example",
        "<b>Credit</b> & risk",
    ],
)
def test_what_people_write_in_their_languages_stays_as_it_is(text: str) -> None:
    assert tidy_text(text) == text


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("  a \n", "a"),
        ("a\x00\x07b", "ab"),
        ("a\tb\x0bc\u2028d", "a b c d"),
        ("invoice\u202efdp.exe\u202c", "invoicefdp.exe"),
        ("\u2067\u2066a\u2069\u200e\u200f\u061c", "a"),
        ("a\u200b\ufeff\u2060b\xad", "ab"),
        ("\u3164\u2800\u115f", ""),
        ("\u200d\u200c", ""),
        ("a\u200d\u200d\u200db \u200dc\u200d", "a\u200db c"),
        ("half\ud800", "half"),
        ("a\U000e0041\U000e0042", "a"),
        ("Z" + TOWER * 20, "Z" + (TOWER * 20)[:MOST_MARKS]),
        ("Z" + "\u0335\u200d" * 40, "Z" + "\u0335\u200d" * (MOST_MARKS - 1) + "\u0335"),
    ],
)
def test_what_hides_turns_or_towers_is_left_out(text: str, tidy: str) -> None:
    assert tidy_text(text) == tidy


@pytest.mark.parametrize(
    ("text", "line"),
    [("Lake\n\n branch", "Lake branch"), ("@everybody", "＠everybody"), ("a\u2029b\xa0c\u3000d", "a b c d")],
)
def test_a_line_is_one_line_and_calls_nobody(text: str, line: str) -> None:
    assert tidy_line(text) == line


def test_a_name_that_is_too_long_is_cut() -> None:
    assert tidy_name("x" * LONGEST_NAME) == "x" * LONGEST_NAME
    assert tidy_name("x" * 500) == "x" * (LONGEST_NAME - 1) + "…"


@given(ANYTHING)
def test_whatever_is_tidy_stays_as_it_is(text: str) -> None:
    for tidy in (tidy_text, tidy_line, tidy_name):
        assert tidy(tidy(text)) == tidy(text)


@given(ANYTHING)
def test_a_tidy_line_can_be_stored_and_holds_nothing_that_turns_or_breaks(text: str) -> None:
    line = tidy_line(text)
    assert line.encode() or not line
    assert len(line.splitlines()) <= 1
    assert not [it for it in line if unicodedata.bidirectional(it) in {"RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI"}]
